//! Does what a line of the menu says, away from the thread of the menu.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;
use planner::Refusal;
use planner::draft::DoneDraft;
use planner::view::Overview;
use tauri::{AppHandle, Manager, Runtime};

use super::menu::Act;
use crate::open_book::OpenBook;
use crate::window;

/// Does it; comes back before it is done.
pub(super) fn act<R: Runtime>(app: &AppHandle<R>, act: Act) {
    match act {
        Act::Open(deed) => window::open_on(app, deed),
        Act::Quit => app.exit(0),
        Act::Done(session) => change(app, move |logbook, now| {
            planner::session_done(logbook, now, session, DoneDraft::default())
        }),
        Act::Snooze(what, by) => change(app, move |logbook, now| {
            planner::snooze(logbook, now, vec![what], by)
        }),
    }
}

/// Changes the log, and tells the window. Where the log has moved on and it is refused, both
/// the menu and the window are made anew.
fn change<R: Runtime>(
    app: &AppHandle<R>,
    use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<Overview, Refusal>
    + Send
    + 'static,
) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let book = app.state::<OpenBook>().own();
        if let Err(refusal) = book.change(use_case).await {
            log::warn!("what the tray asked for was refused: {refusal}");
            book.tell_followers();
        }
        window::tell(&app, window::OVERVIEW_CHANGED, ());
    });
}
