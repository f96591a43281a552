//! A damaged log book is never shown as if it were sound, whichever byte it is, and there is
//! always a way back.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use tempfile::TempDir;
use uuid::Uuid;

use super::some_time;
use crate::backup::{Places, Reason};
use crate::file::beside;
use crate::{
    ChangeKind, EpisodeHead, Logbook, LogbookError, Salvaged, Writing, damage, seal, take,
    take_empty,
};

const EPISODE: Uuid = Uuid::from_u128(0x0001_7e9d_55aa_4000_8000_0000_0000_0001);

/// A log book with something in every kind of table, on small pages: every byte of it counts.
struct Home {
    folder: TempDir,
    sound: Vec<u8>,
    rows: Vec<String>,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tend.logbook");
        let mut book = Logbook::open(&path, some_time()).unwrap();
        fill(&mut book);
        drop(book);
        Connection::open(&path)
            .unwrap()
            .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM")
            .unwrap();
        let book = Logbook::open(&path, some_time()).unwrap();
        assert!(book.integrity().unwrap().is_empty());
        let rows = everything(&book.connection).unwrap();
        drop(book);
        let sound = fs::read(&path).unwrap();
        Self {
            folder,
            sound,
            rows,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tend.logbook")
    }

    /// Puts these bytes in the place of the log book, with nothing beside it.
    fn put(&self, bytes: &[u8]) {
        for ending in ["-wal", "-shm"] {
            drop(fs::remove_file(beside(&self.path(), ending)));
        }
        fs::write(self.path(), bytes).unwrap();
    }

    /// What is told of a file with these bytes; nothing where all it says is what was written.
    fn told(&self, bytes: &[u8]) -> Option<String> {
        self.put(bytes);
        let book = match Logbook::open(&self.path(), some_time()) {
            Ok(book) => book,
            Err(error) => {
                assert!(error.is_damage(), "{error}");
                return Some(error.to_string());
            }
        };
        let defects = match book.integrity() {
            Ok(defects) => defects,
            Err(error) => return Some(error.to_string()),
        };
        if let Some(defect) = defects.first() {
            return Some(defect.to_string());
        }
        let rows = everything(&book.connection).unwrap();
        assert!(rows == self.rows, "shown as if nothing were wrong");
        None
    }

    fn flipped(&self, at: usize, mask: u8) -> Vec<u8> {
        let mut bytes = self.sound.clone();
        bytes[at] ^= mask;
        bytes
    }

    /// The file with a letter of this text changed wherever it stands in a cell of its own, and
    /// not in a version the journal keeps.
    fn misspelt(&self, text: &str) -> Vec<u8> {
        let mut bytes = self.sound.clone();
        for at in 1..bytes.len() - text.len() {
            let here = bytes[at - 1] != b'"' && bytes[at..].starts_with(text.as_bytes());
            bytes[at] ^= u8::from(here) * 0x20;
        }
        bytes
    }

    fn salvaged(&self) -> Salvaged {
        damage(&self.path(), some_time()).unwrap().salvaged.unwrap()
    }
}

fn fill(book: &mut Logbook) {
    let parsed = |json| serde_json::from_value::<EpisodeHead>(json).unwrap();
    let episode = parsed(serde_json::json!({
        "id": EPISODE, "title": "Ankle", "area": {"site": "ankle", "side": null},
        "context": "injury", "onset": "2026-02-27", "opened": "2026-03-01",
        "activities": ["walking"],
    }));
    change(book, ChangeKind::PatientChanged, |log| {
        log.put_patient(&recovery::Patient {
            name: Some("Maya".to_owned()),
            birth_year: Some(1990),
            activity_level: recovery::ActivityLevel::General,
            cautions: Vec::new(),
        })
    });
    change(book, ChangeKind::EpisodeStarted, |log| {
        log.add_episode(&episode.into())
    });
    for (id, note) in [
        (10, "The stairs hurt."),
        (11, "Slept badly."),
        (12, "Better today."),
    ] {
        let mut check_in =
            recovery::CheckIn::unanswered(Uuid::from_u128(id), some_time(), some_time());
        check_in.note = Some(note.to_owned());
        change(book, ChangeKind::CheckInRecorded, |log| {
            log.add_check_in(EPISODE, &check_in)
        });
    }
    // Of this one the journal knows nothing.
    let session: recovery::Session = serde_json::from_value(serde_json::json!({
        "id": Uuid::from_u128(20), "kind": "massage", "planned_for": "2026-03-05T18:00:00",
        "status": "planned", "provider": "Ms Okafor",
    }))
    .unwrap();
    book.connection.execute_batch("BEGIN").unwrap();
    Writing::new(&book.connection, None)
        .add_session(EPISODE, &session, false)
        .unwrap();
    book.connection.execute_batch("COMMIT").unwrap();
    let of_reminding = book.transaction(|log| {
        log.put_last_awake(some_time())?;
        log.add_report(some_time())
    });
    of_reminding.map_err(|error: LogbookError| error).unwrap();
}

