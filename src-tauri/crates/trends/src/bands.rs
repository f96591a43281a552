//! Phases and holds as bands over a range.

use chrono::NaiveDate;
use recovery::assessment::{HoldStay, Transition};
use recovery::dates;
use summary::Period;

use crate::view::{HoldBand, PhaseBand};

/// The phases of a range, one after the other. Of two transitions on one date the later stands:
/// the first lasted no date.
pub fn phases(history: &[Transition], period: Period) -> Vec<PhaseBand> {
    let ends = history
        .iter()
        .skip(1)
        .map(|next| dates::before(next.date, 1));
    let bands = history.iter().zip(ends.chain([period.to]));
    bands
        .filter_map(|(entered, to)| {
            let (from, to) = within(entered.date, to, period)?;
            Some(PhaseBand {
                phase: entered.to,
                from,
                to,
                reason: entered.reason,
            })
        })
        .collect()
}

/// The holds of a range.
pub(crate) fn holds(stays: &[HoldStay], period: Period) -> Vec<HoldBand> {
    stays
        .iter()
        .filter_map(|stay| {
            let (from, to) = within(stay.from, stay.to.unwrap_or(period.to), period)?;
            let level = stay.level;
            Some(HoldBand { level, from, to })
        })
        .collect()
}

/// What of these dates lies in the range.
fn within(from: NaiveDate, to: NaiveDate, period: Period) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (from.max(period.from), to.min(period.to));
    (from <= to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use recovery::assessment::{HoldLevel, Reason};
    use recovery::{CheckIn, Flag, Phase, Severity};

    use super::*;
    use crate::testing::{check_in, day, episode, log, verdict};

    fn period(from: u64, to: u64) -> Period {
        Period {
            from: day(from),
            to: day(to),
        }
    }

    /// Marked swelling on the first day: opened in recovery, and in protect the same date.
    fn swollen_at_first() -> recovery::Assessment {
        let swollen = CheckIn {
            swelling: Some(Severity::Marked),
            ..check_in(0, "08:00")
        };
        let clear = (1..9).map(|n| CheckIn {
            swelling: Some(Severity::None),
            warmth: Some(Severity::None),
            redness: Some(Severity::None),
            ..check_in(n, "08:00")
        });
        let check_ins = std::iter::once(swollen).chain(clear).collect();
        verdict(&log(episode(check_ins, Vec::new())), day(8))
    }

    #[test]
    fn phases_follow_each_other_and_one_that_lasted_no_date_is_left_out() {
        let verdict = swollen_at_first();
        let reasons: Vec<_> = verdict.history.iter().map(|t| t.reason).collect();
        assert_eq!(reasons[..2], [Reason::Opened, Reason::AcuteInflammation]);
        let bands = phases(&verdict.history, period(0, 8));
        let told: Vec<_> = bands.iter().map(|b| (b.phase, b.from, b.to)).collect();
        assert_eq!(
            told,
            [
                (Phase::Protect, day(0), day(2)),
                (Phase::Recovery, day(3), day(8))
            ]
        );
        let later = phases(&verdict.history, period(5, 6));
        assert_eq!(later.len(), 1);
        assert_eq!((later[0].from, later[0].to), (day(5), day(6)));
        assert_eq!(later[0].reason, Reason::AcuteSignsSettled);
    }

    #[test]
    fn a_hold_that_lasts_reaches_the_end_of_the_range() {
        let flagged = CheckIn {
            flags: vec![Flag::LockedJoint],
            ..check_in(4, "08:00")
        };
        let log = log(episode(vec![flagged], Vec::new()));
        let stays = recovery::hold_stays(&log, log.episodes[0].id, day(20));
        let told = |range| holds(&stays, range);
        let level = HoldLevel::SameDay;
        let band = |from, to| HoldBand {
            level,
            from: day(from),
            to: day(to),
        };
        assert_eq!(told(period(0, 20)), [band(4, 20)]);
        assert_eq!(told(period(6, 10)), [band(6, 10)]);
        assert_eq!(told(period(0, 3)), []);
    }
}
