//! What a report is made from: the verdicts and counts over the dates asked for, episode by
//! episode, and how they become data in words.

use std::collections::{BTreeSet, HashSet};

use chrono::{Days, NaiveDate};
use exchange::selection::Selection;
use recovery::Episode;
use summary::{EpisodeSummary, Period, Summary};
use uuid::Uuid;
use words::Words;

use crate::appendix::Appendix;
use crate::asked::{Asked, Paper, ReportError, Source};
use crate::case::{Case, Compared};
use crate::document::{Document, Foot, Head, Others};
use crate::page::Page;
use crate::says::Says;
use crate::shown::one_line;

/// So many weeks are shown unless others are asked for.
const WEEKS: u64 = 8;
/// So many weeks back changes are told from, where there was no report before.
const COMPARED_WEEKS: u64 = 4;

/// What a report is made from, before it is said.
pub(crate) struct Facts<'a> {
    source: &'a Source<'a>,
    asked: &'a Asked,
    summary: Summary,
    compared: Compared,
    edited: BTreeSet<Uuid>,
    left_out: Vec<&'a Episode>,
}

impl<'a> Facts<'a> {
    /// The verdicts and counts, most urgent episode first.
    ///
    /// # Errors
    /// What is asked for is not in the log, or no episode was open.
    pub(crate) fn of(source: &'a Source<'a>, asked: &'a Asked) -> Result<Self, ReportError> {
        asked.selection.check(source.log)?;
        let period = period(source, &asked.selection);
        let before = |weeks: u64| period.to.checked_sub_days(Days::new(weeks * 7));
        let (compared, since) = match source.last_report.filter(|date| *date < period.to) {
            Some(date) => (Compared::Report(date), Some(date)),
            None => (Compared::Weeks, before(COMPARED_WEEKS)),
        };
        let edited: BTreeSet<_> = source.edits.iter().map(|edit| edit.check_in).collect();
        let mut summary = Summary::of(source.log, period, since, &|id| edited.contains(&id));
        let mut left_out = Vec::new();
        let selection = &asked.selection;
        let closed_before: HashSet<_> = source
            .log
            .episodes
            .iter()
            .filter(|episode| {
                let closed_before = episode.closed.is_some_and(|closed| closed < period.from);
                selection.episodes.is_empty() && closed_before
            })
            .inspect(|episode| left_out.push(*episode))
            .map(|episode| episode.id)
            .collect();
        summary.episodes.retain(|each| {
            selection.has_episode(each.episode) && !closed_before.contains(&each.episode)
        });
        if summary.episodes.is_empty() {
            return Err(ReportError::NoEpisode(period.to));
        }
        Ok(Self {
            source,
            asked,
            summary,
            compared,
            edited,
            left_out,
        })
    }

    /// How many episodes there are.
    pub(crate) fn count(&self) -> usize {
        self.summary.episodes.len()
    }

