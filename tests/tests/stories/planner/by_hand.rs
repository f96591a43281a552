//! Moving, shifting, skipping: what the patient does by hand, and what the rules say.

use chrono::{TimeDelta, Weekday};
use planner::RefusalCode;
use recovery::{SessionKind, SessionStatus};

use crate::planner::patient::{Desk, good_day, wall};

#[test]
fn a_massage_moved_by_hand_stays_there_and_so_do_the_others() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.take_plan(ankle, &[Weekday::Mon, Weekday::Thu], "18:00:00", Some(2));
    let before = desk.planned(ankle);
    let (id, at) = before[1];
    let to = at + TimeDelta::hours(14);
    desk.move_to(id, to).unwrap();
    desk.check_in(ankle, good_day()).unwrap();
    let mut expected = before;
    expected[1] = (id, to);
    assert_eq!(desk.planned(ankle), expected);
    let pinned = desk.sessions(ankle);
    assert!(
        pinned
            .iter()
            .all(|view| view.pinned == (view.session.id == id))
    );
}

#[test]
fn a_move_that_breaks_a_rule_names_it_and_changes_nothing() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.take_plan(ankle, &[Weekday::Mon, Weekday::Thu], "18:00:00", Some(2));
    desk.add(ankle, SessionKind::Pt, "2026-03-07T17:30:00")
        .unwrap();
    let kept = desk.everything();
    let (thursday, _) = desk.planned(ankle)[1];
    let table = [
        ("2026-03-03T18:00:00", RefusalCode::ConsecutiveDates),
        ("2026-03-08T18:00:00", RefusalCode::ConsecutiveDates),
        ("2026-03-07T18:00:00", RefusalCode::Clash),
        ("2026-03-02T08:59:00", RefusalCode::InPast),
        ("2026-05-02T18:00:00", RefusalCode::GapTooLong),
    ];
    for (to, code) in table {
        let refusal = desk.move_to(thursday, wall(to)).unwrap_err();
        assert_eq!(
            (refusal.code, refusal.field.as_deref()),
            (code, Some("to")),
            "{to}"
        );
    }
    assert_eq!(desk.everything(), kept);
}

#[test]
fn no_fourth_massage_fits_into_seven_days_of_three() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let refusal = desk
        .add(ankle, SessionKind::Massage, "2026-03-08T10:00:00")
        .unwrap_err();
    assert_eq!(refusal.code, RefusalCode::ConsecutiveDates);
    desk.take_plan(
        ankle,
        &[Weekday::Mon, Weekday::Wed, Weekday::Fri],
        "18:00:00",
        Some(3),
    );
    let (friday, at) = desk.planned(ankle)[2];
    let refusal = desk.move_to(friday, at + TimeDelta::hours(12)).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::TooManyInWeek);
    assert_eq!(refusal.allowed.as_deref(), Some("3"));
}

#[test]
fn skipping_leaves_the_date_free() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (first, at) = desk.planned(ankle)[0];
    planner::session_skipped(&mut desk.book, desk.now, first).unwrap();
    assert_eq!(desk.massages(ankle, SessionStatus::Skipped), [(first, at)]);
    assert!(
        desk.planned(ankle)
            .iter()
            .all(|(_, other)| other.date() != at.date())
    );
    let refusal = planner::session_skipped(&mut desk.book, desk.now, first).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::SessionOver);
}

#[test]
fn a_massage_done_a_day_late_keeps_its_distance() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    // A proposal nobody takes up is gone the day after.
    let any_day: Vec<Weekday> = (0..7)
        .filter_map(|day| Weekday::try_from(day).ok())
        .collect();
    desk.take_plan(ankle, &any_day, "18:00:00", None);
    let (first, _) = desk.planned(ankle)[0];
    desk.wait(TimeDelta::days(1));
    desk.overview();
    desk.done(first).unwrap();
    let next = desk.planned(ankle)[0].1;
    assert!((next.date() - desk.today()).num_days() >= 2);
    let refusal = desk.done(first).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::SessionOver);
}

#[test]
fn a_series_is_shifted_whole_or_not_at_all() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let before = desk.planned(ankle);
    let shift = |desk: &mut Desk, days| {
        planner::shift_series(&mut desk.book, desk.now, ankle, days).map_err(|refusal| refusal.code)
    };
    assert_eq!(shift(&mut desk, -1).unwrap_err(), RefusalCode::InPast);
    assert_eq!(shift(&mut desk, 400).unwrap_err(), RefusalCode::OutOfRange);
    assert_eq!(desk.planned(ankle), before);
    shift(&mut desk, 1).unwrap();
    let after = desk.planned(ankle);
    for ((id, at), (shifted, to)) in before.iter().zip(&after) {
        assert_eq!((*id, *at + TimeDelta::days(1)), (*shifted, *to));
    }
    let (first, _) = after[0];
    desk.wait(TimeDelta::hours(34));
    desk.done(first).unwrap();
    assert_eq!(shift(&mut desk, 7).unwrap_err(), RefusalCode::GapTooLong);
}

#[test]
fn skipping_tells_when_another_massage_is_planned_instead() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let mut told = 0;
    for _ in 0..desk.planned(ankle).len() {
        let before: Vec<_> = desk.planned(ankle).into_iter().map(|(_, at)| at).collect();
        let Some((soonest, _)) = desk.planned(ankle).first().copied() else {
            break;
        };
        let overview = planner::session_skipped(&mut desk.book, desk.now, soonest).unwrap();
        let after = desk.planned(ankle).into_iter().map(|(_, at)| at);
        let fresh = after.filter(|at| !before.contains(at)).min();
        assert_eq!(overview.planned_instead, fresh);
        told += usize::from(fresh.is_some());
        let later = planner::overview(&mut desk.book, desk.now).unwrap();
        assert_eq!(later.planned_instead, None, "it is told once");
    }
    assert!(told > 0, "no skip brought another massage");
}
