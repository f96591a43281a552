//! The disk is full when a check-in is saved: it is said, the answers stay, and they are saved as
//! soon as there is room.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use journeys::window::patient;
use journeys::window::words::{t, with};
use journeys::window::{Home, Tend};
use logbook::Logbook;

use super::log_book;

pub(crate) fn tell() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    let tend = Tend::start_on_a_small_disk(&home, 4_096);
    let page = tend.page();
    patient::describes_a_sprained_ankle(page);

    let filling = tend.as_it_sees(&home.data().join("filling"));
    fill(&filling);
    page.press(&t("today-check-in"));
    page.choose_in(&t("check-in-pain"), "4");
    page.press(&t("check-in-save"));
    page.see(&t("refusal-disk_full"));
    // Elsewhere, and back: the answer is still there.
    page.press(&t("nav-plan"));
    page.press(&t("nav-today"));
    page.press(&t("today-check-in"));
    page.press(&t("check-in-save"));
    page.see(&t("refusal-disk_full"));

    fs::remove_file(&filling).unwrap();
    page.press(&t("check-in-save"));
    page.see(&with("today-checked-in", &[("time", "12:00")]));

    // The disk goes with the program, so the file is copied while it runs.
    let kept = home.path("kept");
    fs::create_dir_all(&kept).unwrap();
    let place = tend.as_it_sees(&log_book::place(&home));
    let copied = kept.join("tend.logbook");
    for ending in ["", "-wal"] {
        let of = |path: &Path| format!("{}{ending}", path.display());
        fs::copy(of(&place), of(&copied)).unwrap();
    }
    let now = chrono::DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
    let logbook = Logbook::open(&copied, now).unwrap();
    assert!(logbook.integrity().unwrap().is_empty());
    let log = planner::export_log(&logbook).unwrap().unwrap();
    let check_ins = &log.episodes[0].check_ins;
    let pains: Vec<_> = check_ins.iter().filter_map(|one| one.pain).collect();
    assert_eq!(pains.len(), 1, "saved once: {check_ins:?}");
}

/// Until nothing more fits.
fn fill(place: &Path) {
    let mut file = File::create(place).unwrap();
    let page = [0_u8; 4_096];
    while file.write(&page).is_ok() {}
}
