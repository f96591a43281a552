//! What the patient has set: one row, absent until something is.

use beside::Question;
use chrono::{NaiveTime, Weekday};
use reminders::{CheckInTime, Leads, Quiet, QuietHours, Wishes};
use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Record, Row};
use crate::cell::{Cell, Cells, List};
use crate::{Appearance, LogbookError, Settings};

impl Appearance {
    /// The code in the database.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The value a code stands for.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark]
            .into_iter()
            .find(|appearance| appearance.code() == code)
    }
}

/// The key of the one row.
const ONLY: i64 = 1;

impl Row for Settings {
    const TABLE: &'static str = "setting";
    const COLUMNS: &'static [&'static str] = &[
        "row",
        "check_ins",
        "leads_massage",
        "leads_self_massage",
        "leads_pt",
        "leads_exercise",
        "reviews",
        "lapses",
        "quiet_from",
        "quiet_to",
        "quiet_days",
        "appearance",
        "background",
        "close_told",
        "unasked",
        "language",
        "second_folder",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        cells.take::<i64>("row")?;
        Ok(Self {
            wishes: Wishes {
                check_ins: cells.take::<List<CheckInTime>>("check_ins")?.0,
                leads: Leads {
                    massage: cells.take::<List<u16>>("leads_massage")?.0,
                    self_massage: cells.take::<List<u16>>("leads_self_massage")?.0,
                    pt: cells.take::<List<u16>>("leads_pt")?.0,
                    exercise: cells.take::<List<u16>>("leads_exercise")?.0,
                },
                reviews: cells.take("reviews")?,
                lapses: cells.take("lapses")?,
                quiet: Quiet {
                    hours: quiet_hours(cells)?,
                    days: cells.take::<List<Weekday>>("quiet_days")?.0,
                },
            },
            appearance: cells.take("appearance")?,
            background: cells.take("background")?,
            close_told: cells.take("close_told")?,
            unasked: cells.take::<List<Question>>("unasked")?.0,
            language: cells.take("language")?,
            second_folder: cells.take("second_folder")?,
        })
    }
}

/// The table has both ends or neither.
fn quiet_hours(cells: &mut Cells<'_>) -> Result<Option<QuietHours>, LogbookError> {
    let from: Option<NaiveTime> = cells.take("quiet_from")?;
    let to: Option<NaiveTime> = cells.take("quiet_to")?;
    Ok(from.zip(to).map(|(from, to)| QuietHours { from, to }))
}

/// The settings, once there are any.
pub(crate) fn settings(connection: &Connection) -> Result<Option<Settings>, LogbookError> {
    Settings::first(connection, "", [])
}

impl Record for Settings {
    fn key(&self) -> String {
        ONLY.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let Wishes {
            check_ins,
            leads,
            reviews,
            lapses,
            quiet,
        } = &self.wishes;
        vec![
            ONLY.write(),
            List(check_ins.clone()).write(),
            List(leads.massage.clone()).write(),
            List(leads.self_massage.clone()).write(),
            List(leads.pt.clone()).write(),
            List(leads.exercise.clone()).write(),
            reviews.write(),
            lapses.write(),
            quiet.hours.map(|hours| hours.from).write(),
            quiet.hours.map(|hours| hours.to).write(),
            List(quiet.days.clone()).write(),
            self.appearance.write(),
            self.background.write(),
            self.close_told.write(),
            List(self.unasked.clone()).write(),
            self.language.write(),
            self.second_folder.write(),
        ]
    }
}
