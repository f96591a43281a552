//! Stories in the real window: the program `tend` on a virtual display, with a private
//! session bus, a real notification server and a real log book on disk.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod window_stories;

mod in_the_window {
    use super::window_stories::{danger_sign, first_reminder, refusals};

    #[test]
    fn from_the_first_check_in_to_the_first_reminder() {
        first_reminder::tell();
    }

    #[test]
    fn a_danger_sign_takes_the_screen_over() {
        danger_sign::tell();
    }
    #[test]
    fn a_check_in_of_the_future_is_refused_beside_its_field() {
        refusals::tell_of_a_future_check_in();
    }

    #[test]
    fn a_file_that_is_no_log_is_told_and_left_alone() {
        refusals::tell_of_a_file_that_is_no_log();
    }
}
