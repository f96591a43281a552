//! The desktop app: one window on one log book, and reminders also without it.
//!
//! Deliberately absent: every decision. What may be recorded, what follows from it and what
//! is due are the planner's; what is seen is the ui's.

pub mod answers;
pub mod arguments;
pub mod autostart;
pub mod background;
pub mod backups;
pub mod commands;
pub mod desktop;
pub mod dialogs;
pub mod export;
pub mod host;
pub mod import;
pub mod lock;
pub mod long_work;
pub mod message_size;
pub mod offers;
pub mod open_book;
pub mod refused;
pub mod reminder_loop;
pub mod review;
pub mod strength;
pub mod tray;
pub mod typed;
pub mod wake;
#[cfg(target_os = "linux")]
pub mod web_processes;
pub mod window;

use tauri::{AppHandle, Manager, RunEvent, Runtime, WindowEvent};

use crate::answers::Answers;
use crate::arguments::{Asked, Start};
use crate::background::Life;
use crate::backups::Backups;
use crate::desktop::Desktop;
use crate::export::{Exports, Previews};
use crate::import::Imports;
use crate::lock::Lock;
use crate::open_book::OpenBook;
use crate::review::Review;
use crate::tray::Tray;

/// The patient's own log book in the platform's data folder of Tend.
const OWN_LOGBOOK: &str = "tend.logbook";

/// Starts Tend and stays until it is quit.
///
/// On the patient's own log book it runs once: starting again opens the window, and closing
/// the window leaves it running, as [`background`] says. A log book named in the arguments
/// gets a window of its own and ends with it: whoever looks into another's log book wants no
/// reminders of it later, and there would be no way back to it.
///
/// # Errors
/// When the platform gives no window or no data folder. A log book that cannot be opened is
/// told in the window.
pub fn run(start: Start) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    if !matches!(start, Start::On(_)) {
        // First of all plugins, so that a second start ends before it does anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            started_again(app, arguments);
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
        .invoke_handler(message_size::limited(lock::gate::guarded(
            tauri::generate_handler![
                commands::today::overview,
                commands::today::acknowledge_missed,
                commands::today::undo,
                commands::today::changes,
                commands::today::undo_to,
                commands::check_in::check_ins,
                commands::check_in::record_check_in,
                commands::check_in::edit_check_in,
                commands::check_in::delete_check_in,
                commands::check_in::record_flag,
                commands::check_in::take_back_sign,
                commands::check_in::record_clearance,
                commands::episodes::save_patient,
                commands::episodes::start_episode,
                commands::episodes::close_episode,
                commands::episodes::edit_episode,
                commands::episodes::reopen_episode,
                commands::episodes::delete_episode,
                commands::own_measures::save_own_measure,
                commands::own_measures::retire_own_measure,
                commands::own_measures::delete_own_measure,
                commands::plan::take_plan,
                commands::plan::shift_series,
                commands::sessions::sessions,
                commands::sessions::add_session,
                commands::sessions::session_done,
                commands::sessions::session_skipped,
                commands::sessions::move_session,
                commands::sessions::unskip_session,
                commands::sessions::edit_session,
                commands::sessions::delete_session,
                commands::trends::trends,
                commands::trends::year,
                commands::reminders::snooze,
                commands::reminders::unsnooze,
                commands::settings::change_setting,
                commands::settings::log_place,
                commands::settings::forget_deleted,
                commands::diary::diary,
                commands::diary::search_notes,
                commands::diary::versions,
                commands::backups::backups,
                commands::backups::back_up_now,
                commands::backups::choose_second_folder,
                commands::backups::leave_second_folder,
                commands::backups::look_at_backup,
                commands::backups::restore_backup,
                commands::backups::damaged,
                commands::backups::take_salvaged,
                commands::backups::take_backup,
                commands::backups::take_empty,
                commands::lock::lock_state,
                commands::lock::begin_lock,
                commands::lock::finish_lock,
                commands::lock::unlock,
                commands::lock::lock_now,
                commands::lock::change_passphrase,
                commands::lock::begin_recovery_code,
                commands::lock::finish_recovery_code,
                commands::lock::remove_lock,
                commands::lock::set_auto_lock,
                commands::lock::still_here,
                commands::demo::open_demo,
                commands::demo::leave_demo,
                commands::share::export,
                commands::share::stop_export,
                commands::share::report_preview,
                commands::share::passphrase_strength,
                commands::share::import_log,
                commands::answers::open_answer,
                commands::answers::unseal_answer,
                commands::answers::accept_answer,
                commands::answers::dismiss_answer,
                commands::answers::record_prescription,
                commands::answers::end_prescription,
                commands::review::review_open,
                commands::review::review_list,
                commands::review::review_unseal,
                commands::review::stop_review,
                commands::review::review_patient,
                commands::review::review_sessions,
                commands::review::review_report,
                commands::review::review_answer_effect,
                commands::review::review_answer,
                commands::review::review_close,
                commands::desktop::desktop,
                commands::desktop::set_autostart,
                commands::desktop::close_window,
                commands::desktop::zoom,
                commands::desktop::quit,
                commands::desktop::deed_to_open,
            ],
        )))
        .setup(move |app| Ok(set_up(app.handle(), start)?))
        .build(tauri::generate_context!())?;
    app.run(|app, event| match event {
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => window::close_asked(app, &api),
        RunEvent::WindowEvent {
            event: WindowEvent::Destroyed,
            ..
        } => window::gone(app),
        // Asked by nobody: the last window has gone.
        RunEvent::ExitRequested {
            code: None, api, ..
        } if app.state::<Life>().is_in_background() => {
            api.prevent_exit();
        }
        RunEvent::Exit => {
            if let Some(book) = app.try_state::<OpenBook>() {
                book.wake().end();
            }
        }
        _ => {}
    });
    Ok(())
}

