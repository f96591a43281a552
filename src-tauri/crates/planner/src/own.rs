//! What Tend alone would suggest: beside a professional's frequency stands the engine's own.
//!
//! It is the model's verdict on the same log without prescriptions, so that caps, settling,
//! flares and holds count in it as ever.

use chrono::NaiveDate;
use recovery::{Assessment, Episode, Frequency, Log, prescription_in_force};

use crate::known::verdicts;

/// The frequencies without any prescription, in the order of the log. `present` are the
/// verdicts on the log as it is, on the same date.
pub(crate) fn frequencies(log: &Log, present: &[Assessment], today: NaiveDate) -> Vec<Frequency> {
    let prescribed = |(episode, verdict): (&Episode, &Assessment)| {
        prescription_in_force(&episode.prescriptions, verdict.on).is_some()
    };
    let of = |verdicts: &[Assessment]| verdicts.iter().map(|v| v.suggestion.frequency).collect();
    if !log.episodes.iter().zip(present).any(prescribed) {
        return of(present);
    }
    let mut alone = log.clone();
    for episode in &mut alone.episodes {
        episode.prescriptions.clear();
    }
    of(&verdicts(&alone, today))
}
