//! Sessions planned against those done, week by week or month by month.

use chrono::NaiveDate;
use recovery::{Session, SessionKind, dates};
use summary::{Adherence, Period};

use crate::steps::{Steps, starts};
use crate::view::{AdherencePeriod, KindAdherence, StepLength};

/// By kind, over the weeks of a range drawn in days, else over its months. What was done by
/// `on` counts as done, also where that was after the week.
pub(crate) fn adherence(
    sessions: &[Session],
    period: Period,
    steps: &Steps,
    on: NaiveDate,
) -> Vec<KindAdherence> {
    let length = match steps.length {
        StepLength::Day => StepLength::Week,
        StepLength::Week | StepLength::Month => StepLength::Month,
    };
    let starts = starts(period, length);
    let ends = starts.iter().skip(1).map(|next| dates::before(*next, 1));
    let periods: Vec<_> = starts
        .iter()
        .copied()
        .zip(ends.chain([period.to]))
        .collect();
    let mut kinds: Vec<_> = SessionKind::ALL
        .iter()
        .map(|kind| KindAdherence {
            kind: *kind,
            periods: Vec::new(),
        })
        .collect();
    for (from, to) in periods {
        for (kind, counted) in Adherence::by_kind(sessions, Period { from, to }, on) {
            let of_kind = kinds.iter_mut().filter(|each| each.kind == kind);
            of_kind.for_each(|each| each.periods.push(counted_in(from, to, counted)));
        }
    }
    kinds.retain(|kind| !kind.periods.is_empty());
    kinds
}

fn counted_in(from: NaiveDate, to: NaiveDate, counted: Adherence) -> AdherencePeriod {
    AdherencePeriod {
        from,
        to,
        planned: counted.due,
        done: counted.done,
        missed: counted.missed,
        skipped: counted.skipped,
        suspended: counted.suspended,
        unplanned: counted.unplanned,
    }
}

#[cfg(test)]
mod tests {
    use recovery::SessionStatus;

    use super::*;
    use crate::testing::{at, day, done};

    fn over(sessions: &[Session], to: u64) -> Vec<KindAdherence> {
        let period = Period {
            from: day(0),
            to: day(to),
        };
        adherence(sessions, period, &Steps::of(period), day(to))
    }

    /// Day 0 is a Monday.
    #[test]
    fn every_session_is_counted_in_the_week_it_was_planned_for() {
        let late = Session {
            done_at: Some(at(7, "09:00")),
            ..done(6, SessionKind::Massage)
        };
        let skipped = Session {
            status: SessionStatus::Skipped,
            done_at: None,
            ..done(9, SessionKind::Massage)
        };
        let untold = Session {
            status: SessionStatus::Planned,
            done_at: None,
            ..done(13, SessionKind::Massage)
        };
        let unplanned = Session {
            planned_for: None,
            ..done(20, SessionKind::Exercise)
        };
        let told = over(&[late, skipped, untold, unplanned], 21);
        let counts: Vec<_> = told
            .iter()
            .flat_map(|kind| kind.periods.iter().map(|p| (kind.kind, *p)))
            .map(|(kind, p)| {
                (
                    kind,
                    p.from,
                    [p.planned, p.done, p.missed, p.skipped, p.unplanned],
                )
            })
            .collect();
        assert_eq!(
            counts,
            [
                (SessionKind::Massage, day(0), [1, 1, 0, 0, 0]),
                (SessionKind::Massage, day(7), [2, 0, 1, 1, 0]),
                (SessionKind::Exercise, day(14), [0, 0, 0, 0, 1]),
            ]
        );
    }

    #[test]
    fn what_is_planned_for_today_is_not_missed_yet() {
        let today = Session {
            status: SessionStatus::Planned,
            done_at: None,
            ..done(9, SessionKind::Pt)
        };
        assert_eq!(over(&[today], 9), []);
    }

    #[test]
    fn over_years_it_is_counted_by_month() {
        let sessions: Vec<_> = (0..800)
            .step_by(7)
            .map(|n| done(n, SessionKind::Massage))
            .collect();
        let told = over(&sessions, 800);
        let done: u32 = told[0].periods.iter().map(|p| p.done).sum();
        assert_eq!((told[0].periods.len(), done), (27, 115));
    }
}
