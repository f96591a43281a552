//! The patient as it stands in a file.

use recovery::{ActivityLevel, Caution, Patient};
use serde::{Deserialize, Serialize};

use super::checked::{Checked, fields, value, values};
use super::numbers::{BirthYear, Within};
use super::text::{Name, Text};

/// The fields of the patient, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PatientFields {
    name: Option<Checked<Name>>,
    birth_year: Option<Checked<BirthYear>>,
    activity_level: Checked<ActivityLevel>,
    cautions: Vec<Checked<Caution>>,
}

impl From<PatientFields> for Patient {
    fn from(read: PatientFields) -> Self {
        Self {
            name: value(read.name).map(|Text(name)| name),
            birth_year: value(read.birth_year).map(|Within(year)| year),
            activity_level: read.activity_level.0,
            cautions: values(read.cautions),
        }
    }
}

impl From<&Patient> for PatientFields {
    fn from(patient: &Patient) -> Self {
        Self {
            name: patient.name.clone().map(Text).map(Checked),
            birth_year: patient.birth_year.map(Within).map(Checked),
            activity_level: Checked(patient.activity_level),
            cautions: fields(&patient.cautions),
        }
    }
}
