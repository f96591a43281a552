//! The page of one episode, part by part in the order it is read.

mod changed;
mod criteria;
mod done;
mod massage;
mod pain;
mod phase;
mod picture;
mod questions;
mod recorded;
mod urgent;
mod who;

use serde::Serialize;

use crate::case::Case;
pub(crate) use changed::line as change;
pub(crate) use criteria::NAMES;
pub(crate) use massage::prescribed;
pub(crate) use picture::Picture;
pub(crate) use urgent::noted;
pub(crate) use who::area;

/// The page of one episode.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Page {
    /// What has to be done at once, or that nothing has.
    pub(crate) urgent: urgent::Urgent,
    /// Who, what and since when.
    pub(crate) who: who::Who,
    /// Phase, pain and massages done, each with one large figure.
    pub(crate) figures: [Figure; 3],
    /// The four criteria.
    pub(crate) criteria: criteria::Criteria,
    /// How it went, drawn.
    pub(crate) picture: Picture,
    /// How often, how firm and how long; before and after; cautions.
    pub(crate) massage: [Block; 3],
    /// What is otherwise, what to talk about, how complete it is.
    pub(crate) talk: [Block; 3],
    /// Which episode, for systems.
    pub(crate) id: String,
}

/// One large figure with what stands around it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Figure {
    /// What it is of.
    pub(crate) title: String,
    /// The figure itself.
    pub(crate) figure: String,
    /// What it means, the first line most.
    pub(crate) lines: Vec<String>,
    /// Parts of a whole, drawn as a bar: done, missed, skipped.
    pub(crate) bar: Option<Bar>,
}

/// Parts of a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Bar {
    /// How many of each part.
    pub(crate) parts: [u32; 3],
    /// What it says.
    pub(crate) alt: String,
}

/// A heading and what stands below it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Block {
    /// The heading.
    pub(crate) title: String,
    /// Said first and strongest; nothing where the lines are of one weight.
    pub(crate) lead: Option<String>,
    /// Line by line.
    pub(crate) lines: Vec<String>,
    /// Whether the lines are items of a list.
    pub(crate) list: bool,
}

impl Page {
    /// The page of a case.
    pub(crate) fn of(case: &Case<'_>) -> Self {
        Self {
            urgent: urgent::urgent(case),
            who: who::who(case),
            figures: [phase::phase(case), pain::pain(case), done::done(case)],
            criteria: criteria::criteria(case),
            picture: Picture::of(case),
            massage: massage::massage(case),
            talk: [
                changed::changed(case),
                questions::questions(case),
                recorded::recorded(case),
            ],
            id: case.says.with(
                "report-foot-id",
                &[("id", case.episode.id.to_string().into())],
            ),
        }
    }

    /// What the page says, in reading order.
    pub(crate) fn lines(&self) -> Vec<String> {
        let mut lines = self.urgent.lines();
        lines.extend(self.who.lines());
        for figure in &self.figures {
            lines.push(format!("{}: {}", figure.title, figure.figure));
            lines.extend(figure.lines.iter().cloned());
        }
        lines.extend(self.criteria.lines());
        lines.extend(self.picture.lines());
        for block in self.massage.iter().chain(&self.talk) {
            lines.push(block.title.clone());
            lines.extend(block.lead.clone());
            lines.extend(block.lines.iter().cloned());
        }
        lines
    }
}
