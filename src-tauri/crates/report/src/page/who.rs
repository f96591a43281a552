//! Who, what and since when.

use recovery::Area;
use serde::Serialize;
use words::Language;

use crate::case::Case;
use crate::shown::one_line;

/// Who, what and since when.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Who {
    /// What the patient calls it.
    pub(crate) title: String,
    /// Who it is, one fact after the other.
    pub(crate) person: Vec<String>,
    /// What it is and since when, one fact after the other.
    pub(crate) facts: Vec<String>,
}

impl Who {
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        if !self.person.is_empty() {
            lines.push(self.person.join(" · "));
        }
        lines.push(self.facts.join(" · "));
        lines
    }
}

pub(super) fn who(case: &Case<'_>) -> Who {
    let says = case.says;
    let episode = case.episode;
    let patient = &case.log.patient;
    let mut person = Vec::new();
    if case.named {
        person.extend(patient.name.as_deref().map(one_line));
    }
    if let Some(year) = patient.birth_year {
        person.push(says.with("report-who-born", &[("year", year.to_string().into())]));
    }

    let days = (case.on() - episode.onset).num_days();
    let onset = says.date(episode.onset);
    let mut facts = vec![
        says.coded("report-what", episode.context.code()),
        area(case, &episode.area),
        says.with(
            "report-since-onset",
            &[("date", onset.into()), ("days", days.into())],
        ),
    ];
    if episode.opened != episode.onset {
        let opened = says.date(episode.opened);
        facts.push(says.with("report-since-opened", &[("date", opened.into())]));
    }
    facts.push(says.coded("report-who", patient.activity_level.code()));
    Who {
        title: one_line(&episode.title),
        person,
        facts,
    }
}

/// A site and its side, in words.
pub(crate) fn area(case: &Case<'_>, area: &Area) -> String {
    let site = one_line(&case.says.coded_or_itself("site", &area.site));
    match area.side {
        None => site,
        Some(side) => {
            let key = format!("site-with-side-{}", side.code());
            // Inside the phrase it begins small, but for German; the phrase begins large.
            let inside = match case.says.language() {
                Language::De => site,
                _ => site.to_lowercase(),
            };
            capitalised(&case.says.with(&key, &[("site", inside.into())]))
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
