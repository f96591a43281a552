//! How far a long piece of work is, and that whoever asked for it may stop it.
//!
//! Deliberately absent: threads, and how progress is shown.

/// Told how far a long piece of work is; may stop it.
pub trait Work: Sync {
    /// `done` parts of `of` are done; the parts are of no fixed size.
    ///
    /// # Errors
    /// [`Stopped`] when the work is no longer wanted; nothing is written then.
    fn at(&self, done: usize, of: usize) -> Result<(), Stopped>;
}

/// The work is no longer wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stopped before it was finished; nothing was written")]
pub struct Stopped;

/// Work of so many equal parts, told of every so often.
pub(crate) struct Parts<'a> {
    work: &'a dyn Work,
    done: usize,
    of: usize,
}

impl<'a> Parts<'a> {
    /// After how many parts it is told of. A part is a record or a date: many a millisecond.
    const EVERY: usize = 64;

    pub(crate) fn new(work: &'a dyn Work, of: usize) -> Result<Self, Stopped> {
        work.at(0, of)?;
        Ok(Self { work, done: 0, of })
    }

    /// One part more is done.
    pub(crate) fn one(&mut self) -> Result<(), Stopped> {
        self.done += 1;
        if self.done.is_multiple_of(Self::EVERY) || self.done == self.of {
            self.work.at(self.done, self.of)?;
        }
        Ok(())
    }
}

/// Nobody watches, nobody stops.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Work for Unwatched {
    fn at(&self, _: usize, _: usize) -> Result<(), Stopped> {
        Ok(())
    }
}
