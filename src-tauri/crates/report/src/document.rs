//! A report as data: what the template sets, and nothing it would have to decide.

use serde::Serialize;

use crate::appendix::Appendix;
use crate::page::Page;

/// A report as data.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Document {
    pub(crate) lang: &'static str,
    /// Which way it runs.
    pub(crate) dir: &'static str,
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
