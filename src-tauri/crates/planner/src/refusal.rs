//! Why a use case did nothing: always whole, never half.

use std::path::Path;

use logbook::{LogbookError, Trouble};
use serde::Serialize;
use ts_rs::TS;

/// Why a use case did nothing. `code` and `params` choose the words in the locale; `field`
/// is where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("{code:?} {field:?} {value:?} {allowed:?}")]
pub struct Refusal {
    /// Which refusal.
    pub code: RefusalCode,
    /// The field of the draft, such as `pain` or `function.1`.
    pub field: Option<String>,
    /// The value as it was given.
    pub value: Option<String>,
    /// The bound that was broken, such as `0-10`, `2026-03-01` or `4000`.
    pub allowed: Option<String>,
}

/// What kind of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RefusalCode {
    /// A number outside its range; `allowed` is `min-max`.
    OutOfRange,
    /// A date or moment after now.
    InFuture,
    /// A moment that has passed, where one to come is needed; `allowed` is now.
    InPast,
    /// A date before the episode was opened; `allowed` is that date.
    BeforeEpisode,
    /// An onset after the opening; `allowed` is the opening.
    OnsetAfterOpening,
    /// A text over its length; `allowed` is the most characters.
    TooLong,
    /// Nothing where something is needed.
    Required,
    /// More entries than allowed; `allowed` is how many.
    TooMany,
    /// The same code twice.
    Twice,
    /// A list of answers that does not fit the activities.
    WrongCount,
    /// A check-in without any answer.
    NothingAnswered,
    /// The record is not, or no longer, in the log.
    NotFound,
    /// The episode is closed.
    EpisodeClosed,
    /// The frequency lies outside the suggested range; `allowed` is `min-max`.
    OutsideSuggestion,
    /// While held nothing is planned.
    Held,
    /// No massage is suggested now, so none can be planned.
    NotSuggested,
    /// Two massages would stand on consecutive dates.
    ConsecutiveDates,
    /// More massages in 7 days than the frequency allows; `allowed` is how many.
    TooManyInWeek,
    /// A longer gap than the frequency allows; `allowed` is the most days.
    GapTooLong,
    /// At that time a PT visit or exercise is planned.
    Clash,
    /// The session is done, skipped or otherwise over.
    SessionOver,
    /// The patient does not want to be reminded of it, so it cannot be put off.
    NotReminded,
    /// There is nothing to undo.
    NothingToUndo,
    /// The log could not be read or written; `value` says what the system said.
    Storage,
    /// There is no room on the disk.
    DiskFull,
    /// Nothing may be written there; `value` says what the system said.
    ReadOnly,
    /// Another program does not let go of the log.
    InUse,
    /// The file or its folder is not there any more.
    Gone,
    /// The log was written by a newer Tend.
    NewerLog,
    /// The file is not a log.
    NotALog,
    /// A last date before the first; `allowed` is the first.
    EndsBeforeItBegins,
    /// The answer is about an episode that is not in this log.
    OtherLog,
    /// The answer has been taken already.
    AnswerTaken,
    /// Something else in the log has the identity of the answer.
    AnswerClashes,
    /// The clearance of an answer is dated after now; `allowed` is its date.
    AnswerInFuture,
    /// The passphrase does not open the file.
    WrongPassphrase,
    /// The file is sealed, and no passphrase was given.
    Sealed,
    /// The file is larger than what is read.
    TooLarge,
    /// The file is not an answer.
    NotAnAnswer,
    /// The file is an answer, where a log is needed.
    AnAnswer,
    /// The file cannot be read; `value` says what is wrong with it, in one sentence.
    BadFile,
    /// The work was stopped before it was finished.
    Stopped,
    /// The same kind of work is under way already.
    Busy,
    /// The episode is open already.
    EpisodeOpen,
    /// The session has not been skipped.
    NotSkipped,
    /// The session has not been done.
    NotDone,
    /// Tend has planned it, and would plan it again.
    PlannedAnew,
    /// What an answer to the measure can be does not change; `allowed` is what it is.
    KindFixed,
    /// There is a log here already, so none can be taken in.
    NotEmpty,
    /// The log is locked.
    Locked,
    /// Too many wrong words were tried; `value` is how many seconds to wait.
    TooSoon,
    /// The log is locked, and what its key is wrapped in is gone; `value` says where a copy of it
    /// was looked for.
    NoEnvelope,
    /// The file does not hold what was written into it; `value` says what shows it.
    Damaged,
}

impl RefusalCode {
    /// Whether it says that the file does not hold what was written, so that trying again is of no
    /// help, and there are other ways back.
    pub const fn is_damage(self) -> bool {
        matches!(self, Self::Damaged | Self::NotALog)
    }

    /// Whether it works again once something that is not of Tend's making is out of the way.
    pub(crate) const fn is_in_the_way(self) -> bool {
        matches!(
            self,
            Self::DiskFull | Self::ReadOnly | Self::InUse | Self::Gone
        )
    }
}

impl Refusal {
    /// A refusal that is about nothing in particular yet.
    pub(crate) const fn new(code: RefusalCode) -> Self {
        Self {
            code,
            field: None,
            value: None,
            allowed: None,
        }
    }

    /// About this field of the draft.
    pub(crate) fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Because of this value.
    pub(crate) fn of(mut self, value: impl ToString) -> Self {
        self.value = Some(value.to_string());
        self
    }

    /// Where this would be right.
    pub(crate) fn allowing(mut self, allowed: impl ToString) -> Self {
        self.allowed = Some(allowed.to_string());
        self
    }
}

/// Why the log book could not be used, where a use case was under way.
impl From<LogbookError> for Refusal {
    fn from(error: LogbookError) -> Self {
        let refusal = Self::new(code_of(&error));
        match error {
            LogbookError::WrongWord { tries } => refusal.of(tries),
            LogbookError::TooSoon { seconds } => refusal.of(seconds),
            error => refusal.of(error),
        }
    }
}

/// Why the log book at a place could not be opened; the place is named as the field.
pub fn open_refused(place: &Path, error: &LogbookError) -> Refusal {
    Refusal::new(code_of(error))
        .at(place.display().to_string())
        .of(error)
}

/// What is said where something is in the way that is not of Tend's making.
pub const fn in_the_way(trouble: Trouble) -> RefusalCode {
    match trouble {
        Trouble::Full => RefusalCode::DiskFull,
        Trouble::ReadOnly => RefusalCode::ReadOnly,
        Trouble::InUse => RefusalCode::InUse,
        Trouble::Gone => RefusalCode::Gone,
    }
}

fn code_of(error: &LogbookError) -> RefusalCode {
    if let Some(trouble) = error.trouble() {
        return in_the_way(trouble);
    }
    match error {
        LogbookError::NewerSchema { .. } => RefusalCode::NewerLog,
        LogbookError::NotADatabase { .. } | LogbookError::NotALogbook { .. } => {
            RefusalCode::NotALog
        }
        LogbookError::NoSuchRow { .. } | LogbookError::NoLock { .. } => RefusalCode::NotFound,
        LogbookError::Locked { .. } => RefusalCode::Locked,
        LogbookError::HasLock { .. } => RefusalCode::Twice,
        LogbookError::WrongWord { .. } => RefusalCode::WrongPassphrase,
        LogbookError::TooSoon { .. } => RefusalCode::TooSoon,
        LogbookError::EmptyWord => RefusalCode::Required,
        LogbookError::NoEnvelope { .. } => RefusalCode::NoEnvelope,
        error if error.is_damage() => RefusalCode::Damaged,
        _ => RefusalCode::Storage,
    }
}
