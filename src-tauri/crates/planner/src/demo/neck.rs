//! A neck from desk work: recovered within weeks, once set back by a move to another flat,
//! and kept well by exercise since.

use chrono::{DateTime, Datelike, Days, FixedOffset};
use recovery::{
    Area, CheckIn, Context, Episode, GivenPressure, Session, SessionKind, SessionStatus, Severity,
};

use super::diary::{Curve, Diary, score};

/// The episode was opened so many days ago.
pub(super) const DAYS: u64 = 119;
/// Massages stand so many minutes after midnight.
pub(super) const MASSAGE_AT: u64 = 12 * 60 + 30;
/// The first day of the worse week.
const MOVE: i64 = 60;
/// Days away, without a diary.
const AWAY: std::ops::RangeInclusive<i64> = 95..=99;

const PAIN: &Curve = &[
    (0, 5.2),
    (10, 4.0),
    (20, 1.8),
    (35, 1.2),
    (59, 1.0),
    (MOVE, 4.9),
    (61, 4.9),
    (62, 4.4),
    (63, 3.0),
    (65, 2.0),
    (70, 1.0),
    (119, 0.6),
];
const PAIN_ACTIVITY: &Curve = &[
    (0, 6.0),
    (8, 4.6),
    (15, 3.2),
    (25, 2.0),
    (59, 1.6),
    (MOVE, 5.2),
    (63, 4.0),
    (68, 2.4),
    (119, 1.2),
];
const MOVEMENT: &Curve = &[
    (0, 5.5),
    (10, 7.2),
    (18, 8.6),
    (25, 9.5),
    (59, 9.7),
    (MOVE, 7.4),
    (62, 7.4),
    (66, 9.0),
    (72, 9.7),
    (119, 9.8),
];
const FUNCTION: &Curve = &[
    (0, 4.0),
    (10, 6.6),
    (20, 8.4),
    (30, 9.2),
    (59, 9.4),
    (MOVE, 6.6),
    (64, 8.2),
    (70, 9.2),
    (119, 9.5),
];
const STIFFNESS: &Curve = &[
    (0, 25.0),
    (15, 14.0),
    (30, 6.0),
    (59, 5.0),
    (MOVE, 24.0),
    (66, 8.0),
    (119, 3.0),
];

const NOTES: &[(i64, &str)] = &[
    (
        0,
        "Stiff since the deadline. Looking over the left shoulder is the worst.",
    ),
    (9, "Raised the screen by a hand's width."),
    (16, "First day I forgot about it."),
    (MOVE, "Carried boxes all day."),
    (61, "Could not turn to the left this morning."),
    (64, "Heat helps. Back to the exercises, slowly."),
    (100, "A week by the sea, no screen. Nothing hurt."),
    (114, "Long day at the desk, a little tight by the evening."),
];

