//! Everything that is asked of a log book.

use chrono::{Days, NaiveDate};
use logbook::{Logbook, LogbookError};

use crate::now;

/// Asks whatever the window asks, and reads whatever is kept. What does not read is told; none of
/// it may panic.
pub(crate) fn ask_everything(book: &mut Logbook) {
    drop(book.integrity());
    drop(read_all(book));
    drop(planner::check(book, now()));
    drop(planner::overview(book, now()));
    drop(planner::edits(book));
    drop(planner::changes(book, now()));
    drop(planner::search_notes(book, now(), "a", 50));
    let today = now().date_naive();
    let from = today.checked_sub_days(Days::new(400)).unwrap_or(today);
    drop(planner::diary(book, now(), from, today, None));
    drop(planner::sessions(book, now(), from, today));
    let episodes = book.read(|log| log.episodes());
    for episode in episodes.into_iter().flatten().take(3) {
        drop(planner::trends(book, now(), episode.id, None, None));
        drop(planner::year(book, now(), episode.id, 2026));
        drop(planner::check_ins(book, now(), episode.id, from, today));
    }
    drop(planner::due_now(book, now()));
    drop(planner::undo(book, now()));
}

fn read_all(book: &Logbook) -> Result<(), LogbookError> {
    book.read(|log| {
        let every = NaiveDate::MIN..=NaiveDate::MAX;
        drop(log.log());
        drop(log.beside());
        drop(log.settings());
        drop(log.taken_answers());
        drop(log.undoable());
        drop(log.last_awake());
        drop(log.snoozes());
        drop(log.notes());
        drop(log.reports());
        drop(log.calendar_entries());
        drop(log.reminders(*every.start(), *every.end()));
        for episode in log.episodes()? {
            drop(log.plan(episode.id));
            drop(log.check_ins(episode.id, *every.start(), *every.end()));
        }
        for check_in in log.log()?.iter().flat_map(|log| &log.episodes) {
            for check_in in &check_in.check_ins {
                drop(log.earlier_check_ins(check_in.id));
                drop(log.check_in_versions(check_in.id));
            }
        }
        Ok(())
    })
}
