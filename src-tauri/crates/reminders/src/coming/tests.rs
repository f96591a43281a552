use chrono::Weekday;
use recovery::SessionKind;

use super::*;
use crate::testing::{agenda, at_night, checking_in, wall};
use crate::{ReviewAge, Word};

const FROM: &str = "2026-03-01T00:00:00";
const TO: &str = "2026-03-08T00:00:00";

/// What comes due in the first week of March 2026, with when it was meant for.
fn week(agenda: &Agenda) -> Vec<(String, String)> {
    coming(agenda, wall(FROM), wall(TO))
        .iter()
        .map(|coming| {
            let Occurrence {
                local_date,
                slot,
                due,
                ..
            } = coming.occurrence;
            (
                due.format("%d %H:%M").to_string(),
                format!(
                    "{} {:02}:{:02}",
                    local_date.format("%d"),
                    slot / 60,
                    slot % 60
                ),
            )
        })
        .collect()
}

fn dues(agenda: &Agenda) -> Vec<String> {
    week(agenda).into_iter().map(|(due, _)| due).collect()
}

fn snooze(rule: Rule, until: &str, made: &str) -> Snooze {
    Snooze {
        rule,
        until: wall(until),
        made: wall(made),
    }
}

#[test]
fn a_session_is_reminded_of_at_each_lead_of_its_kind() {
    let mut agenda = agenda(&[(1, "2026-03-03T18:00:00"), (2, "2026-03-05T00:20:00")]);
    agenda.sessions[1].kind = SessionKind::Pt;
    agenda.wishes.leads.massage = vec![1440, 60, 0];
    agenda.wishes.leads.pt = vec![45];
    assert_eq!(
        dues(&agenda),
        ["02 18:00", "03 17:00", "03 18:00", "04 23:35"]
    );
    agenda.wishes.leads.pt = Vec::new();
    assert_eq!(dues(&agenda).len(), 3);
}

#[test]
fn what_is_meant_for_the_night_comes_at_its_end_and_keeps_its_key() {
    let agenda = at_night(agenda(&[(1, "2026-03-03T23:00:00")]), "22:00", "07:00");
    assert_eq!(
        week(&agenda),
        [("04 07:00".to_owned(), "03 23:00".to_owned())]
    );
    assert!(coming(&agenda, wall(FROM), wall(TO))[0].after_quiet);
}

/// 1 March 2026 is a Sunday.
#[test]
fn the_check_in_is_asked_for_on_its_days_until_a_lapse() {
    let mut agenda = checking_in(agenda(&[]), &["20:00", "08:00"]);
    agenda.wishes.check_ins[0].weekdays = vec![Weekday::Tue];
    agenda.diary.from = wall("2026-03-02T00:00:00").date().into();
    agenda.diary.until = wall("2026-03-04T00:00:00").date().into();
    assert_eq!(
        dues(&agenda),
        ["02 08:00", "03 08:00", "03 20:00", "04 08:00"]
    );
}

#[test]
fn a_check_in_answers_what_was_asked_before_and_what_is_asked_next_if_that_is_nearer() {
    let mut agenda = checking_in(agenda(&[]), &["08:00", "20:00"]);
    agenda.diary.from = wall("2026-03-03T00:00:00").date().into();
    agenda.diary.until = agenda.diary.from;
    let mut left = |made: &[&str]| {
        let at = |time: &&str| wall(&format!("2026-03-03T{time}:00"));
        agenda.diary.made = made.iter().map(at).collect();
        dues(&agenda)
    };
    assert_eq!(left(&[]), ["03 08:00", "03 20:00"]);
    assert_eq!(left(&["00:10"]), ["03 20:00"]);
    assert_eq!(left(&["07:59"]), ["03 20:00"]);
    assert_eq!(left(&["10:00"]), ["03 20:00"]);
    assert_eq!(left(&["14:00"]), ["03 20:00"]);
    assert!(left(&["14:01"]).is_empty());
    assert!(left(&["21:00"]).is_empty());
    assert!(left(&["10:00", "19:00"]).is_empty());
}

#[test]
fn no_check_in_is_asked_for_while_no_episode_is_open() {
    let mut agenda = checking_in(agenda(&[]), &["08:00"]);
    agenda.diary.from = None;
    assert!(dues(&agenda).is_empty());
}

