//! What every resource is made from: the part of the record that was asked for, the verdicts of
//! the whole, and how references are written.

use std::borrow::Cow;
use std::collections::HashMap;

use beside::Beside;
use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{Assessment, CheckIn, Episode, Log};
use uuid::Uuid;

use super::datatypes::Reference;
use super::links::{self, Links};
use super::{Edit, Record, Taken, care_plan};

/// The record with what is known of it on the date of the verdicts.
pub(super) struct Chart<'a> {
    /// What was asked for.
    pub(super) part: Cow<'a, Log>,
    /// Everything: what the verdicts are made from.
    pub(super) whole: &'a Log,
    /// What stands beside it.
    pub(super) beside: &'a Beside,
    /// The first date asked for.
    pub(super) from: Option<NaiveDate>,
    pub(super) patient: Uuid,
    pub(super) links: Links,
    /// The date of the verdicts.
    pub(super) on: NaiveDate,
    verdicts: Vec<Assessment>,
    /// By check-in, the earliest first.
    edits: HashMap<Uuid, Vec<DateTime<FixedOffset>>>,
    /// By prescription or clearance.
    taken: HashMap<Uuid, &'a Taken>,
}

impl<'a> Chart<'a> {
    pub(super) fn of(record: &Record<'a>, links: Links) -> Self {
        let on = day(record);
        let mut edits: HashMap<Uuid, Vec<_>> = HashMap::new();
        for Edit { check_in, at } in record.edits {
            edits.entry(*check_in).or_default().push(*at);
        }
        edits.values_mut().for_each(|moments| moments.sort());
        let part = if record.selection.is_everything() {
            Cow::Borrowed(record.log)
        } else {
            Cow::Owned(record.selection.part_of(record.log))
        };
        Self {
            part,
            whole: record.log,
            beside: record.beside,
            from: record.selection.from,
            patient: links::patient(record.log),
            links,
            on,
            verdicts: recovery::assess(record.log, on),
            edits,
            taken: record.taken.iter().map(|it| (it.record, it)).collect(),
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

    /// Where a prescription or a clearance came from, if it came as a file.
    pub(super) fn taken(&self, record: Uuid) -> Option<&Taken> {
        self.taken.get(&record).copied()
    }

    /// Whether an episode is there to be pointed at.
    pub(super) fn has_episode(&self, episode: Uuid) -> bool {
        self.part.episodes.iter().any(|each| each.id == episode)
    }

    /// Whether a date is not before the first one asked for.
    pub(super) fn is_since_from(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| date >= from)
    }

    pub(super) fn is_edited(&self, check_in: Uuid) -> bool {
        self.edits.contains_key(&check_in)
    }
}

/// The date of the verdicts: of the export, or the last one asked for where that is earlier. A
/// check-in made by the export that has a later date where the patient was is not left out.
fn day(record: &Record) -> NaiveDate {
    let check_ins = record.log.episodes.iter().flat_map(|each| &each.check_ins);
    let day = check_ins
        .filter(|check_in| check_in.at <= record.exported_at)
        .map(CheckIn::date)
        .fold(record.exported_at.date_naive(), std::cmp::max);
    record.selection.to.map_or(day, |to| to.min(day))
}
