//! What has come due, once per rule, date and slot, whoever runs and however the clock goes.

use chrono::{DateTime, FixedOffset};
use reminders::Occurrence;
use rusqlite::{Connection, params_from_iter};

use super::{Row, refused};
use crate::cell::{Cell, Cells};
use crate::{LogbookError, Reminder, ReminderState};

impl ReminderState {
    /// The code in the database.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::Shown => "shown",
            Self::Told => "told",
            Self::Acknowledged => "acknowledged",
        }
    }

    /// The value a code stands for.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Claimed, Self::Shown, Self::Told, Self::Acknowledged]
            .into_iter()
            .find(|state| state.code() == code)
    }
}

/// A row of `reminder`.
pub(crate) struct ReminderRow(pub(crate) Reminder);

impl Row for ReminderRow {
    const TABLE: &'static str = "reminder";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "rule",
        "local_date",
        "slot",
        "due",
        "state",
        "claimed_at",
        "shown_at",
        "told_at",
        "acknowledged_at",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self(Reminder {
            id: cells.take("id")?,
            occurrence: Occurrence {
                rule: cells.take("rule")?,
                local_date: cells.take("local_date")?,
                slot: cells.take("slot")?,
                due: cells.take("due")?,
            },
            state: cells.take("state")?,
            claimed_at: cells.take("claimed_at")?,
            shown_at: cells.take("shown_at")?,
            told_at: cells.take("told_at")?,
            acknowledged_at: cells.take("acknowledged_at")?,
        }))
    }
}

impl ReminderRow {
    /// Takes on an occurrence, unless it has been taken on before.
    pub(crate) fn claim(
        connection: &Connection,
        occurrence: &Occurrence,
        at: DateTime<FixedOffset>,
    ) -> Result<Option<Reminder>, LogbookError> {
        let claimed = connection
            .prepare_cached(
                "INSERT INTO reminder (rule, local_date, slot, due, state, claimed_at)
                 VALUES (?, ?, ?, ?, 'claimed', ?)
                 ON CONFLICT (rule, local_date, slot) DO NOTHING",
            )?
            .execute(params_from_iter([
                occurrence.rule.write(),
                occurrence.local_date.write(),
                occurrence.slot.write(),
                occurrence.due.write(),
                at.write(),
            ]))
            .map_err(|error| refused(Self::TABLE, format!("{:?}", occurrence.rule), error))?;
        Ok((claimed == 1).then(|| Reminder {
            id: connection.last_insert_rowid(),
            occurrence: *occurrence,
            state: ReminderState::Claimed,
            claimed_at: at,
            shown_at: None,
            told_at: None,
            acknowledged_at: None,
        }))
    }

    /// Moves a reminder on. Gives whether it was where it had to be.
    pub(crate) fn advance(
        connection: &Connection,
        id: i64,
        to: ReminderState,
        at: DateTime<FixedOffset>,
    ) -> Result<bool, LogbookError> {
        let sql = match to {
            ReminderState::Shown => {
                "UPDATE reminder SET state = 'shown', shown_at = ?
                 WHERE id = ? AND state = 'claimed'"
            }
            ReminderState::Told => {
                "UPDATE reminder SET state = 'told', told_at = ?
                 WHERE id = ? AND state = 'claimed'"
            }
            ReminderState::Acknowledged => {
                "UPDATE reminder SET state = 'acknowledged', acknowledged_at = ?
                 WHERE id = ? AND state = 'told'"
            }
            // The only way there is to be claimed.
            ReminderState::Claimed => return Ok(false),
        };
        let moved = connection
            .prepare_cached(sql)?
            .execute([at.write(), id.write()])?;
        Ok(moved == 1)
    }
}
