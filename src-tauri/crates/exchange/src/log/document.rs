//! The whole file: first whether it is a log this Tend can read, then its fields, then the
//! rules between them.

use chrono::{DateTime, FixedOffset};
use recovery::Log;
use serde::{Deserialize, Serialize};

use super::checked::{Checked, Value};
use super::codes::{Format, Version};
use super::episode::{EpisodeFields, objects, records};
use super::error::{at_path, not_json};
use super::given::Given;
use super::lines::RecordPerLine;
use super::object::{Maybe, Object};
use super::patient::PatientFields;
use super::text::{AppVersion, Text};
use super::{LogError, LogFile, MAX_BYTES, rules};

/// The fields of a log file, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LogFields {
    format: Checked<Format>,
    version: Checked<Version>,
    exported_at: Checked<DateTime<FixedOffset>>,
    app_version: Checked<AppVersion>,
    patient: Object<PatientFields>,
    episodes: Vec<Object<EpisodeFields>>,
}

/// What says whether the rest can be read. Whatever else there may be is passed over.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Maybe<Given>,
    #[serde(default)]
    version: Maybe<Given>,
}

pub(super) fn parse(bytes: &[u8]) -> Result<LogFile, LogError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > MAX_BYTES) {
        return Err(LogError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    look_at_head(text)?;

    let Object(read) = read_whole::<Object<LogFields>>(text).map_err(at_path)?;
    let mut log = Log {
        patient: read.patient.0.into(),
        episodes: records(read.episodes),
    };
    rules::check(&log)?;
    // Only nulls is no answer, and no answer has one form.
    for check_in in log
        .episodes
        .iter_mut()
        .flat_map(|episode| &mut episode.check_ins)
    {
        if check_in.function.iter().all(Option::is_none) {
            check_in.function.clear();
        }
    }
    Ok(LogFile {
        exported_at: read.exported_at.0,
        app_version: read.app_version.0.0,
        log,
    })
}

pub(super) fn write(file: &LogFile) -> Vec<u8> {
    let fields = LogFields {
        format: Checked(Format),
        version: Checked(Version),
        exported_at: Checked(file.exported_at),
        app_version: Checked(Text(file.app_version.clone())),
        patient: Object((&file.log.patient).into()),
        episodes: objects(&file.log.episodes),
    };
    let mut bytes = Vec::new();
    let mut json = serde_json::Serializer::with_formatter(&mut bytes, RecordPerLine::default());
    // Writing to memory does not fail, and every key is a text.
    let written = fields.serialize(&mut json);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    bytes
}

/// Refuses what is no JSON, no log, or a log of a newer version.
fn look_at_head(text: &str) -> Result<(), LogError> {
    let Object(head) = read_whole::<Object<Head>>(text).map_err(|error| {
        if error.inner().is_data() {
            at_path(error)
        } else {
            not_json(error.inner())
        }
    })?;
    let (format, version) = (given(head.format), given(head.version));
    if Format::from_given(&format).is_none() {
        return Err(LogError::NotALog { found: format });
    }
    if Version::is_newer(&version) {
        return Err(LogError::Newer { found: version });
    }
    Ok(())
}

fn read_whole<'de, T: Deserialize<'de>>(
    text: &'de str,
) -> Result<T, serde_path_to_error::Error<serde_json::Error>> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let read = T::deserialize(serde_path_to_error::Deserializer::new(
        &mut json, &mut track,
    ));
    match read.and_then(|read| json.end().map(|()| read)) {
        Ok(read) => Ok(read),
        Err(error) => Err(serde_path_to_error::Error::new(track.path(), error)),
    }
}

fn given(field: Maybe<Given>) -> Given {
    match field {
        Maybe::Absent => Given::Missing,
        Maybe::There(given) => given,
    }
}

fn not_utf8(bytes: &[u8], at: usize) -> LogError {
    let before = &bytes[..at];
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    LogError::NotJson {
        line: 1 + before.iter().filter(|byte| **byte == b'\n').count(),
        column: 1 + at - line_start,
        reason: "not UTF-8".to_owned(),
    }
}
