//! The loop of the desktop app, and what is checked of each look.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use logbook::{Reminder, ReminderState};
use planner::remind::{self, Claimed};
use recovery::SessionStatus;
use reminders::{Rule, Watch};

use super::desk::{Desk, Tend};
use super::owed::{is_quiet, wishes};

/// The copy was killed.
struct Killed;

impl Tend {
    fn step(&mut self) -> Result<(), Killed> {
        match &mut self.steps_left {
            Some(0) => Err(Killed),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl Desk {
    /// A look of a copy at the clock, and at the log book if there is a reason.
    pub(super) fn look(&mut self, copy: usize) {
        let Some(mut tend) = self.copies[copy].take() else {
            return;
        };
        if self.round(copy, &mut tend).is_ok() {
            let sleep = tend.watch.sleep_for(self.machine.now(), Watch::GLANCE);
            let sleep = i64::try_from(sleep.as_secs()).unwrap();
            tend.wakes = self.machine.timer() + sleep;
            self.copies[copy] = Some(tend);
        }
    }

    fn round(&mut self, copy: usize, tend: &mut Tend) -> Result<(), Killed> {
        let now = self.machine.now();
        let version = tend.book.data_version().unwrap();
        if version != tend.version {
            tend.version = version;
            tend.watch.changed();
        }
        if tend.watch.reason(now).is_none() {
            tend.watch.glanced(now);
            return Ok(());
        }
        tend.step()?;
        let told_before = self.in_state(ReminderState::Told);
        let listened = tend.watch.listened();
        let claimed = remind::claim_due(&mut tend.book, now, listened).unwrap();
        self.asked += 1;
        let mut missed = self.in_state(ReminderState::Told);
        missed.retain(|id| !told_before.contains(id));
        self.check(copy, &claimed, &missed);
        tend.watch.answered(now, claimed.next, claimed.quiet);
        for notice in &claimed.notices {
            self.cut_short.extend(&notice.reminders);
        }
        tend.step()?;
        for notice in &claimed.notices {
            for id in &notice.reminders {
                assert!(self.told.insert(*id), "{id} is shown twice");
            }
            tend.step()?;
            remind::shown(&mut tend.book, now, &notice.reminders).unwrap();
            for id in &notice.reminders {
                self.cut_short.remove(id);
            }
            tend.step()?;
        }
        Ok(())
    }

    fn check(&mut self, copy: usize, claimed: &Claimed, missed: &[i64]) {
        let wall = self.machine.wall();
        self.read();
        let quiet = is_quiet(&wishes(&self.reader).quiet, wall);
        // There may be no patient any more, and then nothing to be quiet about.
        let patient = self.reader.read(|log| log.patient()).unwrap();
        assert!(claimed.quiet == quiet || patient.is_none(), "{wall}");
        let given = claimed.notices.iter().map(|notice| &notice.reminders);
        assert!(
            !quiet || (claimed.is_empty() && missed.is_empty()),
            "{wall}"
        );
        let mut first_due = Vec::new();
        for notice in given {
            let rows: Vec<_> = notice.iter().map(|id| self.row(*id)).collect();
            first_due.extend(rows.iter().map(|row| row.occurrence.due).min());
            for row in rows {
                assert_eq!(row.state, ReminderState::Claimed, "{row:?}");
                self.is_to_be_done(&row, wall);
            }
        }
        assert!(first_due.is_sorted(), "{wall}: {claimed:?}");
        for id in missed {
            assert!(self.told.insert(*id), "{id} is told twice");
            self.is_to_be_done(&self.row(*id), wall);
        }
        if !quiet {
            let lost = self.owed.lost(wall, |key| {
                let day = self.reader.read(|log| log.reminders(key.1, key.1));
                let day = day.unwrap();
                day.iter().any(|row| row.occurrence.key() == *key)
            });
            assert_eq!(lost, None, "lost at {wall}");
        }
        self.asked_since[copy] = true;
        let runs = |copy: usize| self.copies[copy].is_some();
        if (0..2).all(|copy| self.asked_since[copy] || !runs(copy)) {
            self.owed.believe(wall);
        }
    }

    fn row(&self, id: i64) -> Reminder {
        let row = self.reader.read(|log| log.reminder(id)).unwrap();
        row.unwrap()
    }

    /// What is told is due, and its deed has not been done.
    fn is_to_be_done(&self, row: &Reminder, wall: NaiveDateTime) {
        let occurrence = row.occurrence;
        assert!(occurrence.due <= wall, "{wall}: early: {row:?}");
        let time = TimeDelta::minutes(i64::from(occurrence.slot));
        let meant = occurrence.local_date.and_hms_opt(0, 0, 0).unwrap() + time;
        let snoozes = self.reader.read(|log| log.snoozes()).unwrap();
        let put_off = snoozes
            .iter()
            .any(|snooze| snooze.rule == occurrence.rule && snooze.until == meant);
        match occurrence.rule {
            Rule::Session(id) => {
                let stored = self.reader.read(|log| log.session(id)).unwrap();
                let session = stored.unwrap().session;
                let open = [SessionStatus::Planned, SessionStatus::Missed];
                assert!(open.contains(&session.status), "{wall}: {row:?}");
                let lead = session.planned_for.unwrap() - meant;
                let leads = wishes(&self.reader).leads;
                let by_lead = leads
                    .of(session.kind)
                    .iter()
                    .any(|minutes| lead == TimeDelta::minutes(i64::from(*minutes)));
                assert!(by_lead || put_off, "{wall}: {row:?} of {session:?}");
            }
            Rule::CheckIn if !put_off => {
                let log = self.reader.read(|log| log.log()).unwrap().unwrap();
                let mut made = log.episodes.iter().flat_map(|episode| &episode.check_ins);
                let since = made.any(|check_in| {
                    let at = check_in.at.naive_local();
                    at.date() == meant.date()
                        && (meant.hour(), meant.minute()) <= (at.hour(), at.minute())
                });
                assert!(!since, "{wall}: {row:?} of a check-in that was made");
            }
            _ => {}
        }
    }
}
