//! The use cases as a patient lives through them, on a log book in memory.

mod any_sequence;
mod by_hand;
mod first_weeks;
mod holds;
mod patient;
mod undoing;
