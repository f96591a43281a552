//! The lock of the log book.

use serde::Serialize;
use ts_rs::TS;

/// How the lock of the log book stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct LockView {
    /// Whether the log book is encrypted.
    pub protected: bool,
    /// Whether it has to be unlocked now.
    pub locked: bool,
    /// After how many minutes without anybody it locks by itself; nothing is never.
    pub after_minutes: Option<u32>,
    /// How many seconds until another try is taken; 0 when it is taken now.
    pub wait_seconds: u32,
    /// How many tries were wrong since the last right one.
    pub wrong: u32,
    /// Folders in which copies are still plain, as they could not be reached or had no room. They
    /// follow when Tend copies there again.
    pub plain_copies: Vec<String>,
}
