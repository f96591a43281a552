//! The list as a table for the terminal.

use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;
use exchange::log::LogFile;
use recovery::{Exact, Phase};
use summary::{Attention, Glance};
use words::Words;

use super::cell::{fit, fit_end, padded, plain, width};
use super::reading::Review;
use super::{Printed, pain};

/// How wide a name, a title and a path may be, in columns.
const NAME: usize = 20;
const TITLE: usize = 20;
const PATH: usize = 48;
/// How long the reason of a refusal may be, in columns: a value from the file may stand in it.
const REASON: usize = 320;
/// Blanks between two columns.
const GAP: &str = "  ";
/// Where the log tells nothing.
const NOTHING: &str = "-";

/// One line of the table, in words.
type Cells = [String; 9];

/// What is shown of one log, kept small: already cut to its columns.
pub(super) struct Shown {
    attention: Attention,
    since: Option<NaiveDate>,
    who: Option<String>,
    /// Of the open episodes the most urgent.
    episode: Option<ShownEpisode>,
    /// How many others are open.
    others: usize,
    last_check_in: Option<NaiveDate>,
    file: String,
}

struct ShownEpisode {
    title: String,
    phase: Phase,
    line: String,
    /// First and now.
    pain: [Option<f64>; 2],
}

impl Shown {
    pub(super) fn of(path: &Path, file: &LogFile, glance: &Glance, ascii: bool) -> Self {
        let name = file.log.patient.name.as_deref();
        Self {
            attention: glance.attention,
            since: glance.since,
            who: name.map(|name| fit(name, NAME, ascii)),
            episode: glance.episodes.first().map(|episode| {
                let (first, now) = (&episode.pain_first, &episode.pain_now);
                ShownEpisode {
                    title: fit(&episode.title, TITLE, ascii),
                    phase: episode.phase,
                    line: pain::line(glance, episode, ascii),
                    pain: [first, now].map(|mean| mean.as_ref().map(Exact::to_f64)),
                }
            }),
            others: glance.episodes.len().saturating_sub(1),
            last_check_in: glance.last_check_in,
            file: fit_end(&path.to_string_lossy(), PATH, ascii),
        }
    }

    fn in_words(&self, Look { words, ascii, .. }: &Look<'_>) -> Cells {
        let nothing = || NOTHING.to_owned();
        let episode = self.episode.as_ref();
        [
            words.review_attention(self.attention),
            told(self.since),
            self.who.clone().unwrap_or_else(|| words.review_nameless()),
            episode.map_or_else(nothing, |e| words.review_what(&e.title, self.others)),
            episode.map_or_else(nothing, |e| words.review_phase(e.phase)),
            episode.map_or_else(nothing, |e| e.line.clone()),
            episode.map_or_else(nothing, |e| {
                let [first, now] = e.pain.map(|mean| told_mean(mean, words));
                format!("{first} {} {now}", if *ascii { ">" } else { "→" })
            }),
            told(self.last_check_in),
            self.file.clone(),
        ]
    }
}

/// How the table looks.
pub(super) struct Look<'a> {
    pub(super) words: &'a Words,
    pub(super) ascii: bool,
    /// The date every log is judged on, if it is one for all.
    pub(super) on: Option<NaiveDate>,
}

impl Look<'_> {
    /// The whole list: the rows, what the line means, and what could not be read.
    pub(super) fn print(&self, review: &Review<Shown>, to: &mut dyn Write) -> Printed {
        if !review.rows.is_empty() {
            let headings = self.words.review_headings();
            let rows = || review.rows.iter().map(|row| row.shown.in_words(self));
            let widths = widths(&headings, rows());
            print_line(&headings, &widths, to)?;
            for row in rows() {
                print_line(&row, &widths, to)?;
            }
            let heights = pain::heights(self.ascii);
            if let (Some(low), Some(high)) = (heights.first(), heights.last()) {
                let dates = Glance::LINE_DATES;
                let legend = self.words.review_legend(dates, *low, *high, self.on);
                writeln!(to, "\n{legend}")?;
            }
        }
        if !review.refused.is_empty() {
            if !review.rows.is_empty() {
                writeln!(to)?;
            }
            let above = self.words.review_refused(review.refused.len());
            writeln!(to, "{above}")?;
        }
        for refused in &review.refused {
            let file = plain(&refused.file.to_string_lossy(), self.ascii);
            let why = fit(&refused.why.to_string(), REASON, self.ascii);
            writeln!(to, "{GAP}{file}: {why}")?;
        }
        Ok(())
    }
}

fn told(date: Option<NaiveDate>) -> String {
    date.map_or_else(|| NOTHING.to_owned(), |date| date.to_string())
}

/// To one digit, for showing only.
fn told_mean(mean: Option<f64>, words: &Words) -> String {
    mean.map_or_else(|| NOTHING.to_owned(), |mean| words.fixed(mean, 1))
}

fn widths(headings: &Cells, rows: impl Iterator<Item = Cells>) -> [usize; 9] {
    let mut widths = headings.each_ref().map(|heading| width(heading));
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(&row) {
            *widest = width(cell).max(*widest);
        }
    }
    widths
}

/// A line without blanks at its end.
fn print_line(cells: &Cells, widths: &[usize; 9], to: &mut dyn Write) -> io::Result<()> {
    let cells = cells.iter().zip(widths);
    let cells: Vec<_> = cells.map(|(cell, width)| padded(cell, *width)).collect();
    writeln!(to, "{}", cells.join(GAP).trim_end())
}
