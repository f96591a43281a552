//! How the patient wants the frequency of an episode planned: at most one row an episode.

use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::cell::{Cell, Cells, List};
use crate::{LogbookError, Plan};

/// A row of `plan`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PlanRow {
    pub(crate) episode: Uuid,
    pub(crate) plan: Plan,
}

impl Row for PlanRow {
    const TABLE: &'static str = "plan";
    const COLUMNS: &'static [&'static str] =
        &["episode", "chosen", "weekdays", "time", "plan_optional"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            episode: cells.take("episode")?,
            plan: Plan {
                chosen: cells.take("chosen")?,
                weekdays: cells.take::<List<_>>("weekdays")?.0,
                time: cells.take("time")?,
                plan_optional: cells.take("plan_optional")?,
            },
        })
    }
}

impl Record for PlanRow {
    fn key(&self) -> String {
        self.episode.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let plan = &self.plan;
        vec![
            self.episode.write(),
            plan.chosen.write(),
            List(plan.weekdays.clone()).write(),
            plan.time.write(),
            plan.plan_optional.write(),
        ]
    }
}
