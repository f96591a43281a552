//! A knee after a fall on a trail run: one bad day that a doctor had to look at, then a slow
//! and steady recovery with physiotherapy, in the middle of which the patient is today.

use chrono::{DateTime, Days, FixedOffset};
use recovery::{
    Area, CheckIn, Clearance, Context, Crepitus, Episode, Flag, GivenPressure, MinutesOfDay,
    Session, SessionKind, SessionStatus, Severity, Side,
};

use super::diary::{Curve, Diary, score};

/// The episode was opened so many days ago.
pub(super) const DAYS: u64 = 55;
/// Today, as a day of the episode.
const TODAY: i64 = 55;
/// Massages stand so many minutes after midnight.
pub(super) const MASSAGE_AT: u64 = 18 * 60 + 30;

const PAIN: &Curve = &[
    (0, 7.0),
    (3, 6.0),
    (7, 5.0),
    (14, 4.0),
    (25, 2.8),
    (40, 2.0),
    (TODAY, 1.4),
];
const PAIN_ACTIVITY: &Curve = &[(0, 8.2), (7, 7.0), (14, 5.8), (30, 4.6), (TODAY, 3.6)];
const MOVEMENT: &Curve = &[(0, 2.5), (7, 4.0), (20, 5.0), (40, 6.0), (TODAY, 6.5)];
const STAIRS: &Curve = &[(0, 2.0), (20, 5.0), (TODAY, 8.0)];
const RUNNING: &Curve = &[(0, 0.0), (20, 1.0), (40, 3.0), (TODAY, 4.6)];
const STIFFNESS: &Curve = &[(0, 60.0), (5, 45.0), (12, 26.0), (25, 12.0), (TODAY, 5.0)];

const NOTES: &[(i64, &str)] = &[
    (
        0,
        "Fell on the descent two days ago. Cannot put weight on it.",
    ),
    (2, "Crutches. Ice for ten minutes, several times."),
    (8, "Walked to the bakery and back."),
    (19, "Stairs one foot after the other again."),
    (33, "It clicks when I squat, without pain."),
    (45, "Sore after yesterday's massage."),
    (52, "Tried a slow run. The knee told me so."),
];

pub(super) fn episode(now: DateTime<FixedOffset>) -> Episode {
    let diary = Diary::opened_ago(DAYS, 0x6b6e_6565, now);
    Episode {
        id: diary.dice.id("episode", 0),
        title: "Knee after the fall".to_owned(),
        area: Area {
            site: "knee".to_owned(),
            side: Some(Side::Right),
        },
        context: Context::Injury,
        onset: diary.opened - Days::new(2),
        opened: diary.opened,
        closed: None,
        activities: vec![
            "Stairs without the rail".to_owned(),
            "Running five kilometres".to_owned(),
        ],
        check_ins: check_ins(&diary),
        sessions: sessions(&diary),
        clearances: vec![Clearance {
            id: diary.dice.id("clearance", 1),
            at: diary.moment(1, 16 * 60 + 20),
            by: "Dr. A. Petrov".to_owned(),
            max_per_week: Some(2),
            note: Some("X-ray clear: a sprain, no fracture. Load as pain allows.".to_owned()),
        }],
        prescriptions: Vec::new(),
    }
}

/// One each morning up to today's, if it is late enough for that, and a second one on some
/// evenings.
fn check_ins(diary: &Diary) -> Vec<CheckIn> {
    let mornings = (0..=TODAY)
        .filter(|day| kept(*day) || !diary.dice.happens("forgotten", *day, 0.12))
        .map(|day| morning(diary, day));
    let evenings = [2, 20, 52].map(|day| evening(diary, day));
    let mut written: Vec<CheckIn> = mornings
        .chain(evenings)
        .filter(|check_in| check_in.recorded_at <= diary.now)
        .collect();
    written.sort_by_key(|check_in| check_in.recorded_at);
    written
}

/// The days that carry the story.
fn kept(day: i64) -> bool {
    day < 9 || (43..=46).contains(&day) || day > 46
}

fn morning(diary: &Diary, day: i64) -> CheckIn {
    let dice = diary.dice;
    let at = diary.moment(day, 6 * 60 + 40 + dice.minutes("morning", day, 60));
    let mut check_in = diary.blank("check-in", day, at);
    check_in.pain = match day {
        45 => score(5.0),
        _ => diary.score("pain", PAIN, day),
    };
    check_in.pain_activity = diary.score("pain in activity", PAIN_ACTIVITY, day);
    check_in.movement = diary.score("movement", MOVEMENT, day);
    check_in.function = vec![
        diary.score("stairs", STAIRS, day),
        diary.score("running", RUNNING, day),
    ];
    signs(diary, day, &mut check_in);
    check_in.morning_stiffness = diary.minutes("stiffness", STIFFNESS, day);
    check_in.night_pain = Some(matches!(day, 0..=4 | 9 | 16));
    check_in.pain_settled = (day > 0).then_some(!matches!(day, 1..=6 | 10 | 45));
    check_in.usual_activity = (day % 3 == 0).then_some(false);
    check_in.crepitus = match day {
        33 => Some(Crepitus::Painless),
        _ => dice
            .happens("crepitus answered", day, 0.4)
            .then_some(Crepitus::None),
    };
    if day == 0 {
        check_in.flags = vec![Flag::CannotBearWeight];
    }
    check_in.sleep_hours = diary.sleep(day);
    if day > 14 && dice.happens("load answered", day, 0.5) {
        let minutes = 20 + 5 * dice.minutes("load", day, 7);
        check_in.load_minutes = i64::try_from(minutes)
            .ok()
            .and_then(|minutes| MinutesOfDay::try_from(minutes).ok());
    }
    if day != 52 {
        check_in.note = note(day);
    }
    check_in
}

