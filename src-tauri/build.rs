//! Declares every command of the window to Tauri's access control, so that none is open
//! unless a capability grants it.

use std::path::Path;

/// Every command, in the order of the files in `src/commands`.
const COMMANDS: &[&str] = &[
    // today.rs
    "overview",
    "acknowledge_missed",
    "undo",
    "changes",
    "undo_to",
    // check_in.rs
    "check_ins",
    "record_check_in",
    "edit_check_in",
    "delete_check_in",
    "record_flag",
    "take_back_sign",
    "record_clearance",
    // episodes.rs
    "save_patient",
    "start_episode",
    "close_episode",
    "edit_episode",
    "reopen_episode",
    "delete_episode",
    // own_measures.rs
    "save_own_measure",
    "retire_own_measure",
    "delete_own_measure",
    // plan.rs
    "take_plan",
    "shift_series",
    // sessions.rs
    "sessions",
    "add_session",
    "session_done",
    "session_skipped",
    "move_session",
    "unskip_session",
    "edit_session",
    "delete_session",
    // trends.rs
    "trends",
    "year",
    // reminders.rs
    "snooze",
    "unsnooze",
    // settings.rs
    "change_setting",
    "log_place",
    "forget_deleted",
    // diary.rs
    "diary",
    "search_notes",
    "versions",
    // backups.rs
    "backups",
    "back_up_now",
    "choose_second_folder",
    "leave_second_folder",
    "look_at_backup",
    "restore_backup",
    "damaged",
    "take_salvaged",
    "take_backup",
    "take_empty",
    // lock.rs
    "lock_state",
    "begin_lock",
    "finish_lock",
    "unlock",
    "lock_now",
    "change_passphrase",
    "begin_recovery_code",
    "finish_recovery_code",
    "remove_lock",
    "set_auto_lock",
    "still_here",
    // demo.rs
    "open_demo",
    "leave_demo",
    // share.rs
    "export",
    "stop_export",
    "report_preview",
    "passphrase_strength",
    "import_log",
    // answers.rs
    "open_answer",
    "unseal_answer",
    "accept_answer",
    "dismiss_answer",
    "record_prescription",
    "end_prescription",
    // review.rs
    "review_open",
    "review_list",
    "review_unseal",
    "stop_review",
    "review_patient",
    "review_sessions",
    "review_report",
    "review_answer_effect",
    "review_answer",
    "review_close",
    // desktop.rs
    "desktop",
    "set_autostart",
    "close_window",
    "zoom",
    "quit",
    "deed_to_open",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../ui/dist");
    println!("cargo::rerun-if-changed=../ui/locales");
    if !Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo::error=ui/dist/index.html is missing: the window is embedded from it. \
             Build it with `npm --prefix ui ci` and `npm --prefix ui run build`, \
             or let `cargo xtask run` do both."
        );
        return;
    }
    let attributes = tauri_build::Attributes::new()
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
