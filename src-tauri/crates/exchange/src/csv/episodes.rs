//! The table `episodes`: one row per thing the patient recovers from, or keeps well.

use recovery::{Context, Episode, Side};

use super::cell;
use super::column::{Column, Holds, NEVER, Row};
use super::table::Table;

pub(super) const TABLE: Table<Episode> = Table {
    name: "episodes",
    columns: &[
        Column {
            name: "episode_id",
            holds: Holds::Id,
            means: "The episode; the other tables point at it.",
            empty: NEVER,
            cell: |row| row.of.id.to_string(),
        },
        Column {
            name: "title",
            holds: Holds::Text(200),
            means: "What the patient calls it.",
            empty: "the patient calls it nothing",
            cell: |row| cell::text(&row.of.title),
        },
        Column {
            name: "site",
            holds: Holds::Text(60),
            means: "Where on the body: a code such as ankle, or the patient's word.",
            empty: "no place was named",
            cell: |row| cell::text(&row.of.area.site),
        },
        Column {
            name: "side",
            holds: Holds::Code(|| Side::ALL.iter().map(|it| it.code()).collect()),
            means: "Which side, where that makes sense.",
            empty: "none was named",
            cell: |row| cell::plain(row.of.area.side),
        },
        Column {
            name: "context",
            holds: Holds::Code(|| Context::ALL.iter().map(|it| it.code()).collect()),
            means: "What kind of trouble it is, as the patient tells it. No diagnosis.",
            empty: NEVER,
            cell: |row| row.of.context.code().to_owned(),
        },
        Column {
            name: "onset",
            holds: Holds::Date,
            means: "When it began.",
            empty: NEVER,
            cell: |row| row.of.onset.to_string(),
        },
        Column {
            name: "opened",
            holds: Holds::Date,
            means: "When the patient began to log it.",
            empty: NEVER,
            cell: |row| row.of.opened.to_string(),
        },
        Column {
            name: "closed",
            holds: Holds::Date,
            means: "When the patient closed it.",
            empty: "it is open",
            cell: |row| cell::plain(row.of.closed),
        },
        activity("activity_1", |row| activity_at(row, 0)),
        activity("activity_2", |row| activity_at(row, 1)),
        activity("activity_3", |row| activity_at(row, 2)),
    ],
};

const fn activity(name: &'static str, cell: fn(&Row<'_, Episode>) -> String) -> Column<Episode> {
    Column {
        name,
        holds: Holds::Text(120),
        means: "An activity that matters to the patient; the column function of the same number \
                in the table check_ins is about it.",
        empty: "there is none of this number",
        cell,
    }
}

fn activity_at(row: &Row<'_, Episode>, place: usize) -> String {
    cell::text_or_empty(row.of.activities.get(place))
}
