//! Day values: what the check-ins of one date come to (model, section 1).
//!
//! How each measure makes one value of a date's answers, its mean and its worst, stands here;
//! how the dates are looked up, in [`series`](crate::series).

use std::num::NonZeroU32;

use chrono::NaiveDate;

use crate::exact::Exact;
use crate::measures::{Score, Severity};
use crate::phases::walk::is_trouble;
use crate::record::CheckIn;
use crate::series::{Dated, Scored, Series, date_by_date};

/// Morning stiffness over this many minutes is a sign of inflammation. Product choice.
pub const STIFFNESS_MINUTES: u16 = 30;

/// What one date says of inflammation. Only dates that answer it are in the series.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InflammationDay {
    /// Swelling, warmth or redness is marked.
    pub(crate) marked: bool,
    /// Any of them mild or marked, pain at night, or stiffness over 30 minutes.
    pub(crate) sign: bool,
}

/// Every measure of one episode that a rule reads, by date.
#[derive(Debug)]
pub(crate) struct Days {
    pub(crate) pain: Series<Scored>,
    pub(crate) pain_activity: Series<Scored>,
    pub(crate) movement: Series<Scored>,
    pub(crate) function: Series<Scored>,
    pub(crate) inflammation: Series<InflammationDay>,
    pub(crate) pain_settled: Series<bool>,
    pub(crate) usual_activity: Series<bool>,
    pub(crate) flare: Series<bool>,
    /// Every date with a check-in, whatever it answered.
    pub(crate) any: Series<()>,
    /// The dates with an answer that a rule of stepping back may go by, in order.
    pub(crate) troubled: Vec<NaiveDate>,
}

impl Days {
    pub(crate) fn of(check_ins: &[CheckIn]) -> Self {
        let room = check_ins.len();
        let mut days = Self {
            pain: Series::with_room_for(room),
            pain_activity: Series::with_room_for(room),
            movement: Series::with_room_for(room),
            function: Series::with_room_for(room),
            inflammation: Series::with_room_for(room),
            pain_settled: Series::with_room_for(room),
            usual_activity: Series::with_room_for(room),
            flare: Series::with_room_for(0),
            any: Series::with_room_for(room),
            troubled: Vec::new(),
        };
        date_by_date(check_ins, |date| {
            pain(&mut days.pain, date);
            pain_activity(&mut days.pain_activity, date);
            movement(&mut days.movement, date);
            function(&mut days.function, date);
            inflammation(&mut days.inflammation, date);
            pain_settled(&mut days.pain_settled, date);
            usual_activity(&mut days.usual_activity, date);
            flare(&mut days.flare, date);
            days.any.add(date, |_| Some(()), |(), _| Some(()));
            let troubled = date.iter().find(|(_, check_in)| is_trouble(check_in));
            days.troubled.extend(troubled.map(|(date, _)| date));
        });
        days
    }
}

/// One measure alone.
pub(crate) fn alone<V>(
    check_ins: &[CheckIn],
    measure: impl Fn(&mut Series<V>, &[Dated]),
) -> Series<V> {
    let mut series = Series::with_room_for(check_ins.len());
    date_by_date(check_ins, |date| measure(&mut series, date));
    series
}

/// Pain, at rest.
pub(crate) fn pain(series: &mut Series<Scored>, date: &[Dated]) {
    series.add(date, |c| c.pain.map(score), highest);
}

/// Pain during activity.
pub(crate) fn pain_activity(series: &mut Series<Scored>, date: &[Dated]) {
    series.add(date, |c| c.pain_activity.map(score), highest);
}

/// Movement.
pub(crate) fn movement(series: &mut Series<Scored>, date: &[Dated]) {
    series.add(date, |c| c.movement.map(score), lowest);
}

/// Function: of a check-in, the mean of the activities it answered.
pub(crate) fn function(series: &mut Series<Scored>, date: &[Dated]) {
    let answer = |c: &CheckIn| {
        let answered = c.function.iter().flatten();
        let (sum, count) = answered.fold((0, 0), |(sum, count), score| {
            (sum + u32::from(score.get()), count + 1)
        });
        Some(Exact::fraction(sum, NonZeroU32::new(count)?))
    };
    series.add(date, answer, lowest);
}

/// One activity alone, by its place in the episode's list.
pub(crate) fn activity(series: &mut Series<Scored>, date: &[Dated], activity: usize) {
    let answer = |c: &CheckIn| c.function.get(activity).copied().flatten().map(score);
    series.add(date, answer, lowest);
}

/// Whether the patient was flaring: any yes makes a date one.
pub(crate) fn flare(series: &mut Series<bool>, date: &[Dated]) {
    let any = |first, rest: &mut dyn Iterator<Item = bool>| {
        Some(rest.fold(first, |any, flare| any || flare))
    };
    series.add(date, |c| c.flare, any);
}

/// Whether yesterday's activity pain had settled by this morning: any no makes it one.
fn pain_settled(series: &mut Series<bool>, date: &[Dated]) {
    let all = |first, rest: &mut dyn Iterator<Item = bool>| {
        Some(rest.fold(first, |all, settled| all && settled))
    };
    series.add(date, |c| c.pain_settled, all);
}

/// Whether the patient is back at usual activity: the latest moment counts; of equal moments
/// the later in the list.
fn usual_activity(series: &mut Series<bool>, date: &[Dated]) {
    let answer = |c: &CheckIn| c.usual_activity.map(|usual| (c.at, usual));
    series.add(date, answer, |first, rest| {
        let latest = rest.fold(
            first,
            |latest, next| {
                if next.0 >= latest.0 { next } else { latest }
            },
        );
        Some(latest.1)
    });
}

