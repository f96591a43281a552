//! The lock: set up with the keyboard alone, locked by hand and by itself, opened with the
//! passphrase and with the recovery code, changed, and taken away. What stands on the disk and in
//! the notifications meanwhile.

use std::fs;
use std::path::Path;

use journeys::durability::held::files_below;
use journeys::window::keyboard::{CONTROL, ENTER};
use journeys::window::patient::{self, Answers};
use journeys::window::words::{t, with};
use journeys::window::{Home, Keyboard, Page, Tend};

use super::log_book;

const SCREEN: (u32, u32) = (1280, 1000);
const FIRST: &str = "four odd lamps ferment";
const SECOND: &str = "seven quiet boots remember";
const GOOD: Answers = Answers {
    pain: 2,
    movement: 8,
    swelling: "none",
};
/// So many wrong words are taken without a wait.
const FREE: u32 = 4;
/// What must be found nowhere while it is locked.
const PRIVATE: [&str; 3] = ["Ankle", log_book::PATIENT, "assage"];

pub(crate) fn tell() {
    let home = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    log_book::with_an_ankle_in_recovery(&home);
    let code = {
        let tend = Tend::start(&home);
        let page = tend.page();
        let code = sets_it_up(&home, page, &Keyboard::of(page));
        locks(page);
        guesses_until_it_has_to_wait(page);
        tend.kill();
        code
    };
    // Neither another start nor a kill takes the wait away; time does.
    let tend = Tend::start(&home);
    tend.page().see(&with("unlock-wait", &[("count", "15")]));
    tend.kill();
    home.clock().set("2026-03-02T12:01:00+01:00");
    let tend = Tend::start(&home);
    let page = tend.page();
    says_nothing(page);
    let keys = Keyboard::of(page);
    keys.go_to(&t("unlock-field"));
    keys.write(FIRST);
    keys.press(ENTER);
    page.see(&t("today-plan"));
    patient::checks_in(page, "12:01", GOOD);
    is_reminded_of_nothing_private(&home, page);
    has_forgotten_the_passphrase(page, &code);
    locks_by_itself(&home, page);
    takes_it_away(&home, page);
}

/// Gives the recovery code.
fn sets_it_up(home: &Home, page: &Page<'_>, keys: &Keyboard<'_>) -> String {
    page.see(&t("today-plan"));
    keys.enter(&t("nav-settings"));
    keys.enter(&t("app-lock-set-up"));
    page.see(&t("app-lock-final"));
    keys.enter(&t("continue"));
    keys.go_to(&t("app-lock-new"));
    keys.write(FIRST);
    page.see(&t("lock-strong"));
    keys.go_to(&t("app-lock-again"));
    keys.write(FIRST);
    keys.press(ENTER);
    page.see(&t("app-lock-code-text"));
    assert!(is_plain(&log_book::place(home)), "nothing is locked yet");
    let code = page.until("the recovery code", || {
        let groups = "[...document.querySelectorAll('.shown span')]";
        let code = page.script(
            &format!("return {groups}.map((group) => group.textContent).join('-')"),
            Vec::new(),
        )?;
        code.as_str().map(str::to_owned)
    });
    assert_eq!(code.len(), 47, "{code}");
    keys.enter(&t("app-lock-code-written"));
    page.see_no_more(&code[..5]);
    keys.go_to(&t("app-lock-code-back"));
    keys.write("00000");
    keys.press(ENTER);
    page.see(&t("app-lock-code-wrong"));
    assert!(is_plain(&log_book::place(home)), "nothing is locked yet");
    keys.press_holding(&[CONTROL], 'a');
    keys.write(&code.to_lowercase().replace('-', " "));
    keys.press(ENTER);
    page.see(&t("app-lock-done"));
    nothing_can_be_read_of(home);
    code
}

fn locks(page: &Page<'_>) {
    page.press(&t("nav-settings"));
    page.press(&t("app-lock-now"));
    page.see(&t("unlock-field"));
    says_nothing(page);
}

/// Each wrong word is counted, and one too many is told to wait.
fn guesses_until_it_has_to_wait(page: &Page<'_>) {
    for wrong in 1..=FREE + 1 {
        opens_with(page, "open sesame");
        page.see(&with("unlock-wrong", &[("count", &wrong.to_string())]));
    }
    page.see(&with("unlock-wait", &[("count", "15")]));
}

