//! The hard numbers a frequency stands for.
//!
//! | frequency | most in 7 dates | rest | least interval | longest gap |
//! |---|---|---|---|---|
//! | per week min–max, n aimed at | max | yes when n ≤ 3 | 1 day, 2 with rest | 7 days |
//! | every min–max days, n aimed at | ⌈7 ÷ min⌉ | yes when n ≥ 3 | min days | max days |
//!
//! An optional frequency has no longest gap. Every n days is 7 ÷ n a week, so "3 a week or
//! less" is every 3 days or more.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::record::Frequency;

/// "At 3 a week or less" there is a date of rest between two massages.
pub(super) const REST_UP_TO_PER_WEEK: u16 = 3;

/// The number that counts: the chosen one while it lies in the range, else the suggested.
/// Nothing while there is no massage.
pub fn number(frequency: Frequency, chosen: Option<u16>) -> Option<u16> {
    let range = frequency.range()?;
    Some(match chosen {
        Some(chosen) if (range.min..=range.max).contains(&chosen) => chosen,
        _ => range.suggested,
    })
}

/// What is aimed at within the hard numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// So many in every 7 dates.
    PerWeek(u16),
    /// So many days from one to the next.
    EveryDays(u16),
}

/// The hard numbers of a frequency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    pub(super) aim: Aim,
    /// Most massages in any 7 dates.
    pub most_in_7: u16,
    /// Whether two may not stand on consecutive dates.
    pub rest: bool,
    /// Least days between two massages the calendar places itself.
    pub(super) least_interval: u16,
    /// The frequency's longest interval, whether or not it is optional.
    longest_interval: u16,
    /// Most days between two massages; nothing when doing without is as good.
    pub longest_gap: Option<u16>,
}

impl Rules {
    /// The rules of a frequency, or nothing when there is no massage.
    pub fn of(frequency: Frequency, chosen: Option<u16>) -> Option<Self> {
        let number = number(frequency, chosen)?.max(1);
        let (aim, most_in_7, rest, least, longest, optional) = match frequency {
            Frequency::None => return None,
            Frequency::PerWeek(range) => {
                let number = number.min(7);
                let rest = number <= REST_UP_TO_PER_WEEK;
                let least = if rest { 2 } else { 1 };
                let most = range.max.clamp(1, 7);
                (Aim::PerWeek(number), most, rest, least, 7, range.optional)
            }
            Frequency::EveryDays(range) => {
                let rest = number.saturating_mul(REST_UP_TO_PER_WEEK) >= 7;
                let min = range.min.max(1);
                let least = min.max(if rest { 2 } else { 1 });
                let most = 7_u16.div_ceil(min);
                let aim = Aim::EveryDays(number);
                (aim, most, rest, least, range.max.max(1), range.optional)
            }
        };
        Some(Self {
            aim,
            most_in_7,
            rest,
            least_interval: least,
            longest_interval: longest,
            longest_gap: (!optional).then_some(longest),
        })
    }

    /// The frequency's longest interval in days.
    pub(super) fn longest_interval(&self) -> u16 {
        self.longest_interval
    }

    /// How many a week are aimed at; 1 for an interval of days.
    pub(super) fn weekly_aim(&self) -> u16 {
        match self.aim {
            Aim::PerWeek(number) => number,
            Aim::EveryDays(_) => 1,
        }
    }

    /// How many a week the days that suit can carry, week after week. For an interval of
    /// days this is not asked: there the interval is kept and the day gives way.
    pub(super) fn weekly_capacity(&self, weekdays: &[Weekday]) -> u16 {
        if matches!(self.aim, Aim::EveryDays(_)) {
            return u16::MAX;
        }
        (0_u8..128)
            .filter(|week| (0..7).all(|day| week & (1 << day) == 0 || suits_day(weekdays, day)))
            .filter(|week| !self.rest || week & next_day(*week) == 0)
            .map(|week| week.count_ones() as u16)
            .max()
            .unwrap_or(0)
    }
}

/// The week with every day moved on by one, Sunday to Monday.
fn next_day(week: u8) -> u8 {
    ((week << 1) | (week >> 6)) & 0x7f
}

/// Whether a date falls on a day that suits.
pub(super) fn suits(weekdays: &[Weekday], date: NaiveDate) -> bool {
    weekdays.contains(&date.weekday())
}

fn suits_day(weekdays: &[Weekday], day: u32) -> bool {
    weekdays.iter().any(|w| w.num_days_from_monday() == day)
}
