//! From the first start to a plan of the patient's own.

use chrono::{Datelike, NaiveTime, TimeDelta, Weekday};
use planner::RefusalCode;
use planner::draft::CheckInDraft;
use planner::view::DueItem;
use recovery::assessment::Alert;
use recovery::{Phase, SessionKind, SessionStatus};

use crate::planner::patient::{Desk, ankle, good_day, wall};

#[test]
fn before_the_first_start_there_is_nothing_and_nothing_to_undo() {
    let mut desk = Desk::empty();
    let overview = desk.overview();
    assert_eq!(overview.patient, None);
    assert!(overview.episodes.is_empty());
    assert_eq!(overview.undo, None);
    let refusal = planner::undo(&mut desk.book, desk.now).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::NothingToUndo);
    let today = desk.today();
    let nameless = planner::start_episode(&mut desk.book, desk.now, None, ankle(today), None);
    let refusal = nameless.unwrap_err();
    assert_eq!(refusal.field.as_deref(), Some("patient"));
    assert_eq!(desk.overview().patient, None);
}

#[test]
fn a_patient_opens_tend_and_has_sessions_planned() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let view = desk.view(ankle);
    assert_eq!(view.assessment.phase, Phase::Recovery);
    assert!(!view.plan.confirmed);
    assert_eq!(view.plan.weekdays.len(), 7);
    let planned = desk.planned(ankle);
    let first: Vec<String> = planned
        .iter()
        .take(4)
        .map(|(_, at)| at.format("%a %d %H:%M").to_string())
        .collect();
    assert_eq!(
        first,
        [
            "Mon 02 18:00",
            "Wed 04 18:00",
            "Fri 06 18:00",
            "Mon 09 18:00"
        ]
    );
    let (next, _) = planned[0];
    assert_eq!(view.next_massage.map(|session| session.id), Some(next));
    let last = planned.last().map(|(_, at)| at.date());
    assert_eq!(last, Some(desk.today() + TimeDelta::days(28)));
}

#[test]
fn a_week_of_check_ins_and_a_plan_of_ones_own() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    for _ in 0..6 {
        desk.wait(TimeDelta::days(1));
        desk.check_in(ankle, good_day()).unwrap();
    }
    let view = desk.view(ankle);
    assert_eq!(view.recent.len(), 7);
    assert_eq!(view.today.len(), 1);
    desk.take_plan(ankle, &[Weekday::Tue, Weekday::Fri], "17:30:00", Some(2));
    let view = desk.view(ankle);
    assert!(view.plan.confirmed);
    assert_eq!(view.plan.chosen, Some(2));
    assert!(!view.plan.fewer_than_chosen);
    let half_past_five = NaiveTime::from_hms_opt(17, 30, 0).unwrap();
    let planned = desk.planned(ankle);
    assert_eq!(planned.len(), 8);
    for (_, at) in planned {
        assert!(matches!(at.weekday(), Weekday::Tue | Weekday::Fri), "{at}");
        assert_eq!(at.time(), half_past_five);
    }
}

#[test]
fn a_number_outside_the_range_suggested_is_refused_with_the_range() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let draft = planner::draft::PlanDraft {
        chosen: Some(4),
        weekdays: vec![Weekday::Mon],
        time: NaiveTime::MIN,
        plan_optional: false,
    };
    let refusal = planner::take_plan(&mut desk.book, desk.now, ankle, draft).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::OutsideSuggestion);
    assert_eq!(refusal.allowed.as_deref(), Some("2-3"));
    assert!(!desk.view(ankle).plan.confirmed);
}

#[test]
fn unrelated_changes_leave_every_planned_massage_its_identity() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let planned = desk.planned(ankle);
    desk.check_in(ankle, good_day()).unwrap();
    desk.add(ankle, SessionKind::Exercise, "2026-03-03T10:00:00")
        .unwrap();
    let change = planner::draft::SettingChange::CheckIns(Vec::new());
    planner::change_setting(&mut desk.book, desk.now, change).unwrap();
    desk.overview();
    assert_eq!(desk.planned(ankle), planned);
}

#[test]
fn a_massage_whose_time_changes_keeps_its_identity() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let before: Vec<_> = desk.planned(ankle).iter().map(|(id, _)| *id).collect();
    desk.take_plan(
        ankle,
        &[Weekday::Tue, Weekday::Thu, Weekday::Sat],
        "07:00:00",
        None,
    );
    let after = desk.planned(ankle);
    assert!(after.iter().all(|(id, _)| before.contains(id)));
}

#[test]
fn a_massage_of_today_is_due_at_its_time_and_missed_tomorrow() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.take_plan(
        ankle,
        &[Weekday::Tue, Weekday::Thu, Weekday::Sat],
        "18:00:00",
        None,
    );
    let (first, at) = desk.planned(ankle)[0];
    desk.wait(at - desk.now.naive_local());
    let due = planner::due_now(&mut desk.book, desk.now).unwrap();
    assert!(matches!(&due[..], [DueItem::Session { session, .. }] if session.id == first));
    desk.wait(TimeDelta::days(1));
    desk.overview();
    let missed = desk.massages(ankle, SessionStatus::Missed);
    assert_eq!(missed, [(first, at)]);
    let kept = desk.everything();
    desk.overview();
    assert_eq!(desk.everything(), kept);
}

