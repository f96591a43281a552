//! A report as data: what the template sets, and nothing it would have to decide.

use std::collections::{BTreeSet, HashSet};

use chrono::{Days, NaiveDate};
use exchange::selection::Selection;
use recovery::Episode;
use serde::Serialize;
use summary::{EpisodeSummary, Period, Summary};
use uuid::Uuid;
use words::Words;

use crate::appendix::Appendix;
use crate::asked::{Asked, Paper, ReportError, Source};
use crate::case::{Case, Compared};
use crate::page::Page;
use crate::says::Says;
use crate::shown::one_line;

/// So many weeks are shown unless others are asked for.
const WEEKS: u64 = 8;
/// So many weeks back changes are told from, where there was no report before.
const COMPARED_WEEKS: u64 = 4;

/// A report as data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Document {
    pub(crate) lang: &'static str,
    pub(crate) paper: &'static str,
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) author: Option<String>,
    pub(crate) head: Head,
    pub(crate) foot: Foot,
    /// The other episodes, named on the first page; nothing with one alone.
    pub(crate) others: Option<Others>,
    pub(crate) pages: Vec<Page>,
    pub(crate) appendices: Vec<Appendix>,
}

/// What stands at the head of every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Head {
    pub(crate) name: String,
    pub(crate) date: String,
    pub(crate) span: String,
}

/// What stands at the foot of every page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Foot {
    pub(crate) made: String,
    pub(crate) care: String,
    /// With `%n` and `%m` for the numbers.
    pub(crate) page: String,
}

/// The other episodes, named on the first page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Others {
    pub(crate) title: String,
    pub(crate) lines: Vec<String>,
    /// Closed before the first date, and so left out.
    pub(crate) left_out: Vec<String>,
}

impl Document {
    /// What the pages of the episodes say, in reading order.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.head.date.clone()];
        if let Some(others) = &self.others {
            lines.push(others.title.clone());
            lines.extend(others.lines.iter().chain(&others.left_out).cloned());
        }
        lines.extend(self.pages.iter().flat_map(Page::lines));
        lines.extend([self.foot.made.clone(), self.foot.care.clone()]);
        lines
    }
}

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
        let titles = titles
            .map(|episode| one_line(&episode.title))
            .collect::<Vec<_>>()
            .join(", ");
        let span = says.span(period.from, period.to);
        Document {
            lang: "en",
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
mod tests {
    use super::*;
    use crate::testing::{asked, day, knee, pain, source};

    fn two() -> recovery::Log {
        let mut log = knee(vec![pain(70, 3)]);
        let mut neck = log.episodes[0].clone();
        neck.id = Uuid::from_u128(2);
        neck.title = "Neck".to_owned();
        neck.closed = Some(day(9));
        neck.check_ins.clear();
        log.episodes.push(neck);
        log
    }

    #[test]
    fn the_last_eight_weeks_are_shown_unless_others_are_asked_for() {
        let log = two();
        let source = source(&log, 70);
        let shown = |asked: &Asked| Facts::of(&source, asked).unwrap().summary.period;
        let mut asked = asked();
        let (from, to) = (day(15), day(70));
        assert_eq!(shown(&asked), Period { from, to });
        asked.selection.from = Some(day(3));
        asked.selection.to = Some(day(200));
        let from = day(3);
        assert_eq!(
            shown(&asked),
            Period { from, to },
            "no later than the export"
        );
    }

    #[test]
    fn an_episode_closed_before_is_left_out_and_said_to_be() {
        let log = two();
        let source = source(&log, 70);
        let mut asked = asked();
        let words = Words::english();
        let facts = Facts::of(&source, &asked).unwrap();
        let others = facts.document(&words).others.unwrap();
        assert_eq!(facts.count(), 1);
        assert_eq!(
            others.left_out,
            ["Not in this report: Neck, closed on 11 March 2026."]
        );
        asked.selection.episodes = vec![Uuid::from_u128(2)];
        let facts = Facts::of(&source, &asked).unwrap();
        assert_eq!(facts.page(&words, 0).unwrap().who.title, "Neck");
    }

    #[test]
    fn the_name_is_there_only_when_it_is_wanted() {
        let log = two();
        let source = source(&log, 70);
        let mut asked = asked();
        asked.named = false;
        let facts = Facts::of(&source, &asked).unwrap();
        let words = Words::english();
        let mut document = facts.document(&words);
        document.pages.extend(facts.page(&words, 0));
        document.appendices.extend(facts.appendix(&words, 0));
        let said = serde_json::to_string(&document).unwrap();
        assert!(!said.contains("Noor"), "{said}");
        assert_eq!(document.author, None);
    }

    #[test]
    fn where_nothing_was_open_there_is_no_report() {
        let log = two();
        let source = source(&log, 70);
        let mut asked = asked();
        asked.selection.to = day(0).pred_opt();
        let refused = Facts::of(&source, &asked).err().unwrap();
        assert!(matches!(refused, ReportError::NoEpisode(_)), "{refused}");
        asked.selection.episodes = vec![Uuid::from_u128(99)];
        let refused = Facts::of(&source, &asked).err().unwrap();
        assert!(matches!(refused, ReportError::Selection(_)), "{refused}");
    }
}
