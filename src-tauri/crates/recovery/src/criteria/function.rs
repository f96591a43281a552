//! **Function has improved with activity.**
//!
//! Three parts. (a) The mean over the window of the activities the patient chose is at least
//! 8 of 10, or 2 points over the baseline, or, in `upkeep`, at most 1 under it. An episode
//! without activities asks instead whether the patient is back at usual activity: the latest
//! answer, however old. (b) No activity pain over 5 in the window; unknown with fewer than 3
//! answers. (c) No morning in the window on which yesterday's activity pain had not settled.
//! Strict: besides, back at usual activity or sport by the latest answer.
//!
//! Sources: a change of 2 points, Abbott 2014 (doi 10.2519/jospt.2014.5248; a patient-specific
//! scale, here in own wording). Activity pain up to 5 and settled by morning, the
//! pain-monitoring model (Silbernagel 2007; tendinopathy). 8 of 10, 3 answers, back at the
//! usual: product choice.
//!
//! Limits: (c) is never unknown: a diary that never answers it passes.

use chrono::NaiveDate;

use crate::assessment::{Change, Comparison, Finding, Role, Source, Status, Test, Tier, Unit};
use crate::criteria::finding::MeanTest;
use crate::criteria::{Diary, Sheet, count, status};
use crate::dates;
use crate::exact::Exact;
use crate::series::{Series, WINDOW};

/// A mean this high needs no comparison with the start, points of 10. Product choice.
const GOOD: i64 = 8;
/// A gain on the baseline that matters, points. Source: Abbott 2014.
const GAIN: i64 = 2;
/// In upkeep, how far under the baseline still counts as the usual, points. Product choice.
const USUAL_WITHIN: i64 = 1;
/// Highest activity pain, points of 10. Source: pain-monitoring model.
const ACTIVITY_PAIN: i64 = 5;
/// Answers on activity pain the window needs. Product choice.
const ACTIVITY_PAIN_NEEDS: usize = 3;

/// The criterion on a date.
pub(crate) fn function(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    if diary.has_activities {
        improved(diary, on, sheet);
    } else {
        usual(diary, on, Test::UsualActivity, Tier::Basic, sheet);
    }
    activity_pain(diary, on, sheet);
    settled(diary, on, sheet);
    usual(diary, on, Test::UsualActivityStrict, Tier::Strict, sheet);
}

fn improved(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let function = diary.days.function();
    let window = function.window(on);
    let mean = window.mean();
    let baseline = function.baseline(on);
    let known = mean.as_ref().zip(baseline.as_ref());
    let from_baseline =
        |points: i64| known.map(|(_, baseline)| baseline.plus(&Exact::whole(points)));
    let alternative = |test, comparison, threshold: i64, source| MeanTest {
        test,
        tier: Tier::Basic,
        role: Role::AnyOf,
        comparison,
        threshold: Exact::whole(threshold),
        source,
    };
    let own = Source::ProductChoice;
    alternative(Test::FunctionMean, Comparison::AtLeast, GOOD, own).apply(
        sheet,
        window,
        mean.as_ref(),
        || Some(Exact::whole(GOOD)),
    );
    let gain = known.map(|(mean, baseline)| mean.minus(baseline));
    let abbott = Source::Abbott2014;
    alternative(Test::FunctionGain, Comparison::AtLeast, GAIN, abbott).apply(
        sheet,
        window,
        gain.as_ref(),
        || from_baseline(GAIN),
    );
    if diary.upkeep {
        let loss = known.map(|(mean, baseline)| baseline.minus(mean));
        let within = USUAL_WITHIN;
        alternative(Test::FunctionBackToUsual, Comparison::AtMost, within, own).apply(
            sheet,
            window,
            loss.as_ref(),
            || from_baseline(-USUAL_WITHIN),
        );
    }
}

/// Whether the patient is back at usual activity or sport, by the latest answer on or before
/// the date.
pub(crate) fn usual_activity(diary: &Diary, on: NaiveDate) -> Status {
    let latest = diary.days.usual_activity().up_to(on).last();
    latest.map_or(Status::NotEnoughData, |day| status(day.value))
}

fn usual(diary: &Diary, on: NaiveDate, test: Test, tier: Tier, sheet: &mut Sheet) {
    let outcome = usual_activity(diary, on);
    sheet.take(tier, Role::Required, outcome, || {
        let latest = diary.days.usual_activity().up_to(on).latest(1);
        let yes = Exact::whole(1);
        Finding {
            test,
            tier,
            role: Role::Required,
            status: outcome,
            value: latest
                .and_then(Series::last)
                .map(|day| Exact::whole(i64::from(day.value))),
            comparison: Comparison::Is,
            threshold: yes.clone(),
            unit: Unit::YesNo,
            source: Source::ProductChoice,
            entries: latest.map(Series::entries).unwrap_or_default(),
            missing: u32::from(latest.is_none()),
            change: match outcome {
                Status::Met => Change::Keep { limit: yes },
                Status::NotMet => Change::Reach { target: yes },
                Status::NotEnoughData => Change::Answer { dates: 1 },
            },
        }
    });
}

