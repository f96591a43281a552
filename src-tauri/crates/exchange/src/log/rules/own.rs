//! How what stands beside the log goes together.

use beside::{OwnAnswer, OwnKind, OwnMeasure};
use recovery::{Area, Episode};
use uuid::Uuid;

use super::super::codes::LogVersion;
use super::super::own::Found;
use super::{BrokenRule, LogError, broken};

/// The measures, one by one; their ids are `taken` with their place.
pub(super) fn check(
    found: &Found,
    version: LogVersion,
    mut taken: impl FnMut(Uuid, usize) -> Result<(), LogError>,
) -> Result<(), LogError> {
    let Some(measures) = &found.measures else {
        return Ok(());
    };
    of_version_2("own_measures", version)?;
    for (at, measure) in measures.iter().enumerate() {
        taken(measure.id, at)?;
        let kind = measure.kind;
        if kind != OwnKind::Number && measure.unit.is_some() {
            let rule = BrokenRule::UnitWithoutNumber { kind };
            return Err(broken(format_args!("own_measures[{at}].unit"), rule));
        }
    }
    Ok(())
}

/// The further sites of the episode at this place, and the answers in it.
pub(super) fn check_episode(
    found: &Found,
    place: usize,
    episode: &Episode,
    version: LogVersion,
) -> Result<(), LogError> {
    let Some((also, check_ins)) = found.episodes.get(place) else {
        return Ok(());
    };
    if let Some(also) = also {
        let path = format!("episodes[{place}].also");
        of_version_2(&path, version)?;
        check_sites(&path, &episode.area, also)?;
    }
    let measures = found.measures.as_deref().unwrap_or_default();
    for (at, own) in check_ins.iter().enumerate() {
        if let Some(own) = own {
            let path = format!("episodes[{place}].check_ins[{at}].own");
            of_version_2(&path, version)?;
            check_answers(&path, measures, own)?;
        }
    }
    Ok(())
}

fn check_sites(path: &str, first: &Area, also: &[Area]) -> Result<(), LogError> {
    for (at, area) in also.iter().enumerate() {
        if area == first || also[..at].contains(area) {
            return Err(broken(format_args!("{path}[{at}]"), BrokenRule::SiteTwice));
        }
    }
    Ok(())
}

fn check_answers(
    path: &str,
    measures: &[OwnMeasure],
    answers: &[OwnAnswer],
) -> Result<(), LogError> {
    for (at, answer) in answers.iter().enumerate() {
        let OwnAnswer { measure, value } = *answer;
        let Some(kind) = kind_of(measures, measure) else {
            let rule = BrokenRule::UnknownMeasure { measure };
            return Err(broken(format_args!("{path}[{at}].measure"), rule));
        };
        if answers[..at].iter().any(|other| other.measure == measure) {
            let rule = BrokenRule::MeasureTwice { measure };
            return Err(broken(format_args!("{path}[{at}].measure"), rule));
        }
        if !kind.takes(value) {
            let rule = BrokenRule::OutsideKind { value, kind };
            return Err(broken(format_args!("{path}[{at}].value"), rule));
        }
    }
    Ok(())
}

fn kind_of(measures: &[OwnMeasure], id: Uuid) -> Option<OwnKind> {
    let measure = measures.iter().find(|measure| measure.id == id);
    measure.map(|measure| measure.kind)
}

fn of_version_2(path: &str, version: LogVersion) -> Result<(), LogError> {
    match version {
        LogVersion::One => Err(broken(format_args!("{path}"), BrokenRule::OfVersion2)),
        LogVersion::Two => Ok(()),
    }
}
