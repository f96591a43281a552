//! Everything recorded, date by date.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use logbook::{Logbook, Reading};
use recovery::{Assessment, Episode, SessionStatus};
use uuid::Uuid;

use crate::known::Known;
use crate::sources::Sources;
use crate::view::{DiaryDay, DiaryEntry, SessionView};
use crate::{Refusal, RefusalCode, episode_view};

/// What was recorded on the dates from `from` to `to`, both included, in one episode or in all
/// of them, with the phases that began then. The latest date first; dates without anything are
/// left out.
///
/// # Errors
/// [`RefusalCode::NotFound`] where there is no such episode, and the log book's own.
pub fn diary(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    from: NaiveDate,
    to: NaiveDate,
    episode: Option<Uuid>,
) -> Result<Vec<DiaryDay>, Refusal> {
    logbook.read(|log| {
        let known = Known::read(log, now)?;
        let known = known.ok_or(Refusal::new(RefusalCode::NotFound))?;
        let wanted = |each: &Episode| episode.is_none_or(|wanted| wanted == each.id);
        if !known.log.episodes.iter().any(wanted) {
            return Err(Refusal::new(RefusalCode::NotFound).at("episode"));
        }
        let mut days = Days {
            from,
            to,
            entries: BTreeMap::new(),
        };
        let sources = Sources::read(log)?;
        for (each, verdict) in known.log.episodes.iter().zip(&known.verdicts) {
            if wanted(each) {
                days.add_phases(verdict);
                days.add_words(each, &sources);
                days.add_check_ins(log, each.id)?;
            }
        }
        days.add_sessions(log, episode)?;
        Ok(days.latest_first())
    })
}

/// The dates that were asked for, with what belongs to them.
struct Days {
    from: NaiveDate,
    to: NaiveDate,
    /// Each with its wall time; what has a date alone has none.
    entries: BTreeMap<NaiveDate, Vec<(Option<NaiveDateTime>, DiaryEntry)>>,
}

impl Days {
    fn add(&mut self, date: NaiveDate, at: Option<NaiveDateTime>, entry: DiaryEntry) {
        if (self.from..=self.to).contains(&date) {
            self.entries.entry(date).or_default().push((at, entry));
        }
    }

    fn add_phases(&mut self, verdict: &Assessment) {
        for transition in &verdict.history {
            let entry = DiaryEntry::PhaseChange {
                episode: verdict.episode,
                from: transition.from,
                to: transition.to,
                reason: transition.reason,
            };
            self.add(transition.date, None, entry);
        }
    }

    /// What professionals have said.
    fn add_words(&mut self, episode: &Episode, sources: &Sources) {
        for prescription in &episode.prescriptions {
            let entry = DiaryEntry::Prescription {
                episode: episode.id,
                view: sources.prescription(prescription),
            };
            self.add(prescription.date, None, entry);
        }
        for clearance in &episode.clearances {
            let entry = DiaryEntry::Clearance {
                episode: episode.id,
                view: sources.clearance(clearance),
            };
            let at = clearance.at.naive_local();
            self.add(at.date(), Some(at), entry);
        }
    }

    fn add_check_ins(&mut self, log: &Reading<'_>, episode: Uuid) -> Result<(), Refusal> {
        for stored in log.check_ins(episode, self.from, self.to)? {
            let own = log.own_answers(stored.check_in.id)?;
            let at = stored.check_in.at.naive_local();
            let view = episode_view::check_in_view(stored.check_in, own, stored.edited);
            self.add(at.date(), Some(at), DiaryEntry::CheckIn { episode, view });
        }
        Ok(())
    }

    /// Those that are over.
    fn add_sessions(&mut self, log: &Reading<'_>, episode: Option<Uuid>) -> Result<(), Refusal> {
        for stored in log.sessions(self.from, self.to)? {
            let session = &stored.session;
            let is_over = match session.status {
                SessionStatus::Done | SessionStatus::Skipped | SessionStatus::Missed => true,
                SessionStatus::Planned | SessionStatus::Suspended => false,
            };
            let wanted = episode.is_none_or(|wanted| wanted == stored.episode);
            let Some(date) = session.date().filter(|_| is_over && wanted) else {
                continue;
            };
            let done = session.done_at.map(|done| done.naive_local());
            let at = done.or(session.planned_for);
            let view = SessionView {
                episode: stored.episode,
                session: stored.session,
                pinned: stored.pinned,
            };
            self.add(date, at, DiaryEntry::Session { view });
        }
        Ok(())
    }

