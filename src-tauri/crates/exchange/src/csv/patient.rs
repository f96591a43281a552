//! The table `patient`: one row.

use recovery::{ActivityLevel, Caution, Patient};

use super::cell;
use super::column::{Column, Holds, NEVER, NOTHING};
use super::table::Table;

pub(super) const TABLE: Table<Patient> = Table {
    name: "patient",
    columns: &[
        Column {
            name: "name",
            holds: Holds::Text(200),
            means: "What the patient wants to be called.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.name.as_ref()),
        },
        Column {
            name: "birth_year",
            holds: Holds::Whole("", "1900-2100"),
            means: "The year the patient was born in.",
            empty: "not said",
            cell: |row| cell::plain(row.of.birth_year),
        },
        Column {
            name: "activity_level",
            holds: Holds::Code(|| ActivityLevel::ALL.iter().map(|it| it.code()).collect()),
            means: "How active the patient usually is.",
            empty: NEVER,
            cell: |row| row.of.activity_level.code().to_owned(),
        },
        Column {
            name: "cautions",
            holds: Holds::Codes(|| Caution::ALL.iter().map(|it| it.code()).collect()),
            means: "What asks for light pressure.",
            empty: "none was recorded",
            cell: |row| cell::codes(row.of.cautions.iter().map(|it| it.code())),
        },
    ],
};
