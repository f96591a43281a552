//! The pictures of one state.

use std::path::Path;

use journeys::tour::{SCREEN, Stop};
use journeys::window::Page;

/// One language of each direction.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "ar"];
const THEMES: [&str; 2] = ["light", "dark"];
/// As narrow as the window goes, and as wide as most are.
const WIDTHS: [u32; 2] = [380, 1280];
/// The least height of a picture: the window as it opens.
const LEAST: u32 = 760;

/// Takes them: `en-light-1280/today.png` and so on. The whole page stands in each.
pub(crate) fn take(stop: &Stop<'_>, folder: &Path, language: &str) {
    for width in WIDTHS {
        stop.page.resize(width, LEAST);
        stop.page.resize(width, height(stop.page));
        shows_the_focus(stop.page);
        drawn(stop.page);
        assert_eq!(spilled(stop.page), [""; 0], "{} at {width}", stop.name);
        for theme in THEMES {
            wears(stop.page, theme);
            let place = folder.join(format!("{language}-{theme}-{width}"));
            let made = std::fs::create_dir_all(&place);
            assert!(made.is_ok(), "{}: {made:?}", place.display());
            shoot(stop, &place.join(format!("{}.png", stop.name)));
        }
    }
    wears(stop.page, THEMES[0]);
}

/// How high the page is, as far as the screen goes.
fn height(page: &Page<'_>) -> u32 {
    let whole = page.until("the height of the page", || {
        page.script("return document.documentElement.scrollHeight", Vec::new())?
            .as_u64()
    });
    u32::try_from(whole).map_or(SCREEN.1, |whole| whole.clamp(LEAST, SCREEN.1))
}

/// Of a page that is higher than the screen, the part somebody is at.
fn shows_the_focus(page: &Page<'_>) {
    page.script(
        "if (document.documentElement.scrollHeight > innerHeight) {
             document.activeElement?.scrollIntoView({ block: 'center' });
         }",
        Vec::new(),
    );
}

/// What stands out of its own box: text that was set on more lines than there is room for.
fn spilled(page: &Page<'_>) -> Vec<String> {
    page.until("what stands out of its box", || {
        let found = page.script(
            "return [...document.querySelectorAll('button, label, summary')]
                 .filter((each) => each.clientHeight > 0 && getComputedStyle(each).display !== 'inline')
                 .filter((each) => each.scrollHeight > each.clientHeight + 2)
                 .map((each) => `${each.tagName} ${each.textContent.trim().slice(0, 40)}`)",
            Vec::new(),
        )?;
        serde_json::from_value(found).ok()
    })
}

fn wears(page: &Page<'_>, theme: &str) {
    page.script(
        "document.documentElement.dataset.theme = arguments[0]",
        vec![theme.into()],
    );
}

/// Waits until the page has drawn what it was last told: two frames, as the first may have been
/// on its way already. Without this a window that has not begun to draw looks still.
fn drawn(page: &Page<'_>) {
    page.script(
        "delete document.documentElement.dataset.drawn;
         requestAnimationFrame(() => requestAnimationFrame(() => {
             document.documentElement.dataset.drawn = 'yes';
         }));",
        Vec::new(),
    );
    page.until("the page to draw", || {
        page.script("return document.documentElement.dataset.drawn", Vec::new())
            .filter(|drawn| drawn.as_str() == Some("yes"))
    });
}

/// Saves what the window shows when it stands still.
fn shoot(stop: &Stop<'_>, place: &Path) {
    drawn(stop.page);
    let mut seen = stop.home.desk().picture();
    stop.page.until("the window to stand still", || {
        let now = stop.home.desk().picture();
        let still = now == seen && now.as_ref().is_ok_and(|picture| picture.is_painted());
        seen = now;
        still.then_some(())
    });
    // The pointer of the bare screen lies elsewhere: only the window is kept.
    let (width, height) = stop.page.size();
    let saved = seen.and_then(|screen| screen.cropped(width, height).save(place));
    assert_eq!(saved, Ok(()));
}
