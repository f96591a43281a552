//! The table `check_ins`: one row per check-in of any episode.

use recovery::{CheckIn, Crepitus, Flag, MinutesOfDay, Severity, SleepHours};

use super::cell;
use super::column::{Column, Holds, NEVER, NOTHING, Row, UNANSWERED};
use super::table::Table;

type Cell = fn(&Row<'_, CheckIn>) -> String;

const WORST: &str = "worst";
const AS_BEFORE: &str = "as before";

pub(super) const TABLE: Table<CheckIn> = Table {
    name: "check_ins",
    columns: &[
        always("check_in_id", Holds::Id, "The check-in.", |row| {
            row.of.id.to_string()
        }),
        Column::episode(),
        always(
            "date",
            Holds::Date,
            "The date it counts on: of at, in its own offset.",
            |row| row.of.date().to_string(),
        ),
        always("at", Holds::Moment, "The moment it describes.", |row| {
            cell::moment(Some(&row.of.at))
        }),
        always(
            "recorded_at",
            Holds::Moment,
            "When it was written down.",
            |row| cell::moment(Some(&row.of.recorded_at)),
        ),
        always(
            "back_dated",
            Holds::YesNo,
            "Whether it was written down on a later date than it describes. Derived.",
            |row| cell::yes_no(Some(row.of.is_back_dated())),
        ),
        answer("pain", Holds::Score(WORST), "Pain at rest.", |row| {
            cell::score(row.of.pain)
        }),
        answer(
            "pain_activity",
            Holds::Score(WORST),
            "The worst pain during activity.",
            |row| cell::score(row.of.pain_activity),
        ),
        answer(
            "movement",
            Holds::Score(AS_BEFORE),
            "How well it moves.",
            |row| cell::score(row.of.movement),
        ),
        function("function_1", |row| function_at(row, 0)),
        function("function_2", |row| function_at(row, 1)),
        function("function_3", |row| function_at(row, 2)),
        sign("swelling", "Swelling at the place.", |row| {
            cell::plain(row.of.swelling)
        }),
        sign("warmth", "Warmth at the place.", |row| {
            cell::plain(row.of.warmth)
        }),
        sign("redness", "Redness at the place.", |row| {
            cell::plain(row.of.redness)
        }),
        answer(
            "morning_stiffness",
            Holds::Whole("min", "0-1440"),
            "How long the stiffness of the morning lasted.",
            |row| cell::plain(row.of.morning_stiffness.map(MinutesOfDay::get)),
        ),
        answer(
            "night_pain",
            Holds::YesNo,
            "Whether pain woke the patient.",
            |row| cell::yes_no(row.of.night_pain),
        ),
        answer(
            "pain_settled",
            Holds::YesNo,
            "Whether the pain of yesterday's activity had settled by this morning.",
            |row| cell::yes_no(row.of.pain_settled),
        ),
        answer(
            "usual_activity",
            Holds::YesNo,
            "Whether the patient is back at their usual activity or sport.",
            |row| cell::yes_no(row.of.usual_activity),
        ),
        answer(
            "flare",
            Holds::YesNo,
            "Whether the patient said that they were flaring.",
            |row| cell::yes_no(row.of.flare),
        ),
        answer(
            "crepitus",
            Holds::Code(|| Crepitus::ALL.iter().map(|it| it.code()).collect()),
            "Joint noise.",
            |row| cell::plain(row.of.crepitus),
        ),
        Column {
            name: "flags",
            holds: Holds::Codes(|| Flag::ALL.iter().map(|it| it.code()).collect()),
            means: "Danger signs.",
            empty: "none was recorded",
            cell: |row| cell::codes(row.of.flags.iter().map(|flag| flag.code())),
        },
        answer(
            "sleep",
            Holds::Number("h", "0-24"),
            "Hours slept. Never part of a decision.",
            |row| cell::plain(row.of.sleep_hours.map(SleepHours::get)),
        ),
        answer(
            "stress",
            Holds::Score(WORST),
            "Stress. Never part of a decision.",
            |row| cell::score(row.of.stress),
        ),
        answer(
            "load",
            Holds::Whole("min", "0-1440"),
            "Minutes of training or other load. Never part of a decision.",
            |row| cell::plain(row.of.load_minutes.map(MinutesOfDay::get)),
        ),
        Column {
            name: "note",
            holds: Holds::Text(4000),
            means: "What the patient noted.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.note.as_ref()),
        },
    ],
};

const fn always(
    name: &'static str,
    holds: Holds,
    means: &'static str,
    cell: Cell,
) -> Column<CheckIn> {
    Column {
        name,
        holds,
        means,
        empty: NEVER,
        cell,
    }
}

const fn answer(
    name: &'static str,
    holds: Holds,
    means: &'static str,
    cell: Cell,
) -> Column<CheckIn> {
    Column {
        name,
        holds,
        means,
        empty: UNANSWERED,
        cell,
    }
}

const fn sign(name: &'static str, means: &'static str, cell: Cell) -> Column<CheckIn> {
    let severities = Holds::Code(|| Severity::ALL.iter().map(|it| it.code()).collect());
    answer(name, severities, means, cell)
}

const fn function(name: &'static str, cell: Cell) -> Column<CheckIn> {
    Column {
        name,
        holds: Holds::Score(AS_BEFORE),
        means: "How well the activity of the same number in the table episodes goes.",
        empty: "unanswered, or there is no such activity: not known, and not 0",
        cell,
    }
}

fn function_at(row: &Row<'_, CheckIn>, place: usize) -> String {
    cell::score(row.of.function.get(place).copied().flatten())
}
