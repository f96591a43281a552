//! What there is to see of review: nothing open, many logs with a locked one and some that are
//! none, a patient's report, plan and records, and the answer. Nobody keeps a log here.
#![allow(
    clippy::unwrap_used,
    reason = "a picture that cannot be taken fails loudly"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use journeys::window::words::{t, with};
use journeys::window::{Home, Page, Tend};
use serde_json::{Value, json};

use super::states::{Look, TALL, USUAL, everywhere, shoot};

/// When they are read.
const NOW: &str = "2026-03-08T09:00:00+01:00";
const PASSPHRASE: &str = "seven small blue boats";

/// A case, the day its log was saved, and whose it is.
const SENT: [(&str, &str, Option<&str>); 8] = [
    ("desk-neck-exercise-first", "2026-03-01", Some("Priya Nair")),
    (
        "sparse-diary-never-promotes",
        "2026-03-06",
        Some("<b>Kim</b> \u{202e}dlot"),
    ),
    ("setback-in-taper", "2026-02-03", Some("Tomasz Nowak")),
    (
        "calf-swelling-holds-everything",
        "2026-02-06",
        Some("عميرة"),
    ),
    (
        "surgery-waits-for-clearance",
        "2026-01-25",
        Some("Mia Öztürk"),
    ),
    ("painful-crepitus-sees-pt-first", "2026-01-18", None),
    (
        "chest-pain-holds-both-episodes",
        "2026-01-26",
        Some("Jonas Weber-Hohenfels"),
    ),
    ("fever-passes", "2026-02-04", Some("Ana Ruiz")),
];

/// Takes them all into a folder.
pub(crate) fn take(folder: &Path) {
    for look in [Look::Light, Look::Dark] {
        reads_and_answers(folder, look);
    }
}

fn reads_and_answers(folder: &Path, look: Look) {
    let home = Home::new(NOW, TALL);
    home.choose_files(&sent(&home));
    let tend = Tend::start(&home);
    let page = tend.page();
    let shot = |name: &str| {
        shoot(&home, page, folder, &format!("{name}-{}", look.name()));
    };
    page.see(&t("first-start-welcome"));
    page.script(
        "document.documentElement.dataset.theme = arguments[0]",
        vec![look.name().into()],
    );
    page.press(&t("first-start-therapist"));
    page.see(&t("review-empty"));
    everywhere(page, look, "review-empty", &shot);

    page.press(&t("review-open"));
    page.see("Jonas Weber-Hohenfels");
    everywhere(page, look, "review-list", &shot);
    page.fill(&t("review-sealed-passphrase"), "not this");
    let one = [("count", "1")];
    page.press(&with("review-sealed-try", &one));
    page.see(&with("review-sealed-wrong", &one));
    shot("review-locked");
    page.fill(&t("review-sealed-passphrase"), PASSPHRASE);
    page.press(&with("review-sealed-try", &one));
    page.see("Li Wei");
    shot("review-unlocked");

    page.press("Jonas Weber-Hohenfels");
    page.until("the first page of the report", || {
        page.script(
            "return document.querySelector('figure img')?.src",
            Vec::new(),
        )
        .filter(Value::is_string)
    });
    everywhere(page, look, "review-report", &shot);
    page.press(&t("review-part-plan"));
    page.see(&t("plan-ledger-title"));
    everywhere(page, look, "review-plan", &shot);
    page.press(&t("review-part-recorded"));
    page.see(&t("review-sessions"));
    everywhere(page, look, "review-recorded", &shot);
    answers(page, look, &shot);
}

/// A prescription while a hold is on, then a clearance.
fn answers(page: &Page<'_>, look: Look, shot: &dyn Fn(&str)) {
    page.press(&t("review-part-answer"));
    page.choose_in(&t("review-answer-kind"), &t("review-answer-prescription"));
    page.choose_in(&t("prescription-kind"), &t("prescription-kind-per_week"));
    page.fill(&t("prescription-number-per_week"), "1");
    page.fill(&t("review-answer-by"), "Ana Ferrer, physiotherapist");
    page.see(&t("effect-held"));
    everywhere(page, look, "review-answer", shot);
    page.choose_in(&t("review-answer-kind"), &t("review-answer-clearance"));
    page.see(&t("effect-pause-ends"));
    page.resize(USUAL.0, USUAL.1);
    shot("review-clearance");
    page.press(&t("review-answer-save"));
    page.see(&t("review-answer-tell"));
    everywhere(page, look, "review-answered", shot);
}

/// The files that were sent: whole logs, a locked one, one that is cut short, one that is none.
fn sent(home: &Home) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = SENT
        .iter()
        .map(|(case, day, name)| {
            let place = home.path(&format!("{case}.tend"));
            std::fs::write(&place, log_of(case, day, *name).to_string()).unwrap();
            place
        })
        .collect();
    let plain = home.path("plain.json");
    let open = log_of("several-a-day-across-offsets", "2026-01-16", Some("Li Wei"));
    std::fs::write(&plain, open.to_string()).unwrap();
    let locked = home.path("li-wei.tend");
    let sealing = Command::new(xtask::house::built("tend-cli"))
        .args(["export".as_ref(), plain.as_os_str()])
        .args(["--as", "log", "--seal", "--out"])
        .arg(&locked)
        .env("TEND_PASSPHRASE", PASSPHRASE)
        .status();
    assert!(
        sealing
            .as_ref()
            .is_ok_and(std::process::ExitStatus::success),
        "tend-cli export --seal: {sealing:?}"
    );
    files.push(locked);

    let whole = open.to_string();
    let cut = home.path("cut-short.tend");
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    files.push(cut);
    let none = home.path("holiday.tend");
    std::fs::write(&none, "Sand, sea, and a book.\n").unwrap();
    files.push(none);
    files
}

/// A case as its patient had it on a day.
fn log_of(case: &str, day: &str, name: Option<&str>) -> Value {
    let place = xtask::house::root().join(format!("tests/cases/{case}.log.json"));
    let mut log: Value = serde_json::from_str(&std::fs::read_to_string(place).unwrap()).unwrap();
    log["exported_at"] = json!(format!("{day}T21:00:00+01:00"));
    log["patient"]["name"] = json!(name);
    for episode in log["episodes"].as_array_mut().into_iter().flatten() {
        for list in ["check_ins", "sessions", "clearances"] {
            if let Some(records) = episode[list].as_array_mut() {
                records.retain(|record| {
                    let at = ["at", "done_at", "planned_for"]
                        .iter()
                        .find_map(|field| record[*field].as_str());
                    at.is_none_or(|at| at.get(..10) <= Some(day))
                });
            }
        }
        if episode["closed"]
            .as_str()
            .is_some_and(|closed| closed > day)
        {
            episode["closed"] = Value::Null;
        }
    }
    log
}
