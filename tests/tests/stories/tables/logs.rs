//! The logs whose tables are read, and the tables as Tend wrote them.

use std::fs;
use std::path::Path;

use beside::{Beside, OwnAnswer, OwnKind, OwnMeasure, SITES};
use exchange::folder::NewFile;
use exchange::work::Unwatched;
use exchange::{csv as tables, log};
use recovery::{Area, Log};
use serde_json::Value;

/// Texts that some program might take for more than a text.
pub(crate) const HOSTILE: &[&str] = &[
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1:A9)",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(A1:A9)",
    "=cmd|' /C calc'!A0",
    "=DDE(\"soffice\";\"/etc/passwd\";\"A1\")",
    "=HYPERLINK(\"http://x\",\"better\")",
    "=WEBSERVICE(\"http://x\")",
    " =1+1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\u{feff}=1+1",
    "\u{a0}\u{200b}=1+1",
    "\0=1+1",
    "'=1+1",
    "\"=1+1\"",
    "a,\"b\";c",
    "one\r\ntwo\nthree\rfour",
    "a\0b\u{1b}[31m\u{7f}\u{85}",
    "</div><script>1</script>\u{202e}txt",
    "{=1+1}",
    "ركبة 🦵 Knie",
];

/// Every case, the example, the demo patient and a log full of hostile texts, by name.
pub(crate) fn all() -> Vec<(String, Log)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut logs: Vec<_> = fs::read_dir(home.join("cases"))
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?.strip_suffix(".log.json")?;
            Some((name.to_owned(), log::read(&path).unwrap().log))
        })
        .collect();
    assert!(logs.len() > 40, "{}", logs.len());
    logs.sort_by(|(one, _), (other, _)| one.cmp(other));
    logs.extend(few());
    logs
}

/// The example, the demo patient and the hostile log.
pub(crate) fn few() -> [(String, Log); 3] {
    let now = "2026-06-01T12:00:00+02:00".parse().unwrap();
    [
        ("example".to_owned(), example(|_| {})),
        ("demo".to_owned(), planner::demo_log(now)),
        ("hostile".to_owned(), hostile()),
    ]
}

fn example(change: impl FnOnce(&mut Value)) -> Log {
    let text = include_str!("../../../golden/example.log.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    change(&mut file);
    log::parse(file.to_string().as_bytes()).unwrap().log
}

/// The example with hostile texts wherever somebody may write one: each of them is in a note,
/// and all of them in one.
fn hostile() -> Log {
    let mut log = example(|file| {
        file["patient"]["name"] = "=1+1".into();
        let episode = &mut file["episodes"][0];
        episode["title"] = "@SUM(A1)".into();
        episode["area"]["site"] = "+1".into();
        episode["activities"] = ["-1", "＝1"].to_vec().into();
        for session in 0..2 {
            episode["sessions"][session]["provider"] = "=1+1".into();
        }
        episode["clearances"][0]["by"] = "\t=1".into();
        episode["prescriptions"][0]["by"] = "\r=1".into();
        episode["prescriptions"][0]["note"] = "w".repeat(4000).into();
    });
    let check_ins = &mut log.episodes[0].check_ins;
    // LibreOffice takes no tab into a cell of several lines.
    let together = HOSTILE.concat().replace('\t', " ");
    for (n, text) in (1_u128..).zip(HOSTILE.iter().copied().chain([together.as_str()])) {
        let mut check_in = check_ins[0].clone();
        check_in.id = uuid::Uuid::from_u128(1000 + n);
        check_in.note = Some(text.to_owned());
        check_ins.push(check_in);
    }
    log
}

/// The tables of a log, to which measures of the patient's own with hostile names are added.
pub(crate) fn files(log: &Log) -> Vec<NewFile> {
    tables::files(log, &own(log), &Unwatched).unwrap()
}

/// A measure for each hostile text, answered in the first check-ins of each episode.
fn own(log: &Log) -> Beside {
    let measure = |(id, text): (u128, &&str)| OwnMeasure {
        id: uuid::Uuid::from_u128(id),
        name: (*text).to_owned(),
        kind: OwnKind::Number,
        unit: text.get(..4).map(str::to_owned),
        retired: false,
    };
    let measures: Vec<_> = (5000..).zip(HOSTILE).map(measure).collect();
    let check_ins = log
        .episodes
        .iter()
        .flat_map(|it| it.check_ins.iter().take(2));
    let answers = check_ins.map(|check_in| {
        let answer = |(value, measure): (i32, &OwnMeasure)| OwnAnswer {
            measure: measure.id,
            value: f64::from(value) / 8.0,
        };
        (check_in.id, (-9..).zip(&measures).map(answer).collect())
    });
    let sites = |text: &&str| Area {
        site: (*text).to_owned(),
        side: None,
    };
    let also = log.episodes.iter();
    Beside {
        answers: answers.collect(),
        also: also
            .map(|it| (it.id, HOSTILE.iter().take(SITES).map(sites).collect()))
            .collect(),
        measures,
    }
}

/// A table as Tend wrote it, cell by cell, the header first.
pub(crate) fn cells(file: &NewFile) -> Vec<Vec<String>> {
    let bytes = file.bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(bytes);
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}
