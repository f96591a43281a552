//! A believable patient, made by the program: three episodes and four months of entries that
//! end today. For looking at Tend, and for its tests; never mixed with a real log.
//!
//! The same patient comes out every time, with the dates counted back from `now`. What the
//! patient wrote is in English, as a record would be, and in no catalogue of the window's
//! words.

mod diary;
mod dice;
mod knee;
mod legs;
mod neck;
mod own;

use beside::Beside;
use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveTime, Weekday};
use logbook::{ChangeKind, Logbook, Plan, Settings, Writing};
use recovery::{ActivityLevel, Log, Patient};

use crate::change::Present;
use crate::import::{ImportError, fill};
use crate::known::Known;
use crate::{Refusal, RefusalCode, settings};

/// How long before a session the demo patient is reminded of it.
const LEAD_MINUTES: u16 = 30;

/// Fills an empty log book with the demo patient, with sessions planned from today on.
///
/// # Errors
/// [`ImportError::NotEmpty`] where there is a patient already, and the log book's own.
pub fn demo(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<(), ImportError> {
    let log = demo_log(now);
    logbook.transaction(|book| {
        fill(book, &log, now)?;
        book.add_beside(&demo_beside(now))?;
        plans(book, now)?;
        book.put_settings(&settings())?;
        Present::of(Known::read(book, now)?, None).write(book)?;
        Ok::<_, ImportError>(())
    })?;
    edit_an_entry(logbook, &log, now)
}

/// The demo patient in a log book that is kept nowhere and gone when dropped.
///
/// # Errors
/// The log book's own.
pub fn demo_book(now: DateTime<FixedOffset>) -> Result<Logbook, Refusal> {
    let mut logbook = Logbook::in_memory()?;
    demo(&mut logbook, now).map_err(|error| match error {
        ImportError::NotEmpty => Refusal::new(RefusalCode::NotEmpty),
        ImportError::Logbook(error) => error.into(),
    })?;
    Ok(logbook)
}

/// As they are at first, but for a reminder some time before each session.
fn settings() -> Settings {
    let mut settings = settings::first();
    let leads = &mut settings.wishes.leads;
    for leads in [
        &mut leads.massage,
        &mut leads.self_massage,
        &mut leads.pt,
        &mut leads.exercise,
    ] {
        *leads = vec![LEAD_MINUTES];
    }
    settings
}

/// The demo patient's log as of `now`. No record in it is of a later moment, but for what is
/// planned by hand.
pub fn demo_log(now: DateTime<FixedOffset>) -> Log {
    Log {
        patient: Patient {
            name: Some("Noor Haddad".to_owned()),
            birth_year: Some(1987),
            activity_level: ActivityLevel::HighlyActive,
            cautions: Vec::new(),
        },
        episodes: vec![neck::episode(now), legs::episode(now), knee::episode(now)],
    }
}

/// What the demo patient notes beside the log as of `now`: own measures, and further sites.
pub fn demo_beside(now: DateTime<FixedOffset>) -> Beside {
    own::beside(now)
}

/// How the two open episodes are planned: the knee on today's weekday and one more, the neck
/// on another.
fn plans(book: &Writing<'_>, now: DateTime<FixedOffset>) -> Result<(), ImportError> {
    let weekday = |ahead| (now.date_naive() + Days::new(ahead)).weekday();
    let plan = |weekdays: Vec<Weekday>, minute: u64, plan_optional| Plan {
        chosen: None,
        weekdays,
        time: NaiveTime::MIN + std::time::Duration::from_secs(minute * 60),
        plan_optional,
    };
    let knee = plan(vec![weekday(0), weekday(3)], knee::MASSAGE_AT, false);
    let neck = plan(vec![weekday(5)], neck::MASSAGE_AT, true);
    book.put_plan(knee::episode(now).id, &knee)?;
    book.put_plan(neck::episode(now).id, &neck)?;
    Ok(())
}

/// Adds a line to the knee's latest entry before today, so that the log holds an edit.
fn edit_an_entry(
    logbook: &mut Logbook,
    log: &Log,
    now: DateTime<FixedOffset>,
) -> Result<(), ImportError> {
    let knee = knee::episode(now).id;
    let entry = log
        .episodes
        .iter()
        .filter(|episode| episode.id == knee)
        .flat_map(|episode| &episode.check_ins)
        .rfind(|check_in| check_in.date() < now.date_naive());
    let Some(mut edited) = entry.cloned() else {
        return Ok(());
    };
    edited.note = Some("Better after the exercises than before them.".to_owned());
    logbook.change(ChangeKind::CheckInEdited, Some(knee), now, |book| {
        book.update_check_in(&edited)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use recovery::assessment::Reason;
    use recovery::{Assessment, Phase, SessionKind, SessionStatus};

    use super::*;

    /// Ordinary days, a leap day, the turn of a year, a minute after midnight, and far east.
    const NOWS: &[&str] = &[
        "2026-03-01T20:00:00+01:00",
        "2026-11-22T06:15:00+01:00",
        "2028-02-29T12:00:00-08:00",
        "2027-01-01T00:01:00+00:00",
        "2026-07-15T23:59:59+14:00",
    ];

    fn nows() -> impl Iterator<Item = DateTime<FixedOffset>> {
        NOWS.iter()
            .map(|now| DateTime::parse_from_rfc3339(now).unwrap())
    }

    fn verdicts(log: &Log, now: DateTime<FixedOffset>) -> [Assessment; 3] {
        let verdicts = recovery::assess(log, now.date_naive());
        verdicts.try_into().unwrap()
    }

    fn reasons(verdict: &Assessment) -> Vec<Reason> {
        verdict
            .history
            .iter()
            .map(|transition| transition.reason)
            .collect()
    }

    #[test]
    fn the_open_episodes_are_in_two_phases_and_nothing_is_held() {
        for now in nows() {
            let log = demo_log(now);
            let [neck, legs, knee] = verdicts(&log, now);
            assert_eq!(neck.phase, Phase::Maintenance, "{now}");
            assert_eq!(knee.phase, Phase::Recovery, "{now}");
            assert_eq!(legs.phase, Phase::Soreness, "{now}");
            assert!(log.episodes[1].closed.is_some());
            for verdict in [&neck, &legs, &knee] {
                assert_eq!(verdict.hold, None, "{now}");
            }
        }
    }

    #[test]
    fn the_history_has_a_way_back_and_a_way_forward() {
        use Reason::*;
        for now in nows() {
            let [neck, legs, knee] = verdicts(&demo_log(now), now);
            assert_eq!(
                reasons(&neck),
                [
                    Opened,
                    CriteriaMet,
                    CriteriaSustained,
                    Setback,
                    CriteriaSustained
                ],
                "{now}"
            );
            assert_eq!(reasons(&knee), [Opened, AcuteSignsSettled], "{now}");
            assert_eq!(reasons(&legs), [Opened], "{now}");
        }
    }

    #[test]
    fn the_knee_meets_some_criteria_and_not_yet_all() {
        use recovery::assessment::Status::{Met, NotMet};
        for now in nows() {
            let [_, _, knee] = verdicts(&demo_log(now), now);
            let basic = knee.criteria.all().map(|criterion| criterion.basic);
            assert_eq!(basic, [Met, NotMet, Met, NotMet], "{now}");
        }
    }

    #[test]
    fn no_entry_is_from_the_future() {
        for now in nows() {
            for episode in demo_log(now).episodes {
                let entries = episode
                    .check_ins
                    .iter()
                    .map(|check_in| check_in.recorded_at);
                let done = episode
                    .sessions
                    .iter()
                    .filter_map(|session| session.done_at);
                let latest = entries.chain(done).max();
                assert!(latest <= Some(now), "{now}: {latest:?}");
            }
        }
    }

    #[test]
    fn the_same_patient_comes_every_time() {
        for now in nows() {
            assert_eq!(demo_log(now), demo_log(now));
            assert_eq!(demo_beside(now), demo_beside(now));
        }
    }

    #[test]
    fn what_is_noted_beside_the_log_belongs_to_it_and_could_have_been_answered() {
        for now in nows() {
            let (log, beside) = (demo_log(now), demo_beside(now));
            assert_eq!(beside.part_of(&log), beside, "{now}");
            let answers = || beside.answers.values().flatten();
            for answer in answers() {
                let measure = beside.measure(answer.measure).unwrap();
                assert!(measure.kind.takes(answer.value), "{now}: {answer:?}");
            }
            for measure in &beside.measures {
                let of_this = answers().filter(|answer| answer.measure == measure.id);
                assert!(of_this.count() >= 15, "{now}: {}", measure.name);
            }
        }
    }

    #[test]
    fn a_massage_is_planned_for_today() {
        for now in nows() {
            let mut logbook = Logbook::in_memory().unwrap();
            demo(&mut logbook, now).unwrap();
            let today = now.date_naive();
            let sessions = logbook.read(|book| book.sessions(today, today)).unwrap();
            assert!(
                sessions.iter().any(|stored| {
                    stored.session.kind == SessionKind::Massage
                        && stored.session.status == SessionStatus::Planned
                }),
                "{now}"
            );
        }
    }

    #[test]
    fn one_entry_has_been_edited_and_can_be_taken_back() {
        for now in nows() {
            let mut logbook = Logbook::in_memory().unwrap();
            demo(&mut logbook, now).unwrap();
            let undone = logbook.undo().unwrap().unwrap();
            assert_eq!(undone.change, ChangeKind::CheckInEdited);
            assert_eq!(logbook.undo().unwrap(), None);
        }
    }

    #[test]
    fn a_log_that_has_begun_never_gets_the_demo() {
        let now = nows().next().unwrap();
        let mut logbook = Logbook::in_memory().unwrap();
        demo(&mut logbook, now).unwrap();
        assert!(matches!(
            demo(&mut logbook, now),
            Err(ImportError::NotEmpty)
        ));
    }
}
