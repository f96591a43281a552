//! Generated histories: patients with one or two episodes whose days run in stretches that
//! get better, stay or get worse, with gaps, unanswered questions, danger signs and care.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use recovery::{
    ActivityLevel, Area, Caution, CheckIn, Clearance, Context, Crepitus, Episode, Flag, Frequency,
    Log, MinutesOfDay, Patient, Prescription, Range, Score, Session, SessionKind, SessionStatus,
    Severity,
};
use uuid::Uuid;

/// The first date of every history.
pub(crate) fn opening() -> NaiveDate {
    "2026-01-05".parse().expect("a date")
}

/// The date so many days after the first.
pub(crate) fn day(n: usize) -> NaiveDate {
    opening() + Days::new(n as u64)
}

/// A moment on a day, `hour` being local in +01:00.
fn at(n: usize, hour: u32, minute: u32) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(3600).expect("an offset");
    let local = day(n).and_hms_opt(hour, minute, 0).expect("a time");
    local.and_local_timezone(zone).single().expect("one moment")
}

fn score(n: u8) -> Score {
    Score::try_from(i64::from(n.min(10))).expect("a score")
}

/// What one day answers, before it is hung on a date.
#[derive(Debug, Clone)]
struct Day {
    answered: bool,
    trouble: u8,
    noise: u8,
    sign: Severity,
    unanswered: u8,
    flags: Vec<Flag>,
    flare: Option<bool>,
    night: Option<bool>,
    stiffness: Option<u16>,
    crepitus: Option<Crepitus>,
    usual: Option<bool>,
    settled: Option<bool>,
    session: Option<SessionKind>,
}

fn a_day(trouble: u8) -> impl Strategy<Value = Day> {
    let severity = prop_oneof![
        20 => Just(Severity::None),
        2 => Just(Severity::Mild),
        1 => Just(Severity::Marked)
    ];
    let rarely = |odds: u32| prop_oneof![odds => Just(None), 1 => any::<bool>().prop_map(Some)];
    let flags = prop_oneof![60 => Just(vec![]), 1 => select(Flag::ALL).prop_map(|f| vec![f])];
    let session = prop_oneof![
        10 => Just(None),
        2 => Just(Some(SessionKind::Massage)),
        1 => select(SessionKind::ALL).prop_map(Some)
    ];
    let crepitus = prop_oneof![
        40 => Just(None),
        3 => Just(Some(Crepitus::None)),
        1 => select(Crepitus::ALL).prop_map(Some)
    ];
    (
        (
            prop::bool::weighted(0.85),
            0..3_u8,
            severity,
            0..12_u8,
            flags,
        ),
        (rarely(25), rarely(25), crepitus, rarely(30), session),
        (
            prop_oneof![12 => Just(None), 1 => (0..120_u16).prop_map(Some)],
            prop::bool::weighted(0.6),
        ),
    )
        .prop_map(move |(first, second, (stiffness, usual))| {
            let (answered, noise, sign, unanswered, flags) = first;
            let (flare, night, crepitus, settled, session) = second;
            let usual = usual.then_some(trouble < 4);
            Day {
                answered,
                trouble,
                noise,
                sign,
                unanswered,
                flags,
                flare,
                night,
                stiffness,
                crepitus,
                usual,
                settled,
                session,
            }
        })
}

/// Stretches of days of about the same trouble (0 well, 8 bad).
fn days() -> impl Strategy<Value = Vec<Day>> {
    let stretch = (0..9_u8, 2..30_usize).prop_flat_map(|(trouble, length)| {
        // Most stretches are good ones, or no history would ever reach upkeep.
        let trouble = if trouble < 5 { trouble / 2 } else { trouble };
        vec(a_day(trouble), length)
    });
    vec(stretch, 1..7).prop_map(|stretches| stretches.concat())
}

fn check_in(id: u128, n: usize, day: &Day, activities: usize) -> CheckIn {
    // The question left unanswered that day, if any.
    let asked = |question: u8| day.unanswered != question;
    let pain = day.trouble + day.noise / 2;
    let well = 10 - day.trouble.min(10);
    CheckIn {
        id: Uuid::from_u128(id),
        at: at(n, 8, 0),
        recorded_at: at(n, 8, 0),
        pain: asked(0).then(|| score(pain)),
        pain_activity: asked(1).then(|| score(pain + day.noise)),
        movement: asked(2).then(|| score(well)),
        function: vec![asked(3).then(|| score(well.saturating_sub(day.noise / 2))); activities],
        swelling: asked(4).then_some(day.sign),
        warmth: asked(5).then_some(Severity::None),
        redness: asked(6).then_some(Severity::None),
        morning_stiffness: day
            .stiffness
            .map(|m| MinutesOfDay::try_from(i64::from(m)).expect("minutes")),
        night_pain: day.night,
        pain_settled: day.settled,
        usual_activity: day.usual,
        flare: day.flare,
        crepitus: day.crepitus,
        flags: day.flags.clone(),
        sleep_hours: None,
        stress: None,
        load_minutes: None,
        note: None,
    }
}