fn change(
    book: &mut Logbook,
    kind: ChangeKind,
    work: impl FnOnce(&Writing<'_>) -> Result<(), LogbookError>,
) {
    book.change(kind, Some(EPISODE), some_time(), work).unwrap();
}

/// Every cell of every row, in the order of the rows.
fn everything(connection: &Connection) -> Result<Vec<String>, LogbookError> {
    let mut lines = Vec::new();
    for table in seal::tables(connection)? {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let cell = |column| match row.get_ref(column).unwrap() {
                ValueRef::Real(number) => format!("{:016x}", number.to_bits()),
                other => format!("{other:?}"),
            };
            let cells: Vec<String> = (0..columns).map(cell).collect();
            lines.push(format!("{table}: {}", cells.join(" | ")));
        }
    }
    Ok(lines)
}

/// A log book that was never closed, and what stands beside it.
fn left_open(home: &Home) -> (Vec<u8>, Vec<u8>) {
    home.put(&home.sound);
    let mut book = Logbook::open(&home.path(), some_time()).unwrap();
    for note in ["Rain.", "Sun.", "Wind.", "Snow."] {
        let mut check_in = recovery::CheckIn::unanswered(
            Uuid::from_u128(note.bytes().map(u128::from).sum()),
            some_time(),
            some_time(),
        );
        check_in.note = Some(note.to_owned());
        change(&mut book, ChangeKind::CheckInRecorded, |log| {
            log.add_check_in(EPISODE, &check_in)
        });
    }
    let ahead = fs::read(beside(&home.path(), "-wal")).unwrap();
    (fs::read(home.path()).unwrap(), ahead)
}

#[test]
fn a_log_book_with_nothing_left_in_it_is_told_and_not_begun_anew() {
    let home = Home::new();
    assert!(home.told(&[]).is_some());
    // What stands beside it does not make it whole.
    let (_, ahead) = left_open(&home);
    home.put(&[]);
    fs::write(beside(&home.path(), "-wal"), &ahead).unwrap();
    let opened = Logbook::open(&home.path(), some_time());
    assert!(opened.is_err_and(|error| error.is_damage()));
    assert_eq!(fs::read(beside(&home.path(), "-wal")).unwrap(), ahead);
}

#[test]
fn a_broken_frame_before_changes_that_were_confirmed_is_told() {
    let home = Home::new();
    let (file, ahead) = left_open(&home);
    let frame = 24 + 512;
    let frames = (ahead.len() - 32) / frame;
    // Where the last but one change ends: its first frame may be broken at the latest.
    let commits: Vec<usize> = (0..frames)
        .filter(|frame_at| ahead[32 + frame_at * frame + 4..][..4] != [0; 4])
        .collect();
    let told = commits[commits.len() - 2];
    for at in (0..ahead.len()).step_by(101) {
        let mut broken = ahead.clone();
        broken[at] ^= 0x10;
        home.put(&file);
        fs::write(beside(&home.path(), "-wal"), &broken).unwrap();
        let opened = Logbook::open(&home.path(), some_time());
        let must_be_told = at < 32 || (at - 32) / frame <= told;
        // The number of the version and the count of checkpoints mean nothing.
        if must_be_told && !(4..8).contains(&at) {
            assert!(opened.is_err_and(|error| error.is_damage()), "byte {at}");
        }
    }
}

#[test]
fn what_stands_behind_a_broken_frame_is_read() {
    let home = Home::new();
    let (file, mut ahead) = left_open(&home);
    let rain = ahead
        .windows(5)
        .position(|window| window == b"Rain.")
        .unwrap();
    ahead[rain] ^= 0x20;
    home.put(&file);
    fs::write(beside(&home.path(), "-wal"), &ahead).unwrap();
    assert!(Logbook::open(&home.path(), some_time()).is_err());
    let salvaged = home.salvaged();
    assert_eq!(salvaged.holds.check_ins, 7);
    assert!(salvaged.passed_over > 0);
}

