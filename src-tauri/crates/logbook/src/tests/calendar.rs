//! What calendars have been told is kept, whatever becomes of the session.

use uuid::Uuid;

use super::{instant, some_time};
use crate::{CalendarEntry, ChangeKind, Defect, Logbook, LogbookError};

fn entry(session: u128, sequence: u32) -> CalendarEntry {
    CalendarEntry {
        session: Uuid::from_u128(session),
        sequence,
        content: "{\"summary\":\"Massage\"}".to_owned(),
        cancelled: false,
        modified: instant("2026-03-01T08:00:00+01:00"),
    }
}

fn put(logbook: &mut Logbook, entry: &CalendarEntry) -> Result<(), LogbookError> {
    logbook.transaction(|log| log.put_calendar_entry(entry))
}

fn told(logbook: &Logbook) -> Vec<CalendarEntry> {
    logbook.read(|log| log.calendar_entries()).unwrap()
}

#[test]
fn what_is_told_later_takes_the_place_of_what_was_told() {
    let mut logbook = Logbook::in_memory().unwrap();
    let (first, second) = (entry(2, 5), entry(1, 0x7FFF_FFFF));
    put(&mut logbook, &first).unwrap();
    put(&mut logbook, &second).unwrap();
    assert_eq!(told(&logbook), [first.clone(), second.clone()]);
    let off = CalendarEntry {
        sequence: 6,
        cancelled: true,
        modified: instant("2026-03-02T08:00:00+01:00"),
        ..first
    };
    put(&mut logbook, &off).unwrap();
    assert_eq!(told(&logbook), [off, second]);
}

#[test]
fn undo_leaves_what_was_told() {
    let mut logbook = Logbook::in_memory().unwrap();
    let work = |log: &crate::Writing<'_>| log.put_calendar_entry(&entry(1, 1));
    logbook
        .change(ChangeKind::SessionAdded, None, some_time(), work)
        .unwrap();
    // It is no record, so there is nothing to take back.
    assert!(logbook.undo().unwrap().is_none());
    assert_eq!(told(&logbook), [entry(1, 1)]);
}

#[test]
fn a_sequence_that_no_calendar_reads_is_refused() {
    let mut logbook = Logbook::in_memory().unwrap();
    let refused = put(&mut logbook, &entry(1, 0x8000_0000)).unwrap_err();
    assert!(
        matches!(
            &refused,
            LogbookError::RowRefused {
                table: "calendar_entry",
                ..
            }
        ),
        "{refused}"
    );
    let not_json = CalendarEntry {
        content: "Massage".to_owned(),
        ..entry(1, 1)
    };
    assert!(put(&mut logbook, &not_json).is_err());
}

#[test]
fn a_bad_entry_is_a_defect() {
    let mut logbook = Logbook::in_memory().unwrap();
    put(&mut logbook, &entry(1, 1)).unwrap();
    assert!(logbook.integrity().unwrap().is_empty());
    logbook
        .connection
        .execute_batch("UPDATE calendar_entry SET modified = 'yesterday'")
        .unwrap();
    let defects = logbook.integrity().unwrap();
    assert!(
        matches!(
            &defects[..],
            [Defect::Row(LogbookError::BadRow {
                table: "calendar_entry",
                column: "modified",
                ..
            })]
        ),
        "{defects:?}"
    );
}
