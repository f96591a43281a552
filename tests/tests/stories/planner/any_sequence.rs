//! Whatever a patient does, in whatever order: the rules of the calendar hold, while held
//! nothing is planned, and everything can be taken back.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use logbook::UNDO_DAYS;
use planner::RefusalCode;
use planner::draft::{AnswerDraft, CheckInDraft, ClearanceDraft, PlanDraft, SettingChange};
use planner::remind::{self, Claimed, Remindable, SnoozeFor};
use proptest::collection::vec;
use proptest::prelude::*;
use recovery::calendar::Rules;
use recovery::{Flag, SessionKind, SessionStatus, Severity};
use uuid::Uuid;

use crate::planner::answers::exported;
use crate::planner::any_answer::{Prescribed, answer, prescribed, sources_stand};
use crate::planner::any_record::{Righted, put_right, righted};
use crate::planner::any_setting::setting;
use crate::planner::patient::{Desk, ankle, good_day};

#[derive(Debug, Clone)]
pub(crate) enum Deed {
    Wait(i64),
    CheckIn {
        pain: i32,
        swelling: Severity,
    },
    Flag(Flag),
    Clear(Option<i32>),
    Plan {
        days: u8,
        hour: u32,
        chosen: Option<i32>,
    },
    Add {
        kind: SessionKind,
        in_hours: i64,
    },
    Done(usize),
    Skip(usize),
    Move {
        which: usize,
        by_hours: i64,
    },
    Shift(i32),
    /// Tend looks whether something has come due.
    Look,
    PutOff {
        which: Option<usize>,
        by: SnoozeFor,
    },
    Unsnooze(usize),
    Set(SettingChange),
    Prescribe {
        how: Prescribed,
        from_file: bool,
    },
    Clearance,
    End(usize),
    Undo,
    Start,
    Close,
    Right(Righted),
}

pub(crate) fn deed() -> impl Strategy<Value = Deed> {
    let swelling = prop::sample::select(Severity::ALL);
    let flag = prop::sample::select(&[Flag::Fever, Flag::LockedJoint, Flag::GrindingWorse][..]);
    let kind = prop::sample::select(SessionKind::ALL);
    let by = prop::sample::select(vec![
        SnoozeFor::TenMinutes,
        SnoozeFor::OneHour,
        SnoozeFor::Tomorrow,
    ]);
    prop_oneof![
        6 => (1_i64..60).prop_map(Deed::Wait),
        4 => (0..=10, swelling).prop_map(|(pain, swelling)| Deed::CheckIn { pain, swelling }),
        1 => flag.prop_map(Deed::Flag),
        2 => proptest::option::of(1..=7).prop_map(Deed::Clear),
        2 => (1_u8..128, 0_u32..24, proptest::option::of(1..=30))
            .prop_map(|(days, hour, chosen)| Deed::Plan { days, hour, chosen }),
        3 => (kind, 1_i64..400).prop_map(|(kind, in_hours)| Deed::Add { kind, in_hours }),
        4 => (0_usize..4).prop_map(Deed::Done),
        2 => (0_usize..4).prop_map(Deed::Skip),
        4 => (0_usize..8, -100_i64..200).prop_map(|(which, by_hours)| Deed::Move { which, by_hours }),
        1 => (-5..10).prop_map(Deed::Shift),
        4 => Just(Deed::Look),
        3 => (proptest::option::of(0_usize..4), by)
            .prop_map(|(which, by)| Deed::PutOff { which, by }),
        1 => (0_usize..4).prop_map(Deed::Unsnooze),
        2 => setting().prop_map(Deed::Set),
        4 => (prescribed(), any::<bool>())
            .prop_map(|(how, from_file)| Deed::Prescribe { how, from_file }),
        1 => Just(Deed::Clearance),
        2 => (0_usize..3).prop_map(Deed::End),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Start),
        1 => Just(Deed::Close),
        8 => righted().prop_map(Deed::Right),
    ]
}

