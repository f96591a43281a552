//! Day values: what the check-ins of one date come to (model, section 1).
//!
//! How each measure makes one value of a date's answers, its mean and its worst, stands here;
//! how the dates are looked up, in [`series`](crate::series).

use std::num::NonZeroU32;

use chrono::NaiveDate;

use crate::exact::Exact;
use crate::measures::{MinutesOfDay, Score, Severity};
use crate::phases::walk::is_trouble;
use crate::record::CheckIn;
use crate::series::{Dated, Day, Measure, Scored, Series, add, by_date, date_by_date};

/// Morning stiffness over this many minutes is a sign of inflammation. Product choice.
pub const STIFFNESS_MINUTES: u16 = 30;

/// Every measure of one episode that a rule reads, by date, gathered in one pass.
#[derive(Debug)]
pub(crate) struct Days<'a> {
    dated: Vec<Dated<'a>>,
    pain: Vec<Day<Scored>>,
    pain_activity: Vec<Day<Scored>>,
    movement: Vec<Day<Scored>>,
    function: Vec<Day<Scored>>,
    inflammation: Vec<Day<InflammationDay>>,
    pain_settled: Vec<Day<bool>>,
    usual_activity: Vec<Day<bool>>,
    flare: Vec<Day<bool>>,
    /// The dates with an answer that a rule of stepping back may go by, in order.
    pub(crate) troubled: Vec<NaiveDate>,
}

impl<'a> Days<'a> {
    pub(crate) fn of(check_ins: &'a [CheckIn]) -> Self {
        let dated = by_date(check_ins);
        let mut pain = Vec::with_capacity(dated.len());
        let mut pain_activity = Vec::with_capacity(dated.len());
        let mut movement = Vec::with_capacity(dated.len());
        let mut function = Vec::with_capacity(dated.len());
        let mut inflammation = Vec::with_capacity(dated.len());
        let mut pain_settled = Vec::with_capacity(dated.len());
        let mut usual_activity = Vec::with_capacity(dated.len());
        let mut flare = Vec::new();
        let mut troubled = Vec::new();
        date_by_date(&dated, |place, of_date| {
            add(&mut pain, Scale::Pain, place, of_date);
            add(&mut pain_activity, Scale::PainActivity, place, of_date);
            add(&mut movement, Scale::Movement, place, of_date);
            add(&mut function, Scale::Function, place, of_date);
            add(&mut inflammation, Inflammation, place, of_date);
            add(&mut pain_settled, PainSettled, place, of_date);
            add(&mut usual_activity, UsualActivity, place, of_date);
            add(&mut flare, Flare, place, of_date);
            let trouble = of_date.iter().find(|(_, check_in)| is_trouble(check_in));
            troubled.extend(trouble.map(|(date, _)| date));
        });
        Self {
            dated,
            pain,
            pain_activity,
            movement,
            function,
            inflammation,
            pain_settled,
            usual_activity,
            flare,
            troubled,
        }
    }

    pub(crate) fn pain(&self) -> Series<'_, Scale> {
        Series::new(Scale::Pain, &self.dated, &self.pain)
    }

    pub(crate) fn pain_activity(&self) -> Series<'_, Scale> {
        Series::new(Scale::PainActivity, &self.dated, &self.pain_activity)
    }

    pub(crate) fn movement(&self) -> Series<'_, Scale> {
        Series::new(Scale::Movement, &self.dated, &self.movement)
    }

    pub(crate) fn function(&self) -> Series<'_, Scale> {
        Series::new(Scale::Function, &self.dated, &self.function)
    }

    pub(crate) fn inflammation(&self) -> Series<'_, Inflammation> {
        Series::new(Inflammation, &self.dated, &self.inflammation)
    }

    pub(crate) fn pain_settled(&self) -> Series<'_, PainSettled> {
        Series::new(PainSettled, &self.dated, &self.pain_settled)
    }

    pub(crate) fn usual_activity(&self) -> Series<'_, UsualActivity> {
        Series::new(UsualActivity, &self.dated, &self.usual_activity)
    }

    pub(crate) fn flare(&self) -> Series<'_, Flare> {
        Series::new(Flare, &self.dated, &self.flare)
    }

    /// The first date from `date` on with a check-in, whatever it answered.
    pub(crate) fn first_told_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        let from = self.dated.partition_point(|(told, _)| *told < date);
        self.dated.get(from).map(|(told, _)| *told)
    }
}

