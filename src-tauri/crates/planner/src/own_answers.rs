//! Answers to the patient's own measures, from a draft.
//!
//! Deliberately absent: whether a measure is retired. What was answered before may stay when
//! its check-in is put right.

use beside::{OwnAnswer, OwnMeasure};

use crate::draft::OwnAnswerDraft;
use crate::{Refusal, RefusalCode};

/// The answers given, in the order of the measures.
///
/// # Errors
/// [`RefusalCode::NotFound`] for a measure that is not there, [`RefusalCode::Twice`] for one
/// answered twice and [`RefusalCode::OutOfRange`] for an answer that is not of its kind, each
/// at `own.N`.
pub(crate) fn parsed(
    drafts: &[OwnAnswerDraft],
    measures: &[OwnMeasure],
) -> Result<Vec<OwnAnswer>, Refusal> {
    let mut answers = Vec::new();
    for (index, draft) in drafts.iter().enumerate() {
        let refused = |code| Refusal::new(code).at(format!("own.{index}"));
        let measure = measures.iter().position(|one| one.id == draft.measure);
        let Some(place) = measure else {
            return Err(refused(RefusalCode::NotFound).of(draft.measure));
        };
        let measure = &measures[place];
        if drafts[..index].iter().any(|one| one.measure == measure.id) {
            return Err(refused(RefusalCode::Twice).of(&measure.name));
        }
        let Some(value) = draft.value else {
            continue;
        };
        if !measure.kind.takes(value) {
            return Err(refused(RefusalCode::OutOfRange)
                .of(value)
                .allowing(measure.kind.allowed()));
        }
        let answer = OwnAnswer {
            measure: measure.id,
            // −0 is 0.
            value: value + 0.0,
        };
        answers.push((place, answer));
    }
    answers.sort_by_key(|(place, _)| *place);
    Ok(answers.into_iter().map(|(_, answer)| answer).collect())
}

#[cfg(test)]
mod tests {
    use beside::OwnKind;
    use uuid::Uuid;

    use super::*;

    fn measures() -> [OwnMeasure; 3] {
        let measure = |id, kind| OwnMeasure {
            id: Uuid::from_u128(id),
            name: format!("measure {id}"),
            kind,
            unit: None,
            retired: false,
        };
        [
            measure(1, OwnKind::Scale),
            measure(2, OwnKind::Number),
            measure(3, OwnKind::YesNo),
        ]
    }

    fn draft(measure: u128, value: impl Into<Option<f64>>) -> OwnAnswerDraft {
        OwnAnswerDraft {
            measure: Uuid::from_u128(measure),
            value: value.into(),
        }
    }

    fn refused(drafts: &[OwnAnswerDraft]) -> (RefusalCode, Option<String>) {
        let refusal = parsed(drafts, &measures()).unwrap_err();
        (refusal.code, refusal.field)
    }

    #[test]
    fn an_answer_fits_the_kind_of_its_measure() {
        let out = (RefusalCode::OutOfRange, Some("own.0".to_owned()));
        for (measure, wrong) in [
            (1, -1.0),
            (1, 11.0),
            (1, 2.5),
            (2, 1_000_001.0),
            (2, f64::NAN),
            (2, f64::INFINITY),
            (3, 2.0),
            (3, 0.5),
        ] {
            assert_eq!(refused(&[draft(measure, wrong)]), out, "{measure} {wrong}");
        }
        for (measure, right) in [(1, 0.0), (1, 10.0), (2, -0.25), (3, 0.0), (3, 1.0)] {
            assert!(parsed(&[draft(measure, right)], &measures()).is_ok());
        }
    }

    #[test]
    fn unanswered_is_no_answer_and_the_rest_stand_in_the_order_of_the_measures() {
        let drafts = [draft(3, 1.0), draft(2, None), draft(1, 4.0)];
        let answers = parsed(&drafts, &measures()).unwrap();
        let measures: Vec<u128> = answers.iter().map(|a| a.measure.as_u128()).collect();
        assert_eq!(measures, [1, 3]);
    }

    #[test]
    fn a_measure_is_known_and_answered_once() {
        let unknown = refused(&[draft(1, 1.0), draft(9, 1.0)]);
        assert_eq!(unknown, (RefusalCode::NotFound, Some("own.1".to_owned())));
        let twice = refused(&[draft(1, 1.0), draft(1, None)]);
        assert_eq!(twice, (RefusalCode::Twice, Some("own.1".to_owned())));
    }
}
