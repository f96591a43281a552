//! What a log comes to for someone who reads it: a [`Glance`] that says who needs attention
//! first, and a [`Summary`] of how things went over a period.
//!
//! Values in, values out. The verdicts are the model's; here they are laid side by side with
//! what was recorded, counted and put in order. Nothing is interpolated: what was not answered
//! is not there.
//!
//! Deliberately absent: the clock, files, words for people and any judgement of its own.

mod glance;
mod summary;

pub use glance::{Attention, EpisodeGlance, Glance, PainDay};
pub use summary::{
    Adherence, Changed, EpisodeSummary, HoldSpan, Measure, MeasureDay, Period, PhaseSpan, Question,
    Recorded, Relief, Summary,
};
