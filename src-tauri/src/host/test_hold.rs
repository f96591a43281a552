//! A stop between claiming and showing, for the tests: so that one can kill the program
//! there. In test builds only.

use std::path::PathBuf;
use std::time::Duration;

/// Waits while the file named by `TEND_TEST_HOLD_BEFORE_SHOW` is there.
pub fn hold_before_show() {
    let Some(file) = std::env::var_os("TEND_TEST_HOLD_BEFORE_SHOW").map(PathBuf::from) else {
        return;
    };
    while file.exists() {
        std::thread::sleep(Duration::from_millis(10));
    }
}
