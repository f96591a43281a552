//! Whether massages may be moved by hand, and if not, which rule says so.
//!
//! Everything else planned is taken to stay where it is. The order of the answers is the
//! order of the rules: none while there is no massage, clash, consecutive dates, most in
//! 7 dates, gap. A gap that was too long before the move and is not made longer forbids
//! nothing. The least interval of an `every_days` frequency is the calendar's aim, not a
//! rule: by hand a massage may come sooner, as long as the 7 dates allow it.

use chrono::{NaiveDate, NaiveDateTime};

use super::pinned::{TooNear, too_near};
use super::rules::Rules;
use super::{Appointment, slot};

/// A massage moved from one wall time to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Where it stood.
    pub from: NaiveDateTime,
    /// Where it shall stand.
    pub to: NaiveDateTime,
}

/// The rule a move would break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BrokenRule {
    /// There is no massage at all now.
    #[error("no massage while the frequency is none")]
    NoMassage,
    /// Something that does not move is at that time.
    #[error("an appointment stands at {at}")]
    Clash {
        /// When it begins.
        at: NaiveDateTime,
    },
    /// Two massages on one date or, at 3 a week or less, on consecutive dates.
    #[error("there is a massage on {with}")]
    ConsecutiveDates {
        /// The date of the other massage.
        with: NaiveDate,
    },
    /// More than the frequency's maximum in some 7 dates.
    #[error("more than {most} massages in 7 dates")]
    TooManyInWeek {
        /// The most there may be.
        most: u16,
    },
    /// A longer gap than the frequency allows.
    #[error("more than {longest} days between two massages")]
    GapTooLong {
        /// The most days there may be.
        longest: u16,
    },
}

/// Whether massages may be moved.
///
/// `others` are the dates of the massages done and planned that stay; `moved` are not among
/// them.
///
/// # Errors
///
/// The first rule that the moved massages would break.
pub fn may_move(
    rules: Option<&Rules>,
    minutes: u16,
    others: &[NaiveDate],
    fixed: &[Appointment],
    moved: &[Move],
) -> Result<(), BrokenRule> {
    let rules = rules.ok_or(BrokenRule::NoMassage)?;
    let clash = moved
        .iter()
        .flat_map(|step| fixed.iter().map(move |appointment| (step, appointment)))
        .find(|(step, appointment)| slot::overlaps(appointment, step.to, minutes));
    if let Some((_, appointment)) = clash {
        return Err(BrokenRule::Clash { at: appointment.at });
    }
    let mut stand = others.to_vec();
    for step in moved {
        match too_near(rules, &stand, step.to.date()) {
            Some(TooNear::Neighbour(with)) => return Err(BrokenRule::ConsecutiveDates { with }),
            Some(TooNear::Crowded) => {
                return Err(BrokenRule::TooManyInWeek {
                    most: rules.most_in_7,
                });
            }
            None => stand.push(step.to.date()),
        }
    }
    let mut before = others.to_vec();
    before.extend(moved.iter().map(|step| step.from.date()));
    match rules.longest_gap {
        Some(longest) if too_long(stand, longest) > too_long(before, longest) => {
            Err(BrokenRule::GapTooLong { longest })
        }
        _ => Ok(()),
    }
}

/// By how many days the gaps between the dates are longer than allowed, in all.
fn too_long(mut dates: Vec<NaiveDate>, longest: u16) -> i64 {
    dates.sort();
    dates
        .windows(2)
        .map(|pair| ((pair[1] - pair[0]).num_days() - i64::from(longest)).max(0))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::AppointmentKind;
    use crate::record::{Frequency, Range};

    fn at(day: u32, hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 3, day)
            .and_then(|date| date.and_hms_opt(hour, 0, 0))
            .unwrap()
    }

    fn two_or_three_a_week() -> Option<Rules> {
        let range = Range {
            min: 2,
            max: 3,
            suggested: 3,
            optional: false,
        };
        Rules::of(Frequency::PerWeek(range), None)
    }

    fn answer(others: &[u32], from: u32, to: u32) -> Result<(), BrokenRule> {
        let others: Vec<NaiveDate> = others.iter().map(|day| at(*day, 18).date()).collect();
        let moved = Move {
            from: at(from, 18),
            to: at(to, 18),
        };
        may_move(two_or_three_a_week().as_ref(), 60, &others, &[], &[moved])
    }

    #[test]
    fn a_move_that_breaks_nothing_is_allowed() {
        assert_eq!(answer(&[2, 6, 9], 4, 4), Ok(()));
        assert_eq!(answer(&[2, 9], 4, 5), Ok(()));
    }

    #[test]
    fn no_move_beside_another_massage() {
        let with = at(6, 18).date();
        let beside = Err(BrokenRule::ConsecutiveDates { with });
        assert_eq!(answer(&[2, 6, 9], 4, 5), beside);
        assert_eq!(answer(&[2, 6, 9], 4, 6), beside);
        assert_eq!(answer(&[2, 6, 9], 4, 7), beside);
    }

    #[test]
    fn no_move_into_a_full_week() {
        let full = Err(BrokenRule::TooManyInWeek { most: 3 });
        assert_eq!(answer(&[2, 4, 6], 11, 8), full);
        assert_eq!(answer(&[2, 4, 6], 11, 9), Ok(()));
    }

    #[test]
    fn no_move_that_opens_a_longer_gap() {
        let gap = Err(BrokenRule::GapTooLong { longest: 7 });
        assert_eq!(answer(&[2, 10], 6, 12), gap);
        assert_eq!(answer(&[2], 6, 9), Ok(()));
        assert_eq!(answer(&[2], 6, 10), gap);
    }

    #[test]
    fn a_gap_that_was_too_long_before_forbids_nothing() {
        assert_eq!(answer(&[2], 20, 19), Ok(()));
        assert_eq!(answer(&[2], 20, 20), Ok(()));
    }

    #[test]
    fn no_move_onto_an_appointment() {
        let visit = Appointment {
            kind: AppointmentKind::Pt,
            at: at(4, 17),
            minutes: 60,
        };
        let rules = two_or_three_a_week();
        let onto = |hour| {
            let moved = Move {
                from: at(5, 18),
                to: at(4, hour),
            };
            may_move(rules.as_ref(), 60, &[], &[visit], &[moved])
        };
        assert_eq!(onto(16), Ok(()));
        assert_eq!(onto(17), Err(BrokenRule::Clash { at: visit.at }));
        assert_eq!(onto(18), Ok(()));
    }

    #[test]
    fn nothing_moves_while_there_is_no_massage() {
        let moved = Move {
            from: at(4, 18),
            to: at(5, 18),
        };
        assert_eq!(
            may_move(None, 60, &[], &[], &[moved]),
            Err(BrokenRule::NoMassage)
        );
    }
}