pub(super) fn episode(now: DateTime<FixedOffset>) -> Episode {
    let diary = Diary::opened_ago(DAYS, 0x6e65_636b, now);
    Episode {
        id: diary.dice.id("episode", 0),
        title: "Neck, from the desk".to_owned(),
        area: Area {
            site: "neck".to_owned(),
            side: None,
        },
        context: Context::DeskPain,
        onset: diary.opened - Days::new(40),
        opened: diary.opened,
        closed: None,
        activities: vec![
            "A full day at the screen".to_owned(),
            "Looking over the shoulder in traffic".to_owned(),
        ],
        check_ins: check_ins(&diary),
        sessions: sessions(&diary),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

/// One a day up to yesterday, with a day forgotten here and there.
fn check_ins(diary: &Diary) -> Vec<CheckIn> {
    let mut written: Vec<CheckIn> = (0..i64::try_from(DAYS).unwrap_or(0))
        .filter(|day| !AWAY.contains(day))
        .filter(|day| kept(*day) || !diary.dice.happens("forgotten", *day, 0.12))
        .map(|day| check_in(diary, day))
        .collect();
    written.sort_by_key(|check_in| check_in.recorded_at);
    written
}

/// The days that carry the story.
fn kept(day: i64) -> bool {
    day < 2 || (MOVE - 3..MOVE + 5).contains(&day) || day == 88 || day > 110
}

fn check_in(diary: &Diary, day: i64) -> CheckIn {
    let dice = diary.dice;
    let at = diary.moment(day, 7 * 60 + 5 + dice.minutes("morning", day, 70));
    let mut check_in = diary.blank("check-in", day, at);
    if day == 88 {
        // Written down the morning after.
        check_in.at = diary.moment(day, 21 * 60 + 30);
        check_in.recorded_at = diary.moment(day + 1, 7 * 60 + 50);
    }
    let tired = |what| !kept(day) && dice.happens(what, day, 0.05);
    check_in.pain = diary.score("pain", PAIN, day);
    check_in.pain_activity = diary.score("pain in activity", PAIN_ACTIVITY, day);
    if !tired("movement skipped") {
        check_in.movement = diary.score("movement", MOVEMENT, day);
    }
    check_in.function = vec![
        diary.score("screen", FUNCTION, day),
        (!dice.happens("did not drive", day, 0.3))
            .then(|| diary.score("traffic", FUNCTION, day))
            .flatten(),
    ];
    if !tired("signs skipped") {
        check_in.swelling = Some(Severity::None);
        check_in.warmth = Some(Severity::None);
        check_in.redness = Some(Severity::None);
    }
    check_in.morning_stiffness = diary.minutes("stiffness", STIFFNESS, day);
    check_in.night_pain = Some(matches!(day, 0 | 2 | 3 | MOVE));
    check_in.pain_settled = Some(!matches!(day, 1 | 4 | 61));
    check_in.usual_activity =
        (day % 2 == 0 || kept(day)).then_some(day >= 12 && !(MOVE..MOVE + 4).contains(&day));
    check_in.flare = matches!(day, MOVE | 61).then_some(true);
    check_in.sleep_hours = diary.sleep(day);
    if dice.happens("stress answered", day, 0.6) {
        let workday = diary.date(day).weekday().num_days_from_monday() < 5;
        let calls = if workday { 5.0 } else { 2.0 };
        check_in.stress = score(calls + dice.noise("stress", day, 2.0));
    }
    check_in.note = NOTES
        .iter()
        .find(|(noted, _)| *noted == day)
        .map(|(_, note)| (*note).to_owned());
    check_in
}

/// Massages as the phases gave them, and exercise three times a week.
fn sessions(diary: &Diary) -> Vec<Session> {
    let massages = [5, 12, 19, 33, 47, 75, 103].map(|day| massage(diary, day));
    let last = i64::try_from(DAYS).unwrap_or(0);
    let exercise = (5..last + 7)
        .filter(|day| matches!(day % 7, 0 | 2 | 4))
        .filter(|day| !AWAY.contains(day))
        .map(|day| exercise(diary, day));
    let mut sessions: Vec<Session> = massages.into_iter().chain(exercise).collect();
    sessions.sort_by_key(|session| session.planned_for);
    sessions
}

fn massage(diary: &Diary, day: i64) -> Session {
    let status = match day {
        19 => SessionStatus::Skipped,
        _ => SessionStatus::Done,
    };
    let mut massage = diary.session(SessionKind::Massage, day, MASSAGE_AT, status);
    massage.provider = Some("Studio am Kanal".to_owned());
    if status == SessionStatus::Done {
        massage.minutes = Some(if day < 20 { 30 } else { 45 });
        massage.pressure = Some(if day > 80 {
            GivenPressure::Broad
        } else {
            GivenPressure::Comfortable
        });
        massage.pain_before = diary.score("before", PAIN, day);
        massage.pain_after = massage
            .pain_before
            .and_then(|before| score(f64::from(before.get()) - 1.0));
    } else {
        massage.note = Some("Train strike.".to_owned());
    }
    massage
}

fn exercise(diary: &Diary, day: i64) -> Session {
    let today = i64::try_from(DAYS).unwrap_or(0);
    let lazy = day < 108 && diary.dice.happens("lazy", day, 0.14);
    let status = if day >= today {
        SessionStatus::Planned
    } else if lazy || (MOVE..MOVE + 3).contains(&day) {
        SessionStatus::Skipped
    } else {
        SessionStatus::Done
    };
    let mut exercise = diary.session(SessionKind::Exercise, day, 17 * 60, status);
    if status == SessionStatus::Done {
        exercise.minutes = u16::try_from(8 + diary.dice.minutes("exercise", day, 5)).ok();
    }
    exercise
}
