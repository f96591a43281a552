//! What the window hands over: a draft of any kind, as JSON. It is taken whole, or refused and
//! nothing is otherwise.

use logbook::Logbook;
use planner::Refusal;
use planner::draft::{
    CheckInDraft, ClearanceDraft, DoneDraft, EpisodeDraft, EpisodeEdit, OwnMeasureDraft,
    PatientDraft, PlanDraft, PrescriptionDraft, SessionDraft,
};
use planner::view::Overview;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::home::Home;
use crate::now;
use crate::whole::ask_everything;

pub(crate) fn hold(bytes: &[u8]) {
    let Some((kind, json)) = bytes.split_first() else {
        return;
    };
    match kind % 12 {
        0 => taken(json, |book, draft: CheckInDraft| {
            planner::record_check_in(book, now(), episode(book), draft)
        }),
        1 => taken(json, |book, draft: EpisodeDraft| {
            planner::start_episode(book, now(), None, draft, None)
        }),
        2 => taken(json, |book, draft: PatientDraft| {
            planner::save_patient(book, now(), draft)
        }),
        3 => taken(json, |book, draft: PlanDraft| {
            planner::take_plan(book, now(), episode(book), draft)
        }),
        4 => taken(json, |book, draft: SessionDraft| {
            planner::add_session(book, now(), draft)
        }),
        5 => taken(json, |book, draft: ClearanceDraft| {
            planner::record_clearance(book, now(), episode(book), draft)
        }),
        6 => taken(json, |book, draft: PrescriptionDraft| {
            planner::record_prescription(book, now(), episode(book), draft)
        }),
        7 => taken(json, |book, draft: OwnMeasureDraft| {
            planner::save_own_measure(book, now(), draft)
        }),
        8 => taken(json, |book, draft: EpisodeEdit| {
            planner::edit_episode(book, now(), episode(book), draft)
        }),
        9 => taken(json, |book, draft: CheckInDraft| {
            planner::edit_check_in(book, now(), check_in(book), draft)
        }),
        10 => taken(json, |book, draft: DoneDraft| {
            planner::session_done(book, now(), session(book), draft)
        }),
        _ => taken(json, |book, (text, most): (String, u32)| {
            planner::search_notes(book, now(), &text, most)?;
            planner::overview(book, now())
        }),
    }
}

fn taken<T: DeserializeOwned>(
    json: &[u8],
    take: impl FnOnce(&mut Logbook, T) -> Result<Overview, Refusal>,
) {
    let Ok(draft) = serde_json::from_slice(json) else {
        return;
    };
    let home = Home::with_log_book();
    let mut book = home.open();
    let before = planner::export_log(&book).expect("read");
    match take(&mut book, draft) {
        Ok(_) => {
            assert!(book.integrity().expect("read").is_empty());
            ask_everything(&mut book);
        }
        Err(_) => {
            let after = planner::export_log(&book).expect("read");
            assert!(before == after, "a part of it was taken");
        }
    }
}

/// The last episode of the log book, which is open.
fn episode(book: &Logbook) -> Uuid {
    let log = planner::export_log(book).expect("read").expect("a log");
    let open = log.episodes.iter().rev().find(|each| each.closed.is_none());
    open.map_or_else(Uuid::nil, |open| open.id)
}

fn check_in(book: &Logbook) -> Uuid {
    let log = planner::export_log(book).expect("read").expect("a log");
    let first = log.episodes.iter().find_map(|each| each.check_ins.first());
    first.map_or_else(Uuid::nil, |first| first.id)
}

fn session(book: &Logbook) -> Uuid {
    let log = planner::export_log(book).expect("read").expect("a log");
    let mut sessions = log.episodes.iter().flat_map(|each| &each.sessions);
    let planned = sessions.find(|each| each.done_at.is_none());
    planned.map_or_else(Uuid::nil, |planned| planned.id)
}