/// Locked, it tells that something is due and not what.
fn is_reminded_of_nothing_private(home: &Home, page: &Page<'_>) {
    locks(page);
    let before = home.notifications().shown().len();
    home.clock().set("2026-03-02T18:00:00+01:00");
    let shown = home.notifications().until_shown(before + 1);
    assert_eq!(shown[before].body, t("notification-locked-due"));
    for told in &shown {
        for private in PRIVATE {
            let text = format!("{}\n{}", told.title, told.body);
            assert!(!text.contains(private), "{text}");
        }
    }
    says_nothing(page);
}

/// The recovery code opens it, and another passphrase takes the place of the one before.
fn has_forgotten_the_passphrase(page: &Page<'_>, code: &str) {
    page.press(&t("unlock-forgot"));
    page.see(&t("unlock-forgot-lost"));
    opens_with(page, code);
    page.press(&t("nav-settings"));
    page.press(&t("app-lock-change"));
    page.fill(&t("app-lock-word"), code);
    page.fill(&t("app-lock-new"), SECOND);
    page.fill(&t("app-lock-again"), SECOND);
    page.see(&t("lock-strong"));
    page.press(&t("app-lock-change-do"));
    page.see(&t("app-lock-changed"));
    locks(page);
    opens_with(page, FIRST);
    page.see(&with("unlock-wrong", &[("count", "1")]));
    opens_with(page, SECOND);
    page.see(&t("nav-settings"));
}

/// A minute without anybody, as it was told to.
fn locks_by_itself(home: &Home, page: &Page<'_>) {
    page.press(&t("nav-settings"));
    page.fill(&t("app-lock-after"), "1");
    page.until("a minute in the envelope", || {
        let envelope = log_book::place(home).with_file_name("tend.logbook.lock.json");
        let envelope = fs::read_to_string(envelope).ok()?;
        envelope.contains("\"idle_minutes\": 1,").then_some(())
    });
    home.clock().set("2026-03-02T18:00:59+01:00");
    page.press(&t("nav-today"));
    page.see(&t("today-plan"));
    home.clock().set("2026-03-02T18:02:01+01:00");
    page.see(&t("unlock-field"));
    says_nothing(page);
    opens_with(page, SECOND);
    page.see(&t("nav-settings"));
}

/// The log book and its copies are plain again, with everything that was recorded.
fn takes_it_away(home: &Home, page: &Page<'_>) {
    page.press(&t("nav-settings"));
    page.press(&t("app-lock-remove"));
    page.fill(&t("app-lock-word"), SECOND);
    page.script(
        "document.querySelector('form:has(#app-lock-word)').requestSubmit()",
        Vec::new(),
    );
    page.see(&t("app-lock-removed"));
    let files = files_below(&home.data());
    assert!(files.iter().all(|file| !is_locked(file)), "{files:?}");
    assert!(!files.iter().any(|file| ends_with(file, ".lock.json")));
    assert_eq!(log_book::count(home, "check_in", "true"), 2);
    page.press(&t("nav-today"));
    page.see(&with("today-checked-in", &[("time", "12:01")]));
}

fn opens_with(page: &Page<'_>, word: &str) {
    page.fill(&t("unlock-field"), word);
    page.press(&t("unlock-do"));
}

/// The page has no word of the patient's on it, nor anything to press but what opens it.
fn says_nothing(page: &Page<'_>) {
    page.see(&t("unlock-field"));
    let text = page.text().unwrap();
    assert!(
        PRIVATE.iter().all(|private| !text.contains(private)),
        "{text}"
    );
    assert!(!page.offers(&t("nav-today")) && !page.offers(&t("nav-sign")));
}

/// In no file of this person's programs, copies and temporary ones among them.
fn nothing_can_be_read_of(home: &Home) {
    let books = [log_book::place(home)];
    assert!(books.iter().all(|book| is_locked(book)), "{books:?}");
    for folder in ["data", "config", "cache", "state", "runtime"] {
        for file in files_below(&home.path(folder)) {
            // A socket has no bytes.
            let bytes = fs::read(&file).unwrap_or_default();
            let plain = bytes.starts_with(b"SQLite format 3") && ends_with(&file, ".logbook");
            assert!(!plain, "{}", file.display());
            for private in ["Ankle", log_book::PATIENT] {
                let found = bytes
                    .windows(private.len())
                    .any(|part| part == private.as_bytes());
                assert!(!found, "{private} in {}", file.display());
            }
        }
    }
}

fn is_plain(file: &Path) -> bool {
    fs::read(file).unwrap().starts_with(b"SQLite format 3\0")
}

fn is_locked(file: &Path) -> bool {
    fs::read(file).is_ok_and(|bytes| bytes.starts_with(b"TendLock"))
}

fn ends_with(file: &Path, ending: &str) -> bool {
    file.to_string_lossy().ends_with(ending)
}
