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