fn set_up<R: Runtime>(app: &AppHandle<R>, start: Start) -> tauri::Result<()> {
    let hidden = start == Start::Background;
    let own = !matches!(start, Start::On(_));
    let place = match start {
        // As it is shown to the patient, wherever Tend was started from.
        Start::On(place) => std::path::absolute(&place).unwrap_or(place),
        Start::Window | Start::Background => app.path().app_data_dir()?.join(OWN_LOGBOOK),
    };
    let book = OpenBook::open(place, host::language());
    app.manage(book.clone());
    let copying = Backups::of(&book);
    app.manage(copying.clone());
    let lock = Lock::of(&book);
    app.manage(lock.clone());
    app.manage(Exports::default());
    app.manage(Previews::default());
    app.manage(Imports::default());
    app.manage(Answers::default());
    app.manage(Review::default());

    let desktop = Desktop::of(app, &book);
    app.manage(Life::new(own && tray::can_be_found()));
    app.manage(Tray::default());
    if !hidden {
        window::open(app, None)?;
    }
    if own {
        tray::keep(app, &book.own())?;
        // Another's log book is theirs to copy.
        let (handle, changes) = (app.clone(), book.follow());
        std::thread::Builder::new()
            .name("copies".to_owned())
            .spawn(move || backups::keep(&handle, &copying, &changes))?;
    }
    let handle = app.clone();
    std::thread::Builder::new()
        .name("lock".to_owned())
        .spawn(move || lock::keep(&handle, &lock))?;
    std::thread::Builder::new()
        .name("reminders".to_owned())
        .spawn(move || reminder_loop::run(&book.own(), &desktop))?;
    Ok(())
}

/// Tend was started once more and this one is told. At login that asks for no window.
fn started_again<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>) {
    let arguments = lexopt::Parser::from_args(arguments.into_iter().skip(1));
    if !matches!(
        arguments::parse(arguments),
        Ok(Asked::Start(Start::Background))
    ) {
        window::open_on(app, None);
    }
}
