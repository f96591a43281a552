//! A check-in from its draft.

use beside::{OwnAnswer, OwnMeasure};
use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{CheckIn, Score};
use uuid::Uuid;

use crate::draft::CheckInDraft;
use crate::{Refusal, RefusalCode, own_answers, parse};

/// A new check-in of an episode opened on `opened` with so many activities, of a patient with
/// these measures of their own; and its answers to those.
///
/// # Errors
/// The field that is wrong, or [`RefusalCode::NothingAnswered`].
pub(crate) fn parsed(
    draft: CheckInDraft,
    opened: NaiveDate,
    activities: usize,
    measures: &[OwnMeasure],
    now: DateTime<FixedOffset>,
) -> Result<(CheckIn, Vec<OwnAnswer>), Refusal> {
    let at = parse::past_moment("at", draft.at, now)?;
    parse::not_before("at", at.date_naive(), opened)?;
    parse::each_once("flags", &draft.flags)?;
    let check_in = CheckIn {
        id: Uuid::new_v4(),
        at,
        recorded_at: now,
        pain: parse::score("pain", draft.pain)?,
        pain_activity: parse::score("pain_activity", draft.pain_activity)?,
        movement: parse::score("movement", draft.movement)?,
        function: function(draft.function, activities)?,
        swelling: draft.swelling,
        warmth: draft.warmth,
        redness: draft.redness,
        morning_stiffness: parse::minutes_of_day("morning_stiffness", draft.morning_stiffness)?,
        night_pain: draft.night_pain,
        pain_settled: draft.pain_settled,
        usual_activity: draft.usual_activity,
        flare: draft.flare,
        crepitus: draft.crepitus,
        flags: draft.flags,
        sleep_hours: parse::sleep("sleep_hours", draft.sleep_hours)?,
        stress: parse::score("stress", draft.stress)?,
        load_minutes: parse::minutes_of_day("load_minutes", draft.load_minutes)?,
        note: parse::text("note", draft.note, parse::NOTE)?,
    };
    let own = own_answers::parsed(&draft.own, measures)?;
    if own.is_empty() && !says_something(&check_in) {
        return Err(Refusal::new(RefusalCode::NothingAnswered));
    }
    Ok((check_in, own))
}

/// One answer per activity, or none at all.
fn function(answers: Vec<Option<i32>>, activities: usize) -> Result<Vec<Option<Score>>, Refusal> {
    if !answers.is_empty() && answers.len() != activities {
        return Err(Refusal::new(RefusalCode::WrongCount)
            .at("function")
            .of(answers.len())
            .allowing(activities));
    }
    answers
        .into_iter()
        .enumerate()
        .map(|(index, answer)| parse::score(&format!("function.{index}"), answer))
        .collect()
}

/// Whether anything at all was answered. A note alone says something.
pub(crate) fn says_something(check_in: &CheckIn) -> bool {
    let empty = CheckIn::unanswered(check_in.id, check_in.at, check_in.recorded_at);
    let answered = CheckIn {
        function: check_in
            .function
            .iter()
            .copied()
            .filter(Option::is_some)
            .collect(),
        ..check_in.clone()
    };
    answered != empty
}

