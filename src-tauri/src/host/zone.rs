//! The time zone of the machine.

use chrono::Local;

/// Which instant a wall time is on this machine. Asked anew each time, as a machine travels.
pub const fn zone() -> Local {
    Local
}
