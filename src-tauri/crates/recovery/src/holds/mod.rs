//! Holds: danger signs, and the wait for a surgeon's word, that forbid massage (model,
//! section 6).
//!
//! A hold is a span of dates. It starts with the check-in that recorded the sign and ends on
//! the earliest date of what can end it, if anything has. Signs marked † hold every episode
//! of the patient; their spans are in every episode's list.
//!
//! Source: which signs there are and how urgent they are, the texts and general red-flag
//! advice; the levels are a product choice.

mod ending;
mod quiet;
mod stays;

use std::cell::OnceCell;

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use self::ending::FeverFree;

use crate::assessment::{HeldSign, Hold, HoldCause, HoldLevel};
use crate::danger::{Flag, FlagLevel};
use crate::measures::{Context, Crepitus, Severity};
use crate::record::{CheckIn, Episode, Log};

pub use stays::hold_stays;

/// The dates one sign forbids massage on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HoldSpan {
    sign: HeldSign,
    /// The first date free of it.
    end: Option<NaiveDate>,
}

impl HoldSpan {
    /// Whether the date is held: it has started and has not ended.
    pub(crate) fn covers(&self, date: NaiveDate) -> bool {
        self.sign.since <= date && self.end.is_none_or(|end| end > date)
    }
}

/// A danger sign in a check-in: what it is and how urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sign {
    level: HoldLevel,
    cause: HoldCause,
    flag: Option<Flag>,
    at: DateTime<FixedOffset>,
    /// Whether it holds every episode of the patient.
    everywhere: bool,
}

impl Sign {
    fn same_code(&self, other: &Self) -> bool {
        (self.cause, self.flag) == (other.cause, other.flag)
    }
}

/// Every sign of a log that can hold, gathered once for all its episodes.
pub(crate) struct Signs<'a> {
    log: &'a Log,
    /// By episode, in the order of recording.
    signs: Vec<Vec<Sign>>,
    /// Asked for by a fever only.
    fever_free: OnceCell<FeverFree>,
}

impl<'a> Signs<'a> {
    pub(crate) fn of(log: &'a Log) -> Self {
        let of_episode = |e: &Episode| e.check_ins.iter().flat_map(signs_of).collect();
        Self {
            log,
            signs: log.episodes.iter().map(of_episode).collect(),
            fever_free: OnceCell::new(),
        }
    }

    /// Everything that holds the episode at `index`: its own signs, the † signs of every other
    /// episode, and the wait for clearance after surgery.
    pub(crate) fn spans(&self, index: usize) -> Vec<HoldSpan> {
        let mut spans = Vec::new();
        for (i, (episode, signs)) in self.log.episodes.iter().zip(&self.signs).enumerate() {
            let own = i == index;
            for sign in signs.iter().filter(|sign| own || sign.everywhere) {
                if sign.level == HoldLevel::PtFirst && quiet::is_quiet(episode, signs, sign) {
                    continue;
                }
                spans.push(HoldSpan {
                    sign: held(sign, episode.id, sign.at.date_naive()),
                    end: ending::of_sign(self.log, episode, sign, || self.fever_free()),
                });
            }
        }
        spans.extend(surgery(&self.log.episodes[index]));
        spans
    }

    fn fever_free(&self) -> &FeverFree {
        self.fever_free.get_or_init(|| FeverFree::of(self.log))
    }
}

/// The hold shown on a date: the highest level in force, since its earliest start.
pub(crate) fn shown<'a>(in_force: impl Iterator<Item = &'a HoldSpan>) -> Option<Hold> {
    let mut signs: Vec<HeldSign> = in_force.map(|span| span.sign).collect();
    signs.sort_by_key(|sign| (sign.level, sign.since));
    let first = signs.first()?;
    Some(Hold {
        level: first.level,
        since: first.since,
        signs,
    })
}

fn held(sign: &Sign, episode: Uuid, since: NaiveDate) -> HeldSign {
    HeldSign {
        level: sign.level,
        cause: sign.cause,
        flag: sign.flag,
        since,
        episode,
    }
}

/// The signs of one check-in that can hold.
fn signs_of(check_in: &CheckIn) -> impl Iterator<Item = Sign> + '_ {
    let at = check_in.at;
    let flags = check_in.flags.iter().filter_map(move |flag| {
        let level = match flag.level() {
            FlagLevel::Emergency => HoldLevel::Emergency,
            FlagLevel::SameDay => HoldLevel::SameDay,
            FlagLevel::PtFirst => HoldLevel::PtFirst,
            FlagLevel::SeeDoctorSoon => return None,
        };
        let everywhere = flag.holds_every_episode();
        Some(Sign {
            level,
            cause: HoldCause::Flag,
            flag: Some(*flag),
            at,
            everywhere,
        })
    });
    let swollen = check_in
        .swelling
        .is_some_and(|swelling| swelling >= Severity::Mild);
    let noisy = match check_in.crepitus {
        Some(Crepitus::Painful) => true,
        Some(Crepitus::Painless) => swollen,
        Some(Crepitus::None) | None => false,
    };
    let crepitus = noisy.then_some(Sign {
        level: HoldLevel::PtFirst,
        cause: HoldCause::Crepitus,
        flag: None,
        at,
        everywhere: false,
    });
    flags.chain(crepitus)
}

