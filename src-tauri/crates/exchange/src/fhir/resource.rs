//! Any of the resources, and all of a record in their order.

use serde::Serialize;
use uuid::Uuid;

use super::care_plan::{self, CarePlan};
use super::chart::Chart;
use super::communication::{self, Communication};
use super::condition::{self, Condition};
use super::flag::{self, Flag};
use super::goal::{self, Goal};
use super::observation::{self, Observation};
use super::patient::{self, Patient};
use super::procedure::{self, Procedure};
use super::provenance::{self, Provenance};
use super::questionnaire::{self, Questionnaire};
use super::response::{self, QuestionnaireResponse};
use super::service_request::{self, ServiceRequest};

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
pub(super) fn each(chart: &Chart, mut put: impl FnMut(Resource)) {
    put(patient::patient(chart).into());
    put(patient::activity_level(chart).into());
    put(questionnaire::questionnaire().into());
    for flag in patient::cautions(chart)
        .into_iter()
        .chain(flag::flags(chart))
    {
        put(flag.into());
    }
    for episode in &chart.log.episodes {
        let verdict = chart.verdict(episode.id);
        put(condition::condition(chart, episode, verdict).into());
        put(care_plan::care_plan(chart, episode, verdict).into());
        for goal in goal::goals(chart, episode, verdict) {
            put(goal.into());
        }
        for check_in in &episode.check_ins {
            put(response::response(chart, episode, check_in).into());
            for observation in observation::of_check_in(chart, episode, check_in) {
                put(observation.into());
            }
            for provenance in provenance::provenances(chart, episode, check_in) {
                put(provenance.into());
            }
        }
        for session in &episode.sessions {
            if let Some(procedure) = procedure::procedure(chart, episode, session) {
                put(procedure.into());
            }
            for observation in observation::of_session(chart, episode, session) {
                put(observation.into());
            }
        }
        for prescription in &episode.prescriptions {
            put(service_request::service_request(chart, episode, prescription).into());
        }
        for clearance in &episode.clearances {
            put(communication::communication(chart, episode, clearance).into());
        }
    }
}
