//! What a patient records beside what the model judges by: measures of their own with their
//! answers, further sites of an episode, and which questions they do not want to be asked.
//!
//! It stands beside a [`recovery::Log`] and never in it, so that nothing of it can drive a
//! phase, a criterion or a frequency.
//!
//! Deliberately absent: any judgement, the clock, files and words for people.

mod codes;
mod measure;
mod question;

use std::collections::BTreeMap;

use recovery::{Area, Log};
use uuid::Uuid;

pub use measure::{MOST, NAME, OwnAnswer, OwnKind, OwnMeasure, UNIT};
pub use question::Question;

/// How many further sites an episode may have.
pub const SITES: usize = 12;

/// All of it, of one patient. The default is a patient who uses none of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Beside {
    /// The patient's own measures, in the order they were made, retired ones too.
    pub measures: Vec<OwnMeasure>,
    /// Their answers by check-in, each measure at most once in one. No entry is empty.
    pub answers: BTreeMap<Uuid, Vec<OwnAnswer>>,
    /// The further sites by episode, at most [`SITES`]. No entry is empty.
    pub also: BTreeMap<Uuid, Vec<Area>>,
}

impl Beside {
    /// Whether nothing of it is used.
    pub fn is_empty(&self) -> bool {
        self.measures.is_empty() && self.answers.is_empty() && self.also.is_empty()
    }

    /// What of it belongs to a part of the log: the answers of its check-ins, the sites of its
    /// episodes, and every measure, as who the patient is stays whole.
    pub fn part_of(&self, log: &Log) -> Self {
        let mut part = Self {
            measures: self.measures.clone(),
            ..Self::default()
        };
        for episode in &log.episodes {
            let also = self.also.get_key_value(&episode.id);
            part.also.extend(also.map(|(id, also)| (*id, also.clone())));
            for check_in in &episode.check_ins {
                let answers = self.answers.get_key_value(&check_in.id);
                part.answers
                    .extend(answers.map(|(id, answers)| (*id, answers.clone())));
            }
        }
        part
    }

    /// The measure with this identity.
    pub fn measure(&self, id: Uuid) -> Option<&OwnMeasure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// What was answered in a check-in.
    pub fn answers(&self, check_in: Uuid) -> &[OwnAnswer] {
        self.answers.get(&check_in).map_or(&[], Vec::as_slice)
    }

    /// The further sites of an episode.
    pub fn also(&self, episode: Uuid) -> &[Area] {
        self.also.get(&episode).map_or(&[], Vec::as_slice)
    }
}
