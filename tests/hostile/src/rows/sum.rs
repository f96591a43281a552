//! The sums of a log book, as a program would set them that knows how they are made. They are no
//! secret, and cannot change: they stand in every file.

use std::hash::Hasher as _;

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error};
use siphasher::sip::SipHasher13;

/// Gives a connection the function that the triggers of a log book call.
pub(super) fn register(connection: &Connection) -> Result<(), Error> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("tend_sum", -1, flags, |cells| {
        let mut sum = SipHasher13::new_with_keys(0, 0);
        let mut add = |kind: u8, bytes: &[u8]| {
            sum.write(&[kind]);
            sum.write(&(bytes.len() as u64).to_le_bytes());
            sum.write(bytes);
        };
        for place in 0..cells.len() {
            match cells.get_raw(place) {
                ValueRef::Null => add(0, &[]),
                ValueRef::Integer(number) => add(1, &number.to_le_bytes()),
                ValueRef::Real(number) => add(2, &(number + 0.0).to_bits().to_le_bytes()),
                ValueRef::Text(text) => add(3, text),
                ValueRef::Blob(bytes) => add(4, bytes),
            }
        }
        Ok(sum.finish().cast_signed())
    })
}
