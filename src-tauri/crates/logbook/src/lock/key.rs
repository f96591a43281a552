//! The key of a locked file, and how such a file is known.

use std::fmt;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::LogbookError;

/// How a locked file begins. SQLCipher keeps a salt there, of which a random key has no need;
/// behind this stands which lock it is of.
const MAGIC: &[u8; 8] = b"TendLock";

/// Which lock a file is of. No secret.
pub(crate) type Id = [u8; 8];

/// The key of a lock, wiped when it is dropped.
#[derive(Clone)]
pub(crate) struct Key {
    id: Id,
    secret: Zeroizing<[u8; 32]>,
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Key({})", hex(&self.id))
    }
}

impl Key {
    /// A new one.
    ///
    /// # Errors
    /// [`LogbookError::NoChance`].
    pub(crate) fn random() -> Result<Self, LogbookError> {
        let mut id = Id::default();
        let mut secret = Zeroizing::new([0; 32]);
        fill(&mut id)?;
        fill(secret.as_mut())?;
        Ok(Self { id, secret })
    }

    pub(crate) const fn with(id: Id, secret: Zeroizing<[u8; 32]>) -> Self {
        Self { id, secret }
    }

    pub(crate) const fn id(&self) -> Id {
        self.id
    }

    pub(crate) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// As SQLCipher takes it: the key, and what stands at the beginning of the file.
    pub(super) fn spec(&self) -> Zeroizing<String> {
        let (secret, begin) = (Zeroizing::new(hex(&*self.secret)), hex(&self.begin()));
        Zeroizing::new(format!("x'{}{begin}'", &*secret))
    }

    /// How a file of this lock begins.
    pub(super) fn begin(&self) -> [u8; 16] {
        let mut begin = [0; 16];
        begin[..8].copy_from_slice(MAGIC);
        begin[8..].copy_from_slice(&self.id);
        begin
    }

    /// Has a connection use it. Before anything else is asked of the connection.
    ///
    /// # Errors
    /// SQLite's own.
    pub(crate) fn turn_in(&self, connection: &Connection) -> Result<(), rusqlite::Error> {
        let spec = self.spec();
        let batch = Zeroizing::new(format!(
            "PRAGMA key = \"{}\"; PRAGMA cipher_log_level = NONE",
            &*spec
        ));
        connection.execute_batch(&batch)
    }
}

/// As [`Key::turn_in`], where there is one.
pub(crate) fn turn_in(key: Option<&Key>, connection: &Connection) -> Result<(), rusqlite::Error> {
    key.map_or(Ok(()), |key| key.turn_in(connection))
}

/// What a file is, by how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// There is none.
    Missing,
    /// A plain database, or an empty file, which SQLite takes for one.
    Plain,
    /// A locked one, of this lock.
    Locked(Id),
    /// Something else.
    Other,
}

impl Kind {
    /// # Errors
    /// [`LogbookError::File`].
    ///
    /// A file that this process has open loses the locks of SQLite when it is read here.
    pub(crate) fn of(path: &Path) -> Result<Self, LogbookError> {
        let failed = |source| LogbookError::File {
            path: path.to_owned(),
            source,
        };
        let mut begin = Vec::new();
        match fs::File::open(path) {
            Ok(file) => file.take(16).read_to_end(&mut begin).map_err(failed)?,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::Missing),
            Err(error) => return Err(failed(error)),
        };
        if begin.is_empty() || begin == *b"SQLite format 3\0" {
            return Ok(Self::Plain);
        }
        let id = begin.strip_prefix(MAGIC).and_then(|id| id.try_into().ok());
        Ok(id.map_or(Self::Other, Self::Locked))
    }
}

/// Fills a place with bytes that nobody can guess.
pub(super) fn fill(place: &mut [u8]) -> Result<(), LogbookError> {
    getrandom::fill(place).map_err(|error| LogbookError::NoChance {
        says: error.to_string(),
    })
}

/// Bytes as digits of sixteen.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Bytes from digits of sixteen; nothing where they are none.
pub(super) fn unhex(digits: &str) -> Option<Zeroizing<Vec<u8>>> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair: &[u8]| match pair {
        [_, _] => u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok(),
        _ => None,
    };
    pairs.map(byte).collect::<Option<_>>().map(Zeroizing::new)
}
