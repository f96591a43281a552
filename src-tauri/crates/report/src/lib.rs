//! The report a therapist reads in a minute: a page for each episode, and behind it what it
//! rests on.
//!
//! The verdicts become data in words (`facts`, `page`, `appendix`), the template sets them, and
//! nothing in the template decides or says anything.
//!
//! Deliberately absent: the verdicts (the model's), what they come to (the summary's), and any
//! sentence, which stands in the catalogue.

mod appendix;
mod asked;
mod case;
mod document;
mod facts;
mod fonts;
mod page;
mod says;
mod set;
mod shown;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod world;

use exchange::work::Work;
use serde_json::Value;
use words::Words;

pub use asked::{Asked, Paper, Preview, PreviewPage, ReportError, Source};
use document::Document;
use facts::Facts;

/// How many parts the work is told in for each episode, and for the whole.
const PARTS_OF_EPISODE: usize = 2;
const PARTS_OF_WHOLE: usize = 3;

/// The report as a tagged PDF: a page for each episode, then what they rest on. The same
/// source asked the same gives the same bytes.
///
/// # Errors
/// What is asked for is not in the log; no episode was open; the work was stopped.
pub fn pdf(
    source: &Source<'_>,
    asked: &Asked,
    words: &Words,
    work: &dyn Work,
) -> Result<Vec<u8>, ReportError> {
    let facts = Facts::of(source, asked)?;
    let of = facts.count() * PARTS_OF_EPISODE + PARTS_OF_WHOLE;
    work.at(1, of)?;
    let mut document = facts.document(words);
    let mut done = 1;
    for place in 0..facts.count() {
        document.pages.extend(facts.page(words, place));
        work.at(done + 1, of)?;
        document.appendices.extend(facts.appendix(words, place));
        done += PARTS_OF_EPISODE;
        work.at(done, of)?;
    }
    let pages = set::pages(data(&document)?)?;
    work.at(done + 1, of)?;
    let pdf = set::pdf(&pages, source.exported_at)?;
    work.at(of, of)?;
    Ok(pdf)
}

/// The pages of the episodes alone, to look at before anything is exported.
///
/// # Errors
/// As [`pdf`], but that it can't be stopped.
pub fn preview(source: &Source<'_>, asked: &Asked, words: &Words) -> Result<Preview, ReportError> {
    let facts = Facts::of(source, asked)?;
    let mut pages = Vec::new();
    for place in 0..facts.count() {
        let mut document = facts.document(words);
        if place > 0 {
            document.others = None;
        }
        // Which page it will be is known only with the appendix set.
        document.foot.page.clear();
        document.pages.extend(facts.page(words, place));
        let mut lines = document.lines();
        lines.iter_mut().for_each(|line| *line = shown::shown(line));
        for svg in set::svg(&set::pages(data(&document)?)?) {
            let lines = std::mem::take(&mut lines);
            pages.push(PreviewPage { svg, lines });
        }
    }
    Ok(Preview { pages })
}

fn data(document: &Document) -> Result<Value, ReportError> {
    let mut data =
        serde_json::to_value(document).map_err(|error| ReportError::NotSet(error.to_string()))?;
    shown::shown_everywhere(&mut data);
    Ok(data)
}
