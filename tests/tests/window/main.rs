//! Stories in the real window: the program `tend` on a virtual display, with a private
//! session bus, a real notification server and a real log book on disk.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod background;
mod danger_sign;
mod first_reminder;
mod full_disk;
mod hostile_page;
mod keyboard;
mod lock;
mod log_book;
mod no_connection;
mod notifications;
mod refusals;
mod screen_reader;
mod therapist;
mod tray;
mod ways_back;

mod in_the_window {
    mod everyone;

    use super::{
        background, danger_sign, first_reminder, full_disk, hostile_page, keyboard, lock,
        no_connection, notifications, refusals, screen_reader, therapist, tray, ways_back,
    };

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

    #[test]
    fn a_log_is_handed_over_and_the_answer_taken() {
        therapist::tell();
    }

    #[test]
    fn every_task_is_done_with_the_keyboard_alone() {
        keyboard::tell_of_every_task();
    }

    #[test]
    fn a_check_in_takes_two_presses_or_twenty_seconds() {
        keyboard::tell_of_a_check_in();
    }

    #[test]
    fn a_screen_reader_is_told_of_every_control_by_name() {
        screen_reader::tell();
    }

    #[test]
    fn a_notification_is_clicked_marked_done_and_put_off() {
        notifications::tell_of_pressing();
    }

    #[test]
    fn a_notification_server_comes_late_and_is_started_anew() {
        notifications::tell_of_a_server_that_comes_and_goes();
    }

    #[test]
    fn a_notification_server_is_started_when_it_is_needed() {
        notifications::tell_of_one_on_demand();
    }

    #[test]
    fn without_a_session_bus_all_but_the_notifications_works() {
        notifications::tell_of_no_bus();
    }

    #[test]
    fn what_was_claimed_before_a_crash_is_not_told_again() {
        notifications::tell_of_a_crash();
    }

    #[test]
    fn two_copies_of_tend_tell_once() {
        notifications::tell_of_two_copies();
    }

    #[test]
    fn what_came_due_at_night_is_told_in_the_morning_as_one() {
        notifications::tell_of_a_night();
    }

    #[test]
    fn a_closed_window_is_released_and_its_reminders_still_come() {
        background::tell_of_a_life_without_a_window();
    }

    #[test]
    fn started_at_login_it_reminds_without_a_window() {
        background::tell_of_a_hidden_start();
    }

    #[test]
    fn a_log_book_opened_by_name_ends_with_its_window() {
        background::tell_of_a_log_book_by_name();
    }

    #[test]
    fn before_there_is_a_patient_closing_quits() {
        background::tell_of_closing_before_there_is_a_patient();
    }

    #[test]
    fn where_nobody_could_find_it_again_closing_quits() {
        background::tell_of_a_desk_without_a_bus();
    }

    #[test]
    fn the_first_close_says_what_happens() {
        background::tell_of_the_first_close();
    }

    #[test]
    fn it_starts_at_login_and_ends_with_its_window_when_told_so() {
        background::tell_of_the_settings();
    }

    #[test]
    fn quit_quits() {
        background::tell_of_quitting();
    }

    #[test]
    fn what_is_due_is_done_or_put_off_in_the_tray() {
        tray::tell_of_what_is_due();
    }

    #[test]
    fn a_tray_that_comes_later_gets_the_icon() {
        tray::tell_of_a_tray_that_comes_later();
    }

    #[test]
    fn a_script_in_the_page_reaches_nothing_it_is_not_given() {
        hostile_page::tell();
    }

    #[test]
    fn a_note_of_a_hundred_megabytes_is_refused_and_all_goes_on() {
        hostile_page::tell_of_a_book_in_a_note();
    }

    #[test]
    fn no_connection_is_opened_by_a_start_and_a_reminder() {
        no_connection::tell_of_a_start();
    }

    #[test]
    fn no_connection_is_opened_on_a_first_day() {
        no_connection::tell_of_a_first_day();
    }

    #[test]
    fn no_connection_is_opened_by_the_terminal_program() {
        no_connection::tell_of_the_terminal();
    }

    #[test]
    fn a_full_disk_keeps_the_answers_until_there_is_room() {
        full_disk::tell();
    }

    #[test]
    fn a_log_is_locked_and_opened_and_the_lock_taken_away() {
        lock::tell();
    }

    #[test]
    fn a_patient_goes_back_to_a_copy_and_takes_that_back() {
        ways_back::tell_of_a_copy_and_back();
    }

    #[test]
    fn a_damaged_log_book_opens_with_the_ways_back_and_goes_on() {
        ways_back::tell_of_a_damaged_log_book();
    }
}
