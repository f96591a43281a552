//! What the format asks beyond the shape of single fields: how they go together.

mod own;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use beside::OwnKind;
use chrono::NaiveDate;
use recovery::{CheckIn, Episode, Log, Prescription, Range, Session, SessionStatus};
use uuid::Uuid;

use super::LogError;
use super::codes::LogVersion;
use super::own::Found;
use super::unread::Unread;

/// Two values that do not go together, each right by itself.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum BrokenRule {
    /// Every id is used once in the whole file.
    #[error("{id} is not allowed: an id used nowhere else; it is the id of {first} already")]
    IdTwice {
        /// The id.
        id: Uuid,
        /// The JSON path of the record that has it, too.
        first: String,
    },
    /// A list of codes has each at most once.
    #[error("\"{code}\" is not allowed: each code at most once")]
    CodeTwice {
        /// The code.
        code: &'static str,
    },
    /// An episode began on the day it was opened or before.
    #[error("{onset} is not allowed: a date not after opened, {opened}")]
    OnsetAfterOpened {
        /// When it began.
        onset: NaiveDate,
        /// When it was opened.
        opened: NaiveDate,
    },
    /// An episode is closed on the day it was opened or later.
    #[error("{closed} is not allowed: a date not before opened, {opened}")]
    ClosedBeforeOpened {
        /// When it was closed.
        closed: NaiveDate,
        /// When it was opened.
        opened: NaiveDate,
    },
    /// A check-in is dated, in its own offset, on the day its episode was opened or later.
    #[error("{date} is not allowed: dated not before the episode was opened, {opened}")]
    CheckInBeforeOpened {
        /// The date of the check-in.
        date: NaiveDate,
        /// When the episode was opened.
        opened: NaiveDate,
    },
    /// There is one answer per activity, or none at all.
    #[error("{answers} answers are not allowed: one per activity, {activities}, or an empty list")]
    FunctionLength {
        /// How many answers there are.
        answers: usize,
        /// How many activities the episode has.
        activities: usize,
    },
    /// The suggested number of a frequency lies between its least and its most.
    #[error("min {min}, suggested {suggested}, max {max} is not allowed: min ≤ suggested ≤ max")]
    RangeOrder {
        /// The least.
        min: u16,
        /// The suggested.
        suggested: u16,
        /// The most.
        max: u16,
    },
    /// A prescription holds for a day at least.
    #[error("{until} is not allowed: a date not before date, {date}")]
    UntilBeforeDate {
        /// The last date.
        until: NaiveDate,
        /// The first date.
        date: NaiveDate,
    },
    /// A field that version 2 has stands in a file of version 1.
    #[error("a field of version 2 is not allowed in version 1")]
    OfVersion2,
    /// Only a number has a unit.
    #[error("a unit is not allowed beside kind \"{kind}\": null, or kind \"number\"")]
    UnitWithoutNumber {
        /// The kind it has.
        kind: OwnKind,
    },
    /// An answer is to a measure of the file.
    #[error("{measure} is not allowed: the id of one of own_measures")]
    UnknownMeasure {
        /// The id.
        measure: Uuid,
    },
    /// A check-in answers a measure at most once.
    #[error("{measure} is not allowed: each measure at most once in a check-in")]
    MeasureTwice {
        /// The measure's id.
        measure: Uuid,
    },
    /// An answer is of the kind of its measure.
    #[error("{value} is not allowed for kind \"{kind}\": {allowed}", allowed = right(*kind))]
    OutsideKind {
        /// The answer.
        value: f64,
        /// The kind of the measure.
        kind: OwnKind,
    },
    /// A further site is another one.
    #[error("a site is not allowed twice: each place once, and not that of the episode itself")]
    SiteTwice,
    /// A session that was done was done at some moment.
    #[error("nothing is not allowed beside status \"done\": the moment it was done")]
    DoneWithoutDoneAt,
    /// A session that was not done has no moment it was done at.
    #[error("a moment is not allowed beside status \"{status}\": null, or status \"done\"")]
    DoneAtWithoutDone {
        /// The status it has.
        status: SessionStatus,
    },
}

/// Refuses the first thing that does not go together, in the order of the file.
pub(super) fn check(log: &Log, found: &Found, version: LogVersion) -> Result<(), LogError> {
    each_once(&log.patient.cautions, |caution| caution.code())
        .map_err(|(at, rule)| broken(format_args!("patient.cautions[{at}]"), rule))?;
    let mut ids = Ids::default();
    own::check(found, version, |id, at| ids.take(id, Place::measure(at)))?;
    for (at, episode) in log.episodes.iter().enumerate() {
        let place = Place::episode(at);
        ids.take(episode.id, place)?;
        check_dates(episode, place)?;
        own::check_episode(found, at, episode, version)?;
        for (at, check_in) in episode.check_ins.iter().enumerate() {
            let place = place.record("check_ins", at);
            ids.take(check_in.id, place)?;
            check_check_in(check_in, episode, place)?;
        }
        for (at, session) in episode.sessions.iter().enumerate() {
            let place = place.record("sessions", at);
            ids.take(session.id, place)?;
            check_session(session, place)?;
        }
        for (at, clearance) in episode.clearances.iter().enumerate() {
            ids.take(clearance.id, place.record("clearances", at))?;
        }
        for (at, prescription) in episode.prescriptions.iter().enumerate() {
            let place = place.record("prescriptions", at);
            ids.take(prescription.id, place)?;
            check_prescription(prescription, place)?;
        }
    }
    Ok(())
}

