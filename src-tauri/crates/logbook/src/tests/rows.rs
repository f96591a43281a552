//! What stands in a row: NULL for unanswered, and nothing a type does not allow.

use super::{instant, some_time};
use crate::{Defect, Logbook, LogbookError};

/// A log book with one empty episode and one check-in that answers pain at rest alone.
fn with_one_answer() -> Logbook {
    let logbook = Logbook::in_memory().unwrap();
    logbook
        .connection
        .execute_batch(
            "INSERT INTO episode (id, title, site, context, onset, opened, activities) VALUES
             ('00000000-0000-0000-0000-000000000001', 'Ankle', 'ankle', 'injury',
              '2026-02-27', '2026-03-01', '[\"walking\"]');
             INSERT INTO patient VALUES (1, NULL, NULL, 'general', '[]');",
        )
        .unwrap();
    let mut logbook = logbook;
    let check_in = serde_json::json!({
        "id": uuid::Uuid::from_u128(2), "at": some_time(),
        "recorded_at": instant("2026-03-01T09:00:00Z"), "pain": 0, "function": [null], "flags": [],
    });
    let check_in: recovery::CheckIn = serde_json::from_value(check_in).unwrap();
    logbook
        .transaction(|log| log.add_check_in(uuid::Uuid::from_u128(1), &check_in))
        .map_err(|error: LogbookError| error)
        .unwrap();
    logbook
}

#[test]
fn unanswered_is_null_in_the_file_and_none_when_read() {
    let logbook = with_one_answer();
    let unanswered = [
        "pain_activity",
        "movement",
        "function_1",
        "function_2",
        "function_3",
        "swelling",
        "warmth",
        "redness",
        "morning_stiffness",
        "night_pain",
        "pain_settled",
        "usual_activity",
        "flare",
        "crepitus",
        "sleep_hours",
        "stress",
        "load_minutes",
        "note",
    ];
    for column in unanswered {
        let sql = format!("SELECT {column} IS NULL FROM check_in");
        let null: bool = logbook
            .connection
            .query_row(&sql, [], |row| row.get(0))
            .unwrap();
        assert!(null, "{column}");
    }
    let log = logbook.read(|log| log.log()).unwrap().unwrap();
    let check_in = &log.episodes[0].check_ins[0];
    assert_eq!(check_in.pain.map(|pain| pain.get()), Some(0));
    assert_eq!(check_in.function, [None]);
    assert_eq!(check_in.flare, None);
}

#[test]
fn a_bad_row_is_named_with_its_table_key_and_column() {
    let bad = [
        ("check_in", "pain", "11"),
        ("check_in", "at", "'yesterday'"),
        ("check_in", "night_pain", "2"),
        ("check_in", "crepitus", "'loud'"),
        ("check_in", "flags", "'[\"hangnail\"]'"),
        ("check_in", "function_asked", "4"),
        ("episode", "onset", "'2026-02-30'"),
        ("episode", "context", "'bad luck'"),
    ];
    for (table, column, value) in bad {
        let logbook = with_one_answer();
        logbook
            .connection
            .execute_batch(&format!(
                "PRAGMA ignore_check_constraints = ON; UPDATE {table} SET {column} = {value};"
            ))
            .unwrap();
        let error = logbook.read(|log| log.log()).unwrap_err();
        let key = if table == "episode" { 1 } else { 2 };
        match &error {
            LogbookError::BadRow {
                table: named,
                row,
                column: at,
                ..
            } => {
                assert_eq!((*named, *at), (table, column));
                assert_eq!(*row, uuid::Uuid::from_u128(key).to_string());
            }
            other => panic!("{table}.{column}: {other}"),
        }
        let defects = logbook.integrity().unwrap();
        assert!(
            defects
                .iter()
                .any(|defect| matches!(defect, Defect::Row(LogbookError::BadRow { .. }))),
            "{table}.{column}"
        );
    }
}

#[test]
fn a_reference_to_nothing_is_a_defect() {
    let logbook = with_one_answer();
    logbook
        .connection
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM episode;")
        .unwrap();
    let defects = logbook.integrity().unwrap();
    assert!(
        matches!(&defects[..], [Defect::Reference { table, parent, .. }] if table == "check_in" && parent == "episode"),
        "{defects:?}"
    );
}

#[test]
fn a_wall_time_with_seconds_is_refused_and_not_cut() {
    let mut logbook = with_one_answer();
    let session = serde_json::json!({
        "id": uuid::Uuid::from_u128(3), "kind": "massage", "status": "planned",
        "planned_for": "2026-03-04T18:00:30",
    });
    let session: recovery::Session = serde_json::from_value(session).unwrap();
    let refused: Result<(), LogbookError> =
        logbook.transaction(|log| log.add_session(uuid::Uuid::from_u128(1), &session, false));
    assert!(matches!(
        refused,
        Err(LogbookError::RowRefused {
            table: "session",
            ..
        })
    ));
}

#[test]
fn a_record_in_an_episode_that_is_not_there_is_refused() {
    let mut logbook = with_one_answer();
    let clearance = serde_json::json!({
        "id": uuid::Uuid::from_u128(4), "at": some_time(), "by": "Dr. Novak",
    });
    let clearance: recovery::Clearance = serde_json::from_value(clearance).unwrap();
    let refused: Result<(), LogbookError> =
        logbook.transaction(|log| log.add_clearance(uuid::Uuid::from_u128(9), &clearance));
    assert!(matches!(
        refused,
        Err(LogbookError::RowRefused {
            table: "clearance",
            ..
        })
    ));
}
