//! Legs after a marathon: a week of soreness, long closed.

use chrono::{DateTime, Days, FixedOffset};
use recovery::{
    Area, CheckIn, Context, Episode, GivenPressure, Session, SessionKind, SessionStatus, Severity,
    Side,
};

use super::diary::{Curve, Diary, score};

/// The episode was opened so many days ago, the day after the run.
const DAYS: u64 = 100;

const PAIN: &Curve = &[(0, 5.2), (1, 6.0), (2, 4.6), (3, 3.0), (5, 1.0), (7, 0.0)];
const DOWNSTAIRS: &Curve = &[(0, 3.0), (1, 2.4), (3, 5.6), (5, 8.6), (7, 10.0)];

pub(super) fn episode(now: DateTime<FixedOffset>) -> Episode {
    let diary = Diary::opened_ago(DAYS, 0x6c65_6773, now);
    Episode {
        id: diary.dice.id("episode", 0),
        title: "Legs after the marathon".to_owned(),
        area: Area {
            site: "thigh".to_owned(),
            side: Some(Side::Both),
        },
        context: Context::ExerciseSoreness,
        onset: diary.opened - Days::new(1),
        opened: diary.opened,
        closed: Some(diary.date(7)),
        activities: vec!["Walking downstairs".to_owned()],
        check_ins: (0..=7).map(|day| check_in(&diary, day)).collect(),
        sessions: (0..=2).map(|day| by_hand(&diary, day)).collect(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

fn check_in(diary: &Diary, day: i64) -> CheckIn {
    let at = diary.moment(day, 19 * 60 + diary.dice.minutes("evening", day, 90));
    let mut check_in = diary.blank("check-in", day, at);
    check_in.pain = diary.score("pain", PAIN, day);
    check_in.movement = diary.score("movement", DOWNSTAIRS, day);
    check_in.function = vec![diary.score("downstairs", DOWNSTAIRS, day)];
    check_in.swelling = Some(Severity::None);
    check_in.warmth = Some(Severity::None);
    check_in.redness = Some(Severity::None);
    check_in.usual_activity = Some(day >= 6);
    check_in.note = match day {
        0 => Some("3 h 52 min. Worth it.".to_owned()),
        1 => Some("Stairs backwards.".to_owned()),
        7 => Some("Gone. First easy jog.".to_owned()),
        _ => None,
    };
    check_in
}

fn by_hand(diary: &Diary, day: i64) -> Session {
    let mut session = diary.session(SessionKind::SelfMassage, day, 21 * 60, SessionStatus::Done);
    session.planned_for = None;
    session.minutes = u16::try_from(6 + diary.dice.minutes("minutes", day, 5)).ok();
    session.pressure = Some(GivenPressure::Light);
    session.pain_before = diary.score("before", PAIN, day);
    session.pain_after = session
        .pain_before
        .and_then(|before| score(f64::from(before.get()) - 1.0));
    session
}
