//! What has to be written so that the log book is as the plan is.

use std::collections::{HashMap, HashSet};

use logbook::{LogbookError, Writing};
use recovery::Session;
use uuid::Uuid;

use crate::known::Known;

/// One row to write so that the log book is as the plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Add { episode: Uuid, session: Session },
    Change { session: Session, pinned: bool },
    Delete { id: Uuid },
}

impl Step {
    /// Writes the row.
    pub(crate) fn write(&self, log: &Writing<'_>) -> Result<(), LogbookError> {
        match self {
            Self::Add { episode, session } => log.add_session(*episode, session, false),
            Self::Change { session, pinned } => log.update_session(session, *pinned),
            Self::Delete { id } => log.delete_session(*id),
        }
    }
}

/// The sessions as the log book has them.
pub(crate) struct Before {
    sessions: Vec<HashMap<Uuid, (Session, bool)>>,
}

impl Before {
    pub(crate) fn of(known: &Known) -> Self {
        let row = |session: &Session| {
            let pinned = known.is_pinned(session.id);
            (session.id, (session.clone(), pinned))
        };
        let episodes = known.log.episodes.iter();
        Self {
            sessions: episodes
                .map(|episode| episode.sessions.iter().map(row).collect())
                .collect(),
        }
    }
}

/// The rows that differ.
pub(crate) fn steps(before: &Before, after: &Known) -> Vec<Step> {
    let mut steps = Vec::new();
    for (was, is) in before.sessions.iter().zip(&after.log.episodes) {
        let stands: HashSet<Uuid> = is.sessions.iter().map(|session| session.id).collect();
        let mut gone: Vec<&Session> = was.values().map(|(session, _)| session).collect();
        gone.retain(|session| !stands.contains(&session.id));
        gone.sort_by_key(|session| (session.planned_for, session.id));
        steps.extend(gone.iter().map(|session| Step::Delete { id: session.id }));
        for session in &is.sessions {
            let pinned = after.is_pinned(session.id);
            match was.get(&session.id) {
                None => steps.push(Step::Add {
                    episode: is.id,
                    session: session.clone(),
                }),
                Some((old, was_pinned)) if old != session || *was_pinned != pinned => {
                    steps.push(Step::Change {
                        session: session.clone(),
                        pinned,
                    });
                }
                Some(_) => {}
            }
        }
    }
    steps
}
