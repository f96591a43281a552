//! An answer file: read, it is the same when written and read again; and taken in, it is taken in
//! whole or not at all.

use exchange::answer;
use exchange::opened::{self, Opened};

use crate::home::Home;
use crate::log::one_line;
use crate::now;

pub(crate) fn hold(bytes: &[u8]) {
    let opened = opened::parse(bytes, None);
    let read = match answer::parse(bytes) {
        Ok(read) => read,
        Err(error) => {
            one_line(&error.to_string());
            assert!(!matches!(opened, Ok(Opened::Answer(_))), "{error}");
            return;
        }
    };
    let written = answer::write(&read);
    assert!(answer::parse(&written).expect("what was written") == read);

    let home = Home::with_log_book();
    let mut book = home.open();
    let before = planner::export_log(&book).expect("read");
    let taken = planner::accept_answer(&mut book, now(), &read, "by mail.tend-answer");
    let after = planner::export_log(&book).expect("read");
    match taken {
        Ok(_) => assert!(planner::undo(&mut book, now()).is_ok(), "it stays"),
        Err(_) => assert!(before == after, "a part of it was taken"),
    }
}
