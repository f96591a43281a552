//! One look at the clock and what follows from it; one press of a button and what follows.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::Logbook;
use planner::Refusal;
use planner::draft::DoneDraft;
use planner::remind::{self, Claimed, Notice};
use reminders::Watch;
use words::Words;

use super::buttons::{self, Press};
use super::locked::{Locked, Word};
use super::standing::Standing;
use super::unshown::{self, Unshown};
use super::{Outlet, Shown};
use crate::host::notifications::{Notification, NotificationId};
use crate::open_book::OpenBook;

/// What the loop keeps in memory, and what it works on.
pub(super) struct Round<'a, O> {
    book: &'a OpenBook,
    outlet: &'a O,
    words: Words,
    pub(super) watch: Watch,
    pub(super) standing: Standing,
    unshown: Unshown,
    locked: Locked,
    /// Of the log book, when it was last looked at: another when another program has
    /// changed it.
    version: Option<i64>,
}

impl<'a, O: Outlet> Round<'a, O> {
    /// Nothing has been looked at yet.
    pub(super) fn new(book: &'a OpenBook, outlet: &'a O) -> Self {
        Self {
            book,
            outlet,
            words: Words::of(book.language()),
            watch: Watch::default(),
            standing: Standing::default(),
            unshown: Unshown::default(),
            locked: Locked::default(),
            version: None,
        }
    }

    /// Looks at the clock, and asks the log book if there is a reason.
    pub(super) fn look(&mut self, now: DateTime<FixedOffset>) {
        if self.book.is_locked() {
            self.look_while_locked(now);
            return;
        }
        self.is_unlocked();
        // Told once to the window by its commands; here it would be told at every glance.
        if !self.book.is_open() {
            return;
        }
        if self.changed_elsewhere() {
            self.watch.changed();
            self.outlet.overview_changed();
        }
        let Some(reason) = self.watch.reason(now) else {
            self.watch.glanced(now);
            return;
        };
        let (listened, standing) = (self.watch.listened(), self.standing.reminders());
        let asked = |logbook: &mut Logbook, _| ask(logbook, now, listened, &standing);
        let began = self.book.now();
        match self.book.with(asked) {
            Ok(answer) => {
                let claimed = &answer.claimed;
                self.watch.answered(now, claimed.next, claimed.quiet);
                for over in self.standing.settle(&answer.settled) {
                    self.outlet.withdraw(&over);
                }
                let news = reason.is_news() || !claimed.is_empty();
                self.tell(now, began, answer.claimed);
                if news {
                    self.outlet.overview_changed();
                }
            }
            Err(refusal) => {
                // At the next glance again; another program may have been writing.
                log::error!("the reminders cannot be read: {refusal}");
                self.watch.failed();
            }
        }
    }

    /// Whoever shows notifications has come or gone: what could not be shown before is shown
    /// now, as far as it is still due.
    pub(super) fn came_or_went(&mut self, now: DateTime<FixedOffset>) {
        if !self.outlet.came_or_went() {
            return;
        }
        if let Some(word) = self.locked.unshown.take() {
            self.tell_while_locked(word);
        }
        if !self.unshown.is_empty() && !self.book.is_locked() {
            self.tell_unshown(now);
        }
    }

    /// Nothing private stands on the desktop any more, and nothing private comes.
    fn look_while_locked(&mut self, now: DateTime<FixedOffset>) {
        if !self.locked.is_on() {
            for id in self.standing.clear() {
                self.outlet.withdraw(&id);
            }
        }
        if let Some(word) = self.locked.look(now, &self.book.before_lock()) {
            self.tell_while_locked(word);
        }
    }

    fn tell_while_locked(&mut self, word: Word) {
        let words = match word {
            Word::Due => self.words.locked_due(),
            Word::Waits => self.words.locked_waits(),
        };
        let shown = self.outlet.show(&Notification {
            title: words.title,
            body: words.body,
            buttons: Vec::new(),
        });
        match shown {
            Shown::As(id) => {
                self.locked.shown.push(id.clone());
                // A click opens the window.
                let nothing = Notice {
                    reminders: Vec::new(),
                    deeds: Vec::new(),
                };
                self.standing.add(id, nothing);
            }
            Shown::No => self.locked.unshown = Some(word),
            Shown::Unclear => {}
        }
    }

    /// What came due meanwhile is asked of the log book now.
    fn is_unlocked(&mut self) {
        if !self.locked.is_on() {
            return;
        }
        for id in std::mem::take(&mut self.locked).shown {
            self.standing.forget(&id);
            self.outlet.withdraw(&id);
        }
        self.version = None;
        self.watch.changed();
    }

    fn tell_unshown(&mut self, now: DateTime<FixedOffset>) {
        let unshown = std::mem::take(&mut self.unshown);
        let began = self.book.now();
        match self.book.with(|logbook, _| unshown.still(logbook, now)) {
            Ok(still) => {
                self.tell(now, began, still);
                self.outlet.overview_changed();
            }
            Err(refusal) => {
                log::error!("what was not shown cannot be read: {refusal}");
                self.unshown = unshown;
            }
        }
    }

