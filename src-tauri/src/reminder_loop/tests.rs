//! What the loop does with what it is told, without a desktop.

mod locked;
mod pressing;
mod showing;
mod testing;
