//! Any of the resources, and all of a record in their order.

use recovery::{Clearance, Episode, Prescription};
use serde::Serialize;
use uuid::Uuid;

use super::care_plan::{self, CarePlan};
use super::chart::Chart;
use super::communication::{self, Communication};
use super::condition::{self, Condition};
use super::flag::{self, Flag};
use super::goal::{self, Goal};
use super::observation::{self, Observation};
use super::own;
use super::patient::{self, Patient};
use super::procedure::{self, Procedure};
use super::provenance::{self, Provenance};
use super::questionnaire::{self, Questionnaire};
use super::response::{self, QuestionnaireResponse};
use super::service_request::{self, ServiceRequest};
use crate::work::{Parts, Stopped, Work};

macro_rules! resources {
    ($($name:ident),+ $(,)?) => {
        /// A resource with its type.
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[serde(tag = "resourceType")]
        #[allow(clippy::large_enum_variant, reason = "the largest, Observation, is most of them")]
        pub(super) enum Resource {
            $($name($name),)+
        }

        impl Resource {
            pub(super) const fn kind(&self) -> &'static str {
                match self { $(Self::$name(_) => stringify!($name),)+ }
            }

            pub(super) const fn id(&self) -> Uuid {
                match self { $(Self::$name(resource) => resource.id,)+ }
            }
        }

        $(impl From<$name> for Resource {
            fn from(resource: $name) -> Self {
                Self::$name(resource)
            }
        })+
    };
}

resources! {
    CarePlan,
    Communication,
    Condition,
    Flag,
    Goal,
    Observation,
    Patient,
    Procedure,
    Provenance,
    Questionnaire,
    QuestionnaireResponse,
    ServiceRequest,
}

/// Gives every resource of the record to `put`: the patient first, then episode by episode.
pub(super) fn each<E: From<Stopped>>(
    chart: &Chart,
    work: &dyn Work,
    mut put: impl FnMut(Resource) -> Result<(), E>,
) -> Result<(), E> {
    let mut parts = Parts::new(work, dates(chart) + records(chart))?;
    put(patient::patient(chart).into())?;
    put(patient::activity_level(chart).into())?;
    put(questionnaire::questionnaire().into())?;
    for caution in patient::cautions(chart) {
        put(caution.into())?;
    }
    for flag in flag::flags(chart, &mut parts)? {
        put(flag.into())?;
    }
    for episode in &chart.part.episodes {
        of_episode(chart, episode, &mut parts, &mut put)?;
    }
    Ok(())
}

fn of_episode<E: From<Stopped>>(
    chart: &Chart,
    episode: &Episode,
    parts: &mut Parts,
    put: &mut impl FnMut(Resource) -> Result<(), E>,
) -> Result<(), E> {
    let verdict = chart.verdict(episode.id);
    put(condition::condition(chart, episode, verdict).into())?;
    put(care_plan::care_plan(chart, episode, verdict).into())?;
    for goal in goal::goals(chart, episode, verdict) {
        put(goal.into())?;
    }
    for check_in in &episode.check_ins {
        parts.one()?;
        put(response::response(chart, episode, check_in).into())?;
        for observation in observation::of_check_in(chart, episode, check_in) {
            put(observation.into())?;
        }
        for observation in own::of_check_in(chart, episode, check_in) {
            put(observation.into())?;
        }
        for provenance in provenance::provenances(chart, episode, check_in) {
            put(provenance.into())?;
        }
    }
    for session in &episode.sessions {
        parts.one()?;
        if let Some(procedure) = procedure::procedure(chart, episode, session) {
            put(procedure.into())?;
        }
        for observation in observation::of_session(chart, episode, session) {
            put(observation.into())?;
        }
    }
    for prescription in &episode.prescriptions {
        let Prescription { id, by, .. } = prescription;
        put(service_request::service_request(chart, episode, prescription).into())?;
        if let Some(provenance) = provenance::of_answer(chart, "ServiceRequest", *id, by) {
            put(provenance.into())?;
        }
    }
    for clearance in &episode.clearances {
        let Clearance { id, by, .. } = clearance;
        put(communication::communication(chart, episode, clearance).into())?;
        if let Some(provenance) = provenance::of_answer(chart, "Communication", *id, by) {
            put(provenance.into())?;
        }
    }
    Ok(())
}

/// How many verdicts the flags are made from: one a date and episode.
fn dates(chart: &Chart) -> usize {
    let days = |episode: &Episode| (chart.on - episode.opened).num_days() + 1;
    let episodes = chart.whole.episodes.iter();
    episodes
        .map(|episode| usize::try_from(days(episode)).unwrap_or(0))
        .sum()
}

/// How many check-ins and sessions are told.
fn records(chart: &Chart) -> usize {
    let episodes = chart.part.episodes.iter();
    episodes
        .map(|episode| episode.check_ins.len() + episode.sessions.len())
        .sum()
}
