//! **opened**: the phase an episode starts in.
//!
//! An injury or surgery starts in protect, or in recovery when it lies at least 7 days back
//! and no check-in of the first date has a marked swelling, warmth or redness. What came on
//! gradually and desk pain start in recovery, upkeep in maintenance, soreness after exercise
//! in its own single phase.
//!
//! Source: 7 days, product choice.

use crate::assessment::Phase;
use crate::case::Case;
use crate::dates;
use crate::measures::Context;

/// From this many days after the onset an episode may start in recovery. Product choice.
const LATE_START_DAYS: i64 = 7;

pub(super) fn first_phase(case: &Case) -> Phase {
    let episode = case.episode;
    match episode.context {
        Context::Injury | Context::Surgery => {
            let late = dates::days_between(episode.onset, episode.opened) >= LATE_START_DAYS;
            let today = case.diary.days.inflammation().on(episode.opened);
            let marked = today.is_some_and(|day| day.value.marked);
            if late && !marked {
                Phase::Recovery
            } else {
                Phase::Protect
            }
        }
        Context::GradualOnset | Context::DeskPain => Phase::Recovery,
        Context::Upkeep => Phase::Maintenance,
        Context::ExerciseSoreness => Phase::Soreness,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::Severity;
    use crate::testing::{day, episode, log, well};

    fn start(days_after_onset: u64, swelling: Severity) -> Phase {
        let mut check_in = well(0, 5);
        check_in.swelling = Some(swelling);
        let mut episode = episode(Context::Injury, vec![check_in]);
        episode.onset = dates::before(day(0), days_after_onset);
        first_phase(&Case::new(&log(vec![episode]), 0))
    }

    #[test]
    fn a_week_after_the_onset_an_injury_starts_in_recovery_unless_marked() {
        assert_eq!(start(6, Severity::None), Phase::Protect);
        assert_eq!(start(7, Severity::Mild), Phase::Recovery);
        assert_eq!(start(7, Severity::Marked), Phase::Protect);
    }
}