fn session(id: u128, n: usize, kind: SessionKind, kept: bool) -> Session {
    Session {
        id: Uuid::from_u128(id),
        kind,
        planned_for: Some(at(n, 18, 0).naive_local()),
        status: if kept {
            SessionStatus::Done
        } else {
            SessionStatus::Skipped
        },
        done_at: kept.then(|| at(n, 18, 0)),
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

fn frequency() -> impl Strategy<Value = Frequency> {
    (1..6_u16, 0..4_u16, 0..4_u16, any::<bool>(), any::<bool>()).prop_map(
        |(min, to_suggested, to_max, optional, weekly)| {
            let suggested = min + to_suggested;
            let range = Range {
                min,
                max: suggested + to_max,
                suggested,
                optional,
            };
            if weekly {
                Frequency::PerWeek(range)
            } else {
                Frequency::EveryDays(range)
            }
        },
    )
}

fn episode(number: u128) -> impl Strategy<Value = Episode> {
    let clearances = vec((0..120_usize, prop::option::weighted(0.3, 1..8_u8)), 0..4);
    let prescriptions = vec(
        (0..120_usize, prop::option::of(0..60_usize), frequency()),
        0..2,
    );
    (
        select(Context::ALL),
        0..12_u64,
        0..3_usize,
        days(),
        clearances,
        prop_oneof![3 => Just(vec![]), 1 => prescriptions],
        prop::option::weighted(0.15, 20..90_usize),
    )
        .prop_map(
            move |(context, onset, activities, days, clearances, prescriptions, closed)| {
                let id = |kind: u128, n: usize| number * 1_000_000 + kind * 10_000 + n as u128;
                let numbered = || days.iter().enumerate();
                Episode {
                    id: Uuid::from_u128(number),
                    title: "An episode".into(),
                    area: Area {
                        site: "knee".into(),
                        side: None,
                    },
                    context,
                    onset: opening() - Days::new(onset),
                    opened: opening(),
                    closed: closed.map(day),
                    activities: vec!["Stairs".to_owned(); activities],
                    check_ins: numbered()
                        .filter(|(_, day)| day.answered)
                        .map(|(n, day)| check_in(id(1, n), n, day, activities))
                        .collect(),
                    sessions: numbered()
                        .filter_map(|(n, day)| {
                            Some(session(id(2, n), n, day.session?, day.noise < 2))
                        })
                        .collect(),
                    // Each at its own minute: of equal moments the later in the list would count.
                    clearances: (0_u32..)
                        .zip(&clearances)
                        .map(|(i, (n, cap))| Clearance {
                            id: Uuid::from_u128(id(3, i as usize)),
                            at: at(*n, 12, i),
                            by: "Dr. Weiss".into(),
                            max_per_week: *cap,
                            note: None,
                        })
                        .collect(),
                    prescriptions: prescriptions
                        .iter()
                        .enumerate()
                        .map(|(i, (n, length, frequency))| Prescription {
                            id: Uuid::from_u128(id(4, i)),
                            date: day(2 * n + i),
                            by: "A. Ferrer, PT".into(),
                            until: length.map(|length| day(2 * n + i + length)),
                            note: None,
                            frequency: *frequency,
                        })
                        .collect(),
                }
            },
        )
}

/// A patient's log of one or two episodes.
pub(crate) fn histories() -> impl Strategy<Value = Log> {
    let cautions = prop_oneof![4 => Just(vec![]), 1 => select(Caution::ALL).prop_map(|c| vec![c])];
    (
        select(ActivityLevel::ALL),
        cautions,
        episode(1),
        prop::option::of(episode(2)),
    )
        .prop_map(|(activity_level, cautions, first, second)| Log {
            patient: Patient {
                name: None,
                birth_year: None,
                activity_level,
                cautions,
            },
            episodes: std::iter::once(first).chain(second).collect(),
        })
}

/// The same histories over a longer time: every ten days of one are drawn out, so that its check-ins
/// lie up to a season apart and diaries are sparse, given up and taken up again.
pub(crate) fn drawn_out() -> impl Strategy<Value = Log> {
    let apart = prop_oneof![
        6 => Just(1_u64),
        3 => 2..5_u64,
        2 => prop_oneof![Just(7_u64), Just(13), Just(14), Just(15)],
        1 => 20..90_u64,
    ];
    (histories(), vec(apart, 20)).prop_map(|(mut log, apart)| {
        let later = |date: NaiveDate| {
            let days = (date - opening()).num_days().max(0).unsigned_abs() as usize;
            let apart = apart.iter().cycle();
            let added = apart.flat_map(|days| [*days - 1; 10]).take(days);
            TimeDelta::days(added.sum::<u64>().cast_signed())
        };
        for episode in &mut log.episodes {
            for c in &mut episode.check_ins {
                c.at += later(c.at.date_naive());
                c.recorded_at = c.at;
            }
            for session in &mut episode.sessions {
                let by = session.date().map_or(TimeDelta::zero(), later);
                session.planned_for = session.planned_for.map(|at| at + by);
                session.done_at = session.done_at.map(|at| at + by);
            }
            for clearance in &mut episode.clearances {
                clearance.at += later(clearance.at.date_naive());
            }
            for prescription in &mut episode.prescriptions {
                prescription.until = prescription.until.map(|until| until + later(until));
                prescription.date += later(prescription.date);
            }
            episode.closed = episode.closed.map(|closed| closed + later(closed));
        }
        log
    })
}

/// The last date on which anything was recorded.
pub(crate) fn last_day(log: &Log) -> NaiveDate {
    let check_ins = log
        .episodes
        .iter()
        .flat_map(|e| &e.check_ins)
        .map(CheckIn::date);
    check_ins.max().unwrap_or(opening())
}
