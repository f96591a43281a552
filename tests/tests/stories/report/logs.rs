//! The logs that reports are made of here.

use std::collections::BTreeMap;

use beside::{Beside, OwnAnswer, OwnKind, OwnMeasure, SITES};
use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use recovery::{Area, CheckIn, Log, Score};
use uuid::Uuid;

/// The moment of every export here.
pub(crate) fn now() -> DateTime<FixedOffset> {
    "2026-11-22T18:00:00+01:00".parse().unwrap()
}

/// The made-up patient.
pub(crate) fn demo() -> Log {
    planner::demo_log(now())
}

/// What the made-up patient notes beside the log.
pub(crate) fn demo_beside() -> Beside {
    planner::demo_beside(now())
}

/// Nothing beside the log.
pub(crate) static NOTHING: Beside = Beside {
    measures: Vec::new(),
    answers: BTreeMap::new(),
    also: BTreeMap::new(),
};

/// A log of the cases.
pub(crate) fn case(name: &str) -> Log {
    let file = xtask::house::root().join(format!("tests/cases/{name}.log.json"));
    exchange::log::read(&file).unwrap().log
}

/// The date of the first danger sign.
pub(crate) fn first_flag(log: &Log) -> Option<NaiveDate> {
    let check_ins = log.episodes.iter().flat_map(|episode| &episode.check_ins);
    let flagged = check_ins.filter(|check_in| !check_in.flags.is_empty());
    flagged.map(CheckIn::date).min()
}

/// The check-ins of the open episodes in the eight weeks that a report shows.
pub(crate) fn entries_shown(log: &Log) -> Vec<&CheckIn> {
    let from = now().date_naive() - Days::new(55);
    let open = log
        .episodes
        .iter()
        .filter(|episode| episode.closed.is_none());
    let check_ins = open.flat_map(|episode| &episode.check_ins);
    check_ins
        .filter(|check_in| check_in.date() >= from)
        .collect()
}

/// A patient whose every text means harm.
pub(crate) fn hostile() -> Log {
    let mut log = demo();
    log.patient.name = Some("نور حداد \u{202E}\u{2066}drawkcab".to_owned());
    log.episodes.truncate(1);
    let episode = &mut log.episodes[0];
    episode.title = "#panic(\"no\") *bold* _em_ $x$ <b> @ref".to_owned();
    episode.activities = vec!["=HYPERLINK(\"x\")".to_owned(), "a\u{7}b\u{0}c".to_owned()];
    for (place, check_in) in episode.check_ins.iter_mut().rev().take(3).enumerate() {
        check_in.note = Some(match place {
            0 => "x".repeat(4_000),
            1 => "#include \"/etc/passwd\"\n\n= Heading\n\u{1F9FF}\u{E000}漢字\r\nend".to_owned(),
            _ => "\u{200F}\u{FEFF}é\u{301}".repeat(200),
        });
    }
    log
}

/// Measures and sites of a patient whose every text means harm, answered in the latest check-in.
pub(crate) fn hostile_beside(log: &Log) -> Beside {
    let names = [
        "#panic(\"no\") *own* _em_ $x$ <b> @ref `raw`",
        &"W".repeat(60),
        "طنين الأذن \u{202E}drawkcab",
        "= Heading\n- list\n/ term: \u{7}",
        "#include \"/etc/passwd\" \\ // /* ~ -- end",
    ];
    let measures: Vec<_> = (900..)
        .zip(names)
        .map(|(id, name)| OwnMeasure {
            id: Uuid::from_u128(id),
            name: name.to_owned(),
            kind: OwnKind::Number,
            unit: Some("#u[*b*]$y$<i>&amp;%\"".to_owned()),
            retired: false,
        })
        .collect();
    let answers = measures.iter().map(|measure| OwnAnswer {
        measure: measure.id,
        value: -1_000_000.0,
    });
    let episode = &log.episodes[0];
    let latest = episode.check_ins.iter().max_by_key(|check_in| check_in.at);
    let site = |n| Area {
        site: format!("#site[{n}]*"),
        side: None,
    };
    Beside {
        answers: BTreeMap::from([(latest.unwrap().id, answers.collect())]),
        also: BTreeMap::from([(episode.id, (0..SITES).map(site).collect())]),
        measures,
    }
}

/// One check-in a week for ten years, up to the export.
pub(crate) fn ten_years() -> Log {
    let mut log = case("ankle-sprain-textbook");
    let last = now().date_naive();
    let opened = last - Days::new(3_652);
    let episode = &mut log.episodes[0];
    episode.onset = opened;
    episode.opened = opened;
    episode.closed = None;
    episode.sessions.clear();
    episode.clearances.clear();
    episode.prescriptions.clear();
    episode.check_ins = (0..3_653)
        .step_by(7)
        .map(|n: u64| {
            let noon = (opened + Days::new(n)).and_hms_opt(12, 0, 0).unwrap();
            let at = noon.and_local_timezone(*now().offset()).single().unwrap();
            let score = |value: u64| Score::try_from(value.cast_signed()).ok();
            CheckIn {
                pain: score(n / 7 % 5),
                movement: score(10 - n / 7 % 4),
                ..CheckIn::unanswered(Uuid::from_u128(u128::from(n) + 77), at, at)
            }
        })
        .collect();
    log
}
