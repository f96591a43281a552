//! The lock.

use planner::Refusal;
use planner::view::{LockView, Overview};
use tauri::{AppHandle, State};

use crate::backups::Backups;
use crate::lock::{self, Lock};
use crate::open_book;
use crate::typed::{TypedCode, TypedWord};

/// How it stands. It may be asked while locked.
#[tauri::command]
pub async fn lock_state(lock: State<'_, Lock>) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock.view()).await
}

/// A recovery code to be written down. Nothing on the disk has changed.
#[tauri::command]
pub async fn begin_lock(lock: State<'_, Lock>, passphrase: TypedWord) -> Result<String, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock.begin(passphrase.word()?)).await
}

/// Locks the log book and its copies, once the code has been typed back.
#[tauri::command]
pub async fn finish_lock(
    app: AppHandle,
    lock: State<'_, Lock>,
    backups: State<'_, Backups>,
    passphrase: TypedWord,
    code: TypedCode,
) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    let view = backups
        .alone_with(move |_| lock.finish(&passphrase.word()?, code.text()))
        .await?;
    lock::changed(&app);
    Ok(view)
}

/// Opens the log book with the passphrase or the recovery code.
#[tauri::command]
pub async fn unlock(
    app: AppHandle,
    lock: State<'_, Lock>,
    word: TypedWord,
) -> Result<Overview, Refusal> {
    let lock = lock.inner().clone();
    let overview = open_book::aside(move || lock.unlock(&word.word()?)).await?;
    lock::changed(&app);
    Ok(overview)
}

/// Locks the log book.
#[tauri::command]
pub async fn lock_now(app: AppHandle, lock: State<'_, Lock>) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock::now(&app, &lock)).await
}

/// Has another passphrase open it.
#[tauri::command]
pub async fn change_passphrase(
    lock: State<'_, Lock>,
    word: TypedWord,
    passphrase: TypedWord,
) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock.change_passphrase(&word.word()?, &passphrase.word()?)).await
}

/// Another recovery code to be written down. The one in force still is.
#[tauri::command]
pub async fn begin_recovery_code(
    lock: State<'_, Lock>,
    word: TypedWord,
) -> Result<String, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock.begin_code(&word.word()?)).await
}

/// Has the other recovery code open it, once it has been typed back.
#[tauri::command]
pub async fn finish_recovery_code(
    lock: State<'_, Lock>,
    word: TypedWord,
    code: TypedCode,
) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    open_book::aside(move || lock.finish_code(&word.word()?, code.text())).await
}

/// Takes the lock of the log book and its copies away.
#[tauri::command]
pub async fn remove_lock(
    app: AppHandle,
    lock: State<'_, Lock>,
    backups: State<'_, Backups>,
    word: TypedWord,
) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    let view = backups
        .alone_with(move |_| lock.remove(&word.word()?))
        .await?;
    lock::changed(&app);
    Ok(view)
}

/// Has it lock by itself after so many minutes without anybody, or never.
#[tauri::command]
pub async fn set_auto_lock(
    app: AppHandle,
    lock: State<'_, Lock>,
    minutes: Option<u32>,
) -> Result<LockView, Refusal> {
    let lock = lock.inner().clone();
    let view = open_book::aside(move || lock.set_auto(minutes)).await?;
    lock::changed(&app);
    Ok(view)
}

/// Somebody is at the window.
#[tauri::command]
pub async fn still_here(lock: State<'_, Lock>) -> Result<(), Refusal> {
    lock.still_here();
    Ok(())
}
