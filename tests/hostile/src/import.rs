//! A log file taken into an empty log book: what it keeps is what was in the file, and all that the
//! window asks of it is answered.

use exchange::log;
use logbook::Logbook;

use crate::now;
use crate::whole::ask_everything;

pub(crate) fn hold(bytes: &[u8]) {
    let Ok(file) = log::parse(bytes) else {
        return;
    };
    drop(planner::review(&file));
    let mut book = Logbook::in_memory().expect("a log book");
    if planner::import_log(&mut book, &file.log, &file.beside, now()).is_err() {
        return;
    }
    let kept = planner::export_log(&book).expect("read");
    assert!(kept.as_ref() == Some(&file.log), "it is kept otherwise");
    ask_everything(&mut book);
}
