//! Everything Today, Plan and the hold screen need, as of now.

use std::collections::HashSet;

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, Reading};
use recovery::Crepitus;
use recovery::assessment::{HeldSign, Hold, HoldCause};
use uuid::Uuid;

use crate::change::Present;
use crate::episode_view::Beside;
use crate::known::Known;
use crate::sources::Sources;
use crate::view::{NotedSign, OverallHold, Overview};
use crate::{Refusal, changes, due, episode_view, remind, settings};

/// The overview as of now.
///
/// A midnight that has passed makes the plan anew; that is written then and belongs to the
/// latest change, so that undo takes it back with it.
///
/// Where something is in the way of writing it, such as a full disk, it is shown as it will be.
///
/// # Errors
/// When the log book cannot be read, or not be written for another reason.
pub fn overview(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<Overview, Refusal> {
    let mut present = logbook.read(|log| Present::read(log, now))?;
    if !present.steps.is_empty() {
        // Read again with the right to write: another window may have been faster.
        let written = logbook.transaction(|log| {
            let present = Present::read(log, now)?;
            present.write(log)?;
            Ok::<_, Refusal>(present)
        });
        match written {
            Ok(written) => present = written,
            // Where nothing can be written just now, it can be looked at all the same.
            Err(refusal) if refusal.code.is_in_the_way() => {}
            Err(refusal) => return Err(refusal),
        }
    }
    shown(logbook, now, present)
}

/// The overview of what has just been read or written.
pub(crate) fn shown(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
    present: Present,
) -> Result<Overview, Refusal> {
    logbook.read(|log| {
        let set = settings::settings_of(log)?;
        let undo = log.latest_undoable()?.map(changes::view);
        let mut overview = Overview {
            now: now.naive_local(),
            patient: None,
            hold: None,
            episodes: Vec::new(),
            due: Vec::new(),
            missed: None,
            undo,
            planned_instead: None,
            language: set.language.unwrap_or(logbook.desktop_language()),
            settings: settings::view(set.clone()),
            demo: !logbook.is_kept(),
            own_measures: log.own_measures()?,
        };
        if let Some(known) = present.known {
            overview.hold = overall_hold(&known);
            overview.due = due::due(log, &known, &set)?;
            overview.missed = remind::gone_by(log, &known)?;
            let beside = Beside {
                not_kept: &present.not_kept,
                edited: &edited(log, &known)?,
                sources: &Sources::read(log)?,
            };
            overview.episodes = episode_view::views(&known, &beside);
            overview.patient = Some(known.log.patient);
        }
        Ok(overview)
    })
}

/// The check-ins of today with an earlier version.
fn edited(log: &Reading<'_>, known: &Known) -> Result<HashSet<Uuid>, Refusal> {
    let today = known.today();
    let mut edited = HashSet::new();
    for episode in &known.log.episodes {
        let check_ins = log.check_ins(episode.id, today, today)?;
        edited.extend(
            check_ins
                .iter()
                .filter(|stored| stored.edited)
                .map(|stored| stored.check_in.id),
        );
    }
    Ok(edited)
}

/// The most urgent hold over the open episodes.
pub(crate) fn overall_hold(known: &Known) -> Option<OverallHold> {
    let held: Vec<(Uuid, &Hold)> = known
        .log
        .episodes
        .iter()
        .zip(&known.verdicts)
        .filter(|(episode, _)| known.is_open(episode))
        .filter_map(|(episode, verdict)| Some((episode.id, verdict.hold.as_ref()?)))
        .collect();
    let level = held.iter().map(|(_, hold)| hold.level).min()?;
    let since = held
        .iter()
        .filter(|(_, hold)| hold.level == level)
        .map(|(_, hold)| hold.since)
        .min()?;
    let mut signs: Vec<HeldSign> = Vec::new();
    for sign in held.iter().flat_map(|(_, hold)| &hold.signs) {
        if !signs.contains(sign) {
            signs.push(*sign);
        }
    }
    signs.sort_by_key(|sign| (sign.level, sign.since));
    let noted = signs.iter().flat_map(|sign| noted(known, sign)).collect();
    Some(OverallHold {
        hold: Hold {
            level,
            since,
            signs,
        },
        episodes: held.iter().map(|(episode, _)| *episode).collect(),
        noted,
    })
}

/// The check-ins a sign that holds was noted in: those of its date that tell of it.
fn noted<'a>(known: &'a Known, sign: &'a HeldSign) -> impl Iterator<Item = NotedSign> + 'a {
    let of = known.log.episodes.iter().filter(|e| e.id == sign.episode);
    of.flat_map(|episode| &episode.check_ins)
        .filter(|check_in| check_in.at.date_naive() == sign.since)
        .filter(|check_in| match (sign.cause, sign.flag) {
            (HoldCause::Flag, Some(flag)) => check_in.flags.contains(&flag),
            (HoldCause::Crepitus, _) => check_in
                .crepitus
                .is_some_and(|noise| noise != Crepitus::None),
            _ => false,
        })
        .map(|check_in| NotedSign {
            check_in: check_in.id,
            episode: sign.episode,
            flag: sign.flag,
            at: check_in.at.naive_local(),
        })
}