    fn episode(&self, summary: &EpisodeSummary) -> Option<&'a Episode> {
        let episodes = &self.source.log.episodes;
        episodes.iter().find(|each| each.id == summary.episode)
    }

    fn case<'c>(&'c self, words: &'c Words, place: usize) -> Option<Case<'c>> {
        let summary = self.summary.episodes.get(place)?;
        let episode = self.episode(summary)?;
        let period = self.summary.period;
        Some(Case {
            says: Says(words),
            log: self.source.log,
            beside: self.source.beside,
            episode,
            summary,
            period: Period {
                from: period.from.max(episode.opened),
                to: period.to,
            },
            edited: &self.edited,
            named: self.asked.named,
            compared: self.compared,
        })
    }

    /// The page of one episode.
    pub(crate) fn page(&self, words: &Words, place: usize) -> Option<Page> {
        self.case(words, place).as_ref().map(Page::of)
    }

    /// What the page of one episode rests on.
    pub(crate) fn appendix(&self, words: &Words, place: usize) -> Option<Appendix> {
        self.case(words, place).as_ref().map(Appendix::of)
    }

    /// The frame around the pages: head, foot and who else is in it.
    pub(crate) fn document(&self, words: &Words) -> Document {
        let says = Says(words);
        let period = self.summary.period;
        let named = self.asked.named;
        let author = self.source.log.patient.name.as_deref().filter(|_| named);
        let made = [
            ("version", env!("CARGO_PKG_VERSION").into()),
            (
                "date",
                says.date(self.source.exported_at.date_naive()).into(),
            ),
        ];
        let numbers = [("page", "%n".into()), ("pages", "%m".into())];
        let titles = self
            .summary
            .episodes
            .iter()
            .filter_map(|each| self.episode(each));
        let titles = says.list(titles.map(|episode| one_line(&episode.title)));
        let span = says.span(period.from, period.to);
        Document {
            lang: words.language().code(),
            dir: if words.language().is_right_to_left() {
                "rtl"
            } else {
                "ltr"
            },
            paper: match self.asked.paper {
                Paper::A4 => "a4",
                Paper::Letter => "us-letter",
            },
            title: says.with("report-title-of", &[("episodes", titles.into())]),
            subject: says.with(
                "report-subject",
                &[
                    ("from", says.date(period.from).into()),
                    ("to", says.date(period.to).into()),
                ],
            ),
            author: author.map(one_line),
            head: Head {
                name: says.plain("report-title"),
                date: says.with("report-head", &[("date", says.date(period.to).into())]),
                span: says.with("report-head-period", &[("span", span.into())]),
            },
            foot: Foot {
                made: says.with("report-foot-made", &made),
                care: says.plain("report-foot-care"),
                page: says.with("report-foot-page", &numbers),
            },
            others: self.others(says),
            pages: Vec::new(),
            appendices: Vec::new(),
        }
    }

    fn others(&self, says: Says<'_>) -> Option<Others> {
        let lines: Vec<_> = self
            .summary
            .episodes
            .iter()
            .skip(1)
            .filter_map(|summary| {
                let phase = says.coded("report-phase", summary.assessment.phase.code());
                let urgency = says.coded("report-attention", attention(summary));
                Some(says.with(
                    "report-other",
                    &[
                        ("title", one_line(&self.episode(summary)?.title).into()),
                        ("phase", phase.into()),
                        ("urgency", urgency.into()),
                    ],
                ))
            })
            .collect();
        let left_out: Vec<_> = self
            .left_out
            .iter()
            .filter_map(|episode| {
                let values = [
                    ("title", one_line(&episode.title).into()),
                    ("date", says.date(episode.closed?).into()),
                ];
                Some(says.with("report-left-out", &values))
            })
            .collect();
        (!lines.is_empty() || !left_out.is_empty()).then(|| Others {
            title: says.plain("report-others"),
            lines,
            left_out,
        })
    }
}

/// The codes of what an episode asks for.
#[cfg(test)]
pub(crate) const ATTENTION: &[&str] = &[
    "emergency_hold",
    "same_day_hold",
    "clearance_hold",
    "pt_first_hold",
    "severe",
    "setback",
    "no_gain",
    "lapse",
    "stale",
    "steady",
    "nothing_open",
];

fn attention(summary: &EpisodeSummary) -> &'static str {
    use summary::Attention::*;
    match summary.attention {
        EmergencyHold => "emergency_hold",
        SameDayHold => "same_day_hold",
        ClearanceHold => "clearance_hold",
        PtFirstHold => "pt_first_hold",
        Severe => "severe",
        Setback => "setback",
        NoGain => "no_gain",
        Lapse => "lapse",
        Stale => "stale",
        Steady => "steady",
        NothingOpen => "nothing_open",
    }
}

/// The dates asked for; the last eight weeks up to the export by themselves.
fn period(source: &Source<'_>, selection: &Selection) -> Period {
    let export: NaiveDate = source.exported_at.date_naive();
    let to = selection.to.map_or(export, |to| to.min(export));
    let weeks = || to.checked_sub_days(Days::new(WEEKS * 7 - 1)).unwrap_or(to);
    Period {
        from: selection.from.unwrap_or_else(weeks).min(to),
        to,
    }
}

#[cfg(test)]
mod tests;
