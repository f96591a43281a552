//! The agenda of reminders, read from the log as it is known.

use chrono::{Days, NaiveDate};
use logbook::{LogbookError, Reading};
use recovery::assessment::Alert;
use recovery::{Episode, Session, SessionStatus};
use reminders::{Agenda, Appointment, Diary, ReviewAge, Rule, Snooze, Wishes, Word};

use super::lapse;
use crate::known::{Known, days_before};
use crate::settings::settings_of;

/// How far back it is looked for what came due, in days. Who has been away for longer knows.
pub(super) const FARTHEST_BACK: u64 = 366;
/// The longest that quiet puts something off, in days, and the date it was meant for.
pub(super) const PUT_OFF: u64 = 10;
/// How far ahead the next moment to look is sought, in days. A new date is a reason to look.
pub(super) const AHEAD: Days = Days::new(2);
/// As far, and the longest lead.
const LAST_SESSIONS: Days = Days::new(4);

/// What there is to remind of from what was due on the date `since` on, as of now.
///
/// # Errors
/// When the log book cannot be read.
pub(crate) fn agenda(
    log: &Reading<'_>,
    known: &Known,
    since: NaiveDate,
) -> Result<Agenda, LogbookError> {
    Ok(of(known, settings_of(log)?.wishes, log.snoozes()?, since))
}

/// The same, of wishes and snoozes that have been read.
pub(crate) fn of(known: &Known, wishes: Wishes, snoozes: Vec<Snooze>, since: NaiveDate) -> Agenda {
    let today = known.today();
    let from = days_before(since.min(today), PUT_OFF);
    let to = today.checked_add_days(LAST_SESSIONS).unwrap_or(today);
    Agenda {
        sessions: sessions(known, &snoozes, from, to),
        diary: diary(known, &wishes, from),
        words: words(known, &wishes),
        wishes,
        snoozes,
    }
}

/// Those that have meanwhile been marked missed are among them: they came due all the same.
fn sessions(known: &Known, snoozes: &[Snooze], from: NaiveDate, to: NaiveDate) -> Vec<Appointment> {
    let mut sessions = Vec::new();
    for episode in known.log.episodes.iter().filter(|e| known.is_open(e)) {
        for session in &episode.sessions {
            let stands = matches!(
                session.status,
                SessionStatus::Planned | SessionStatus::Missed
            );
            let Some(begins) = session.planned_for.filter(|_| stands) else {
                continue;
            };
            let rule = Rule::Session(session.id);
            let snooze = snoozes.iter().find(|snooze| snooze.rule == rule);
            if snooze.is_some() || (from..=to).contains(&begins.date()) {
                sessions.push(Appointment {
                    id: session.id,
                    kind: session.kind,
                    begins,
                    overtaken: snooze
                        .is_some_and(|snooze| overtaken(episode, session, snooze, known.today())),
                });
            }
        }
    }
    sessions
}

/// Whether a session that was put off has been missed, and another of its kind was done
/// after it or is planned up to the date it was put off to: then that one is reminded of.
fn overtaken(episode: &Episode, session: &Session, snooze: &Snooze, today: NaiveDate) -> bool {
    let Some(begins) = session.planned_for else {
        return false;
    };
    let missed = session.status == SessionStatus::Missed || begins.date() < today;
    let comes_after = |other: &Session| match other.status {
        SessionStatus::Done => other.done_at.is_some_and(|at| at.naive_local() > begins),
        SessionStatus::Planned => other
            .planned_for
            .is_some_and(|at| begins < at && at.date() <= snooze.until.date()),
        SessionStatus::Missed | SessionStatus::Skipped | SessionStatus::Suspended => false,
    };
    missed
        && episode
            .sessions
            .iter()
            .any(|other| other.kind == session.kind && other.id != session.id && comes_after(other))
}

fn diary(known: &Known, wishes: &Wishes, from: NaiveDate) -> Diary {
    let open = || known.log.episodes.iter().filter(|e| known.is_open(e));
    let since = days_before(from, 1);
    Diary {
        from: open().map(|episode| episode.opened).min(),
        until: lapse::of_check_ins(known, wishes).map(|lapse| days_before(lapse, 1)),
        made: open()
            .flat_map(|episode| &episode.check_ins)
            .filter(|check_in| known.tells_something(check_in))
            .map(|check_in| check_in.at.naive_local())
            .filter(|made| made.date() >= since)
            .collect(),
    }
}

/// The reviews that stand, and the lapses.
fn words(known: &Known, wishes: &Wishes) -> Vec<Word> {
    let mut words = Vec::new();
    if let Some(on) = lapse::of_check_ins(known, wishes) {
        words.push(Word {
            rule: Rule::LapseCheckIns,
            on,
        });
    }
    for (episode, verdict) in known.log.episodes.iter().zip(&known.verdicts) {
        if !known.is_open(episode) {
            continue;
        }
        if let Some(on) = verdict.review_since {
            let age = if verdict.alerts.contains(&Alert::Review4w) {
                ReviewAge::FourWeeks
            } else {
                ReviewAge::TwoWeeks
            };
            words.push(Word {
                rule: Rule::Review(age, episode.id),
                on,
            });
        }
        if let Some(on) = lapse::of_sessions(episode, known.today()) {
            words.push(Word {
                rule: Rule::LapseSessions(episode.id),
                on,
            });
        }
    }
    words
}
