//! The tables `clearances` and `prescriptions`: what professionals said.

use recovery::{Clearance, Frequency, Prescription};

use super::cell;
use super::column::{Column, Holds, NEVER, NOTHING, Row};
use super::table::Table;

pub(super) const CLEARANCES: Table<Clearance> = Table {
    name: "clearances",
    columns: &[
        Column {
            name: "clearance_id",
            holds: Holds::Id,
            means: "The clearance: a professional's word that care may go on.",
            empty: NEVER,
            cell: |row| row.of.id.to_string(),
        },
        Column::episode(),
        Column {
            name: "at",
            holds: Holds::Moment,
            means: "When it was given.",
            empty: NEVER,
            cell: |row| cell::moment(Some(&row.of.at)),
        },
        Column {
            name: "by",
            holds: Holds::Text(200),
            means: "Who gave it.",
            empty: NOTHING,
            cell: |row| cell::text(&row.of.by),
        },
        Column {
            name: "max",
            holds: Holds::Whole("massages/week", "1-7"),
            means: "The most massages it allows.",
            empty: "it names no such number",
            cell: |row| cell::plain(row.of.max_per_week),
        },
        Column {
            name: "note",
            holds: Holds::Text(4000),
            means: "What was noted with it.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.note.as_ref()),
        },
    ],
};

pub(super) const PRESCRIPTIONS: Table<Prescription> = Table {
    name: "prescriptions",
    columns: &[
        Column {
            name: "prescription_id",
            holds: Holds::Id,
            means: "The prescription: a professional's own frequency of massage.",
            empty: NEVER,
            cell: |row| row.of.id.to_string(),
        },
        Column::episode(),
        Column {
            name: "date",
            holds: Holds::Date,
            means: "The first date it holds on.",
            empty: NEVER,
            cell: |row| row.of.date.to_string(),
        },
        Column {
            name: "until",
            holds: Holds::Date,
            means: "The last date it holds on.",
            empty: "it has no last date",
            cell: |row| cell::plain(row.of.until),
        },
        Column {
            name: "by",
            holds: Holds::Text(200),
            means: "Who wrote it.",
            empty: NOTHING,
            cell: |row| cell::text(&row.of.by),
        },
        Column {
            name: "frequency",
            holds: Holds::Code(|| vec!["none", "per_week", "every_days"]),
            means: "No massage, so many massages a week, or one massage in so many days.",
            empty: NEVER,
            cell: |row| frequency(row).to_owned(),
        },
        number("min", "The least of the frequency.", |row| {
            cell::plain(row.of.frequency.range().map(|range| range.min))
        }),
        number("suggested", "What the frequency suggests.", |row| {
            cell::plain(row.of.frequency.range().map(|range| range.suggested))
        }),
        number("max", "The most of the frequency.", |row| {
            cell::plain(row.of.frequency.range().map(|range| range.max))
        }),
        Column {
            name: "optional",
            holds: Holds::YesNo,
            means: "Whether doing without is as good.",
            empty: "there is to be no massage",
            cell: |row| cell::yes_no(row.of.frequency.range().map(|range| range.optional)),
        },
        Column {
            name: "note",
            holds: Holds::Text(4000),
            means: "What was noted with it.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.note.as_ref()),
        },
    ],
};

const fn number(
    name: &'static str,
    means: &'static str,
    cell: fn(&Row<'_, Prescription>) -> String,
) -> Column<Prescription> {
    Column {
        name,
        holds: Holds::Whole("per week or days", "1-365"),
        means,
        empty: "there is to be no massage",
        cell,
    }
}

const fn frequency(row: &Row<'_, Prescription>) -> &'static str {
    match row.of.frequency {
        Frequency::None => "none",
        Frequency::PerWeek(_) => "per_week",
        Frequency::EveryDays(_) => "every_days",
    }
}
