//! A log book that is damaged, and the ways back from it.

use std::path::Path;

use super::copies::{copied, kept, now};
use super::{Looking, SCREEN, See, demo};
use crate::window::Home;
use crate::window::words::t;

/// The size of a page of the file, bytes.
const PAGE: usize = 4_096;

pub(super) fn walk(see: See<'_>) {
    let home = Home::new(&now().to_rfc3339(), SCREEN);
    let log_book = kept(&home.path("maya"), now());
    copied(&log_book, now());
    harm(&log_book);
    let tend = demo::open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    page.see(&t("damage-title"));
    page.see(&t("damage-take-salvaged"));
    // The ways stand below what is told of them: in the window as it opens, out of sight.
    page.resize(SCREEN.0, SCREEN.1);
    look.at("damage");
    page.press(&t("damage-empty"));
    page.see(&t("damage-empty-text"));
    look.at("damage-empty");
}

/// Overwrites some pages in the middle of the file, as a failing disk does.
fn harm(log_book: &Path) {
    let mut bytes = std::fs::read(log_book).unwrap();
    let pages = bytes.len() / PAGE;
    for page in [pages / 3, pages / 2, pages * 2 / 3] {
        bytes[page * PAGE..(page + 1) * PAGE].fill(0x5a);
    }
    std::fs::write(log_book, bytes).unwrap();
}
