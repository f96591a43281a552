//! What the patient does in a window.

use chrono::{DateTime, FixedOffset};
use chrono::{NaiveTime, TimeDelta, Timelike, Weekday};
use logbook::Logbook;
use planner::draft::{
    CheckInTime, DoneDraft, PlanDraft, QuietHours, SessionDraft, SessionLeads, SettingChange,
};
use planner::remind::{Remindable, SnoozeFor};
use planner::{Refusal, RefusalCode};
use proptest::prelude::*;
use recovery::{Flag, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::planner::patient::good_day;

/// What the patient does.
#[derive(Debug, Clone)]
pub(super) enum Deed {
    CheckIn,
    Flag,
    Plan(u32),
    Add(SessionKind, i64),
    Move(usize, i64),
    Done(usize),
    Skip(usize),
    Snooze(Option<usize>, SnoozeFor),
    Unsnooze(usize),
    Set(SettingChange),
    Undo,
}

pub(super) fn deed() -> impl Strategy<Value = Deed> {
    let kind = prop::sample::select(SessionKind::ALL);
    let soon = prop_oneof![1 => -60_i64..0, 4 => 0_i64..240, 2 => 0_i64..3000];
    let by = prop::sample::select(vec![
        SnoozeFor::TenMinutes,
        SnoozeFor::OneHour,
        SnoozeFor::Tomorrow,
    ]);
    prop_oneof![
        2 => Just(Deed::CheckIn),
        1 => Just(Deed::Flag),
        1 => (0_u32..24).prop_map(Deed::Plan),
        8 => (kind, soon.clone()).prop_map(|(kind, soon)| Deed::Add(kind, soon)),
        3 => (0_usize..8, soon).prop_map(|(which, soon)| Deed::Move(which, soon)),
        3 => (0_usize..8).prop_map(Deed::Done),
        1 => (0_usize..8).prop_map(Deed::Skip),
        3 => (prop::option::of(0_usize..8), by).prop_map(|(which, by)| Deed::Snooze(which, by)),
        1 => (0_usize..8).prop_map(Deed::Unsnooze),
        4 => setting().prop_map(Deed::Set),
        1 => Just(Deed::Undo),
    ]
}

fn setting() -> impl Strategy<Value = SettingChange> {
    let time = (0_u32..1440)
        .prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap());
    let leads = || prop::sample::subsequence(vec![0, 10, 60, 1440], 0..=4);
    let days = || {
        let week: Vec<_> = (0..7)
            .filter_map(|day| Weekday::try_from(day).ok())
            .collect();
        week
    };
    let check_in = (time.clone(), prop::sample::subsequence(days(), 1..=7));
    let check_in = check_in.prop_map(|(time, weekdays)| CheckInTime { time, weekdays });
    prop_oneof![
        (leads(), leads(), leads(), leads()).prop_map(|(massage, self_massage, pt, exercise)| {
            SettingChange::SessionLeads(SessionLeads {
                massage,
                self_massage,
                pt,
                exercise,
            })
        }),
        prop::collection::vec(check_in, 0..4).prop_map(SettingChange::CheckIns),
        prop::option::of((time, 30_i64..800)).prop_map(|hours| {
            SettingChange::QuietHours(hours.map(|(from, long)| QuietHours {
                from,
                to: from.overflowing_add_signed(TimeDelta::minutes(long)).0,
            }))
        }),
        prop::sample::subsequence(days(), 0..3).prop_map(SettingChange::QuietDays),
    ]
}

/// Does it; a refusal is an answer like any other, a storage error is none.
pub(super) fn act(book: &mut Logbook, now: DateTime<FixedOffset>, episode: Uuid, deed: &Deed) {
    if let Err(refusal) = attempt(book, now, episode, deed) {
        assert_ne!(refusal.code, RefusalCode::Storage, "{deed:?}: {refusal}");
    }
}

fn attempt(
    book: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    deed: &Deed,
) -> Result<(), Refusal> {
    let wall = now.naive_local();
    let whole = wall - TimeDelta::seconds(i64::from(wall.second()));
    let found = |book: &Logbook, which: usize| -> Option<Uuid> {
        let stored = book.read(|log| log.sessions_of(episode)).unwrap();
        let open = stored
            .iter()
            .map(|stored| &stored.session)
            .filter(|session| {
                matches!(
                    session.status,
                    SessionStatus::Planned | SessionStatus::Missed
                )
            });
        let open: Vec<_> = open.map(|session| session.id).collect();
        (!open.is_empty()).then(|| open[which % open.len()])
    };
    match deed {
        Deed::CheckIn => planner::record_check_in(book, now, episode, good_day()),
        Deed::Flag => planner::record_flag(book, now, episode, vec![Flag::Fever]),
        Deed::Plan(hour) => planner::take_plan(
            book,
            now,
            episode,
            PlanDraft {
                chosen: None,
                weekdays: vec![Weekday::Mon, Weekday::Wed, Weekday::Sat],
                time: NaiveTime::from_hms_opt(*hour, 30, 0).unwrap(),
                plan_optional: true,
            },
        ),
        Deed::Add(kind, minutes) => planner::add_session(
            book,
            now,
            SessionDraft {
                episode,
                kind: *kind,
                planned_for: Some(whole + TimeDelta::minutes(*minutes)),
                done: None,
                provider: None,
            },
        ),
        Deed::Move(which, minutes) => {
            let Some(session) = found(book, *which) else {
                return Ok(());
            };
            planner::move_session(book, now, session, whole + TimeDelta::minutes(*minutes))
        }
        Deed::Done(which) => {
            let Some(session) = found(book, *which) else {
                return Ok(());
            };
            planner::session_done(book, now, session, DoneDraft::default())
        }
        Deed::Skip(which) => {
            let Some(session) = found(book, *which) else {
                return Ok(());
            };
            planner::session_skipped(book, now, session)
        }
        Deed::Snooze(which, by) => {
            let what = match which {
                None => Remindable::CheckIn,
                Some(which) => match found(book, *which) {
                    Some(session) => Remindable::Session { session },
                    None => return Ok(()),
                },
            };
            planner::snooze(book, now, vec![what], *by)
        }
        Deed::Unsnooze(which) => {
            let Some(session) = found(book, *which) else {
                return Ok(());
            };
            planner::unsnooze(book, now, Remindable::Session { session })
        }
        Deed::Set(change) => planner::change_setting(book, now, change.clone()),
        Deed::Undo => planner::undo(book, now),
    }
    .map(drop)
}