#[test]
fn an_end_that_a_power_cut_has_torn_is_passed_over() {
    let home = Home::new();
    let (file, ahead) = left_open(&home);
    for cut in (0..ahead.len()).step_by(997) {
        home.put(&file);
        fs::write(beside(&home.path(), "-wal"), &ahead[..cut]).unwrap();
        let book = Logbook::open(&home.path(), some_time()).unwrap();
        assert!(book.integrity().unwrap().is_empty(), "cut at {cut}");
    }
}

/// Every byte is in `examples/every_byte.rs`: it takes minutes.
#[test]
fn a_flipped_byte_is_told_or_changes_nothing() {
    let home = Home::new();
    // The header each byte, the rest by a prime stride.
    let places = (0..100).chain((100..home.sound.len()).step_by(211));
    for (round, at) in places.enumerate() {
        let mask = [0x01, 0x80, 0xff, 0x20][round % 4];
        home.told(&home.flipped(at, mask));
    }
}

#[test]
fn a_file_cut_short_is_told() {
    let home = Home::new();
    for length in (1..home.sound.len()).step_by(499) {
        assert!(home.told(&home.sound[..length]).is_some(), "{length} bytes");
    }
}

#[test]
fn a_letter_changed_in_a_note_is_told_when_it_is_opened() {
    let home = Home::new();
    let told = home.told(&home.misspelt("Slept badly"));
    assert!(told.unwrap().contains("check_in"));
}

#[test]
fn an_altered_record_is_taken_from_the_journal() {
    let home = Home::new();
    let rows = home.rows.clone();
    home.put(&home.misspelt("Slept badly"));
    let salvaged = home.salvaged();
    assert_eq!((salvaged.from_journal, salvaged.unproven), (1, 0));
    assert!(salvaged.lost.is_empty(), "{:?}", salvaged.lost);
    assert_eq!(salvaged.holds.check_ins, 3);
    take(&home.path(), &salvaged.path, some_time()).unwrap();
    let book = Logbook::open(&home.path(), some_time()).unwrap();
    assert_eq!(everything(&book.connection).unwrap(), rows);
}

#[test]
fn an_altered_record_that_stands_nowhere_else_is_kept_and_counted() {
    let home = Home::new();
    home.put(&home.misspelt("Ms Okafor"));
    let salvaged = home.salvaged();
    assert!(salvaged.lost.is_empty(), "{:?}", salvaged.lost);
    assert_eq!(salvaged.unproven, 1);
    assert_eq!((salvaged.holds.sessions, salvaged.holds.check_ins), (1, 3));
}

/// A log that was taken in, of which the journal knows nothing: a danger sign, and a clearance.
fn taken_in(home: &Home, clearance: bool) {
    home.put(&home.sound);
    let book = Logbook::open(&home.path(), some_time()).unwrap();
    book.connection.execute_batch("BEGIN").unwrap();
    let writing = Writing::new(&book.connection, None);
    let mut check_in = recovery::CheckIn::unanswered(Uuid::from_u128(30), some_time(), some_time());
    check_in.flags = vec![recovery::Flag::Fever];
    check_in.note = Some("Shivering at night.".to_owned());
    writing.add_check_in(EPISODE, &check_in).unwrap();
    if clearance {
        let clearance: recovery::Clearance = serde_json::from_value(serde_json::json!({
            "id": Uuid::from_u128(31), "at": some_time(), "by": "Dr Amsel",
        }))
        .unwrap();
        writing.add_clearance(EPISODE, &clearance).unwrap();
    }
    book.connection.execute_batch("COMMIT").unwrap();
}

#[test]
fn a_danger_sign_is_never_lost_to_one_byte_nor_ended_by_one() {
    let mut home = Home::new();
    taken_in(&home, true);
    home.sound = fs::read(home.path()).unwrap();
    for altered in ["Shivering at night", "fever"] {
        let mut bytes = home.sound.clone();
        for at in 1..bytes.len() - altered.len() {
            if bytes[at..].starts_with(altered.as_bytes()) {
                bytes[at] ^= 0x01;
            }
        }
        home.put(&bytes);
        let salvaged = home.salvaged();
        assert_eq!(salvaged.unproven, 1, "{altered}");
        let read = Logbook::open(&salvaged.path, some_time()).unwrap();
        let log = read.read(|log| log.log()).unwrap().unwrap();
        let mut check_ins = log.episodes[0].check_ins.iter();
        let held = check_ins.find(|check_in| check_in.id == Uuid::from_u128(30));
        assert_eq!(held.unwrap().flags, [recovery::Flag::Fever], "{altered}");
        assert_eq!(log.episodes[0].clearances.len(), 1);
    }
    home.put(&home.misspelt("Dr Amsel"));
    let salvaged = home.salvaged();
    assert_eq!(
        salvaged.lost["clearance"],
        [Uuid::from_u128(31).to_string()]
    );
}

