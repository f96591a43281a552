//! Share: the log, out of Tend, and one from before into it.

use planner::Refusal;
use planner::draft::ExportRequest;
use planner::view::ImportOutcome;
use report::Preview;
use tauri::{AppHandle, Manager, State};

use crate::backups::Backups;
use crate::export::{self, Exports, Previews};
use crate::import::{self, Imports};
use crate::open_book::{self, OpenBook};
use crate::strength::{self, Strength};
use crate::typed::Typed;

/// Writes what is asked for where the patient says; gives the place, or nothing when they turn
/// back.
#[tauri::command]
pub async fn export(
    app: AppHandle,
    book: State<'_, OpenBook>,
    exports: State<'_, Exports>,
    request: ExportRequest,
    passphrase: Option<Typed>,
) -> Result<Option<String>, Refusal> {
    let (book, exports) = (book.inner().clone(), exports.inner().clone());
    open_book::aside(move || export::export(&app, &book, &exports, &request, passphrase)).await
}

/// Stops the export that is under way.
#[tauri::command]
pub async fn stop_export(exports: State<'_, Exports>) -> Result<(), Refusal> {
    exports.stop();
    Ok(())
}

/// The first pages of the report.
#[tauri::command]
pub async fn report_preview(
    book: State<'_, OpenBook>,
    previews: State<'_, Previews>,
    request: ExportRequest,
) -> Result<Preview, Refusal> {
    let (book, previews) = (book.inner().clone(), previews.inner().clone());
    open_book::aside(move || export::preview(&book, &previews, &request)).await
}

/// How soon a passphrase would be guessed.
#[tauri::command]
pub async fn passphrase_strength(
    book: State<'_, OpenBook>,
    text: Typed,
) -> Result<Strength, Refusal> {
    let book = book.inner().clone();
    open_book::aside(move || Ok(strength::of(&book, text))).await
}

/// Takes a log from before into the empty log book.
#[tauri::command]
pub async fn import_log(
    app: AppHandle,
    book: State<'_, OpenBook>,
    backups: State<'_, Backups>,
    passphrase: Option<Typed>,
) -> Result<ImportOutcome, Refusal> {
    let asked = book.inner().clone();
    let choose = move || import::choose(&app, &asked, &app.state::<Imports>(), passphrase);
    import::take(&book, &backups, open_book::aside(choose).await?).await
}
