//! When to look again.

use chrono::NaiveDateTime;

use crate::{Agenda, coming};

/// The next moment after `wall`, and not after `to`, at which something comes due, quiet
/// begins or ends, or a session begins and so joins what is due in the window.
pub fn next(agenda: &Agenda, wall: NaiveDateTime, to: NaiveDateTime) -> Option<NaiveDateTime> {
    let quiet = &agenda.wishes.quiet;
    // What came due while the machine slept waits for its end. Its begin has to be seen so
    // that nothing is taken as heard in it: the patient may end it at any time.
    let quiet_turns = if quiet.holds(wall) {
        Some(quiet.end(wall))
    } else {
        quiet.begin(wall)
    };
    let coming = coming(agenda, wall, to).into_iter();
    coming
        .map(|coming| coming.occurrence.due)
        .chain(agenda.sessions.iter().map(|session| session.begins))
        .chain(quiet_turns)
        .filter(|moment| wall < *moment && *moment <= to)
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{agenda, at_night, wall};

    #[test]
    fn the_next_moment_is_the_reminder_then_the_session_itself() {
        let mut agenda = agenda(&[(1, "2026-03-02T18:00:00")]);
        agenda.wishes.leads.massage = vec![30];
        let to = wall("2026-03-04T00:00:00");
        let next = |now: &str| next(&agenda, wall(now), to);
        assert_eq!(
            next("2026-03-02T12:00:00"),
            Some(wall("2026-03-02T17:30:00"))
        );
        assert_eq!(
            next("2026-03-02T17:30:00"),
            Some(wall("2026-03-02T18:00:00"))
        );
        assert_eq!(next("2026-03-02T18:00:00"), None);
    }

    #[test]
    fn the_begin_and_the_end_of_a_quiet_night_are_moments_to_look() {
        let night = at_night(agenda(&[]), "22:00", "07:00");
        let to = wall("2026-03-04T00:00:00");
        let morning = Some(wall("2026-03-03T07:00:00"));
        assert_eq!(next(&night, wall("2026-03-02T23:00:00"), to), morning);
        let evening = Some(wall("2026-03-02T22:00:00"));
        assert_eq!(next(&night, wall("2026-03-02T12:00:00"), to), evening);
    }
}
