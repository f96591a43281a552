//! The report a therapist reads in a minute: a page for each episode, and behind it what it
//! rests on.
//!
//! Deliberately absent: the verdicts (the model's), what they come to (the summary's), and any
//! sentence, which stands in the catalogue.

mod asked;

pub use asked::{Asked, Paper, Preview, PreviewPage, ReportError, Source};
