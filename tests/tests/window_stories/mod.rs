//! The stories, one file each, and how they look into the log book from outside.

pub(crate) mod background;
pub(crate) mod danger_sign;
pub(crate) mod first_reminder;
pub(crate) mod keyboard;
pub(crate) mod log_book;
pub(crate) mod notifications;
pub(crate) mod refusals;
pub(crate) mod screen_reader;
pub(crate) mod therapist;
pub(crate) mod tray;
