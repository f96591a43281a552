//! One episode drawn over time: every measure, thinned out so that ten years cost no more to
//! draw than one, with the phases, holds, sessions and setbacks beside it; the days of a year;
//! and what goes with more or less pain, where the entries carry it.
//!
//! Values in, values out. Day values and verdicts are the model's. What was not answered is
//! not there: nothing is interpolated and nothing is taken for zero.
//!
//! Deliberately absent: the clock, files, words for people, and any say in what is suggested.

mod adherence;
mod bands;
mod before_after;
mod measures;
mod own;
mod pattern;
mod series;
mod steps;
#[cfg(test)]
mod testing;
mod thresholds;
mod trends;
mod view;
mod year;

pub use bands::phases;
pub use own::OwnSeries;
pub use trends::{open_dates, trends};
pub use view::{
    AdherencePeriod, BeforeAfter, Better, Felt, HoldBand, KindAdherence, Pattern, PatternKind,
    PhaseBand, Series, SeriesKind, SessionCount, StepLength, Threshold, TrendsView, YearDay,
    YearView,
};
pub use year::year;
