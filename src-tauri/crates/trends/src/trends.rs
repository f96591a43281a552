//! One episode over a range of dates.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use recovery::{Assessment, Episode, Log, Session, hold_stays};
use summary::Period;
use uuid::Uuid;

use crate::measures::measures;
use crate::own::OwnSeries;
use crate::series::series;
use crate::steps::Steps;
use crate::thresholds::thresholds;
use crate::view::{SessionCount, TrendsView};
use crate::{adherence, bands, before_after, pattern};

/// An episode from `from` to `to`, both included; where one is not given, from the first or to
/// the last date there is. `verdict` is the model's on the episode for `today`, and `own` what
/// its check-ins answer of the patient's own measures. Nothing for an episode that is not in
/// the log.
pub fn trends(
    log: &Log,
    verdict: &Assessment,
    (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    today: NaiveDate,
    own: &[OwnSeries],
) -> Option<TrendsView> {
    let episode = find(log, verdict.episode)?;
    let whole = open_dates(episode, today);
    let period = Period {
        from: from.map_or(whole.from, |from| from.clamp(whole.from, whole.to)),
        to: to.map_or(whole.to, |to| to.clamp(whole.from, whole.to)),
    };
    let steps = Steps::of(period);
    let mut measures = measures(episode, own);
    for measure in &mut measures {
        measure.days.retain(|date, _| whole.contains(*date));
    }
    measures.retain(|measure| !measure.days.is_empty());
    let setbacks = setbacks(verdict).filter(|date| period.contains(*date));
    let flares = recovery::day_values::flares(&episode.check_ins).into_iter();
    Some(TrendsView {
        episode: episode.id,
        from: period.from,
        to: period.to,
        first: whole.from,
        last: whole.to,
        step: steps.length,
        phases: bands::phases(&verdict.history, period),
        holds: bands::holds(&hold_stays(log, episode.id, today), period),
        setbacks: setbacks.collect(),
        flares: flares.filter(|date| period.contains(*date)).collect(),
        sessions: sessions(&episode.sessions, &steps),
        before_after: before_after::before_after(&episode.sessions, period),
        adherence: adherence::adherence(&episode.sessions, period, &steps, today),
        patterns: pattern::patterns(&measures, &episode.sessions, period, whole),
        series: measures
            .into_iter()
            .map(|measure| {
                let thresholds = thresholds(&measure.id, &verdict.criteria);
                series(measure, &steps, thresholds)
            })
            .collect(),
        dates: steps.dates,
    })
}

pub(crate) fn find(log: &Log, episode: Uuid) -> Option<&Episode> {
    log.episodes.iter().find(|each| each.id == episode)
}

/// The dates an episode has: from its opening to today or its closing. At least the opening, also where the clock has
/// gone back behind it.
pub fn open_dates(episode: &Episode, today: NaiveDate) -> Period {
    let (from, to) = (episode.opened, today.max(episode.opened));
    Period { from, to }.open(episode)
}

/// The dates of the steps back.
pub(crate) fn setbacks(verdict: &Assessment) -> impl Iterator<Item = NaiveDate> + '_ {
    let back = verdict.history.iter().filter(|t| t.reason.is_step_back());
    back.map(|transition| transition.date)
}

/// The sessions of every step by kind and status, in order.
fn sessions(sessions: &[Session], steps: &Steps) -> Vec<SessionCount> {
    let mut counts = BTreeMap::new();
    for session in sessions {
        if let Some(place) = session.date().and_then(|date| steps.place(date)) {
            *counts
                .entry((place, session.kind, session.status))
                .or_insert(0) += 1;
        }
    }
    let counts = counts.into_iter();
    counts
        .map(|((place, kind, status), count)| SessionCount {
            date: steps.dates[place],
            kind,
            status,
            count,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use recovery::{SessionKind, SessionStatus};

    use super::*;
    use crate::testing::{day, done, episode, log, pain, verdict};
    use crate::view::StepLength;

    fn over(log: &Log, range: (Option<NaiveDate>, Option<NaiveDate>), today: u64) -> TrendsView {
        trends(log, &verdict(log, day(today)), range, day(today), &[]).unwrap()
    }

    #[test]
    fn without_a_range_it_is_everything_up_to_today_or_the_closing() {
        let mut knee = episode((0..30).map(|n| pain(n, 3)).collect(), Vec::new());
        let open = over(&log(knee.clone()), (None, None), 20);
        assert_eq!((open.from, open.to), (day(0), day(20)));
        assert_eq!((open.dates.len(), open.step), (21, StepLength::Day));
        assert_eq!(
            open.series[0].count.iter().sum::<u32>(),
            21,
            "later is not seen"
        );
        knee.closed = Some(day(9));
        let closed = over(&log(knee), (None, None), 20);
        assert_eq!((closed.to, closed.last), (day(9), day(9)));
    }

    #[test]
    fn a_range_is_kept_within_the_dates_there_are() {
        let log = log(episode(vec![pain(3, 3)], Vec::new()));
        let before = day(0).pred_opt();
        let view = over(&log, (before, Some(day(90))), 20);
        assert_eq!((view.from, view.to), (day(0), day(20)));
        let all_before = over(&log, (before, before), 20);
        assert_eq!((all_before.from, all_before.to), (day(0), day(0)));
        let within = over(&log, (Some(day(5)), Some(day(6))), 20);
        assert_eq!(within.dates, [day(5), day(6)]);
        assert_eq!(
            within.series[0].mean,
            [None, None],
            "answered, but not here"
        );
    }

    #[test]
    fn sessions_of_a_step_are_counted_by_kind_and_status() {
        let missed = Session {
            status: SessionStatus::Missed,
            done_at: None,
            ..done(2, SessionKind::Pt)
        };
        let massages = [1, 2].map(|n| done(n, SessionKind::Massage));
        let sessions = [massages[0].clone(), missed, massages[1].clone()];
        let log = log(episode(Vec::new(), sessions.into()));
        let counts = |today| {
            let view = over(&log, (None, None), today).sessions.into_iter();
            view.map(|s| (s.date, s.kind, s.count)).collect::<Vec<_>>()
        };
        let (massage, pt) = (SessionKind::Massage, SessionKind::Pt);
        let by_day = [(day(1), massage, 1), (day(2), massage, 1), (day(2), pt, 1)];
        assert_eq!(counts(20), by_day);
        assert_eq!(counts(500), [(day(0), massage, 2), (day(0), pt, 1)]);
    }

    #[test]
    fn an_episode_that_is_not_there_has_no_trends() {
        let knee = log(episode(Vec::new(), Vec::new()));
        let mut elsewhere = verdict(&knee, day(3));
        elsewhere.episode = Uuid::from_u128(9);
        assert_eq!(trends(&knee, &elsewhere, (None, None), day(3), &[]), None);
        assert_eq!(crate::year(&knee, &elsewhere, 2026, day(3)), None);
    }
}
