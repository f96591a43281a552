//! Which massages the patient has taken up, and which are only proposed.
//!
//! Tend plans as soon as an episode begins, so that there is something to look at. Until the
//! patient says how they want it planned, that is a proposal: nobody has promised anything, and
//! when its date has passed there is nothing that was missed.
//!
//! A proposal is taken up with the plan, or by living after it: one of its massages was done.
//! A single massage is taken up by putting it on its date, or by putting its reminder off.

use recovery::{Episode, Session, SessionKind, SessionStatus};

use crate::known::Known;

/// Whether a massage still to be done is only proposed, in this episode.
pub(crate) fn is_only_proposed(known: &Known, episode: &Episode, session: &Session) -> bool {
    session.kind == SessionKind::Massage
        && session.status == SessionStatus::Planned
        && !known.is_pinned(session.id)
        && !known.is_put_off(session.id)
        && !is_lived_after(known, episode)
}

/// Whether the patient has taken the plan, or done a massage that it had.
fn is_lived_after(known: &Known, episode: &Episode) -> bool {
    let (_, taken) = known.plan(episode.id);
    taken
        || episode.sessions.iter().any(|session| {
            session.kind == SessionKind::Massage
                && session.status == SessionStatus::Done
                && session.planned_for.is_some()
        })
}