#[test]
fn a_damaged_log_book_is_set_aside_once_and_whole_and_stays_until_something_is_taken() {
    let home = Home::new();
    let damaged = home.misspelt("Slept badly");
    home.put(&damaged);
    fs::write(beside(&home.path(), "-wal"), b"").unwrap();
    let first = damage(&home.path(), some_time()).unwrap();
    let again = damage(&home.path(), some_time()).unwrap();
    assert_eq!(first.aside, again.aside);
    assert_eq!(fs::read(first.aside.join("tend.logbook")).unwrap(), damaged);
    assert!(first.aside.join("tend.logbook-wal").exists());
    assert_eq!(fs::read(home.path()).unwrap(), damaged);
    take_empty(&home.path(), some_time()).unwrap();
    let book = Logbook::open(&home.path(), some_time()).unwrap();
    assert!(book.read(|log| log.patient()).unwrap().is_none());
    assert_eq!(fs::read(first.aside.join("tend.logbook")).unwrap(), damaged);
}

#[test]
fn the_newest_sound_copy_is_found_behind_a_damaged_one() {
    let home = Home::new();
    let mut places = Places::anew(&home.path());
    let sound = places
        .back_up(&home.path(), Reason::Asked, some_time())
        .unwrap();
    let next_day = some_time() + chrono::TimeDelta::days(1);
    let later = places
        .back_up(&home.path(), Reason::Asked, next_day)
        .unwrap();
    let (sound, later) = (&sound[0].1, &later[0].1);
    assert!(later.made > sound.made);
    let mut bytes = fs::read(&later.path).unwrap();
    let notes: Vec<usize> = (0..bytes.len() - 5)
        .filter(|at| &bytes[*at..at + 5] == b"Slept")
        .collect();
    for note in notes {
        bytes[note] ^= 0x20;
    }
    fs::write(&later.path, bytes).unwrap();
    home.put(b"SQLite format 3");
    let found = damage(&home.path(), some_time()).unwrap();
    assert_eq!(found.salvaged, None);
    let (_, copy, holds) = found.backup.unwrap();
    assert_eq!((&copy, holds.check_ins), (sound, 3));
    take(&home.path(), &copy.path, some_time()).unwrap();
    let book = Logbook::open(&home.path(), some_time()).unwrap();
    assert_eq!(everything(&book.connection).unwrap(), home.rows);
    let unsound = take(&home.path(), &later.path, some_time()).unwrap_err();
    assert!(matches!(unsound, LogbookError::Unverified { .. }));
}

#[test]
fn a_damaged_header_costs_nothing() {
    let home = Home::new();
    for at in (0..100).filter(|at| !(24..28).contains(at)) {
        let damaged = home.flipped(at, 0xff);
        if home.told(&damaged).is_some() {
            home.put(&damaged);
            let salvaged = home.salvaged();
            assert!(salvaged.lost.is_empty(), "byte {at}: {:?}", salvaged.lost);
            assert_eq!(salvaged.holds.check_ins, 3, "byte {at}");
        }
    }
}

#[test]
fn what_is_taken_is_what_was_shown() {
    let home = Home::new();
    home.put(&home.misspelt("Ms Okafor"));
    let shown = home.salvaged();
    let written = fs::metadata(&shown.path).unwrap().modified().unwrap();
    let found = crate::salvaged(&home.path(), some_time()).unwrap().unwrap();
    assert_eq!(found, shown.path);
    assert_eq!(fs::metadata(&found).unwrap().modified().unwrap(), written);
}

#[test]
fn a_journal_beside_is_set_aside_too_and_never_rolled_into_what_takes_the_place() {
    let home = Home::new();
    home.put(b"damaged");
    let journal = beside(&home.path(), "-journal");
    fs::write(&journal, b"of the damaged one").unwrap();
    let aside = damage(&home.path(), some_time()).unwrap().aside;
    let kept = fs::read(aside.join("tend.logbook-journal")).unwrap();
    assert_eq!(kept, b"of the damaged one");
    take_empty(&home.path(), some_time()).unwrap();
    assert!(!journal.exists());
}

