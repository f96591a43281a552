//! How much happened in a year.

/// How much happened, so that a year in which nothing happens proves nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Reminders taken on for a notification.
    pub(crate) given: u64,
    /// Reminders told in a summary.
    pub(crate) told: u64,
    /// Reminders that quiet had put off.
    pub(crate) after_quiet: u64,
    /// Notifications of several deeds.
    pub(crate) merged: u64,
    /// Looks in quiet.
    pub(crate) in_quiet: u64,
    /// Reminders gone before they were told, because there was nothing left to remind of.
    pub(crate) gone: u64,
    /// Reminders put into the past, of which nothing was said.
    pub(crate) hushed: u64,
    /// Reminders taken on and not shown, as the copy was killed.
    pub(crate) unconfirmed: u64,
    /// Reminders shown and not kept as shown, as the copy was killed.
    pub(crate) unmarked: u64,
    /// Reminders told in the very second they came due.
    pub(crate) on_time: u64,
    /// Answers of the log book.
    pub(crate) answers: u64,
}

impl Tally {
    pub(crate) const fn and(self, other: Self) -> Self {
        Self {
            given: self.given + other.given,
            told: self.told + other.told,
            after_quiet: self.after_quiet + other.after_quiet,
            merged: self.merged + other.merged,
            in_quiet: self.in_quiet + other.in_quiet,
            gone: self.gone + other.gone,
            hushed: self.hushed + other.hushed,
            unconfirmed: self.unconfirmed + other.unconfirmed,
            unmarked: self.unmarked + other.unmarked,
            on_time: self.on_time + other.on_time,
            answers: self.answers + other.answers,
        }
    }

    pub(crate) fn each(self) -> [(&'static str, u64); 11] {
        [
            ("given", self.given),
            ("told in a summary", self.told),
            ("put off by quiet", self.after_quiet),
            ("merged", self.merged),
            ("looked at in quiet", self.in_quiet),
            ("gone before it was told", self.gone),
            ("put into the past", self.hushed),
            ("killed before it was shown", self.unconfirmed),
            ("killed when it was shown", self.unmarked),
            ("told on time", self.on_time),
            ("answered", self.answers),
        ]
    }
}
