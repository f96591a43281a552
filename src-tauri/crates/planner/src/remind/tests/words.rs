//! Reviews, and the word after a lapse.

use recovery::Clearance;

use super::*;

/// Reminded of reviews and lapses, and of the check-in in the evening.
fn gently() -> Settings {
    let mut settings = remind_of(&["19:00:00"], 0);
    settings.wishes.reviews = true;
    settings.wishes.lapses = true;
    settings
}

/// What is told at ten in the morning and at seven in the evening of each date.
fn days(logbook: &mut Logbook, from: &str, to: &str) -> Vec<String> {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    let dates = date(from).iter_days().take_while(|day| *day <= date(to));
    dates
        .flat_map(|day| [format!("{day}T10:00:00"), format!("{day}T19:00:00")])
        .flat_map(|moment| {
            let claimed = look(logbook, &format!("{moment}+01:00"));
            assert_eq!(claimed.missed, None);
            let day = moment[8..10].to_owned();
            told(&claimed)
                .into_iter()
                .map(move |told| format!("{day}: {told}"))
        })
        .collect()
}

/// An injured neck in recovery, opened on the 1st of February.
fn injured(settings: &Settings, last: &str) -> Logbook {
    let mut logbook = Logbook::in_memory().unwrap();
    fill(&mut logbook, &[], settings);
    change(&mut logbook, |log| {
        log.delete_prescription(Uuid::from_u128(2)).unwrap();
        log.add_episode(&Episode {
            id: Uuid::from_u128(3),
            title: "Knee".to_owned(),
            context: Context::GradualOnset,
            prescriptions: vec![Prescription {
                id: Uuid::from_u128(4),
                ..neck().prescriptions.remove(0)
            }],
            ..neck()
        })
        .unwrap();
        log.set_closed(NECK, "2026-02-01".parse().ok()).unwrap();
    });
    looked(&mut logbook, last);
    logbook
}

#[test]
fn a_review_is_told_once_on_the_date_it_begins() {
    let mut settings = gently();
    settings.wishes.check_ins.clear();
    let mut logbook = injured(&settings, "2026-02-10T12:00:00+01:00");
    assert_eq!(
        days(&mut logbook, "2026-02-11", "2026-03-20"),
        ["15: review after 2 weeks", "01: review after 4 weeks"]
    );
}

#[test]
fn a_review_that_was_missed_is_told_as_soon_as_it_can_be() {
    let mut settings = gently();
    settings.wishes.check_ins.clear();
    let mut logbook = injured(&settings, "2026-02-10T12:00:00+01:00");
    let claimed = look(&mut logbook, "2026-02-18T08:00:00+01:00");
    assert_eq!(told(&claimed), ["review after 2 weeks"]);
    assert!(look(&mut logbook, "2026-02-19T10:00:00+01:00").is_empty());
}

#[test]
fn nothing_is_told_of_a_review_that_somebody_has_made() {
    let mut settings = gently();
    settings.wishes.check_ins.clear();
    let mut logbook = injured(&settings, "2026-02-10T12:00:00+01:00");
    change(&mut logbook, |log| {
        let clearance = Clearance {
            id: Uuid::from_u128(30),
            at: at("2026-02-14T12:00:00+01:00"),
            by: "Dr. Sand".to_owned(),
            max_per_week: None,
            note: None,
        };
        log.add_clearance(Uuid::from_u128(3), &clearance).unwrap();
    });
    assert_eq!(
        days(&mut logbook, "2026-02-11", "2026-03-05"),
        ["28: review after 2 weeks"]
    );
}

#[test]
fn a_week_without_a_check_in_is_told_once_and_then_it_is_silent_until_the_next() {
    let mut logbook = book(&[], &gently(), "2026-03-02T12:00:00+01:00");
    let made = |logbook: &mut Logbook, id, moment: &str| {
        change(logbook, |log| {
            log.add_check_in(NECK, &check_in(id, moment)).unwrap();
        });
    };
    made(&mut logbook, 20, "2026-03-02T18:00:00+01:00");
    let silent = days(&mut logbook, "2026-03-02", "2026-03-20");
    let daily = (3..=8).map(|day| format!("{day:02}: check-in of Neck"));
    let expected: Vec<_> = daily
        .chain(["09: no check-in for 7 days".to_owned()])
        .collect();
    assert_eq!(silent, expected);
    made(&mut logbook, 21, "2026-03-20T20:00:00+01:00");
    assert_eq!(
        days(&mut logbook, "2026-03-21", "2026-03-22"),
        ["21: check-in of Neck", "22: check-in of Neck"]
    );
}

#[test]
fn who_wants_no_word_of_a_lapse_is_asked_every_day() {
    let mut settings = gently();
    settings.wishes.lapses = false;
    let mut logbook = book(&[], &settings, "2026-03-02T12:00:00+01:00");
    assert_eq!(days(&mut logbook, "2026-03-02", "2026-03-12").len(), 11);
}

#[test]
fn two_sessions_missed_in_a_row_are_told_once_a_run() {
    let mut settings = gently();
    settings.wishes.check_ins.clear();
    let on = ["02", "03", "04", "05", "07", "08"];
    let sessions: Vec<_> = (10..)
        .zip(on)
        .map(|(id, day)| planned(id, &format!("2026-03-{day}T19:00:00")))
        .collect();
    let mut logbook = book(&sessions, &settings, "2026-03-02T12:00:00+01:00");
    assert_eq!(
        days(&mut logbook, "2026-03-02", "2026-03-06"),
        [
            "02: 02 19:00",
            "03: 03 19:00",
            "04: missed of Neck",
            "04: 04 19:00",
            "05: 05 19:00",
        ]
    );
    change(&mut logbook, |log| {
        let done = Session {
            status: SessionStatus::Done,
            done_at: Some(at("2026-03-06T20:00:00+01:00")),
            ..planned(13, "2026-03-05T19:00:00")
        };
        log.update_session(&done, true).unwrap();
    });
    assert_eq!(
        days(&mut logbook, "2026-03-07", "2026-03-10"),
        ["07: 07 19:00", "08: 08 19:00", "09: missed of Neck"]
    );
}
