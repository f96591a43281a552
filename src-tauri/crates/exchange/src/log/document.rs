//! The whole file: first whether it is a log this Tend can read, then its fields, then the
//! rules between them.

use std::mem::take;

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use recovery::Log;
use serde::{Deserialize, Serialize};

use super::checked::{Checked, Value};
use super::codes::{Format, LogVersion, Version};
use super::episode::{EpisodeFields, objects, records};
use super::json::{Head, head, whole};
use super::lines::RecordPerLine;
use super::object::{Maybe, Object};
use super::own::{Found, MeasuresFields, entries, listed};
use super::patient::PatientFields;
use super::text::{AppVersion, Text};
use super::{LogError, LogFile, MAX_BYTES, rules};

/// The fields of a log file, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LogFields {
    format: Checked<Format>,
    version: Checked<LogVersion>,
    exported_at: Checked<DateTime<FixedOffset>>,
    app_version: Checked<AppVersion>,
    patient: Object<PatientFields>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    own_measures: MeasuresFields,
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
    if Version::<2>::is_newer(&version) {
        return Err(LogError::Newer { found: version });
    }

    let Object(mut read) = whole::<Object<LogFields>>(text)?;
    let found = found(&mut read);
    let mut log = Log {
        patient: read.patient.0.into(),
        episodes: records(read.episodes),
    };
    rules::check(&log, &found, read.version.0)?;
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
        beside: found.beside(&log),
        log,
    })
}

/// Takes what stands beside the log out of its fields.
fn found(read: &mut LogFields) -> Found {
    let episode = |Object(episode): &mut Object<EpisodeFields>| {
        let check_ins = episode.check_ins.iter_mut();
        let own = check_ins.map(|Object(check_in)| entries(take(&mut check_in.own)));
        let own = own.collect();
        (entries(take(&mut episode.also)), own)
    };
    Found {
        measures: entries(take(&mut read.own_measures)),
        episodes: read.episodes.iter_mut().map(episode).collect(),
    }
}

/// Puts what stands beside the log into its fields.
fn add(beside: &Beside, log: &Log, fields: &mut LogFields) {
    fields.version = Checked(LogVersion::Two);
    fields.own_measures = listed(&beside.measures);
    for (episode, Object(fields)) in log.episodes.iter().zip(&mut fields.episodes) {
        fields.also = listed(beside.also(episode.id));
        for (check_in, Object(fields)) in episode.check_ins.iter().zip(&mut fields.check_ins) {
            fields.own = listed(beside.answers(check_in.id));
        }
    }
}

pub(super) fn write(file: &LogFile) -> Vec<u8> {
    let mut fields = LogFields {
        format: Checked(Format),
        version: Checked(LogVersion::One),
        exported_at: Checked(file.exported_at),
        app_version: Checked(Text(file.app_version.clone())),
        patient: Object((&file.log.patient).into()),
        own_measures: Maybe::Absent,
        episodes: objects(&file.log.episodes),
    };
    if !file.beside.part_of(&file.log).is_empty() {
        add(&file.beside, &file.log, &mut fields);
    }
    let mut bytes = Vec::new();
    let mut json = serde_json::Serializer::with_formatter(&mut bytes, RecordPerLine::default());
    // Writing to memory does not fail, and every key is a text.
    let written = fields.serialize(&mut json);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    bytes
}
