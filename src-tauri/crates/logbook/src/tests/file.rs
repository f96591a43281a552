//! The file: whose it is, what it must be, and what is done to it.

use std::fs;
use std::path::Path;
use std::sync::Barrier;
use std::thread;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::some_time;
use crate::backup::{self, Reason};
use crate::open::open_with;
use crate::{Logbook, LogbookError, schema};

/// The names and bytes of everything in a folder.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Opening this file must fail and leave the folder as it is.
fn refused(folder: &Path, path: &Path) -> LogbookError {
    let before = contents(folder);
    let error = Logbook::open(path, some_time()).unwrap_err();
    assert_eq!(contents(folder), before);
    error
}

/// The versions of today, and one of tomorrow.
fn one_version_more() -> Migrations<'static> {
    const TOMORROW: M<'static> = M::up(
        "CREATE TABLE later (row INTEGER PRIMARY KEY) STRICT;
         INSERT INTO seal SELECT 'sqlite_schema', 'table later',
             tend_sum('sqlite_schema', type, name, tbl_name, sql)
             FROM sqlite_schema WHERE name = 'later';
         UPDATE seal SET sum = sum + 1 WHERE record_table = 'user_version';",
    );
    let mut versions = schema::VERSIONS.to_vec();
    versions.push(TOMORROW);
    Migrations::new(versions)
}

/// The number of today's version.
fn present() -> i64 {
    i64::try_from(schema::VERSIONS.len()).unwrap()
}

/// Source: SQLite's release notes of 3.51.3, the WAL-reset corruption bug.
#[test]
fn sqlite_is_recent_enough_for_write_ahead_logging() {
    assert!(rusqlite::version_number() >= 3_051_003);
}

#[test]
fn the_log_survives_a_power_cut_and_keeps_its_references() {
    let folder = tempfile::tempdir().unwrap();
    let logbook = Logbook::open(&folder.path().join("tend.db"), some_time()).unwrap();
    let pragma = |name: &str| -> String {
        logbook
            .connection
            .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
    assert_eq!(pragma("synchronous"), "Integer(2)");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
    assert_eq!(
        pragma("application_id"),
        format!("Integer({})", schema::APPLICATION_ID)
    );
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_the_patients_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("health.tend.planner");
    let path = home.join("tend.db");
    let logbook = Logbook::open(&path, some_time()).unwrap();
    assert_eq!(mode(&home), 0o700);
    let names: Vec<String> = contents(&home).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["tend.db", "tend.db-shm", "tend.db-wal"]);
    for name in names {
        assert_eq!(mode(&home.join(&name)), 0o600, "{name}");
    }
    drop(logbook);
    // A copy put back by hand may have lost its mode.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    Logbook::open(&path, some_time()).unwrap();
    assert_eq!(mode(&path), 0o600);
}

#[test]
fn what_is_written_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    let mut logbook = Logbook::open(&path, some_time()).unwrap();
    logbook
        .transaction(|log| log.put_last_awake(some_time()))
        .map_err(|error: LogbookError| error)
        .unwrap();
    drop(logbook);
    let logbook = Logbook::open(&path, some_time()).unwrap();
    assert_eq!(
        logbook.read(|log| log.last_awake()).unwrap(),
        Some(some_time())
    );
}

#[test]
fn two_may_make_the_same_log_book_at_once() {
    for _ in 0..8 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tend.db");
        let start = Barrier::new(2);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    start.wait();
                    let logbook = Logbook::open(&path, some_time()).unwrap();
                    assert!(logbook.integrity().unwrap().is_empty());
                });
            }
        });
    }
}

#[test]
fn a_file_that_is_no_database_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    for text in ["Dear Maya,\n", "SQLite format 3", "{}"] {
        fs::write(&path, text).unwrap();
        let error = refused(folder.path(), &path);
        assert!(
            matches!(error, LogbookError::NotADatabase { .. }),
            "{error}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let error = Logbook::open(folder.path(), some_time()).unwrap_err();
    assert!(matches!(error, LogbookError::File { .. }), "{error}");
}

#[test]
fn a_database_of_another_program_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recipes.db");
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE cake (name TEXT);")
        .unwrap();
    let error = refused(folder.path(), &path);
    assert!(matches!(error, LogbookError::NotALogbook { .. }), "{error}");
}

