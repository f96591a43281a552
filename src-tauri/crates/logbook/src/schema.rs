//! The schema, version by version. A version that has been released never changes; the next
//! one is another file here, and a log book of the version before it is kept for the tests.

use rusqlite_migration::{M, Migrations};

/// What marks an SQLite file as a log book: `Tend` in ASCII.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Tend");

pub(crate) const VERSIONS: &[M<'static>] = &[
    M::up(include_str!("schema/0001.sql")),
    M::up(include_str!("schema/0002.sql")),
    M::up(include_str!("schema/0003.sql")),
    M::up(include_str!("schema/0004.sql")),
    M::up(include_str!("schema/0005.sql")),
];

/// All versions up to the present one.
pub(crate) const fn migrations() -> Migrations<'static> {
    Migrations::from_slice(VERSIONS)
}

/// How many versions these migrations lead through.
pub(crate) fn count(migrations: &Migrations<'_>) -> Result<i64, rusqlite_migration::Error> {
    // The library tells only how many are missing; in an empty database all of them are.
    let empty = rusqlite::Connection::open_in_memory()?;
    Ok(i64::from(migrations.pending_migrations(&empty)?))
}
