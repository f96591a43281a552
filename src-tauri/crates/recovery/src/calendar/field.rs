//! The dates to come, as the spread meets them.

use chrono::{NaiveDate, NaiveDateTime};

use super::rules::{Rules, suits};
use super::{Standing, Wishes, slot};

/// Everything the spread depends on.
pub(super) struct Field<'a> {
    pub(super) rules: &'a Rules,
    pub(super) wishes: &'a Wishes<'a>,
    /// Massages done that count.
    pub(super) done: &'a [NaiveDate],
    /// Pinned massages that stay.
    pub(super) pinned: &'a [NaiveDateTime],
    pub(super) standing: &'a Standing<'a>,
    /// Nothing is planned at or before this moment.
    pub(super) after: NaiveDateTime,
    /// The last date that may be planned.
    pub(super) end: NaiveDate,
}

/// One date as the walk meets it.
pub(super) struct Day {
    /// A massage stands here already.
    pub(super) taken: bool,
    /// When a massage could be planned here.
    pub(super) slot: Option<NaiveDateTime>,
    pub(super) suits: bool,
    pub(super) was_planned: bool,
    /// Which of the 7 dates up to this one hold a massage that is not the calendar's.
    pub(super) taken_recently: u8,
    /// How many massages done in these 7 dates are on a date with another.
    pub(super) doubled_recently: u32,
    /// Whether the 7 dates up to this one hold a massage that is not the calendar's, or lie
    /// 6 days or less from one put on its date by hand.
    pub(super) by_hand: bool,
}

/// Every date from today to the last that may be planned.
pub(super) fn days(field: &Field<'_>) -> Vec<Day> {
    let today = field.after.date();
    let taken = |date: NaiveDate| {
        field.done.contains(&date) || field.pinned.iter().any(|at| at.date() == date)
    };
    let near_taken = |date: NaiveDate| {
        let nearest = field
            .done
            .iter()
            .copied()
            .chain(field.pinned.iter().map(|at| at.date()))
            .map(|other| (other - date).num_days().abs())
            .min();
        nearest.is_some_and(|days| days < i64::from(field.rules.least_interval))
    };
    let near_pinned = |date: NaiveDate| {
        let reach = |at: &NaiveDateTime| (-12..=6).contains(&(at.date() - date).num_days());
        field.pinned.iter().any(reach)
    };
    today
        .iter_days()
        .take_while(|date| *date <= field.end)
        .map(|date| Day {
            taken: taken(date),
            slot: slot::on(
                date,
                field.wishes.time,
                field.wishes.minutes,
                field.standing.fixed,
            )
            .filter(|slot| *slot > field.after)
            .filter(|_| !near_taken(date) && !field.standing.declined.contains(&date)),
            suits: suits(field.wishes.weekdays, date),
            was_planned: field.standing.planned.iter().any(|at| at.date() == date),
            taken_recently: mask(date, 7, taken),
            doubled_recently: doubled(field.done, date),
            by_hand: mask(date, 7, taken) != 0 || near_pinned(date),
        })
        .collect()
}

/// How many massages of the 7 dates up to one are on a date with another.
fn doubled(done: &[NaiveDate], date: NaiveDate) -> u32 {
    let recent = |other: &&NaiveDate| (0..7).contains(&(date - **other).num_days());
    let all = done.iter().filter(recent).count();
    let dates = mask(date, 7, |other| done.contains(&other)).count_ones() as usize;
    u32::try_from(all - dates.min(all)).unwrap_or(u32::MAX)
}

/// Which of the `length` dates up to `date` fulfil the test; bit 0 is `date`.
pub(super) fn mask(date: NaiveDate, length: u32, test: impl Fn(NaiveDate) -> bool) -> u8 {
    let mut mask = 0;
    let mut at = Some(date);
    for bit in 0..length {
        if at.is_some_and(&test) {
            mask |= 1 << bit;
        }
        at = at.and_then(|date| date.pred_opt());
    }
    mask
}

/// The latest massage done before the first date.
pub(super) fn last_done(field: &Field<'_>) -> Option<NaiveDate> {
    let today = field.after.date();
    field.done.iter().copied().filter(|d| *d < today).max()
}

/// Whether no massage can come, on any day, before the gap is longer than the frequency's.
pub(super) fn overdue(field: &Field<'_>, days: &[Day]) -> bool {
    let Some(last) = last_done(field) else {
        return false;
    };
    let today = field.after.date();
    let left = i64::from(field.rules.longest_interval()) - (today - last).num_days();
    let within = days.iter().take(usize::try_from(left + 1).unwrap_or(0));
    let can_be = |day: &Day| day.taken || day.slot.is_some();
    !(i64::try_from(days.len()).is_ok_and(|known| left >= known) || within.clone().any(can_be))
}