#[test]
fn a_review_and_a_lapse_are_spoken_of_once_the_morning_is_under_way() {
    let mut agenda = agenda(&[]);
    let on = wall("2026-03-03T00:00:00").date();
    let episode = Uuid::from_u128(9);
    agenda.words = [
        Rule::Review(ReviewAge::TwoWeeks, episode),
        Rule::LapseCheckIns,
        Rule::LapseSessions(episode),
    ]
    .map(|rule| Word { rule, on })
    .to_vec();
    assert_eq!(dues(&agenda), ["03 10:00"; 3]);
    agenda.wishes.reviews = false;
    assert_eq!(dues(&agenda).len(), 2);
    agenda.wishes.lapses = false;
    assert!(dues(&agenda).is_empty());
}

#[test]
fn a_snooze_brings_a_reminder_at_its_end_and_holds_the_others_back_until_then() {
    let mut agenda = agenda(&[(1, "2026-03-03T18:00:00"), (2, "2026-03-03T18:30:00")]);
    agenda.wishes.leads.massage = vec![60, 0];
    let rule = Rule::Session(Uuid::from_u128(1));
    agenda.snoozes = vec![snooze(rule, "2026-03-03T19:10:00", "2026-03-03T18:05:00")];
    let of_first: Vec<_> = coming(&agenda, wall(FROM), wall(TO))
        .into_iter()
        .filter(|coming| coming.occurrence.rule == rule)
        .map(|coming| (coming.occurrence.slot / 60, coming.occurrence.due))
        .collect();
    let end = wall("2026-03-03T19:10:00");
    assert_eq!(of_first, [(17, end), (18, end), (19, end)]);
}

#[test]
fn a_snooze_that_ends_when_a_reminder_is_due_anyway_is_no_second_one() {
    let mut agenda = agenda(&[(1, "2026-03-03T18:00:00")]);
    agenda.wishes.leads.massage = vec![60, 0];
    let rule = Rule::Session(Uuid::from_u128(1));
    agenda.snoozes = vec![snooze(rule, "2026-03-03T18:00:00", "2026-03-03T17:00:00")];
    let keys: Vec<_> = coming(&agenda, wall(FROM), wall(TO))
        .iter()
        .map(|coming| coming.occurrence.slot / 60)
        .collect();
    assert_eq!(keys, [17, 18]);
}

#[test]
fn a_snooze_that_ends_at_night_comes_in_the_morning() {
    let mut agenda = at_night(agenda(&[(1, "2026-03-03T21:00:00")]), "22:00", "07:00");
    let rule = Rule::Session(Uuid::from_u128(1));
    agenda.snoozes = vec![snooze(rule, "2026-03-03T22:10:00", "2026-03-03T21:10:00")];
    assert_eq!(dues(&agenda), ["04 07:00", "04 07:00"]);
}

#[test]
fn a_snooze_is_overtaken_by_another_session_of_its_kind() {
    let mut agenda = agenda(&[(1, "2026-03-02T18:00:00")]);
    let rule = Rule::Session(Uuid::from_u128(1));
    agenda.snoozes = vec![snooze(rule, "2026-03-03T18:00:00", "2026-03-02T18:00:30")];
    assert_eq!(dues(&agenda), ["03 18:00", "03 18:00"]);
    agenda.sessions[0].overtaken = true;
    assert_eq!(dues(&agenda), ["02 18:00"]);
}

#[test]
fn a_snoozed_check_in_ends_with_a_check_in() {
    let mut agenda = checking_in(agenda(&[]), &["19:00"]);
    agenda.diary.from = wall("2026-03-07T00:00:00").date().into();
    agenda.snoozes = vec![snooze(
        Rule::CheckIn,
        "2026-03-07T20:00:00",
        "2026-03-07T19:00:30",
    )];
    assert_eq!(dues(&agenda), ["07 20:00", "07 20:00"]);
    agenda.diary.made = vec![wall("2026-03-07T19:30:00")];
    assert!(dues(&agenda).is_empty());
}

#[test]
fn the_earliest_comes_first() {
    let agenda = agenda(&[
        (3, "2026-03-03T18:00:00"),
        (2, "2026-03-02T18:00:00"),
        (1, "2026-03-03T18:00:00"),
    ]);
    let order: Vec<_> = coming(&agenda, wall(FROM), wall(TO))
        .iter()
        .map(|coming| coming.occurrence.rule)
        .collect();
    let session = |id| Rule::Session(Uuid::from_u128(id));
    assert_eq!(order, [session(2), session(1), session(3)]);
}
