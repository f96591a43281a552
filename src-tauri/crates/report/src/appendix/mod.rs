//! What a page rests on: every check-in, the patient's own measures, the notes in full, the sessions, what professionals
//! said, the path, the rules with their thresholds, and what is known.

mod care;
mod entries;
mod evidence;
mod notes;
mod own;
mod path;
mod rules;
mod sessions;

use serde::Serialize;

use crate::case::Case;
use crate::page::area;
#[cfg(test)]
pub(crate) use entries::{COLUMNS as ENTRY_COLUMNS, SIGNS};
#[cfg(test)]
pub(crate) use evidence::STATEMENTS;
#[cfg(test)]
pub(crate) use own::COLUMNS as OWN_COLUMNS;
#[cfg(test)]
pub(crate) use rules::COLUMNS as RULE_COLUMNS;
#[cfg(test)]
pub(crate) use sessions::COLUMNS as SESSION_COLUMNS;

/// What the page of one episode rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Appendix {
    pub(crate) title: String,
    pub(crate) lead: String,
    /// The further sites, where there are any.
    pub(crate) also: Option<String>,
    pub(crate) entries: entries::Entries,
    /// The patient's own measures, where there are any.
    pub(crate) own: Option<own::Own>,
    pub(crate) notes: Listed,
    pub(crate) sessions: Table,
    pub(crate) care: Listed,
    pub(crate) path: Listed,
    pub(crate) rules: Table,
    pub(crate) evidence: Listed,
}

/// A table of texts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Table {
    pub(crate) title: String,
    pub(crate) lead: Option<String>,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
    /// Said where there is no row.
    pub(crate) none: String,
}

/// A list, each item with what it is of and what it says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Listed {
    pub(crate) title: String,
    pub(crate) items: Vec<Item>,
    /// Said where there is no item.
    pub(crate) none: String,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Item {
    pub(crate) of: String,
    pub(crate) text: String,
}

impl Appendix {
    /// What the page of a case rests on.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        let says = case.says;
        let title = crate::shown::one_line(&case.episode.title);
        Self {
            title: says.with("report-appendix", &[("title", title.into())]),
            lead: says.with("report-appendix-lead", &[("span", case.span().into())]),
            also: also(case),
            entries: entries::entries(case),
            own: own::own(case),
            notes: notes::notes(case),
            sessions: sessions::sessions(case),
            care: care::care(case),
            path: path::path(case),
            rules: rules::rules(case),
            evidence: evidence::evidence(case),
        }
    }
}

/// Where else it hurts, which nothing is decided by.
fn also(case: &Case<'_>) -> Option<String> {
    let sites = case.beside.also(case.episode.id).iter();
    let sites = case.says.list(sites.map(|site| area(case, site)));
    (!sites.is_empty()).then(|| case.says.with("report-also", &[("sites", sites.into())]))
}
