//! One episode as the patient sees it.

use std::collections::HashSet;

use beside::OwnAnswer;
use recovery::{CheckIn, Episode, Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::anew::NotKept;
use crate::changed::changed;
use crate::known::{Known, days_before};
use crate::massage_waits::{massage_waits, massaged_meanwhile};
use crate::own;
use crate::path::path;
use crate::sources::Sources;
use crate::taken_up::is_only_proposed;
use crate::view::{CheckInView, EpisodeView, PlanView};

/// How many dates of check-ins the lines of the ledger show.
const RECENT_DATES: u64 = 28;

/// What a view needs beside the log and the verdicts.
pub(crate) struct Beside<'a> {
    /// What planning could not keep, per episode in the order of the log.
    pub(crate) not_kept: &'a [NotKept],
    /// The check-ins of today with an earlier version.
    pub(crate) edited: &'a HashSet<Uuid>,
    pub(crate) sources: &'a Sources,
}

/// The episodes in the order of recording, closed ones last.
pub(crate) fn views(known: &Known, beside: &Beside<'_>) -> Vec<EpisodeView> {
    let Beside {
        not_kept,
        edited,
        sources,
    } = beside;
    let own = own::frequencies(&known.log, &known.verdicts, known.today());
    let mut views: Vec<EpisodeView> = known
        .log
        .episodes
        .iter()
        .zip(&known.verdicts)
        .zip(*not_kept)
        .zip(own)
        .map(|(((episode, verdict), not_kept), own)| EpisodeView {
            id: episode.id,
            title: episode.title.clone(),
            area: episode.area.clone(),
            also: known.beside.also(episode.id).to_vec(),
            context: episode.context,
            onset: episode.onset,
            opened: episode.opened,
            closed: episode.closed,
            activities: episode.activities.clone(),
            assessment: verdict.clone(),
            changed: changed(&known.log, episode, verdict, known.today()),
            path: path(&known.log, episode, verdict, known.today()),
            own_frequency: own,
            prescription: sources.in_force(episode, known.today()),
            prescriptions_to_come: sources.to_come(episode, known.today()),
            prescriptions_past: sources.past(episode, known.today()),
            clearances: sources.clearances(episode),
            massage_waits: known
                .is_open(episode)
                .then(|| massage_waits(verdict, known.plan(episode.id).0.chosen))
                .flatten(),
            massaged_meanwhile: known.is_open(episode) && massaged_meanwhile(episode, verdict),
            plan: plan(known, episode, verdict.suggestion.frequency, not_kept),
            today: today(known, episode, edited),
            last_own: last_own(known, episode),
            last: last(known, episode),
            recent: recent(known, episode),
            sessions_today: sessions_today(known, episode),
            next_massage: next_massage(known, episode),
            last_massage: last_massage(known, episode),
        })
        .collect();
    views.sort_by_key(|view| view.closed.is_some());
    views
}

/// A check-in with where it comes from.
pub(crate) fn check_in_view(check_in: CheckIn, own: Vec<OwnAnswer>, edited: bool) -> CheckInView {
    CheckInView {
        back_dated: check_in.recorded_at.date_naive() > check_in.date(),
        check_in,
        own,
        edited,
    }
}

fn plan(
    known: &Known,
    episode: &Episode,
    frequency: recovery::Frequency,
    not_kept: &NotKept,
) -> PlanView {
    let (plan, confirmed) = known.plan(episode.id);
    let in_range = |chosen: &u16| {
        let range = frequency.range();
        range.is_some_and(|range| (range.min..=range.max).contains(chosen))
    };
    PlanView {
        frequency,
        chosen: plan.chosen.filter(in_range),
        weekdays: plan.weekdays,
        time: plan.time,
        plan_optional: plan.plan_optional,
        confirmed,
        proposed: episode
            .sessions
            .iter()
            .any(|session| is_only_proposed(known, episode, session)),
        off_days: not_kept.off_days.clone(),
        fewer_than_chosen: not_kept.fewer_than_chosen,
    }
}

fn today(known: &Known, episode: &Episode, edited: &HashSet<Uuid>) -> Vec<CheckInView> {
    let mut today: Vec<CheckInView> = episode
        .check_ins
        .iter()
        .filter(|check_in| check_in.date() == known.today())
        .filter(|check_in| known.tells_something(check_in))
        .map(|check_in| {
            let own = known.beside.answers(check_in.id).to_vec();
            check_in_view(check_in.clone(), own, edited.contains(&check_in.id))
        })
        .collect();
    today.sort_by_key(|view| view.check_in.at);
    today
}

fn last(known: &Known, episode: &Episode) -> Option<CheckIn> {
    episode
        .check_ins
        .iter()
        .filter(|check_in| check_in.date() < known.today())
        .filter(|check_in| known.tells_something(check_in))
        .max_by_key(|check_in| (is_answered(known, check_in), check_in.at))
        .cloned()
}

/// Whether it says anything that can be said again the next day: more than a flare, a danger sign
/// or a note.
fn is_answered(known: &Known, check_in: &CheckIn) -> bool {
    let noted = CheckIn {
        flare: check_in.flare,
        flags: check_in.flags.clone(),
        note: check_in.note.clone(),
        ..CheckIn::unanswered(check_in.id, check_in.at, check_in.recorded_at)
    };
    *check_in != noted || !known.beside.answers(check_in.id).is_empty()
}

fn last_own(known: &Known, episode: &Episode) -> Vec<OwnAnswer> {
    last(known, episode).map_or_else(Vec::new, |last| known.beside.answers(last.id).to_vec())
}

fn recent(known: &Known, episode: &Episode) -> Vec<CheckIn> {
    let from = days_before(known.today(), RECENT_DATES - 1);
    let mut recent: Vec<CheckIn> = episode
        .check_ins
        .iter()
        .filter(|check_in| (from..=known.today()).contains(&check_in.date()))
        .cloned()
        .collect();
    recent.sort_by_key(|check_in| check_in.at);
    recent
}

fn sessions_today(known: &Known, episode: &Episode) -> Vec<Session> {
    let mut sessions: Vec<Session> = episode
        .sessions
        .iter()
        .filter(|session| session.date() == Some(known.today()))
        .cloned()
        .collect();
    sessions.sort_by_key(|session| match session.done_at {
        Some(done_at) => Some(done_at.naive_local()),
        None => session.planned_for,
    });
    sessions
}

fn next_massage(known: &Known, episode: &Episode) -> Option<Session> {
    episode
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Massage)
        .filter(|session| session.status == SessionStatus::Planned)
        .filter(|session| session.planned_for.is_some_and(|at| at > known.wall()))
        .min_by_key(|session| session.planned_for)
        .cloned()
}

fn last_massage(known: &Known, episode: &Episode) -> Option<Session> {
    episode
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Massage)
        .filter(|session| session.done_at.is_some_and(|at| at <= known.now))
        .max_by_key(|session| session.done_at)
        .cloned()
}