#[test]
fn a_truncated_log_book_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    drop(Logbook::open(&path, some_time()).unwrap());
    let whole = fs::read(&path).unwrap();
    for kept in [60, 100, 4096, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..kept]).unwrap();
        let error = refused(folder.path(), &path);
        assert!(
            matches!(
                error,
                LogbookError::NotADatabase { .. } | LogbookError::Damaged { .. }
            ),
            "{kept} bytes: {error}"
        );
    }
}

#[test]
fn a_log_book_of_a_newer_tend_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    let newer = open_with(&path, some_time(), &one_version_more(), None).unwrap();
    // Also while the newer Tend is running: then its version stands in the file beside.
    let error = Logbook::open(&path, some_time()).unwrap_err();
    let is_newer = |error: &LogbookError| {
        matches!(error, LogbookError::NewerSchema { found, known, .. }
            if (*found, *known) == (present() + 1, present()))
    };
    assert!(is_newer(&error), "{error}");
    drop(newer);
    let error = refused(folder.path(), &path);
    assert!(is_newer(&error), "{error}");
}

#[test]
fn an_older_log_book_is_copied_before_it_is_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    let mut old = Logbook::open(&path, some_time()).unwrap();
    old.transaction(|log| log.put_last_awake(some_time()))
        .map_err(|error: LogbookError| error)
        .unwrap();
    drop(old);
    let new = open_with(&path, some_time(), &one_version_more(), None).unwrap();
    let awake = new.read(|log| log.last_awake()).unwrap();
    assert_eq!(awake, Some(some_time()));
    drop(new);
    let copies = || backup::list(&backup::folder_of(&path), None).unwrap();
    let [copy] = &copies()[..] else {
        panic!("not one copy");
    };
    assert_eq!((copy.schema, copy.reason), (present(), Reason::Migration));
    assert!(
        Logbook::look_at_copy(&copy.path)
            .unwrap()
            .defects
            .is_empty()
    );
    let copied = Logbook::open(&copy.path, some_time()).unwrap();
    assert_eq!(copied.read(|log| log.last_awake()).unwrap(), awake);
    drop(copied);
    // Once up to date nothing more is copied.
    drop(open_with(&path, some_time(), &one_version_more(), None).unwrap());
    assert_eq!(copies().len(), 1);
}

/// A copy that was put in the place by hand keeps no log beside it, and a power cut while it is
/// first opened leaves what stood in it before in a file beside it.
#[test]
fn what_was_cut_off_in_a_copy_put_in_the_place_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    drop(Logbook::open(&path, some_time()).unwrap());
    let whole = Connection::open(&path).unwrap();
    whole.pragma_update(None, "journal_mode", "DELETE").unwrap();
    // So little room that it writes before it is done.
    whole.pragma_update(None, "cache_size", 1).unwrap();
    whole.execute_batch("BEGIN IMMEDIATE").unwrap();
    let much = "x".repeat(100_000);
    whole
        .execute_batch("CREATE TABLE later (text TEXT)")
        .unwrap();
    for _ in 0..20 {
        whole
            .execute("INSERT INTO later VALUES (?)", [&much])
            .unwrap();
    }
    let cut_off = tempfile::tempdir().unwrap();
    let left = cut_off.path().join("tend.db");
    fs::copy(&path, &left).unwrap();
    fs::copy(
        folder.path().join("tend.db-journal"),
        cut_off.path().join("tend.db-journal"),
    )
    .unwrap();
    // And the first piece of what was to come after.
    fs::write(cut_off.path().join("tend.db-wal"), "").unwrap();
    let logbook = Logbook::open(&left, some_time()).unwrap();
    assert!(logbook.integrity().unwrap().is_empty());
}
