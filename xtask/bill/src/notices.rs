//! The notices that what is shipped asks to be handed on, and the texts of its licences: of every
//! component whose folder has them, each text once, below the names of those who have it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Component;

/// How such files begin to be called.
const NAMES: [&str; 7] = [
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
    "AUTHORS",
];

/// All of them, as one text.
pub(crate) fn all(components: &[Component]) -> Result<String, Box<dyn Error>> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut without = Vec::new();
    let own = |component: &&Component| {
        component.purl.starts_with("pkg:cargo/") && component.notices.is_empty()
    };
    for component in components.iter().filter(|component| !own(component)) {
        let name = format!("{} {}", component.name, component.version);
        let mut found = Vec::new();
        for place in &component.notices {
            match place.is_dir() {
                true => notices_in(place, &mut found)?,
                false => found.push(text_of(place)?),
            }
        }
        if found.is_empty() {
            let licence = component
                .licence
                .as_deref()
                .unwrap_or("its licence is not said");
            without.push(format!("{name}: {licence}"));
        }
        for text in found {
            let by = texts.entry(text).or_default();
            if by.last() != Some(&name) {
                by.push(name.clone());
            }
        }
    }
    let mut of: Vec<(Vec<String>, String)> =
        texts.into_iter().map(|(text, by)| (by, text)).collect();
    of.sort();
    let mut all = String::from(
        "What Tend is built from, with the notices and the licences that come with each.\n",
    );
    for (by, text) in of {
        write!(all, "\n{}\n{}\n\n{text}\n", "=".repeat(80), by.join("\n"))?;
    }
    write!(
        all,
        "\n{}\nThese come without a text of their own:\n\n",
        "=".repeat(80)
    )?;
    for each in without {
        writeln!(all, "{each}")?;
    }
    Ok(all)
}

/// The texts in a folder itself, in the order of their names.
fn notices_in(folder: &Path, found: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().to_uppercase());
        let is_code = path.extension().is_some_and(|ending| ending == "rs");
        let named = name.is_some_and(|name| NAMES.iter().any(|known| name.starts_with(known)));
        if named && !is_code && path.is_file() {
            found.push(text_of(&path)?);
        }
    }
    Ok(())
}

/// With lines ended alike, so that the same text is the same.
fn text_of(path: &Path) -> Result<String, Box<dyn Error>> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8_lossy(&bytes).replace('\r', "");
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    Ok(lines.join("\n"))
}
