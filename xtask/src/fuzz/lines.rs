//! How many lines of a parser are reached, by the compiler's own tools.

use std::path::Path;
use std::process::Command;

use super::programs::llvm;
use super::{of, told};
use crate::house;
use crate::step::{Result, run};

/// How many lines of a parser all of it together reaches.
pub(super) fn reached(
    hold: &Path,
    parser: &str,
    all: &[&Path],
    sources: &[&str],
) -> Result<String> {
    let (Some(profdata), Some(cov)) = (llvm("llvm-profdata"), llvm("llvm-cov")) else {
        return Ok("?".to_owned());
    };
    let raw = house::target().join(format!("fuzz/{parser}.profraw"));
    let data = raw.with_extension("profdata");
    let mut again = Command::new(hold);
    again.env("LLVM_PROFILE_FILE", &raw).arg(parser).args(all);
    told(again, parser)?;
    run(Command::new(profdata)
        .args(["merge", "-sparse", "-o"])
        .args([&data, &raw]))?;
    let crates = house::root().join("src-tauri/crates");
    let mut report = Command::new(cov);
    report
        .arg("report")
        .arg(hold)
        .arg(format!("-instr-profile={}", data.display()))
        .args(sources.iter().map(|source| crates.join(source)));
    let report = told(report, parser)?;
    // Regions, functions and lines: how many, how many missed, and the share.
    let total: Vec<&str> = of(&report, "TOTAL")
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let number = |at: usize| total.get(at).and_then(|text| text.parse::<u64>().ok());
    Ok(match (number(6), number(7), total.get(8)) {
        (Some(lines), Some(missed), Some(share)) => {
            format!("{} of {lines} ({share})", lines.saturating_sub(missed))
        }
        _ => "?".to_owned(),
    })
}
