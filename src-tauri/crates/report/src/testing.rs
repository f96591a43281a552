//! Logs to be, for the tests.

use std::collections::{BTreeMap, BTreeSet};

use beside::Beside;
use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use exchange::fhir::Edit;
use exchange::selection::Selection;
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, Log, Patient, Score, Session, SessionKind,
    SessionStatus, Side,
};
use uuid::Uuid;
use words::Words;

use crate::asked::{Asked, Paper, Source};
use crate::facts::Facts;
use crate::page::Page;

/// The day the episode of the tests was opened.
pub(crate) const OPENED: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();

/// So many days after the opening.
pub(crate) fn day(n: u64) -> NaiveDate {
    OPENED.checked_add_days(Days::new(n)).unwrap()
}

/// Noon of a day.
pub(crate) fn noon(n: u64) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(3_600).unwrap();
    let noon = day(n).and_hms_opt(12, 0, 0).unwrap();
    noon.and_local_timezone(zone).single().unwrap()
}

/// A score that is one.
pub(crate) fn score(n: i64) -> Option<Score> {
    Score::try_from(n).ok()
}

/// A check-in that answers pain alone.
pub(crate) fn pain(n: u64, value: i64) -> CheckIn {
    CheckIn {
        pain: score(value),
        ..CheckIn::unanswered(Uuid::from_u128(u128::from(n) + 1_000), noon(n), noon(n))
    }
}

/// A massage planned for a day, and what came of it.
pub(crate) fn massage(n: u64, status: SessionStatus) -> Session {
    Session {
        id: Uuid::from_u128(u128::from(n) + 5_000),
        kind: SessionKind::Massage,
        planned_for: Some(noon(n).naive_local()),
        status,
        done_at: (status == SessionStatus::Done).then(|| noon(n)),
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

/// A knee that came on slowly, so in recovery from the first day.
pub(crate) fn knee(check_ins: Vec<CheckIn>) -> Log {
    Log {
        patient: Patient {
            name: Some("Noor".to_owned()),
            birth_year: Some(1987),
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes: vec![Episode {
            id: Uuid::from_u128(1),
            title: "Knee".to_owned(),
            area: Area {
                site: "knee".to_owned(),
                side: Some(Side::Left),
            },
            context: Context::GradualOnset,
            onset: OPENED,
            opened: OPENED,
            closed: None,
            activities: vec!["Stairs".to_owned(), "Running".to_owned()],
            check_ins,
            sessions: Vec::new(),
            clearances: Vec::new(),
            prescriptions: Vec::new(),
        }],
    }
}

/// What is asked for when nothing is chosen.
pub(crate) fn asked() -> Asked {
    Asked {
        selection: Selection::default(),
        named: true,
        paper: Paper::A4,
    }
}

/// A log exported on a day.
pub(crate) fn source(log: &Log, on: u64) -> Source<'_> {
    Source {
        log,
        beside: &NOTHING_BESIDE,
        edits: &[],
        exported_at: noon(on),
        last_report: None,
    }
}

/// A patient who uses nothing beside the log.
static NOTHING_BESIDE: Beside = Beside {
    measures: Vec::new(),
    answers: BTreeMap::new(),
    also: BTreeMap::new(),
};

/// The first page of a log exported on a day.
pub(crate) fn page(log: &Log, on: u64) -> Page {
    page_edited(log, on, &BTreeSet::new())
}

/// The same, where some check-ins were edited.
pub(crate) fn page_edited(log: &Log, on: u64, edited: &BTreeSet<Uuid>) -> Page {
    let edits: Vec<_> = edited
        .iter()
        .map(|check_in| Edit {
            check_in: *check_in,
            at: noon(on),
        })
        .collect();
    let source = Source {
        edits: &edits,
        ..source(log, on)
    };
    let asked = asked();
    let facts = Facts::of(&source, &asked).unwrap();
    facts.page(&Words::english(), 0).unwrap()
}
