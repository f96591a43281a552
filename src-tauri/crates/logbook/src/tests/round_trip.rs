//! What is written reads back, to the last bit and in its order.

use beside::Question;
use chrono::{NaiveDate, Weekday};
use proptest::prelude::*;
use recovery::Log;
use reminders::{CheckInTime, Leads, Quiet, QuietHours, Wishes};

use super::{instant, logs, some_time};
use crate::{Appearance, ChangeKind, Language, Logbook, LogbookError, Plan, Settings};

fn write(logbook: &mut Logbook, log: &Log) {
    logbook
        .change(ChangeKind::EpisodeStarted, None, some_time(), |writing| {
            writing.put_patient(&log.patient)?;
            log.episodes
                .iter()
                .try_for_each(|episode| writing.add_episode(episode))
        })
        .map_err(|error: LogbookError| error.to_string())
        .unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_log_reads_back_as_it_was_written(log in logs::log()) {
        let mut logbook = Logbook::in_memory().unwrap();
        write(&mut logbook, &log);
        let read = logbook.read(|reading| reading.log()).unwrap().unwrap();
        // Instants are equal whatever their offset; as text they are not.
        prop_assert_eq!(
            serde_json::to_string(&read).unwrap(),
            serde_json::to_string(&log).unwrap()
        );
        prop_assert!(logbook.integrity().unwrap().is_empty());
    }

    #[test]
    fn a_range_of_dates_holds_exactly_the_records_dated_in_it(
        episode in logs::episode(),
        from in 0u32..20,
        years in 0u32..20,
    ) {
        let mut logbook = Logbook::in_memory().unwrap();
        logbook.transaction(|writing| writing.add_episode(&episode)).unwrap();
        let date = |years: u32| NaiveDate::from_ymd_opt(2018, 6, 1)
            .and_then(|date| date.checked_add_months(chrono::Months::new(12 * years)))
            .unwrap();
        let (from, to) = (date(from), date(from + years));
        let (check_ins, sessions) = logbook
            .read(|reading| Ok::<_, LogbookError>((
                reading.check_ins(episode.id, from, to)?,
                reading.sessions(from, to)?,
            )))
            .unwrap();
        let inside = |date: NaiveDate| (from..=to).contains(&date);
        let mut expected: Vec<_> = episode
            .check_ins
            .iter()
            .filter(|check_in| inside(check_in.date()))
            .cloned()
            .collect();
        expected.sort_by_key(|check_in| check_in.date());
        let read: Vec<_> = check_ins.into_iter().map(|stored| stored.check_in).collect();
        prop_assert_eq!(read, expected);
        let mut expected: Vec<_> = episode
            .sessions
            .iter()
            .filter(|session| session.date().is_some_and(inside))
            .cloned()
            .collect();
        expected.sort_by_key(|session| session.date());
        let read: Vec<_> = sessions.into_iter().map(|stored| stored.session).collect();
        prop_assert_eq!(read, expected);
    }
}

#[test]
fn an_empty_log_book_has_no_log() {
    let logbook = Logbook::in_memory().unwrap();
    assert!(logbook.read(|reading| reading.log()).unwrap().is_none());
    assert!(
        logbook
            .read(|reading| reading.settings())
            .unwrap()
            .is_none()
    );
    assert!(
        logbook
            .read(|reading| reading.last_awake())
            .unwrap()
            .is_none()
    );
}

#[test]
fn settings_and_the_last_moment_awake_read_back() {
    let mut logbook = Logbook::in_memory().unwrap();
    let time = |hour, minute| chrono::NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    let settings = Settings {
        wishes: Wishes {
            check_ins: vec![
                CheckInTime {
                    time: time(7, 5),
                    weekdays: vec![Weekday::Mon, Weekday::Sun],
                },
                CheckInTime {
                    time: time(19, 0),
                    weekdays: Vec::new(),
                },
            ],
            leads: Leads {
                massage: vec![1440, 60, 0],
                self_massage: Vec::new(),
                pt: vec![30],
                exercise: vec![0],
            },
            reviews: false,
            lapses: true,
            quiet: Quiet {
                hours: Some(QuietHours {
                    from: time(22, 0),
                    to: time(7, 30),
                }),
                days: vec![Weekday::Sun],
            },
        },
        appearance: Appearance::Dark,
        background: false,
        close_told: true,
        unasked: vec![Question::Stress],
        language: Some(Language::Ar),
        second_folder: Some("/mnt/«stick»".to_owned()),
    };
    let awake = instant("2026-11-01T01:30:00.25-04:00");
    logbook
        .transaction(|writing| {
            let mut before = settings.clone();
            before.wishes.quiet = Quiet::default();
            writing.put_settings(&before)?;
            writing.put_settings(&settings)?;
            writing.put_last_awake(awake)
        })
        .unwrap();
    assert_eq!(
        logbook.read(|reading| reading.settings()).unwrap(),
        Some(settings)
    );
    let read = logbook
        .read(|reading| reading.last_awake())
        .unwrap()
        .unwrap();
    assert_eq!(read.to_rfc3339(), awake.to_rfc3339());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_plan_reads_back(episode in logs::episode(), chosen in proptest::option::of(1u16..=365)) {
        let mut logbook = Logbook::in_memory().unwrap();
        let plan = Plan {
            chosen,
            weekdays: vec![Weekday::Tue, Weekday::Sat],
            time: chrono::NaiveTime::from_hms_opt(18, 30, 0).unwrap(),
            plan_optional: true,
        };
        logbook
            .transaction(|writing| {
                writing.add_episode(&episode)?;
                writing.put_plan(episode.id, &plan)
            })
            .unwrap();
        let read = logbook.read(|reading| reading.plan(episode.id)).unwrap();
        prop_assert_eq!(read, Some(plan));
    }
}
