//! The use cases of Tend, one function each: a log book, now and a draft go in; one
//! transaction later a view comes out, or a [`Refusal`] and nothing has changed.
//!
//! Deliberately absent: the clock (now is an argument), SQL (the log book's) and words for
//! people (the locales').

pub mod draft;
pub mod refusal;
pub mod view;

pub use refusal::{Refusal, RefusalCode};