/// One measure alone.
#[derive(Debug, Clone)]
pub(crate) struct Alone<'a, M: Measure> {
    measure: M,
    dated: Vec<Dated<'a>>,
    days: Vec<Day<M::Value>>,
}

impl<'a, M: Measure> Alone<'a, M> {
    pub(crate) fn of(check_ins: &'a [CheckIn], measure: M) -> Self {
        let dated = by_date(check_ins);
        let mut days = Vec::with_capacity(dated.len());
        date_by_date(&dated, |place, of_date| {
            add(&mut days, measure, place, of_date);
        });
        Self {
            measure,
            dated,
            days,
        }
    }

    pub(crate) fn series(&self) -> Series<'_, M> {
        Series::new(self.measure, &self.dated, &self.days)
    }
}

/// A measure that is answered on a scale from 0 to 10.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scale {
    /// Pain, at rest.
    Pain,
    PainActivity,
    Movement,
    /// Function: of a check-in, the mean of the activities it answered.
    Function,
    /// One activity alone, by its place in the episode's list.
    Activity(usize),
}

impl Scale {
    #[inline]
    fn answer(self, c: &CheckIn) -> Option<Exact> {
        let score = |score: Score| Exact::from(score.get());
        match self {
            Self::Pain => c.pain.map(score),
            Self::PainActivity => c.pain_activity.map(score),
            Self::Movement => c.movement.map(score),
            Self::Activity(place) => c.function.get(place).copied().flatten().map(score),
            Self::Function => {
                let answered = c.function.iter().flatten();
                let (sum, count) = answered.fold((0, 0), |(sum, count), score| {
                    (sum + u32::from(score.get()), count + 1)
                });
                Some(Exact::fraction(sum, NonZeroU32::new(count)?))
            }
        }
    }

    /// The worse of two answers: the higher of pain, else the lower.
    fn worse(self, a: Exact, b: Exact) -> Exact {
        match self {
            Self::Pain | Self::PainActivity => a.max(b),
            Self::Movement | Self::Function | Self::Activity(_) => a.min(b),
        }
    }
}

impl Measure for Scale {
    type Value = Scored;

    fn answers(self, c: &CheckIn) -> bool {
        match self {
            Self::Pain => c.pain.is_some(),
            Self::PainActivity => c.pain_activity.is_some(),
            Self::Movement => c.movement.is_some(),
            Self::Function => c.function.iter().any(Option::is_some),
            Self::Activity(place) => c.function.get(place).is_some_and(Option::is_some),
        }
    }

    #[inline]
    fn value(self, of_date: &[Dated]) -> Option<Scored> {
        if let [(_, only)] = of_date {
            let worst = self.answer(only)?;
            let mean = worst.clone();
            return Some(Scored { mean, worst });
        }
        let mut answers = of_date.iter().filter_map(|(_, c)| self.answer(c));
        let first = answers.next()?;
        let (mut worst, mut sum, mut count) = (first.clone(), first, NonZeroU32::MIN);
        for answer in answers {
            sum = sum.plus(&answer);
            worst = self.worse(worst, answer);
            count = count.saturating_add(1);
        }
        let mean = sum.divided_by(count);
        Some(Scored { mean, worst })
    }
}

/// Whether the patient was flaring: any yes makes a date one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Flare;

impl Measure for Flare {
    type Value = bool;

    fn answers(self, c: &CheckIn) -> bool {
        c.flare.is_some()
    }

    fn value(self, of_date: &[Dated]) -> Option<bool> {
        of_date.iter().filter_map(|(_, c)| c.flare).max()
    }
}

/// Whether yesterday's activity pain had settled by this morning: any no makes it one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PainSettled;

impl Measure for PainSettled {
    type Value = bool;

    fn answers(self, c: &CheckIn) -> bool {
        c.pain_settled.is_some()
    }

