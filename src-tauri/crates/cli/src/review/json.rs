//! The list as JSON lines, for programs: codes, no words.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use exchange::log::LogFile;
use serde::Serialize;
use summary::Glance;

use super::Printed;
use super::reading::Review;
use crate::failure::acts_on_a_line;

/// A log: where it is, whose it is, and what it comes to.
#[derive(Serialize)]
struct Log<'a> {
    file: &'a str,
    patient: Option<&'a str>,
    exported_at: DateTime<FixedOffset>,
    #[serde(flatten)]
    glance: &'a Glance,
}

/// A file that could not be read.
#[derive(Serialize)]
struct Bad<'a> {
    file: &'a str,
    refused: Reason<'a>,
}

#[derive(Serialize)]
struct Reason<'a> {
    code: &'static str,
    sentence: &'a str,
}

/// One log as a line of JSON, with its end. Means are rounded to hundredths; what would act on
/// a terminal is escaped.
pub(super) fn line(path: &Path, file: &LogFile, glance: &Glance) -> String {
    written(&Log {
        file: &path.to_string_lossy(),
        patient: file.log.patient.name.as_deref(),
        exported_at: file.exported_at,
        glance,
    })
}

/// Every log in its order, then every file that could not be read.
pub(super) fn print(review: &Review<String>, to: &mut dyn Write) -> Printed {
    for row in &review.rows {
        to.write_all(row.shown.as_bytes())?;
    }
    for refused in &review.refused {
        let bad = Bad {
            file: &refused.file.to_string_lossy(),
            refused: Reason {
                code: refused.why.code(),
                sentence: &refused.why.to_string(),
            },
        };
        to.write_all(written(&bad).as_bytes())?;
    }
    Ok(())
}

fn written(line: &impl Serialize) -> String {
    // Writing to memory does not fail, and every key is a text.
    let json = serde_json::to_string(line);
    debug_assert!(json.is_ok(), "{json:?}");
    let mut line = String::new();
    for character in json.iter().flat_map(|json| json.chars()) {
        if !acts_on_a_line(character) {
            line.push(character);
            continue;
        }
        // It stands within a text: nothing else of JSON is such a character.
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _ = write!(line, "\\u{unit:04x}");
        }
    }
    line.push('\n');
    line
}
