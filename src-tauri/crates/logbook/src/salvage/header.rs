//! The first hundred bytes of a database, put right as far as they are the same in every log
//! book. Source: SQLite's "Database File Format", section 1.3, the database header.

use std::fs;
use std::path::Path;

use crate::{LogbookError, schema};

/// The page sizes a log book can have, in bytes: SQLite's own, and that of the smallest.
pub(super) const PAGES: [usize; 2] = [4096, 512];

/// Puts the header of a file of this page size right. Gives whether anything was wrong with it.
pub(super) fn mend(path: &Path, page: usize) -> Result<bool, LogbookError> {
    let failed = |source| LogbookError::File {
        path: path.to_owned(),
        source,
    };
    let mut bytes = fs::read(path).map_err(failed)?;
    if bytes.len() < page {
        return Ok(false);
    }
    let before: Vec<u8> = bytes[..100].to_vec();
    let version = i64::from(i32::from_be_bytes([
        bytes[60], bytes[61], bytes[62], bytes[63],
    ]));
    let known = schema::count(&schema::migrations())?;
    let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    let number = |value: usize| u32::try_from(value).unwrap_or_default().to_be_bytes();
    put(0, b"SQLite format 3\0");
    put(16, &number(page)[2..]);
    // Write-ahead logging, no bytes reserved, and the three fractions that are fixed.
    put(18, &[2, 2, 0, 64, 32, 32]);
    // Schema format 4, no more.
    put(44, &number(4));
    put(48, &[0; 8]);
    // UTF-8.
    put(56, &number(1));
    if !(1..=known).contains(&version) {
        put(60, &i32::try_from(known).unwrap_or_default().to_be_bytes());
    }
    put(64, &[0; 4]);
    put(68, &schema::APPLICATION_ID.to_be_bytes());
    put(72, &[0; 20]);
    // How many pages there are, said in the same breath as the change counter.
    let pages = number(bytes.len() / page);
    bytes[28..32].copy_from_slice(&pages);
    bytes.copy_within(24..28, 92);
    let mended = bytes[..100] != before[..];
    fs::write(path, &bytes).map_err(failed)?;
    Ok(mended)
}
