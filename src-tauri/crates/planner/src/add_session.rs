//! A session is entered by hand: an appointment to come, or what has been done already.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::{ChangeKind, EpisodeHead, Logbook};
use recovery::calendar::Move;
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::draft::SessionDraft;
use crate::known::Known;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, done, episode, moving, parse};

/// Adds a session to an open episode. A massage to come is put on its date by hand and has
/// to obey the rules of the calendar; massages planned make room for anything else. Where they are so
/// many days apart, the days are counted from one that was done.
///
/// # Errors
/// A field of the draft, neither planned nor done, a rule of the calendar, no such episode
/// or a closed one, or the log book's own.
pub fn add_session(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    draft: SessionDraft,
) -> Result<Overview, Refusal> {
    let (of, kind) = (draft.episode, ChangeKind::SessionAdded);
    let from_done = (draft.kind == SessionKind::Massage && draft.done.is_some()).then_some(of);
    change::record_counting(logbook, now, kind, Some(of), from_done, |log| {
        let head = episode::open(log, of)?;
        let session = parsed(draft, &head, now)?;
        let by_hand =
            session.kind == SessionKind::Massage && session.status == SessionStatus::Planned;
        if let (true, Some(at)) = (by_hand, session.planned_for) {
            let known = Known::read(log, now)?;
            may_stand(known.as_ref(), of, at)?;
        }
        Ok(log.add_session(of, &session, by_hand)?)
    })
}

/// A massage added leaves no gap behind, so it is asked as if it moved from where it goes.
fn may_stand(known: Option<&Known>, episode: Uuid, at: NaiveDateTime) -> Result<(), Refusal> {
    let Some((known, place)) = known.and_then(|known| Some((known, known.place(episode)?))) else {
        return Err(Refusal::new(RefusalCode::NotFound).at("episode"));
    };
    let step = Move { from: at, to: at };
    moving::allowed(known, place, &[], &[step]).map_err(|refusal| {
        // No other day would do while massage waits: what is wrong is the kind.
        let field = match refusal.code {
            RefusalCode::Held | RefusalCode::NotSuggested => "kind",
            _ => "planned_for",
        };
        refusal.at(field)
    })
}

fn parsed(
    draft: SessionDraft,
    head: &EpisodeHead,
    now: DateTime<FixedOffset>,
) -> Result<Session, Refusal> {
    let mut session = Session {
        id: Uuid::new_v4(),
        kind: draft.kind,
        planned_for: None,
        status: SessionStatus::Planned,
        done_at: None,
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: parse::text("provider", draft.provider, parse::NAME)?,
        note: None,
    };
    match (draft.done, draft.planned_for) {
        (Some(done), planned_for) => {
            session.planned_for =
                planned_for.map(|at| at.date().and_time(parse::whole_minutes(at.time())));
            if let Some(at) = session.planned_for {
                parse::in_calendar("planned_for", at.date())?;
            }
            done::parsed(session, done, head.opened, now)
        }
        (None, Some(planned_for)) => {
            session.planned_for = Some(parse::moment_to_come("planned_for", planned_for, now)?);
            Ok(session)
        }
        (None, None) => Err(Refusal::new(RefusalCode::Required).at("planned_for")),
    }
}
