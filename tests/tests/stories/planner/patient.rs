//! A patient at their desk: a log book, a clock, and the shortest way to each use case.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use logbook::Logbook;
use planner::Refusal;
use planner::draft::{
    CheckInDraft, DoneDraft, EpisodeDraft, PatientDraft, PlanDraft, SessionDraft,
};
use planner::view::{EpisodeView, Overview, SessionView};
use recovery::{ActivityLevel, Context, Log, Session, SessionKind, SessionStatus, Severity};
use uuid::Uuid;

/// Monday the 2nd of March 2026, nine in the morning.
pub(crate) const MONDAY: &str = "2026-03-02T09:00:00+01:00";

pub(crate) struct Desk {
    pub(crate) book: Logbook,
    pub(crate) now: DateTime<FixedOffset>,
}

pub(crate) fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// A good day: nothing hurts much, nothing is swollen.
pub(crate) fn good_day() -> CheckInDraft {
    CheckInDraft {
        pain: Some(2),
        pain_activity: Some(3),
        movement: Some(8),
        function: vec![Some(8)],
        swelling: Some(Severity::None),
        warmth: Some(Severity::None),
        redness: Some(Severity::None),
        night_pain: Some(false),
        ..CheckInDraft::default()
    }
}

pub(crate) fn ankle(onset: NaiveDate) -> EpisodeDraft {
    EpisodeDraft {
        title: "Ankle".to_owned(),
        site: "ankle".to_owned(),
        side: None,
        context: Context::Injury,
        onset,
        activities: vec!["stairs".to_owned()],
        also: Vec::new(),
    }
}

impl Desk {
    pub(crate) fn empty() -> Self {
        Self {
            book: Logbook::in_memory().unwrap(),
            now: DateTime::parse_from_rfc3339(MONDAY).unwrap(),
        }
    }

    /// An ankle sprained ten days ago: in recovery from the first day on.
    pub(crate) fn with_an_ankle() -> (Self, Uuid) {
        let mut desk = Self::empty();
        let onset = desk.today() - TimeDelta::days(10);
        let overview = desk.start(ankle(onset), Some(good_day())).unwrap();
        let id = overview.episodes[0].id;
        (desk, id)
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self, length: TimeDelta) {
        self.now += length;
    }

    pub(crate) fn start(
        &mut self,
        episode: EpisodeDraft,
        check_in: Option<CheckInDraft>,
    ) -> Result<Overview, Refusal> {
        let patient = PatientDraft {
            name: Some("Maya".to_owned()),
            birth_year: Some(1980),
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        };
        planner::start_episode(&mut self.book, self.now, Some(patient), episode, check_in)
    }

    pub(crate) fn overview(&mut self) -> Overview {
        planner::overview(&mut self.book, self.now).unwrap()
    }

    pub(crate) fn view(&mut self, episode: Uuid) -> EpisodeView {
        let mut episodes = self.overview().episodes;
        episodes.retain(|view| view.id == episode);
        episodes.remove(0)
    }

    pub(crate) fn check_in(
        &mut self,
        episode: Uuid,
        draft: CheckInDraft,
    ) -> Result<Overview, Refusal> {
        planner::record_check_in(&mut self.book, self.now, episode, draft)
    }

    pub(crate) fn take_plan(
        &mut self,
        episode: Uuid,
        days: &[Weekday],
        time: &str,
        chosen: Option<i32>,
    ) {
        let draft = PlanDraft {
            chosen,
            weekdays: days.to_vec(),
            time: time.parse().unwrap(),
            plan_optional: false,
        };
        planner::take_plan(&mut self.book, self.now, episode, draft).unwrap();
    }

    pub(crate) fn add(
        &mut self,
        episode: Uuid,
        kind: SessionKind,
        at: &str,
    ) -> Result<Overview, Refusal> {
        let draft = SessionDraft {
            episode,
            kind,
            planned_for: Some(wall(at)),
            done: None,
            provider: None,
        };
        planner::add_session(&mut self.book, self.now, draft)
    }

    pub(crate) fn done(&mut self, session: Uuid) -> Result<Overview, Refusal> {
        planner::session_done(&mut self.book, self.now, session, DoneDraft::default())
    }

    pub(crate) fn move_to(
        &mut self,
        session: Uuid,
        to: NaiveDateTime,
    ) -> Result<Overview, Refusal> {
        planner::move_session(&mut self.book, self.now, session, to)
    }

    /// Every session of an episode, in order of its time.
    pub(crate) fn sessions(&mut self, episode: Uuid) -> Vec<SessionView> {
        let (from, to) = (NaiveDate::MIN, NaiveDate::MAX);
        let from = from.max(NaiveDate::from_ymd_opt(1, 1, 1).unwrap());
        let to = to.min(NaiveDate::from_ymd_opt(9999, 12, 31).unwrap());
        let mut sessions = planner::sessions(&mut self.book, self.now, from, to).unwrap();
        sessions.retain(|view| view.episode == episode);
        sessions
    }

    /// The massages of an episode in a state: id and planned time, in order.
    pub(crate) fn massages(
        &mut self,
        episode: Uuid,
        status: SessionStatus,
    ) -> Vec<(Uuid, NaiveDateTime)> {
        self.sessions(episode)
            .iter()
            .map(|view| &view.session)
            .filter(|session| session.kind == SessionKind::Massage && session.status == status)
            .map(|session: &Session| (session.id, session.planned_for.unwrap()))
            .collect()
    }

    pub(crate) fn planned(&mut self, episode: Uuid) -> Vec<(Uuid, NaiveDateTime)> {
        self.massages(episode, SessionStatus::Planned)
    }

    /// Everything a change could have touched.
    pub(crate) fn everything(&mut self) -> (Option<Log>, Vec<(Uuid, bool)>) {
        let log = self.book.read(|log| log.log()).unwrap();
        let mut pins = Vec::new();
        for episode in log.iter().flat_map(|log| &log.episodes) {
            let stored = self.book.read(|log| log.sessions_of(episode.id)).unwrap();
            pins.extend(
                stored
                    .iter()
                    .map(|stored| (stored.session.id, stored.pinned)),
            );
        }
        (log, pins)
    }
}
