//! Each task with the keyboard alone: a first start, a check-in, why the phase is what it is, a
//! session moved, the report for the therapist. And what a check-in takes.

use std::time::{Duration, Instant};

use journeys::window::keyboard::{CONTROL, ENTER, TAB};
use journeys::window::words::{t, with};
use journeys::window::{Home, Keyboard, Page, Tend};

use super::log_book;

const SCREEN: (u32, u32) = (1280, 1000);
/// A check-in in full takes no longer.
const IN_FULL: Duration = Duration::from_secs(20);
/// What a person takes for a key, and for looking at a question before answering it. Source: the
/// keystroke-level model of Card, Moran and Newell (1983), K of an average typist and M.
const A_KEY: Duration = Duration::from_millis(280);
const A_QUESTION: Duration = Duration::from_millis(1_350);

/// Nothing is pressed but keys.
pub(crate) fn tell_of_every_task() {
    let home = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    {
        let tend = Tend::start(&home);
        let page = tend.page();
        let keys = Keyboard::of(page);
        starts(page, &keys);
        checks_in(page, &keys);
        keys.enter(&t("nav-plan"));
        page.see(&t("plan-ledger-title"));
        page.see(&t("plan-reason-opened"));
    }
    let home = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    log_book::with_an_ankle_in_recovery(&home);
    let tend = Tend::start(&home);
    let page = tend.page();
    let keys = Keyboard::of(page);
    moves_a_session(&home, page, &keys);
    keys.enter(&t("nav-share"));
    keys.enter(&t("share-pdf"));
    page.see(&t("share-saved"));
    assert!(
        std::fs::read(home.exported())
            .unwrap()
            .starts_with(b"%PDF-")
    );
}

fn starts(page: &Page<'_>, keys: &Keyboard<'_>) {
    page.see(&t("first-start-welcome"));
    keys.enter(&t("first-start-begin"));
    page.see(&t("first-start-what"));
    keys.choose(&t("context-injury"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-where"));
    keys.choose(&t("site-ankle"));
    keys.choose(&t("side-left"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-when"));
    keys.enter(&t("first-start-onset-today"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-active"));
    keys.choose(&t("activity-level-general"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-cautions"));
    keys.choose(&t("none-of-these"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-activities"));
    keys.go_to(&with("first-start-activity", &[("number", "1")]));
    keys.write("Stairs");
    keys.enter(&t("continue"));
    page.see(&t("first-start-signs"));
    keys.choose(&t("sign-none"));
    keys.enter(&t("continue"));
    page.see(&t("first-start-ready"));
    keys.enter(&t("first-start-save"));
    page.see(&t("today-plan"));
}

fn checks_in(page: &Page<'_>, keys: &Keyboard<'_>) {
    keys.enter(&t("today-check-in"));
    page.see(&t("check-in-pain"));
    to_the_first_scale(page, keys);
    keys.write("64");
    keys.press_holding(&[CONTROL], ENTER);
    page.see(&with("today-checked-in", &[("time", "12:00")]));
}

/// To the question of the pain at rest.
fn to_the_first_scale(page: &Page<'_>, keys: &Keyboard<'_>) {
    page.until("the first question to have the focus", || {
        let there = page.script(
            "return document.activeElement?.closest('[data-field=pain]') !== null",
            Vec::new(),
        );
        if there == Some(true.into()) {
            return Some(());
        }
        keys.press(TAB);
        None
    });
}

fn moves_a_session(home: &Home, page: &Page<'_>, keys: &Keyboard<'_>) {
    let before = log_book::planned_massages(home);
    keys.enter(&t("nav-sessions"));
    page.see(&t("sessions-coming"));
    keys.enter(&t("sessions-actions"));
    keys.enter(&t("sessions-move"));
    keys.go_to(&t("sessions-field-time"));
    keys.press_holding(&[CONTROL], 'a');
    keys.write("19:30");
    keys.press(ENTER);
    page.see(&t("change-session_moved"));
    let after = log_book::planned_massages(home);
    assert_ne!(before, after);
}

/// On an ordinary day two presses; in full so many keys, within twenty seconds by the
/// keystroke-level model, and what the window itself takes of it.
pub(crate) fn tell_of_a_check_in() {
    let home = Home::new("2026-03-03T12:00:00+01:00", SCREEN);
    log_book::with_an_ankle_in_recovery(&home);
    let tend = Tend::start(&home);
    let page = tend.page();
    page.see(&t("today-same-as-yesterday"));
    page.script(
        "window.presses = 0;
         addEventListener('click', (event) => { if (event.isTrusted) window.presses += 1; }, true);",
        Vec::new(),
    );
    page.press(&t("today-same-as-yesterday"));
    page.see(&t("check-in-will-save"));
    page.press(&t("check-in-save"));
    page.see(&with("today-checked-in", &[("time", "12:00")]));
    let presses = page.until("the presses", || {
        page.script("return window.presses", Vec::new())?.as_u64()
    });
    assert!(presses <= 3, "{presses} presses");

    home.clock().set("2026-03-04T12:00:00+01:00");
    page.script("window.dispatchEvent(new Event('focus'))", Vec::new());
    page.see(&t("today-same-as-yesterday"));
    let keys = Keyboard::of(page);
    keys.go_to(&t("today-check-in"));
    let (start, before) = (Instant::now(), keys.presses());
    keys.press(ENTER);
    page.see(&t("check-in-pain"));
    to_the_first_scale(page, &keys);
    // Pain, pain in activity, movement; no swelling, warmth or redness; no sign.
    keys.write("238");
    keys.write("000");
    keys.write("n");
    keys.press_holding(&[CONTROL], ENTER);
    page.see(&with("today-checked-in", &[("time", "12:00")]));
    let (took, pressed) = (start.elapsed(), keys.presses() - before);
    const QUESTIONS: u32 = 7;
    let person = A_KEY * u32::try_from(pressed).unwrap() + A_QUESTION * QUESTIONS;
    println!(
        "same as yesterday: {presses} presses; in full: {pressed} keys, {QUESTIONS} questions, \
         {:.1} s for a person, {:.1} s for the script",
        person.as_secs_f64(),
        took.as_secs_f64()
    );
    assert!(person < IN_FULL, "{person:?}");
    assert_eq!(
        log_book::count(&home, "check_in", "pain = 2 AND movement = 8"),
        3
    );
}
