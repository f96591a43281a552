//! Reminders as a patient lives with them: from the plan to the list of what is due.

use chrono::{NaiveDateTime, TimeDelta};
use planner::draft::{CheckInTime, EpisodeDraft, PatientDraft, SessionLeads, SettingChange};
use planner::remind::{self, Claimed, Deed, Remindable, SnoozeFor};
use planner::view::DueItem;
use planner::{RefusalCode, change_setting};
use recovery::{ActivityLevel, Context, SessionStatus};
use uuid::Uuid;

use crate::planner::patient::{Desk, good_day, wall};

fn look(desk: &mut Desk) -> Claimed {
    remind::claim_due(&mut desk.book, desk.now, None).unwrap()
}

fn set(desk: &mut Desk, change: SettingChange) {
    change_setting(&mut desk.book, desk.now, change).unwrap();
}

fn wait_until(desk: &mut Desk, until: &str) {
    desk.wait(wall(until) - desk.now.naive_local());
}

/// Lets Tend run until then, looking every hour, and gives which sessions were reminded of
/// when.
fn reminded_until(desk: &mut Desk, until: NaiveDateTime) -> Vec<(NaiveDateTime, Uuid)> {
    let mut reminded = Vec::new();
    while desk.now.naive_local() < until {
        desk.wait(TimeDelta::hours(1));
        let claimed = look(desk);
        assert_eq!(claimed.missed, None);
        for deed in claimed.notices.iter().flat_map(|notice| &notice.deeds) {
            if let Deed::Session { session, .. } = deed {
                reminded.push((desk.now.naive_local(), *session));
            }
        }
    }
    reminded
}

/// A neck kept well, of somebody who is highly active: a massage every three weeks, at six
/// in the evening. The first has just been done.
fn every_three_weeks() -> (Desk, Uuid) {
    let mut desk = Desk::empty();
    let patient = PatientDraft {
        name: None,
        birth_year: None,
        activity_level: ActivityLevel::HighlyActive,
        cautions: Vec::new(),
    };
    let neck = EpisodeDraft {
        title: "Neck".to_owned(),
        site: "neck".to_owned(),
        side: None,
        context: Context::Upkeep,
        onset: desk.today() - TimeDelta::days(400),
        activities: Vec::new(),
        also: Vec::new(),
    };
    let overview =
        planner::start_episode(&mut desk.book, desk.now, Some(patient), neck, None).unwrap();
    let neck = overview.episodes[0].id;
    set(&mut desk, SettingChange::CheckIns(Vec::new()));
    look(&mut desk);
    let (first, at) = desk.planned(neck)[0];
    let reminded = reminded_until(&mut desk, at);
    assert_eq!(reminded, [(at, first)]);
    desk.done(first).unwrap();
    (desk, neck)
}

#[test]
fn the_next_massage_is_planned_and_reminded_of_three_weeks_after_the_last_was_done() {
    let (mut desk, neck) = every_three_weeks();
    let done = desk.today();
    let (second, at) = desk.planned(neck)[0];
    assert_eq!(at.date() - done, TimeDelta::days(21));
    assert_eq!(reminded_until(&mut desk, at), [(at, second)]);

    // It is done three days late, and everything after it moves on.
    desk.wait(TimeDelta::days(3));
    look(&mut desk);
    let missed = desk.massages(neck, SessionStatus::Missed);
    assert_eq!(missed[0], (second, at));
    desk.done(second).unwrap();
    let done = desk.today();
    assert_eq!(done - at.date(), TimeDelta::days(3));
    let (third, at) = desk.planned(neck)[0];
    assert_eq!(at.date() - done, TimeDelta::days(21));
    assert_eq!(reminded_until(&mut desk, at), [(at, third)]);
}

#[test]
fn a_massage_put_off_until_tomorrow_stays_in_the_list_until_its_day_is_over() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    set(&mut desk, SettingChange::CheckIns(Vec::new()));
    look(&mut desk);
    let (first, at) = desk.planned(ankle)[0];
    desk.wait(at - desk.now.naive_local());
    look(&mut desk);
    let what = Remindable::Session { session: first };
    planner::snooze(&mut desk.book, desk.now, vec![what], SnoozeFor::Tomorrow).unwrap();
    let until = at + TimeDelta::days(1);
    let listed = |desk: &mut Desk| {
        let due = planner::due_now(&mut desk.book, desk.now).unwrap();
        due.iter().find_map(|item| match item {
            DueItem::Session {
                session,
                snoozed_until,
                unconfirmed: false,
                ..
            } if session.id == first => Some(*snoozed_until),
            _ => None,
        })
    };
    assert_eq!(listed(&mut desk), Some(Some(until)));
    assert_eq!(reminded_until(&mut desk, until), [(until, first)]);
    assert_eq!(desk.massages(ankle, SessionStatus::Missed), [(first, at)]);
    assert_eq!(listed(&mut desk), Some(None));
    desk.wait(TimeDelta::days(1));
    assert_eq!(listed(&mut desk), None);
}

