//! The session calendar: from a frequency, the days that suit and what already stands, to
//! the wall times of the massages to come.
//!
//! Hard rules, in the order in which one gives way to the one before it:
//!
//! 1. **One a date.** Never two massages on one date, and none while the frequency is none.
//! 2. **Rest.** At 3 a week or less (every 3 days or more), never two on consecutive dates.
//! 3. **Most.** Never more than the frequency's maximum in any 7 dates. Massages done and
//!    massages put on their date by hand count.
//! 4. **Appointments.** A PT visit or exercise never moves: on its date the massage comes
//!    before the visit or after the exercise, else on another date ([`slot`]).
//! 5. **Gap.** Never more days between two massages than the frequency allows (per week: 7),
//!    unless it is optional. When the days that suit cannot keep this, a day that does not
//!    suit is used and reported. When the gap is already overdue, the earliest date that
//!    suits is taken.
//!
//! Within these, the spread is chosen that has the right number a week, leaves standing what
//! stands, and is as even as the weekdays allow ([`spread`]).
//!
//! Times are wall times without a zone, so daylight saving cannot move them. Deliberately
//! absent: the clock, time zones, identities of sessions (the planner matches them) and the
//! decision whether anything is planned at all while held or optional.
//!
//! Source: how massage combines with PT and exercise: the model, section 5. Everything else
//! here is a product choice.

#[cfg(test)]
mod examples;
mod field;
mod moving;
mod pinned;
#[cfg(test)]
mod properties;
mod rules;
mod slot;
mod spread;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::record::Frequency;

pub use moving::{BrokenRule, Move, may_move};
pub use rules::{Rules, number};

/// How many days are planned ahead, counted from the last massage done, at least from the
/// first date that may be planned.
pub const HORIZON_DAYS: u64 = 28;

/// What the massages are planned around.
#[derive(Debug, Clone)]
pub struct Wishes<'a> {
    /// The frequency in force.
    pub frequency: Frequency,
    /// The number chosen within its range; what lies outside the range counts as not chosen.
    pub chosen: Option<u16>,
    /// Days that suit.
    pub weekdays: &'a [Weekday],
    /// Wall time of day that suits.
    pub time: NaiveTime,
    /// How long a massage takes, in minutes.
    pub minutes: u16,
}

/// What stands already and is not the calendar's to move.
#[derive(Debug, Clone, Default)]
pub struct Standing<'a> {
    /// The dates of massages done, in any order.
    pub done: &'a [NaiveDate],
    /// Massages put on their date by hand.
    pub pinned: &'a [NaiveDateTime],
    /// PT visits, exercise and whatever else keeps its time.
    pub fixed: &'a [Appointment],
    /// Dates the patient has declined by skipping.
    pub declined: &'a [NaiveDate],
    /// Massages planned earlier. Those that obey the rules stay on their dates before
    /// evenness is looked at, so that a plan does not move for nothing.
    pub planned: &'a [NaiveDateTime],
}

/// Something a massage has to make room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    /// What it is.
    pub kind: AppointmentKind,
    /// When it begins, wall time.
    pub at: NaiveDateTime,
    /// How long it takes, in minutes.
    pub minutes: u16,
}

/// What kind of appointment, which decides the side a massage comes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppointmentKind {
    /// A PT visit: on its date, massage comes before.
    Pt,
    /// Exercise: on its date, massage comes after.
    Exercise,
    /// A massage of another episode: only not at the same time.
    OtherMassage,
}

/// The massages to come, and what could not be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Wall times of the massages planned here, earliest first. Pinned ones are not among
    /// them.
    pub sessions: Vec<NaiveDateTime>,
    /// Pinned massages that break a hard rule and no longer stand.
    pub released: Vec<NaiveDateTime>,
    /// Those of `sessions` on a day that does not suit, because the gap would otherwise grow
    /// longer than the frequency allows.
    pub off_days: Vec<NaiveDateTime>,
    /// Whether the days that suit cannot carry the number chosen.
    pub fewer_than_chosen: bool,
}

/// Plans the massages from the moment `after` on, to [`HORIZON_DAYS`] later and not beyond
/// `until`. The next massage of a longer interval is planned however far it lies.
///
/// The same arguments give the same calendar.
pub fn plan(
    wishes: &Wishes<'_>,
    standing: &Standing<'_>,
    after: NaiveDateTime,
    until: Option<NaiveDate>,
) -> Calendar {
    let Some(rules) = Rules::of(wishes.frequency, wishes.chosen) else {
        return Calendar {
            released: sorted(standing.pinned),
            ..Calendar::default()
        };
    };
    let today = after.date();
    let done: Vec<NaiveDate> = standing
        .done
        .iter()
        .copied()
        .filter(|done| *done <= later(today, HORIZON_DAYS))
        .collect();
    let (pinned, released) = pinned::settle(&rules, wishes.minutes, &done, standing, today);
    let anchor = done.iter().copied().max().map_or(today, |d| d.max(today));
    let last_pinned = pinned.iter().map(|at| at.date()).max();
    let end = last_pinned
        .unwrap_or(anchor)
        .max(later(anchor, HORIZON_DAYS));
    let bounded = |end: NaiveDate| until.map_or(end, |until| until.min(end));

    let spread = |end: NaiveDate| {
        spread::spread(&field::Field {
            rules: &rules,
            wishes,
            done: &done,
            pinned: &pinned,
            standing,
            after,
            end: bounded(end),
        })
    };
    let mut sessions = spread(end);
    if sessions.is_empty() && pinned.is_empty() {
        let farther = later(anchor, u64::from(rules.longest_interval()) + 7);
        if farther > end {
            sessions = spread(farther);
            sessions.truncate(1);
        }
    }
    let off_days = sessions
        .iter()
        .copied()
        .filter(|at| !rules::suits(wishes.weekdays, at.date()))
        .collect();
    Calendar {
        sessions,
        released,
        off_days,
        fewer_than_chosen: rules.weekly_capacity(wishes.weekdays) < rules.weekly_aim(),
    }
}

/// The date so many days later, or the last there is.
fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

fn sorted(times: &[NaiveDateTime]) -> Vec<NaiveDateTime> {
    let mut times = times.to_vec();
    times.sort();
    times
}
