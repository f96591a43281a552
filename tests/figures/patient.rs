//! Whose log book is open while it is measured: the demo patient, four months in, with more
//! exercise planned than anybody does; or a patient of ten years.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use journeys::years;
use logbook::Logbook;
use planner::draft::{SessionDraft, SessionLeads, SettingChange};
use recovery::SessionKind;
use xtask::{Failed, Result};

/// Makes the log book of a patient who has closed the window before, and has exercises
/// planned at these moments, each to be reminded of as it begins.
///
/// # Errors
/// What the log book or the planner refuses.
pub(crate) fn writes_a_log(
    at: &Path,
    now: DateTime<FixedOffset>,
    exercises: &[NaiveDateTime],
) -> Result {
    let failed = |what: &str, why: &dyn std::fmt::Debug| {
        Failed(format!("{what} in {}: {why:?}", at.display()))
    };
    let mut logbook = Logbook::open(at, now).map_err(|why| failed("a log book", &why))?;
    planner::demo(&mut logbook, now).map_err(|why| failed("the demo patient", &why))?;
    for change in [
        SettingChange::CloseTold(true),
        SettingChange::SessionLeads(SessionLeads {
            massage: vec![0],
            self_massage: vec![0],
            pt: vec![0],
            exercise: vec![0],
        }),
    ] {
        planner::change_setting(&mut logbook, now, change)
            .map_err(|why| failed("a setting", &why))?;
    }
    let log = planner::demo_log(now);
    let open = log.episodes.iter().find(|each| each.closed.is_none());
    let episode = open.ok_or_else(|| failed("the demo patient", &"no open episode"))?;
    for exercise in exercises {
        let draft = SessionDraft {
            episode: episode.id,
            kind: SessionKind::Exercise,
            planned_for: Some(*exercise),
            done: None,
            provider: None,
        };
        planner::add_session(&mut logbook, now, draft)
            .map_err(|why| failed("an exercise", &why))?;
    }
    Ok(())
}

/// Makes the log book of a patient with three episodes of ten years up to now, who has closed the
/// window before.
///
/// # Errors
/// What the log book or the planner refuses.
pub(crate) fn writes_ten_years(at: &Path, now: DateTime<FixedOffset>) -> Result {
    let failed = |what: &str, why: &dyn std::fmt::Debug| {
        Failed(format!("{what} in {}: {why:?}", at.display()))
    };
    let mut logbook = Logbook::open(at, now).map_err(|why| failed("a log book", &why))?;
    let log = years::ten(now, &years::THREE);
    planner::import_log(&mut logbook, &log, &Default::default(), now)
        .map_err(|why| failed("ten years", &why))?;
    planner::change_setting(&mut logbook, now, SettingChange::CloseTold(true))
        .map_err(|why| failed("a setting", &why))?;
    Ok(())
}
