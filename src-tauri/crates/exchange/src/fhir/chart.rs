//! What every resource is made from: the record, the verdicts on the day of the export, and
//! how references are written.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{Assessment, CheckIn, Episode, Log};
use uuid::Uuid;

use super::datatypes::Reference;
use super::links::{self, Links};
use super::{Edit, Record, care_plan};

/// The record with what is known of it on the day of the export.
pub(super) struct Chart<'a> {
    pub(super) log: &'a Log,
    pub(super) patient: Uuid,
    pub(super) links: Links,
    /// The date of the verdicts.
    pub(super) on: NaiveDate,
    verdicts: Vec<Assessment>,
    /// By check-in, the earliest first.
    edits: HashMap<Uuid, Vec<DateTime<FixedOffset>>>,
}

impl<'a> Chart<'a> {
    pub(super) fn of(record: &Record<'a>, links: Links) -> Self {
        let on = day(record);
        let mut edits: HashMap<Uuid, Vec<_>> = HashMap::new();
        for Edit { check_in, at } in record.edits {
            edits.entry(*check_in).or_default().push(*at);
        }
        edits.values_mut().for_each(|moments| moments.sort());
        Self {
            log: record.log,
            patient: links::patient(record.log),
            links,
            on,
            verdicts: recovery::assess(record.log, on),
            edits,
        }
    }

    /// The patient, as the subject of a resource.
    pub(super) fn subject(&self) -> Reference {
        self.links.to("Patient", self.patient)
    }

    /// The plan of an episode.
    pub(super) fn plan_of(&self, episode: &Episode) -> Reference {
        self.links.to("CarePlan", care_plan::id(episode.id))
    }

    /// The verdict on an episode, if it was open by then.
    pub(super) fn verdict(&self, episode: Uuid) -> Option<&Assessment> {
        self.verdicts().find(|verdict| verdict.episode == episode)
    }

    pub(super) fn verdicts(&self) -> impl Iterator<Item = &Assessment> {
        self.verdicts.iter()
    }

    /// When a check-in was edited.
    pub(super) fn edits_of(&self, check_in: Uuid) -> impl Iterator<Item = &DateTime<FixedOffset>> {
        self.edits.get(&check_in).into_iter().flatten()
    }

    pub(super) fn is_edited(&self, check_in: Uuid) -> bool {
        self.edits.contains_key(&check_in)
    }
}

/// The date of the export. A check-in made by then that has a later date where the patient was
/// is not left out of the verdicts.
fn day(record: &Record) -> NaiveDate {
    let check_ins = record.log.episodes.iter().flat_map(|each| &each.check_ins);
    check_ins
        .filter(|check_in| check_in.at <= record.exported_at)
        .map(CheckIn::date)
        .fold(record.exported_at.date_naive(), std::cmp::max)
}