    fn value(self, of_date: &[Dated]) -> Option<bool> {
        of_date.iter().filter_map(|(_, c)| c.pain_settled).min()
    }
}

/// Whether the patient is back at usual activity: the latest moment counts; of equal moments
/// the later in the list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct UsualActivity;

impl Measure for UsualActivity {
    type Value = bool;

    fn answers(self, c: &CheckIn) -> bool {
        c.usual_activity.is_some()
    }

    fn value(self, of_date: &[Dated]) -> Option<bool> {
        let answered = of_date.iter().filter(|(_, c)| self.answers(c));
        answered.max_by_key(|(_, c)| c.at)?.1.usual_activity
    }
}

/// What one date says of inflammation. Only dates that answer it are in the series.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InflammationDay {
    /// Swelling, warmth or redness is marked.
    pub(crate) marked: bool,
    /// Any of them mild or marked, pain at night, or stiffness over 30 minutes.
    pub(crate) sign: bool,
}

/// Inflammation: a date answers when swelling, warmth and redness are all answered, in one
/// check-in or several, or when any of them is mild or marked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Inflammation;

impl Inflammation {
    /// A sign of it other than the three.
    fn elsewhere(c: &CheckIn) -> bool {
        let stiff = |m: MinutesOfDay| m.get() > STIFFNESS_MINUTES;
        c.night_pain == Some(true) || c.morning_stiffness.is_some_and(stiff)
    }
}

impl Measure for Inflammation {
    type Value = InflammationDay;

    fn answers(self, c: &CheckIn) -> bool {
        [c.swelling, c.warmth, c.redness]
            .iter()
            .any(Option::is_some)
            || Self::elsewhere(c)
    }

    fn value(self, of_date: &[Dated]) -> Option<InflammationDay> {
        // Unanswered comes before any answer.
        let worst = |sign: fn(&CheckIn) -> Option<Severity>| {
            of_date.iter().map(|(_, c)| sign(c)).max().flatten()
        };
        let signs = [
            worst(|c| c.swelling),
            worst(|c| c.warmth),
            worst(|c| c.redness),
        ];
        let any = |least| signs.iter().flatten().any(|severity| *severity >= least);
        let answered = signs.iter().all(Option::is_some) || any(Severity::Mild);
        answered.then(|| InflammationDay {
            marked: any(Severity::Marked),
            sign: any(Severity::Mild) || of_date.iter().any(|(_, c)| Self::elsewhere(c)),
        })
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
        let check_ins = [morning, evening];
        let days = Days::of(&check_ins);
        let day = days.pain().on(date("2026-01-05")).expect("answered");
        assert_eq!(day.value.mean.to_string(), "7/2");
        assert_eq!(day.value.worst, Exact::whole(5));
        assert_eq!(days.pain().entries().len(), 2);
    }

    #[test]
    fn a_mean_needs_five_answered_dates_of_seven() {
        let on = |n: u32| {
            let mut c = check_in(&format!("2026-01-{n:02}T08:00:00Z"));
            c.pain = Some(score(3));
            c
        };
        let four: Vec<_> = [1, 2, 3, 7].map(on).into();
        assert_eq!(Days::of(&four).pain().window_mean(date("2026-01-07")), None);
        let five: Vec<_> = [1, 2, 3, 4, 7].map(on).into();
        let days = Days::of(&five);
        assert_eq!(
            days.pain().window_mean(date("2026-01-07")),
            Some(Exact::whole(3))
        );
        assert_eq!(
            days.pain().window_mean(date("2026-01-08")),
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
        let check_ins = [only_swelling, mild, night, clear, later];
        let days = Days::of(&check_ins);
        let answered: Vec<_> = days
            .inflammation()
            .up_to(date("2026-01-31"))
            .days()
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
        let check_ins = [late.clone(), early.clone()];
        let days = Days::of(&check_ins);
        assert!(
            !days
                .usual_activity()
                .on(date("2026-01-01"))
                .expect("answered")
                .value
        );
        early.at = late.at;
        let check_ins = [late, early];
        let days = Days::of(&check_ins);
        assert!(
            !days
                .usual_activity()
                .on(date("2026-01-01"))
                .expect("answered")
                .value
        );
    }
}
