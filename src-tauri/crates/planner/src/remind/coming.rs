//! What comes due when, by what the log book holds and the patient has set. Whether it has
//! been told already is not known here.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use logbook::{
    EpisodeHead, LogbookError, Occurrence, Reading, ReminderRule, Settings, StoredSession,
};
use recovery::SessionStatus;

/// How far back it is looked for what came due, in days. Who has been away for longer knows.
const FARTHEST_BACK: Days = Days::new(366);

/// Something that comes due.
#[derive(Debug, Clone)]
pub(super) struct Coming {
    /// The key of its reminder, and when it comes due.
    pub(super) occurrence: Occurrence,
    /// When the deed itself begins: after its due time by the lead the patient has set.
    pub(super) begins: NaiveDateTime,
    /// The session, unless it is the check-in.
    pub(super) session: Option<StoredSession>,
}

/// The episodes that have not been closed, in the order of recording.
pub(super) fn open_episodes(log: &Reading<'_>) -> Result<Vec<EpisodeHead>, LogbookError> {
    let mut episodes = log.episodes()?;
    episodes.retain(|episode| episode.closed.is_none());
    Ok(episodes)
}

/// Planned sessions of open episodes whose planned date lies from `from` to `to`. Those that
/// have meanwhile been marked missed are among them: they came due all the same.
pub(super) fn sessions(
    log: &Reading<'_>,
    open: &[EpisodeHead],
    settings: &Settings,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Coming>, LogbookError> {
    let lead = TimeDelta::minutes(settings.session_lead_minutes.into());
    let coming = log.sessions(from, to)?.into_iter().filter_map(|stored| {
        let begins = stored.session.planned_for?;
        let stands = matches!(
            stored.session.status,
            SessionStatus::Planned | SessionStatus::Missed
        );
        let is_open = open.iter().any(|episode| episode.id == stored.episode);
        (stands && is_open).then_some(Coming {
            occurrence: Occurrence {
                rule: ReminderRule::Session(stored.session.id),
                local_date: begins.date(),
                slot: minute_of_day(begins),
                due: begins - lead,
            },
            begins,
            session: Some(stored),
        })
    });
    Ok(coming.collect())
}

/// The daily check-in of each date from `from` to `to` on which an episode was open and
/// none was checked in.
pub(super) fn check_ins(
    log: &Reading<'_>,
    open: &[EpisodeHead],
    settings: &Settings,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Coming>, LogbookError> {
    let (Some(time), Some(first)) = (
        settings.check_in_reminder,
        open.iter().map(|episode| episode.opened).min(),
    ) else {
        return Ok(Vec::new());
    };
    let from = from.max(first);
    let mut done = Vec::new();
    for episode in open {
        let check_ins = log.check_ins(episode.id, from, to)?;
        done.extend(check_ins.iter().map(|stored| stored.check_in.date()));
    }
    let coming = from
        .iter_days()
        .take_while(|date| *date <= to)
        .filter(|date| !done.contains(date))
        .map(|date| Coming {
            occurrence: Occurrence {
                rule: ReminderRule::CheckIn,
                local_date: date,
                // One a day, also when the patient sets another time after it was told.
                slot: 0,
                due: date.and_time(time),
            },
            begins: date.and_time(time),
            session: None,
        });
    Ok(coming.collect())
}

/// The first date to look at for what has come due since `last`.
pub(super) fn look_back(last: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let farthest = today.checked_sub_days(FARTHEST_BACK).unwrap_or(today);
    last.unwrap_or(today).clamp(farthest, today)
}

fn minute_of_day(moment: NaiveDateTime) -> u16 {
    u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(0)
}
