//! What holds for every history, whatever a patient records.

#![allow(
    clippy::expect_used,
    reason = "a generator that fails has to say so at once"
)]

mod histories;
mod plain_count;

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};
use histories::{histories, last_day};
use proptest::prelude::*;
use proptest::sample::select;
use recovery::assessment::{Pressure, Reason, Status, Transition};
use recovery::{
    ActivityLevel, Assessment, Context, Flag, FlagLevel, Frequency, Log, Phase, assess, every_day,
};

/// Suggested sessions per 28 days, as a fraction.
fn per_28_days(frequency: &Frequency) -> (u64, u64) {
    match frequency {
        Frequency::None => (0, 1),
        Frequency::PerWeek(range) => (4 * u64::from(range.suggested), 1),
        Frequency::EveryDays(range) => (28, u64::from(range.suggested)),
    }
}

fn compare((an, ad): (u64, u64), (bn, bd): (u64, u64)) -> Ordering {
    (an * bd).cmp(&(bn * ad))
}

fn all_days(log: &Log) -> Vec<Assessment> {
    every_day(log, last_day(log) + Days::new(20)).collect()
}

/// Everything recorded on or before the date: what is dated later is not yet there.
fn known_on(log: &Log, date: NaiveDate) -> Log {
    let mut known = log.clone();
    for episode in &mut known.episodes {
        episode.check_ins.retain(|c| c.date() <= date);
        episode.clearances.retain(|c| c.at.date_naive() <= date);
        episode.prescriptions.retain(|p| p.date <= date);
        episode
            .sessions
            .retain(|s| s.date().is_some_and(|on| on <= date));
        episode.closed = episode.closed.filter(|closed| *closed < date);
    }
    known
}

fn shuffled(mut log: Log, seed: u64) -> Log {
    fn shuffle<T>(list: &mut [T], mut seed: u64) {
        for i in (1..list.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            list.swap(i, (seed >> 33) as usize % (i + 1));
        }
    }
    for episode in &mut log.episodes {
        shuffle(&mut episode.check_ins, seed);
        shuffle(&mut episode.sessions, seed ^ 1);
        shuffle(&mut episode.clearances, seed ^ 2);
        shuffle(&mut episode.prescriptions, seed ^ 3);
    }
    log
}

/// The verdict without the entries used, which are listed in the order of recording.
fn verdict(assessment: &Assessment) -> serde_json::Value {
    let mut value = serde_json::to_value(assessment).expect("serialises");
    if let Some(criteria) = value["criteria"].as_object_mut() {
        for criterion in criteria.values_mut() {
            for finding in criterion["findings"].as_array_mut().into_iter().flatten() {
                finding["entries"] = serde_json::Value::Null;
            }
        }
    }
    value
}

