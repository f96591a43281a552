//! What an episode asks of who reads the log, and since when.
//!
//! | attention | when | since |
//! |---|---|---|
//! | a hold | the verdict shows one | the hold's start |
//! | severe | `severe_pain` or `see_doctor_soon` | not told |
//! | setback | a step back in the last 14 dates, or `two_setbacks_4w` | the latest step back |
//! | no gain | `no_gain_4w`, or `soreness_over_7d` | the phase was entered; the onset |
//! | lapse | `massage_lapse` | not told |
//! | stale | `stale`, `sparse` or `needs_answers` | the last check-in; of none, the opening |
//! | steady | nothing of these | not told |
//!
//! Of episodes that ask for the same since the same date, the one less far on the path leads.
//! The order is a product choice; 14 dates are those over which a step back settles (model,
//! section 5).

use chrono::NaiveDate;
use recovery::assessment::{Alert, HoldLevel};
use recovery::dates::days_between;
use recovery::{Assessment, Episode};
use serde::Serialize;
use ts_rs::TS;

/// How many dates a step back asks for attention, its own included.
const SETBACK_DATES: i64 = 14;

/// What a log asks of who reads it, most urgent first. The order is the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    /// A danger sign that is an emergency holds everything.
    EmergencyHold,
    /// A danger sign to be seen the same day holds everything.
    SameDayHold,
    /// Waits for a clearance.
    ClearanceHold,
    /// A PT should look first.
    PtFirstHold,
    /// Pain is severe, or a doctor should be seen soon.
    Severe,
    /// A setback in the last 14 dates, or two in four weeks.
    Setback,
    /// Four weeks without a gain, or soreness that has outlasted a week.
    NoGain,
    /// Massages lapsed.
    Lapse,
    /// Too few answers to tell, or none for long.
    Stale,
    /// Nothing of these.
    Steady,
    /// No open episode.
    NothingOpen,
}

impl Attention {
    /// Every value, most urgent first.
    pub const ALL: [Self; 11] = [
        Self::EmergencyHold,
        Self::SameDayHold,
        Self::ClearanceHold,
        Self::PtFirstHold,
        Self::Severe,
        Self::Setback,
        Self::NoGain,
        Self::Lapse,
        Self::Stale,
        Self::Steady,
        Self::NothingOpen,
    ];

    /// The code in files and messages, as it is serialised.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmergencyHold => "emergency_hold",
            Self::SameDayHold => "same_day_hold",
            Self::ClearanceHold => "clearance_hold",
            Self::PtFirstHold => "pt_first_hold",
            Self::Severe => "severe",
            Self::Setback => "setback",
            Self::NoGain => "no_gain",
            Self::Lapse => "lapse",
            Self::Stale => "stale",
            Self::Steady => "steady",
            Self::NothingOpen => "nothing_open",
        }
    }
}

impl From<HoldLevel> for Attention {
    fn from(level: HoldLevel) -> Self {
        match level {
            HoldLevel::Emergency => Self::EmergencyHold,
            HoldLevel::SameDay => Self::SameDayHold,
            HoldLevel::Clearance => Self::ClearanceHold,
            HoldLevel::PtFirst => Self::PtFirstHold,
        }
    }
}

/// A place in the list of those who need attention: the more urgent first, then what has
/// lasted longest, and what has no known beginning last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    attention: Attention,
    has_no_beginning: bool,
    since: Option<NaiveDate>,
}

impl Rank {
    pub(crate) fn new(attention: Attention, since: Option<NaiveDate>) -> Self {
        Self {
            attention,
            has_no_beginning: since.is_none(),
            since,
        }
    }
}

/// The date of the latest step back, if there was one.
pub(crate) fn last_setback(verdict: &Assessment) -> Option<NaiveDate> {
    let steps_back = verdict.history.iter().filter(|t| t.reason.is_step_back());
    steps_back.map(|step_back| step_back.date).max()
}

