//! A log book that turns out to be damaged, and another one put in its place.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use planner::view::Overview;
use planner::{Refusal, RefusalCode};

use super::{OpenBook, aside};
use crate::refused::refused;

impl OpenBook {
    /// Reads the whole of the own log book. One that is damaged is open no longer from then on.
    ///
    /// # Errors
    /// [`RefusalCode::Damaged`], or [`RefusalCode::NotALog`]; what else is wrong, such as a disk that is away, shows where the
    /// log book is used.
    pub fn examine(&self) -> Result<(), Refusal> {
        match planner::examine(&self.shared.place) {
            Err(damaged) if damaged.code.is_damage() => {
                let mut book = self.book();
                if book.is_ok() {
                    log::error!("the log book is damaged: {damaged}");
                    *book = Err(damaged.clone());
                }
                Err(damaged)
            }
            _ => Ok(()),
        }
    }

    /// Asks something about the file of the own log book, which is damaged.
    ///
    /// # Errors
    /// [`RefusalCode::NotEmpty`] where it is not; that of the question.
    pub async fn of_damaged<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Path, DateTime<FixedOffset>) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let own = self.own();
        aside(move || {
            let book = own.book();
            match &*book {
                Err(refusal) if refusal.code.is_damage() => ask(&own.shared.place, own.now()),
                _ => Err(refused(RefusalCode::NotEmpty)),
            }
        })
        .await
    }

    /// Puts another log book in the place of the damaged one, and opens that.
    ///
    /// # Errors
    /// As [`OpenBook::of_damaged`]; why the other one does not open.
    pub async fn take_instead(
        &self,
        take: impl FnOnce(&Path, DateTime<FixedOffset>) -> Result<(), Refusal> + Send + 'static,
    ) -> Result<Overview, Refusal> {
        self.of_damaged(take).await?;
        self.own().read_anew(planner::overview).await
    }
}

/// Whether what a use case refused for may lie in the file.
pub(super) fn may_be_damage(refusal: &Refusal) -> bool {
    matches!(refusal.code, RefusalCode::Damaged | RefusalCode::Storage)
}
