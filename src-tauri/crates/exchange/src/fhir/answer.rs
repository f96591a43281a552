//! What a check-in answered, measure by measure. What is unanswered is not in it.

use recovery::{CheckIn, Episode, MinutesOfDay, Score, Severity};

use super::datatypes::CodeableConcept;
use super::measure::{self, Choices, Measure};
use super::text;

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub(super) measure: Measure,
    pub(super) given: Given,
    /// The question it answers: the code of the measure, with the place of the activity where
    /// it is asked of several.
    pub(super) question: String,
    /// The patient's word for the activity it is about.
    pub(super) activity: Option<String>,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Given {
    Score(u8),
    Minutes(u16),
    Hours(f64),
    YesNo(bool),
    Code(Choices, &'static str),
}

impl Given {
    pub(super) const fn score(score: Score) -> Self {
        Self::Score(score.get())
    }
}

impl Answer {
    pub(super) fn of(measure: Measure, given: Given) -> Self {
        Self {
            measure,
            given,
            question: measure.code.to_owned(),
            activity: None,
        }
    }

    /// The codes of the measure, with the activity it is about.
    pub(super) fn concept(&self) -> CodeableConcept {
        self.measure.concept().with_text(self.activity.clone())
    }

    /// What tells this answer from the others of its record: a danger sign is one answer of
    /// several to the same question.
    pub(super) fn name(&self) -> String {
        match self.given {
            Given::Code(Choices::DangerSign, sign) => format!("{} {sign}", self.question),
            _ => self.question.clone(),
        }
    }
}

/// What is asked of the activity at a place in the list, counted from 0.
pub(super) fn function_question(place: usize) -> String {
    format!("{}-{}", measure::FUNCTION.code, place + 1)
}

/// Everything the check-in answered, in the order it is asked.
pub(super) fn answers(episode: &Episode, check_in: &CheckIn) -> Vec<Answer> {
    let mut answers = Vec::new();
    let mut put = |measure, given: Option<Given>| {
        answers.extend(given.map(|given| Answer::of(measure, given)));
    };
    let score = |answer: Option<Score>| answer.map(Given::score);
    let minutes = |answer: Option<MinutesOfDay>| answer.map(|it| Given::Minutes(it.get()));
    let sign = |answer: Option<Severity>| {
        answer.map(|severity| Given::Code(Choices::Severity, severity.code()))
    };
    let yes_no = |answer: Option<bool>| answer.map(Given::YesNo);

    put(measure::PAIN, score(check_in.pain));
    put(measure::PAIN_ACTIVITY, score(check_in.pain_activity));
    put(measure::MOVEMENT, score(check_in.movement));
    put(measure::SWELLING, sign(check_in.swelling));
    put(measure::WARMTH, sign(check_in.warmth));
    put(measure::REDNESS, sign(check_in.redness));
    put(
        measure::MORNING_STIFFNESS,
        minutes(check_in.morning_stiffness),
    );
    put(measure::NIGHT_PAIN, yes_no(check_in.night_pain));
    put(measure::PAIN_SETTLED, yes_no(check_in.pain_settled));
    put(measure::USUAL_ACTIVITY, yes_no(check_in.usual_activity));
    put(measure::FLARE, yes_no(check_in.flare));
    let crepitus = |crepitus: recovery::Crepitus| Given::Code(Choices::Crepitus, crepitus.code());
    put(measure::CREPITUS, check_in.crepitus.map(crepitus));
    for flag in &check_in.flags {
        let given = Given::Code(Choices::DangerSign, flag.code());
        put(measure::DANGER_SIGN, Some(given));
    }
    let sleep = check_in.sleep_hours.map(|hours| Given::Hours(hours.get()));
    put(measure::SLEEP_HOURS, sleep);
    put(measure::STRESS, score(check_in.stress));
    put(measure::LOAD_MINUTES, minutes(check_in.load_minutes));

    // After movement, where it is asked.
    let place = answers
        .iter()
        .take_while(|answer| {
            [measure::PAIN, measure::PAIN_ACTIVITY, measure::MOVEMENT].contains(&answer.measure)
        })
        .count();
    answers.splice(place..place, functions(episode, check_in));
    answers
}

fn functions(episode: &Episode, check_in: &CheckIn) -> Vec<Answer> {
    let answered = check_in.function.iter().enumerate();
    answered
        .filter_map(|(place, score)| {
            let activity = episode.activities.get(place);
            Some(Answer {
                measure: measure::FUNCTION,
                given: Given::score((*score)?),
                question: function_question(place),
                activity: activity.and_then(|activity| text::text(activity)),
            })
        })
        .collect()
}
