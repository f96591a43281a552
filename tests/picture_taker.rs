//! Takes pictures of the real window in its main states, for looking at and for the README.
//! `cargo xtask pictures` builds it and runs it; the one argument is the folder.

#[cfg(target_os = "linux")]
#[path = "picture_taker/reminders.rs"]
mod reminders;
#[cfg(target_os = "linux")]
#[path = "picture_taker/share.rs"]
mod share;
#[cfg(target_os = "linux")]
#[path = "picture_taker/states.rs"]
mod states;

#[cfg(target_os = "linux")]
fn main() {
    let folder = std::env::args_os().nth(1).map_or_else(
        || xtask::house::root().join("tests/pictures/latest"),
        std::path::PathBuf::from,
    );
    states::take(&folder);
    reminders::take(&folder);
    share::take(&folder);
    println!("pictures: {}", folder.display());
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("pictures of the window are taken on Linux");
}