/// A short entry: what the day did to it.
fn evening(diary: &Diary, day: i64) -> CheckIn {
    let at = diary.moment(day, 20 * 60 + 10);
    let mut check_in = diary.blank("evening", day, at);
    check_in.pain = diary.score("evening pain", PAIN, day);
    if day == 52 {
        check_in.pain_activity = score(6.0);
        check_in.note = note(day);
    }
    check_in
}

/// Swelling and warmth as they went down.
fn signs(diary: &Diary, day: i64, check_in: &mut CheckIn) {
    check_in.swelling = Some(match day {
        ..3 => Severity::Marked,
        3..13 => Severity::Mild,
        13..20 if diary.dice.happens("swelling", day, 0.35) => Severity::Mild,
        _ => Severity::None,
    });
    check_in.warmth = Some(if day < 8 {
        Severity::Mild
    } else {
        Severity::None
    });
    check_in.redness = Some(Severity::None);
}

fn note(day: i64) -> Option<String> {
    NOTES
        .iter()
        .find(|(noted, _)| *noted == day)
        .map(|(_, note)| (*note).to_owned())
}

/// Massage twice a week on two fixed weekdays, one of them today's; physiotherapy once a
/// week; exercises at home.
fn sessions(diary: &Diary) -> Vec<Session> {
    let massages = (6..=TODAY)
        .filter(|day| matches!((TODAY - day) % 7, 0 | 4))
        .map(|day| massage(diary, day));
    let visits = (4..TODAY + 7)
        .filter(|day| (TODAY - day).rem_euclid(7) == 2)
        .map(|day| visit(diary, day));
    let at_home = (8..TODAY)
        .filter(|day| matches!(day % 7, 1 | 3 | 6))
        .map(|day| at_home(diary, day));
    let by_hand = [29, 43].map(|day| by_hand(diary, day));
    let mut sessions: Vec<Session> = massages
        .chain(visits)
        .chain(at_home)
        .chain(by_hand)
        .collect();
    sessions.sort_by_key(|session| session.planned_for);
    sessions
}

fn massage(diary: &Diary, day: i64) -> Session {
    let status = match day {
        20 => SessionStatus::Skipped,
        34 => SessionStatus::Missed,
        TODAY => SessionStatus::Planned,
        _ => SessionStatus::Done,
    };
    let mut massage = diary.session(SessionKind::Massage, day, MASSAGE_AT, status);
    massage.provider = Some("Ilse Maas".to_owned());
    if status == SessionStatus::Done {
        massage.minutes = u16::try_from(30 + 5 * diary.dice.minutes("massage", day, 4)).ok();
        massage.pressure = Some(if day < 24 {
            GivenPressure::Light
        } else {
            GivenPressure::Comfortable
        });
        massage.pain_before = diary.score("before", PAIN, day);
        massage.pain_after = massage.pain_before.and_then(|before| {
            score(f64::from(before.get()) - 0.6 + diary.dice.noise("after", day, 0.8))
        });
    }
    if status == SessionStatus::Skipped {
        massage.note = Some("Visitors.".to_owned());
    }
    massage
}

fn visit(diary: &Diary, day: i64) -> Session {
    let status = if day < TODAY {
        SessionStatus::Done
    } else {
        SessionStatus::Planned
    };
    let mut visit = diary.session(SessionKind::Pt, day, 9 * 60, status);
    visit.provider = Some("Marta Lindqvist".to_owned());
    if status == SessionStatus::Done {
        visit.minutes = Some(45);
        visit.note = match day {
            4 => Some("Bends to 80 degrees. Straight leg raises, no weight yet.".to_owned()),
            32 => Some("Step-downs. Running when stairs are easy.".to_owned()),
            _ => None,
        };
    }
    visit
}

fn at_home(diary: &Diary, day: i64) -> Session {
    let lazy = diary.dice.happens("lazy", day, 0.2);
    let status = if lazy {
        SessionStatus::Skipped
    } else {
        SessionStatus::Done
    };
    let mut exercise = diary.session(SessionKind::Exercise, day, 7 * 60 + 45, status);
    if status == SessionStatus::Done {
        exercise.minutes = Some(20);
    }
    exercise
}

fn by_hand(diary: &Diary, day: i64) -> Session {
    let mut session = diary.session(SessionKind::SelfMassage, day, 21 * 60, SessionStatus::Done);
    session.planned_for = None;
    session.minutes = Some(10);
    session.pressure = Some(GivenPressure::Light);
    session
}
