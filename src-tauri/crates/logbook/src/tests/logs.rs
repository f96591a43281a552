//! Random logs: anything the types can hold, each answer as likely given as not.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeZone};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use recovery::{
    ActivityLevel, Area, Caution, CheckIn, Clearance, Context, Crepitus, Episode, Flag, Frequency,
    GivenPressure, Log, MinutesOfDay, Patient, Prescription, Range, Score, Session, SessionKind,
    SessionStatus, Severity, Side, SleepHours,
};
use uuid::Uuid;

fn date() -> impl Strategy<Value = NaiveDate> {
    (0u64..9000).prop_map(|days| NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + Days::new(days))
}

fn instant() -> impl Strategy<Value = DateTime<FixedOffset>> {
    let second = 1_500_000_000i64..2_200_000_000;
    let nanosecond = select(vec![0u32, 500_000_000, 120_000, 123_456_789]);
    (second, nanosecond, -47i32..56).prop_map(|(second, nanosecond, quarters)| {
        FixedOffset::east_opt(quarters * 900)
            .unwrap()
            .timestamp_opt(second, nanosecond)
            .unwrap()
    })
}

fn wall_time() -> impl Strategy<Value = NaiveDateTime> {
    (date(), 0u32..1440)
        .prop_map(|(date, minute)| date.and_hms_opt(minute / 60, minute % 60, 0).unwrap())
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn score() -> impl Strategy<Value = Score> {
    (0i64..=10).prop_map(|value| Score::try_from(value).unwrap())
}

fn minutes() -> impl Strategy<Value = MinutesOfDay> {
    (0i64..=1440).prop_map(|value| MinutesOfDay::try_from(value).unwrap())
}

fn text() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| text.chars().take(60).collect())
}

prop_compose! {
    fn answers()(
        pain in option::of(score()),
        pain_activity in option::of(score()),
        movement in option::of(score()),
        function in vec(option::of(score()), 0..=3),
        swelling in option::of(select(Severity::ALL)),
        warmth in option::of(select(Severity::ALL)),
        redness in option::of(select(Severity::ALL)),
        morning_stiffness in option::of(minutes()),
        night_pain in option::of(any::<bool>()),
        pain_settled in option::of(any::<bool>()),
        usual_activity in option::of(any::<bool>()),
    ) -> CheckIn {
        CheckIn {
            id: Uuid::nil(),
            at: super::some_time(),
            recorded_at: super::some_time(),
            pain, pain_activity, movement, function, swelling, warmth, redness,
            morning_stiffness, night_pain, pain_settled, usual_activity,
            flare: None,
            crepitus: None,
            flags: Vec::new(),
            sleep_hours: None,
            stress: None,
            load_minutes: None,
            note: None,
        }
    }
}

prop_compose! {
    /// A check-in with any answers.
    pub(super) fn check_in()(
        answers in answers(),
        id in id(),
        at in instant(),
        recorded_at in instant(),
        flare in option::of(any::<bool>()),
        crepitus in option::of(select(Crepitus::ALL)),
        flags in subsequence(Flag::ALL.to_vec(), 0..4),
        sleep_hours in option::of(0.0..=24.0),
        stress in option::of(score()),
        load_minutes in option::of(minutes()),
        note in option::of(text()),
    ) -> CheckIn {
        CheckIn {
            id, at, recorded_at, flare, crepitus, flags, stress, load_minutes, note,
            sleep_hours: sleep_hours.map(|hours| SleepHours::try_from(hours).unwrap()),
            ..answers
        }
    }
}

prop_compose! {
    /// A session of any kind and status.
    pub(super) fn session()(
        id in id(),
        kind in select(SessionKind::ALL),
        planned_for in option::of(wall_time()),
        status in select(SessionStatus::ALL),
        done_at in instant(),
        minutes in option::of(1u16..=480),
        pressure in option::of(select(GivenPressure::ALL)),
        pain_before in option::of(score()),
        pain_after in option::of(score()),
        provider in option::of(text()),
        note in option::of(text()),
    ) -> Session {
        Session {
            id, kind, planned_for, status, minutes, pressure, pain_before, pain_after, provider,
            note,
            done_at: (status == SessionStatus::Done).then_some(done_at),
        }
    }
}

prop_compose! {
    pub(super) fn clearance()(
        id in id(),
        at in instant(),
        by in text(),
        max_per_week in option::of(1u8..=7),
        note in option::of(text()),
    ) -> Clearance {
        Clearance { id, at, by, max_per_week, note }
    }
}

fn frequency() -> impl Strategy<Value = Frequency> {
    let range =
        (1u16..=365, 1u16..=365, 1u16..=365, any::<bool>()).prop_map(|(a, b, c, optional)| {
            let mut sorted = [a, b, c];
            sorted.sort_unstable();
            Range {
                min: sorted[0],
                suggested: sorted[1],
                max: sorted[2],
                optional,
            }
        });
    prop_oneof![
        Just(Frequency::None),
        range.clone().prop_map(Frequency::PerWeek),
        range.prop_map(Frequency::EveryDays),
    ]
}

prop_compose! {
    pub(super) fn prescription()(
        id in id(),
        date in date(),
        by in text(),
        lasts in option::of(0u64..400),
        note in option::of(text()),
        frequency in frequency(),
    ) -> Prescription {
        Prescription { id, date, by, until: lasts.map(|days| date + Days::new(days)), note, frequency }
    }
}

prop_compose! {
    /// An episode with any records.
    pub(super) fn episode()(
        id in id(),
        title in text(),
        site in text(),
        side in option::of(select(Side::ALL)),
        context in select(Context::ALL),
        onset in date(),
        waited in 0u64..500,
        lasted in option::of(0u64..500),
        activities in vec(text(), 0..=3),
        check_ins in vec(check_in(), 0..8),
        sessions in vec(session(), 0..8),
        clearances in vec(clearance(), 0..3),
    )(
        opened in Just(onset + Days::new(waited)),
        closed in Just(lasted.map(|days| onset + Days::new(waited + days))),
        prescriptions in vec(prescription(), 0..3),
        id in Just(id),
        title in Just(title),
        site in Just(site),
        side in Just(side),
        context in Just(context),
        onset in Just(onset),
        activities in Just(activities),
        check_ins in Just(check_ins),
        sessions in Just(sessions),
        clearances in Just(clearances),
    ) -> Episode {
        Episode {
            id, title, context, onset, opened, closed, activities, check_ins, sessions, clearances,
            prescriptions,
            area: Area { site, side },
        }
    }
}

prop_compose! {
    pub(super) fn patient()(
        name in option::of(text()),
        birth_year in option::of(1900i32..=2100),
        activity_level in select(ActivityLevel::ALL),
        cautions in subsequence(Caution::ALL.to_vec(), 0..4),
    ) -> Patient {
        Patient { name, birth_year, activity_level, cautions }
    }
}

prop_compose! {
    /// Any log.
    pub(super) fn log()(
        patient in patient(),
        episodes in vec(episode(), 0..4),
    ) -> Log {
        Log { patient, episodes }
    }
}
