//! One episode over the days of a year.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};
use recovery::{Assessment, CheckIn, DayValues, Log, Measured, SessionStatus, hold_stays};
use summary::Period;

use crate::bands;
use crate::series::hundredths;
use crate::trends::{find, open_dates, setbacks};
use crate::view::{YearDay, YearView};

/// An episode over a year. `verdict` is the model's on the episode for `today`. Nothing for an
/// episode that is not in the log, or a year the calendar does not have.
pub fn year(log: &Log, verdict: &Assessment, year: i32, today: NaiveDate) -> Option<YearView> {
    let episode = find(log, verdict.episode)?;
    let whole = open_dates(episode, today);
    let period = Period {
        from: NaiveDate::from_ymd_opt(year, 1, 1)?,
        to: NaiveDate::from_ymd_opt(year, 12, 31)?,
    };
    let open = Period {
        from: period.from.max(whole.from),
        to: period.to.min(whole.to),
    };
    let pain = DayValues::of(&episode.check_ins, Measured::Pain);
    let pain: BTreeMap<_, _> = pain
        .between(open.from, open.to)
        .map(|day| (day.date, hundredths(day.mean.to_f64())))
        .collect();
    let checked_in: HashSet<_> = episode.check_ins.iter().map(CheckIn::date).collect();
    let flares: HashSet<_> = recovery::day_values::flares(&episode.check_ins)
        .into_iter()
        .collect();
    let setbacks: HashSet<_> = setbacks(verdict).collect();
    let phases = bands::phases(&verdict.history, open);
    let holds = bands::holds(&hold_stays(log, episode.id, today), open);
    let mut done: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    let sessions = episode.sessions.iter();
    for session in sessions.filter(|session| session.status == SessionStatus::Done) {
        if let Some(date) = session.date() {
            *done.entry(date).or_default() += 1;
        }
    }
    let days = period
        .from
        .iter_days()
        .take_while(|date| *date <= period.to);
    Some(YearView {
        episode: episode.id,
        year,
        years: [whole.from.year(), whole.to.year()],
        days: days
            .map(|date| {
                let within = open.contains(date);
                let phase = phases
                    .iter()
                    .find(|band| (band.from..=band.to).contains(&date));
                YearDay {
                    date,
                    pain: pain.get(&date).copied(),
                    checked_in: within && checked_in.contains(&date),
                    sessions_done: if within {
                        done.get(&date).copied().unwrap_or(0)
                    } else {
                        0
                    },
                    phase: phase.map(|band| band.phase),
                    held: holds
                        .iter()
                        .any(|band| (band.from..=band.to).contains(&date)),
                    flare: within && flares.contains(&date),
                    setback: within && setbacks.contains(&date),
                }
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use recovery::{Flag, Phase, SessionKind};

    use super::*;
    use crate::testing::{check_in, day, done, episode, log, pain, verdict};

    fn of(log: &Log, of: i32, today: u64) -> YearView {
        year(log, &verdict(log, day(today)), of, day(today)).unwrap()
    }

    #[test]
    fn a_year_has_every_date_and_nothing_where_nothing_is() {
        let flagged = CheckIn {
            flags: vec![Flag::LockedJoint],
            flare: Some(true),
            ..check_in(3, "08:00")
        };
        let sessions = [1, 1, 9].map(|n| done(n, SessionKind::Massage)).into();
        let log = log(episode(vec![pain(1, 4), flagged, pain(9, 8)], sessions));
        let year = of(&log, 2026, 5);
        assert_eq!((year.days.len(), year.years), (365, [2026, 2026]));
        let on = |n: u64| year.days.iter().find(|d| d.date == day(n)).unwrap();
        let eve = &year.days[3];
        assert_eq!((eve.date, eve.phase), (day(0).pred_opt().unwrap(), None));
        assert_eq!((on(1).pain, on(1).sessions_done), (Some(4.0), 2));
        assert_eq!(on(1).phase, Some(Phase::Recovery));
        assert!(!on(1).held && !on(1).flare && on(1).checked_in);
        assert!(on(3).held && on(3).flare && on(3).checked_in);
        assert_eq!(on(3).pain, None);
        assert!(on(5).held && !on(5).checked_in);
        let later = on(9);
        assert_eq!(
            (later.pain, later.phase, later.sessions_done),
            (None, None, 0)
        );
        assert!(!later.checked_in && !later.held);
    }

    #[test]
    fn a_leap_year_has_its_day_and_a_year_before_the_opening_is_empty() {
        let log = log(episode(vec![pain(1, 4)], Vec::new()));
        let leap = of(&log, 2024, 5);
        assert_eq!(leap.days.len(), 366);
        assert!(
            leap.days
                .iter()
                .all(|day| day.phase.is_none() && day.pain.is_none())
        );
        assert_eq!(of(&log, 2026, 400).years, [2026, 2027]);
    }
}