/// Does it; a refusal is an answer like any other, a storage error is none.
pub(crate) fn act(desk: &mut Desk, episode: Uuid, deed: &Deed) {
    let now = desk.now;
    let planned = desk.planned(episode);
    let which = |index: usize| planned.get(index).copied();
    let outcome = match deed {
        Deed::Wait(hours) => {
            desk.wait(TimeDelta::hours(*hours));
            planner::overview(&mut desk.book, desk.now)
        }
        Deed::CheckIn { pain, swelling } => {
            let draft = CheckInDraft {
                pain: Some(*pain),
                swelling: Some(*swelling),
                ..good_day()
            };
            planner::record_check_in(&mut desk.book, now, episode, draft)
        }
        Deed::Flag(flag) => planner::record_flag(&mut desk.book, now, episode, vec![*flag]),
        Deed::Clear(max_per_week) => {
            let draft = ClearanceDraft {
                by: "Dr. Ada".to_owned(),
                at: None,
                max_per_week: *max_per_week,
                note: None,
            };
            planner::record_clearance(&mut desk.book, now, episode, draft)
        }
        Deed::Plan { days, hour, chosen } => {
            let weekdays = (0..7).filter(|day| days & (1 << day) != 0);
            let draft = PlanDraft {
                chosen: *chosen,
                weekdays: weekdays
                    .filter_map(|day| Weekday::try_from(day).ok())
                    .collect(),
                time: NaiveTime::from_hms_opt(*hour, 30, 0).unwrap(),
                plan_optional: days % 2 == 0,
            };
            planner::take_plan(&mut desk.book, now, episode, draft)
        }
        Deed::Add { kind, in_hours } => {
            let at = now.naive_local() + TimeDelta::hours(*in_hours);
            desk.add(episode, *kind, &at.format("%Y-%m-%dT%H:%M:%S").to_string())
        }
        Deed::Done(index) => match which(*index) {
            Some((id, _)) => desk.done(id),
            None => return,
        },
        Deed::Skip(index) => match which(*index) {
            Some((id, _)) => planner::session_skipped(&mut desk.book, now, id),
            None => return,
        },
        Deed::Move {
            which: index,
            by_hours,
        } => match which(*index) {
            Some((id, at)) => desk.move_to(id, at + TimeDelta::hours(*by_hours)),
            None => return,
        },
        Deed::Shift(days) => planner::shift_series(&mut desk.book, now, episode, *days),
        Deed::Look => {
            let claimed = remind::claim_due(&mut desk.book, now, None).unwrap();
            told_is_to_be_done(desk, &claimed);
            return;
        }
        Deed::PutOff { which: index, by } => {
            let what = match index {
                None => Remindable::CheckIn,
                Some(index) => match which(*index) {
                    Some((session, _)) => Remindable::Session { session },
                    None => return,
                },
            };
            planner::snooze(&mut desk.book, now, vec![what], *by)
        }
        Deed::Unsnooze(index) => match which(*index) {
            Some((session, _)) => {
                planner::unsnooze(&mut desk.book, now, Remindable::Session { session })
            }
            None => return,
        },
        Deed::Set(change) => planner::change_setting(&mut desk.book, now, change.clone()),
        Deed::Prescribe {
            how,
            from_file: false,
        } => {
            let draft = how.draft(desk.today());
            planner::record_prescription(&mut desk.book, now, episode, draft)
        }
        Deed::Prescribe {
            how,
            from_file: true,
        } => answer(
            desk,
            episode,
            AnswerDraft::Prescription(how.draft(desk.today())),
        ),
        Deed::Clearance => {
            let draft = ClearanceDraft {
                by: "Dr. Ada".to_owned(),
                at: None,
                max_per_week: None,
                note: None,
            };
            answer(desk, episode, AnswerDraft::Clearance(draft))
        }
        Deed::End(index) => {
            let log = exported(desk).log;
            let all = log
                .episodes
                .iter()
                .flat_map(|episode| &episode.prescriptions);
            match all.map(|prescription| prescription.id).nth(*index) {
                Some(id) => planner::end_prescription(&mut desk.book, now, id),
                None => return,
            }
        }
        Deed::Undo => planner::undo(&mut desk.book, now),
        Deed::Start => {
            let onset = desk.today() - TimeDelta::days(9);
            desk.start(ankle(onset), None)
        }
        Deed::Close => planner::close_episode(&mut desk.book, now, episode, None),
        Deed::Right(righted) => match put_right(desk, episode, righted) {
            Some(outcome) => outcome,
            None => return,
        },
    };
    if let Err(refusal) = outcome {
        assert_ne!(refusal.code, RefusalCode::Storage, "{deed:?}: {refusal}");
    }
}

