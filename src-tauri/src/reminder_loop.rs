//! Sleeps until something is due, asks the planner for it, hands it to the desktop.
//!
//! While nothing is due it looks at the clock and at nothing else: when the next thing
//! comes due is kept in memory. It asks the log book again when that moment has passed,
//! when a command has changed the log, when the date or the clock has jumped, and now and
//! then because another window may have changed the log.
//!
//! Deliberately absent: what is due, and that it is told once (the planner's).

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};
use planner::Refusal;
use planner::remind::{self, Claimed};

use crate::host::Clock;
use crate::open_book::OpenBook;
use crate::words::{Notice, Words};

/// How long what is in memory is trusted while nothing happens.
const TRUST: TimeDelta = TimeDelta::minutes(15);

/// A bell that wakes the loop.
#[derive(Debug, Default)]
pub struct Wake {
    state: Mutex<Bell>,
    changed: Condvar,
}

#[derive(Debug, Default, Clone, Copy)]
struct Bell {
    rung: bool,
    ended: bool,
}

/// Why the loop woke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Woken {
    ByTime,
    ByBell,
    ToEnd,
}

impl Wake {
    /// Wakes the loop: the log has changed.
    pub fn ring(&self) {
        self.set(|bell| bell.rung = true);
    }

    /// Ends the loop.
    pub fn end(&self) {
        self.set(|bell| bell.ended = true);
    }

    fn set(&self, change: impl FnOnce(&mut Bell)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    fn sleep(&self, at_most: Duration) -> Woken {
        let bell = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut bell, _) = self
            .changed
            .wait_timeout_while(bell, at_most, |bell| !bell.rung && !bell.ended)
            .unwrap_or_else(PoisonError::into_inner);
        if bell.ended {
            Woken::ToEnd
        } else if std::mem::take(&mut bell.rung) {
            Woken::ByBell
        } else {
            Woken::ByTime
        }
    }
}

/// What the loop does to the world; the desktop, or a test's list.
pub trait Outlet {
    /// Shows a notification; `false` when it surely was not shown.
    fn show(&self, notice: &Notice) -> bool;
    /// Something other than a command has changed what the window shows.
    fn overview_changed(&self);
}

/// Runs until [`Wake::end`].
pub fn run(book: &OpenBook, outlet: &impl Outlet) {
    let words = Words::english();
    let mut watch = Watch::default();
    loop {
        watch.look(book, book.now(), &words, outlet);
        match book.wake().sleep(watch.sleep_for(book.now())) {
            Woken::ByTime => {}
            Woken::ByBell => watch.stale = true,
            Woken::ToEnd => return,
        }
    }
}

/// What the loop keeps in memory.
#[derive(Debug, Default)]
struct Watch {
    /// When the log book was last asked.
    asked: Option<DateTime<FixedOffset>>,
    /// When the clock was last looked at.
    seen: Option<DateTime<FixedOffset>>,
    /// When something comes due next, in local wall time.
    next_due: Option<NaiveDateTime>,
    /// Whether the log has changed since it was asked.
    stale: bool,
}

impl Watch {
    /// Looks at the clock, and asks the log book if there is a reason.
    fn look(
        &mut self,
        book: &OpenBook,
        now: DateTime<FixedOffset>,
        words: &Words,
        outlet: &impl Outlet,
    ) {
        if let Some(reason) = self.reason_to_ask(now) {
            let at_start = reason == Reason::Start;
            match book.with(|logbook, _| ask(logbook, now, at_start)) {
                Ok((claimed, next_due)) => {
                    self.next_due = next_due;
                    let news = reason.is_news() || !claimed.is_empty();
                    tell(book, words, outlet, now, &claimed);
                    if news {
                        outlet.overview_changed();
                    }
                }
                Err(refusal) => {
                    log::error!("the reminders cannot be read: {refusal}");
                    // At the next glance again; another window may have been writing.
                    self.stale = true;
                    return;
                }
            }
            self.asked = Some(now);
            self.stale = false;
        }
        self.seen = Some(now);
    }

    fn reason_to_ask(&self, now: DateTime<FixedOffset>) -> Option<Reason> {
        let (Some(asked), Some(seen)) = (self.asked, self.seen) else {
            return Some(Reason::Start);
        };
        if now.date_naive() != seen.date_naive() {
            Some(Reason::NewDate)
        } else if self.next_due.is_some_and(|due| due <= now.naive_local()) {
            Some(Reason::Due)
        } else if now < seen || now.offset() != seen.offset() {
            Some(Reason::ClockSet)
        } else if self.stale {
            Some(Reason::Changed)
        } else if now - asked >= TRUST {
            Some(Reason::Trust)
        } else {
            None
        }
    }

