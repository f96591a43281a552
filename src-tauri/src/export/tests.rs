//! Exports as they are written, without a desktop.

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::opened::{self, Opened};
use logbook::Language;
use planner::RefusalCode;
use report::Paper;
use tempfile::TempDir;

use super::*;

const FORMS: [(ExportForm, &[u8]); 6] = [
    (ExportForm::Log, b"{"),
    (ExportForm::Pdf, b"%PDF-"),
    (ExportForm::Csv, b"PK"),
    (ExportForm::Fhir, b"{"),
    (ExportForm::FhirNdjson, b"PK"),
    (ExportForm::Ics, b"BEGIN:VCALENDAR\r\n"),
];

fn request(form: ExportForm) -> ExportRequest {
    ExportRequest {
        form,
        from: None,
        to: None,
        episodes: Vec::new(),
        named: true,
        paper: Paper::A4,
        language: None,
    }
}

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap()
}

/// A log book with the made-up patient.
fn book(folder: &TempDir) -> OpenBook {
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    let (log, beside) = (planner::demo_log(now()), planner::demo_beside(now()));
    book.with(|logbook, _| {
        assert!(planner::import_log(logbook, &log, &beside, now()).is_ok());
        Ok(())
    })
    .unwrap();
    book
}

/// Writes an export as the window would have it, without asking for the place.
fn exported(
    book: &OpenBook,
    request: &ExportRequest,
    passphrase: Option<&Passphrase>,
    place: &Path,
) -> Result<(), Refusal> {
    let work = LongWork::default().begin(|_| ())?;
    write(
        book,
        &Source::of(book, request)?,
        request,
        passphrase,
        place,
        &work,
    )
}

#[test]
fn every_form_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let book = book(&folder);
    for (form, begins) in FORMS {
        let place = folder.path().join(format!("{form:?}"));
        exported(&book, &request(form), None, &place).unwrap();
        let bytes = std::fs::read(&place).unwrap();
        assert!(bytes.starts_with(begins), "{form:?}");
        let nowhere = folder.path().join("missing/file");
        let refusal = exported(&book, &request(form), None, &nowhere).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Storage, "{form:?}");
        assert!(refusal.value.unwrap().contains("missing"));
    }
}

#[test]
fn a_sealed_export_opens_with_its_passphrase_alone() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("log.tend");
    let book = book(&folder);
    let of = |text: &str| Passphrase::new(text.to_owned()).unwrap();
    let passphrase = of("lamp quietly ferments");
    exported(&book, &request(ExportForm::Log), Some(&passphrase), &place).unwrap();
    let Opened::Log(read) = opened::open(&place, Some(&passphrase)).unwrap() else {
        panic!("no log");
    };
    let log = book.with(|logbook, _| Ok(planner::export_log(logbook)?));
    assert_eq!(Some(read.log), log.unwrap());
    assert!(opened::open(&place, None).is_err());
    assert!(opened::open(&place, Some(&of("lamp loudly ferments"))).is_err());
}

#[test]
fn what_was_stopped_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let book = book(&folder);
    for (form, _) in FORMS {
        let place = folder.path().join(format!("{form:?}"));
        std::fs::write(&place, "before").unwrap();
        let exports = Exports::default();
        let work = exports.0.begin(|_| ()).unwrap();
        exports.stop();
        let request = request(form);
        let source = Source::of(&book, &request).unwrap();
        let refusal = write(&book, &source, &request, None, &place, &work).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Stopped, "{form:?}");
        assert_eq!(std::fs::read_to_string(&place).unwrap(), "before");
    }
}

#[test]
fn a_name_that_is_not_told_is_nowhere_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let book = book(&folder);
    let name = planner::demo_log(now()).patient.name.unwrap();
    let place = folder.path().join("log.tend");
    let says = |named| {
        let request = ExportRequest {
            named,
            ..request(ExportForm::Log)
        };
        exported(&book, &request, None, &place).unwrap();
        std::fs::read_to_string(&place).unwrap().contains(&name)
    };
    assert!(says(true));
    assert!(!says(false));
}

#[test]
fn what_is_asked_for_and_not_there_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let book = book(&folder);
    let code = |request: &ExportRequest| {
        let place = folder.path().join("nothing");
        let refusal = exported(&book, request, None, &place).unwrap_err();
        assert!(!place.exists());
        (refusal.code, refusal.field)
    };
    let mut reversed = request(ExportForm::Csv);
    reversed.from = NaiveDate::from_ymd_opt(2026, 3, 2);
    reversed.to = NaiveDate::from_ymd_opt(2026, 3, 1);
    let to = Some("to".to_owned());
    assert_eq!(
        code(&reversed),
        (RefusalCode::EndsBeforeItBegins, to.clone())
    );
    let mut strange = request(ExportForm::Fhir);
    strange.episodes = vec![uuid::Uuid::nil()];
    assert_eq!(code(&strange).0, RefusalCode::NotFound);
    let mut early = request(ExportForm::Pdf);
    early.to = NaiveDate::from_ymd_opt(1999, 1, 1);
    assert_eq!(code(&early), (RefusalCode::BeforeEpisode, to));
}

#[test]
fn before_there_is_a_log_there_is_nothing_to_export() {
    let folder = tempfile::tempdir().unwrap();
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    let refusal = Source::of(&book, &request(ExportForm::Log)).err().unwrap();
    assert_eq!(refusal.code, RefusalCode::NotFound);
}

#[test]
fn a_preview_has_a_page_and_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let previews = Previews::default();
    let preview = preview(&book(&folder), &previews, &request(ExportForm::Pdf)).unwrap();
    assert!(!preview.pages.is_empty());
    for page in preview.pages {
        assert!(page.svg.starts_with("<svg"));
        assert!(!page.lines.is_empty());
    }
}
