//! `cargo xtask fuzz`: libFuzzer over the parsers of what comes from outside.
//!
//! It needs no nightly compiler: the pass that counts edges is the compiler's own, and what turns
//! it on is handed over here. Deliberately absent: a sanitizer of memory, which only nightly has;
//! there is no unsafe code of ours to watch.

mod lines;
mod parsers;
mod programs;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use parsers::{PARSERS, Parser};
use programs::{Programs, build};

use crate::house;
use crate::step::{Failed, Result};

/// The most memory one run may take, in MiB, and the most seconds one input may.
const MEMORY: u32 = 512;
const SECONDS_AN_INPUT: u32 = 5;
/// The most bytes of an input that is kept, as far as it is of any use.
const KEPT: u32 = 4_096;

/// What is to be fuzzed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wishes {
    /// One parser, or all of them.
    pub parser: Option<String>,
    /// How long each.
    pub seconds: u64,
    /// Whether what was found worth it goes into the checkout.
    pub keep: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            parser: None,
            seconds: 60,
            keep: false,
        }
    }
}

/// Fuzzes, and prints what came of it as a table.
///
/// # Errors
/// When a parser broke its word: what it broke on lies below `target/fuzz/broken` then. And when
/// it does not build, or there is no such parser.
pub fn run_all(wishes: &Wishes) -> Result {
    let asked = |parser: &&Parser| wishes.parser.as_deref().is_none_or(|name| name == parser.0);
    let parsers: Vec<&Parser> = PARSERS.iter().filter(asked).collect();
    if parsers.is_empty() {
        let names: Vec<_> = PARSERS.iter().map(|parser| parser.0).collect();
        return Err(Failed(format!("the parsers are {}", names.join(", "))));
    }
    let programs = build()?;
    let mut rows = vec![HEAD.to_owned()];
    let mut broken = Vec::new();
    for parser in parsers {
        match fuzz(&programs, parser, wishes) {
            Ok(row) => rows.push(row),
            Err(failed) => broken.push(failed.0),
        }
    }
    println!("\n{}", rows.join("\n"));
    match broken.is_empty() {
        true => Ok(()),
        false => Err(Failed(broken.join("\n"))),
    }
}

const HEAD: &str = "\
| Parser | executions | a second | edges | features | lines of it | kept | longest, ms | most memory, MiB |
|---|--:|--:|--:|--:|--:|--:|--:|--:|";

fn fuzz(programs: &Programs, parser: &Parser, wishes: &Wishes) -> Result<String> {
    let Parser(parser, most, sources) = parser;
    let kept = house::root().join("tests/fuzz/corpus").join(parser);
    let folder = |name: &str| house::target().join("fuzz").join(name).join(parser);
    let (grown, broken) = (folder("grown"), folder("broken"));
    for folder in [&kept, &grown, &broken] {
        fs::create_dir_all(folder)
            .map_err(|error| Failed(format!("{}: {error}", folder.display())))?;
    }
    let seeds = seeds(parser);
    let mut command = Command::new(&programs.fuzz);
    command
        .env("TEND_PARSER", parser)
        .arg(format!("-max_total_time={}", wishes.seconds))
        .arg(format!("-max_len={most}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg(format!("-timeout={SECONDS_AN_INPUT}"))
        .arg(format!("-artifact_prefix={}/", broken.display()))
        .args([
            "-print_final_stats=1",
            "-use_value_profile=1",
            "-len_control=20",
        ])
        .arg(format!(
            "-dict={}",
            house::root().join("tests/fuzz/words.dict").display()
        ))
        .arg(&grown)
        .arg(&kept)
        .args(&seeds);
    let told = told(command, parser)?;
    if wishes.keep {
        keep(&programs.fuzz, parser, &grown, &kept)?;
    }
    let all: Vec<&Path> = [&grown, &kept]
        .into_iter()
        .chain(&seeds)
        .map(PathBuf::as_path)
        .collect();
    let reached = match &programs.hold {
        Some(hold) => lines::reached(hold, parser, &all, sources)?,
        None => "?".to_owned(),
    };
    let number = |name: &str| of(&told, name).unwrap_or("?").to_owned();
    let last = told.lines().rev().find(|line| line.contains(" cov: "));
    let at = |name: &str| {
        let mut words = last.unwrap_or_default().split_whitespace();
        words.find(|word| *word == name);
        words.next().unwrap_or("?").to_owned()
    };
    let longest = number("tend: longest")
        .trim_end_matches(" us")
        .parse::<f64>();
    let files = fs::read_dir(&kept).map_or(0, Iterator::count);
    Ok(format!(
        "| {parser} | {} | {} | {} | {} | {reached} | {files} | {} | {} |",
        number("stat::number_of_executed_units:"),
        number("stat::average_exec_per_sec:"),
        at("cov:"),
        at("ft:"),
        longest.map_or_else(|_| "?".to_owned(), |us| format!("{:.1}", us / 1_000.0)),
        number("stat::peak_rss_mb:"),
    ))
}

/// What of the tests is worth beginning with, too.
fn seeds(parser: &str) -> Vec<PathBuf> {
    match parser {
        "log" | "import" => vec![house::root().join("tests/cases")],
        _ => Vec::new(),
    }
}

/// Takes what adds anything into the checkout: the smallest that takes as many edges.
fn keep(program: &Path, parser: &str, grown: &Path, kept: &Path) -> Result {
    let anew = kept.with_extension("anew");
    let failed = |error: std::io::Error| Failed(format!("{}: {error}", anew.display()));
    fs::create_dir_all(&anew).map_err(failed)?;
    let mut merge = Command::new(program);
    merge
        .env("TEND_PARSER", parser)
        .args(["-set_cover_merge=1", "-use_counters=0"])
        .arg(format!("-max_len={KEPT}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .args([&anew, kept, grown]);
    told(merge, parser)?;
    fs::remove_dir_all(kept).map_err(failed)?;
    fs::rename(&anew, kept).map_err(failed)
}

/// Everything it says; an error where it ends with one.
fn told(mut command: Command, parser: &str) -> Result<String> {
    println!("── {parser}: {:?}", command.get_args().collect::<Vec<_>>());
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failed(format!("{parser}: {error}")))?;
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if output.status.success() {
        return Ok(told.into_owned());
    }
    let lines: Vec<&str> = told.lines().collect();
    let end = lines[lines.len().saturating_sub(40)..].join("\n");
    Err(Failed(format!("{parser} broke its word:\n{end}")))
}

/// What follows a name at the beginning of a line.
fn of<'a>(told: &'a str, name: &str) -> Option<&'a str> {
    let found = told.lines().rev().find_map(|line| line.strip_prefix(name));
    found.map(str::trim)
}
