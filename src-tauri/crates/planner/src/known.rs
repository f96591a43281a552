//! What the log holds, read once per use case, with the model's verdict on it.

use std::collections::HashMap;

use beside::Beside;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use exchange::log::LogFile;
use logbook::{LogbookError, Plan, Reading};
use recovery::{Assessment, CheckIn, Episode, Frequency, Log, Session, SessionStatus};
use reminders::Rule;
use uuid::Uuid;

use crate::check_in::says_something;

/// The last date a log can hold.
pub(crate) const LAST_DATE: Option<NaiveDate> = NaiveDate::from_ymd_opt(9999, 12, 31);

/// The hour proposed until the patient has chosen one. A product choice.
const PROPOSED_TIME: Option<NaiveTime> = NaiveTime::from_hms_opt(18, 0, 0);

/// The log and what follows from it today.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) now: DateTime<FixedOffset>,
    pub(crate) log: Log,
    /// What the model never sees.
    pub(crate) beside: Beside,
    /// One per episode, in the order of the log.
    pub(crate) verdicts: Vec<Assessment>,
    /// What the patient has said of planning, per episode.
    plans: HashMap<Uuid, Plan>,
    /// Sessions still to be done that were put on their date by hand, and every one of today
    /// or later.
    pinned: Vec<Uuid>,
    /// Sessions whose reminder was put off.
    put_off: Vec<Uuid>,
}

impl Known {
    /// Reads the log and asks the model; nothing before there is a patient.
    ///
    /// # Errors
    /// When the log book cannot be read.
    pub(crate) fn read(
        log: &Reading<'_>,
        now: DateTime<FixedOffset>,
    ) -> Result<Option<Self>, LogbookError> {
        let Some(whole) = log.log()? else {
            return Ok(None);
        };
        let mut plans = HashMap::new();
        for episode in &whole.episodes {
            if let Some(plan) = log.plan(episode.id)? {
                plans.insert(episode.id, plan);
            }
        }
        let today = now.date_naive();
        let since = first_planned(&whole).map_or(today, |first| first.min(today));
        let pinned = log
            .sessions(since, LAST_DATE.unwrap_or(today))?
            .into_iter()
            .filter(|stored| stored.pinned)
            .map(|stored| stored.session.id)
            .collect();
        Ok(Some(Self {
            now,
            verdicts: verdicts(&whole, today),
            log: whole,
            beside: log.beside()?,
            plans,
            pinned,
            put_off: put_off(log)?,
        }))
    }

    /// A log that was exported, at that moment. How sessions are planned, and which were put
    /// on their date by hand, does not stand in the file.
    pub(crate) fn of_file(file: &LogFile) -> Self {
        Self {
            now: file.exported_at,
            verdicts: verdicts(&file.log, file.exported_at.date_naive()),
            log: file.log.clone(),
            beside: file.beside.clone(),
            plans: HashMap::new(),
            pinned: Vec::new(),
            put_off: Vec::new(),
        }
    }

    /// Local wall time now.
    pub(crate) fn wall(&self) -> NaiveDateTime {
        self.now.naive_local()
    }

    /// The local date.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The place of an episode in the log.
    pub(crate) fn place(&self, episode: Uuid) -> Option<usize> {
        self.log.episodes.iter().position(|e| e.id == episode)
    }

    /// How an episode is planned: as the patient has said, or as first proposed, with whether
    /// they have.
    pub(crate) fn plan(&self, episode: Uuid) -> (Plan, bool) {
        match self.plans.get(&episode) {
            Some(plan) => (plan.clone(), true),
            None => (proposal(), false),
        }
    }

    pub(crate) fn put_plan(&mut self, episode: Uuid, plan: Plan) {
        self.plans.insert(episode, plan);
    }

    /// Whether the massages of an episode are so many days apart, rather than so many a week.
    pub(crate) fn counts_days(&self, episode: Uuid) -> bool {
        let verdict = self.verdicts.iter().find(|v| v.episode == episode);
        verdict.is_some_and(|v| matches!(v.suggestion.frequency, Frequency::EveryDays(_)))
    }

    /// Whether a session was put on its date by hand.
    pub(crate) fn is_pinned(&self, session: Uuid) -> bool {
        self.pinned.contains(&session)
    }

