//! What version 2 adds: the patient's own measures with their answers, and further sites.
//!
//! Fields of version 1 read these as absent; that they are is among the rules.

use std::collections::HashMap;

use beside::{Beside, MOST, OwnAnswer, OwnKind, OwnMeasure, SITES};
use recovery::{Area, Log};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::checked::{Checked, value};
use super::episode::AreaFields;
use super::numbers::OwnValue;
use super::object::{AtMost, Maybe, Object};
use super::text::{Filled, MeasureName, Unit};

/// Answers to own measures in a check-in.
pub(super) type OwnFields = Maybe<AtMost<Object<OwnAnswerFields>, MOST>>;
/// Further sites of an episode.
pub(super) type AlsoFields = Maybe<AtMost<Object<AreaFields>, SITES>>;
/// Own measures of a log.
pub(super) type MeasuresFields = Maybe<AtMost<Object<OwnMeasureFields>, MOST>>;

/// The fields of an own measure, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnMeasureFields {
    id: Checked<Uuid>,
    name: Checked<MeasureName>,
    kind: Checked<OwnKind>,
    unit: Option<Checked<Unit>>,
    retired: Checked<bool>,
}

impl From<OwnMeasureFields> for OwnMeasure {
    fn from(read: OwnMeasureFields) -> Self {
        Self {
            id: read.id.0,
            name: read.name.0.0,
            kind: read.kind.0,
            unit: value(read.unit).map(|Filled(unit)| unit),
            retired: read.retired.0,
        }
    }
}

impl From<&OwnMeasure> for OwnMeasureFields {
    fn from(measure: &OwnMeasure) -> Self {
        Self {
            id: Checked(measure.id),
            name: Checked(Filled(measure.name.clone())),
            kind: Checked(measure.kind),
            unit: measure.unit.clone().map(Filled).map(Checked),
            retired: Checked(measure.retired),
        }
    }
}

/// The fields of an answer to an own measure, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnAnswerFields {
    measure: Checked<Uuid>,
    value: Checked<OwnValue>,
}

impl From<OwnAnswerFields> for OwnAnswer {
    fn from(read: OwnAnswerFields) -> Self {
        Self {
            measure: read.measure.0,
            value: read.value.0.0,
        }
    }
}

impl From<&OwnAnswer> for OwnAnswerFields {
    fn from(answer: &OwnAnswer) -> Self {
        Self {
            measure: Checked(answer.measure),
            value: Checked(OwnValue(answer.value)),
        }
    }
}

/// The entries of a list that may be absent.
pub(super) fn entries<F, R: From<F>, const MOST: usize>(
    fields: Maybe<AtMost<Object<F>, MOST>>,
) -> Option<Vec<R>> {
    match fields {
        Maybe::Absent => None,
        Maybe::There(AtMost(fields)) => {
            Some(fields.into_iter().map(|Object(read)| read.into()).collect())
        }
    }
}

/// The list of these entries, as it stands in version 2.
pub(super) fn listed<'a, R, F: From<&'a R>, const MOST: usize>(
    entries: &'a [R],
) -> Maybe<AtMost<Object<F>, MOST>> {
    Maybe::There(AtMost(
        entries.iter().map(|entry| Object(entry.into())).collect(),
    ))
}

/// What stood in one episode: its further sites, and the answers per check-in. Nothing where there
/// was no field.
type InEpisode = (Option<Vec<Area>>, Vec<Option<Vec<OwnAnswer>>>);

/// What stood beside each record, by its place in the file.
#[derive(Default)]
pub(super) struct Found {
    pub(super) measures: Option<Vec<OwnMeasure>>,
    pub(super) episodes: Vec<InEpisode>,
}

impl Found {
    /// All of it beside the log it was found in, in its one form: answers in the order of
    /// their measures, and no empty list.
    pub(super) fn beside(self, log: &Log) -> Beside {
        let measures = self.measures.unwrap_or_default();
        let order: HashMap<Uuid, usize> = measures.iter().map(|m| m.id).zip(0..).collect();
        let mut beside = Beside {
            measures,
            ..Beside::default()
        };
        for (episode, (also, own)) in log.episodes.iter().zip(self.episodes) {
            if let Some(also) = also.filter(|also| !also.is_empty()) {
                beside.also.insert(episode.id, also);
            }
            for (check_in, own) in episode.check_ins.iter().zip(own) {
                if let Some(mut own) = own.filter(|own| !own.is_empty()) {
                    own.sort_by_key(|answer| order.get(&answer.measure));
                    beside.answers.insert(check_in.id, own);
                }
            }
        }
        beside
    }
}