fn met(assessment: &Assessment) -> impl Iterator<Item = Status> + '_ {
    assessment
        .criteria
        .all()
        .into_iter()
        .map(|criterion| criterion.basic)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn assessing_is_deterministic_and_independent_of_the_order_of_records(
        log in histories(),
        seed in any::<u64>(),
    ) {
        let days = all_days(&log);
        prop_assert_eq!(&days, &all_days(&log));
        let other = all_days(&shuffled(log, seed));
        for (a, b) in days.iter().zip(&other) {
            prop_assert_eq!(verdict(a), verdict(b));
        }
    }

    #[test]
    fn a_single_date_gives_what_walking_every_day_gives(log in histories(), step in 1..40_u64) {
        let days = all_days(&log);
        let mut date = histories::opening();
        while date <= last_day(&log) {
            for single in assess(&log, date) {
                prop_assert!(days.contains(&single), "{} differs", date);
            }
            date = date + Days::new(step);
        }
    }

    #[test]
    fn records_after_a_date_never_change_the_verdict_on_it(log in histories(), n in 0..150_usize) {
        let date = histories::day(n);
        let with_the_future = assess(&log, date);
        let without = assess(&known_on(&log, date), date);
        prop_assert_eq!(with_the_future, without);
    }

    #[test]
    fn while_held_nothing_is_suggested_and_no_phase_is_gained(log in histories()) {
        for day in all_days(&log).iter().filter(|day| day.hold.is_some()) {
            prop_assert_eq!(day.suggestion.frequency, Frequency::None);
            prop_assert_eq!(day.suggestion.pressure, Pressure::None);
            prop_assert_eq!(day.suggestion.minutes, [0, 0]);
            prop_assert!(!day.suggestion.exercise_first);
            let today = day.history.iter().filter(|t| t.date == day.on && t.from.is_some());
            for transition in today {
                prop_assert!(transition.reason.is_step_back(), "{:?}", transition);
            }
        }
    }

    /// The flag is added to a check-in that is there: a check-in of its own would count as a
    /// fever-free date. On later dates a hold may have delayed a promotion to a phase with
    /// less massage, so frequencies are compared where both have walked the same path.
    #[test]
    fn adding_a_red_flag_never_raises_the_frequency(
        log in histories(),
        flag in select(Flag::ALL),
        which in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!log.episodes[0].check_ins.is_empty());
        let mut flagged = log.clone();
        let check_in = which.index(log.episodes[0].check_ins.len());
        let check_in = &mut flagged.episodes[0].check_ins[check_in];
        prop_assume!(!check_in.flags.contains(&flag));
        check_in.flags.push(flag);
        let on = check_in.date();
        let (before, after) = (all_days(&log), all_days(&flagged));
        // A look at an earlier pt_first sign quietens a later one, and one fever starts the
        // count of another anew: those two are compared on the date itself only.
        let lasting = flag.level() != FlagLevel::PtFirst && flag != Flag::Fever;
        for (was, is) in before.iter().zip(&after) {
            if is.on == on || lasting && was.history == is.history {
                let (was, is) = (&was.suggestion.frequency, &is.suggestion.frequency);
                prop_assert_ne!(compare(per_28_days(is), per_28_days(was)), Ordering::Greater);
            }
        }
    }

    /// Without prescriptions and caps, so that what the phase stepped back from would give can
    /// be said here in a line, apart from the rules under test.
    #[test]
    fn for_two_weeks_after_a_step_back_there_is_never_more_than_the_phase_left_gives(
        mut log in histories(),
    ) {
        for episode in &mut log.episodes {
            episode.prescriptions.clear();
            for clearance in &mut episode.clearances {
                clearance.max_per_week = None;
            }
            if !matches!(episode.context, Context::Injury | Context::GradualOnset) {
                episode.context = Context::Upkeep;
            }
        }
        let level = log.patient.activity_level;
        for day in all_days(&log) {
            let recent = |t: &&Transition| {
                t.reason.is_step_back() && (day.on - t.date).num_days() <= 13
            };
            for (i, step_back) in day.history.iter().enumerate().filter(|(_, t)| recent(t)) {
                let entered = day.history[..i]
                    .iter()
                    .rev()
                    .find(|t| t.from != Some(t.to))
                    .expect("the opening at least")
                    .date;
                let most = match step_back.from {
                    Some(Phase::Recovery) => (8, 1),
                    Some(Phase::Taper) if (day.on - entered).num_days() < 42 => (28, 7),
                    Some(Phase::Taper) => (28, 14),
                    Some(Phase::Maintenance) if level == ActivityLevel::HighlyActive => (28, 21),
                    Some(Phase::Maintenance) => (28, 28),
                    other => panic!("no step back from {other:?}"),
                };
                let given = per_28_days(&day.suggestion.frequency);
                prop_assert_ne!(compare(given, most), Ordering::Greater, "{} {:?}", day.on, step_back);
            }
        }
    }

    #[test]
    fn too_little_data_never_promotes(log in histories()) {
        for day in all_days(&log) {
            let Some(today) = day.history.last().filter(|t| t.date == day.on) else { continue };
            let episode = log.episodes.iter().find(|e| e.id == day.episode).expect("its episode");
            let window = |answered: fn(&recovery::CheckIn) -> bool| {
                let from = day.on - Days::new(6);
                let dates = episode.check_ins.iter().filter(|c| answered(c)).map(|c| c.date());
                dates.filter(|date| (from..=day.on).contains(date)).count()
            };
            match today.reason {
                Reason::CriteriaMet | Reason::CriteriaSustained => {
                    prop_assert!(window(|c| c.pain.is_some()) >= 5);
                    prop_assert!(window(|c| c.movement.is_some()) >= 5);
                    prop_assert!(window(|c| c.swelling.is_some()) >= 3);
                    prop_assert!(met(&day).all(|status| status == Status::Met));
                }
                Reason::AcuteSignsSettled => prop_assert!(window(|c| c.swelling.is_some()) >= 3),
                _ => {}
            }
        }
    }

    #[test]
    fn pressure_is_never_deep_and_light_whenever_inflammation_is_not_met(log in histories()) {
        for day in all_days(&log) {
            let suggestion = &day.suggestion;
            prop_assert!(["none", "light", "comfortable", "broad"].contains(&suggestion.pressure.code()));
            prop_assert_eq!(suggestion.pressure == Pressure::None, suggestion.frequency == Frequency::None);
            if day.criteria.inflammation.basic != Status::Met {
                prop_assert!(matches!(suggestion.pressure, Pressure::None | Pressure::Light));
            }
        }
    }

    #[test]
    fn every_verdict_is_explained_by_its_findings(log in histories()) {
        for day in all_days(&log) {
            for criterion in day.criteria.all() {
                let statuses: Vec<_> = criterion.findings.iter().map(|f| f.status).collect();
                prop_assert!(statuses.contains(&criterion.basic), "{:?}", criterion);
                for finding in &criterion.findings {
                    let lacks = finding.status == Status::NotEnoughData;
                    prop_assert_eq!(lacks, finding.missing > 0, "{:?}", finding);
                }
            }
            let last = day.suggestion.steps.last().map(|step| step.frequency);
            if let Some(last) = last {
                prop_assert_eq!(last, day.suggestion.frequency);
            }
        }
    }
}

/// The generator would prove little if its histories never left the first phase.
#[test]
fn generated_histories_reach_every_phase_and_every_reason() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..400 {
        let log = histories()
            .new_tree(&mut runner)
            .expect("a history")
            .current();
        let end = last_day(&log);
        let transitions = assess(&log, end).into_iter().flat_map(|a| a.history);
        seen.extend(transitions.map(|t| (t.from.map(|p| p.code()), t.reason.code())));
    }
    let reasons: std::collections::BTreeSet<_> = seen.iter().map(|(_, reason)| *reason).collect();
    for reason in Reason::ALL {
        assert!(reasons.contains(reason.code()), "no {reason} in {seen:?}");
    }
}
