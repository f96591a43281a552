//! The desktop app: one window on one log book, and reminders.
//!
//! Deliberately absent: every decision. What may be recorded, what follows from it and what
//! is due are the planner's; what is seen is the ui's.

pub mod arguments;
pub mod commands;
pub mod desktop;
pub mod export;
pub mod host;
pub mod open_book;
pub mod reminder_loop;
pub mod wake;
pub mod window;

use std::path::PathBuf;

use tauri::{AppHandle, Manager, RunEvent, Runtime};

use crate::desktop::Desktop;
use crate::open_book::OpenBook;

/// The patient's own log book in the platform's data folder of Tend.
const OWN_LOGBOOK: &str = "tend.logbook";

/// Opens the window and stays until it is closed.
///
/// On the patient's own log book there is one window: starting again brings it forward. A
/// log book named in the arguments gets a window of its own.
///
/// # Errors
/// When the platform gives no window or no data folder. A log book that cannot be opened is
/// told in the window.
pub fn run(logbook: Option<PathBuf>) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    if logbook.is_none() {
        // First of all plugins, so that a second start ends before it does anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::bring_forward(app);
        }));
    }
    #[cfg(not(target_os = "linux"))]
    let builder = builder.plugin(host::notifications::plugin());
    let app = builder
        .plugin(
            tauri_plugin_log::Builder::new()
                .level(log::LevelFilter::Info)
                .level_for("zbus", log::LevelFilter::Warn)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::today::overview,
            commands::today::acknowledge_missed,
            commands::today::undo,
            commands::check_in::check_ins,
            commands::check_in::record_check_in,
            commands::check_in::edit_check_in,
            commands::check_in::delete_check_in,
            commands::check_in::record_flag,
            commands::check_in::record_clearance,
            commands::episodes::save_patient,
            commands::episodes::start_episode,
            commands::episodes::close_episode,
            commands::plan::take_plan,
            commands::plan::shift_series,
            commands::sessions::sessions,
            commands::sessions::add_session,
            commands::sessions::session_done,
            commands::sessions::session_skipped,
            commands::sessions::move_session,
            commands::reminders::snooze,
            commands::reminders::unsnooze,
            commands::settings::change_setting,
            commands::settings::log_place,
            commands::share::export_log,
        ])
        .setup(move |app| Ok(set_up(app.handle(), logbook)?))
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event
            && let Some(book) = app.try_state::<OpenBook>()
        {
            book.wake().end();
        }
    });
    Ok(())
}

fn set_up<R: Runtime>(app: &AppHandle<R>, logbook: Option<PathBuf>) -> tauri::Result<()> {
    let place = match logbook {
        // As it is shown to the patient, wherever Tend was started from.
        Some(place) => std::path::absolute(&place).unwrap_or(place),
        None => app.path().app_data_dir()?.join(OWN_LOGBOOK),
    };
    let book = OpenBook::open(place);
    app.manage(book.clone());

    let desktop = Desktop::of(app, &book);
    window::open(app)?;
    std::thread::Builder::new()
        .name("reminders".to_owned())
        .spawn(move || reminder_loop::run(&book, &desktop))?;
    Ok(())
}
