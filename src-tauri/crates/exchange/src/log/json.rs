//! A text of JSON read into what a file of Tend holds, or the place where it could not be.

use serde::Deserialize;

use super::given::Given;
use super::object::{Maybe, Object};
use super::unread::Unread;

/// What says whether the rest can be read. Whatever else there may be is passed over.
#[derive(Debug)]
pub(crate) struct Head {
    /// What stood in `format`.
    pub(crate) format: Given,
    /// What stood in `version`.
    pub(crate) version: Given,
}

/// The head of a file, and its text, for the fields to be read from.
pub(crate) fn head(bytes: &[u8]) -> Result<(Head, &str), Unread> {
    #[derive(Deserialize)]
    struct HeadFields {
        #[serde(default)]
        format: Maybe<Given>,
        #[serde(default)]
        version: Maybe<Given>,
    }

    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let Object(HeadFields { format, version }) = whole(text)?;
    let head = Head {
        format: given(format),
        version: given(version),
    };
    Ok((head, text))
}

/// What the whole text stands for; nothing may follow.
pub(crate) fn whole<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Unread> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let read = T::deserialize(serde_path_to_error::Deserializer::new(
        &mut json, &mut track,
    ));
    read.and_then(|read| json.end().map(|()| read))
        .map_err(|error| unread(&track.path(), &error))
}

fn given(field: Maybe<Given>) -> Given {
    match field {
        Maybe::Absent => Given::Missing,
        Maybe::There(given) => given,
    }
}

fn unread(path: &serde_path_to_error::Path, error: &serde_json::Error) -> Unread {
    let (line, column) = (error.line(), error.column());
    let problem = without_position(error);
    if error.is_data() {
        Unread::Field {
            path: lengthened(path.to_string(), &problem),
            problem,
            line,
            column,
        }
    } else {
        Unread::NotJson {
            line,
            column,
            reason: problem,
        }
    }
}

/// A missing, doubled or unfitting field is told of the object it belongs in; the place meant is
/// the field.
fn lengthened(path: String, problem: &str) -> String {
    let field = ["missing field `", "duplicate field `", "field `"]
        .iter()
        .find_map(|start| problem.strip_prefix(start))
        .and_then(|rest| rest.split('`').next());
    match (field, path.as_str()) {
        (None, _) => path,
        (Some(field), ".") => field.to_owned(),
        (Some(field), _) => format!("{path}.{field}"),
    }
}

fn without_position(error: &serde_json::Error) -> String {
    let told = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    match told.strip_suffix(&position) {
        Some(reason) => reason.to_owned(),
        None => told,
    }
}

fn not_utf8(bytes: &[u8], at: usize) -> Unread {
    let before = &bytes[..at];
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    Unread::NotJson {
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        column: 1 + at - line_start,
        reason: "not UTF-8".to_owned(),
    }
}
