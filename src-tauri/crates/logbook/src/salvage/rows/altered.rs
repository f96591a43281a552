//! Altered rows that are kept, because they may be why everything is held.

use recovery::Flag;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Read, insert};
use crate::LogbookError;
use crate::table::{CheckInRow, PrescriptionRow, Record, Row, SessionRow};

/// Whether an altered row went in: one that breaks no rule of its table, and that reads. Danger
/// signs that have become illegible are those they are most like.
///
/// # Errors
/// As [`insert`].
pub(super) fn keep(
    target: &Connection,
    table: &str,
    columns: &[String],
    row: &Read,
) -> Result<bool, LogbookError> {
    if insert(target, table, columns, &row.cells)? {
        if reads(target, table, &row.key) {
            return Ok(true);
        }
        let sql = format!("DELETE FROM {table} WHERE {} = ?", columns[0]);
        target.execute(&sql, [&row.key])?;
    }
    let Some(flags) = columns.iter().position(|column| column == "\"flags\"") else {
        return Ok(false);
    };
    let mut cells = row.cells.clone();
    let Some(Value::Text(written)) = cells.get_mut(flags) else {
        return Ok(false);
    };
    *written = legible(written);
    Ok(insert(target, table, columns, &cells)? && reads(target, table, &row.key))
}

fn reads(target: &Connection, table: &str, key: &str) -> bool {
    fn found<R: Record>(target: &Connection, key: &str) -> bool {
        matches!(R::find(target, key), Ok(Some(_)))
    }
    match table {
        CheckInRow::TABLE => found::<CheckInRow>(target, key),
        SessionRow::TABLE => found::<SessionRow>(target, key),
        PrescriptionRow::TABLE => found::<PrescriptionRow>(target, key),
        _ => false,
    }
}

/// The danger signs of which one letter at most is wrong, as the table holds them.
fn legible(written: &str) -> String {
    let like = |code: &str| {
        let mut windows = written.as_bytes().windows(code.len());
        windows.any(|window| {
            let wrong = window.iter().zip(code.bytes()).filter(|(a, b)| **a != *b);
            wrong.count() <= 1
        })
    };
    let codes: Vec<String> = Flag::ALL
        .iter()
        .map(|flag| format!("\"{}\"", flag.code()))
        .filter(|code| like(code))
        .collect();
    format!("[{}]", codes.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_danger_sign_with_one_wrong_letter_is_still_that_one() {
        for flag in Flag::ALL {
            let written = format!("[\"{}\"]", flag.code());
            assert_eq!(legible(&written), written);
            for at in 0..written.len() {
                let mut bytes = written.clone().into_bytes();
                bytes[at] ^= 0x01;
                let altered = String::from_utf8(bytes).unwrap();
                assert!(legible(&altered).contains(flag.code()), "{altered}");
            }
        }
        assert_eq!(legible("[]"), "[]");
    }
}
