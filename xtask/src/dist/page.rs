//! How much the page weighs, packed as gzip does: all of it, and what the first screen needs.
//!
//! Nothing is fetched over a network: it counts because the engine has to read it before it shows
//! anything.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::files::failed;
use crate::house;
use crate::step::{Failed, Result};

/// Bytes, packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    /// Everything the window embeds.
    pub(super) all: u64,
    /// What the first page names, and itself, without the fonts.
    pub(super) first: u64,
    /// The fonts, packed already.
    pub(super) fonts: u64,
}

/// Weighs what is built.
///
/// # Errors
/// When it is not built, or there is no gzip.
pub(super) fn weigh() -> Result<Weight> {
    let dist = house::ui().join("dist");
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index).map_err(|error| failed(&index, &error))?;
    let named = named(&page);
    let own = packed(&index)?;
    let mut weight = Weight {
        all: own,
        first: own,
        fonts: 0,
    };
    let assets = dist.join("assets");
    for entry in fs::read_dir(&assets).map_err(|error| failed(&assets, &error))? {
        let path = entry.map_err(|error| failed(&assets, &error))?.path();
        let bytes = packed(&path)?;
        weight.all += bytes;
        if path.extension().is_some_and(|ending| ending == "woff2") {
            weight.fonts += bytes;
        }
        let name = path.file_name().and_then(|name| name.to_str());
        if name.is_some_and(|name| named.contains(name)) {
            weight.first += bytes;
        }
    }
    Ok(weight)
}

/// The assets a page names itself.
fn named(page: &str) -> BTreeSet<&str> {
    page.split("./assets/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

fn packed(path: &Path) -> Result<u64> {
    let output = Command::new("gzip")
        .args(["-9", "-n", "-c"])
        .arg(path)
        .output();
    let output = output.map_err(|error| Failed(format!("gzip: {error}")))?;
    Ok(output.stdout.len() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_names_is_found() {
        let page = r#"<script src="./assets/a-1.js"></script><link href="./assets/b.css">"#;
        assert_eq!(named(page), BTreeSet::from(["a-1.js", "b.css"]));
    }
}
