//! The tables `further_sites`, `own_measures` and `own_answers`: what stands beside the log.

use beside::{Beside, OwnKind, OwnMeasure};
use recovery::{Area, Log, Side};
use uuid::Uuid;

use super::cell;
use super::column::{Column, Holds, NEVER};
use super::table::Table;

/// An answer with the check-in it was given in.
pub(super) struct Answered {
    check_in: Uuid,
    measure: Uuid,
    value: f64,
}

/// Every answer, in the order of the check-ins.
pub(super) fn answered(log: &Log, beside: &Beside) -> Vec<(Uuid, Answered)> {
    let episodes = log.episodes.iter();
    episodes
        .flat_map(|episode| episode.check_ins.iter().map(move |it| (episode.id, it.id)))
        .flat_map(|(episode, check_in)| {
            let answers = beside.answers(check_in).iter();
            answers.map(move |answer| {
                let answered = Answered {
                    check_in,
                    measure: answer.measure,
                    value: answer.value,
                };
                (episode, answered)
            })
        })
        .collect()
}

pub(super) const SITES: Table<Area> = Table {
    name: "further_sites",
    columns: &[
        Column::episode(),
        Column {
            name: "site",
            holds: Holds::Text(60),
            means: "Another place on the body: a code such as ankle, or the patient's word.",
            empty: "no place was named",
            cell: |row| cell::text(&row.of.site),
        },
        Column {
            name: "side",
            holds: Holds::Code(|| Side::ALL.iter().map(|it| it.code()).collect()),
            means: "Which side, where that makes sense.",
            empty: "none was named",
            cell: |row| cell::plain(row.of.side),
        },
    ],
};

pub(super) const MEASURES: Table<OwnMeasure> = Table {
    name: "own_measures",
    columns: &[
        Column {
            name: "measure_id",
            holds: Holds::Id,
            means: "A measure of the patient's own; the table own_answers points at it.",
            empty: NEVER,
            cell: |row| row.of.id.to_string(),
        },
        Column {
            name: "name",
            holds: Holds::Text(60),
            means: "What the patient calls it.",
            empty: NEVER,
            cell: |row| cell::text(&row.of.name),
        },
        Column {
            name: "kind",
            holds: Holds::Code(|| OwnKind::ALL.iter().map(|it| it.code()).collect()),
            means: "What an answer can be: a whole number from 0 to 10, any number, or yes or no.",
            empty: NEVER,
            cell: |row| row.of.kind.code().to_owned(),
        },
        Column {
            name: "unit",
            holds: Holds::Text(20),
            means: "What a number counts.",
            empty: "none was named, or it is no number",
            cell: |row| cell::text_or_empty(row.of.unit.as_ref()),
        },
        Column {
            name: "retired",
            holds: Holds::YesNo,
            means: "Whether it is asked no more.",
            empty: NEVER,
            cell: |row| cell::yes_no(Some(row.of.retired)),
        },
    ],
};

pub(super) const ANSWERS: Table<Answered> = Table {
    name: "own_answers",
    columns: &[
        Column::episode(),
        Column {
            name: "check_in_id",
            holds: Holds::Id,
            means: "The check-in it was given in, as in the table check_ins.",
            empty: NEVER,
            cell: |row| row.of.check_in.to_string(),
        },
        Column {
            name: "measure_id",
            holds: Holds::Id,
            means: "What was answered, as in the table own_measures.",
            empty: NEVER,
            cell: |row| row.of.measure.to_string(),
        },
        Column {
            name: "value",
            holds: Holds::Number(
                "",
                "0-10, 0-1 or -1000000-1000000, by the kind of the measure",
            ),
            means: "The answer; of yes or no, 1 or 0. Never part of a decision. What was not \
                    answered has no row.",
            empty: NEVER,
            cell: |row| row.of.value.to_string(),
        },
    ],
};
