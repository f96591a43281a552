//! The table `patient`: one row.

use recovery::Log;

use super::cell;
use super::table::Table;

const COLUMNS: [&str; 4] = ["name", "birth_year", "activity_level", "cautions"];

pub(super) fn table(log: &Log) -> Table {
    let patient = &log.patient;
    let row = [
        cell::text_or_empty(patient.name.as_ref()),
        cell::plain(patient.birth_year),
        patient.activity_level.code().to_owned(),
        cell::codes(patient.cautions.iter().map(|caution| caution.code())),
    ];
    Table::new("patient", &COLUMNS, std::iter::once(row))
}
