//! The logs that are exported, and their exports.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use exchange::log::LogFile;
use logbook::Logbook;
use planner::draft::{
    AnswerDraft, ClearanceDraft, FrequencyDraft, FrequencyKind, PrescriptionDraft,
};
use serde_json::Value;
use tempfile::TempDir;
use words::Language;

const EXAMPLE: &str = include_str!("../../../golden/example.log.json");

/// The moment of everything here.
const NOW: &str = "2026-06-01T12:00:00+02:00";

/// What stands in every text of the hostile log.
const HOSTILE: &str =
    "\"}]}</div><script>=1+1\t\u{202e}\u{0}\u{1b}[31m\u{a0}\u{2028}\u{85}\u{feff}ركبة 🦵\r\n";

/// A folder with a log of each kind in it.
pub(crate) struct Logs {
    folder: TempDir,
    /// By name.
    pub(crate) logs: Vec<(String, PathBuf)>,
}

impl Logs {
    /// Every case, the example, the demo patient, who has taken in answers too, and a log full of
    /// hostile texts.
    pub(crate) fn all() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut logs: Vec<_> = fs::read_dir(home().join("cases"))
            .unwrap()
            .filter_map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name()?.to_str()?.strip_suffix(".log.json")?;
                Some((name.to_owned(), path.clone()))
            })
            .collect();
        logs.sort();
        assert!(logs.len() > 40, "{}", logs.len());
        for name in ["example", "own"] {
            let path = home().join(format!("golden/{name}.log.json"));
            logs.push((name.into(), path));
        }

        let hostile = folder.path().join("hostile.log.json");
        fs::write(&hostile, hostile_log()).unwrap();
        logs.push(("hostile".into(), hostile));

        let logbook = folder.path().join("demo.tend");
        tend_cli(["demo".into(), "--logbook".into(), logbook.clone().into()]);
        logs.push(("demo".into(), logbook));
        let logbook = folder.path().join("answered.tend");
        tend_cli(["demo".into(), "--logbook".into(), logbook.clone().into()]);
        answer(&logbook);
        logs.push(("answered".into(), logbook));
        Self { folder, logs }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The Bundle of each log, and of some dates of it, and of each of several episodes alone.
    pub(crate) fn bundles(&self) -> Vec<PathBuf> {
        let mut bundles = Vec::new();
        for (name, log) in &self.logs {
            let mut bundle = |part: &str, asked: &[&str]| {
                let out = self.folder().join(format!("{name}{part}.fhir.json"));
                export_part(log, "fhir", &out, asked);
                bundles.push(out.clone());
                out
            };
            let whole = json(&bundle("", &[]));
            bundle("-dates", &["--from", "2026-01-10", "--to", "2026-02-10"]);
            let entries = whole["entry"].as_array().unwrap().iter();
            let episodes: Vec<_> = entries
                .map(|entry| &entry["resource"])
                .filter(|resource| resource["resourceType"] == "Condition")
                .map(|episode| episode["id"].as_str().unwrap())
                .collect();
            for episode in episodes.iter().filter(|_| episodes.len() > 1) {
                bundle(&format!("-{episode}"), &["--episode", episode]);
            }
        }
        bundles
    }

    /// The folder of NDJSON files of each log: `NAME/clinic/NAME`.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let folder = |(name, log): &(String, PathBuf)| {
            let clinic = self.folder().join(name).join("clinic");
            fs::create_dir_all(&clinic).unwrap();
            export(log, "fhir-ndjson", &clinic.join(name));
            clinic.join(name)
        };
        self.logs.iter().map(folder).collect()
    }
}

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Exports a log file or, where its name ends so, a log book.
pub(crate) fn export(log: &Path, form: &str, out: &Path) {
    export_part(log, form, out, &[]);
}

/// As [`export`], of what is asked for.
fn export_part(log: &Path, form: &str, out: &Path, asked: &[&str]) {
    let mut arguments: Vec<OsString> = vec!["export".into()];
    if log.extension().is_some_and(|ending| ending == "tend") {
        arguments.push("--logbook".into());
    }
    arguments.extend([log.into(), "--as".into(), form.into()]);
    arguments.extend(["--out".into(), out.into()]);
    arguments.extend(asked.iter().map(OsString::from));
    tend_cli(arguments);
}

/// Has the patient of a log book take in a prescription and a clearance for each open episode.
fn answer(path: &Path) {
    let now = NOW.parse().unwrap();
    let mut book = Logbook::open(path, now).unwrap();
    let file = LogFile {
        exported_at: now,
        app_version: "0.1.0".to_owned(),
        beside: Default::default(),
        log: planner::export_log(&book).unwrap().unwrap(),
    };
    let open = file.log.episodes.iter().filter(|it| it.closed.is_none());
    for episode in open {
        let prescription = PrescriptionDraft {
            by: "M. Okafor".to_owned(),
            date: None,
            until: None,
            frequency: FrequencyDraft {
                kind: FrequencyKind::PerWeek,
                min: Some(1),
                max: Some(2),
                suggested: None,
            },
            note: Some("Gently.".to_owned()),
        };
        let clearance = ClearanceDraft {
            by: "M. Okafor".to_owned(),
            at: None,
            max_per_week: Some(2),
            note: None,
        };
        for draft in [
            AnswerDraft::Prescription(prescription),
            AnswerDraft::Clearance(clearance),
        ] {
            let answer = planner::write_answer(&file, now, episode.id, draft).unwrap();
            planner::accept_answer(&mut book, now, &answer, "knee\u{1b}.tend-answer").unwrap();
        }
    }
}

fn tend_cli(arguments: impl IntoIterator<Item = OsString>) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = [OsString::from("tend-cli")].into_iter().chain(arguments);
    let now = NOW.parse().unwrap();
    let code = cli::run(
        arguments,
        &mut stdout,
        &mut stderr,
        now,
        &chrono::Utc,
        Language::En,
    );
    assert_eq!(code, cli::DONE, "{}", String::from_utf8_lossy(&stderr));
}

pub(crate) fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// The example with a hostile text wherever somebody may write one, an offset no FHIR date has,
/// and a text that is blank.
fn hostile_log() -> String {
    let mut log: Value = serde_json::from_str(EXAMPLE).unwrap();
    log["patient"]["name"] = HOSTILE.into();
    let episode = &mut log["episodes"][0];
    episode["title"] = HOSTILE.into();
    episode["area"]["site"] = HOSTILE.into();
    episode["activities"] = [HOSTILE, " "].to_vec().into();
    episode["check_ins"][0]["note"] = HOSTILE.repeat(60).into();
    episode["check_ins"][1]["at"] = "2026-01-03T08:00:00.123456789+23:59".into();
    episode["check_ins"][1]["note"] = "".into();
    for session in 0..2 {
        episode["sessions"][session]["provider"] = HOSTILE.into();
        episode["sessions"][session]["note"] = HOSTILE.into();
    }
    episode["clearances"][0]["by"] = HOSTILE.into();
    episode["clearances"][0]["note"] = HOSTILE.into();
    episode["prescriptions"][0]["by"] = HOSTILE.into();
    episode["prescriptions"][0]["note"] = HOSTILE.into();
    episode["prescriptions"][1]["by"] = "".into();
    log.to_string()
}
