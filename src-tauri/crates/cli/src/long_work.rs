//! Long work in a terminal: how far it is on one line that is written anew, and Ctrl-C, which
//! ends it without leaving a half-written file behind.
//!
//! The first Ctrl-C asks the work to end at its next step, where everything begun is cleared
//! away; a second one ends the program at once. Outside long work the first one does. On other
//! systems than Unix Ctrl-C always ends the program at once, and a hidden file `.tend-…` may
//! stay beside the one asked for, which itself is whole or not there.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use exchange::work::{Stopped, Work};

/// Work somebody may be waiting for.
#[derive(Debug)]
pub(crate) struct LongWork {
    signals: &'static Signals,
    /// The percentage that is shown; [`NOTHING`] at first.
    shown: AtomicU8,
    /// Whether anybody looks at it.
    watched: bool,
}

/// No percentage.
const NOTHING: u8 = u8::MAX;

impl LongWork {
    /// Work that begins now.
    pub(crate) fn begin() -> Self {
        let signals = signals();
        signals.count(|works| works + 1);
        Self {
            signals,
            shown: AtomicU8::new(NOTHING),
            watched: io::stderr().is_terminal(),
        }
    }

    fn show(&self, percent: u8) {
        if self.watched && self.shown.swap(percent, Ordering::Relaxed) != percent {
            // A terminal that is gone does not stop the work.
            let _ = write!(io::stderr(), "\r{percent:>3} %");
        }
    }
}

impl Work for LongWork {
    fn at(&self, done: usize, of: usize) -> Result<(), Stopped> {
        if self.signals.asked.load(Ordering::SeqCst) {
            return Err(Stopped);
        }
        let percent = done.saturating_mul(100).checked_div(of).unwrap_or(0);
        self.show(u8::try_from(percent.min(100)).unwrap_or(100));
        Ok(())
    }
}

impl Drop for LongWork {
    fn drop(&mut self) {
        self.signals.count(|works| works.saturating_sub(1));
        if self.watched && self.shown.load(Ordering::Relaxed) != NOTHING {
            // The line is left as if nothing had been there.
            let _ = write!(io::stderr(), "\r     \r");
        }
    }
}

/// What Ctrl-C finds and leaves.
#[derive(Debug)]
struct Signals {
    /// How many works there are in this process.
    works: Mutex<usize>,
    /// There is none: Ctrl-C ends the program.
    idle: Arc<AtomicBool>,
    /// They are asked to end: another Ctrl-C ends the program.
    asked: Arc<AtomicBool>,
}

impl Signals {
    fn count(&self, change: fn(usize) -> usize) {
        let mut works = self.works.lock().unwrap_or_else(PoisonError::into_inner);
        *works = change(*works);
        self.idle.store(*works == 0, Ordering::SeqCst);
        if *works == 0 {
            self.asked.store(false, Ordering::SeqCst);
        }
    }
}

fn signals() -> &'static Signals {
    static SIGNALS: OnceLock<Signals> = OnceLock::new();
    SIGNALS.get_or_init(|| {
        let signals = Signals {
            works: Mutex::new(0),
            idle: Arc::new(AtomicBool::new(true)),
            asked: Arc::new(AtomicBool::new(false)),
        };
        #[cfg(unix)]
        listen(&signals);
        signals
    })
}

#[cfg(unix)]
fn listen(signals: &Signals) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::flag::{register, register_conditional_default};

    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // In this order: what was set before decides what happens. Where the system refuses,
        // the program ends as it would without this.
        let _ = register_conditional_default(signal, Arc::clone(&signals.idle))
            .and_then(|_| register_conditional_default(signal, Arc::clone(&signals.asked)))
            .and_then(|_| register(signal, Arc::clone(&signals.asked)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_goes_on_until_it_is_to_end() {
        let work = LongWork::begin();
        assert_eq!(work.at(0, 0), Ok(()));
        assert_eq!(work.at(usize::MAX, 3), Ok(()));
        work.signals.asked.store(true, Ordering::SeqCst);
        assert_eq!(work.at(3, 3), Err(Stopped));
        drop(work);
        assert_eq!(LongWork::begin().at(1, 3), Ok(()));
    }
}
