//! What the loop does with what it is told, without a desktop.

mod pressing;
mod showing;
mod testing;
