//! Parts that the stories of this crate share.
//!
//! The stories themselves are in `tests/`, one file per matter.

#[cfg(target_os = "linux")]
pub mod durability;
#[cfg(target_os = "linux")]
pub mod tour;
#[cfg(target_os = "linux")]
pub mod window;
pub mod years;
