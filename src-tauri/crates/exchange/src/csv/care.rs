//! The tables `clearances` and `prescriptions`: what professionals said.

use recovery::{Clearance, Episode, Frequency, Log, Prescription};

use super::cell;
use super::table::Table;

const CLEARANCE_COLUMNS: [&str; 6] = [
    "clearance_id",
    "episode_id",
    "at (with UTC offset)",
    "by",
    "max (massages/week)",
    "note",
];

const PRESCRIPTION_COLUMNS: [&str; 11] = [
    "prescription_id",
    "episode_id",
    "date",
    "until (date)",
    "by",
    "frequency (none/per_week/every_days)",
    "min (per week or days)",
    "suggested (per week or days)",
    "max (per week or days)",
    "optional (yes/no)",
    "note",
];

pub(super) fn clearances(log: &Log) -> Table {
    let rows = log.episodes.iter().flat_map(|episode| {
        episode
            .clearances
            .iter()
            .map(move |clearance| clearance_row(episode, clearance))
    });
    Table::new("clearances", &CLEARANCE_COLUMNS, rows)
}

pub(super) fn prescriptions(log: &Log) -> Table {
    let rows = log.episodes.iter().flat_map(|episode| {
        episode
            .prescriptions
            .iter()
            .map(move |prescription| prescription_row(episode, prescription))
    });
    Table::new("prescriptions", &PRESCRIPTION_COLUMNS, rows)
}

fn clearance_row(episode: &Episode, clearance: &Clearance) -> [String; 6] {
    [
        clearance.id.to_string(),
        episode.id.to_string(),
        cell::moment(Some(&clearance.at)),
        cell::text(&clearance.by),
        cell::plain(clearance.max_per_week),
        cell::text_or_empty(clearance.note.as_ref()),
    ]
}

fn prescription_row(episode: &Episode, prescription: &Prescription) -> [String; 11] {
    let range = prescription.frequency.range();
    let kind = match prescription.frequency {
        Frequency::None => "none",
        Frequency::PerWeek(_) => "per_week",
        Frequency::EveryDays(_) => "every_days",
    };
    [
        prescription.id.to_string(),
        episode.id.to_string(),
        prescription.date.to_string(),
        cell::plain(prescription.until),
        cell::text(&prescription.by),
        kind.to_owned(),
        cell::plain(range.map(|range| range.min)),
        cell::plain(range.map(|range| range.suggested)),
        cell::plain(range.map(|range| range.max)),
        cell::yes_no(range.map(|range| range.optional)),
        cell::text_or_empty(prescription.note.as_ref()),
    ]
}
