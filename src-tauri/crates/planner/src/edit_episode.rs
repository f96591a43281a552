//! An episode is put right: what it is called, where it is, when it began.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, EpisodeHead, Logbook};
use uuid::Uuid;

use crate::draft::EpisodeEdit;
use crate::start_episode::{activities, onset};
use crate::view::Overview;
use crate::{Refusal, RefusalCode, area, change, episode, parse};

/// Puts an episode right, open or closed. There stay as many activities as there are: they
/// can be renamed, and their answers stay where they were. When logging began and what kind of
/// trouble it is do not change.
///
/// # Errors
/// A field of the edit, [`RefusalCode::WrongCount`] of `activities`,
/// [`RefusalCode::OnsetAfterOpening`], no such episode, or the log book's own.
pub fn edit_episode(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    edit: EpisodeEdit,
) -> Result<Overview, Refusal> {
    let kind = ChangeKind::EpisodeEdited;
    change::record(logbook, now, kind, Some(episode), |log| {
        let head = episode::any(log, episode)?;
        if edit.activities.len() != head.activities.len() {
            return Err(Refusal::new(RefusalCode::WrongCount)
                .at("activities")
                .of(edit.activities.len())
                .allowing(head.activities.len()));
        }
        let area = area::parsed("area", edit.area)?;
        let also = area::further(&area, edit.also)?;
        log.update_episode(&EpisodeHead {
            title: parse::needed("title", edit.title, parse::NAME)?,
            area,
            onset: onset(edit.onset, head.opened, RefusalCode::OnsetAfterOpening)?,
            activities: activities(edit.activities)?,
            ..head
        })?;
        Ok(log.set_also(episode, &also)?)
    })
}
