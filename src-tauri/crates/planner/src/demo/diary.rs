//! How the demo patient keeps their diary: curves of how they fared, the noise of answering,
//! and the moments they sat down to it.

use chrono::{DateTime, Days, Duration, FixedOffset, NaiveDate};
use recovery::{CheckIn, MinutesOfDay, Score, Session, SessionKind, SessionStatus, SleepHours};

use super::dice::Dice;

/// How something went: the value on some days, in a straight line between them.
pub(super) type Curve = [(i64, f64)];

/// One episode's days, counted from its opening.
#[derive(Debug, Clone, Copy)]
pub(super) struct Diary {
    pub(super) dice: Dice,
    pub(super) opened: NaiveDate,
    pub(super) now: DateTime<FixedOffset>,
}

impl Diary {
    /// The diary of an episode opened so many days before today.
    pub(super) fn opened_ago(days: u64, seed: u64, now: DateTime<FixedOffset>) -> Self {
        Self {
            dice: Dice::new(seed),
            opened: now.date_naive() - Days::new(days),
            now,
        }
    }

    /// The date of a day.
    pub(super) fn date(&self, day: i64) -> NaiveDate {
        self.opened + Duration::days(day)
    }

    /// A moment of a day, so many minutes after midnight, in the offset of now.
    pub(super) fn moment(&self, day: i64, minute: u64) -> DateTime<FixedOffset> {
        let local = self.date(day).and_time(chrono::NaiveTime::MIN)
            + Duration::minutes(i64::try_from(minute).unwrap_or(0));
        let offset = *self.now.offset();
        DateTime::from_naive_utc_and_offset(local - offset, offset)
    }

    /// A score on a curve, with a little noise.
    pub(super) fn score(&self, what: &str, curve: &Curve, day: i64) -> Option<Score> {
        score(height(curve, day) + self.dice.noise(what, day, 0.6))
    }

    /// A length of time on a curve, in steps of five minutes as people answer.
    pub(super) fn minutes(&self, what: &str, curve: &Curve, day: i64) -> Option<MinutesOfDay> {
        let minutes = height(curve, day) + self.dice.noise(what, day, 4.0);
        MinutesOfDay::try_from(whole(minutes / 5.0, 0, 288) * 5).ok()
    }

    /// A check-in that answers nothing yet, written down when it happened.
    pub(super) fn blank(&self, what: &str, day: i64, at: DateTime<FixedOffset>) -> CheckIn {
        CheckIn::unanswered(self.dice.id(what, day), at, at)
    }

    /// Hours slept, in halves; not answered every day.
    pub(super) fn sleep(&self, day: i64) -> Option<SleepHours> {
        let hours = whole((6.9 + self.dice.noise("sleep", day, 1.4)) * 2.0, 0, 48);
        self.dice
            .happens("sleep answered", day, 0.7)
            .then(|| SleepHours::try_from(f64::from(u8::try_from(hours).unwrap_or(0)) / 2.0).ok())
            .flatten()
    }

    /// A session planned for a moment of a day and what became of it. `start` is in minutes
    /// after midnight.
    pub(super) fn session(
        &self,
        kind: SessionKind,
        day: i64,
        start: u64,
        status: SessionStatus,
    ) -> Session {
        let begun = self.moment(day, start);
        let late = self.dice.minutes("late", day, 9);
        Session {
            id: self.dice.id(kind.code(), day),
            kind,
            planned_for: Some(begun.naive_local()),
            status,
            done_at: (status == SessionStatus::Done).then(|| self.moment(day, start + late)),
            minutes: None,
            pressure: None,
            pain_before: None,
            pain_after: None,
            provider: None,
            note: None,
        }
    }
}

/// The height of a curve on a day.
pub(super) fn height(curve: &Curve, day: i64) -> f64 {
    let mut before: Option<(i64, f64)> = None;
    for (at, value) in curve.iter().copied() {
        if day <= at {
            return before.map_or(value, |(from, start)| {
                let way = between(from, day) / between(from, at);
                start + (value - start) * way
            });
        }
        before = Some((at, value));
    }
    before.map_or(0.0, |(_, value)| value)
}

/// The days from one to another, as a number to reckon with.
fn between(from: i64, to: i64) -> f64 {
    f64::from(i32::try_from(to - from).unwrap_or(i32::MAX))
}

/// The score nearest to a value.
pub(super) fn score(value: f64) -> Option<Score> {
    Score::try_from(whole(value, 0, 10)).ok()
}

/// The whole number nearest to a value, within bounds.
fn whole(value: f64, least: i64, most: i64) -> i64 {
    (least..=most)
        .find(|number| value < between(0, *number) + 0.5)
        .unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_straight_between_its_days_and_level_beyond_them() {
        let curve = [(2, 6.0), (4, 2.0)];
        let heights: Vec<f64> = (0..6).map(|day| height(&curve, day)).collect();
        assert_eq!(heights, [6.0, 6.0, 6.0, 4.0, 2.0, 2.0]);
    }

    #[test]
    fn a_score_is_the_nearest_and_never_outside() {
        let scores = [-1.0, 0.4, 0.5, 9.6, 12.0].map(|value| score(value).map(Score::get));
        assert_eq!(scores, [0, 0, 1, 10, 10].map(Some));
    }
}
