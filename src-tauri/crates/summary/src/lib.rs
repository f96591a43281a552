//! What a log comes to for someone who reads it: a [`Glance`] that says who needs attention
//! first, and a [`Summary`] of how things went over a period.
//!
//! Values in, values out. The verdicts are the model's; here they are laid side by side with
//! what was recorded, counted and put in order. Nothing is interpolated: what was not answered
//! is not there.
//!
//! Deliberately absent: the clock, files, words for people and any judgement of its own.

mod adherence;
mod attention;
mod changed;
mod course;
mod glance;
mod measure;
mod pain_line;
mod period;
mod question;
mod recorded;
mod relief;
mod spans;
mod summary;
#[cfg(test)]
mod testing;

pub use adherence::{Adherence, is_massage};
pub use attention::{Attention, Rank};
pub use changed::Changed;
pub use glance::{EpisodeGlance, Glance};
pub use measure::{Measure, MeasureDay};
pub use pain_line::PainDay;
pub use period::Period;
pub use question::Question;
pub use recorded::Recorded;
pub use relief::{Relief, ToldMassage, told as told_massages};
pub use spans::{HoldSpan, PhaseSpan};
pub use summary::{EpisodeSummary, Summary};