/// A date answers when swelling, warmth and redness are all answered, in one check-in or
/// several, or when any of them is mild or marked.
fn inflammation(series: &mut Series<InflammationDay>, date: &[Dated]) {
    let answer = |c: &CheckIn| {
        let stiff = c
            .morning_stiffness
            .is_some_and(|m| m.get() > STIFFNESS_MINUTES);
        let signs = [c.swelling, c.warmth, c.redness];
        let elsewhere = c.night_pain == Some(true) || stiff;
        (elsewhere || signs.iter().any(Option::is_some)).then_some((signs, elsewhere))
    };
    series.add(date, answer, |first, rest| {
        let (worst, elsewhere) = rest.fold(first, |(worst, elsewhere), (signs, also)| {
            // Unanswered comes before any answer.
            let worst = [0, 1, 2].map(|i| Option::max(worst[i], signs[i]));
            (worst, elsewhere || also)
        });
        let any = |least| worst.iter().flatten().any(|severity| *severity >= least);
        let answered = worst.iter().all(Option::is_some) || any(Severity::Mild);
        answered.then(|| InflammationDay {
            marked: any(Severity::Marked),
            sign: any(Severity::Mild) || elsewhere,
        })
    });
}

fn score(score: Score) -> Exact {
    Exact::from(score.get())
}

fn highest(first: Exact, rest: &mut dyn Iterator<Item = Exact>) -> Option<Scored> {
    Some(scored(first, rest, Exact::max))
}

fn lowest(first: Exact, rest: &mut dyn Iterator<Item = Exact>) -> Option<Scored> {
    Some(scored(first, rest, Exact::min))
}

fn scored(
    first: Exact,
    rest: &mut dyn Iterator<Item = Exact>,
    worse: fn(Exact, Exact) -> Exact,
) -> Scored {
    let (mut worst, mut sum, mut count) = (first.clone(), first, NonZeroU32::MIN);
    for answer in rest {
        sum = sum.plus(&answer);
        worst = worse(worst, answer);
        count = count.saturating_add(1);
    }
    Scored {
        mean: sum.divided_by(count),
        worst,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check_in, date, score};

    #[test]
    fn several_check_ins_a_date_give_one_mean_and_one_worst() {
        let mut morning = check_in("2026-01-05T08:00:00+01:00");
        morning.pain = Some(score(2));
        let mut evening = check_in("2026-01-05T20:00:00+01:00");
        evening.pain = Some(score(5));
        let days = Days::of(&[morning, evening]);
        let day = days.pain.on(date("2026-01-05")).expect("answered");
        assert_eq!(day.value.mean.to_string(), "7/2");
        assert_eq!(day.value.worst, Exact::whole(5));
        assert_eq!(days.pain.entries(std::slice::from_ref(day)).len(), 2);
    }

    #[test]
    fn a_mean_needs_five_answered_dates_of_seven() {
        let on = |n: u32| {
            let mut c = check_in(&format!("2026-01-{n:02}T08:00:00Z"));
            c.pain = Some(score(3));
            c
        };
        let four: Vec<_> = [1, 2, 3, 7].map(on).into();
        assert_eq!(Days::of(&four).pain.window_mean(date("2026-01-07")), None);
        let five: Vec<_> = [1, 2, 3, 4, 7].map(on).into();
        let days = Days::of(&five);
        assert_eq!(
            days.pain.window_mean(date("2026-01-07")),
            Some(Exact::whole(3))
        );
        assert_eq!(
            days.pain.window_mean(date("2026-01-08")),
            None,
            "the first date left"
        );
    }

    #[test]
    fn inflammation_is_answered_by_all_three_or_by_any_sign() {
        let mut only_swelling = check_in("2026-01-01T08:00:00Z");
        only_swelling.swelling = Some(Severity::None);
        let mut mild = check_in("2026-01-02T08:00:00Z");
        mild.warmth = Some(Severity::Mild);
        let mut night = check_in("2026-01-03T08:00:00Z");
        night.night_pain = Some(true);
        let mut clear = check_in("2026-01-04T08:00:00Z");
        (clear.swelling, clear.warmth) = (Some(Severity::None), Some(Severity::None));
        let mut later = check_in("2026-01-04T18:00:00Z");
        later.redness = Some(Severity::None);
        let days = Days::of(&[only_swelling, mild, night, clear, later]);
        let answered: Vec<_> = days
            .inflammation
            .up_to(date("2026-01-31"))
            .iter()
            .map(|day| (day.date, day.value.sign))
            .collect();
        assert_eq!(
            answered,
            [(date("2026-01-02"), true), (date("2026-01-04"), false)]
        );
    }

    #[test]
    fn usual_activity_is_that_of_the_latest_moment() {
        let mut late = check_in("2026-01-01T20:00:00+02:00");
        late.usual_activity = Some(true);
        let mut early = check_in("2026-01-01T19:00:00Z");
        early.usual_activity = Some(false);
        // 20:00+02:00 is 18:00Z: the second is the later instant.
        let days = Days::of(&[late.clone(), early.clone()]);
        assert!(
            !days
                .usual_activity
                .on(date("2026-01-01"))
                .expect("answered")
                .value
        );
        early.at = late.at;
        let days = Days::of(&[late, early]);
        assert!(
            !days
                .usual_activity
                .on(date("2026-01-01"))
                .expect("answered")
                .value
        );
    }
}
