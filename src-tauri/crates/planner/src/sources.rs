//! What professionals have said in an episode, with the answers it was taken from.

use std::collections::HashMap;

use chrono::NaiveDate;
use logbook::{LogbookError, Reading};
use recovery::{Clearance, Episode, Prescription, prescription_in_force};
use uuid::Uuid;

use crate::view::{AnswerSource, ClearanceView, PrescriptionView};

/// Where records come from that were taken from an answer.
#[derive(Debug, Default)]
pub(crate) struct Sources(HashMap<Uuid, AnswerSource>);

impl Sources {
    /// Those of the log book.
    pub(crate) fn read(log: &Reading<'_>) -> Result<Self, LogbookError> {
        let taken = log.taken_answers()?.into_iter().map(|taken| {
            let source = AnswerSource {
                file: taken.file,
                written_at: taken.written_at,
                taken_at: taken.taken_at,
            };
            (taken.record, source)
        });
        Ok(Self(taken.collect()))
    }

    /// The prescription in force on a date.
    pub(crate) fn in_force(&self, episode: &Episode, on: NaiveDate) -> Option<PrescriptionView> {
        prescription_in_force(&episode.prescriptions, on).map(|found| self.prescription(found))
    }

    /// The prescriptions whose first date is after a date, earliest first.
    pub(crate) fn to_come(&self, episode: &Episode, on: NaiveDate) -> Vec<PrescriptionView> {
        let to_come = episode.prescriptions.iter().filter(|each| each.date > on);
        let mut views: Vec<_> = to_come.map(|each| self.prescription(each)).collect();
        views.sort_by_key(|view| view.prescription.date);
        views
    }

    /// The prescriptions that have begun by a date and are not the one in force then, latest
    /// first; of one date the later in the log.
    pub(crate) fn past(&self, episode: &Episode, on: NaiveDate) -> Vec<PrescriptionView> {
        let in_force = prescription_in_force(&episode.prescriptions, on).map(|found| found.id);
        let begun = episode.prescriptions.iter().rev();
        let past = begun.filter(|each| each.date <= on && Some(each.id) != in_force);
        let mut views: Vec<_> = past.map(|each| self.prescription(each)).collect();
        views.sort_by_key(|view| std::cmp::Reverse(view.prescription.date));
        views
    }

    /// Every clearance, newest first; of one moment the later in the log.
    pub(crate) fn clearances(&self, episode: &Episode) -> Vec<ClearanceView> {
        let latest_first = episode.clearances.iter().rev();
        let mut views: Vec<_> = latest_first.map(|each| self.clearance(each)).collect();
        views.sort_by_key(|view| std::cmp::Reverse(view.clearance.at));
        views
    }

    /// A prescription, and where it comes from.
    pub(crate) fn prescription(&self, prescription: &Prescription) -> PrescriptionView {
        PrescriptionView {
            prescription: prescription.clone(),
            source: self.0.get(&prescription.id).cloned(),
        }
    }

    /// A clearance, and where it comes from.
    pub(crate) fn clearance(&self, clearance: &Clearance) -> ClearanceView {
        ClearanceView {
            clearance: clearance.clone(),
            source: self.0.get(&clearance.id).cloned(),
        }
    }
}
