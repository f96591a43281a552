//! The schema, version by version. A version that has been released never changes; the next
//! one is another file here, and a log book of the version before it is kept for the tests.

use rusqlite_migration::{M, Migrations};

/// What marks an SQLite file as a log book: `Tend` in ASCII.
pub(crate) const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Tend");

const VERSIONS: &[M<'static>] = &[M::up(include_str!("schema/0001.sql"))];

/// All versions up to the present one.
pub(crate) const fn migrations() -> Migrations<'static> {
    Migrations::from_slice(VERSIONS)
}
