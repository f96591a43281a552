//! Identities and how resources point at each other.
//!
//! A resource that is one record of the log has the record's own id. What is derived from a
//! record has a UUID of version 5 made from that id and a name, so that it is the same in every
//! export.

use recovery::Log;
use uuid::Uuid;

use super::codes;
use super::datatypes::Reference;

/// How a resource is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// By its `urn:uuid`, as within a Bundle.
    Urn,
    /// By type and id, as servers load them and bulk files have them.
    TypeAndId,
}

impl Links {
    /// A reference to the resource of a type with this id.
    pub(super) fn to(self, kind: &str, id: Uuid) -> Reference {
        Reference {
            reference: Some(match self {
                Self::Urn => urn(id),
                Self::TypeAndId => format!("{kind}/{id}"),
            }),
            display: None,
        }
    }
}

pub(super) fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// The id of what is derived from a record: the same for the same record and name.
pub(super) fn derived(record: Uuid, name: &str) -> Uuid {
    Uuid::new_v5(&record, name.as_bytes())
}

/// The id of something that is the same in every log.
pub(super) fn canonical(url: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, url.as_bytes())
}

/// The patient's id. A log gives them none: it is derived from their first episode or, before
/// there is one, from what they are called.
pub(super) fn patient(log: &Log) -> Uuid {
    match log.episodes.first() {
        Some(first) => derived(first.id, "patient"),
        None => {
            let name = log.patient.name.as_deref().unwrap_or("");
            let born = log.patient.birth_year;
            derived(
                canonical(codes::PATIENT),
                &format!(
                    "{} {name}",
                    born.map_or_else(String::new, |year| year.to_string())
                ),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derived_id_is_the_same_for_ever() {
        let record = Uuid::from_u128(1);
        assert_eq!(
            derived(record, "pain").to_string(),
            derived(record, "pain").to_string()
        );
        assert_ne!(derived(record, "pain"), derived(record, "movement"));
        assert_ne!(derived(record, "pain"), derived(Uuid::from_u128(2), "pain"));
        assert_eq!(derived(record, "pain").get_version_num(), 5);
    }

    #[test]
    fn a_resource_is_pointed_at_by_urn_or_by_type() {
        let id = Uuid::nil();
        assert_eq!(
            [Links::Urn, Links::TypeAndId].map(|links| links.to("Patient", id).reference),
            [
                Some(format!("urn:uuid:{id}")),
                Some(format!("Patient/{id}"))
            ]
        );
    }
}
