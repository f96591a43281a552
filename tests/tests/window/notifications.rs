//! Reminders on a real desktop: shown, pressed, put off; with a notification server that
//! comes and goes, a machine that fails, a second copy of Tend, and a night.

mod acting;
mod crash;
mod diary;
mod server;
mod twice;

pub(crate) use acting::tell as tell_of_pressing;
pub(crate) use crash::tell as tell_of_a_crash;
pub(crate) use server::{
    tell as tell_of_a_server_that_comes_and_goes, tell_of_no_bus, tell_of_one_on_demand,
};
pub(crate) use twice::{tell_of_a_night, tell_of_two_copies};
