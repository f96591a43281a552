use chrono::NaiveDate;
use uuid::Uuid;

use super::*;
use crate::Agenda;
use crate::testing::{agenda, at_night, checking_in, wall};
use crate::{ReviewAge, Word};

fn session(id: u128) -> Rule {
    Rule::Session(Uuid::from_u128(id))
}

/// What is told at a look, as lists of rules, and what was missed.
fn look(agenda: &Agenda, since: &str, now: &str) -> (Vec<Vec<Rule>>, Vec<Rule>) {
    let due = due(agenda, wall(since), wall(now), |_| false);
    let rules = |of: &[Coming]| of.iter().map(|coming| coming.occurrence.rule).collect();
    (
        due.notices.iter().map(|notice| rules(notice)).collect(),
        rules(&due.missed),
    )
}

#[test]
fn what_has_come_due_is_told_each_on_its_own_and_the_earliest_first() {
    let agenda = checking_in(
        agenda(&[(2, "2026-03-02T18:00:00"), (1, "2026-03-02T17:55:00")]),
        &["18:00"],
    );
    assert_eq!(
        look(&agenda, "2026-03-02T17:50:00", "2026-03-02T18:00:00"),
        (
            vec![vec![session(1)], vec![Rule::CheckIn], vec![session(2)]],
            vec![]
        )
    );
}

#[test]
fn what_was_due_at_the_last_look_or_before_is_not_told() {
    let agenda = agenda(&[(1, "2026-03-02T18:00:00")]);
    let nothing = (vec![], vec![]);
    let now = "2026-03-02T18:10:00";
    assert_eq!(look(&agenda, "2026-03-02T18:00:00", now), nothing);
    assert_ne!(look(&agenda, "2026-03-02T17:59:59", now), nothing);
}

#[test]
fn what_someone_has_taken_on_is_not_told_again() {
    let agenda = agenda(&[(1, "2026-03-02T18:00:00")]);
    let claimed = |occurrence: &Occurrence| {
        occurrence.key()
            == (
                session(1),
                NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(),
                18 * 60,
            )
    };
    let since = wall("2026-03-02T17:00:00");
    let now = wall("2026-03-02T18:00:00");
    assert_eq!(due(&agenda, since, now, claimed), Due::default());
}

#[test]
fn within_the_hour_it_is_given_and_after_it_is_missed() {
    let agenda = agenda(&[(1, "2026-03-02T18:00:00")]);
    let since = "2026-03-02T17:00:00";
    let (given, missed) = look(&agenda, since, "2026-03-02T19:00:00");
    assert_eq!((given, missed), (vec![vec![session(1)]], vec![]));
    let (given, missed) = look(&agenda, since, "2026-03-02T19:00:01");
    assert_eq!((given, missed), (vec![], vec![session(1)]));
}

#[test]
fn a_reminder_a_day_before_is_of_use_until_the_session_is_past() {
    let mut agenda = agenda(&[(1, "2026-03-03T18:00:00")]);
    agenda.wishes.leads.massage = vec![1440, 0];
    let since = "2026-03-02T12:00:00";
    let (given, missed) = look(&agenda, since, "2026-03-03T09:00:00");
    assert_eq!((given, missed), (vec![vec![session(1)]], vec![]));
    // Both leads have come due: one notification, of both.
    let (given, missed) = look(&agenda, since, "2026-03-03T18:30:00");
    assert_eq!((given, missed), (vec![vec![session(1); 2]], vec![]));
}

#[test]
fn nothing_is_told_in_quiet_hours_and_all_of_it_in_one_at_their_end() {
    let mut agenda = at_night(
        agenda(&[(1, "2026-03-02T23:00:00"), (2, "2026-03-03T07:00:00")]),
        "22:00",
        "07:00",
    );
    agenda.sessions[0].kind = recovery::SessionKind::Exercise;
    agenda = checking_in(agenda, &["06:00"]);
    agenda.diary.from = NaiveDate::from_ymd_opt(2026, 3, 3);
    let since = "2026-03-02T21:59:59";
    for quiet in ["2026-03-02T22:00:00", "2026-03-03T06:59:59"] {
        assert_eq!(look(&agenda, since, quiet), (vec![], vec![]));
    }
    let (given, missed) = look(&agenda, since, "2026-03-03T07:00:00");
    let merged = vec![session(1), Rule::CheckIn];
    assert_eq!((given, missed), (vec![merged, vec![session(2)]], vec![]));
}

#[test]
fn what_is_missed_of_something_told_now_goes_with_it() {
    let mut agenda = checking_in(agenda(&[]), &["08:00", "20:00"]);
    agenda.diary.from = NaiveDate::from_ymd_opt(2026, 3, 2);
    let (given, missed) = look(&agenda, "2026-03-02T07:00:00", "2026-03-02T20:10:00");
    assert_eq!((given, missed), (vec![vec![Rule::CheckIn; 2]], vec![]));
}

#[test]
fn a_review_waits_for_as_long_as_it_takes_and_goes_into_a_summary_if_there_is_one() {
    let mut agenda = agenda(&[]);
    let review = Rule::Review(ReviewAge::TwoWeeks, Uuid::from_u128(9));
    agenda.words = vec![Word {
        rule: review,
        on: wall("2026-03-02T00:00:00").date(),
    }];
    let since = "2026-03-01T12:00:00";
    let now = "2026-03-05T12:00:00";
    assert_eq!(look(&agenda, since, now), (vec![vec![review]], vec![]));
    agenda.sessions = crate::testing::agenda(&[(1, "2026-03-03T18:00:00")]).sessions;
    assert_eq!(
        look(&agenda, since, now),
        (vec![], vec![session(1), review])
    );
}

#[test]
fn a_review_is_told_where_what_was_missed_went_with_what_is_told_now() {
    let mut agenda = checking_in(agenda(&[]), &["08:00", "20:00"]);
    agenda.diary.from = NaiveDate::from_ymd_opt(2026, 3, 2);
    let review = Rule::Review(ReviewAge::TwoWeeks, Uuid::from_u128(9));
    agenda.words = vec![Word {
        rule: review,
        on: wall("2026-03-02T00:00:00").date(),
    }];
    let (given, missed) = look(&agenda, "2026-03-02T07:00:00", "2026-03-02T20:10:00");
    assert_eq!(
        (given, missed),
        (vec![vec![Rule::CheckIn; 2], vec![review]], vec![])
    );
}
