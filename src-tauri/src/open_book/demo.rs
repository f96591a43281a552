//! A made-up patient, who stands in for the patient's own log while one looks around.
//!
//! Every command goes to them until they are left. Nothing of them is written anywhere, and
//! they are gone when left. Reminders, the tray and what closing the window does keep to the
//! own log: they ask through [`OpenBook::own`].

use std::sync::{MutexGuard, PoisonError};

use logbook::Logbook;
use planner::view::Overview;
use planner::{Refusal, RefusalCode, demo_book};

use super::{OpenBook, aside};
use crate::refused::refused;

impl OpenBook {
    /// The same log book, whether or not the made-up patient is open.
    #[must_use]
    pub fn own(&self) -> Self {
        Self {
            own: true,
            ..self.clone()
        }
    }

    /// Opens the made-up patient, as they are at first, in the language in force.
    ///
    /// # Errors
    /// When there is no memory for them.
    pub async fn open_demo(&self) -> Result<Overview, Refusal> {
        let book = self.clone();
        aside(move || {
            let language = book.own().language();
            let demo = demo_book(book.now())?.on_desktop_of(language);
            *book.demo() = Some(demo);
            book.with(planner::overview)
        })
        .await
    }

    /// Leaves the made-up patient, who is gone then, and shows the own log.
    ///
    /// # Errors
    /// Why the own log book is not open; the made-up patient has been left all the same.
    pub async fn leave_demo(&self) -> Result<Overview, Refusal> {
        self.drop_demo();
        self.read_anew(planner::overview).await
    }

    /// Leaves the made-up patient, if they are open.
    pub fn drop_demo(&self) {
        *self.demo() = None;
    }

    /// That what is asked here is asked of the patient's own log: the made-up patient has no
    /// copies, and who looks around changes nothing of their own.
    ///
    /// # Errors
    /// [`RefusalCode::NotFound`] while the made-up patient is open.
    pub fn of_the_patient(&self) -> Result<(), Refusal> {
        match self.is_demo() {
            true => Err(refused(RefusalCode::NotFound)),
            false => Ok(()),
        }
    }

    /// Whether what is asked here is asked of the made-up patient.
    pub(super) fn is_demo(&self) -> bool {
        !self.own && self.demo().is_some()
    }

    /// What stands in for the own log book here, if anything does.
    pub(super) fn standing_in(&self) -> StandingIn<'_> {
        StandingIn((!self.own).then(|| self.demo()))
    }

    fn demo(&self) -> MutexGuard<'_, Option<Logbook>> {
        let demo = self.shared.demo.lock();
        demo.unwrap_or_else(PoisonError::into_inner)
    }
}

/// Held for the length of one use case.
pub(super) struct StandingIn<'a>(Option<MutexGuard<'a, Option<Logbook>>>);

impl StandingIn<'_> {
    /// The made-up patient's log book.
    pub(super) fn as_mut(&mut self) -> Option<&mut Logbook> {
        self.0.as_mut()?.as_mut()
    }
}

#[cfg(test)]
mod tests;
