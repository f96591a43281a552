//! Lapses: a week without a check-in, and two sessions missed in a row. One word of each,
//! then nothing more of it until something changes. Product choices, all.

use chrono::{Days, NaiveDate, NaiveDateTime};
use recovery::{Episode, SessionStatus};
use reminders::Wishes;

use crate::known::Known;

/// Days without a check-in that make a lapse.
const WITHOUT_CHECK_IN: Days = Days::new(7);

/// The date a lapse of the check-in begins, or will begin, if none is made: from then on it
/// is not asked for. Counted from the last check-in of any open episode, or from the opening
/// of the latest. None where no check-in is asked for, or no word of a lapse is wanted, as
/// then the patient would not be told why it has gone quiet.
pub(super) fn of_check_ins(known: &Known, wishes: &Wishes) -> Option<NaiveDate> {
    if wishes.check_ins.is_empty() || !wishes.lapses {
        return None;
    }
    last_sign(known)?.checked_add_days(WITHOUT_CHECK_IN)
}

/// The date of the last check-in of any open episode, or of the opening of the latest.
pub(super) fn last_sign(known: &Known) -> Option<NaiveDate> {
    let open = || known.log.episodes.iter().filter(|e| known.is_open(e));
    let made = open()
        .flat_map(|episode| &episode.check_ins)
        .map(|check_in| check_in.date());
    open()
        .map(|episode| episode.opened)
        .chain(made)
        .filter(|date| *date <= known.today())
        .max()
}

/// The day after the second of the sessions planned before today that were missed in a row
/// and not made up for. One that was done, of whatever kind, begins the count anew; what was
/// skipped or suspended does not count.
pub(super) fn of_sessions(episode: &Episode, today: NaiveDate) -> Option<NaiveDate> {
    let mut past: Vec<(NaiveDateTime, bool)> = episode
        .sessions
        .iter()
        .filter_map(|session| match session.status {
            SessionStatus::Done => Some((session.done_at?.naive_local(), true)),
            // A visit or exercise stays planned when its date has passed.
            SessionStatus::Planned | SessionStatus::Missed => Some((session.planned_for?, false)),
            SessionStatus::Skipped | SessionStatus::Suspended => None,
        })
        .filter(|(at, done)| *done || at.date() < today)
        .collect();
    past.sort();
    let run = past
        .iter()
        .rposition(|(_, done)| *done)
        .map_or(0, |last| last + 1);
    let (second, _) = past.get(run + 1)?;
    second.date().succ_opt()
}

#[cfg(test)]
mod tests {
    use recovery::Session;
    use uuid::Uuid;

    use super::*;
    use crate::remind::tests::{neck, planned, wall};

    const TODAY: &str = "2026-03-10T00:00:00";

    fn session(planned_for: &str, status: SessionStatus) -> Session {
        Session {
            status,
            ..planned(Uuid::new_v4().as_u128(), planned_for)
        }
    }

    fn word(sessions: &[Session]) -> Option<String> {
        let episode = Episode {
            sessions: sessions.to_vec(),
            ..neck()
        };
        of_sessions(&episode, wall(TODAY).date()).map(|on| on.to_string())
    }

    fn missed(planned_for: &str) -> Session {
        session(planned_for, SessionStatus::Missed)
    }

    fn done(at: &str) -> Session {
        Session {
            done_at: Some(wall(at).and_utc().fixed_offset()),
            ..session("2026-03-01T18:00:00", SessionStatus::Done)
        }
    }

    #[test]
    fn the_second_in_a_row_makes_a_lapse_and_a_third_changes_nothing() {
        let mut sessions = vec![missed("2026-03-04T18:00:00")];
        assert_eq!(word(&sessions), None);
        sessions.push(session("2026-03-02T18:00:00", SessionStatus::Planned));
        assert_eq!(word(&sessions).as_deref(), Some("2026-03-05"));
        sessions.push(missed("2026-03-06T18:00:00"));
        assert_eq!(word(&sessions).as_deref(), Some("2026-03-05"));
    }

    #[test]
    fn one_that_was_done_since_ends_it_and_another_run_has_another_word() {
        let mut sessions = vec![
            missed("2026-03-02T18:00:00"),
            missed("2026-03-04T18:00:00"),
            done("2026-03-05T12:00:00"),
        ];
        assert_eq!(word(&sessions), None);
        sessions.push(missed("2026-03-06T18:00:00"));
        sessions.push(missed("2026-03-08T18:00:00"));
        assert_eq!(word(&sessions).as_deref(), Some("2026-03-09"));
    }

    #[test]
    fn what_was_declined_or_held_or_is_still_to_come_does_not_count() {
        let sessions = [
            missed("2026-03-02T18:00:00"),
            session("2026-03-04T18:00:00", SessionStatus::Skipped),
            session("2026-03-06T18:00:00", SessionStatus::Suspended),
            session("2026-03-10T08:00:00", SessionStatus::Planned),
        ];
        assert_eq!(word(&sessions), None);
    }
}
