//! The states worth a picture, each in light and dark where the colours matter, and with
//! the text at twice its size where the room does.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use journeys::window::words::t;
use journeys::window::{Home, Page, Tend};

/// The window as it opens.
pub(crate) const USUAL: (u32, u32) = (1080, 760);
/// So tall that a whole page stands in it.
pub(crate) const TALL: (u32, u32) = (1080, 2400);
/// The size of the pictures in the README: the whole of Today stands in it.
const PORTRAIT: (u32, u32) = (1080, 1000);
/// As narrow as the window goes.
const NARROW: (u32, u32) = (380, 760);

/// Takes them all into a folder.
pub(crate) fn take(folder: &Path) {
    first_start(folder);
    demo(folder, Look::Light);
    demo(folder, Look::Dark);
}

/// How the window looks.
#[derive(Clone, Copy)]
pub(crate) enum Look {
    Light,
    Dark,
}

impl Look {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A fresh start: the welcome, then one question of each kind.
fn first_start(folder: &Path) {
    let home = Home::new("2026-03-02T09:00:00+01:00", TALL);
    let tend = Tend::start(&home);
    let page = tend.page();
    let shot = |name: &str| shoot(&home, page, folder, &format!("first-start-{name}"));
    page.see(&t("first-start-welcome"));
    page.resize(USUAL.0, USUAL.1);
    shot("1-welcome");
    page.press(&t("first-start-begin"));
    page.see(&t("first-start-what"));
    shot("2-what");
    page.choose(&t("context-injury"));
    page.press(&t("continue"));
    page.see(&t("first-start-where"));
    page.choose(&t("site-ankle"));
    shot("3-where");
    page.choose_in(&t("first-start-side"), &t("side-left"));
    page.press(&t("continue"));
    page.press(&t("first-start-onset-today"));
    shot("4-when");
}

/// A log book with the demo patient in it.
pub(crate) fn demo_book(home: &Home) -> PathBuf {
    let log_book = home.path("demo.db");
    let made = Command::new(xtask::house::built("tend-cli"))
        .args(["demo", "--logbook"])
        .arg(&log_book)
        .stdout(Stdio::null())
        .status();
    assert!(
        made.as_ref().is_ok_and(std::process::ExitStatus::success),
        "tend-cli demo: {made:?}"
    );
    log_book
}

/// The demo patient, page by page.
fn demo(folder: &Path, look: Look) {
    let home = Home::with_real_clock(TALL);
    let log_book = demo_book(&home);
    let tend = Tend::start_with(&home, &["--logbook", &log_book.to_string_lossy()]);
    let page = tend.page();
    let shot = |name: &str| {
        shoot(&home, page, folder, &format!("{name}-{}", look.name()));
    };

    page.see(&t("today-how"));
    wears(page, look);

    for (name, shows) in [
        ("today", "today-how"),
        ("plan", "plan-ledger-title"),
        ("sessions", "sessions-coming"),
        ("settings", "settings-reminders"),
    ] {
        page.press(&t(&format!("nav-{name}")));
        page.see(&t(shows));
        page.resize(USUAL.0, USUAL.1);
        shot(name);
        page.resize(TALL.0, TALL.1);
        shot(&format!("{name}-whole"));
        if matches!(look, Look::Light) {
            text_size(page, "200%");
            shot(&format!("{name}-text-200"));
            text_size(page, "");
            page.resize(NARROW.0, NARROW.1);
            shot(&format!("{name}-narrow"));
        }
    }

    page.resize(USUAL.0, USUAL.1);
    page.press(&t("nav-sessions"));
    page.choose(&t("sessions-month"));
    page.see(&t("sessions-month-hint"));
    shot("sessions-month");

    // The second episode has the most to tell: it is still on its way.
    page.press(&t("nav-plan"));
    page.see(&t("plan-ledger-title"));
    page.script(
        "document.querySelectorAll('[name=plan-episode]')[1]?.click()",
        Vec::new(),
    );
    page.resize(PORTRAIT.0, PORTRAIT.1);
    shot("plan-second");
    page.press(&t("nav-today"));
    page.see(&t("today-how"));
    shot("today-portrait");
    page.resize(USUAL.0, USUAL.1);

    page.press(&t("nav-today"));
    page.resize(TALL.0, TALL.1);
    page.press(&t("today-check-in"));
    page.see(&t("check-in-pain"));
    shot("check-in-whole");
    page.press(&t("cancel"));

    page.press(&t("nav-sign"));
    page.see(&t("feels-wrong-title"));
    shot("feels-wrong-whole");
    page.press(&t("cancel"));
    notes_a_sign(page, "fever");
    page.see(&t("hold-same_day-title"));
    page.resize(USUAL.0, USUAL.1);
    shot("hold-same-day");
    page.press(&t("hold-rest"));
    notes_a_sign(page, "chest_pain");
    page.see(&t("hold-emergency-title"));
    shot("hold-emergency");
}

/// As it opens, whole, narrow, and with the text at twice its size.
pub(crate) fn everywhere(page: &Page<'_>, look: Look, name: &str, shot: &dyn Fn(&str)) {
    page.resize(USUAL.0, USUAL.1);
    shot(name);
    if matches!(look, Look::Dark) {
        return;
    }
    page.resize(TALL.0, TALL.1);
    shot(&format!("{name}-whole"));
    text_size(page, "200%");
    shot(&format!("{name}-text-200"));
    text_size(page, "");
    page.resize(NARROW.0, NARROW.1);
    shot(&format!("{name}-narrow"));
    page.resize(NARROW.0, TALL.1);
    shot(&format!("{name}-narrow-whole"));
    page.resize(USUAL.0, USUAL.1);
}

/// Chooses the colours in Settings.
pub(crate) fn wears(page: &Page<'_>, look: Look) {
    page.press(&t("nav-settings"));
    page.choose(&t(&format!("settings-appearance-{}", look.name())));
    page.until("the colours to change", || {
        page.script("return document.documentElement.dataset.theme", Vec::new())
            .filter(|theme| theme.as_str() == Some(look.name()))
    });
}

/// Notes a danger sign, in the first episode where it is asked which.
fn notes_a_sign(page: &Page<'_>, sign: &str) {
    page.press(&t("nav-sign"));
    page.choose(&t(&format!("sign-{sign}")));
    page.script(
        "document.querySelector('[data-field=episode] input')?.click()",
        Vec::new(),
    );
    page.press(&t("feels-wrong-save"));
}

/// The person's text size, as the desktop would set it.
fn text_size(page: &Page<'_>, size: &str) {
    page.script(
        "document.documentElement.style.fontSize = arguments[0]",
        vec![size.into()],
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
pub(crate) fn shoot(home: &Home, page: &Page<'_>, folder: &Path, name: &str) {
    drawn(page);
    let mut seen = home.desk().picture();
    page.until("the window to stand still", || {
        let now = home.desk().picture();
        let still = now == seen && now.as_ref().is_ok_and(|picture| picture.is_painted());
        seen = now;
        still.then_some(())
    });
    let path = folder.join(format!("{name}.png"));
    // The pointer of the bare screen lies elsewhere: only the window is kept.
    let (width, height) = page.size();
    let saved = seen.and_then(|screen| screen.cropped(width, height).save(&path));
    assert_eq!(saved, Ok(()));
    println!("{}", path.display());
}
