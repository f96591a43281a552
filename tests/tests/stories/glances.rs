//! What a log comes to at a glance and over a period, held against the verdicts of every case
//! in `cases/`: on every date, in every episode.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use exchange::log;
use recovery::{Log, dates};
use serde_json::{Value, json};
use summary::{Attention, EpisodeSummary, Glance, Period, Summary};

/// A case: its log, and the expected verdicts by date.
struct Case {
    name: String,
    log: Log,
    expected: BTreeMap<NaiveDate, Vec<Value>>,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).expect("the cases") {
        let file = entry.expect("an entry").file_name();
        let Some(name) = file
            .to_str()
            .and_then(|file| file.strip_suffix(".log.json"))
        else {
            continue;
        };
        let log = log::read(&folder.join(&file)).expect("a log").log;
        let text = fs::read_to_string(folder.join(format!("{name}.expected.jsonl")));
        let mut expected: BTreeMap<_, Vec<Value>> = BTreeMap::new();
        for line in text.expect("verdicts").lines() {
            let verdict: Value = serde_json::from_str(line).expect("JSON");
            let on = verdict["on"].as_str().expect("a date");
            let on = on.parse().expect("a date");
            expected.entry(on).or_default().push(verdict);
        }
        cases.push(Case {
            name: name.to_owned(),
            log,
            expected,
        });
    }
    assert!(!cases.is_empty(), "there are no cases");
    cases
}

#[test]
fn a_glance_says_of_every_open_episode_what_the_model_says() {
    for Case {
        name,
        log,
        expected,
    } in cases()
    {
        for (on, verdicts) in expected {
            let glance = Glance::of(&log, on);
            let place = format!("{name}, {on}");
            for verdict in &verdicts {
                let id = verdict["episode"].as_str().expect("an id");
                let episode = log.episodes.iter().find(|e| e.id.to_string() == id);
                let closed = episode.expect("an episode").closed;
                let seen = glance.episodes.iter().find(|e| e.id.to_string() == id);
                let Some(seen) = seen else {
                    assert!(closed.is_some_and(|closed| closed < on), "{place}");
                    continue;
                };
                assert_eq!(json!(&seen.phase), verdict["phase"], "{place}");
                assert_eq!(json!(&seen.since), verdict["since"], "{place}");
                assert_eq!(json!(&seen.alerts), verdict["alerts"], "{place}");
                let held = json!(&seen.hold);
                assert_eq!(held["level"], verdict["hold"]["level"], "{place}");
                let is_hold = seen.attention <= Attention::PtFirstHold;
                assert_eq!(is_hold, !verdict["hold"].is_null(), "{place}");
            }
            let most_urgent = glance.episodes.iter().map(|e| e.attention).min();
            assert_eq!(
                glance.attention,
                most_urgent.unwrap_or(Attention::NothingOpen),
                "{place}"
            );
            assert!(
                glance
                    .episodes
                    .is_sorted_by_key(|episode| episode.attention),
                "{place}"
            );
        }
    }
}

#[test]
fn a_summary_holds_the_verdicts_of_every_date_of_its_period() {
    for Case {
        name,
        log,
        expected,
    } in cases()
    {
        let last = *expected.keys().next_back().expect("verdicts");
        let first = *expected.keys().next().expect("verdicts");
        for weeks in [1, 8, 520] {
            let from = dates::before(last, 7 * weeks - 1);
            let period = Period { from, to: last };
            let summary = Summary::of(&log, period, Some(first), &|_| false);
            for episode in &summary.episodes {
                let open = expected.range(from..).filter_map(|(on, verdicts)| {
                    let id = episode.episode.to_string();
                    let verdict = verdicts.iter().find(|v| v["episode"] == id.as_str())?;
                    Some((*on, verdict))
                });
                for (on, verdict) in open {
                    agrees(&name, &log, episode, on, verdict);
                }
                adds_up(episode);
            }
        }
    }
}

/// The phase and the hold a summary draws on a date are those of the verdict.
fn agrees(name: &str, log: &Log, episode: &EpisodeSummary, on: NaiveDate, verdict: &Value) {
    let place = format!("{name}, {on}");
    let record = log.episodes.iter().find(|e| e.id == episode.episode);
    let closed = record.expect("an episode").closed;
    let phase = episode
        .phases
        .iter()
        .find(|s| (s.from..=s.to).contains(&on));
    let hold = episode.holds.iter().find(|s| (s.from..=s.to).contains(&on));
    if closed.is_some_and(|closed| closed < on) {
        assert!(phase.is_none() && hold.is_none(), "{place}");
        return;
    }
    let phase = phase.map(|span| span.phase);
    assert_eq!(json!(&phase), verdict["phase"], "{place}");
    let level = hold.map(|span| span.level);
    assert_eq!(json!(&level), verdict["hold"]["level"], "{place}");
}

fn adds_up(episode: &EpisodeSummary) {
    let adherence = &episode.adherence;
    assert_eq!(
        adherence.due,
        adherence.done + adherence.skipped + adherence.missed
    );
    let recorded = &episode.recorded;
    assert!(recorded.answered <= recorded.dates && recorded.answered <= recorded.check_ins);
    assert!(episode.questions.is_sorted());
    for measure in [&episode.pain, &episode.movement, &episode.function] {
        let answered = u32::try_from(measure.days.len()).expect("some");
        assert!(answered <= recorded.answered, "no date is made up");
    }
}
