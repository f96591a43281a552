//! Which files are meant by what stands on the command line.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::refused::{Refused, Why};

/// How the name of a log in a folder ends, in small letters.
const ENDINGS: [&str; 2] = ["tend", "json"];

/// Every file meant, each once, and the folders that could not be looked into. What is named
/// itself is taken whatever it is called; of a folder, the logs right in it are, in the order
/// of their names.
pub(super) fn chosen(named: &[PathBuf]) -> (Vec<PathBuf>, Vec<Refused>) {
    let (mut files, mut refused) = (Vec::new(), Vec::new());
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        match logs_in(path) {
            Ok(logs) if logs.is_empty() => refused.push(Refused {
                file: path.clone(),
                why: Box::new(Why::NoLogs),
            }),
            Ok(logs) => files.extend(logs),
            Err(error) => refused.push(Refused {
                file: path.clone(),
                why: Box::new(Why::Folder(error)),
            }),
        }
    }
    let mut seen = HashSet::new();
    files.retain(|file| seen.insert(file.clone()));
    (files, refused)
}

/// The logs right in a folder. Links are passed over, so that a folder never leads elsewhere,
/// and so is whatever is no ordinary file.
fn logs_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut logs = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && is_called_a_log(&entry.path()) {
            logs.push(entry.path());
        }
    }
    logs.sort();
    Ok(logs)
}

fn is_called_a_log(path: &Path) -> bool {
    path.extension()
        .map(|ending| ending.to_ascii_lowercase())
        .is_some_and(|ending| ENDINGS.iter().any(|log| ending == **log))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_in_a_folder_is_known_by_its_ending() {
        for log in ["a.tend", "a.TEND", "a.json", "a.log.json", "ä b.Json"] {
            assert!(is_called_a_log(Path::new(log)), "{log}");
        }
        for other in ["a.jsonl", "tend", ".tend", "a.tend.age", "a.pdf", "a."] {
            assert!(!is_called_a_log(Path::new(other)), "{other}");
        }
    }
}
