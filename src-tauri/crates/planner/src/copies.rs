//! The copies of the log book: made, listed, looked at, and put in its place.
//!
//! A copy is asked for by the place it lies in and its name there, and only one that is listed is
//! ever opened.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use logbook::backup::{Backup, Holds, Place, Places, Reason, Why};
use logbook::{ChangeKind, Logbook, LogbookError, Writing};

use crate::view::{BackupFailing, BackupLook, BackupPlaceView, BackupView, BackupsView, Overview};
use crate::{Refusal, RefusalCode, overview, settings};

/// The longest path of a folder, in characters.
const LONGEST: usize = 4096;

/// Whether some place has no copy of today. The second folder is the one given.
pub fn backup_due(logbook: &Path, second: Option<&str>, now: DateTime<FixedOffset>) -> bool {
    let mut places = places_of(logbook);
    places.set_second(second.map(Path::new));
    places.due(now)
}

/// Copies the log book in this file to both places, on a connection of its own, so that nobody
/// waits for it. What has become of each place is in [`backups`]. Gives whether the log book is
/// one of which a sound copy can be made, as far as that is known.
///
/// # Errors
/// The log book's own, where it cannot be read.
pub fn back_up(
    logbook: &Path,
    second: Option<&str>,
    reason: Reason,
    now: DateTime<FixedOffset>,
) -> Result<bool, Refusal> {
    let mut places = places_of(logbook);
    places.set_second(second.map(Path::new));
    places.back_up(logbook, reason, now)?;
    let failing = places.outcome(Place::App).failing;
    Ok(failing.is_none_or(|failing| failing.why != Why::Unverified))
}

/// The second folder the patient has chosen.
///
/// # Errors
/// The log book's own.
pub fn second_folder(logbook: &Logbook) -> Result<Option<String>, LogbookError> {
    logbook.read(|log| Ok(settings::settings_of(log)?.second_folder))
}

/// Has copies go to this folder, too, or to no second one any more. It is a change like any
/// other: undo takes it back.
///
/// # Errors
/// [`RefusalCode::NotFound`] where there is no such folder, [`RefusalCode::Twice`] where copies
/// go there already, [`RefusalCode::TooLong`]; the log book's own.
pub fn choose_second_folder(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    folder: Option<&Path>,
) -> Result<Overview, Refusal> {
    let second = folder.map(|folder| fit(logbook, folder)).transpose()?;
    logbook.change(ChangeKind::SettingChanged, None, now, |log| {
        let mut settings = settings::settings_of(log)?;
        if settings.second_folder != second {
            settings.second_folder = second;
            log.put_settings(&settings)?;
        }
        Ok::<_, Refusal>(())
    })?;
    overview(logbook, now)
}

fn fit(logbook: &Logbook, folder: &Path) -> Result<String, Refusal> {
    let at = |code| Refusal::new(code).at("folder").of(folder.display());
    let Some(text) = folder.to_str().filter(|_| folder.is_dir()) else {
        return Err(at(RefusalCode::NotFound));
    };
    if text.chars().count() > LONGEST {
        return Err(at(RefusalCode::TooLong).allowing(LONGEST));
    }
    let own = logbook
        .path()
        .map(|path| logbook::backup::folder_of(&path))
        .and_then(|own| own.canonicalize().ok());
    if own.is_some() && own == folder.canonicalize().ok() {
        return Err(at(RefusalCode::Twice));
    }
    Ok(text.to_owned())
}

/// The copies in both places, and how copying goes. It needs no log book that opens: the second
/// folder is the one copies went to last.
pub fn backups(logbook: &Path, now: DateTime<FixedOffset>) -> BackupsView {
    backups_in(&places_of(logbook), now)
}

/// As [`backups`], with the second folder as it is set now.
pub fn backups_as_set(
    logbook: &Path,
    second: Option<&str>,
    now: DateTime<FixedOffset>,
) -> BackupsView {
    let mut places = places_of(logbook);
    places.set_second(second.map(Path::new));
    backups_in(&places, now)
}

fn backups_in(places: &Places, now: DateTime<FixedOffset>) -> BackupsView {
    let place_view = |place: Place| {
        let outcome = places.outcome(place);
        Some(BackupPlaceView {
            place,
            folder: places.folder(place)?.display().to_string(),
            last: outcome.last.map(|last| local(last, now)),
            failing: outcome.failing.map(|failing| BackupFailing {
                since: local(failing.since, now),
                why: failing.why,
                says: failing.says,
            }),
        })
    };
    let copies = listed(places, now);
    BackupsView {
        places: [Place::App, Place::Second]
            .into_iter()
            .filter_map(place_view)
            .collect(),
        before_restore: copies
            .iter()
            .find(|(_, copy)| copy.reason == Reason::Restore)
            .map(|(place, copy)| id(*place, copy)),
        copies: copies
            .iter()
            .map(|(place, copy)| view(*place, copy, now))
            .collect(),
    }
}