    fn latest_first(self) -> Vec<DiaryDay> {
        let day = |(date, mut entries): (NaiveDate, Vec<(Option<NaiveDateTime>, _)>)| {
            entries.sort_by_key(|(at, _)| (at.is_some(), Reverse(*at)));
            DiaryDay {
                date,
                entries: entries.into_iter().map(|(_, entry)| entry).collect(),
            }
        };
        self.entries.into_iter().rev().map(day).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;

    const NOW: &str = "2026-03-01T20:00:00+01:00";

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(NOW).unwrap()
    }

    fn book() -> Logbook {
        let mut book = Logbook::in_memory().unwrap();
        demo(&mut book, now()).unwrap();
        book
    }

    /// Over every date a log can hold.
    fn whole(book: &mut Logbook) -> Vec<DiaryDay> {
        let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        diary(book, now(), date(1, 1, 1), date(9999, 12, 31), None).unwrap()
    }

    fn moment(entry: &DiaryEntry) -> Option<NaiveDateTime> {
        match entry {
            DiaryEntry::PhaseChange { .. } | DiaryEntry::Prescription { .. } => None,
            DiaryEntry::Clearance { view, .. } => Some(view.clearance.at.naive_local()),
            DiaryEntry::CheckIn { view, .. } => Some(view.check_in.at.naive_local()),
            DiaryEntry::Session { view } => match view.session.done_at {
                Some(done) => Some(done.naive_local()),
                None => view.session.planned_for,
            },
        }
    }

    #[test]
    fn everything_recorded_is_in_the_diary_once() {
        let mut book = book();
        let log = book.read(|log| log.log()).unwrap().unwrap();
        let whole = whole(&mut book);
        let entries: Vec<&DiaryEntry> = whole.iter().flat_map(|day| &day.entries).collect();
        let check_ins: usize = log.episodes.iter().map(|each| each.check_ins.len()).sum();
        let is_check_in = |entry: &&&DiaryEntry| matches!(entry, DiaryEntry::CheckIn { .. });
        assert_eq!(entries.iter().filter(is_check_in).count(), check_ins);
        let planned = entries.iter().any(|entry| {
            matches!(entry, DiaryEntry::Session { view }
                if view.session.status == SessionStatus::Planned)
        });
        assert!(!planned);
        let verdicts = recovery::assess(&log, now().date_naive());
        let transitions: usize = verdicts.iter().map(|each| each.history.len()).sum();
        let is_phase = |entry: &&&DiaryEntry| matches!(entry, DiaryEntry::PhaseChange { .. });
        assert_eq!(entries.iter().filter(is_phase).count(), transitions);
    }

    #[test]
    fn the_latest_comes_first_and_what_has_no_time_before_it() {
        let whole = whole(&mut book());
        assert!(whole.is_sorted_by(|one, next| one.date > next.date));
        for day in &whole {
            assert!(!day.entries.is_empty());
            let moments: Vec<_> = day.entries.iter().map(moment).collect();
            assert!(
                moments.is_sorted_by_key(|at| (at.is_some(), Reverse(*at))),
                "{moments:?}"
            );
        }
    }

    #[test]
    fn one_episode_over_some_dates_is_a_part_of_the_whole() {
        let mut book = book();
        let episode = book.read(|log| log.episodes()).unwrap()[0].id;
        let to = now().date_naive();
        let from = to - chrono::Days::new(13);
        let part = diary(&mut book, now(), from, to, Some(episode)).unwrap();
        assert!(!part.is_empty());
        assert!(part.iter().all(|day| (from..=to).contains(&day.date)));
        let of = |entry: &DiaryEntry| match entry {
            DiaryEntry::PhaseChange { episode, .. }
            | DiaryEntry::Prescription { episode, .. }
            | DiaryEntry::Clearance { episode, .. }
            | DiaryEntry::CheckIn { episode, .. } => *episode,
            DiaryEntry::Session { view } => view.episode,
        };
        assert!(
            part.iter()
                .flat_map(|day| &day.entries)
                .all(|entry| of(entry) == episode)
        );
        let nobody = diary(&mut book, now(), from, to, Some(Uuid::nil())).unwrap_err();
        assert_eq!(nobody.code, RefusalCode::NotFound);
    }
}
