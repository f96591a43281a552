//! A patient hands their log to a therapist, who reads it on another machine and answers; the
//! patient takes the answer, the plan and the sessions follow, and undo takes all of it back.

use journeys::window::words::{t, with};
use journeys::window::{Home, Page, Tend};

use super::log_book;

const SCREEN: (u32, u32) = (1280, 1000);
const PASSPHRASE: &str = "lamp quietly ferments 40 otters";
const ANSWERS_PASSPHRASE: &str = "otters ferment 40 quiet lamps";
const THERAPIST: &str = "Dr. Sand";
/// How every sealed file begins.
const SEALED: &[u8] = b"age-encryption.org/v1\n";

pub(crate) fn tell() {
    let patients = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    let therapists = Home::new("2026-03-02T15:00:00+01:00", SCREEN);
    patients.choose_files(&[therapists.exported()]);
    therapists.choose_files(&[patients.exported()]);
    log_book::with_an_ankle_in_recovery(&patients);

    let tend = Tend::start(&patients);
    let page = tend.page();
    hands_the_log_over(page);
    assert!(is_sealed(&patients));

    {
        let tend = Tend::start(&therapists);
        reads_the_log(tend.page());
        answers_once_a_week(tend.page());
        assert!(is_sealed(&therapists));
        assert_eq!(log_book::count(&therapists, "patient", "true"), 0);
        assert_eq!(log_book::count(&therapists, "prescription", "true"), 0);
    }

    patients.clock().set("2026-03-02T18:00:00+01:00");
    let before = log_book::planned_massages(&patients);
    assert!(before.len() >= 8, "28 days at 2 or 3 a week: {before:?}");
    takes_the_answer(page);
    page.until("sessions once a week", || {
        let after = log_book::planned_massages(&patients);
        (!after.is_empty() && after.len() * 2 <= before.len()).then_some(())
    });
    assert_eq!(log_book::count(&patients, "prescription", "true"), 1);
    assert_eq!(log_book::count(&patients, "answer", "file = 'exported'"), 1);

    page.press(&t("undo"));
    page.until("the sessions of before", || {
        (log_book::planned_massages(&patients) == before).then_some(())
    });
    assert_eq!(log_book::count(&patients, "prescription", "true"), 0);
    assert_eq!(log_book::count(&patients, "answer", "true"), 0);
    page.see_no_more(&t("plan-prescribed-own"));
}

/// The whole log, sealed.
fn hands_the_log_over(page: &Page<'_>) {
    page.press(&t("nav-share"));
    page.press(&t("share-log"));
    page.choose_in(&t("share-ways"), &t("lock-with"));
    page.fill(&t("lock-passphrase"), PASSPHRASE);
    page.see(&t("lock-strong"));
    page.press(&t("share-log-save"));
    page.see(&t("share-saved"));
}

/// There is no log of the therapist's own, and none comes to be.
fn reads_the_log(page: &Page<'_>) {
    page.press(&t("first-start-therapist"));
    page.press(&t("review-open"));
    let tries = with("review-sealed-try", &[("count", "1")]);
    page.fill(&t("review-sealed-passphrase"), "lamp loudly ferments");
    page.press(&tries);
    page.see(&with("review-sealed-wrong", &[("count", "1")]));
    page.fill(&t("review-sealed-passphrase"), PASSPHRASE);
    page.press(&tries);

    page.press(log_book::PATIENT);
    page.see(&t("review-strip"));
    page.until("the picture of the report", || {
        let width = page.script(
            "return document.querySelector('img[src^=\"data:image/svg+xml\"]')?.naturalWidth",
            Vec::new(),
        )?;
        (width.as_u64()? > 0).then_some(())
    });
    page.press(&t("review-part-plan"));
    page.see(&t("plan-phase-recovery"));
    page.see(&own_frequency());
}

fn answers_once_a_week(page: &Page<'_>) {
    page.press(&t("review-part-answer"));
    page.choose(&t("review-answer-prescription"));
    page.choose(&t("prescription-kind-per_week"));
    page.fill(&t("prescription-number-per_week"), "1");
    page.fill(&t("review-answer-by"), THERAPIST);
    page.see(&t("review-effect-after"));
    page.see(&once_a_week());
    page.choose(&t("lock-with"));
    page.fill(&t("lock-passphrase"), ANSWERS_PASSPHRASE);
    page.press(&t("review-answer-save"));
    page.see(&t("review-answer-saved"));
}

/// Sees what it would change beside Tend's own suggestion, and accepts.
fn takes_the_answer(page: &Page<'_>) {
    page.press(&t("answer-open"));
    page.fill(&t("answer-passphrase"), ANSWERS_PASSPHRASE);
    page.press(&t("answer-unseal"));
    page.see(THERAPIST);
    page.see(&t("effect-own"));
    page.see(&own_frequency());
    page.see(&once_a_week());
    page.press(&t("answer-accept"));
    page.see(&t("change-answer_accepted"));
    page.see(&t("plan-prescribed-own"));
}

/// What Tend suggests on its own in that phase.
fn own_frequency() -> String {
    let range = [("min", "2"), ("max", "3"), ("suggested", "3")];
    with("plan-frequency-per_week-range", &range)
}

fn once_a_week() -> String {
    with("plan-frequency-per_week-one", &[("suggested", "1")])
}

fn is_sealed(home: &Home) -> bool {
    std::fs::read(home.exported()).is_ok_and(|bytes| bytes.starts_with(SEALED))
}
