//! A column: what its cells hold, and what the dictionary says of it.
//!
//! Both are one value, so that there is no column without an entry, and no entry without a
//! column.

use uuid::Uuid;

use super::cell;

/// What an empty cell means where every row has a value.
pub(super) const NEVER: &str = "never empty";
/// What it means where the patient may leave a question open.
pub(super) const UNANSWERED: &str = "unanswered: not known, and not 0";
/// What it means where nothing has to be written.
pub(super) const NOTHING: &str = "nothing was written";

/// A record, and the episode it belongs to where it belongs to one.
pub(super) struct Row<'a, T> {
    pub(super) episode: Option<Uuid>,
    pub(super) of: &'a T,
}

/// One column of a table of records.
pub(super) struct Column<T> {
    pub(super) name: &'static str,
    pub(super) holds: Holds,
    /// In words, for the dictionary.
    pub(super) means: &'static str,
    /// What an empty cell means.
    pub(super) empty: &'static str,
    pub(super) cell: fn(&Row<'_, T>) -> String,
}

/// What the cells of a column hold.
pub(super) enum Holds {
    Id,
    /// At most so many characters, guarded: [`cell::text`].
    Text(u16),
    Date,
    /// RFC 3339, with the offset it was in.
    Moment,
    /// A wall time without an offset.
    LocalTime,
    /// A whole number from 0 to 10, and what 10 is.
    Score(&'static str),
    /// Of a unit, within a range.
    Whole(&'static str, &'static str),
    /// As [`Holds::Whole`], fractions allowed.
    Number(&'static str, &'static str),
    YesNo,
    /// One of these.
    Code(fn() -> Vec<&'static str>),
    /// Any of these, a space between.
    Codes(fn() -> Vec<&'static str>),
}

/// How many codes are few enough to stand in the header.
const FEW: usize = 3;

impl Holds {
    const fn name(&self) -> &'static str {
        match self {
            Self::Id => "UUID",
            Self::Text(_) => "text",
            Self::Date => "date",
            Self::Moment => "moment",
            Self::LocalTime => "local time",
            Self::Score(_) | Self::Whole(..) => "whole number",
            Self::Number(..) => "number",
            Self::YesNo => "yes/no",
            Self::Code(_) => "code",
            Self::Codes(_) => "codes, a space between",
        }
    }

    const fn unit(&self) -> &'static str {
        match self {
            Self::Score(_) => "score",
            Self::Whole(unit, _) | Self::Number(unit, _) => unit,
            _ => "",
        }
    }

    fn range(&self) -> String {
        match self {
            Self::Id => String::new(),
            Self::Text(most) => format!("at most {most} characters"),
            Self::Date => "YYYY-MM-DD".to_owned(),
            Self::Moment => "RFC 3339, with its UTC offset".to_owned(),
            Self::LocalTime => "YYYY-MM-DDTHH:MM, without an offset".to_owned(),
            Self::Score(ten) => format!("0-10; 10 = {ten}"),
            Self::Whole(_, range) | Self::Number(_, range) => (*range).to_owned(),
            Self::YesNo => "yes/no".to_owned(),
            Self::Code(codes) | Self::Codes(codes) => codes().join("/"),
        }
    }

    /// What the header says beside the name.
    fn beside(&self) -> Option<String> {
        match self {
            Self::Id | Self::Text(_) | Self::Codes(_) => None,
            Self::Date => Some("date".to_owned()),
            Self::Moment => Some("with UTC offset".to_owned()),
            Self::LocalTime => Some("local time".to_owned()),
            Self::Score(_) | Self::YesNo => Some(self.range()),
            Self::Whole(unit, _) | Self::Number(unit, _) => {
                Some((*unit).to_owned()).filter(|unit| !unit.is_empty())
            }
            Self::Code(codes) => (codes().len() <= FEW).then(|| self.range()),
        }
    }
}

impl<T> Column<T> {
    /// The episode a record belongs to.
    pub(super) const fn episode() -> Self {
        Self {
            name: "episode_id",
            holds: Holds::Id,
            means: "The episode it belongs to, as in the table episodes.",
            empty: NEVER,
            cell: |row| cell::plain(row.episode),
        }
    }

    /// Its name, with the unit beside it.
    pub(super) fn header(&self) -> String {
        match self.holds.beside() {
            Some(beside) if beside != self.name => format!("{} ({beside})", self.name),
            _ => self.name.to_owned(),
        }
    }

    /// Its line in the dictionary, without the table.
    pub(super) fn entry(&self) -> [String; 6] {
        let undo = match self.holds {
            Holds::Text(_) => {
                " An apostrophe at its beginning is added: take one away to have what was written."
            }
            _ => "",
        };
        [
            self.header(),
            self.holds.name().to_owned(),
            self.holds.unit().to_owned(),
            self.holds.range(),
            format!("{}{undo}", self.means),
            self.empty.to_owned(),
        ]
    }
}
