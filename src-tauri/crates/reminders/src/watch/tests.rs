use chrono::TimeDelta;

use super::*;
use crate::testing::wall;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// A watch that was told at noon that something is due at 18:00.
fn watch() -> Watch {
    let mut watch = Watch::default();
    watch.answered(
        at("2026-03-02T12:00:00+01:00"),
        Some(wall("2026-03-02T18:00:00")),
        false,
    );
    watch
}

#[test]
fn while_nothing_is_due_the_log_book_is_left_alone() {
    let mut watch = watch();
    let mut now = at("2026-03-02T12:00:00+01:00");
    while now < at("2026-03-02T17:59:30+01:00") {
        now += TimeDelta::seconds(30);
        assert_eq!(watch.reason(now), None);
        watch.glanced(now);
    }
    let glance = Watch::GLANCE;
    assert_eq!(watch.sleep_for(now, glance), glance);
    now += TimeDelta::milliseconds(29_250);
    assert_eq!(watch.sleep_for(now, glance), Duration::from_millis(750));
    now += TimeDelta::milliseconds(750);
    assert_eq!(watch.reason(now), Some(Reason::Due));
    assert_eq!(watch.listened(), Some(at("2026-03-02T17:59:30+01:00")));
}

#[test]
fn every_kind_of_jump_is_a_reason_to_ask() {
    let reason = |now: &str| watch().reason(at(now));
    assert_eq!(
        Watch::default().reason(at("2026-03-02T12:00:00+01:00")),
        Some(Reason::Start)
    );
    assert_eq!(reason("2026-03-02T12:10:00+01:00"), None);
    assert_eq!(reason("2026-03-02T11:59:59+01:00"), Some(Reason::ClockSet));
    assert_eq!(reason("2026-03-02T13:00:00+02:00"), Some(Reason::ClockSet));
    assert_eq!(reason("2026-03-02T19:00:00+01:00"), Some(Reason::Due));
    assert_eq!(reason("2026-03-03T11:00:00+01:00"), Some(Reason::NewDate));
    assert_eq!(reason("2026-03-01T11:00:00+01:00"), Some(Reason::NewDate));
}

#[test]
fn a_change_and_a_failure_are_reasons_until_the_log_book_has_answered() {
    let now = at("2026-03-02T12:00:10+01:00");
    for disturb in [Watch::changed, Watch::failed] {
        let mut watch = watch();
        disturb(&mut watch);
        assert_eq!(watch.reason(now), Some(Reason::Changed));
        watch.answered(now, None, false);
        assert_eq!(watch.reason(now), None);
    }
}

#[test]
fn in_quiet_hours_nothing_is_heard_so_that_nothing_is_passed_over() {
    let mut watch = watch();
    let before = at("2026-03-02T12:00:00+01:00");
    let end = Some(wall("2026-03-03T07:00:00"));
    watch.answered(at("2026-03-02T22:10:00+01:00"), end, true);
    watch.glanced(at("2026-03-02T22:10:30+01:00"));
    assert_eq!(watch.listened(), Some(before));
    // Set back, what has been told is known, and the rest is ahead again.
    let set_back = at("2026-03-02T10:00:00+01:00");
    watch.answered(set_back, end, true);
    assert_eq!(watch.listened(), Some(set_back));
    let morning = at("2026-03-03T07:00:00+01:00");
    watch.answered(morning, None, false);
    assert_eq!(watch.listened(), Some(morning));
}
