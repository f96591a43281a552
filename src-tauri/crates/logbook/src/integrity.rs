//! Whether the whole file is sound: pages, references, and every row and kept version.

use std::path::Path;

use rusqlite::Connection;

use crate::cell::Cells;
use crate::journal;
use crate::open::{connect, named};
use crate::seal;
use crate::table::{
    ChangeRow, CheckInRow, ClearanceRow, EpisodeRow, OwnAnswerRow, OwnMeasureRow, PatientRow,
    PlanRow, PrescriptionRow, ReminderRow, ReportRow, RevisionRow, Row, SessionRow,
};
use crate::{
    CalendarEntry, Language, Logbook, LogbookError, Reading, Settings, TakenAnswer, Unsealed, lock,
};

/// Something wrong in the file.
#[derive(Debug, thiserror::Error)]
pub enum Defect {
    /// A page or an index of the file is damaged.
    #[error("the file is damaged: {says}")]
    File {
        /// What SQLite said.
        says: String,
    },
    /// A row names another one that is not there.
    #[error("{table}, row {row} names a row of {parent} that is not there")]
    Reference {
        /// Which table.
        table: String,
        /// The position of the row.
        row: i64,
        /// The table it names a row of.
        parent: String,
    },
    /// A row is not as it was written.
    #[error("{}, row {} is {:?}", .0.table, .0.row, .0.how)]
    Unsealed(Unsealed),
    /// A row or a kept version does not read.
    #[error("{0}")]
    Row(LogbookError),
}

impl Defect {
    /// Whether the file is damaged: it does not hold what was written. A row that does not read
    /// though it is as it was written is another matter; it shows where it is read.
    pub const fn is_damage(&self) -> bool {
        !matches!(self, Self::Row(_))
    }
}

/// Every defect of the log book in this file, which may be open elsewhere: read on a connection
/// of its own, so that nobody waits for it. Nothing is brought up to date.
///
/// # Errors
/// As [`Logbook::integrity`].
pub fn examine(path: &Path) -> Result<Vec<Defect>, LogbookError> {
    let key = lock::key_of(path);
    let examined = Logbook {
        connection: connect(path)?,
        desktop_language: Language::default(),
        whereabouts: None,
    };
    examined.integrity().map_err(|error| match error {
        LogbookError::Sqlite(error) => named(path, key.as_ref(), error),
        other => other,
    })
}

impl Logbook {
    /// Every defect found; none is a sound log book. Where damage keeps the rest from being read,
    /// that is the last one.
    ///
    /// # Errors
    /// Where the file cannot be had just now.
    pub fn integrity(&self) -> Result<Vec<Defect>, LogbookError> {
        self.read(|reading| {
            let mut defects = Vec::new();
            match check_all(reading, &mut defects) {
                Err(error) if error.is_damage() => defects.push(Defect::File {
                    says: error.to_string(),
                }),
                checked => checked?,
            }
            Ok(defects)
        })
    }
}

fn check_all(reading: &Reading<'_>, defects: &mut Vec<Defect>) -> Result<(), LogbookError> {
    let connection = reading.connection;
    check_file(connection, defects)?;
    check_references(connection, defects)?;
    defects.extend(seal::broken(connection)?.into_iter().map(Defect::Unsealed));
    check_rows::<PatientRow>(connection, defects)?;
    check_rows::<EpisodeRow>(connection, defects)?;
    check_rows::<CheckInRow>(connection, defects)?;
    check_rows::<SessionRow>(connection, defects)?;
    check_rows::<ClearanceRow>(connection, defects)?;
    check_rows::<PrescriptionRow>(connection, defects)?;
    check_rows::<PlanRow>(connection, defects)?;
    check_rows::<OwnMeasureRow>(connection, defects)?;
    check_rows::<OwnAnswerRow>(connection, defects)?;
    check_rows::<TakenAnswer>(connection, defects)?;
    check_rows::<ReportRow>(connection, defects)?;
    check_rows::<ReminderRow>(connection, defects)?;
    check_rows::<Settings>(connection, defects)?;
    check_rows::<CalendarEntry>(connection, defects)?;
    check_rows::<ChangeRow>(connection, defects)?;
    for step in check_rows::<RevisionRow>(connection, defects)? {
        defects.extend(journal::check_step(&step).err().map(Defect::Row));
    }
    defects.extend(reading.last_awake().err().map(Defect::Row));
    Ok(())
}

pub(crate) fn check_file(
    connection: &Connection,
    defects: &mut Vec<Defect>,
) -> Result<(), LogbookError> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let says: String = row.get(0)?;
        if says != "ok" {
            defects.push(Defect::File { says });
        }
    }
    Ok(())
}

pub(crate) fn check_references(
    connection: &Connection,
    defects: &mut Vec<Defect>,
) -> Result<(), LogbookError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        defects.push(Defect::Reference {
            table: row.get(0)?,
            row: row.get(1)?,
            parent: row.get(2)?,
        });
    }
    Ok(())
}

/// The rows that read; the others are defects.
fn check_rows<R: Row>(
    connection: &Connection,
    defects: &mut Vec<Defect>,
) -> Result<Vec<R>, LogbookError> {
    let mut statement = connection.prepare(&R::select(""))?;
    let mut rows = statement.query([])?;
    let mut sound = Vec::new();
    while let Some(row) = rows.next()? {
        match R::read(&mut Cells::new(R::TABLE, row)) {
            Ok(read) => sound.push(read),
            Err(error) => defects.push(Defect::Row(error)),
        }
    }
    Ok(sound)
}