#[test]
fn a_check_in_asked_for_twice_is_due_from_the_first_time_until_it_is_made() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let every_day = desk.overview().settings.check_ins[0].weekdays.clone();
    let times = ["08:00:00", "20:00:00"].map(|time| CheckInTime {
        time: time.parse().unwrap(),
        weekdays: every_day.clone(),
    });
    set(&mut desk, SettingChange::CheckIns(times.to_vec()));
    let asked_at = |desk: &mut Desk| {
        desk.overview().due.iter().find_map(|item| match item {
            DueItem::CheckIn { at, .. } => Some(*at),
            DueItem::Session { .. } => None,
        })
    };
    let mut at = |moment: &str, makes_it: bool| {
        wait_until(&mut desk, moment);
        if makes_it {
            desk.check_in(ankle, good_day()).unwrap();
        }
        asked_at(&mut desk)
    };
    let morning = Some(wall("2026-03-03T08:00:00"));
    assert_eq!(at("2026-03-03T07:30:00", false), None);
    assert_eq!(at("2026-03-03T08:00:00", false), morning);
    assert_eq!(at("2026-03-03T20:30:00", false), morning);
    assert_eq!(at("2026-03-03T20:40:00", true), None);
    // Made before the first time of the next day, it does not stand for the evening.
    assert_eq!(at("2026-03-04T07:00:00", true), None);
    let evening = Some(wall("2026-03-04T20:00:00"));
    assert_eq!(at("2026-03-04T20:00:00", false), evening);
    assert_eq!(at("2026-03-05T00:00:00", false), None);
}

#[test]
fn a_check_in_can_be_put_off_into_the_next_day_and_is_listed_there() {
    let (mut desk, _) = Desk::with_an_ankle();
    wait_until(&mut desk, "2026-03-03T19:00:00");
    let what = vec![Remindable::CheckIn];
    let overview = planner::snooze(&mut desk.book, desk.now, what, SnoozeFor::Tomorrow).unwrap();
    let until = wall("2026-03-04T19:00:00");
    let of = |due: &[DueItem]| {
        due.iter().find_map(|item| match item {
            DueItem::CheckIn { snoozed_until, .. } => Some(*snoozed_until),
            DueItem::Session { .. } => None,
        })
    };
    assert_eq!(of(&overview.due), Some(Some(until)));
    wait_until(&mut desk, "2026-03-04T12:00:00");
    assert_eq!(of(&desk.overview().due), Some(Some(until)));
    wait_until(&mut desk, "2026-03-04T19:00:00");
    assert_eq!(of(&desk.overview().due), Some(None));
}

#[test]
fn what_is_set_crosses_the_wire_as_a_field_and_what_to_and_is_refused_by_its_name() {
    let mut desk = Desk::empty();
    let mut refused = |change: &str| {
        let change = serde_json::from_str(change).unwrap();
        change_setting(&mut desk.book, desk.now, change).map(|overview| overview.settings)
    };
    let set = refused(r#"{"field":"quiet_days","to":["Sun","Sat"]}"#).unwrap();
    assert_eq!(set.quiet_days.len(), 2);
    let set = refused(
        r#"{"field":"session_leads","to":{"massage":[0,1440],"self_massage":[],"pt":[60],"exercise":[]}}"#,
    )
    .unwrap();
    let expected = SessionLeads {
        massage: vec![1440, 0],
        pt: vec![60],
        ..SessionLeads::default()
    };
    assert_eq!(set.session_leads, expected);
    assert_eq!(set.quiet_days.len(), 2);
    let refusal = refused(
        r#"{"field":"session_leads","to":{"massage":[],"self_massage":[],"pt":[-60],"exercise":[]}}"#,
    )
    .unwrap_err();
    assert_eq!(refusal.code, RefusalCode::OutOfRange);
    assert_eq!(refusal.field.as_deref(), Some("session_leads.pt"));
}
