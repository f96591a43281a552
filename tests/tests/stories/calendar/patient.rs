//! A patient with a log book on disk, in a zone of their own.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone, Weekday};
use chrono_tz::Tz;
use logbook::Logbook;
use planner::draft::{CheckInDraft, EpisodeDraft, PatientDraft, PlanDraft, SessionDraft};
use recovery::{ActivityLevel, Context, Session, SessionKind, Severity};
use tempfile::TempDir;
use uuid::Uuid;
use words::Language;

pub(crate) struct Desk {
    pub(crate) zone: Tz,
    folder: TempDir,
    now: NaiveDateTime,
    episode: Uuid,
    title: String,
}

pub(crate) fn wall(text: &str) -> NaiveDateTime {
    text.parse()
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"))
        .unwrap()
}

impl Desk {
    /// An injury of ten days ago, now in recovery, with massages planned at six.
    pub(crate) fn open(now: &str, zone: Tz, title: &str) -> Self {
        let mut desk = Self {
            zone,
            folder: tempfile::tempdir().unwrap(),
            now: wall(now),
            episode: Uuid::nil(),
            title: title.to_owned(),
        };
        let at = desk.moment();
        let patient = PatientDraft {
            name: Some("Maya".to_owned()),
            birth_year: Some(1980),
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        };
        let episode = EpisodeDraft {
            title: title.to_owned(),
            site: "ankle".to_owned(),
            side: None,
            context: Context::Injury,
            onset: desk.now.date() - TimeDelta::days(10),
            activities: Vec::new(),
            also: Vec::new(),
        };
        let good_day = CheckInDraft {
            pain: Some(2),
            pain_activity: Some(3),
            movement: Some(8),
            swelling: Some(Severity::None),
            warmth: Some(Severity::None),
            redness: Some(Severity::None),
            night_pain: Some(false),
            ..CheckInDraft::default()
        };
        let mut book = desk.book();
        let started =
            planner::start_episode(&mut book, at, Some(patient), episode, Some(good_day)).unwrap();
        desk.episode = started.episodes[0].id;
        let plan = PlanDraft {
            chosen: None,
            weekdays: vec![Weekday::Tue, Weekday::Thu, Weekday::Sat],
            time: "18:00:00".parse().unwrap(),
            plan_optional: false,
        };
        planner::take_plan(&mut book, at, desk.episode, plan).unwrap();
        desk
    }

    /// The part of the episode's title that any calendar shows as it is.
    pub(crate) fn plain_title(&self) -> &str {
        self.title.trim_end_matches('\u{202e}').trim_end()
    }

    pub(crate) const fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// Lets time pass, or sets the clock back.
    pub(crate) fn wait(&mut self, length: TimeDelta) {
        self.now += length;
    }

    fn moment(&self) -> DateTime<FixedOffset> {
        let now = self.zone.from_local_datetime(&self.now);
        now.earliest().unwrap().fixed_offset()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tend.logbook")
    }

    fn book(&self) -> Logbook {
        Logbook::open(&self.path(), self.moment()).unwrap()
    }

    /// Plans a session by hand.
    pub(crate) fn add(&mut self, kind: SessionKind, at: &str) -> Uuid {
        let draft = SessionDraft {
            episode: self.episode,
            kind,
            planned_for: Some(wall(at)),
            done: None,
            provider: (kind == SessionKind::Pt).then(|| "Dr Ode, at the clinic".to_owned()),
        };
        planner::add_session(&mut self.book(), self.moment(), draft).unwrap();
        self.sessions().last().unwrap().id
    }

    pub(crate) fn move_to(&mut self, session: Uuid, to: NaiveDateTime) {
        planner::move_session(&mut self.book(), self.moment(), session, to).unwrap();
    }

    pub(crate) fn skip(&mut self, session: Uuid) {
        planner::session_skipped(&mut self.book(), self.moment(), session).unwrap();
    }

    pub(crate) fn undo(&mut self) {
        planner::undo(&mut self.book(), self.moment()).unwrap();
    }

    /// Every session of the log, in the order of recording.
    pub(crate) fn sessions(&self) -> Vec<Session> {
        let log = planner::export_log(&self.book()).unwrap().unwrap();
        log.episodes[0].sessions.clone()
    }

    /// Exports the log book with `tend-cli`.
    pub(crate) fn export(&self, name: &str) -> PathBuf {
        let out = self.folder.path().join(name);
        let arguments: [OsString; 7] = [
            "tend-cli".into(),
            "export".into(),
            "--logbook".into(),
            self.path().into(),
            "--as".into(),
            "ics".into(),
            "--out".into(),
        ];
        let arguments = arguments.into_iter().chain([out.clone().into()]);
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let code = cli::run(
            arguments,
            &mut stdout,
            &mut stderr,
            self.moment(),
            &self.zone,
            Language::En,
        );
        let says = String::from_utf8_lossy(&stderr);
        assert_eq!((code, says.as_ref()), (cli::DONE, ""));
        out
    }
}