fn activity_pain(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let window = diary.days.pain_activity().window(on);
    let limit = Exact::whole(ACTIVITY_PAIN);
    let lacking = count(ACTIVITY_PAIN_NEEDS.saturating_sub(window.len()));
    let last_over = window
        .days()
        .iter()
        .rev()
        .find(|day| day.value.worst > limit);
    let outcome = match last_over {
        Some(_) => Status::NotMet,
        None if lacking > 0 => Status::NotEnoughData,
        None => Status::Met,
    };
    sheet.take(Tier::Basic, Role::Required, outcome, || Finding {
        test: Test::ActivityPain,
        tier: Tier::Basic,
        role: Role::Required,
        status: outcome,
        value: window
            .days()
            .iter()
            .map(|day| &day.value.worst)
            .max()
            .cloned(),
        comparison: Comparison::AtMost,
        threshold: limit.clone(),
        unit: Unit::Points,
        source: Source::PainMonitoring,
        entries: window.entries(),
        missing: if outcome == Status::NotEnoughData {
            lacking
        } else {
            0
        },
        change: match last_over {
            Some(day) => Change::Until {
                date: dates::after(day.date, WINDOW),
            },
            None if lacking > 0 => Change::Answer { dates: lacking },
            None => Change::Keep { limit },
        },
    });
}

fn settled(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let window = diary.days.pain_settled().window(on);
    let unsettled = window.days().iter().filter(|day| !day.value);
    let last = unsettled.clone().next_back();
    let outcome = status(last.is_none());
    sheet.take(Tier::Basic, Role::Required, outcome, || Finding {
        test: Test::PainSettled,
        tier: Tier::Basic,
        role: Role::Required,
        status: outcome,
        value: Some(Exact::whole(i64::from(count(unsettled.count())))),
        comparison: Comparison::AtMost,
        threshold: Exact::whole(0),
        unit: Unit::Dates,
        source: Source::PainMonitoring,
        entries: window.entries(),
        missing: 0,
        change: match last {
            Some(day) => Change::Until {
                date: dates::after(day.date, WINDOW),
            },
            None => Change::Keep {
                limit: Exact::whole(0),
            },
        },
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::verdicts;
    use crate::days::Days;
    use crate::measures::Context;
    use crate::record::CheckIn;
    use crate::testing::{day, score, well};

    /// The basic verdict on day 11: function `first` for five days, then `then`.
    fn verdict(
        context: Context,
        first: u8,
        then: u8,
        change: impl Fn(u64, &mut CheckIn),
    ) -> Status {
        let check_ins: Vec<_> = (0..12)
            .map(|n| {
                let mut c = well(n, 1);
                c.function = vec![Some(score(if n < 5 { first } else { then }))];
                change(n, &mut c);
                c
            })
            .collect();
        let diary = Diary::new(Days::of(&check_ins), context, true);
        verdicts(function, &diary, day(11)).0
    }

    /// Source: Abbott 2014 (a gain of 2 points).
    #[test]
    fn eight_or_a_gain_of_two_is_met() {
        assert_eq!(verdict(Context::Injury, 7, 8, |_, _| ()), Status::Met);
        assert_eq!(verdict(Context::Injury, 6, 7, |_, _| ()), Status::NotMet);
        assert_eq!(verdict(Context::Injury, 4, 6, |_, _| ()), Status::Met);
        assert_eq!(verdict(Context::Upkeep, 6, 5, |_, _| ()), Status::Met);
        assert_eq!(verdict(Context::Upkeep, 6, 4, |_, _| ()), Status::NotMet);
    }

    /// Source: pain-monitoring model (activity pain up to 5, settled by morning).
    #[test]
    fn activity_pain_over_five_or_an_unsettled_morning_fails_it() {
        let pain = |n: u64, pain: u8| {
            move |day: u64, c: &mut CheckIn| {
                if day == n {
                    c.pain_activity = Some(score(pain));
                }
            }
        };
        assert_eq!(verdict(Context::Injury, 7, 8, pain(6, 5)), Status::Met);
        assert_eq!(verdict(Context::Injury, 7, 8, pain(5, 6)), Status::NotMet);
        assert_eq!(
            verdict(Context::Injury, 7, 8, pain(4, 6)),
            Status::Met,
            "has left the window"
        );
        let unsettled = |day: u64, c: &mut CheckIn| c.pain_settled = (day == 8).then_some(false);
        assert_eq!(verdict(Context::Injury, 7, 8, unsettled), Status::NotMet);
        let silent = |day: u64, c: &mut CheckIn| {
            if day > 7 {
                c.pain_activity = None;
            }
        };
        assert_eq!(
            verdict(Context::Injury, 7, 8, silent),
            Status::Met,
            "three answers"
        );
        let more_silent = |day: u64, c: &mut CheckIn| {
            if day > 6 {
                c.pain_activity = None;
            }
        };
        assert_eq!(
            verdict(Context::Injury, 7, 8, more_silent),
            Status::NotEnoughData
        );
    }
}