fn check_dates(episode: &Episode, place: Place) -> Result<(), LogError> {
    let &Episode { onset, opened, .. } = episode;
    if onset > opened {
        let rule = BrokenRule::OnsetAfterOpened { onset, opened };
        return Err(broken(format_args!("{place}.onset"), rule));
    }
    match episode.closed {
        Some(closed) if closed < opened => Err(broken(
            format_args!("{place}.closed"),
            BrokenRule::ClosedBeforeOpened { closed, opened },
        )),
        _ => Ok(()),
    }
}

fn check_check_in(check_in: &CheckIn, episode: &Episode, place: Place) -> Result<(), LogError> {
    let (date, opened) = (check_in.date(), episode.opened);
    if date < opened {
        let rule = BrokenRule::CheckInBeforeOpened { date, opened };
        return Err(broken(format_args!("{place}.at"), rule));
    }
    let (answers, activities) = (check_in.function.len(), episode.activities.len());
    if answers != 0 && answers != activities {
        let rule = BrokenRule::FunctionLength {
            answers,
            activities,
        };
        return Err(broken(format_args!("{place}.function"), rule));
    }
    each_once(&check_in.flags, |flag| flag.code())
        .map_err(|(at, rule)| broken(format_args!("{place}.flags[{at}]"), rule))
}

fn check_session(session: &Session, place: Place) -> Result<(), LogError> {
    let rule = match (session.status, session.done_at) {
        (SessionStatus::Done, None) => BrokenRule::DoneWithoutDoneAt,
        (SessionStatus::Done, Some(_)) | (_, None) => return Ok(()),
        (status, Some(_)) => BrokenRule::DoneAtWithoutDone { status },
    };
    Err(broken(format_args!("{place}.done_at"), rule))
}

fn check_prescription(prescription: &Prescription, place: Place) -> Result<(), LogError> {
    match broken_in_prescription(prescription) {
        Some((field, rule)) => Err(broken(format_args!("{place}.{field}"), rule)),
        None => Ok(()),
    }
}

/// The field of a prescription that does not go with another, and the rule it breaks.
pub(crate) fn broken_in_prescription(
    prescription: &Prescription,
) -> Option<(&'static str, BrokenRule)> {
    let date = prescription.date;
    if let Some(until) = prescription.until
        && until < date
    {
        return Some(("until", BrokenRule::UntilBeforeDate { until, date }));
    }
    let Range {
        min,
        max,
        suggested,
        ..
    } = prescription.frequency.range()?;
    let rule = BrokenRule::RangeOrder {
        min,
        suggested,
        max,
    };
    (min > suggested || suggested > max).then_some(("frequency", rule))
}

/// What an answer of this kind may be, in words.
const fn right(kind: OwnKind) -> &'static str {
    match kind {
        OwnKind::Scale => "a whole number from 0 to 10",
        OwnKind::Number => "a number from -1000000 to 1000000",
        OwnKind::YesNo => "1 for yes or 0 for no",
    }
}

fn each_once<T: PartialEq>(
    codes: &[T],
    code: impl Fn(&T) -> &'static str,
) -> Result<(), (usize, BrokenRule)> {
    // A list without repetition is shorter than the set of codes, so this ends soon.
    match codes
        .iter()
        .enumerate()
        .find(|(at, one)| codes[..*at].contains(one))
    {
        Some((at, twice)) => Err((at, BrokenRule::CodeTwice { code: code(twice) })),
        None => Ok(()),
    }
}

fn broken(path: fmt::Arguments<'_>, rule: BrokenRule) -> LogError {
    LogError::Unread(Unread::Rule {
        path: path.to_string(),
        rule,
    })
}

/// Where a record stands in the file.
#[derive(Debug, Clone, Copy)]
struct Place {
    list: &'static str,
    at: usize,
    record: Option<(&'static str, usize)>,
}

impl Place {
    const fn episode(at: usize) -> Self {
        Self {
            list: "episodes",
            at,
            record: None,
        }
    }

    const fn measure(at: usize) -> Self {
        Self {
            list: "own_measures",
            at,
            record: None,
        }
    }

    const fn record(self, list: &'static str, at: usize) -> Self {
        Self {
            record: Some((list, at)),
            ..self
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.list, self.at)?;
        match self.record {
            Some((list, at)) => write!(f, ".{list}[{at}]"),
            None => Ok(()),
        }
    }
}

/// The ids met so far.
#[derive(Default)]
struct Ids(HashMap<Uuid, Place>);

impl Ids {
    fn take(&mut self, id: Uuid, place: Place) -> Result<(), LogError> {
        match self.0.entry(id) {
            Entry::Vacant(free) => {
                free.insert(place);
                Ok(())
            }
            Entry::Occupied(first) => {
                let first = first.get().to_string();
                Err(broken(
                    format_args!("{place}.id"),
                    BrokenRule::IdTwice { id, first },
                ))
            }
        }
    }
}
