//! An episode as it stands in a file, with everything recorded in it.

use chrono::NaiveDate;
use recovery::{Area, Context, Episode, Side};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::care::{ClearanceFields, PrescriptionFields};
use super::check_in::CheckInFields;
use super::checked::{Checked, value};
use super::object::{AtMost, Maybe, Object};
use super::own::AlsoFields;
use super::session::SessionFields;
use super::text::{Activity, Name, Site, Text};

/// The fields of an episode, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EpisodeFields {
    id: Checked<Uuid>,
    title: Checked<Name>,
    area: Object<AreaFields>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub(super) also: AlsoFields,
    context: Checked<Context>,
    onset: Checked<NaiveDate>,
    opened: Checked<NaiveDate>,
    closed: Option<Checked<NaiveDate>>,
    activities: AtMost<Checked<Activity>, 3>,
    pub(super) check_ins: Vec<Object<CheckInFields>>,
    sessions: Vec<Object<SessionFields>>,
    clearances: Vec<Object<ClearanceFields>>,
    prescriptions: Vec<Object<PrescriptionFields>>,
}

/// The fields of a place on the body, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaFields {
    site: Checked<Site>,
    side: Option<Checked<Side>>,
}

impl From<AreaFields> for Area {
    fn from(read: AreaFields) -> Self {
        Self {
            site: read.site.0.0,
            side: value(read.side),
        }
    }
}

impl From<&Area> for AreaFields {
    fn from(area: &Area) -> Self {
        Self {
            site: Checked(Text(area.site.clone())),
            side: area.side.map(Checked),
        }
    }
}

impl From<EpisodeFields> for Episode {
    fn from(read: EpisodeFields) -> Self {
        let AtMost(activities) = read.activities;
        Self {
            id: read.id.0,
            title: read.title.0.0,
            area: read.area.0.into(),
            context: read.context.0,
            onset: read.onset.0,
            opened: read.opened.0,
            closed: value(read.closed),
            activities: activities
                .into_iter()
                .map(|Checked(Text(activity))| activity)
                .collect(),
            check_ins: records(read.check_ins),
            sessions: records(read.sessions),
            clearances: records(read.clearances),
            prescriptions: records(read.prescriptions),
        }
    }
}

impl From<&Episode> for EpisodeFields {
    fn from(episode: &Episode) -> Self {
        Self {
            id: Checked(episode.id),
            title: Checked(Text(episode.title.clone())),
            area: Object((&episode.area).into()),
            also: Maybe::Absent,
            context: Checked(episode.context),
            onset: Checked(episode.onset),
            opened: Checked(episode.opened),
            closed: episode.closed.map(Checked),
            activities: AtMost(
                episode
                    .activities
                    .iter()
                    .map(|activity| Checked(Text(activity.clone())))
                    .collect(),
            ),
            check_ins: objects(&episode.check_ins),
            sessions: objects(&episode.sessions),
            clearances: objects(&episode.clearances),
            prescriptions: objects(&episode.prescriptions),
        }
    }
}

/// The records of a list of objects.
pub(super) fn records<F, R: From<F>>(objects: Vec<Object<F>>) -> Vec<R> {
    objects
        .into_iter()
        .map(|Object(read)| read.into())
        .collect()
}

/// The objects of a list of records.
pub(super) fn objects<'a, R, F: From<&'a R>>(records: &'a [R]) -> Vec<Object<F>> {
    records.iter().map(|record| Object(record.into())).collect()
}
