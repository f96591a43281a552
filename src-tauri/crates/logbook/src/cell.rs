//! Between a column and a domain type: written exactly, read strictly. What a type does not
//! allow is a [`LogbookError::BadRow`], never a default.

use beside::OwnKind;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, Timelike};
use recovery::{
    ActivityLevel, Caution, Context, Crepitus, Flag, GivenPressure, MinutesOfDay, Score,
    SessionKind, SessionStatus, Severity, Side, SleepHours,
};
use reminders::Rule;
use rusqlite::Row;
use rusqlite::types::{Value, ValueRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::{Appearance, ChangeKind, Language, LogbookError, NoteOf, ReminderState};

/// A type one column holds.
pub(crate) trait Cell: Sized {
    /// The value, or nothing where the column holds something else.
    fn read(value: ValueRef<'_>) -> Option<Self>;
    /// What the column holds for it.
    fn write(&self) -> Value;
}

/// The cells of one row, taken in the order of the columns. The first is the row's key.
pub(crate) struct Cells<'r> {
    table: &'static str,
    row: &'r Row<'r>,
    next: usize,
}

impl<'r> Cells<'r> {
    /// The cells of a row of this table.
    pub(crate) fn new(table: &'static str, row: &'r Row<'r>) -> Self {
        Self {
            table,
            row,
            next: 0,
        }
    }

    /// The next cell, which belongs to this column.
    pub(crate) fn take<T: Cell>(&mut self, column: &'static str) -> Result<T, LogbookError> {
        let value = self.row.get_ref(self.next)?;
        self.next += 1;
        match T::read(value) {
            Some(cell) => Ok(cell),
            None => Err(self.bad(column, shown(value))),
        }
    }

    /// The error for a column of this row.
    pub(crate) fn bad(&self, column: &'static str, value: String) -> LogbookError {
        LogbookError::BadRow {
            table: self.table,
            row: self
                .row
                .get_ref(0)
                .map(shown)
                .unwrap_or_else(|error| error.to_string()),
            column,
            value,
        }
    }
}

/// A value as an engineer would want to see it, shortened.
fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "NULL".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).chars().take(80).collect(),
        ValueRef::Blob(bytes) => format!("a blob of {} bytes", bytes.len()),
    }
}

fn integer(value: ValueRef<'_>) -> Option<i64> {
    match value {
        ValueRef::Integer(number) => Some(number),
        _ => None,
    }
}

fn text(value: ValueRef<'_>) -> Option<&str> {
    match value {
        ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}

impl<T: Cell> Cell for Option<T> {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Null => Some(None),
            present => T::read(present).map(Some),
        }
    }

    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::write)
    }
}

macro_rules! integer_cells {
    ($($type:ty),+) => {$(
        impl Cell for $type {
            fn read(value: ValueRef<'_>) -> Option<Self> {
                Self::try_from(integer(value)?).ok()
            }

            fn write(&self) -> Value {
                Value::Integer(i64::from(*self))
            }
        }
    )+};
}
integer_cells!(i64, i32, u32, u16, u8);

impl Cell for bool {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match integer(value)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
}

impl Cell for Score {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::try_from(integer(value)?).ok()
    }

    fn write(&self) -> Value {
        Value::Integer(i64::from(self.get()))
    }
}

impl Cell for MinutesOfDay {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::try_from(integer(value)?).ok()
    }

    fn write(&self) -> Value {
        Value::Integer(i64::from(self.get()))
    }
}

impl Cell for SleepHours {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Real(hours) => Self::try_from(hours).ok(),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Real(self.get())
    }
}

impl Cell for f64 {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Real(number) => Some(number),
            _ => None,
        }
    }

    fn write(&self) -> Value {
        Value::Real(*self)
    }
}

impl Cell for String {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        text(value).map(str::to_owned)
    }

    fn write(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl Cell for Uuid {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        let text = text(value)?;
        let id = Self::parse_str(text).ok()?;
        // One spelling only: keys are compared as text.
        (id.hyphenated().encode_lower(&mut Self::encode_buffer()) == text).then_some(id)
    }

    fn write(&self) -> Value {
        Value::Text(self.to_string())
    }
}

impl Cell for NaiveDate {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::parse_from_str(text(value)?, "%Y-%m-%d").ok()
    }

    fn write(&self) -> Value {
        Value::Text(self.format("%Y-%m-%d").to_string())
    }
}

/// Local wall time. Seconds, which no wall time of Tend has, are written out so that the
/// table refuses them instead of losing them.
impl Cell for NaiveDateTime {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::parse_from_str(text(value)?, "%Y-%m-%dT%H:%M").ok()
    }

    fn write(&self) -> Value {
        let whole = self.second() == 0 && self.nanosecond() == 0;
        let format = if whole {
            "%Y-%m-%dT%H:%M"
        } else {
            "%Y-%m-%dT%H:%M:%S%.f"
        };
        Value::Text(self.format(format).to_string())
    }
}

/// Wall time of day; seconds are refused as above.
impl Cell for NaiveTime {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::parse_from_str(text(value)?, "%H:%M").ok()
    }

    fn write(&self) -> Value {
        let whole = self.second() == 0 && self.nanosecond() == 0;
        let format = if whole { "%H:%M" } else { "%H:%M:%S%.f" };
        Value::Text(self.format(format).to_string())
    }
}

impl Cell for DateTime<FixedOffset> {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::parse_from_rfc3339(text(value)?).ok()
    }

    fn write(&self) -> Value {
        Value::Text(self.to_rfc3339_opts(SecondsFormat::AutoSi, false))
    }
}

/// A list, kept as a JSON array.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<T: Serialize + DeserializeOwned> Cell for List<T> {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match text(value)? {
            "[]" => Some(Self(Vec::new())),
            json => serde_json::from_str(json).ok().map(Self),
        }
    }

    fn write(&self) -> Value {
        // A list of codes or texts always has a JSON form; were it ever not so, the table
        // refuses the NULL.
        serde_json::to_string(&self.0).map_or(Value::Null, Value::Text)
    }
}

macro_rules! code_cells {
    ($($type:ty),+ $(,)?) => {$(
        impl Cell for $type {
            fn read(value: ValueRef<'_>) -> Option<Self> {
                Self::from_code(text(value)?)
            }

            fn write(&self) -> Value {
                Value::Text(self.code().to_owned())
            }
        }
    )+};
}
code_cells!(
    ActivityLevel,
    Appearance,
    Caution,
    ChangeKind,
    Context,
    Crepitus,
    Flag,
    GivenPressure,
    Language,
    NoteOf,
    OwnKind,
    ReminderState,
    SessionKind,
    SessionStatus,
    Severity,
    Side,
);

impl Cell for Rule {
    fn read(value: ValueRef<'_>) -> Option<Self> {
        Self::from_code(text(value)?)
    }

    fn write(&self) -> Value {
        Value::Text(self.code())
    }
}
