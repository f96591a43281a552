//! Whatever a patient puts right: episodes, sessions and measures of their own.

use beside::OwnKind;
use chrono::TimeDelta;
use planner::Refusal;
use planner::draft::{DoneDraft, EpisodeEdit, OwnAnswerDraft, OwnMeasureDraft};
use planner::view::Overview;
use proptest::prelude::*;
use recovery::{Area, SessionStatus};
use uuid::Uuid;

use crate::planner::patient::{Desk, good_day};

/// Something put right. Numbers name one of those there are.
#[derive(Debug, Clone)]
pub(crate) enum Righted {
    Unskip(usize),
    EditSession(usize, i32),
    DeleteSession(usize),
    Edit { days: i64, sites: u8 },
    Reopen,
    Measure { kind: OwnKind, of: Option<usize> },
    Retire(usize, bool),
    DeleteMeasure(usize),
    Answer(f64),
    EditAnswer(usize, f64),
}

pub(crate) fn righted() -> impl Strategy<Value = Righted> {
    let kind = prop::sample::select(OwnKind::ALL);
    let value = || prop_oneof![(-1_i32..12).prop_map(f64::from), -2e6..2e6];
    prop_oneof![
        2 => (0_usize..3).prop_map(Righted::Unskip),
        2 => (0_usize..6, 0_i32..500)
            .prop_map(|(which, minutes)| Righted::EditSession(which, minutes)),
        2 => (0_usize..6).prop_map(Righted::DeleteSession),
        1 => (-20_i64..3, 0_u8..14).prop_map(|(days, sites)| Righted::Edit { days, sites }),
        1 => Just(Righted::Reopen),
        3 => (kind, prop::option::of(0_usize..3))
            .prop_map(|(kind, of)| Righted::Measure { kind, of }),
        1 => (0_usize..3, any::<bool>()).prop_map(|(which, to)| Righted::Retire(which, to)),
        1 => (0_usize..3).prop_map(Righted::DeleteMeasure),
        3 => value().prop_map(Righted::Answer),
        1 => (0_usize..4, value()).prop_map(|(which, value)| Righted::EditAnswer(which, value)),
    ]
}

/// Puts it right; nothing where there is nothing to put right.
pub(crate) fn put_right(
    desk: &mut Desk,
    episode: Uuid,
    righted: &Righted,
) -> Option<Result<Overview, Refusal>> {
    let now = desk.now;
    let measures = desk.overview().own_measures;
    let measure = |which: usize| measures.get(which).map(|measure| measure.id);
    let answers = |value: f64| -> Vec<OwnAnswerDraft> {
        let answer = |measure: &beside::OwnMeasure| OwnAnswerDraft {
            measure: measure.id,
            value: Some(value),
        };
        measures.iter().map(answer).collect()
    };
    Some(match righted {
        Righted::Unskip(which) => {
            let skipped = desk.massages(episode, SessionStatus::Skipped);
            planner::unskip_session(&mut desk.book, now, skipped.get(*which)?.0)
        }
        Righted::EditSession(which, minutes) => {
            let session = desk.sessions(episode).get(*which)?.session.id;
            let told = DoneDraft {
                minutes: Some(*minutes),
                ..DoneDraft::default()
            };
            planner::edit_session(&mut desk.book, now, session, told)
        }
        Righted::DeleteSession(which) => {
            let session = desk.sessions(episode).get(*which)?.session.id;
            planner::delete_session(&mut desk.book, now, session)
        }
        Righted::Edit { days, sites } => {
            let view = desk.view(episode);
            let site = |number| Area {
                site: format!("site {number}"),
                side: None,
            };
            let edit = EpisodeEdit {
                title: format!("Ankle {days}"),
                also: (0..*sites).map(site).collect(),
                area: view.area,
                onset: view.opened + TimeDelta::days(*days),
                activities: view.activities,
            };
            planner::edit_episode(&mut desk.book, now, episode, edit)
        }
        Righted::Reopen => planner::reopen_episode(&mut desk.book, now, episode),
        Righted::Measure { kind, of } => {
            let draft = OwnMeasureDraft {
                id: of.and_then(measure),
                name: format!("{kind} {}", measures.len()),
                kind: *kind,
                unit: Some("steps".to_owned()),
            };
            planner::save_own_measure(&mut desk.book, now, draft)
        }
        Righted::Retire(which, retired) => {
            planner::retire_own_measure(&mut desk.book, now, measure(*which)?, *retired)
        }
        Righted::DeleteMeasure(which) => {
            planner::delete_own_measure(&mut desk.book, now, measure(*which)?)
        }
        Righted::Answer(value) => {
            let mut draft = good_day();
            draft.own = answers(*value);
            desk.check_in(episode, draft)
        }
        Righted::EditAnswer(which, value) => {
            let log = desk.everything().0?;
            let check_ins = log.episodes.iter().flat_map(|episode| &episode.check_ins);
            let id = check_ins.map(|check_in| check_in.id).nth(*which)?;
            let mut draft = good_day();
            draft.own = answers(*value);
            planner::edit_check_in(&mut desk.book, now, id, draft)
        }
    })
}
