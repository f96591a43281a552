//! An episode over time: its path, what has changed since the patient last looked, and the
//! pictures.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use exchange::log::LogFile;
use journeys::years;
use logbook::Logbook;
use planner::draft::CheckInDraft;
use planner::view::{Changed, EpisodeView, Stay};
use planner::{RefusalCode, review};
use recovery::assessment::{CriterionName, HoldLevel, Reason, Rule, Status, Tier};
use recovery::{Assessment, CheckIn, DayValues, Flag, Frequency, Log, Measured, Phase};

use crate::planner::answers::exported;
use crate::planner::patient::{Desk, good_day};
use crate::planner::reviewing::{at, cases};

/// Every case and the demo patient, as they stand on some of their dates.
fn reviewed(look: impl Fn(&str, &Log, NaiveDate, EpisodeView)) {
    let mut desk = Desk::empty();
    planner::demo(&mut desk.book, desk.now).unwrap();
    let demo = ("demo".to_owned(), exported(&desk));
    for (name, file) in cases().into_iter().chain([demo]) {
        let Some(first) = file.log.episodes.iter().map(|e| e.opened).min() else {
            continue;
        };
        let last = file.exported_at.date_naive().max(first);
        let dates: Vec<_> = first.iter_days().take_while(|date| *date <= last).collect();
        // Some of each, so that all are looked at in seconds.
        for date in dates.iter().rev().step_by(dates.len().div_ceil(5)) {
            let file = LogFile {
                exported_at: at(*date),
                ..file.clone()
            };
            let views = review(&file).episodes.into_iter();
            for view in views.filter(|view| view.opened <= *date) {
                look(&name, &file.log, *date, view);
            }
        }
    }
}

fn on(path: &[Stay], date: NaiveDate) -> (Phase, Option<HoldLevel>) {
    let within = |from, to: Option<NaiveDate>| from <= date && to.is_none_or(|to| date <= to);
    let mut stays = path.iter().filter(|stay| within(stay.from, stay.to));
    let stay = stays.next().unwrap();
    assert!(stays.next().is_none(), "{date} is in two stays");
    let hold = stay.holds.iter().find(|hold| within(hold.from, hold.to));
    (stay.phase, hold.map(|hold| hold.level))
}

#[test]
fn a_path_is_what_every_date_was() {
    reviewed(|name, log, date, view| {
        let last = view.closed.filter(|closed| *closed <= date).unwrap_or(date);
        for verdict in recovery::every_day(log, last).filter(|v| v.episode == view.id) {
            let was = (verdict.phase, verdict.hold.map(|hold| hold.level));
            assert_eq!(on(&view.path, verdict.on), was, "{name}, {}", verdict.on);
        }
        let ends: Vec<_> = view.path.iter().map(|stay| stay.to).collect();
        let (end, before) = ends.split_last().unwrap();
        assert_eq!(*end, view.closed.filter(|closed| *closed <= date), "{name}");
        assert!(before.iter().all(Option::is_some), "{name}");
    });
}

#[test]
fn what_has_changed_is_what_two_verdicts_tell_apart() {
    reviewed(|name, log, date, view| {
        let episode = log.episodes.iter().find(|e| e.id == view.id).unwrap();
        let dates: BTreeSet<_> = episode.check_ins.iter().map(CheckIn::date).collect();
        let since = dates.range(..=date).nth_back(1).copied();
        let Some(since) = since.filter(|_| view.closed.is_none()) else {
            assert_eq!(view.changed, None, "{name}, {date}");
            return;
        };
        let mut then = recovery::assess(log, since);
        then.retain(|verdict| verdict.episode == view.id);
        let same = alike(&then[0], &view.assessment);
        assert_eq!(view.changed.is_none(), same, "{name}, {date}");
        if let Some(changed) = view.changed {
            assert_eq!(changed.since, since, "{name}, {date}");
            let phases = (then[0].phase, view.assessment.phase);
            let told = changed.phase.map_or((phases.1, phases.1), |[a, b]| (a, b));
            assert_eq!(told, phases, "{name}, {date}");
        }
    });
}

fn alike(then: &Assessment, now: &Assessment) -> bool {
    let level = |v: &Assessment| v.hold.as_ref().map(|hold| hold.level);
    let rules = |v: &Assessment| -> BTreeSet<Rule> {
        v.suggestion.steps.iter().map(|step| step.rule).collect()
    };
    let strict = now.phase == Phase::Taper;
    let statuses = |v: &Assessment| {
        v.criteria
            .all()
            .map(|c| if strict { c.strict } else { c.basic })
    };
    then.history.len() == now.history.len()
        && level(then) == level(now)
        && then.suggestion.frequency == now.suggestion.frequency
        && then.suggestion.pressure == now.suggestion.pressure
        && statuses(then) == statuses(now)
        && rules(then) == rules(now)
}

fn flagged() -> CheckInDraft {
    CheckInDraft {
        flags: vec![Flag::LockedJoint],
        ..good_day()
    }
}

fn changed(desk: &mut Desk) -> Option<Changed> {
    desk.overview().episodes.remove(0).changed
}

#[test]
fn the_first_entries_have_nothing_before_them() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    assert_eq!(changed(&mut desk), None);
    desk.wait(TimeDelta::hours(3));
    desk.check_in(ankle, flagged()).unwrap();
    assert_eq!(changed(&mut desk), None, "two on one date");
}

