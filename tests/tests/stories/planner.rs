//! The use cases as a patient lives through them, on a log book in memory.

#![allow(
    clippy::unwrap_used,
    reason = "the patient at their desk is test code, outside the functions clippy knows as tests"
)]

mod answers;
mod any_answer;
mod any_record;
mod any_sequence;
mod any_setting;
mod any_undo;
mod by_hand;
mod edits;
mod first_weeks;
mod holds;
mod massage_waits;
mod mistaken_signs;
mod over_time;
mod own_measures;
mod patient;
mod prescriptions;
mod putting_right;
mod reminders;
mod reviewing;
mod two_copies;
mod undoing;
