//! What a patient does in the window, from the first start to a check-in.

use super::page::Page;
use super::words::{t, with};

/// What matters to the patient of these stories.
pub const ACTIVITY: &str = "Walking down stairs";

/// The answers of one check-in.
#[derive(Debug, Clone, Copy)]
pub struct Answers {
    /// 0–10.
    pub pain: u8,
    /// 0–10.
    pub movement: u8,
    /// `none`, `mild` or `marked`.
    pub swelling: &'static str,
}

/// First start: an ankle injury of today, on the left, in someone as active as most.
pub fn describes_a_sprained_ankle(page: &Page<'_>) {
    page.see(&t("first-start-welcome"));
    page.press(&t("first-start-begin"));
    page.choose(&t("context-injury"));
    page.press(&t("continue"));
    page.choose(&t("site-ankle"));
    page.choose_in(&t("first-start-side"), &t("side-left"));
    page.press(&t("continue"));
    page.press(&t("first-start-onset-today"));
    page.press(&t("continue"));
    page.choose(&t("activity-level-general"));
    page.press(&t("continue"));
    page.choose(&t("none-of-these"));
    page.press(&t("continue"));
    page.fill(&with("first-start-activity", &[("number", "1")]), ACTIVITY);
    page.press(&t("continue"));
    page.choose(&t("sign-none"));
    page.press(&t("continue"));
    page.see(&t("first-start-ready"));
    page.press(&t("first-start-save"));
    page.see(&t("today-plan"));
}

/// A check-in at this time of day with pain, movement and the three signs of inflammation.
pub fn checks_in(page: &Page<'_>, time: &str, answers: Answers) {
    page.press(&t("today-check-in"));
    let pain = answers.pain.to_string();
    page.choose_in(&t("check-in-pain"), &pain);
    page.choose_in(&t("check-in-movement"), &answers.movement.to_string());
    page.choose_in(
        &t("check-in-short-swelling"),
        &t(&format!("severity-{}", answers.swelling)),
    );
    for sign in ["warmth", "redness"] {
        page.choose_in(&t(&format!("check-in-short-{sign}")), &t("severity-none"));
    }
    page.press(&t("check-in-save"));
    page.see(&with("today-checked-in", &[("time", time)]));
}

/// The same as the day before, at this time of day: two presses.
pub fn checks_in_as_yesterday(page: &Page<'_>, time: &str) {
    page.press(&t("today-same-as-yesterday"));
    page.see(&t("check-in-will-save"));
    page.press(&t("check-in-save"));
    page.see(&with("today-checked-in", &[("time", time)]));
}

/// Records a danger sign from whatever page is open.
pub fn feels_something_wrong(page: &Page<'_>, sign: &str) {
    page.press(&t("nav-sign"));
    page.choose(&t(&format!("sign-{sign}")));
    page.press(&t("feels-wrong-save"));
}
