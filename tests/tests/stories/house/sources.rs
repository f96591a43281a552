//! The files of the house as text.

use std::path::{Path, PathBuf};

/// A file of the house: where it lies, from the root and with `/`, and what it says.
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    /// One file.
    pub(super) fn at(path: &str) -> Self {
        let file = xtask::house::root().join(path);
        Self {
            path: path.to_owned(),
            text: std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{path}: {error}")),
        }
    }

    /// The code without its line comments and without a closing module of tests.
    pub(super) fn code(&self) -> String {
        let code = match self.text.find("#[cfg(test)]\nmod tests {") {
            Some(tests) => &self.text[..tests],
            None => &self.text,
        };
        code.lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Whether it is there for the tests alone, by its name.
    pub(super) fn is_for_tests(&self) -> bool {
        let of_tests = |part: &str| {
            matches!(part, "tests" | "tests.rs" | "testing.rs") || part.ends_with(".test.ts")
        };
        self.path.split('/').any(of_tests)
    }
}

/// The files below a folder that end so, in the order of their paths.
pub(super) fn below(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&xtask::house::root().join(folder), &mut found);
    found.sort();
    let sources: Vec<_> = found
        .iter()
        .filter_map(|file| file.strip_prefix(xtask::house::root()).ok()?.to_str())
        .map(|path| path.replace('\\', "/"))
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)))
        .map(|path| Source::at(&path))
        .collect();
    assert!(!sources.is_empty(), "nothing is left to read in {folder}");
    sources
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("node_modules" | "dist" | "target" | "gen") => {}
            _ if path.is_dir() => walk(&path, found),
            _ => found.push(path),
        }
    }
}

/// What stands between `open` and the next `close`, for each `open`.
pub(super) fn between<'a>(text: &'a str, open: &str, close: char) -> Vec<&'a str> {
    text.split(open)
        .skip(1)
        .filter_map(|rest| rest.split(close).next())
        .collect()
}

/// Says everything that is wrong at once.
pub(super) fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