    /// A button was pressed, or a notification clicked. One of another program, or one that
    /// is over, means nothing.
    pub(super) fn pressed(
        &mut self,
        now: DateTime<FixedOffset>,
        id: &NotificationId,
        key: &str,
        token: Option<String>,
    ) {
        let Some(deeds) = self.standing.about(id).map(|about| about.deeds.clone()) else {
            return;
        };
        let place = buttons::place_of(&deeds);
        let done = match (buttons::meaning(key), buttons::session_of(&deeds)) {
            (Some(Press::Open), _) => {
                self.outlet.open(place, token.clone());
                Ok(())
            }
            (Some(Press::Done), Some(session)) => self.change(|logbook| {
                planner::session_done(logbook, now, session, DoneDraft::default()).map(drop)
            }),
            (Some(Press::Snooze(by)), _) => {
                let waiting = deeds.iter().filter_map(buttons::can_wait).collect();
                self.change(|logbook| planner::snooze(logbook, now, waiting, by).map(drop))
            }
            (None, _) | (Some(Press::Done), None) => {
                log::warn!("a notification was pressed that has no button {key:?}");
                return;
            }
        };
        if let Err(refusal) = done {
            log::warn!("{key:?} of a notification was refused: {refusal}");
            self.outlet.open(place, token);
        }
        // Most servers take it away themselves when it is pressed; not all do.
        self.standing.forget(id);
        self.outlet.withdraw(id);
    }

    fn change(
        &mut self,
        use_case: impl FnOnce(&mut Logbook) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.book.with(|logbook, _| use_case(logbook))?;
        self.watch.changed();
        self.outlet.overview_changed();
        Ok(())
    }

    /// Whether another program has changed the log book since the last look.
    fn changed_elsewhere(&mut self) -> bool {
        match self.book.with(|logbook, _| Ok(logbook.data_version()?)) {
            Ok(version) => self
                .version
                .replace(version)
                .is_some_and(|before| before != version),
            Err(refusal) => {
                log::error!("whether the log book has changed cannot be read: {refusal}");
                false
            }
        }
    }

    /// Shows what was claimed, and keeps what was shown as shown. `began` is when the log
    /// book was asked for it: if the machine has slept since, it is asked again what of it
    /// may still be shown.
    fn tell(&mut self, now: DateTime<FixedOffset>, began: DateTime<FixedOffset>, claimed: Claimed) {
        if claimed.is_empty() {
            return;
        }
        self.speak();
        let mut slept = false;
        #[cfg(feature = "test-clock")]
        crate::host::hold_before_show();
        if let Some(missed) = &claimed.missed {
            let summary = Notice {
                reminders: Vec::new(),
                deeds: Vec::new(),
            };
            if self.show(self.words.missed(missed), summary, now.date_naive()) == Shown::No {
                self.unshown.missed = true;
            }
        }
        for notice in claimed.notices {
            let reminders = notice.reminders.clone();
            slept = slept || unshown::has_jumped(began, self.book.now());
            if slept {
                self.unshown.reminders.extend(reminders);
                continue;
            }
            let words = self.words.due_many(&notice.deeds, now.date_naive());
            match self.show(words, notice, now.date_naive()) {
                Shown::As(_) => self.keep_as_shown(now, &reminders),
                Shown::No => self.unshown.reminders.extend(reminders),
                Shown::Unclear => {}
            }
        }
        if slept {
            self.tell_unshown(self.book.now());
        }
    }

    /// In the language that is in force now.
    fn speak(&mut self) {
        let language = self.book.language();
        if self.words.language() != language {
            self.words = Words::of(language);
        }
    }

    fn show(&mut self, words: words::Notice, about: Notice, today: NaiveDate) -> Shown {
        let shown = self.outlet.show(&Notification {
            title: words.title,
            body: words.body,
            buttons: buttons::of(&about.deeds, &self.words, today),
        });
        if let Shown::As(id) = &shown {
            self.standing.add(id.clone(), about);
        }
        shown
    }

    fn keep_as_shown(&self, now: DateTime<FixedOffset>, reminders: &[i64]) {
        let kept = self
            .book
            .with(|logbook, _| remind::shown(logbook, now, reminders));
        if let Err(refusal) = kept {
            log::error!("a shown reminder cannot be kept as shown: {refusal}");
        }
    }
}

/// What the log book answers at a look.
struct Answer {
    claimed: Claimed,
    /// Of the reminders that stand on the desktop, those whose deed is done or put off.
    settled: Vec<i64>,
}

fn ask(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    listened: Option<DateTime<FixedOffset>>,
    standing: &[i64],
) -> Result<Answer, Refusal> {
    Ok(Answer {
        claimed: remind::claim_due(logbook, now, listened)?,
        settled: remind::settled(logbook, now, standing)?,
    })
}
