//! The stories, one file each, and how they look into the log book from outside.

pub mod danger_sign;
pub mod first_reminder;
pub mod log_book;
