//! A log file: read, it is the same when written and read again, and the model has a verdict on it.

use exchange::log;
use exchange::opened::{self, Opened};

use crate::now;

pub(crate) fn hold(bytes: &[u8]) {
    let opened = opened::parse(bytes, None);
    let read = match log::parse(bytes) {
        Ok(read) => read,
        Err(error) => {
            one_line(&error.to_string());
            assert!(!matches!(opened, Ok(Opened::Log(_))), "{error}");
            return;
        }
    };
    assert!(matches!(opened, Ok(Opened::Log(_))), "{opened:?}");
    let written = log::write(&read);
    let again = log::parse(&written).expect("what was written");
    assert!(again == read, "it comes back otherwise");
    assert!(log::write(&again) == written, "it is written otherwise");
    recovery::assess(&read.log, now().date_naive());
}

/// What is told of a file is one line, however long what was in it.
pub(crate) fn one_line(told: &str) {
    assert!(!told.contains('\n'), "{told}");
}
