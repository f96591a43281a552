//! The whole file: first whether it is a log this Tend can read, then its fields, then the
//! rules between them.

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use recovery::Log;
use serde::{Deserialize, Serialize};

use super::checked::{Checked, Value};
use super::codes::{Format, Version};
use super::episode::{EpisodeFields, objects, records};
use super::json::{Head, head, whole};
use super::lines::RecordPerLine;
use super::object::Object;
use super::patient::PatientFields;
use super::text::{AppVersion, Text};
use super::{LogError, LogFile, MAX_BYTES, rules};

/// The fields of a log file, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LogFields {
    format: Checked<Format>,
    version: Checked<Version<1>>,
    exported_at: Checked<DateTime<FixedOffset>>,
    app_version: Checked<AppVersion>,
    patient: Object<PatientFields>,
    episodes: Vec<Object<EpisodeFields>>,
}

pub(super) fn parse(bytes: &[u8]) -> Result<LogFile, LogError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > MAX_BYTES) {
        return Err(LogError::TooLarge);
    }
    let (Head { format, version }, text) = head(bytes)?;
    if Format::from_given(&format).is_none() {
        return Err(LogError::NotALog { found: format });
    }
    if Version::<1>::is_newer(&version) {
        return Err(LogError::Newer { found: version });
    }

    let Object(read) = whole::<Object<LogFields>>(text)?;
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
        beside: Beside::default(),
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
