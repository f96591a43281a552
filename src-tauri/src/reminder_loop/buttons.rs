//! The buttons on a notification, and what a press of one means.

use chrono::NaiveDate;
use planner::remind::{Deed, Remindable, SnoozeFor};
use uuid::Uuid;
use words::Words;

use crate::host::notifications::{Button, CLICK};

const DONE: &str = "done";
const CHECK_IN: &str = "check-in";
const SNOOZES: [(&str, SnoozeFor); 3] = [
    ("snooze-10m", SnoozeFor::TenMinutes),
    ("snooze-1h", SnoozeFor::OneHour),
    ("snooze-tomorrow", SnoozeFor::Tomorrow),
];

/// What a press of a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// Open the window on the deed.
    Open,
    /// Mark the session done.
    Done,
    /// Put every deed off.
    Snooze(SnoozeFor),
}

/// What a key means; nothing for one that no button of ours has.
pub(super) fn meaning(key: &str) -> Option<Press> {
    match key {
        CLICK | CHECK_IN => Some(Press::Open),
        DONE => Some(Press::Done),
        _ => SNOOZES
            .iter()
            .find(|(snooze, _)| *snooze == key)
            .map(|(_, by)| Press::Snooze(*by)),
    }
}

/// The buttons for these deeds. Of several at once none is marked done, as nobody could say
/// which, nor is a session of a later day than `today`; a review or a lapse has none, as
/// there is nothing to put off.
pub(super) fn of(deeds: &[Deed], words: &Words, today: NaiveDate) -> Vec<Button> {
    let mut buttons = Vec::new();
    match deeds {
        [Deed::Session { at, .. }] if at.date() <= today => buttons.push(Button {
            key: DONE,
            label: words.done(),
        }),
        [Deed::CheckIn { .. }] => buttons.push(Button {
            key: CHECK_IN,
            label: words.open_check_in(),
        }),
        _ => {}
    }
    if deeds.iter().any(|deed| can_wait(deed).is_some()) {
        buttons.extend(SNOOZES.iter().map(|(key, by)| Button {
            key,
            label: match by {
                SnoozeFor::TenMinutes => words.snooze_10_minutes(),
                SnoozeFor::OneHour => words.snooze_1_hour(),
                SnoozeFor::Tomorrow => words.snooze_tomorrow(),
            },
        }));
    }
    buttons
}

/// What is put off when a deed is.
pub(super) const fn can_wait(deed: &Deed) -> Option<Remindable> {
    match deed {
        Deed::Session { session, .. } => Some(Remindable::Session { session: *session }),
        Deed::CheckIn { .. } => Some(Remindable::CheckIn),
        Deed::Review { .. } | Deed::LapseCheckIns { .. } | Deed::LapseSessions { .. } => None,
    }
}

/// The session that a press of Done marks done.
pub(super) const fn session_of(deeds: &[Deed]) -> Option<Uuid> {
    match deeds {
        [Deed::Session { session, .. }] => Some(*session),
        _ => None,
    }
}

/// What the window opens on; today for several deeds, and for what has no place of its own.
pub(super) const fn place_of(deeds: &[Deed]) -> Option<Remindable> {
    match deeds {
        [Deed::LapseCheckIns { .. }] => Some(Remindable::CheckIn),
        [deed] => can_wait(deed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(id: u128) -> Deed {
        Deed::Session {
            session: Uuid::from_u128(id),
            kind: recovery::SessionKind::Massage,
            at: "2026-03-02T18:00:00".parse().unwrap(),
            episode: "Knee".to_owned(),
            dose: None,
        }
    }

    fn check_in() -> Deed {
        Deed::CheckIn {
            episodes: vec!["Knee".to_owned()],
        }
    }

    fn review() -> Deed {
        Deed::Review {
            episode: "Knee".to_owned(),
            id: Uuid::from_u128(1),
            weeks: 2,
        }
    }

    fn labels(deeds: &[Deed]) -> Vec<String> {
        labels_on(deeds, "2026-03-02")
    }

    fn labels_on(deeds: &[Deed], today: &str) -> Vec<String> {
        let buttons = of(deeds, &Words::english(), today.parse().unwrap());
        assert!(buttons.iter().all(|button| meaning(button.key).is_some()));
        buttons.into_iter().map(|button| button.label).collect()
    }

    const SNOOZES: [&str; 3] = ["Remind in 10 min", "Remind in 1 hour", "Remind tomorrow"];

    #[test]
    fn a_session_can_be_marked_done_and_a_check_in_opened_and_both_put_off() {
        assert_eq!(labels(&[session(1)]), [&["Done"][..], &SNOOZES].concat());
        assert_eq!(
            labels(&[check_in()]),
            [&["Check in"][..], &SNOOZES].concat()
        );
    }

    #[test]
    fn a_session_is_not_marked_done_the_day_before() {
        assert_eq!(labels_on(&[session(1)], "2026-03-01"), SNOOZES);
        assert_eq!(labels_on(&[session(1)], "2026-03-03")[0], "Done");
    }

    #[test]
    fn several_at_once_can_be_put_off_and_nothing_else() {
        assert_eq!(labels(&[session(1), session(2), review()]), SNOOZES);
        assert_eq!(session_of(&[session(1), session(2)]), None);
        assert_eq!(place_of(&[session(1), session(2)]), None);
    }

    #[test]
    fn a_review_and_a_lapse_have_no_buttons() {
        assert!(labels(&[review()]).is_empty());
        assert!(labels(&[Deed::LapseCheckIns { days: 7 }]).is_empty());
    }

    #[test]
    fn a_click_opens_the_deed() {
        assert_eq!(meaning(CLICK), Some(Press::Open));
        let session_1 = Remindable::Session {
            session: Uuid::from_u128(1),
        };
        assert_eq!(place_of(&[session(1)]), Some(session_1));
        assert_eq!(place_of(&[check_in()]), Some(Remindable::CheckIn));
        let lapse = Deed::LapseCheckIns { days: 7 };
        assert_eq!(place_of(&[lapse]), Some(Remindable::CheckIn));
        assert_eq!(place_of(&[review()]), None);
    }

    #[test]
    fn a_key_that_is_not_ours_means_nothing() {
        for key in ["", "inline-reply", "snooze", "settings"] {
            assert_eq!(meaning(key), None, "{key}");
        }
    }
}