/// After surgery nothing is suggested before the surgical team's word: from the opening to
/// the first clearance dated on or after the operation.
fn surgery(episode: &Episode) -> Option<HoldSpan> {
    (episode.context == Context::Surgery).then(|| HoldSpan {
        sign: HeldSign {
            level: HoldLevel::Clearance,
            cause: HoldCause::Surgery,
            flag: None,
            since: episode.opened,
            episode: episode.id,
        },
        end: episode
            .clearances
            .iter()
            .map(|clearance| clearance.at.date_naive())
            .filter(|date| *date >= episode.onset)
            .min(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::record::{Clearance, SessionKind};
    use crate::testing::{day, done, episode, log, moment, well};

    fn flagged(n: u64, flag: Flag) -> CheckIn {
        let mut c = well(n, 1);
        c.flags = vec![flag];
        c
    }

    fn cleared(n: u64, hour: u32) -> Clearance {
        Clearance {
            id: Uuid::from_u128(u128::from(n) + 900),
            at: moment(&format!("{}T{hour:02}:00:00+01:00", day(n))),
            by: "Dr. Weiss".into(),
            max_per_week: None,
            note: None,
        }
    }

    fn level(log: &Log, index: usize, n: u64) -> Option<HoldLevel> {
        let case = Case::new(log, index);
        shown(case.holds_on(day(n))).map(|hold| hold.level)
    }

    #[test]
    fn an_emergency_sign_holds_every_episode_until_its_own_is_cleared() {
        let mut knee = episode(Context::Injury, vec![flagged(5, Flag::ChestPain)]);
        let neck = episode(Context::DeskPain, vec![well(0, 1)]);
        let open = log(vec![knee.clone(), neck.clone()]);
        assert_eq!(level(&open, 1, 4), None);
        assert_eq!(level(&open, 1, 5), Some(HoldLevel::Emergency));
        assert_eq!(level(&open, 1, 400), Some(HoldLevel::Emergency));
        let mut other = neck.clone();
        other.clearances = vec![cleared(6, 9)];
        let elsewhere = log(vec![knee.clone(), other]);
        assert_eq!(
            level(&elsewhere, 1, 7),
            Some(HoldLevel::Emergency),
            "not the neck's to clear"
        );
        knee.clearances = vec![cleared(6, 9)];
        assert_eq!(level(&log(vec![knee, neck]), 1, 6), None);
    }

    #[test]
    fn a_clearance_earlier_on_the_day_ends_nothing() {
        let with = |hour| {
            let mut e = episode(Context::Injury, vec![flagged(5, Flag::LockedJoint)]);
            e.clearances = vec![cleared(5, hour)];
            log(vec![e])
        };
        assert_eq!(level(&with(7), 0, 5), Some(HoldLevel::SameDay));
        assert_eq!(level(&with(9), 0, 5), None);
    }

    #[test]
    fn pt_first_is_ended_by_a_pt_session_and_the_rest_is_not() {
        let with = |flag| {
            let mut e = episode(Context::Injury, vec![flagged(5, flag)]);
            e.sessions = vec![done(SessionKind::Pt, 6)];
            log(vec![e])
        };
        assert_eq!(
            level(&with(Flag::GrindingWorse), 0, 5),
            Some(HoldLevel::PtFirst)
        );
        assert_eq!(level(&with(Flag::GrindingWorse), 0, 6), None);
        assert_eq!(
            level(&with(Flag::CannotBearWeight), 0, 6),
            Some(HoldLevel::SameDay)
        );
    }

    #[test]
    fn crepitus_holds_when_painful_or_with_swelling() {
        let with = |crepitus, swelling| {
            let mut c = well(5, 1);
            (c.crepitus, c.swelling) = (Some(crepitus), swelling);
            level(&log(vec![episode(Context::Injury, vec![c])]), 0, 5)
        };
        assert_eq!(with(Crepitus::Painless, Some(Severity::None)), None);
        assert_eq!(with(Crepitus::Painless, None), None);
        assert_eq!(
            with(Crepitus::Painless, Some(Severity::Mild)),
            Some(HoldLevel::PtFirst)
        );
        assert_eq!(with(Crepitus::Painful, None), Some(HoldLevel::PtFirst));
    }
}
