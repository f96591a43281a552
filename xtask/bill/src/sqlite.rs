//! SQLCipher and the SQLite in it, which are built into the program from the sources a crate brings.
//! What they encrypt with, OpenSSL's libcrypto, is the system's, and not shipped.

use std::error::Error;
use std::fs;

use crate::{Component, crates};

/// Both, by their own sources.
pub(crate) fn bundled(tree: &str) -> Result<[Component; 2], Box<dyn Error>> {
    if !tree.lines().any(|line| line.starts_with("libsqlite3-sys ")) {
        return Err("SQLite comes from elsewhere".into());
    }
    let folder = crates::folder("libsqlite3-sys")?.join("sqlcipher");
    let sources = String::from_utf8_lossy(&fs::read(folder.join("sqlite3.c"))?).into_owned();
    let defined = |name: &str| {
        let start = format!("#define {name} ");
        let mut lines = sources.lines();
        let version = lines.find_map(|line| line.strip_prefix(&start));
        let version = version.ok_or_else(|| format!("the sources name no {name}"))?;
        Ok::<_, Box<dyn Error>>(version.trim().trim_matches('"').to_owned())
    };
    let sqlite = component("SQLite", defined("SQLITE_VERSION")?, "blessing");
    let mut cipher = component(
        "SQLCipher",
        defined("CIPHER_VERSION_NUMBER")?,
        "BSD-3-Clause",
    );
    cipher.needs.push(sqlite.purl.clone());
    cipher.notices.push(folder);
    Ok([sqlite, cipher])
}

fn component(name: &str, version: String, licence: &str) -> Component {
    Component {
        purl: format!("pkg:generic/{}@{version}", name.to_lowercase()),
        name: name.to_owned(),
        version,
        licence: Some(licence.to_owned()),
        sum: None,
        needs: Vec::new(),
        notices: Vec::new(),
    }
}
