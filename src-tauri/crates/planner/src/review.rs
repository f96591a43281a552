//! A log somebody else has exported, as its patient saw it.
//!
//! Deliberately absent: any log book. Nothing is written, planned anew or due here, and how the
//! patient wants to be reminded does not stand in the file.

use std::collections::HashSet;

use exchange::log::LogFile;

use crate::anew::NotKept;
use crate::draft::Language;
use crate::episode_view::{self, Beside};
use crate::known::Known;
use crate::overview::overall_hold;
use crate::settings;
use crate::sources::Sources;
use crate::view::Overview;

/// The log as its patient saw it at the moment of the export: now is that moment, the verdicts
/// are of its date, and sessions are as they were recorded. Days and time of the plan are those
/// first proposed, settings those of the beginning: the file has neither.
pub fn review(log: &LogFile) -> Overview {
    let known = Known::of_file(log);
    let not_kept = vec![NotKept::default(); known.log.episodes.len()];
    let beside = Beside {
        not_kept: &not_kept,
        edited: &HashSet::new(),
        sources: &Sources::default(),
    };
    Overview {
        now: known.wall(),
        hold: overall_hold(&known),
        episodes: episode_view::views(&known, &beside),
        due: Vec::new(),
        missed: None,
        undo: None,
        planned_instead: None,
        settings: settings::view(settings::first()),
        demo: false,
        // Nor is there one in the file: it is read in the language of whoever reads it.
        language: Language::default(),
        own_measures: known.beside.measures,
        patient: Some(known.log.patient),
    }
}
