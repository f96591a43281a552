//! The recovery model: values in, values out.
//!
//! A [`Log`] and a date go in, an [`Assessment`] per episode comes out: phase,
//! criteria, holds, alerts and the suggested massage frequency, each with its reasons
//! as data. [`calendar`] turns a frequency into dates.
//!
//! Deliberately absent: the clock, files, SQL, the desktop and any text for people.
//! "Today" is always an argument, and every threshold is a named constant in the file
//! of the rule that uses it.

mod alerts;
pub mod assess;
pub mod assessment;
pub mod calendar;
mod case;
mod criteria;
pub mod danger;
pub mod dates;
pub mod day_values;
mod days;
pub mod exact;
mod holds;
pub mod measures;
mod phases;
pub mod record;
mod series;
mod suggestion;
#[cfg(test)]
mod testing;

pub use assess::{assess, assess_earlier, assess_episode, every_day};
pub use assessment::{Assessment, Phase};
pub use danger::{Caution, Flag, FlagLevel};
pub use day_values::{DayValue, DayValues, Measured};
pub use exact::Exact;
pub use holds::hold_stays;
pub use measures::{
    ActivityLevel, Context, Crepitus, GivenPressure, InvalidValue, MinutesOfDay, Score, Severity,
    Side, SleepHours,
};
pub use record::{
    Area, CheckIn, Clearance, Episode, Frequency, Log, Patient, Prescription, Range, Session,
    SessionKind, SessionStatus,
};
pub use suggestion::prescription_in_force;
