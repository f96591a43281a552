//! **No longer acutely inflamed.**
//!
//! A date answers this when swelling, warmth and redness are all answered, or any of them is
//! mild or marked. It shows a sign when any of them is, or pain woke the patient, or the
//! morning stiffness lasted over 30 minutes.
//!
//! Basic: the latest 3 answering dates of the window show no sign; unknown with fewer than 3,
//! or when the latest lies before D−2. Strict: no answering date of the window shows one, and
//! at least 5 answered.
//!
//! Source: the criterion is the texts'; how it is read from a diary is a product choice.
//!
//! Limits: the patient's own look and touch. A joint inflamed deep inside shows none of it.

use chrono::NaiveDate;

use crate::assessment::{Change, Comparison, Finding, Role, Source, Status, Test, Tier, Unit};
use crate::criteria::{Diary, Sheet, count, status};
use crate::dates;
use crate::days::Inflammation;
use crate::exact::Exact;
use crate::series::{Series, WINDOW};

/// Latest answering dates that have to be clear. Product choice.
const LATEST: usize = 3;
/// How many dates back the latest answer may lie. Product choice.
const FRESH: u64 = 2;
/// Answering dates the strict verdict needs. Product choice.
const STRICT_NEEDS: usize = 5;

/// The criterion on a date.
pub(crate) fn inflammation(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let window = diary.days.inflammation().window(on);
    latest_three(window, on, sheet);
    whole_window(window, sheet);
}

fn latest_three(window: Series<Inflammation>, on: NaiveDate, sheet: &mut Sheet) {
    let latest = window.latest(LATEST).unwrap_or(window);
    let fresh = window
        .last()
        .is_some_and(|day| day.date >= dates::before(on, FRESH));
    let unsigned = latest.days().iter().rev().take_while(|day| !day.value.sign);
    let clear = unsigned.count();
    let lacking = LATEST - latest.len();
    let (outcome, missing) = if lacking == 0 && fresh {
        (status(clear == LATEST), 0)
    } else {
        // A stale answer asks for one fresh date at least.
        (Status::NotEnoughData, count(lacking.max(1)))
    };
    sheet.take(Tier::Basic, Role::Required, outcome, || Finding {
        test: Test::InflammationLatestThree,
        tier: Tier::Basic,
        role: Role::Required,
        status: outcome,
        value: Some(dates_of(clear)),
        comparison: Comparison::AtLeast,
        threshold: dates_of(LATEST),
        unit: Unit::Dates,
        source: Source::ProductChoice,
        entries: latest.entries(),
        missing,
        change: match outcome {
            Status::Met => Change::Keep {
                limit: dates_of(LATEST),
            },
            Status::NotMet => Change::ClearDates {
                dates: count(LATEST - clear),
            },
            Status::NotEnoughData => Change::Answer { dates: missing },
        },
    });
}

fn whole_window(window: Series<Inflammation>, sheet: &mut Sheet) {
    let signs = window.days().iter().filter(|day| day.value.sign);
    let last_sign = signs.clone().next_back();
    let lacking = count(STRICT_NEEDS.saturating_sub(window.len()));
    let outcome = match last_sign {
        Some(_) => Status::NotMet,
        None if lacking > 0 => Status::NotEnoughData,
        None => Status::Met,
    };
    sheet.take(Tier::Strict, Role::Required, outcome, || Finding {
        test: Test::InflammationWindow,
        tier: Tier::Strict,
        role: Role::Required,
        status: outcome,
        value: Some(dates_of(signs.count())),
        comparison: Comparison::AtMost,
        threshold: dates_of(0),
        unit: Unit::Dates,
        source: Source::ProductChoice,
        entries: window.entries(),
        missing: if outcome == Status::NotEnoughData {
            lacking
        } else {
            0
        },
        change: match last_sign {
            Some(day) => Change::Until {
                date: dates::after(day.date, WINDOW),
            },
            None if lacking > 0 => Change::Answer { dates: lacking },
            None => Change::Keep { limit: dates_of(0) },
        },
    });
}

/// A number of dates, as a value of a finding.
fn dates_of(n: usize) -> Exact {
    Exact::whole(i64::from(count(n)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::verdicts;
    use crate::days::Days;
    use crate::measures::{Context, Severity};
    use crate::testing::{day, well};

    /// The verdicts on day `on` of a diary that answers on the given days; `true` is a sign.
    fn verdict(answers: &[(u64, bool)], on: u64) -> (Status, Status) {
        let check_ins: Vec<_> = answers
            .iter()
            .map(|(n, sign)| {
                let mut c = well(*n, 1);
                c.swelling = Some(if *sign {
                    Severity::Mild
                } else {
                    Severity::None
                });
                c
            })
            .collect();
        let diary = Diary::new(Days::of(&check_ins), Context::Injury, true);
        verdicts(inflammation, &diary, day(on))
    }

    #[test]
    fn the_latest_three_answers_decide_and_have_to_be_fresh() {
        use Status::{Met, NotEnoughData, NotMet};
        assert_eq!(
            verdict(&[(5, false), (6, false)], 6).0,
            NotEnoughData,
            "two answers"
        );
        assert_eq!(verdict(&[(4, false), (5, false), (6, false)], 6).0, Met);
        assert_eq!(
            verdict(&[(4, false), (5, false), (6, false)], 8).0,
            Met,
            "two dates old"
        );
        assert_eq!(
            verdict(&[(4, false), (5, false), (6, false)], 9).0,
            NotEnoughData
        );
        assert_eq!(
            verdict(&[(3, true), (4, false), (5, false), (6, false)], 6).0,
            Met
        );
        assert_eq!(verdict(&[(4, true), (5, false), (6, false)], 6).0, NotMet);
        assert_eq!(
            verdict(&[(3, true), (4, true)], 6).0,
            NotEnoughData,
            "data come first"
        );
    }

    #[test]
    fn strict_asks_for_five_dates_and_none_with_a_sign() {
        use Status::{Met, NotEnoughData, NotMet};
        let clear = |from: u64, to: u64| (from..=to).map(|n| (n, false)).collect::<Vec<_>>();
        assert_eq!(verdict(&clear(3, 6), 6), (Met, NotEnoughData), "four");
        assert_eq!(verdict(&clear(2, 6), 6), (Met, Met), "five");
        let mut signed = clear(1, 6);
        signed.insert(0, (0, true));
        assert_eq!(
            verdict(&signed, 6),
            (Met, NotMet),
            "a sign on the first date of the window"
        );
        assert_eq!(
            verdict(&signed, 7),
            (Met, Met),
            "which has left a day later"
        );
    }
}