/// Nothing is told in quiet, or of a session that is done, declined or held.
fn told_is_to_be_done(desk: &mut Desk, claimed: &Claimed) {
    assert!(!claimed.quiet || claimed.is_empty());
    for deed in claimed.notices.iter().flat_map(|notice| &notice.deeds) {
        if let remind::Deed::Session { session, .. } = deed {
            let stored = desk
                .book
                .read(|log| log.session(*session))
                .unwrap()
                .unwrap();
            assert!(
                matches!(
                    stored.session.status,
                    SessionStatus::Planned | SessionStatus::Missed
                ),
                "{stored:?}"
            );
        }
    }
}

fn rules_hold(desk: &mut Desk) -> Result<(), TestCaseError> {
    let overview = desk.overview();
    let wall = desk.now.naive_local();
    let mut appointments: Vec<NaiveDateTime> = Vec::new();
    for view in &overview.episodes {
        let kept = |kind| matches!(kind, SessionKind::Pt | SessionKind::Exercise);
        for other in desk.sessions(view.id) {
            if kept(other.session.kind) && other.session.status == SessionStatus::Planned {
                appointments.extend(other.session.planned_for);
            }
        }
    }
    for view in &overview.episodes {
        let planned = desk.planned(view.id);
        let suggestion = &view.assessment.suggestion;
        let rules = Rules::of(suggestion.frequency, view.plan.chosen);
        let Some(rules) = rules.filter(|_| view.closed.is_none()) else {
            prop_assert!(planned.is_empty(), "{:?} is planned", planned);
            continue;
        };
        prop_assert!(view.assessment.hold.is_none());
        let mut dates: Vec<NaiveDate> = desk
            .sessions(view.id)
            .iter()
            .filter(|other| other.session.kind == SessionKind::Massage)
            .filter_map(|other| other.session.done_at.map(|at| at.date_naive()))
            .collect();
        dates.extend(planned.iter().map(|(_, at)| at.date()));
        for (_, at) in planned {
            let apart = i64::from(rules.rest);
            let near = |date: &&NaiveDate| (**date - at.date()).num_days().abs() <= apart;
            prop_assert_eq!(dates.iter().filter(near).count(), 1, "beside {}", at);
            for first in -6..=0 {
                let inside = |date: &&NaiveDate| {
                    (first..first + 7).contains(&(**date - at.date()).num_days())
                };
                let most = usize::from(rules.most_in_7);
                prop_assert!(dates.iter().filter(inside).count() <= most, "around {}", at);
            }
            let length = TimeDelta::minutes(suggestion.minutes[1].into());
            for other in appointments.iter().filter(|_| at > wall) {
                let clear = at + length <= *other || *other + TimeDelta::minutes(60) <= at;
                prop_assert!(clear, "{} at an appointment of {}", at, other);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 32,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_rules_hold_and_all_can_be_taken_back(deeds in vec(deed(), 1..30)) {
        let (mut desk, episode) = Desk::with_an_ankle();
        let began = desk.now;
        for deed in &deeds {
            act(&mut desk, episode, deed);
            if desk.overview().episodes.is_empty() {
                break;
            }
            rules_hold(&mut desk)?;
            sources_stand(&desk);
        }
        while desk.overview().undo.is_some() {
            planner::undo(&mut desk.book, desk.now).unwrap();
            rules_hold(&mut desk)?;
        }
        // Later than that, undo no longer reaches back to the beginning.
        if desk.now - began <= TimeDelta::days(UNDO_DAYS) {
            prop_assert_eq!(desk.everything(), (None, Vec::new()));
            prop_assert!(planner::taken_answers(&desk.book).unwrap().is_empty());
            prop_assert!(planner::export_beside(&desk.book).unwrap().is_empty());
        }
    }
}
