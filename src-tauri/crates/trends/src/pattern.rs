//! What goes with more or less pain.

use recovery::Session;
use summary::Period;

use crate::measures::Measure;
use crate::view::Pattern;

/// The patterns of a range, strongest first.
pub(crate) fn patterns(
    _measures: &[Measure],
    _sessions: &[Session],
    _period: Period,
) -> Vec<Pattern> {
    Vec::new()
}