#[test]
fn a_hold_is_told_with_what_it_does_to_the_plan_until_the_next_entry() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let before = desk.view(ankle).assessment.suggestion.frequency;
    let first = desk.today();
    desk.wait(TimeDelta::days(1));
    desk.check_in(ankle, flagged()).unwrap();
    let told = changed(&mut desk).unwrap();
    assert_eq!(told.since, first);
    assert_eq!(told.hold, Some([None, Some(HoldLevel::SameDay)]));
    assert_eq!(told.frequency, Some([before, Frequency::None]));
    assert_eq!(told.rules_new, [Rule::Hold]);
    assert_eq!((told.phase, told.reason), (None, None));

    desk.wait(TimeDelta::days(1));
    desk.check_in(ankle, good_day()).unwrap();
    assert_eq!(changed(&mut desk).and_then(|told| told.hold), None);
}

#[test]
fn a_step_forward_is_told_with_its_reason() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let mut told = Vec::new();
    for _ in 0..9 {
        desk.wait(TimeDelta::days(1));
        let good = CheckInDraft {
            usual_activity: Some(true),
            ..good_day()
        };
        desk.check_in(ankle, good).unwrap();
        told.extend(changed(&mut desk).filter(|changed| changed.phase.is_some()));
    }
    let [promoted] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(promoted.phase, Some([Phase::Recovery, Phase::Taper]));
    assert_eq!(promoted.reason, Some(Reason::CriteriaMet));
    assert!(promoted.frequency.is_some());
}

#[test]
fn a_criterion_is_told_by_the_verdict_that_is_asked_for() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    for _ in 0..2 {
        desk.wait(TimeDelta::days(1));
        desk.check_in(ankle, good_day()).unwrap();
    }
    let told = changed(&mut desk).unwrap().criteria;
    let [inflammation] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert_eq!(inflammation.criterion, CriterionName::Inflammation);
    assert_eq!(inflammation.tier, Tier::Basic);
    assert_eq!(inflammation.before, Status::NotEnoughData);
    assert_eq!(inflammation.after, Status::Met);
}

#[test]
fn the_pictures_of_the_demo_patient_show_what_the_model_reads() {
    let mut desk = Desk::empty();
    planner::demo(&mut desk.book, desk.now).unwrap();
    let log = desk.book.read(|book| book.log()).unwrap().unwrap();
    for view in desk.overview().episodes {
        let episode = log.episodes.iter().find(|e| e.id == view.id).unwrap();
        let drawn = planner::trends(&mut desk.book, desk.now, episode.id, None, None).unwrap();
        let pain = drawn
            .series
            .iter()
            .find(|series| series.id == "pain")
            .unwrap();
        let model = DayValues::of(&episode.check_ins, Measured::Pain);
        let model: Vec<_> = model.between(drawn.from, drawn.to).collect();
        let shown = drawn.dates.iter().zip(&pain.mean);
        let shown: Vec<_> = shown
            .filter_map(|(date, mean)| Some((*date, (*mean)?)))
            .collect();
        assert_eq!(shown.len(), model.len());
        for ((date, mean), day) in shown.iter().zip(model) {
            assert_eq!(*date, day.date);
            assert!((mean - day.mean.to_f64()).abs() < 0.006, "{date}");
        }
        assert_eq!(drawn.phases.len(), view.path.len());
        assert!(drawn.patterns.len() <= 3);
    }
}

#[test]
fn a_range_or_a_year_that_cannot_be_is_refused() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (today, now) = (desk.today(), desk.now);
    let back = Some(today - Days::new(1));
    let refused = planner::trends(&mut desk.book, now, ankle, Some(today), back).unwrap_err();
    assert_eq!(refused.code, RefusalCode::EndsBeforeItBegins);
    let refused = planner::year(&mut desk.book, now, ankle, 1_000_000).unwrap_err();
    assert_eq!(refused.code, RefusalCode::OutOfRange);
    let nobody = uuid::Uuid::from_u128(1);
    let refused = planner::trends(&mut desk.book, now, nobody, None, None).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotFound);
    let refused = planner::year(&mut Logbook::in_memory().unwrap(), now, ankle, 2026).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotFound);
}

/// The bridge to the window is the narrowest place on the way.
#[test]
fn ten_years_come_to_the_window_in_less_than_300_kilobytes() {
    let mut book = Logbook::in_memory().unwrap();
    let now = years::last();
    let log = years::ten(now, &years::THREE);
    planner::import_log(&mut book, &log, &Default::default(), now).unwrap();
    let episode = log.episodes[0].id;
    let (first, last) = (log.episodes[0].opened, now.date_naive());
    for (from, to) in [
        (None, None),
        (Some(last - Days::new(399)), None),
        (None, Some(first + Days::new(2_799))),
    ] {
        let drawn = planner::trends(&mut book, now, episode, from, to).unwrap();
        let size = serde_json::to_vec(&drawn).unwrap().len();
        assert!(size < 300_000, "{size} bytes from {from:?} to {to:?}");
        assert!(drawn.dates.len() <= 401);
    }
    let year = planner::year(&mut book, now, episode, 2020).unwrap();
    assert_eq!(year.days.len(), 366);
    assert!(serde_json::to_vec(&year).unwrap().len() < 100_000);
}