#[test]
fn what_was_only_proposed_is_due_at_its_time_and_never_missed() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (first, at) = desk.planned(ankle)[0];
    desk.wait(at - desk.now.naive_local());
    let due = planner::due_now(&mut desk.book, desk.now).unwrap();
    assert!(matches!(&due[..], [DueItem::Session { session, .. }] if session.id == first));
    for _ in 0..6 {
        desk.wait(TimeDelta::days(2));
        desk.check_in(ankle, good_day()).unwrap();
        assert_eq!(desk.massages(ankle, SessionStatus::Missed), []);
        let today = desk.today();
        assert!(desk.planned(ankle).iter().all(|(_, at)| at.date() >= today));
        let overview = desk.overview();
        assert_eq!(overview.missed, None);
        let alerts = &overview.episodes[0].assessment.alerts;
        assert!(!alerts.contains(&Alert::MassageLapse));
    }
    let kept = desk.everything();
    desk.overview();
    assert_eq!(desk.everything(), kept);
}

#[test]
fn a_proposal_that_is_lived_after_is_taken_up_and_so_is_a_massage_moved_by_hand() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (moved, at) = desk.planned(ankle)[0];
    let later = at + TimeDelta::hours(1);
    desk.move_to(moved, later).unwrap();
    desk.wait(later - desk.now.naive_local() + TimeDelta::days(1));
    desk.overview();
    assert_eq!(
        desk.massages(ankle, SessionStatus::Missed),
        [(moved, later)]
    );

    let (mut desk, ankle) = Desk::with_an_ankle();
    let is_proposed = |desk: &mut Desk| desk.overview().episodes[0].plan.proposed;
    let (first, at) = desk.planned(ankle)[0];
    desk.wait(at - desk.now.naive_local());
    assert!(is_proposed(&mut desk));
    desk.done(first).unwrap();
    assert!(!is_proposed(&mut desk));
    let (second, at) = desk.planned(ankle)[0];
    desk.wait(at - desk.now.naive_local() + TimeDelta::days(1));
    desk.overview();
    assert_eq!(desk.massages(ankle, SessionStatus::Missed), [(second, at)]);
}

#[test]
fn the_check_in_is_due_in_the_evening_until_it_is_made() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.wait(TimeDelta::days(1));
    let check_ins = |desk: &mut Desk| {
        let due = desk.overview().due;
        due.iter()
            .filter(|item| matches!(item, DueItem::CheckIn { .. }))
            .count()
    };
    assert_eq!(check_ins(&mut desk), 0);
    desk.wait(TimeDelta::hours(10));
    assert_eq!(check_ins(&mut desk), 1);
    desk.check_in(ankle, good_day()).unwrap();
    assert_eq!(check_ins(&mut desk), 0);
}

#[test]
fn a_massage_makes_room_for_a_visit() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (first, _) = desk.planned(ankle)[0];
    desk.add(ankle, SessionKind::Pt, "2026-03-02T18:30:00")
        .unwrap();
    assert_eq!(desk.planned(ankle)[0], (first, wall("2026-03-02T17:30:00")));
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.planned(ankle)[0], (first, wall("2026-03-02T18:00:00")));
}

#[test]
fn massages_of_two_episodes_never_overlap() {
    let (mut desk, first) = Desk::with_an_ankle();
    let onset = desk.today() - TimeDelta::days(20);
    let knee = planner::draft::EpisodeDraft {
        title: "Knee".to_owned(),
        ..ankle(onset)
    };
    let overview = desk.start(knee, None).unwrap();
    let second = overview.episodes[1].id;
    for (_, at) in desk.planned(first) {
        for (_, other) in desk.planned(second) {
            assert!(
                (at - other).abs() >= TimeDelta::hours(1),
                "{at} and {other}"
            );
        }
    }
}

#[test]
fn a_closed_episode_has_nothing_planned_and_takes_nothing_in() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.add(ankle, SessionKind::Pt, "2026-03-05T10:00:00")
        .unwrap();
    let overview = planner::close_episode(&mut desk.book, desk.now, ankle, None).unwrap();
    assert_eq!(overview.episodes[0].closed, Some(desk.today()));
    assert!(desk.planned(ankle).is_empty());
    let refusal = desk.check_in(ankle, good_day()).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::EpisodeClosed);
    let refusal = planner::close_episode(&mut desk.book, desk.now, ankle, None).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::EpisodeClosed);
    let visits = desk.sessions(ankle);
    assert_eq!(visits.len(), 1);
    desk.wait(TimeDelta::days(3));
    assert!(desk.overview().due.is_empty());
}

#[test]
fn a_clock_that_went_back_does_no_harm() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.wait(TimeDelta::days(14));
    desk.check_in(ankle, good_day()).unwrap();
    let planned = desk.planned(ankle);
    for days in [1, 13, 30] {
        let mut back = desk.now;
        back -= TimeDelta::days(days);
        let overview = planner::overview(&mut desk.book, back).unwrap();
        assert_eq!(overview.episodes.len(), 1);
    }
    desk.overview();
    let times = |planned: &[(uuid::Uuid, chrono::NaiveDateTime)]| -> Vec<_> {
        planned.iter().map(|(_, at)| *at).collect()
    };
    assert_eq!(times(&desk.planned(ankle)), times(&planned));
}

#[test]
fn a_flare_noted_alone_is_not_what_the_next_day_is_the_same_as() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.check_in(ankle, good_day()).unwrap();
    desk.wait(TimeDelta::hours(1));
    let flare = CheckInDraft {
        flare: Some(true),
        ..CheckInDraft::default()
    };
    desk.check_in(ankle, flare).unwrap();
    desk.wait(TimeDelta::days(1));
    let last = desk.view(ankle).last.unwrap();
    assert_eq!(last.pain.map(|pain| i32::from(pain.get())), good_day().pain);
    assert_eq!(last.flare, None);
}
