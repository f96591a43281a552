//! SQLite, which is built into the program from the sources a crate brings.

use std::error::Error;
use std::fs;

use crate::{Component, crates};

/// The SQLite in `libsqlite3-sys`, by its own header.
pub(crate) fn bundled(tree: &str) -> Result<Component, Box<dyn Error>> {
    if !tree.lines().any(|line| line.starts_with("libsqlite3-sys ")) {
        return Err("SQLite comes from elsewhere".into());
    }
    let header = crates::folder("libsqlite3-sys")?.join("sqlite3/sqlite3.h");
    let header = fs::read_to_string(header)?;
    let version = header
        .lines()
        .find_map(|line| line.strip_prefix("#define SQLITE_VERSION "))
        .ok_or("the header names no version")?
        .trim()
        .trim_matches('"')
        .to_owned();
    Ok(Component {
        purl: format!("pkg:generic/sqlite@{version}"),
        name: "SQLite".to_owned(),
        version,
        licence: Some("blessing".to_owned()),
        sum: None,
        needs: Vec::new(),
    })
}
