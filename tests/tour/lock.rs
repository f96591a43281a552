//! The lock of the log: none yet, set up step by step, changed, taken away; and the window while
//! it is locked.

use std::path::Path;

use super::copies::{kept, now};
use super::{Looking, SCREEN, See, demo};
use crate::window::words::{t, with};
use crate::window::{Home, Page};

const PASSPHRASE: &str = "four odd lamps ferment";

pub(super) fn walk(see: See<'_>) {
    let home = Home::new(&now().to_rfc3339(), SCREEN);
    let log_book = kept(&home.path("maya"), now());
    let tend = demo::open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    sets_it_up(&mut look);
    changes_it(&mut look);
    is_locked_out(&mut look, &log_book);
}

fn sets_it_up(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("nav-settings"));
    page.see(&t("app-lock-off"));
    look.at("lock-none");
    page.press(&t("app-lock-set-up"));
    page.see(&t("app-lock-final"));
    look.at("lock-final");
    page.press(&t("continue"));
    page.fill(&t("app-lock-new"), "ankle");
    page.see(&t("lock-weak"));
    page.fill(&t("app-lock-again"), "ancle");
    page.press(&t("continue"));
    page.see(&t("app-lock-differ"));
    look.at("lock-passphrase");
    types_it_twice(page);
    page.press(&t("continue"));
    page.see(&t("app-lock-code-text"));
    look.at("lock-code");
    let code = page.until("the recovery code", || {
        let code = page.script(
            "return [...document.querySelectorAll('.shown span')]
                 .map((group) => group.textContent).join('-')",
            Vec::new(),
        )?;
        code.as_str().map(str::to_owned)
    });
    page.press(&t("app-lock-code-written"));
    page.fill(
        &t("app-lock-code-back"),
        &code.replace(char::is_numeric, "z"),
    );
    page.press(&t("app-lock-finish"));
    page.see(&t("app-lock-code-wrong"));
    look.at("lock-code-wrong");
    page.fill(&t("app-lock-code-back"), &code);
    page.press(&t("app-lock-finish"));
    page.see(&t("app-lock-done"));
    look.at("lock-done");
}

fn changes_it(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("app-lock-change"));
    page.fill(&t("app-lock-word"), "open sesame");
    types_it_twice(page);
    page.press(&t("app-lock-change-do"));
    page.see(&with("unlock-wrong", &[("count", "1")]));
    look.at("lock-change");
    page.press(&t("app-lock-new-code"));
    page.see(&t("app-lock-new-code-text"));
    look.at("lock-new-code");
    page.press(&t("app-lock-remove"));
    page.see(&t("app-lock-remove-text"));
    look.at("lock-remove");
}

fn is_locked_out(look: &mut Looking<'_, '_>, log_book: &Path) {
    let page = look.page;
    page.press(&t("app-lock-now"));
    page.see(&t("unlock-field"));
    look.at("locked");
    opens_with(page, "open sesame");
    page.see(&t("unlock-do"));
    page.see(&with("unlock-wrong", &[("count", "2")]));
    page.press(&t("unlock-forgot"));
    look.at("locked-wrong-and-forgotten");
    opens_with(page, PASSPHRASE);
    page.press(&t("nav-settings"));
    // As after many more: nobody waits for so long here.
    let tries = log_book.with_file_name("tend.logbook.tries.json");
    let tried = format!(r#"{{"wrong":12,"at":{}}}"#, now().timestamp_millis());
    std::fs::write(tries, tried).unwrap();
    page.press(&t("app-lock-now"));
    page.see(&with("unlock-wait-minutes", &[("count", "5")]));
    look.at("locked-wait");
}

/// Until its strength is told: then nothing moves any more.
fn types_it_twice(page: &Page<'_>) {
    for name in ["app-lock-new", "app-lock-again"] {
        page.fill(&t(name), PASSPHRASE);
    }
    page.see(&t("lock-strong"));
}

fn opens_with(page: &Page<'_>, word: &str) {
    page.fill(&t("unlock-field"), word);
    page.press(&t("unlock-do"));
}
