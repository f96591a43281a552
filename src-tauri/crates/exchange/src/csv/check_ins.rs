//! The table `check_ins`: one row per check-in of any episode.

use recovery::{CheckIn, Episode, Log, MinutesOfDay, SleepHours};

use super::cell;
use super::table::Table;

const COLUMNS: [&str; 25] = [
    "check_in_id",
    "episode_id",
    "date",
    "at (with UTC offset)",
    "recorded_at (with UTC offset)",
    "pain (0-10)",
    "pain_activity (0-10)",
    "movement (0-10; 10 = as before)",
    "function_1 (0-10; 10 = as before)",
    "function_2 (0-10; 10 = as before)",
    "function_3 (0-10; 10 = as before)",
    "swelling (none/mild/marked)",
    "warmth (none/mild/marked)",
    "redness (none/mild/marked)",
    "morning_stiffness (min)",
    "night_pain (yes/no)",
    "pain_settled (yes/no)",
    "usual_activity (yes/no)",
    "flare (yes/no)",
    "crepitus (none/painless/painful)",
    "flags",
    "sleep (h)",
    "stress (0-10)",
    "load (min)",
    "note",
];

pub(super) fn table(log: &Log) -> Table {
    let rows = log.episodes.iter().flat_map(|episode| {
        episode
            .check_ins
            .iter()
            .map(move |check_in| row(episode, check_in))
    });
    Table::new("check_ins", &COLUMNS, rows)
}

fn row(episode: &Episode, check_in: &CheckIn) -> [String; 25] {
    let function = |at| cell::score(check_in.function.get(at).copied().flatten());
    [
        check_in.id.to_string(),
        episode.id.to_string(),
        check_in.date().to_string(),
        cell::moment(Some(&check_in.at)),
        cell::moment(Some(&check_in.recorded_at)),
        cell::score(check_in.pain),
        cell::score(check_in.pain_activity),
        cell::score(check_in.movement),
        function(0),
        function(1),
        function(2),
        cell::plain(check_in.swelling),
        cell::plain(check_in.warmth),
        cell::plain(check_in.redness),
        cell::plain(check_in.morning_stiffness.map(MinutesOfDay::get)),
        cell::yes_no(check_in.night_pain),
        cell::yes_no(check_in.pain_settled),
        cell::yes_no(check_in.usual_activity),
        cell::yes_no(check_in.flare),
        cell::plain(check_in.crepitus),
        cell::codes(check_in.flags.iter().map(|flag| flag.code())),
        cell::plain(check_in.sleep_hours.map(SleepHours::get)),
        cell::score(check_in.stress),
        cell::plain(check_in.load_minutes.map(MinutesOfDay::get)),
        cell::text_or_empty(check_in.note.as_ref()),
    ]
}
