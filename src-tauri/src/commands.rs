//! What the window may ask for, one file per feature of the ui. Each command hands its
//! arguments to one use case of the planner and its answer back.
//!
//! Deliberately absent: any decision.

pub mod answers;
pub mod backups;
pub mod check_in;
pub mod demo;
pub mod desktop;
pub mod diary;
pub mod episodes;
pub mod lock;
pub mod own_measures;
pub mod plan;
pub mod reminders;
pub mod review;
pub mod sessions;
pub mod settings;
pub mod share;
pub mod today;
pub mod trends;
