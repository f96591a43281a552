//! Waiting for a fact.

use std::time::{Duration, Instant};

/// How long a fact may take to come, on a machine whose two cores have much else to do: a report
/// is written by a compiler that is not optimised in the build of the tests.
pub const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(40);

/// Looks until there is something, and gives it; nothing when it has not come in time.
pub fn until<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if start.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(LOOK);
    }
}

/// Looks until there is something, and gives it.
///
/// # Panics
/// When it has not come in time; the message says what was awaited.
pub fn expect<T>(awaited: &str, look: impl FnMut() -> Option<T>) -> T {
    until(look).unwrap_or_else(|| panic!("waited {} s in vain: {awaited}", PATIENCE.as_secs()))
}
