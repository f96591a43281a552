//! What the file of an export is called, until the patient says otherwise.

use chrono::NaiveDate;
use planner::draft::ExportForm;

use crate::dialogs::Kind;

/// The name that is suggested. A sealed log keeps its ending, for Tend sees by itself that it
/// is sealed; anything else is opened by other tools first, and says so.
pub(super) fn suggested(form: ExportForm, sealed: bool, date: NaiveDate) -> String {
    let plain = match form {
        ExportForm::Log => return format!("tend-{date}.tend"),
        ExportForm::Pdf => format!("tend-report-{date}.pdf"),
        ExportForm::Csv => format!("tend-{date}-csv.zip"),
        ExportForm::Fhir => format!("tend-{date}-fhir.json"),
        ExportForm::FhirNdjson => format!("tend-{date}-fhir-ndjson.zip"),
        ExportForm::Ics => format!("tend-{date}.ics"),
    };
    if sealed {
        format!("{plain}.age")
    } else {
        plain
    }
}

/// What kind of file the dialog asks for.
pub(super) fn kind(form: ExportForm, sealed: bool) -> Kind {
    match form {
        ExportForm::Log => Kind::Log,
        _ if sealed => Kind::Sealed,
        ExportForm::Pdf => Kind::Report,
        ExportForm::Csv | ExportForm::FhirNdjson => Kind::Zip,
        ExportForm::Fhir => Kind::Bundle,
        ExportForm::Ics => Kind::Calendar,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_is_named_for_its_date_and_a_seal_is_seen() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        for (form, plain, sealed) in [
            (
                ExportForm::Log,
                "tend-2026-03-02.tend",
                "tend-2026-03-02.tend",
            ),
            (
                ExportForm::Pdf,
                "tend-report-2026-03-02.pdf",
                "tend-report-2026-03-02.pdf.age",
            ),
            (
                ExportForm::Csv,
                "tend-2026-03-02-csv.zip",
                "tend-2026-03-02-csv.zip.age",
            ),
            (
                ExportForm::Fhir,
                "tend-2026-03-02-fhir.json",
                "tend-2026-03-02-fhir.json.age",
            ),
            (
                ExportForm::FhirNdjson,
                "tend-2026-03-02-fhir-ndjson.zip",
                "tend-2026-03-02-fhir-ndjson.zip.age",
            ),
            (
                ExportForm::Ics,
                "tend-2026-03-02.ics",
                "tend-2026-03-02.ics.age",
            ),
        ] {
            assert_eq!(suggested(form, false, date), plain);
            assert_eq!(suggested(form, true, date), sealed);
        }
    }
}
