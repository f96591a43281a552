use recovery::assessment::Pressure;
use uuid::Uuid;

use super::*;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();

fn at(day: u32, hour: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 3, day)
        .and_then(|date| date.and_hms_opt(hour, 0, 0))
        .unwrap()
}

fn session(kind: SessionKind, at: NaiveDateTime, dose: Option<Dose>) -> Deed {
    Deed::Session {
        session: Uuid::nil(),
        kind,
        at,
        episode: "Neck".to_owned(),
        dose,
    }
}

fn every_other_deed() -> [Deed; 5] {
    let review = |weeks| Deed::Review {
        episode: "Neck".to_owned(),
        id: Uuid::nil(),
        weeks,
    };
    [
        Deed::CheckIn {
            episodes: vec!["Neck".to_owned()],
        },
        review(2),
        review(4),
        Deed::LapseCheckIns { days: 7 },
        Deed::LapseSessions {
            episode: "Neck".to_owned(),
            id: Uuid::nil(),
        },
    ]
}

#[test]
fn a_massage_is_told_with_its_time_pressure_and_minutes() {
    let dose = Dose {
        pressure: Pressure::Light,
        minutes: [30, 60],
    };
    let deed = session(SessionKind::Massage, at(2, 18), Some(dose));
    let notice = Words::english().due(&deed, TODAY);
    assert_eq!(notice.title, "Massage at 18:00");
    assert_eq!(notice.body, "Neck · light pressure, 30–60 minutes");
}

#[test]
fn every_kind_of_session_and_every_pressure_has_words() {
    for kind in SessionKind::ALL {
        for pressure in Pressure::ALL {
            let dose = Dose {
                pressure: *pressure,
                minutes: [5, 15],
            };
            let notice = Words::english().due(&session(*kind, at(2, 9), Some(dose)), TODAY);
            assert!(notice.title.ends_with(" at 09:00"), "{notice:?}");
            assert!(notice.body.starts_with("Neck"), "{notice:?}");
            assert!(!notice.body.contains('{'), "{notice:?}");
        }
    }
}

#[test]
fn a_visit_is_told_without_pressure() {
    let notice = Words::english().due(&session(SessionKind::Pt, at(2, 8), None), TODAY);
    assert_eq!(notice.title, "Physiotherapy at 08:00");
    assert_eq!(notice.body, "Neck");
}

#[test]
fn a_session_of_another_day_is_told_with_its_day() {
    let title = |day| {
        let deed = session(SessionKind::Massage, at(day, 18), None);
        Words::english().due(&deed, TODAY).title
    };
    assert_eq!(title(1), "Massage yesterday at 18:00");
    assert_eq!(title(2), "Massage at 18:00");
    assert_eq!(title(3), "Massage tomorrow at 18:00");
    assert_eq!(title(4), "Massage on 4 March at 18:00");
}

#[test]
fn the_check_in_names_the_first_episode_and_counts_the_others() {
    let body = |episodes: &[&str]| {
        let episodes = episodes.iter().map(|title| (*title).to_owned()).collect();
        Words::english()
            .due(&Deed::CheckIn { episodes }, TODAY)
            .body
    };
    assert_eq!(body(&["Neck"]), "Neck");
    assert_eq!(body(&["Neck", "Knee"]), "Neck and one more");
    assert_eq!(body(&["Neck", "Knee", "Calf"]), "Neck and 2 more");
}

#[test]
fn a_lapse_of_check_ins_is_one_gentle_word() {
    let body = |days| {
        let lapse = Deed::LapseCheckIns { days };
        Words::english().due(&lapse, TODAY).body
    };
    assert!(body(7).starts_with("It has been a week. "));
    assert!(body(12).starts_with("It has been 12 days. "));
}

#[test]
fn a_review_says_how_long_it_has_been() {
    let title = |weeks| {
        let review = Deed::Review {
            episode: "Neck".to_owned(),
            id: Uuid::nil(),
            weeks,
        };
        Words::english().due(&review, TODAY).title
    };
    assert_eq!(title(2), "Neck: two weeks in this phase");
    assert_eq!(title(4), "Neck: four weeks in this phase");
}

#[test]
fn nothing_told_blames_anyone() {
    let words = Words::english();
    for deed in every_other_deed() {
        let notice = words.due(&deed, TODAY);
        let text = format!("{} {}", notice.title, notice.body).to_lowercase();
        for blame in ["missed", "forgot", "fail", "should have", "skipped", "{"] {
            assert!(!text.contains(blame), "{text}");
        }
    }
}

#[test]
fn several_deeds_are_counted_and_each_has_its_line() {
    let mut deeds = vec![session(SessionKind::Massage, at(2, 18), None)];
    deeds.extend(every_other_deed());
    let notice = Words::english().due_many(&deeds, TODAY);
    assert_eq!(notice.title, "6 reminders");
    let lines: Vec<_> = notice.body.lines().collect();
    assert_eq!(
        lines,
        [
            "Massage at 18:00 · Neck",
            "Check-in",
            "Two weeks in this phase · Neck",
            "Four weeks in this phase · Neck",
            "Check-in",
            "Two sessions did not happen · Neck",
        ]
    );
}

#[test]
fn of_one_deed_alone_as_much_is_said_as_ever() {
    let words = Words::english();
    for deed in every_other_deed() {
        let alone = words.due(&deed, TODAY);
        assert_eq!(words.due_many(&[deed], TODAY), alone);
    }
}

#[test]
fn an_episode_cannot_say_anything_in_the_catalogues_name() {
    let deed = Deed::CheckIn {
        episodes: vec!["{ notification-done }".to_owned()],
    };
    let notice = Words::english().due(&deed, TODAY);
    assert_eq!(notice.body, "{ notification-done }");
}

#[test]
fn the_summary_counts_sessions_and_never_check_ins() {
    let body = |sessions, check_ins| {
        let missed = MissedSummary {
            sessions,
            check_ins,
            since: at(2, 18),
        };
        Words::english().missed(&missed).body
    };
    let close = "Nothing is lost. Pick up where you are.";
    assert_eq!(
        body(1, 0),
        format!("One session came due since 2 March. {close}")
    );
    assert_eq!(
        body(2, 0),
        format!("2 sessions came due since 2 March. {close}")
    );
    assert_eq!(
        body(0, 1),
        format!("It has been quiet since 2 March. {close}")
    );
    assert_eq!(body(0, 30), body(0, 1));
    assert_eq!(
        body(2, 3),
        format!("2 sessions and the check-in came due since 2 March. {close}")
    );
    assert_eq!(
        body(1, 1),
        format!("One session and the check-in came due since 2 March. {close}")
    );
}

#[test]
fn every_button_has_a_label_of_its_own() {
    let words = Words::english();
    let labels = [
        words.done(),
        words.open_check_in(),
        words.snooze_10_minutes(),
        words.snooze_1_hour(),
        words.snooze_tomorrow(),
    ];
    for (index, label) in labels.iter().enumerate() {
        assert!(!label.is_empty() && !label.starts_with("notification-"));
        assert!(!labels[..index].contains(label));
    }
}
