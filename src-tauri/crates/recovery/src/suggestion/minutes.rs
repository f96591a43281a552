//! How long a session should be.
//!
//! 5–12 minutes after exercise, else 30–60.
//!
//! Sources: 5–12 min did better than longer ones after exercise, Poppendieck 2016 (the
//! texts); 60 min for necks, Sherman 2014; 30–60, product choice.

use crate::measures::Context;
use crate::record::Frequency;

/// No session, no minutes.
pub(super) const NONE: [u16; 2] = [0, 0];
const AFTER_EXERCISE: [u16; 2] = [5, 12];
const ELSE: [u16; 2] = [30, 60];

/// Least and most minutes.
pub(super) fn minutes(context: Context, frequency: &Frequency) -> [u16; 2] {
    match (frequency, context) {
        (Frequency::None, _) => NONE,
        (_, Context::ExerciseSoreness) => AFTER_EXERCISE,
        _ => ELSE,
    }
}
