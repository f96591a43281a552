//! The words of the report: every key asked for has words, and none lies unused.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use beside::OwnKind;
use recovery::assessment::{
    Alert, HoldLevel, Pressure, Reason, Role, Rule, Source, Status, Test, Tier,
};
use recovery::{
    ActivityLevel, Caution, Context, Crepitus, Flag, GivenPressure, Phase, SessionKind,
    SessionStatus, Severity, Side,
};
use words::Words;

use crate::appendix;
use crate::page::NAMES;

const CATALOGUE: &str = include_str!("../../../../ui/locales/en.ftl");

macro_rules! codes {
    ($codes:ty) => {
        <$codes>::ALL
            .iter()
            .map(|each| each.code().to_owned())
            .collect::<Vec<_>>()
    };
}

fn with(codes: &[&str], endings: &[&str]) -> Vec<String> {
    let each = |code: &&str| {
        endings
            .iter()
            .map(|ending| format!("{code}{ending}"))
            .collect::<Vec<_>>()
    };
    codes.iter().flat_map(each).collect()
}

fn texts(codes: &[&str]) -> Vec<String> {
    with(codes, &[""])
}

/// The families of keys, each with every code it is asked with.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let levels: Vec<_> = HoldLevel::ALL.iter().map(|level| level.code()).collect();
    let headed = [Alert::SeverePain, Alert::SeeDoctorSoon, Alert::AmberFlare];
    let headed = headed.map(Alert::code);
    let rules = codes!(Rule).into_iter().filter(|rule| {
        // Each of these has a line of its own.
        !["phase_table", "prescription", "hold"].contains(&rule.as_str())
    });
    vec![
        ("report-hold", with(&levels, &["", "-do"])),
        ("report-hold-was", texts(&levels)),
        ("report-question-clearance", texts(&levels)),
        ("report-alert", with(&headed, &["", "-why"])),
        ("report-attention", texts(crate::facts::ATTENTION)),
        ("report-who", codes!(ActivityLevel)),
        ("report-what", codes!(Context)),
        ("report-phase", codes!(Phase)),
        ("report-reason", codes!(Reason)),
        ("report-criterion", texts(&NAMES)),
        ("report-status", codes!(Status)),
        (
            "report-picture",
            with(&["pain", "movement", "function"], &["", "-scale"]),
        ),
        ("report-massage-pressure", codes!(Pressure)),
        ("report-rule", rules.collect()),
        ("report-caution", codes!(Caution)),
        ("report-entry", texts(&appendix::ENTRY_COLUMNS)),
        ("report-own", texts(&appendix::OWN_COLUMNS)),
        ("report-own-kind", codes!(OwnKind)),
        ("report-sign", texts(&appendix::SIGNS)),
        ("report-severity", codes!(Severity)),
        ("report-noise", codes!(Crepitus)),
        ("report-session", texts(&appendix::SESSION_COLUMNS)),
        ("report-kind", codes!(SessionKind)),
        ("report-came", codes!(SessionStatus)),
        ("report-given", codes!(GivenPressure)),
        ("report-rules", texts(&appendix::RULE_COLUMNS)),
        ("report-test", codes!(Test)),
        ("report-tier", codes!(Tier)),
        ("report-role", codes!(Role)),
        ("report-source", codes!(Source)),
    ]
}

/// The families whose words are the window's.
fn shared() -> Vec<(&'static str, Vec<String>)> {
    vec![
        ("sign", codes!(Flag)),
        ("site-with-side", codes!(Side)),
        ("evidence-say", texts(appendix::STATEMENTS)),
        ("evidence-note", texts(appendix::STATEMENTS)),
        (
            "evidence-standing",
            texts(&["supported", "limited", "contested", "not_supported"]),
        ),
    ]
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

/// The texts in quotes of this crate's code that are keys of the report, or families of them.
fn literals() -> BTreeSet<String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeSet::new();
    for file in files(&source) {
        let code = std::fs::read_to_string(file).unwrap();
        found.extend(
            code.split('"')
                .filter(|text| text.starts_with("report-") && !text.contains([' ', '\n']))
                .map(|text| text.trim_end_matches("-{}").to_owned()),
        );
    }
    found
}

fn there() -> BTreeSet<String> {
    CATALOGUE
        .lines()
        .filter(|line| line.starts_with("report-"))
        .filter_map(|line| line.split(" =").next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_key_the_report_asks_for_has_words_and_none_lies_unused() {
    let families = families();
    let is_family = |literal: &String| families.iter().any(|(family, _)| family == literal);
    let mut asked: BTreeSet<_> = literals();
    asked.retain(|literal| !is_family(literal) || there().contains(literal));
    for (family, codes) in &families {
        asked.extend(codes.iter().map(|code| format!("{family}-{code}")));
    }
    let there = there();
    let missing: Vec<_> = asked.difference(&there).collect();
    let unused: Vec<_> = there.difference(&asked).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "{missing:?} {unused:?}"
    );
}

#[test]
fn what_the_report_borrows_from_the_window_has_words() {
    let words = Words::english();
    for (family, codes) in shared() {
        for code in codes {
            assert!(words.has(&format!("{family}-{code}")), "{family}-{code}");
        }
    }
}

#[test]
fn the_template_holds_no_words() {
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("template");
    for file in files(&template) {
        let code = std::fs::read_to_string(&file).unwrap();
        let code = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let said = line.split('"').skip(1).step_by(2);
            let words = said.filter(|text| text.starts_with(char::is_uppercase));
            for text in words {
                let font = [
                    "Atkinson Hyperlegible Next",
                    "Vazirmatn",
                    "Noto Sans Arabic",
                ]
                .contains(&text);
                assert!(font, "{}: {text}", file.display());
            }
        }
    }
}
