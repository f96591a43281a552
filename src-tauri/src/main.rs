//! Opens the window.
fn main() -> tauri::Result<()> {
    tend::run()
}
