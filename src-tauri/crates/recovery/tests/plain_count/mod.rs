//! The straightforward way beside the quick one: histories with several check-ins a date, written
//! down late and in other time zones, counted out date by date from the whole log.

use std::collections::BTreeSet;

use chrono::{Days, FixedOffset, NaiveDate, TimeDelta};
use num_rational::BigRational;
use proptest::collection::vec;
use proptest::prelude::*;
use recovery::assessment::{Criterion, Test};
use recovery::{CheckIn, Log, Score, assess, assess_episode, every_day};

use crate::histories::{drawn_out, histories, last_day};

/// A history, and check-ins told later: each as one of the first episode was, at another hour and
/// offset and some points off, flaring or not.
fn crowded() -> impl Strategy<Value = Log> {
    let late = (
        any::<prop::sample::Index>(),
        -30..30_i64,
        -12..=12_i32,
        0..11_i64,
        any::<Option<bool>>(),
    );
    (histories(), vec(late, 0..40)).prop_map(|(mut log, late)| {
        let episode = &mut log.episodes[0];
        let before = episode.check_ins.clone();
        for (which, hours, zone, points, flare) in late.iter().filter(|_| !before.is_empty()) {
            let mut told = which.get(&before).clone();
            let zone = FixedOffset::east_opt(zone * 3600).expect("an offset");
            told.at = (told.at + TimeDelta::hours(*hours)).with_timezone(&zone);
            told.recorded_at = told.at + TimeDelta::days(3);
            told.id = uuid::Uuid::from_u128(9_000_000 + episode.check_ins.len() as u128);
            let points = Score::try_from(*points).ok();
            told.pain = told.pain.and(points);
            told.movement = points;
            told.function.iter_mut().take(1).for_each(|f| *f = points);
            told.flare = *flare;
            if told.date() >= episode.opened {
                episode.check_ins.push(told);
            }
        }
        log
    })
}

fn mean(values: &[BigRational]) -> Option<BigRational> {
    let count = BigRational::from_integer(values.len().into());
    (!values.is_empty()).then(|| values.iter().sum::<BigRational>() / count)
}

fn whole(score: Score) -> BigRational {
    BigRational::from_integer(score.get().into())
}

type Answer = fn(&CheckIn) -> Option<BigRational>;

fn function(check_in: &CheckIn) -> Option<BigRational> {
    let answered = check_in.function.iter().flatten();
    mean(&answered.map(|score| whole(*score)).collect::<Vec<_>>())
}

/// The mean of one date.
fn of_date(check_ins: &[CheckIn], date: NaiveDate, answer: Answer) -> Option<BigRational> {
    let of_it = check_ins.iter().filter(|c| c.date() == date);
    mean(&of_it.filter_map(answer).collect::<Vec<_>>())
}

/// What a criterion says of a measure, counted out: the check-ins of its window that answered, the
/// mean, the baseline.
fn counted_out(check_ins: &[CheckIn], on: NaiveDate, answer: Answer) -> [String; 3] {
    let window: Vec<_> = (0..7).rev().map(|back| on - Days::new(back)).collect();
    let means = |dates: &mut dyn Iterator<Item = NaiveDate>| -> Vec<BigRational> {
        dates
            .filter_map(|date| of_date(check_ins, date, answer))
            .collect()
    };
    let of_window = means(&mut window.iter().copied());
    let dates: BTreeSet<_> = check_ins.iter().map(CheckIn::date).collect();
    let all = means(&mut dates.into_iter().filter(|date| *date <= on));
    let entries: Vec<_> = window
        .iter()
        .flat_map(|date| check_ins.iter().filter(move |c| c.date() == *date))
        .filter(|c| answer(c).is_some())
        .map(|c| c.id)
        .collect();
    let known = |means: &[BigRational]| mean(means).map(|mean| mean.to_string());
    [
        format!("{entries:?}"),
        format!("{:?}", known(&of_window).filter(|_| of_window.len() >= 5)),
        format!("{:?}", all.get(..5).and_then(known)),
    ]
}

/// The same by the verdict.
fn told(criterion: &Criterion, test: Test) -> Option<[String; 3]> {
    let finding = criterion.findings.iter().find(|f| f.test == test)?;
    let text = |number: &Option<recovery::Exact>| number.as_ref().map(ToString::to_string);
    Some([
        format!("{:?}", finding.entries),
        format!("{:?}", text(&finding.value)),
        format!("{:?}", text(&criterion.baseline)),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn means_baselines_and_entries_are_those_of_counting_them_out(log in crowded()) {
        for verdict in every_day(&log, last_day(&log) + Days::new(9)) {
            let of_it = log.episodes.iter().find(|e| e.id == verdict.episode);
            let check_ins = &of_it.expect("its episode").check_ins;
            let criteria = &verdict.criteria;
            let measures: [(&Criterion, Test, Answer); 3] = [
                (&criteria.pain, Test::PainAcceptable, |c| c.pain.map(whole)),
                (&criteria.movement, Test::MovementMean, |c| c.movement.map(whole)),
                (&criteria.function, Test::FunctionMean, function),
            ];
            for (criterion, test, answer) in measures {
                if let Some(told) = told(criterion, test) {
                    let counted = counted_out(check_ins, criterion.to, answer);
                    prop_assert_eq!(told, counted, "{} on {}", test, verdict.on);
                }
            }
        }
    }

    /// A date asked for by itself passes over those on which no rule can ask for anything; asked
    /// for all of them, every date is walked. Long after the last answer, too.
    #[test]
    fn what_is_passed_over_changes_no_verdict(log in crowded(), step in 1..9_usize) {
        for walked in every_day(&log, last_day(&log) + Days::new(120)).step_by(step) {
            let alone = assess(&log, walked.on);
            prop_assert!(alone.contains(&walked), "{} differs", walked.on);
        }
    }

    /// The same of diaries kept sparsely, given up and taken up again. A change of phase that was
    /// passed over would be missing from the history of the last date.
    #[test]
    fn no_change_of_phase_is_passed_over_in_a_sparse_diary(log in drawn_out()) {
        let last = last_day(&log) + Days::new(70);
        for walked in every_day(&log, last).filter(|verdict| verdict.on == last) {
            let alone = assess_episode(&log, walked.episode, last);
            prop_assert_eq!(alone.map(|verdict| verdict.history), Some(walked.history));
        }
    }
}