/// The copy of this id, looked at to the last row, beside what the log book `holds` now; nothing
/// where it cannot be opened.
///
/// # Errors
/// [`RefusalCode::NotFound`] where it is not, or no longer, there.
pub fn look_at_backup(
    logbook: &Path,
    holds: Option<Holds>,
    id: &str,
    now: DateTime<FixedOffset>,
) -> Result<BackupLook, Refusal> {
    let (place, copy) = find(logbook, id, now)?;
    let looked = Logbook::look_at_copy(&copy.path);
    let mut view = view(place, &copy, now);
    view.holds = looked.as_ref().ok().map(|looked| looked.holds);
    Ok(BackupLook {
        copy: view,
        sound: looked.is_ok_and(|looked| looked.defects.is_empty()),
        now: holds,
    })
}

/// Makes the log what it was when the copy of this id was made, once what it is now has been
/// copied. Where copies go stays as it is, and what came due in the meantime is not told.
///
/// # Errors
/// [`RefusalCode::NotFound`] where the copy is not, or no longer, there, and for the made-up
/// patient, of whom there are none; [`RefusalCode::Damaged`] where it is not sound,
/// [`RefusalCode::NewerLog`]; the log book's own. Nothing has changed then.
pub fn restore_backup(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    id: &str,
) -> Result<Overview, Refusal> {
    let own = logbook
        .path()
        .ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
    let (_, copy) = find(&own, id, now)?;
    let second = second_folder(logbook)?;
    logbook.restore_settled(&copy.path, now, |log| settle_in(log, second, now))?;
    overview(logbook, now)
}

/// What is not of the past in a log book that comes from there: where copies go, and that nothing
/// that came due in the meantime is told. Undo reaches neither.
pub(crate) fn settle_in(
    log: &Writing<'_>,
    second: Option<String>,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    let mut settings = settings::settings_of(log)?;
    if settings.second_folder != second {
        settings.second_folder = second;
        log.put_settings(&settings)?;
    }
    log.put_last_awake(now)
}

/// The second folder, as it was when the log book was last copied: where the log book itself can
/// no longer be asked.
pub(crate) fn last_second_folder(logbook: &Path) -> Option<String> {
    let places = places_of(logbook);
    let second = places.folder(Place::Second)?.to_str()?;
    Some(second.to_owned())
}

/// The copy of this id.
pub(crate) fn find(
    logbook: &Path,
    wanted: &str,
    now: DateTime<FixedOffset>,
) -> Result<(Place, Backup), Refusal> {
    listed(&places_of(logbook), now)
        .into_iter()
        .find(|(place, copy)| id(*place, copy) == wanted)
        .ok_or_else(|| Refusal::new(RefusalCode::NotFound).of(wanted))
}

/// A copy as the window shows it.
pub(crate) fn view(place: Place, copy: &Backup, now: DateTime<FixedOffset>) -> BackupView {
    BackupView {
        id: id(place, copy),
        place,
        made: local(copy.made, now),
        reason: copy.reason,
        bytes: copy.bytes().ok(),
        holds: copy.holds().ok(),
    }
}

/// The places of the copies of the log book in this file. What was known of them and does not
/// read is not known: it is found out anew with the next copy.
fn places_of(logbook: &Path) -> Places {
    Places::known_of(logbook)
}

/// The copies in both places, the newest first. A place that cannot be read has none to show.
fn listed(places: &Places, now: DateTime<FixedOffset>) -> Vec<(Place, Backup)> {
    let in_place = |place: Place| {
        let copies = places.copies(place).unwrap_or_default();
        copies.into_iter().map(move |copy| (place, copy))
    };
    let mut copies: Vec<_> = in_place(Place::App)
        .chain(in_place(Place::Second))
        .collect();
    copies.sort_by_key(|(_, copy)| std::cmp::Reverse(copy.age(now.to_utc())));
    copies
}

fn id(place: Place, copy: &Backup) -> String {
    let place = match place {
        Place::App => "app",
        Place::Second => "second",
    };
    let name: PathBuf = copy.path.file_name().map(PathBuf::from).unwrap_or_default();
    format!("{place}/{}", name.display())
}

fn local(moment: DateTime<Utc>, now: DateTime<FixedOffset>) -> NaiveDateTime {
    moment.with_timezone(now.offset()).naive_local()
}
