//! Long work that the window waits for: one piece of a kind at a time, told of a few times a
//! second, and stopped when it is no longer wanted.
//!
//! Deliberately absent: threads, and what the work is.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use exchange::work::{Stopped, Work};
use planner::view::Progress;
use planner::{Refusal, RefusalCode};
use tauri::{AppHandle, Emitter, Runtime};

use crate::refused::refused;

/// How long between two words on how far it is. A product choice: smooth to look at.
const BETWEEN: Duration = Duration::from_millis(100);

/// The place where one piece of work is under way, or none.
#[derive(Debug, Clone, Default)]
pub struct LongWork(Arc<Mutex<Option<Arc<AtomicBool>>>>);

impl LongWork {
    /// Begins a piece of work; it ends when what comes back is dropped.
    ///
    /// # Errors
    /// [`RefusalCode::Busy`] while another one is under way.
    pub fn begin(
        &self,
        tell: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<Underway, Refusal> {
        let mut place = self.place();
        if place.is_some() {
            return Err(refused(RefusalCode::Busy));
        }
        let unwanted = Arc::new(AtomicBool::new(false));
        *place = Some(unwanted.clone());
        Ok(Underway {
            place: self.clone(),
            unwanted,
            told: Mutex::new(None),
            between: BETWEEN,
            tell: Box::new(tell),
        })
    }

    /// Has the work that is under way stop at its next part. Nothing happens where none is.
    pub fn stop(&self) {
        if let Some(unwanted) = &*self.place() {
            unwanted.store(true, Ordering::Relaxed);
        }
    }

    fn place(&self) -> MutexGuard<'_, Option<Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What tells the window by an event of this name. Nobody may be listening.
pub fn telling<R: Runtime>(
    app: &AppHandle<R>,
    event: &'static str,
) -> impl Fn(Progress) + Send + Sync + use<R> {
    let app = app.clone();
    move |progress| {
        if let Err(error) = app.emit(event, progress) {
            log::warn!("{event} could not be told: {error}");
        }
    }
}

/// A piece of work under way.
pub struct Underway {
    place: LongWork,
    unwanted: Arc<AtomicBool>,
    /// When it was last told of.
    told: Mutex<Option<Instant>>,
    between: Duration,
    tell: Box<dyn Fn(Progress) + Send + Sync>,
}

impl Underway {
    /// Whether it is still wanted.
    ///
    /// # Errors
    /// [`Stopped`] when it is not.
    pub fn wanted(&self) -> Result<(), Stopped> {
        if self.unwanted.load(Ordering::Relaxed) {
            return Err(Stopped);
        }
        Ok(())
    }

    /// Whether it is time for a word.
    fn is_time(&self) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let is_time = told.is_none_or(|told| now.duration_since(told) >= self.between);
        if is_time {
            *told = Some(now);
        }
        is_time
    }
}

impl Work for Underway {
    fn at(&self, done: usize, of: usize) -> Result<(), Stopped> {
        self.wanted()?;
        if done >= of || self.is_time() {
            let count = |parts: usize| u32::try_from(parts).unwrap_or(u32::MAX);
            (self.tell)(Progress {
                done: count(done),
                of: count(of),
            });
        }
        Ok(())
    }
}

impl Drop for Underway {
    fn drop(&mut self) {
        *self.place.place() = None;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn one_piece_at_a_time() {
        let work = LongWork::default();
        let underway = work.begin(|_| ()).unwrap();
        assert_eq!(work.begin(|_| ()).err(), Some(refused(RefusalCode::Busy)));
        drop(underway);
        assert!(work.begin(|_| ()).is_ok());
    }

    #[test]
    fn it_stops_at_its_next_part_and_the_next_piece_does_not() {
        let work = LongWork::default();
        work.stop();
        let underway = work.begin(|_| ()).unwrap();
        assert_eq!(underway.at(1, 3), Ok(()));
        work.stop();
        assert_eq!(underway.at(2, 3), Err(Stopped));
        assert_eq!(underway.wanted(), Err(Stopped));
        drop(underway);
        assert_eq!(work.begin(|_| ()).unwrap().at(1, 3), Ok(()));
    }

    #[test]
    fn however_often_it_says_how_far_it_is_the_first_and_the_last_are_told() {
        let (sender, told) = channel();
        let work = LongWork::default();
        let mut underway = work
            .begin(move |progress| sender.send(progress.done).unwrap())
            .unwrap();
        underway.between = Duration::MAX;
        for done in 0..=1000 {
            underway.at(done, 1000).unwrap();
        }
        drop(underway);
        assert_eq!(told.iter().collect::<Vec<_>>(), [0, 1000]);
    }
}
