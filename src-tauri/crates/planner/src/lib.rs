//! The use cases of Tend, one function each: a log book, now and a draft go in; one
//! transaction later a view comes out, or a [`Refusal`] and nothing has changed.
//!
//! Deliberately absent: the clock (now is an argument), SQL (the log book's) and words for
//! people (the locales').

mod acknowledge_missed;
mod add_session;
mod anew;
mod appointments;
mod arrange;
pub mod calendar;
mod change;
mod check;
mod check_in;
mod check_ins;
mod close_episode;
mod delete_check_in;
mod demo;
mod done;
pub mod draft;
mod due;
mod edit_check_in;
mod episode;
mod episode_view;
mod export;
mod import;
mod known;
mod move_session;
mod moving;
mod overview;
mod parse;
mod patient;
mod record_check_in;
mod record_clearance;
mod record_flag;
pub mod refusal;
pub mod remind;
mod session_done;
mod session_skipped;
mod sessions;
mod settings;
mod shift_series;
mod snooze;
mod start_episode;
mod steps;
mod take_plan;
mod undo;
pub mod view;

pub use acknowledge_missed::acknowledge_missed;
pub use add_session::add_session;
pub use calendar::{calendar_of, export_calendar};
pub use check::{Checked, Flaw, check};
pub use check_ins::check_ins;
pub use close_episode::close_episode;
pub use delete_check_in::delete_check_in;
pub use demo::{demo, demo_log};
pub use due::due_now;
pub use edit_check_in::edit_check_in;
pub use export::export_log;
pub use import::{ImportError, import_log};
pub use move_session::move_session;
pub use overview::overview;
pub use patient::save_patient;
pub use record_check_in::record_check_in;
pub use record_clearance::record_clearance;
pub use record_flag::record_flag;
pub use refusal::{Refusal, RefusalCode, open_refused};
pub use session_done::session_done;
pub use session_skipped::session_skipped;
pub use sessions::sessions;
pub use settings::change_setting;
pub use shift_series::shift_series;
pub use snooze::{snooze, unsnooze};
pub use start_episode::start_episode;
pub use take_plan::take_plan;
pub use undo::undo;
