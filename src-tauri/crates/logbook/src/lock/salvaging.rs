//! A locked log book that is damaged, made such that what is left of it can be read.
//!
//! Every page of it carries a sum under the key, and SQLCipher reads nothing any more once one
//! page is not what was written. It has a way for this: where the first page stands plain, other
//! pages that do not fit are read as empty. The first page holds the schema, and no word of the
//! patient's.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, MAIN_DB, OpenFlags};

use super::key::Key;
use crate::LogbookError;
use crate::file::{make_file, remove};

/// The size of the pages of a locked log book, in bytes.
const PAGE: usize = 4096;
/// How many of them hold data: the rest is SQLCipher's.
const HOLDS: usize = PAGE - 80;
/// Of the file beside: how long its header and that of each page in it are.
const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Makes the file and the one beside it, which are a copy of the damaged ones, one file whose
/// first page is plain. `like` is a sound copy of the same lock, for where the first page is
/// what is damaged. Gives whether there is something to be read.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn readable(
    reading: &Path,
    ahead: &Path,
    key: &Key,
    like: Option<&Path>,
) -> Result<bool, LogbookError> {
    let failed = |source| LogbookError::File {
        path: reading.to_owned(),
        source,
    };
    let mut bytes = fs::read(reading).map_err(failed)?;
    if ahead.exists() {
        fold(&mut bytes, &fs::read(ahead).map_err(failed)?);
        remove(ahead)?;
    }
    bytes.truncate(bytes.len() / PAGE * PAGE);
    let Some(first) = bytes.get(..PAGE) else {
        return Ok(false);
    };
    let mut plain = first_page(reading, first, key)?;
    if plain.is_none()
        && let Some(like) = like
        && let Some(first) = fs::read(like).map_err(failed)?.get(..PAGE)
    {
        plain = first_page(reading, first, key)?;
    }
    let Some(mut plain) = plain else {
        return Ok(false);
    };
    let pages = u32::try_from(bytes.len() / PAGE).unwrap_or(u32::MAX);
    // No file beside it any more, as many pages as there are, and nothing of a list of free ones.
    plain[18..20].copy_from_slice(&[1, 1]);
    plain[28..32].copy_from_slice(&pages.to_be_bytes());
    plain[32..40].copy_from_slice(&[0; 8]);
    plain.copy_within(24..28, 92);
    bytes[..HOLDS].copy_from_slice(&plain[..HOLDS]);
    fs::write(reading, &bytes).map_err(failed)?;
    Ok(true)
}

/// Has a connection to such a file read past what is damaged.
///
/// # Errors
/// SQLite's own.
pub(crate) fn read_past(connection: &Connection, key: &Key) -> Result<(), rusqlite::Error> {
    key.turn_in(connection)?;
    connection.execute_batch(&format!("PRAGMA cipher_plaintext_header_size = {HOLDS}"))
}

/// The first page as SQLite sees it; nothing where it is not what was written.
fn first_page(reading: &Path, page: &[u8], key: &Key) -> Result<Option<Vec<u8>>, LogbookError> {
    let alone = crate::file::beside(reading, "-first");
    remove(&alone)?;
    make_file(&alone)?;
    fs::write(&alone, page).map_err(|source| LogbookError::File {
        path: alone.clone(),
        source,
    })?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let read = || -> Result<Vec<u8>, rusqlite::Error> {
        let connection = Connection::open_with_flags(&alone, flags)?;
        key.turn_in(&connection)?;
        // It says that there are more pages than there are.
        connection.pragma_update(None, "writable_schema", true)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        Ok(connection.serialize(MAIN_DB)?.to_vec())
    };
    let found = read().ok().filter(|found| found.len() >= PAGE);
    for ending in ["", "-wal", "-shm", "-journal"] {
        remove(&crate::file::beside(&alone, ending))?;
    }
    Ok(found.map(|mut found| {
        found.truncate(PAGE);
        found
    }))
}

/// Puts every page that was committed in the file beside where it belongs. What is wrong in its
/// sums has been mended before.
fn fold(bytes: &mut Vec<u8>, ahead: &[u8]) {
    let Some(salts) = ahead.get(16..24) else {
        return;
    };
    let word = |frame: &[u8], at: usize| {
        u32::from_be_bytes([frame[at], frame[at + 1], frame[at + 2], frame[at + 3]]) as usize
    };
    let mut waiting: Vec<(usize, &[u8])> = Vec::new();
    for frame in ahead[HEADER..].chunks_exact(FRAME_HEADER + PAGE) {
        let (number, size) = (word(frame, 0), word(frame, 4));
        if frame.get(8..16) != Some(salts) || number == 0 || number > 1 << 24 {
            return;
        }
        waiting.push((number, &frame[FRAME_HEADER..]));
        if size > 0 {
            for (number, page) in waiting.drain(..) {
                let end = number * PAGE;
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[end - PAGE..end].copy_from_slice(page);
            }
        }
    }
}
