//! Takes pictures of the real window in its main states, for looking at and for the README.
//! `cargo xtask pictures` builds it and runs it. The first argument is the folder; a second one
//! names the one set to take, such as `review`.

#[cfg(target_os = "linux")]
#[path = "picture_taker/reminders.rs"]
mod reminders;
#[cfg(target_os = "linux")]
#[path = "picture_taker/review.rs"]
mod review;
#[cfg(target_os = "linux")]
#[path = "picture_taker/share.rs"]
mod share;
#[cfg(target_os = "linux")]
#[path = "picture_taker/states.rs"]
mod states;

/// Takes the pictures of a set into a folder.
#[cfg(target_os = "linux")]
type Take = fn(&std::path::Path);

#[cfg(target_os = "linux")]
fn main() {
    let folder = std::env::args_os().nth(1).map_or_else(
        || xtask::house::root().join("tests/pictures/latest"),
        std::path::PathBuf::from,
    );
    let sets: [(&str, Take); 4] = [
        ("states", states::take),
        ("reminders", reminders::take),
        ("share", share::take),
        ("review", review::take),
    ];
    let wanted = std::env::args().nth(2);
    for (name, take) in sets {
        if wanted.as_deref().is_none_or(|wanted| wanted == name) {
            take(&folder);
        }
    }
    println!("pictures: {}", folder.display());
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("pictures of the window are taken on Linux");
}