/// What an open episode asks for by its verdict on a date, and since when. `last_check_in`
/// is the date of its latest check-in by then.
pub(crate) fn attention(
    episode: &Episode,
    verdict: &Assessment,
    last_check_in: Option<NaiveDate>,
) -> (Attention, Option<NaiveDate>) {
    let has = |alert| verdict.alerts.contains(&alert);
    let setback = last_setback(verdict);
    if let Some(hold) = &verdict.hold {
        return (hold.level.into(), Some(hold.since));
    }
    if has(Alert::SeverePain) || has(Alert::SeeDoctorSoon) {
        return (Attention::Severe, None);
    }
    let recent = setback.is_some_and(|date| days_between(date, verdict.on) < SETBACK_DATES);
    if recent || has(Alert::TwoSetbacks4w) {
        return (Attention::Setback, setback);
    }
    if has(Alert::NoGain4w) {
        return (Attention::NoGain, Some(verdict.entered));
    }
    if has(Alert::SorenessOver7d) {
        return (Attention::NoGain, Some(episode.onset));
    }
    if has(Alert::MassageLapse) {
        return (Attention::Lapse, None);
    }
    if [Alert::Stale, Alert::Sparse, Alert::NeedsAnswers]
        .into_iter()
        .any(has)
    {
        return (
            Attention::Stale,
            Some(last_check_in.unwrap_or(episode.opened)),
        );
    }
    (Attention::Steady, None)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use recovery::assessment::{Hold, Reason};
    use recovery::{CheckIn, Flag, SessionStatus};

    use super::*;
    use crate::testing::{check_in, day, episode, log, planned, score, well};

    /// The verdict on the `n`th day of an episode with nothing recorded, without its alerts.
    fn quiet(n: u64) -> Assessment {
        let mut verdict = recovery::assess(&log(vec![episode(1)]), day(n)).remove(0);
        verdict.alerts.clear();
        verdict
    }

    fn told(verdict: &Assessment) -> (Attention, Option<NaiveDate>) {
        attention(&episode(1), verdict, None)
    }

    fn on(episode: &Episode, n: u64) -> Attention {
        let verdict = recovery::assess(&log(vec![episode.clone()]), day(n)).remove(0);
        attention(episode, &verdict, None).0
    }

    #[test]
    fn every_alert_that_asks_for_something_is_told_and_no_other() {
        for (alert, expected) in Alert::ALL.iter().map(|alert| {
            let expected = match alert {
                Alert::SeverePain | Alert::SeeDoctorSoon => Attention::Severe,
                Alert::TwoSetbacks4w => Attention::Setback,
                Alert::NoGain4w | Alert::SorenessOver7d => Attention::NoGain,
                Alert::MassageLapse => Attention::Lapse,
                Alert::Stale | Alert::Sparse | Alert::NeedsAnswers => Attention::Stale,
                Alert::AmberFlare
                | Alert::PostSessionSoreness
                | Alert::PtVisitDue
                | Alert::Review2w
                | Alert::Review4w => Attention::Steady,
            };
            (*alert, expected)
        }) {
            let mut verdict = quiet(3);
            verdict.alerts.push(alert);
            assert_eq!(told(&verdict).0, expected, "{alert}");
        }
        assert_eq!(told(&quiet(3)), (Attention::Steady, None));
    }

    #[test]
    fn a_hold_wins_over_everything() {
        for level in HoldLevel::ALL {
            let mut verdict = quiet(3);
            verdict.alerts = Alert::ALL.to_vec();
            verdict.hold = Some(Hold {
                level: *level,
                since: day(2),
                signs: Vec::new(),
            });
            assert_eq!(told(&verdict), ((*level).into(), Some(day(2))));
        }
    }

    #[test]
    fn a_step_back_asks_for_attention_on_its_date_and_13_more() {
        for (n, expected) in [
            (20, Attention::Setback),
            (33, Attention::Setback),
            (34, Attention::Steady),
        ] {
            let mut verdict = quiet(n);
            let step = |reason| {
                let mut step = quiet(n).history[0];
                (step.date, step.reason) = (day(20), reason);
                step
            };
            verdict.history.push(step(Reason::Setback));
            assert_eq!(told(&verdict).0, expected, "day {n}");
            verdict.history.pop();
            verdict.history.push(step(Reason::CriteriaMet));
            assert_eq!(told(&verdict).0, Attention::Steady, "a step forward");
        }
    }

    #[test]
    fn severe_pain_begins_at_seven() {
        for (pain, expected) in [(6, Attention::Steady), (7, Attention::Severe)] {
            let mut knee = episode(1);
            knee.check_ins = vec![well(0, pain)];
            assert_eq!(on(&knee, 0), expected, "pain {pain}");
        }
    }

    #[test]
    fn a_diary_is_stale_from_the_seventh_date_on() {
        assert_eq!(on(&episode(1), 5), Attention::Steady);
        assert_eq!(on(&episode(1), 6), Attention::Stale);
        let verdict = recovery::assess(&log(vec![episode(1)]), day(9)).remove(0);
        let since = |last| attention(&episode(1), &verdict, last).1;
        assert_eq!(
            since(None),
            Some(day(0)),
            "never answered: since the opening"
        );
        assert_eq!(since(Some(day(1))), Some(day(1)));
    }

    #[test]
    fn a_danger_sign_is_told_by_its_level() {
        for flag in Flag::ALL {
            let mut knee = episode(1);
            knee.check_ins = vec![CheckIn {
                flags: vec![*flag],
                ..well(0, 1)
            }];
            let expected = match flag.level().code() {
                "emergency" => Attention::EmergencyHold,
                "same_day" => Attention::SameDayHold,
                "pt_first" => Attention::PtFirstHold,
                _ => Attention::Severe,
            };
            assert_eq!(on(&knee, 0), expected, "{flag}");
        }
    }

    /// Two massages missed while tapering, as the model counts them.
    #[test]
    fn massages_missed_in_a_row_are_a_lapse() {
        let mut knee = episode(1);
        knee.check_ins = (0..=18).map(|n| well(n, 1)).collect();
        knee.sessions = vec![
            planned(9, SessionStatus::Missed),
            planned(16, SessionStatus::Done),
        ];
        assert_eq!(on(&knee, 18), Attention::Steady);
        knee.sessions[1] = planned(16, SessionStatus::Missed);
        assert_eq!(on(&knee, 18), Attention::Lapse);
    }

    #[test]
    fn four_weeks_without_a_gain_are_told_since_recovery_began() {
        let mut knee = episode(1);
        knee.check_ins = (0..=28)
            .map(|n| CheckIn {
                pain: Some(score(5)),
                ..check_in(n)
            })
            .collect();
        assert_ne!(on(&knee, 27), Attention::NoGain);
        let verdict = recovery::assess(&log(vec![knee.clone()]), day(28)).remove(0);
        assert_eq!(
            attention(&knee, &verdict, None),
            (Attention::NoGain, Some(day(0)))
        );
    }

    #[test]
    fn the_code_is_what_is_serialised_and_the_order_is_that_of_the_list() {
        let mut sorted = Attention::ALL;
        sorted.sort_unstable();
        assert_eq!(sorted, Attention::ALL);
        for attention in Attention::ALL {
            let serialised = serde_json::to_string(&attention).unwrap();
            assert_eq!(serialised, format!("\"{}\"", attention.code()));
        }
    }

    #[test]
    fn what_has_lasted_longest_comes_first_and_the_unknown_last() {
        let rank = |since| Rank::new(Attention::Setback, since);
        assert!(rank(Some(day(1))) < rank(Some(day(2))));
        assert!(rank(Some(day(2))) < rank(None));
        assert!(rank(None) < Rank::new(Attention::NoGain, Some(day(0))));
    }

    fn any_rank() -> impl Strategy<Value = (Attention, Option<NaiveDate>)> {
        let since = proptest::option::of((0..20_u64).prop_map(day));
        (proptest::sample::select(&Attention::ALL[..]), since)
    }

    proptest! {
        /// Whatever is in the list, it has one order: the more urgent first, then the older,
        /// and what has no beginning last.
        #[test]
        fn the_order_of_a_list_does_not_depend_on_how_it_was_read(
            list in proptest::collection::vec(any_rank(), 0..30)
        ) {
            let rank = |(attention, since): &(Attention, Option<NaiveDate>)| {
                Rank::new(*attention, *since)
            };
            let (mut there, mut back) = (list.clone(), list);
            back.reverse();
            there.sort_by_key(rank);
            back.sort_by_key(rank);
            prop_assert_eq!(&there, &back);
            for pair in there.windows(2) {
                let ((urgent, since), (less, later)) = (pair[0], pair[1]);
                prop_assert!(urgent <= less);
                if urgent == less {
                    let last = since.is_none() && later.is_some();
                    prop_assert!(!last && (later.is_none() || since <= later));
                }
            }
        }
    }
}
