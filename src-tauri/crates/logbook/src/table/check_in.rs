//! Check-ins. Unanswered is NULL, here and nowhere else.

use recovery::{CheckIn, Score};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells, List};

/// A row of `check_in`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CheckInRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) episode: Uuid,
    pub(crate) check_in: CheckIn,
}

impl Row for CheckInRow {
    const TABLE: &'static str = "check_in";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "position",
        "episode",
        "at",
        "recorded_at",
        "pain",
        "pain_activity",
        "movement",
        "function_asked",
        "function_1",
        "function_2",
        "function_3",
        "swelling",
        "warmth",
        "redness",
        "morning_stiffness",
        "night_pain",
        "pain_settled",
        "usual_activity",
        "flare",
        "crepitus",
        "flags",
        "sleep_hours",
        "stress",
        "load_minutes",
        "note",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            episode: cells.take("episode")?,
            check_in: CheckIn {
                id,
                at: cells.take("at")?,
                recorded_at: cells.take("recorded_at")?,
                pain: cells.take("pain")?,
                pain_activity: cells.take("pain_activity")?,
                movement: cells.take("movement")?,
                function: read_function(cells)?,
                swelling: cells.take("swelling")?,
                warmth: cells.take("warmth")?,
                redness: cells.take("redness")?,
                morning_stiffness: cells.take("morning_stiffness")?,
                night_pain: cells.take("night_pain")?,
                pain_settled: cells.take("pain_settled")?,
                usual_activity: cells.take("usual_activity")?,
                flare: cells.take("flare")?,
                crepitus: cells.take("crepitus")?,
                flags: cells.take::<List<_>>("flags")?.0,
                sleep_hours: cells.take("sleep_hours")?,
                stress: cells.take("stress")?,
                load_minutes: cells.take("load_minutes")?,
                note: cells.take("note")?,
            },
        })
    }
}

/// As many answers as activities were asked about.
fn read_function(cells: &mut Cells<'_>) -> Result<Vec<Option<Score>>, LogbookError> {
    let asked: u8 = cells.take("function_asked")?;
    let mut answers: Vec<Option<Score>> = vec![
        cells.take("function_1")?,
        cells.take("function_2")?,
        cells.take("function_3")?,
    ];
    if usize::from(asked) > answers.len() {
        return Err(cells.bad("function_asked", asked.to_string()));
    }
    let beyond = answers.split_off(usize::from(asked));
    if beyond.iter().any(Option::is_some) {
        return Err(cells.bad("function_asked", asked.to_string()));
    }
    Ok(answers)
}

impl Record for CheckInRow {
    fn key(&self) -> String {
        self.check_in.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let check_in = &self.check_in;
        let answer = |activity: usize| check_in.function.get(activity).copied().flatten();
        vec![
            check_in.id.write(),
            self.position.write(),
            self.episode.write(),
            check_in.at.write(),
            check_in.recorded_at.write(),
            check_in.pain.write(),
            check_in.pain_activity.write(),
            check_in.movement.write(),
            // More answers than columns: the table refuses the count.
            i64::try_from(check_in.function.len()).ok().write(),
            answer(0).write(),
            answer(1).write(),
            answer(2).write(),
            check_in.swelling.write(),
            check_in.warmth.write(),
            check_in.redness.write(),
            check_in.morning_stiffness.write(),
            check_in.night_pain.write(),
            check_in.pain_settled.write(),
            check_in.usual_activity.write(),
            check_in.flare.write(),
            check_in.crepitus.write(),
            List(check_in.flags.clone()).write(),
            check_in.sleep_hours.write(),
            check_in.stress.write(),
            check_in.load_minutes.write(),
            check_in.note.write(),
        ]
    }
}