#[cfg(test)]
mod tests {
    use recovery::Flag;

    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap()
    }

    fn parsed_at_two_activities(draft: CheckInDraft) -> Result<CheckIn, Refusal> {
        let (check_in, _) = parsed(draft, "2026-02-01".parse().unwrap(), 2, &[], now())?;
        Ok(check_in)
    }

    fn refused(draft: CheckInDraft) -> (RefusalCode, String) {
        match parsed_at_two_activities(draft) {
            Ok(check_in) => panic!("{check_in:?}"),
            Err(refusal) => (refusal.code, refusal.field.unwrap_or_default()),
        }
    }

    /// Sets one number of a draft.
    type Set = fn(&mut CheckInDraft, i32);

    #[test]
    fn every_number_has_its_range() {
        let table: [(&str, i32, Set); 8] = [
            ("pain", 10, |draft, n| draft.pain = Some(n)),
            ("pain_activity", 10, |draft, n| {
                draft.pain_activity = Some(n)
            }),
            ("movement", 10, |draft, n| draft.movement = Some(n)),
            ("stress", 10, |draft, n| draft.stress = Some(n)),
            ("function.1", 10, |draft, n| {
                draft.function = vec![None, Some(n)]
            }),
            ("morning_stiffness", 1440, |draft, n| {
                draft.morning_stiffness = Some(n)
            }),
            ("load_minutes", 1440, |draft, n| {
                draft.load_minutes = Some(n)
            }),
            ("sleep_hours", 24, |draft, n| {
                draft.sleep_hours = Some(f64::from(n))
            }),
        ];
        for (field, most, set) in table {
            let with = |number: i32| {
                let mut draft = CheckInDraft::default();
                set(&mut draft, number);
                draft
            };
            let out = (RefusalCode::OutOfRange, field.to_owned());
            assert_eq!(refused(with(-1)), out);
            assert_eq!(refused(with(most + 1)), out);
            assert!(parsed_at_two_activities(with(0)).is_ok(), "{field} 0");
            assert!(
                parsed_at_two_activities(with(most)).is_ok(),
                "{field} {most}"
            );
        }
    }

    #[test]
    fn a_moment_lies_between_the_opening_and_now() {
        let with = |at: &str| CheckInDraft {
            at: Some(at.parse().unwrap()),
            pain: Some(3),
            ..CheckInDraft::default()
        };
        let at = |code: RefusalCode| (code, "at".to_owned());
        assert!(parsed_at_two_activities(with("2026-03-02T12:00:00")).is_ok());
        assert_eq!(
            refused(with("2026-03-02T12:01:00")),
            at(RefusalCode::InFuture)
        );
        assert!(parsed_at_two_activities(with("2026-02-01T00:00:00")).is_ok());
        assert_eq!(
            refused(with("2026-01-31T23:59:00")),
            at(RefusalCode::BeforeEpisode)
        );
    }

    #[test]
    fn function_is_answered_for_each_activity_or_not_at_all() {
        let with = |function: Vec<Option<i32>>| CheckInDraft {
            function,
            pain: Some(1),
            ..CheckInDraft::default()
        };
        assert!(parsed_at_two_activities(with(vec![])).is_ok());
        assert!(parsed_at_two_activities(with(vec![None, Some(4)])).is_ok());
        let wrong = (RefusalCode::WrongCount, "function".to_owned());
        assert_eq!(refused(with(vec![Some(4)])), wrong);
        assert_eq!(refused(with(vec![Some(4); 3])), wrong);
    }

    #[test]
    fn something_has_to_be_answered() {
        let nothing = (RefusalCode::NothingAnswered, String::new());
        assert_eq!(refused(CheckInDraft::default()), nothing);
        let blank = CheckInDraft {
            function: vec![None, None],
            note: Some("  ".to_owned()),
            ..CheckInDraft::default()
        };
        assert_eq!(refused(blank), nothing);
        let no = CheckInDraft {
            flare: Some(false),
            ..CheckInDraft::default()
        };
        assert!(parsed_at_two_activities(no).is_ok());
    }

    #[test]
    fn a_note_has_4000_characters_at_most_and_a_sign_stands_once() {
        let note = |length: usize| CheckInDraft {
            note: Some("x".repeat(length)),
            ..CheckInDraft::default()
        };
        assert!(parsed_at_two_activities(note(4000)).is_ok());
        assert_eq!(
            refused(note(4001)),
            (RefusalCode::TooLong, "note".to_owned())
        );
        let twice = CheckInDraft {
            flags: vec![Flag::Fever, Flag::Fever],
            ..CheckInDraft::default()
        };
        assert_eq!(refused(twice), (RefusalCode::Twice, "flags".to_owned()));
    }
}
