//! What the days of a range are parted by.
//!
//! A night is the one before the date it is told on, so a short night and stress are of the
//! date itself; massage, load and exercise are of the day before, since pain is most often told
//! in the morning. A date that does not answer is on neither side. Load and the patient's own
//! numbers are parted at their own median, since what is much for one is little for another.
//!
//! Under 6 hours as a short night, 7 of 10 as high stress: product choice.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use recovery::{Session, SessionKind, SessionStatus};
use summary::{Period, is_massage};

use crate::measures::{DayPoint, Measure};
use crate::view::{PatternKind, SeriesKind};

/// A night of fewer hours is short.
const SHORT_NIGHT: f64 = 6.0;
/// Stress of so many points or more is high.
const HIGH_STRESS: f64 = 7.0;

/// The dates of a range, each on one side.
#[derive(Debug)]
pub(super) struct Parted {
    pub(super) kind: PatternKind,
    /// The series of the patient's own it is about.
    pub(super) own: Option<String>,
    pub(super) cut: Option<f64>,
    /// The dates whose pain is looked at, with whether it was so.
    pub(super) days: BTreeMap<NaiveDate, bool>,
}

/// Everything that can be looked at. `open` is every date the episode has.
pub(super) fn parted(
    measures: &[Measure],
    sessions: &[Session],
    period: Period,
    open: Period,
) -> Vec<Parted> {
    let massage = after(sessions, is_massage, period, open);
    let exercise = after(sessions, |kind| kind == SessionKind::Exercise, period, open);
    let after = |kind, days| Parted {
        kind,
        own: None,
        cut: None,
        days,
    };
    let mut all = vec![
        after(PatternKind::MassageBefore, massage),
        after(PatternKind::ExerciseBefore, exercise),
    ];
    all.extend(measures.iter().filter_map(|measure| of(measure, period)));
    all
}

/// The dates of a range, with whether a session was done the day before.
fn after(
    sessions: &[Session],
    counts: impl Fn(SessionKind) -> bool,
    period: Period,
    open: Period,
) -> BTreeMap<NaiveDate, bool> {
    let done = |session: &&Session| session.status == SessionStatus::Done && counts(session.kind);
    let done: HashSet<_> = sessions
        .iter()
        .filter(done)
        .filter_map(Session::date)
        .collect();
    let dates = period
        .from
        .iter_days()
        .take_while(|date| *date <= period.to);
    dates
        .filter_map(|date| {
            let eve = date.pred_opt().filter(|eve| open.contains(*eve))?;
            Some((date, done.contains(&eve)))
        })
        .collect()
}

/// What a measure parts the dates by, if anything.
fn of(measure: &Measure, period: Period) -> Option<Parted> {
    let parted =
        |kind, cut, on: &dyn Fn(NaiveDate) -> Option<NaiveDate>, is: &dyn Fn(&DayPoint) -> bool| {
            let days = measure.days.iter().filter_map(|(date, point)| {
                let date = on(*date).filter(|date| period.contains(*date))?;
                Some((date, is(point)))
            });
            Parted {
                kind,
                own: None,
                cut,
                days: days.collect(),
            }
        };
    let same = |date| Some(date);
    match measure.id.as_str() {
        "sleep_hours" => {
            let short = |night: &DayPoint| night.value < SHORT_NIGHT;
            Some(parted(
                PatternKind::ShortNight,
                Some(SHORT_NIGHT),
                &same,
                &short,
            ))
        }
        "stress" => {
            let high = |stress: &DayPoint| stress.value >= HIGH_STRESS;
            Some(parted(
                PatternKind::HighStress,
                Some(HIGH_STRESS),
                &same,
                &high,
            ))
        }
        "load_minutes" => {
            let cut = median(measure, period)?;
            let next = |date: NaiveDate| date.succ_opt();
            let much = |load: &DayPoint| load.value > cut;
            Some(parted(PatternKind::LoadBefore, Some(cut), &next, &much))
        }
        id if id.starts_with("own:") => {
            let cut = match measure.kind {
                SeriesKind::YesNo => None,
                _ => Some(median(measure, period)?),
            };
            let much = |answer: &DayPoint| answer.value > cut.unwrap_or(0.0);
            Some(Parted {
                own: Some(id.to_owned()),
                ..parted(PatternKind::Own, cut, &same, &much)
            })
        }
        _ => None,
    }
}

/// The lower median of the dates of a range.
fn median(measure: &Measure, period: Period) -> Option<f64> {
    let within = measure
        .days
        .iter()
        .filter(|(date, _)| period.contains(**date));
    let mut values: Vec<f64> = within.map(|(_, point)| point.value).collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len().checked_sub(1)? / 2;
    values.get(middle).copied()
}
