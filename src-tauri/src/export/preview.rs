//! The report as it would be, while the patient chooses.
//!
//! Setting a page takes a moment, and choices change faster: one is set at a time, and of those
//! that wait only the latest.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use planner::draft::ExportRequest;
use planner::{Refusal, RefusalCode};
use report::Preview;
use words::Words;

use super::source::Source;
use crate::open_book::OpenBook;
use crate::refused::refused;

/// The previews that were asked for.
#[derive(Debug, Clone, Default)]
pub struct Previews(Arc<Asked>);

#[derive(Debug, Default)]
struct Asked {
    latest: AtomicU64,
    setting: Mutex<()>,
}

impl Previews {
    /// Sets a page unless another one is asked for before its turn comes.
    fn in_turn<T>(&self, set: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
        let Asked { latest, setting } = &*self.0;
        let turn = latest.fetch_add(1, Ordering::SeqCst) + 1;
        let _one = setting.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.load(Ordering::SeqCst) != turn {
            return Err(refused(RefusalCode::Stopped));
        }
        set()
    }
}

/// The first pages of the report, as they would be printed. It may take a moment.
///
/// # Errors
/// Where there is no log yet, or not what was asked for; [`RefusalCode::Stopped`] when another
/// one was asked for meanwhile.
pub fn preview(
    book: &OpenBook,
    previews: &Previews,
    request: &ExportRequest,
) -> Result<Preview, Refusal> {
    previews.in_turn(|| {
        let source = Source::of(book, request)?;
        let words = Words::of(request.language.unwrap_or_else(|| book.language()));
        report::preview(&source.report(), &source.asked(request), &words)
            .map_err(|error| source.unreported(error))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn of_those_that_wait_only_the_latest_is_set() {
        let previews = Previews::default();
        let (set, was_set) = channel();
        let ask = |number: u64| {
            let (asks, set) = (previews.clone(), set.clone());
            let waits = std::thread::spawn(move || {
                let turn = asks.in_turn(|| {
                    set.send(number).unwrap();
                    Ok(())
                });
                turn.is_ok()
            });
            until_asked(&previews, number);
            waits
        };
        let waiting = previews.in_turn(|| Ok([2, 3, 4].map(ask))).unwrap();
        let outcomes = waiting.map(|waits| waits.join().unwrap());
        assert_eq!(outcomes, [false, false, true]);
        drop(set);
        assert_eq!(was_set.iter().collect::<Vec<_>>(), [4]);
    }

    /// Waits until so many have been asked for, whatever becomes of them.
    fn until_asked(previews: &Previews, number: u64) {
        while previews.0.latest.load(Ordering::SeqCst) < number {
            std::thread::yield_now();
        }
    }
}