    /// Whether the patient has put the reminder of a session off.
    pub(crate) fn is_put_off(&self, session: Uuid) -> bool {
        self.put_off.contains(&session)
    }

    /// One session, with the place of its episode.
    pub(crate) fn session(&self, id: Uuid) -> Option<(usize, &Session)> {
        let mut places = self.log.episodes.iter().enumerate();
        places.find_map(|(place, episode)| {
            let session = episode.sessions.iter().find(|session| session.id == id)?;
            Some((place, session))
        })
    }

    /// Takes over how a session is now, without asking the model again: for what the model
    /// does not look at, a session to come.
    pub(crate) fn put_session(&mut self, changed: &Session, pinned: bool) {
        let sessions = self.log.episodes.iter_mut().flat_map(|e| &mut e.sessions);
        for session in sessions.filter(|session| session.id == changed.id) {
            *session = changed.clone();
        }
        self.set_pinned(changed.id, pinned);
    }

    pub(crate) fn set_pinned(&mut self, session: Uuid, pinned: bool) {
        self.pinned.retain(|id| *id != session);
        if pinned {
            self.pinned.push(session);
        }
    }

    /// Whether an episode is open on the local date. One that opens later, by a clock that
    /// went back, is not.
    pub(crate) fn is_open(&self, episode: &Episode) -> bool {
        episode.closed.is_none() && episode.opened <= self.today()
    }

    /// Whether a check-in tells anything. One whose only sign was noted by mistake and taken back
    /// is kept, with how it was before; the patient has not checked in with it.
    pub(crate) fn tells_something(&self, check_in: &CheckIn) -> bool {
        says_something(check_in) || !self.beside.answers(check_in.id).is_empty()
    }
}

/// The first date for which a session is still planned.
fn first_planned(log: &Log) -> Option<NaiveDate> {
    let sessions = log.episodes.iter().flat_map(|episode| &episode.sessions);
    sessions
        .filter(|session| session.status == SessionStatus::Planned)
        .filter_map(|session| session.planned_for.map(|at| at.date()))
        .min()
}

fn put_off(log: &Reading<'_>) -> Result<Vec<Uuid>, LogbookError> {
    let snoozes = log.snoozes()?.into_iter();
    let sessions = snoozes.filter_map(|snooze| match snooze.rule {
        Rule::Session(session) => Some(session),
        Rule::CheckIn | Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => None,
    });
    Ok(sessions.collect())
}

/// The first proposal, before the patient has chosen.
fn proposal() -> Plan {
    use Weekday::*;
    Plan {
        chosen: None,
        weekdays: vec![Mon, Tue, Wed, Thu, Fri, Sat, Sun],
        time: PROPOSED_TIME.unwrap_or(NaiveTime::MIN),
        plan_optional: false,
    }
}

/// The verdict on every episode, in the order of the log. On an episode that opens after
/// `today`, because the clock went back, the verdict of its opening.
pub(crate) fn verdicts(log: &Log, today: NaiveDate) -> Vec<Assessment> {
    let mut verdicts = recovery::assess(log, today);
    for (place, episode) in log.episodes.iter().enumerate() {
        if episode.opened > today {
            // By itself: the others would be walked up to that date, which may be any.
            let of_opening = recovery::assess_episode(log, episode.id, episode.opened);
            verdicts.splice(place..place, of_opening);
        }
    }
    verdicts
}

/// So many days before a date, or the first there is.
pub(crate) fn days_before(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days))
        .unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo_log;

    /// By a clock that went back, or because a file says so: 2,900,000 dates from now.
    #[test]
    fn an_episode_that_opens_in_a_far_year_is_judged_and_no_other_is_walked_there() {
        let now: DateTime<FixedOffset> = "2026-03-01T12:00:00+01:00".parse().unwrap();
        let mut log = demo_log(now);
        let far: NaiveDate = "9999-12-31".parse().unwrap();
        log.episodes[1].opened = far;
        let judged: Vec<_> = verdicts(&log, now.date_naive())
            .iter()
            .map(|verdict| (verdict.episode, verdict.on))
            .collect();
        let expected = [now.date_naive(), far, now.date_naive()];
        let ids = log.episodes.iter().map(|episode| episode.id);
        assert_eq!(judged, ids.zip(expected).collect::<Vec<_>>());
    }
}