#[test]
fn what_cannot_be_set_aside_whole_leaves_no_half() {
    let home = Home::new();
    home.put(&home.misspelt("Slept badly"));
    // Of a directory nothing is read.
    fs::create_dir(beside(&home.path(), "-journal")).unwrap();
    damage(&home.path(), some_time()).unwrap_err();
    let all = home.path().with_file_name("damaged");
    assert_eq!(fs::read_dir(all).unwrap().count(), 0);
}

#[test]
fn replacing_that_was_cut_off_is_finished_when_opened_again() {
    let home = Home::new();
    let waiting = beside(&home.path(), "-new");
    fs::copy(home.path(), &waiting).unwrap();
    home.put(b"damaged");
    fs::write(beside(&home.path(), "-wal"), b"of the damaged one").unwrap();
    let book = Logbook::open(&home.path(), some_time()).unwrap();
    assert_eq!(everything(&book.connection).unwrap(), home.rows);
    assert!(!Path::new(&waiting).exists());
}

/// A log book of the present version with a row in every table, and no rule in the way.
fn with_every_table(folder: &TempDir) -> Logbook {
    let path = folder.path().join("tend.logbook");
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/fixtures/logbook-v5.db"
    );
    fs::copy(fixture, &path).unwrap();
    let mut book = Logbook::open(&path, some_time()).unwrap();
    let told = book.transaction(|log| {
        log.put_calendar_entry(&crate::CalendarEntry {
            session: Uuid::from_u128(7),
            sequence: 0,
            content: "{}".to_owned(),
            cancelled: false,
            modified: some_time(),
        })
    });
    told.map_err(|error: LogbookError| error).unwrap();
    book.connection
        .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        .unwrap();
    book
}

fn columns_of(connection: &Connection, table: &str) -> Vec<String> {
    connection
        .prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0")
        .unwrap()
        .query_map([table], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// Does something in a table that is not there afterwards.
fn in_passing(connection: &Connection, work: impl FnOnce()) {
    connection.execute_batch("SAVEPOINT passing").unwrap();
    work();
    connection
        .execute_batch("ROLLBACK TO passing; RELEASE passing")
        .unwrap();
}

fn alter(connection: &Connection, table: &str, column: &str) {
    let last = format!("(SELECT max(rowid) FROM {table})");
    let sql = format!("UPDATE {table} SET \"{column}\" = 1000007 WHERE rowid = {last}");
    let altered = connection.execute(&sql, []).unwrap();
    assert_eq!(altered, 1, "{table}.{column}");
}

#[test]
fn every_column_of_every_table_is_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let book = with_every_table(&folder);
    let connection = &book.connection;
    // As if a byte had been flipped: the triggers see nothing of it.
    let triggers: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let tables = seal::tables(connection).unwrap();
    assert_eq!(triggers.len(), 3 * tables.len());
    in_passing(connection, || {
        for trigger in &triggers {
            connection
                .execute_batch(&format!("DROP TRIGGER {trigger}"))
                .unwrap();
        }
        for table in &tables {
            for column in columns_of(connection, table) {
                in_passing(connection, || {
                    alter(connection, table, &column);
                    let broken = seal::broken_rows(connection, table).unwrap();
                    assert!(!broken.is_empty(), "{table}.{column}");
                });
            }
        }
    });
}

#[test]
fn every_seal_follows_what_is_written_to_any_column() {
    let folder = tempfile::tempdir().unwrap();
    let book = with_every_table(&folder);
    let connection = &book.connection;
    for table in seal::tables(connection).unwrap() {
        let sound = |what: &str| {
            let broken = seal::broken_rows(connection, &table).unwrap();
            assert!(broken.is_empty(), "{table}, {what}: {broken:?}");
        };
        let columns = columns_of(connection, &table);
        for column in &columns {
            in_passing(connection, || {
                alter(connection, &table, column);
                sound(column);
            });
        }
        in_passing(connection, || {
            let columns = columns.join("\", \"");
            let batch = |sql: String| connection.execute_batch(&sql).unwrap();
            batch(format!(
                "CREATE TEMP TABLE kept AS SELECT \"{columns}\" FROM {table}; DELETE FROM {table}"
            ));
            sound("deleted");
            batch(format!(
                "INSERT INTO {table} (\"{columns}\") SELECT * FROM temp.kept"
            ));
            sound("added");
        });
    }
}
