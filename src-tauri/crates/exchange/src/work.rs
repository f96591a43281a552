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

/// Nobody watches, nobody stops.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Work for Unwatched {
    fn at(&self, _: usize, _: usize) -> Result<(), Stopped> {
        Ok(())
    }
}
