//! An episode by its id, as the use cases ask for it.

use logbook::{EpisodeHead, Reading};
use uuid::Uuid;

use crate::{Refusal, RefusalCode};

/// The episode, open or closed.
pub(crate) fn any(log: &Reading<'_>, id: Uuid) -> Result<EpisodeHead, Refusal> {
    log.episode(id)?
        .ok_or_else(|| Refusal::new(RefusalCode::NotFound).at("episode"))
}

/// The episode, which has to be open.
pub(crate) fn open(log: &Reading<'_>, id: Uuid) -> Result<EpisodeHead, Refusal> {
    let head = any(log, id)?;
    match head.closed {
        None => Ok(head),
        Some(closed) => Err(Refusal::new(RefusalCode::EpisodeClosed)
            .at("episode")
            .of(closed)),
    }
}
