//! A log that somebody else has exported: seen as its patient saw it, whatever stands in it.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta};
use exchange::log::LogFile;
use planner::view::EpisodeView;
use recovery::assessment::Rule;
use recovery::{Flag, Frequency, Log, Prescription, Range};
use uuid::Uuid;

use crate::planner::answers::exported;
use crate::planner::patient::{Desk, good_day};

/// Every log of the cases, by name.
pub(crate) fn cases() -> Vec<(String, LogFile)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".log.json") {
            cases.push((name, exchange::log::read(&path).unwrap()));
        }
    }
    assert!(cases.len() > 40);
    cases
}

fn dates(log: &Log) -> impl Iterator<Item = NaiveDate> + '_ {
    let episodes = log.episodes.iter();
    episodes.flat_map(|e| {
        e.check_ins
            .iter()
            .map(recovery::CheckIn::date)
            .chain([e.opened])
    })
}

pub(crate) fn at(date: NaiveDate) -> DateTime<FixedOffset> {
    let noon = date.and_hms_opt(12, 0, 0).unwrap().and_utc();
    noon.fixed_offset()
}

#[test]
fn every_case_can_be_reviewed_on_any_date() {
    for (name, file) in cases() {
        let (Some(first), Some(last)) = (dates(&file.log).min(), dates(&file.log).max()) else {
            continue;
        };
        let between = first + (last - first) / 2;
        let apart = Days::new(400);
        for date in [first - apart, first, between, last, last + apart] {
            let file = LogFile {
                exported_at: at(date),
                ..file.clone()
            };
            let overview = planner::review(&file);
            assert_eq!(overview.now, file.exported_at.naive_local(), "{name}");
            assert_eq!(overview.episodes.len(), file.log.episodes.len(), "{name}");
            assert!(overview.due.is_empty() && overview.undo.is_none());
            let verdicts = recovery::assess(&file.log, date);
            for verdict in verdicts {
                let seen = overview.episodes.iter().find(|e| e.id == verdict.episode);
                assert_eq!(
                    seen.map(|e| &e.assessment),
                    Some(&verdict),
                    "{name}, {date}"
                );
            }
        }
    }
}

#[test]
fn a_review_is_what_the_patient_saw() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.wait(TimeDelta::days(3));
    desk.check_in(ankle, good_day()).unwrap();
    for held in [false, true] {
        if held {
            planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::LockedJoint]).unwrap();
        }
        let seen = desk.overview();
        let reviewed = planner::review(&exported(&desk));
        assert_eq!(reviewed.patient, seen.patient);
        assert_eq!(reviewed.hold, seen.hold);
        assert_eq!(reviewed.hold.is_some(), held);
        assert_eq!(reviewed.episodes, seen.episodes);
    }
}

/// More than any table gives: nothing but the professional asks for it.
const OFTEN: Frequency = Frequency::PerWeek(Range {
    min: 5,
    max: 7,
    suggested: 6,
    optional: false,
});

#[test]
fn a_setback_never_earns_more_massage_than_the_day_before_whatever_is_prescribed() {
    let mut looked_at = 0;
    for (name, mut file) in cases() {
        for episode in &mut file.log.episodes {
            episode.prescriptions.push(Prescription {
                id: Uuid::new_v4(),
                date: episode.opened,
                by: "M. Okafor".to_owned(),
                until: None,
                note: None,
                frequency: OFTEN,
            });
        }
        let Some(last) = dates(&file.log).max() else {
            continue;
        };
        let mut before: Option<recovery::Assessment> = None;
        for verdict in recovery::every_day(&file.log, last) {
            let before = before.replace(verdict.clone());
            let Some(before) = before.filter(|before| before.episode == verdict.episode) else {
                continue;
            };
            let fresh = verdict
                .history
                .iter()
                .any(|t| t.date == verdict.on && t.reason.is_step_back());
            let softened = |a: &recovery::Assessment| {
                let soft = |rule| matches!(rule, Rule::Amber | Rule::Hold);
                a.suggestion.steps.iter().any(|step| soft(step.rule))
            };
            if fresh && !softened(&before) {
                looked_at += 1;
                let (was, is) = (a_week(&before), a_week(&verdict));
                assert!(is <= was, "{name}, {}: {was} became {is}", verdict.on);
            }
        }
    }
    assert!(looked_at > 10, "{looked_at} setbacks");
}

/// Massages suggested in 28 days.
fn a_week(verdict: &recovery::Assessment) -> u16 {
    match verdict.suggestion.frequency {
        Frequency::None => 0,
        Frequency::PerWeek(range) => 4 * range.suggested,
        Frequency::EveryDays(range) => 28 / range.suggested.max(1),
    }
}

#[test]
fn tends_own_suggestion_stands_whatever_is_prescribed() {
    let own = |file: &LogFile| -> Vec<(Uuid, Frequency)> {
        let of = |view: &EpisodeView| (view.id, view.own_frequency);
        planner::review(file).episodes.iter().map(of).collect()
    };
    for (name, mut file) in cases() {
        for episode in &mut file.log.episodes {
            episode.prescriptions.clear();
        }
        let alone = own(&file);
        for view in planner::review(&file).episodes {
            assert_eq!(
                view.own_frequency, view.assessment.suggestion.frequency,
                "{name}"
            );
        }
        for episode in &mut file.log.episodes {
            episode.prescriptions.push(Prescription {
                id: Uuid::new_v4(),
                date: episode.opened,
                by: "M. Okafor".to_owned(),
                until: None,
                note: None,
                frequency: OFTEN,
            });
        }
        assert_eq!(own(&file), alone, "{name}");
    }
}

#[test]
fn the_next_report_tells_from_the_one_of_an_earlier_day() {
    let (mut desk, _) = Desk::with_an_ankle();
    let last = |desk: &Desk| planner::last_report(&desk.book, desk.now).unwrap();
    let first = desk.today();
    planner::report_made(&mut desk.book, desk.now).unwrap();
    assert_eq!(last(&desk), None);
    desk.wait(TimeDelta::days(20));
    assert_eq!(last(&desk), Some(first));
    planner::report_made(&mut desk.book, desk.now).unwrap();
    assert_eq!(last(&desk), Some(first));
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(last(&desk), Some(first), "a report is no change to undo");
    desk.wait(TimeDelta::days(1));
    assert_eq!(last(&desk), Some(first + TimeDelta::days(20)));
}
