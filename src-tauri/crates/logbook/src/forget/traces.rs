//! What could betray that a record was there, as pieces of bytes that are looked for in files.
//!
//! A text is cut into pieces of eight bytes, because SQLite may have cut it, too: it spreads a
//! long one over several pages. A piece that stands in something that is still there proves
//! nothing and is not looked for.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::LogbookError;
use crate::journal::Gone;

/// How many bytes a piece has.
const PIECE: usize = 8;
/// How many bytes of a file are read at a time.
const CHUNK: usize = 1 << 16;

/// The pieces, each with the place of a record it stood in.
#[derive(Debug, Default)]
pub(super) struct Traces(HashMap<u64, usize>);

impl Traces {
    /// The pieces of the identities and of the words of records.
    pub(super) fn of(gone: &[Gone]) -> Self {
        let mut pieces = HashMap::new();
        for (place, gone) in gone.iter().enumerate() {
            for text in gone.words.iter().chain(&gone.key) {
                // In a version a text stands as JSON writes it.
                let written = serde_json::Value::from(text.as_str()).to_string();
                for bytes in [text.as_bytes(), written.as_bytes()] {
                    for piece in cut(bytes) {
                        pieces.entry(piece).or_insert(place);
                    }
                }
            }
        }
        Self(pieces)
    }

    /// Without the pieces that stand in any cell of the log book, or in its schema.
    ///
    /// # Errors
    /// SQLite's own.
    pub(super) fn without_what_stands(
        mut self,
        connection: &Connection,
    ) -> Result<Self, LogbookError> {
        let mut tables =
            connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let tables: Vec<String> = tables
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for table in tables.iter().map(String::as_str).chain(["sqlite_schema"]) {
            let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
            let columns = statement.column_count();
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    if let ValueRef::Text(bytes) | ValueRef::Blob(bytes) = row.get_ref(column)? {
                        let mut window = Window::default();
                        for byte in bytes {
                            if let Some(piece) = window.slide(*byte) {
                                self.0.remove(&piece);
                            }
                        }
                    }
                }
            }
        }
        Ok(self)
    }

    /// A search that has not begun.
    pub(super) fn search(&self) -> Search<'_> {
        Search {
            traces: self,
            bytes: 0,
            found: HashSet::new(),
        }
    }
}

/// A search through files.
#[derive(Debug)]
pub(super) struct Search<'t> {
    traces: &'t Traces,
    bytes: u64,
    found: HashSet<usize>,
}

impl Search<'_> {
    /// Looks at every place of a file.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn through(&mut self, path: &Path) -> io::Result<()> {
        let mut file = File::open(path)?;
        let mut chunk = vec![0; CHUNK];
        let mut window = Window::default();
        loop {
            let read = file.read(&mut chunk)?;
            if read == 0 {
                return Ok(());
            }
            self.slide_over(&mut window, chunk.iter().take(read));
        }
    }

    /// Looks at every place of what was read already.
    pub(super) fn through_bytes(&mut self, bytes: &[u8]) {
        self.slide_over(&mut Window::default(), bytes.iter());
    }

    fn slide_over<'b>(&mut self, window: &mut Window, bytes: impl Iterator<Item = &'b u8>) {
        for byte in bytes {
            self.bytes += 1;
            let piece = window.slide(*byte);
            if let Some(place) = piece.and_then(|piece| self.traces.0.get(&piece)) {
                self.found.insert(*place);
            }
        }
    }

    /// How many bytes were looked at.
    pub(super) const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Of how many records something was found.
    pub(super) fn found(&self) -> usize {
        self.found.len()
    }

    /// The file in which it was found is there no more.
    pub(super) fn forget_what_was_found(&mut self) {
        self.found.clear();
    }

    /// Takes over what another search found.
    pub(super) fn add(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.found.extend(other.found);
    }
}

/// The last eight bytes that came by.
#[derive(Debug, Default)]
struct Window {
    last: u64,
    seen: usize,
}

impl Window {
    /// One byte further; a piece once there are enough of them.
    fn slide(&mut self, byte: u8) -> Option<u64> {
        self.last = self.last << 8 | u64::from(byte);
        self.seen += 1;
        (self.seen >= PIECE).then_some(self.last)
    }
}

/// The pieces of a text, the last one flush with its end; none of a shorter one.
fn cut(text: &[u8]) -> Vec<u64> {
    let number = |piece: &[u8]| piece.try_into().ok().map(u64::from_be_bytes);
    let (pieces, rest) = text.as_chunks::<PIECE>();
    let mut cut: Vec<u64> = pieces
        .iter()
        .map(|piece| u64::from_be_bytes(*piece))
        .collect();
    if !rest.is_empty() {
        cut.extend(
            text.len()
                .checked_sub(PIECE)
                .and_then(|last| number(&text[last..])),
        );
    }
    cut
}
