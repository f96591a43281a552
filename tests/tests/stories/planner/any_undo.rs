//! Whatever a patient does, undo gives back exactly what was before: over as many changes as it
//! reaches and no more, however often Tend is started again in between, and never with a
//! conflict.

use std::collections::VecDeque;
use std::path::Path;

use beside::Beside;
use chrono::{DateTime, FixedOffset, TimeDelta};
use logbook::{Logbook, Settings, TakenAnswer, UNDO_DAYS, UNDO_STEPS};
use planner::RefusalCode;
use proptest::collection::vec;
use proptest::prelude::*;
use recovery::{Log, SessionStatus};

use crate::planner::any_sequence::{Deed, act, deed};
use crate::planner::patient::{Desk, ankle, good_day};

#[derive(Debug, Clone)]
enum Step {
    Do(Deed),
    Undo(u32),
    StartAgain,
}

fn step() -> impl Strategy<Value = Step> {
    let undo = prop_oneof![4 => 1_u32..4, 1 => 4_u32..40];
    prop_oneof![
        12 => deed().prop_map(Step::Do),
        1 => undo.prop_map(Step::Undo),
        1 => Just(Step::StartAgain),
    ]
}

/// What the patient has recorded and set. What is only planned is made anew as time passes.
#[derive(Debug, Clone, PartialEq)]
struct State {
    log: Option<Log>,
    beside: Beside,
    answers: Vec<TakenAnswer>,
    settings: Option<Settings>,
}

impl State {
    fn of(book: &Logbook) -> Self {
        let read = book.read(|log| {
            let (answers, settings) = (log.taken_answers()?, log.settings()?);
            Ok::<_, logbook::LogbookError>((log.log()?, log.beside()?, answers, settings))
        });
        let (mut log, beside, answers, settings) = read.unwrap();
        let is_over = |status| matches!(status, SessionStatus::Done | SessionStatus::Skipped);
        for episode in log.iter_mut().flat_map(|log| &mut log.episodes) {
            episode.sessions.retain(|session| is_over(session.status));
        }
        Self {
            log,
            beside,
            answers,
            settings,
        }
    }
}

/// What undo has to give back: the state before each change within reach, the latest first.
#[derive(Default)]
struct Expected(VecDeque<(DateTime<FixedOffset>, State)>);

impl Expected {
    fn changed(&mut self, at: DateTime<FixedOffset>, before: State) {
        self.0.push_front((at, before));
        self.0.truncate(UNDO_STEPS);
        self.settle(at);
    }

    fn settle(&mut self, now: DateTime<FixedOffset>) {
        let out = |(at, _): &(_, State)| now - *at > TimeDelta::days(UNDO_DAYS);
        if let Some(first_out) = self.0.iter().position(out) {
            self.0.truncate(first_out);
        }
    }

    fn undone(&mut self, steps: u32) -> Option<State> {
        let last = usize::try_from(steps).unwrap().checked_sub(1)?;
        let (_, before) = self.0.get(last).cloned()?;
        self.0.drain(..=last);
        Some(before)
    }
}

/// Undoes so many steps; gives whether that could be done.
fn undo(desk: &mut Desk, expected: &mut Expected, steps: u32) -> Result<bool, TestCaseError> {
    let present = State::of(&desk.book);
    let outcome = planner::undo_to(&mut desk.book, desk.now, steps);
    let Some(before) = expected.undone(steps) else {
        prop_assert_eq!(outcome.unwrap_err().code, RefusalCode::NothingToUndo);
        prop_assert_eq!(State::of(&desk.book), present);
        return Ok(false);
    };
    prop_assert!(outcome.is_ok(), "{outcome:?}");
    prop_assert_eq!(State::of(&desk.book), before);
    Ok(true)
}

fn opened(path: &Path, now: DateTime<FixedOffset>) -> Logbook {
    let mut book = Logbook::open(path, now).unwrap();
    book.forget_old(now).unwrap();
    book
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        ..ProptestConfig::default()
    })]

    #[test]
    fn undo_gives_back_exactly_what_was(steps in vec(step(), 1..70)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tend.logbook");
        let mut desk = Desk::empty();
        desk.book = opened(&path, desk.now);
        let mut expected = Expected::default();
        let nothing = State::of(&desk.book);
        let onset = desk.today() - TimeDelta::days(10);
        let overview = desk.start(ankle(onset), Some(good_day())).unwrap();
        let episode = overview.episodes[0].id;
        expected.changed(desk.now, nothing);
        for step in &steps {
            // So that no two changes are of the same moment.
            desk.wait(TimeDelta::minutes(1));
            match step {
                Step::StartAgain => {
                    desk.book = opened(&path, desk.now);
                    expected.settle(desk.now);
                }
                Step::Undo(steps) => {
                    undo(&mut desk, &mut expected, *steps)?;
                }
                Step::Do(Deed::Undo) => {
                    undo(&mut desk, &mut expected, 1)?;
                }
                Step::Do(deed) => {
                    let before = State::of(&desk.book);
                    act(&mut desk, episode, deed);
                    let latest = desk.book.read(|log| log.latest_undoable()).unwrap();
                    if latest.is_some_and(|latest| latest.at == desk.now) {
                        expected.changed(desk.now, before);
                    }
                }
            }
            let changes = planner::changes(&mut desk.book, desk.now).unwrap();
            prop_assert_eq!(changes.len(), expected.0.len());
            if desk.overview().patient.is_none() {
                break;
            }
        }
        while undo(&mut desk, &mut expected, 1)? {}
        prop_assert!(desk.book.integrity().unwrap().is_empty());
    }
}