    /// Until the next thing is due, but never longer than a glance at the clock allows.
    fn sleep_for(&self, now: DateTime<FixedOffset>) -> Duration {
        self.next_due
            .and_then(|due| (due - now.naive_local()).to_std().ok())
            .map_or(Clock::GLANCE, |until| until.min(Clock::GLANCE))
    }
}

/// Why the log book is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Start,
    NewDate,
    Due,
    ClockSet,
    Changed,
    Trust,
}

impl Reason {
    /// Whether the window shows something else for this alone: another date, another due
    /// list.
    const fn is_news(self) -> bool {
        matches!(self, Self::NewDate | Self::Due | Self::ClockSet)
    }
}

fn ask(
    logbook: &mut logbook::Logbook,
    now: DateTime<FixedOffset>,
    at_start: bool,
) -> Result<(Claimed, Option<NaiveDateTime>), Refusal> {
    let claimed = remind::claim_due(logbook, now, at_start)?;
    let next_due = remind::next_due(logbook, now)?;
    Ok((claimed, next_due))
}

/// Shows what was claimed, and keeps what was surely not refused as shown.
fn tell(
    book: &OpenBook,
    words: &Words,
    outlet: &impl Outlet,
    now: DateTime<FixedOffset>,
    claimed: &Claimed,
) {
    if let Some(missed) = &claimed.missed {
        outlet.show(&words.missed(missed));
    }
    for told in &claimed.due {
        if !outlet.show(&words.due(&told.deed)) {
            continue;
        }
        if let Err(refusal) = book.with(|logbook, _| remind::shown(logbook, now, told.reminder)) {
            log::error!("a shown reminder cannot be kept as shown: {refusal}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn watching(asked: &str, next_due: Option<&str>) -> Watch {
        Watch {
            asked: Some(at(asked)),
            seen: Some(at(asked)),
            next_due: next_due.map(|due| due.parse().unwrap()),
            stale: false,
        }
    }

    #[test]
    fn while_nothing_is_due_the_log_book_is_left_alone() {
        let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
        assert_eq!(watch.reason_to_ask(at("2026-03-02T17:59:59+01:00")), None);
    }

    #[test]
    fn what_came_due_during_a_long_sleep_is_asked_for() {
        let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
        for later in ["2026-03-02T18:00:00+01:00", "2026-03-02T23:12:41+01:00"] {
            assert_eq!(watch.reason_to_ask(at(later)), Some(Reason::Due));
        }
    }

    #[test]
    fn a_new_date_and_a_clock_that_was_set_are_noticed() {
        let watch = watching("2026-03-02T23:59:50+01:00", None);
        let reason = |now| watch.reason_to_ask(at(now));
        assert_eq!(reason("2026-03-03T00:00:00+01:00"), Some(Reason::NewDate));
        assert_eq!(reason("2026-03-02T22:00:00+01:00"), Some(Reason::ClockSet));
        assert_eq!(reason("2026-03-02T23:59:55+02:00"), Some(Reason::ClockSet));
    }

    #[test]
    fn what_is_in_memory_is_not_trusted_for_ever() {
        let watch = watching("2026-03-02T12:00:00+01:00", None);
        assert_eq!(watch.reason_to_ask(at("2026-03-02T12:14:59+01:00")), None);
        let reason = watch.reason_to_ask(at("2026-03-02T12:15:00+01:00"));
        assert_eq!(reason, Some(Reason::Trust));
    }

    #[test]
    fn it_sleeps_until_the_next_is_due_but_never_past_a_glance() {
        let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
        let sleep = |now| watch.sleep_for(at(now));
        assert_eq!(sleep("2026-03-02T17:50:00+01:00"), Clock::GLANCE);
        let last_moment = Duration::from_millis(200);
        assert_eq!(sleep("2026-03-02T17:59:59.8+01:00"), last_moment);
    }

    /// A desktop that notes what it is given, and shows it or not.
    #[derive(Default)]
    struct Noted {
        notices: Mutex<Vec<String>>,
        changes: Mutex<u32>,
        deaf: bool,
    }

    impl Outlet for Noted {
        fn show(&self, notice: &Notice) -> bool {
            let mut notices = self.notices.lock().unwrap();
            notices.push(notice.title.clone());
            !self.deaf
        }

        fn overview_changed(&self) {
            *self.changes.lock().unwrap() += 1;
        }
    }

    impl Noted {
        fn taken(&self) -> (Vec<String>, u32) {
            let notices = std::mem::take(&mut *self.notices.lock().unwrap());
            (notices, std::mem::take(&mut *self.changes.lock().unwrap()))
        }
    }

    /// A log book with a massage planned for 2 March 2026 at 18:00.
    fn with_a_massage(folder: &tempfile::TempDir) -> OpenBook {
        let book = OpenBook::open(folder.path().join("tend.logbook"));
        let file = br#"{ "format": "tend-log", "version": 1,
            "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
            "patient": { "activity_level": "general", "cautions": [] },
            "episodes": [{ "id": "7f8c1c1e-0000-4000-8000-000000000001", "title": "Neck",
                "area": { "site": "neck" }, "context": "upkeep",
                "onset": "2026-02-01", "opened": "2026-02-01",
                "check_ins": [], "clearances": [], "prescriptions": [],
                "sessions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000002",
                    "kind": "massage", "status": "planned",
                    "planned_for": "2026-03-02T18:00" }] }] }"#;
        let read = exchange::log::parse(file).unwrap();
        let filled = book.with(|logbook, now| {
            let kind = logbook::ChangeKind::EpisodeStarted;
            logbook.change(kind, None, now, |writing| {
                writing.put_patient(&read.log.patient)?;
                writing.add_episode(&read.log.episodes[0])?;
                Ok(())
            })
        });
        filled.unwrap();
        book
    }

    #[test]
    fn a_due_session_is_shown_once_and_kept_as_shown() {
        let folder = tempfile::tempdir().unwrap();
        let (book, words) = (with_a_massage(&folder), Words::english());
        let (mut watch, desk) = (Watch::default(), Noted::default());
        let mut look = |now: &str| {
            watch.look(&book, at(now), &words, &desk);
            desk.taken()
        };
        assert_eq!(look("2026-03-02T17:59:00+01:00"), (vec![], 0));
        assert_eq!(look("2026-03-02T17:59:59+01:00"), (vec![], 0));
        let massage = vec!["Massage at 18:00".to_owned()];
        assert_eq!(look("2026-03-02T18:00:00+01:00"), (massage, 1));
        assert_eq!(look("2026-03-02T18:00:01+01:00"), (vec![], 0));
        assert_eq!(look("2026-03-02T17:59:00+01:00").0, Vec::<String>::new());
        assert_eq!(look("2026-03-02T18:00:00+01:00").0, Vec::<String>::new());
        let shown = book.with(|logbook, _| {
            let shown = logbook::ReminderState::Shown;
            Ok(logbook.read(|log| log.reminders_in(shown))?)
        });
        assert_eq!(shown.unwrap().len(), 1);
    }

    #[test]
    fn what_no_one_showed_is_not_kept_as_shown() {
        let folder = tempfile::tempdir().unwrap();
        let (book, words) = (with_a_massage(&folder), Words::english());
        let mut watch = Watch::default();
        let desk = Noted {
            deaf: true,
            ..Noted::default()
        };
        watch.look(&book, at("2026-03-02T17:59:00+01:00"), &words, &desk);
        watch.look(&book, at("2026-03-02T18:00:00+01:00"), &words, &desk);
        assert_eq!(desk.taken().0.len(), 1);
        let claimed = book.with(|logbook, _| {
            let claimed = logbook::ReminderState::Claimed;
            Ok(logbook.read(|log| log.reminders_in(claimed))?)
        });
        assert_eq!(claimed.unwrap().len(), 1);
    }

    #[test]
    fn what_came_due_while_closed_is_one_notice_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let (book, words) = (with_a_massage(&folder), Words::english());
        let desk = Noted::default();
        let start = |now: &str| {
            Watch::default().look(&book, at(now), &words, &desk);
            desk.taken().0
        };
        assert_eq!(start("2026-03-02T12:00:00+01:00"), Vec::<String>::new());
        assert_eq!(start("2026-03-04T12:00:00+01:00"), ["While Tend was closed"]);
        assert_eq!(start("2026-03-04T12:00:00+01:00"), Vec::<String>::new());
    }

    #[test]
    fn a_new_date_is_told_to_the_window() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("tend.logbook"));
        let (words, desk) = (Words::english(), Noted::default());
        let mut watch = Watch::default();
        watch.look(&book, at("2026-03-02T23:59:59+01:00"), &words, &desk);
        assert_eq!(desk.taken().1, 0);
        watch.look(&book, at("2026-03-03T00:00:00+01:00"), &words, &desk);
        assert_eq!(desk.taken().1, 1);
    }

    #[test]
    fn a_bell_rung_before_the_sleep_is_heard() {
        let wake = Wake::default();
        wake.ring();
        assert_eq!(wake.sleep(Duration::from_secs(3600)), Woken::ByBell);
        assert_eq!(wake.sleep(Duration::ZERO), Woken::ByTime);
        wake.end();
        assert_eq!(wake.sleep(Duration::from_secs(3600)), Woken::ToEnd);
    }
}
