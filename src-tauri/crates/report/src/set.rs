//! From the data to pages, and from pages to PDF or SVG.

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde_json::Value;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::asked::ReportError;
use crate::world::ReportWorld;

/// How many reports ago something set may be used again. One: the preview is asked for often.
const KEPT: usize = 1;

/// The pages of the data.
pub(crate) fn pages(data: Value) -> Result<PagedDocument, ReportError> {
    let world =
        ReportWorld::of(data).ok_or_else(|| ReportError::NotSet("no world to set it in".into()))?;
    let set = typst::compile::<PagedDocument>(&world);
    comemo::evict(KEPT);
    for warning in &set.warnings {
        log::debug!("report: {}", warning.message);
    }
    set.output.map_err(|wrong| not_set(&wrong))
}

/// The pages as a tagged PDF that keeps to PDF/UA-1; as a tagged one only, should a letter of
/// the patient's not do so.
pub(crate) fn pdf(
    pages: &PagedDocument,
    made: DateTime<FixedOffset>,
) -> Result<Vec<u8>, ReportError> {
    let options = |standards| PdfOptions {
        creator: Smart::Custom(Some(format!("Tend {}", env!("CARGO_PKG_VERSION")))),
        timestamp: timestamp(made),
        standards,
        ..PdfOptions::default()
    };
    if let Ok(accessible) = PdfStandards::new(&[PdfStandard::Ua_1]) {
        match typst_pdf::pdf(pages, &options(accessible)) {
            Ok(pdf) => return Ok(pdf),
            Err(wrong) => log::warn!("report: not PDF/UA-1: {}", told(&wrong)),
        }
    }
    typst_pdf::pdf(pages, &options(PdfStandards::default())).map_err(|wrong| not_set(&wrong))
}

/// Each page as SVG.
pub(crate) fn svg(pages: &PagedDocument) -> Vec<String> {
    let options = SvgOptions::default();
    let drawn = |page| typst_svg::svg(page, &options);
    pages.pages().iter().map(drawn).collect()
}

fn timestamp(made: DateTime<FixedOffset>) -> Option<Timestamp> {
    let small = |number: u32| u8::try_from(number).ok();
    let datetime = Datetime::from_ymd_hms(
        made.year(),
        small(made.month())?,
        small(made.day())?,
        small(made.hour())?,
        small(made.minute())?,
        small(made.second())?,
    )?;
    Timestamp::new_local(datetime, made.offset().local_minus_utc() / 60)
}

fn not_set(wrong: &[SourceDiagnostic]) -> ReportError {
    ReportError::NotSet(told(wrong))
}

fn told(wrong: &[SourceDiagnostic]) -> String {
    let each = wrong.iter().map(|each| each.message.as_str());
    each.collect::<Vec<_>>().join("; ")
}
