//! An empty window: what Tend is measured beside (`cargo xtask bench window`). Nothing but what any
//! program with a Tauri window has to do: no command, no plugin, no state.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
