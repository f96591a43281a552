//! Takes the gallery: a picture of every page and state, in light and dark, in English and in
//! Arabic, in a wide and in the narrowest window. `cargo xtask gallery` builds it and runs it.
//! The first argument is the folder; a second one names the one walk to take, such as `review`.

#[cfg(target_os = "linux")]
#[path = "gallery/picture.rs"]
mod picture;

#[cfg(target_os = "linux")]
fn main() {
    let folder = std::env::args_os().nth(1).map_or_else(
        || xtask::house::root().join("tests/pictures/gallery"),
        std::path::PathBuf::from,
    );
    let wanted = std::env::args().nth(2);
    for language in picture::LANGUAGES {
        for walk in journeys::tour::WALKS {
            if wanted.as_deref().is_none_or(|wanted| wanted == walk.name) {
                walk.go(language, &mut |stop| {
                    picture::take(stop, &folder, language);
                });
            }
        }
    }
    println!("gallery: {}", folder.display());
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("pictures of the window are taken on Linux");
}
