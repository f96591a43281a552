//! The one way a change goes: check and write, assess, make the plan anew, all in one
//! transaction; then the view.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::{ChangeKind, Logbook, LogbookError, Reading, Writing};
use recovery::SessionStatus;
use uuid::Uuid;

use crate::anew::{self, NotKept};
use crate::known::Known;
use crate::overview::shown;
use crate::remind;
use crate::steps::Step;
use crate::view::Overview;
use crate::{Refusal, RefusalCode};

/// What the log holds once the plan has been made anew.
#[derive(Debug)]
pub(crate) struct Present {
    /// Nothing before there is a patient.
    pub(crate) known: Option<Known>,
    /// Per episode in the order of the log.
    pub(crate) not_kept: Vec<NotKept>,
    /// What the log book does not hold yet.
    pub(crate) steps: Vec<Step>,
}

impl Present {
    /// Makes the plan anew over what is known.
    pub(crate) fn of(known: Option<Known>, fresh: Option<Uuid>) -> Self {
        let Some(mut known) = known else {
            return Self {
                known: None,
                not_kept: Vec::new(),
                steps: Vec::new(),
            };
        };
        let (steps, not_kept) = anew::make(&mut known, fresh);
        Self {
            known: Some(known),
            not_kept,
            steps,
        }
    }

    /// Reads the log and makes the plan anew, without writing it.
    pub(crate) fn read(log: &Reading<'_>, now: DateTime<FixedOffset>) -> Result<Self, Refusal> {
        Ok(Self::of(Known::read(log, now)?, None))
    }

    /// The soonest time that something is planned for which was not planned for it before.
    pub(crate) fn newly_planned(&self) -> Option<NaiveDateTime> {
        let planned = self.steps.iter().filter_map(|step| match step {
            Step::Add { session, .. } | Step::Change { session, .. } => Some(session),
            Step::Delete { .. } => None,
        });
        planned
            .filter(|session| session.status == SessionStatus::Planned)
            .filter_map(|session| session.planned_for)
            .min()
    }

    /// Writes the plan.
    pub(crate) fn write(&self, log: &Writing<'_>) -> Result<(), LogbookError> {
        for step in &self.steps {
            step.write(log)?;
        }
        Ok(())
    }

    /// What was told as missed and has been made up for is not told of again, whatever becomes of
    /// what made up for it.
    fn settle(&self, log: &Writing<'_>, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        match &self.known {
            Some(known) => remind::put_away_made_up(log, known, now),
            None => Ok(()),
        }
    }
}

/// A change of records: `work` checks and writes, then the log is read and the plan made
/// anew.
pub(crate) fn record(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: ChangeKind,
    episode: Option<Uuid>,
    work: impl FnOnce(&Writing<'_>) -> Result<(), Refusal>,
) -> Result<Overview, Refusal> {
    record_counting(logbook, now, kind, episode, None, work)
}

/// As [`record`], of a massage done in the episode `from_done`, if it is one: an interval of
/// days is counted from it, so the massages planned have no claim to their dates.
pub(crate) fn record_counting(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: ChangeKind,
    episode: Option<Uuid>,
    from_done: Option<Uuid>,
    work: impl FnOnce(&Writing<'_>) -> Result<(), Refusal>,
) -> Result<Overview, Refusal> {
    let present = logbook.change(kind, episode, now, |log| {
        work(log)?;
        let known = Known::read(log, now)?;
        let interval = known
            .as_ref()
            .and_then(|known| from_done.filter(|episode| known.counts_days(*episode)));
        let present = Present::of(known, interval);
        present.write(log)?;
        present.settle(log, now)?;
        Ok::<_, Refusal>(present)
    })?;
    shown(logbook, now, present)
}

/// A change of what is planned, which the verdict does not depend on: `work` checks against
/// what is known, writes, and keeps what is known as it writes. What it gives back is the
/// episode whose planned massages lose their claim to their dates.
pub(crate) fn replan(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: ChangeKind,
    episode: Option<Uuid>,
    work: impl FnOnce(&Writing<'_>, &mut Known) -> Result<Option<Uuid>, Refusal>,
) -> Result<Overview, Refusal> {
    let present = replanned(logbook, now, kind, episode, work)?;
    shown(logbook, now, present)
}

/// As [`replan`], for whoever also tells what it made of the plan.
pub(crate) fn replanned(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: ChangeKind,
    episode: Option<Uuid>,
    work: impl FnOnce(&Writing<'_>, &mut Known) -> Result<Option<Uuid>, Refusal>,
) -> Result<Present, Refusal> {
    logbook.change(kind, episode, now, |log| {
        let known = Known::read(log, now)?;
        let mut known = known.ok_or(Refusal::new(RefusalCode::NotFound))?;
        let fresh = work(log, &mut known)?;
        let present = Present::of(Some(known), fresh);
        present.write(log)?;
        present.settle(log, now)?;
        Ok::<_, Refusal>(present)
    })
}
