//! What is measured, and by which code: the one table for observations and questions.
//!
//! A measure has its code in Tend's own code system, which is its name in the log file, and a
//! LOINC code only where one asks the very same thing:
//!
//! - 72514-3 for pain at rest. The pain of an activity and the pain around a massage are other
//!   questions: with the same code, whoever averages it would average unlike things.
//! - 93832-4 for hours slept.
//!
//! Units are UCUM: `{score}` for 0–10, `min`, `h`.

use recovery::{ActivityLevel, Crepitus, Flag, GivenPressure, Severity};

use super::codes;
use super::datatypes::{CodeableConcept, Coding};

/// A measure: its own code, a LOINC code where there is one, and how it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Measure {
    pub(super) code: &'static str,
    pub(super) loinc: Option<Loinc>,
    pub(super) answer: Kind,
}

/// A LOINC code with its name in LOINC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Loinc {
    pub(super) code: &'static str,
    pub(super) display: &'static str,
}

/// How a measure is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// 0–10.
    Score,
    /// Whole minutes, at most so many.
    Minutes(u16),
    /// Hours of a day, with fractions.
    Hours,
    /// Yes or no.
    YesNo,
    /// One of the codes.
    OneOf(Choices),
    /// Any of the codes.
    AnyOf(Choices),
}

/// A closed set of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choices {
    Severity,
    Crepitus,
    DangerSign,
    Pressure,
    ActivityLevel,
}

const fn own(code: &'static str, answer: Kind) -> Measure {
    Measure {
        code,
        loinc: None,
        answer,
    }
}

const fn loinc(code: &'static str, answer: Kind, loinc: Loinc) -> Measure {
    Measure {
        code,
        loinc: Some(loinc),
        answer,
    }
}

/// Minutes of a day.
const DAY: Kind = Kind::Minutes(1440);
const SIGN: Kind = Kind::OneOf(Choices::Severity);

pub(super) const PAIN: Measure = loinc(
    "pain",
    Kind::Score,
    Loinc {
        code: "72514-3",
        display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    },
);
pub(super) const PAIN_ACTIVITY: Measure = own("pain_activity", Kind::Score);
pub(super) const MOVEMENT: Measure = own("movement", Kind::Score);
/// Asked once for each activity that matters to the patient.
pub(super) const FUNCTION: Measure = own("function", Kind::Score);
pub(super) const SWELLING: Measure = own("swelling", SIGN);
pub(super) const WARMTH: Measure = own("warmth", SIGN);
pub(super) const REDNESS: Measure = own("redness", SIGN);
pub(super) const MORNING_STIFFNESS: Measure = own("morning_stiffness", DAY);
pub(super) const NIGHT_PAIN: Measure = own("night_pain", Kind::YesNo);
pub(super) const PAIN_SETTLED: Measure = own("pain_settled", Kind::YesNo);
pub(super) const USUAL_ACTIVITY: Measure = own("usual_activity", Kind::YesNo);
pub(super) const FLARE: Measure = own("flare", Kind::YesNo);
pub(super) const CREPITUS: Measure = own("crepitus", Kind::OneOf(Choices::Crepitus));
pub(super) const DANGER_SIGN: Measure = own("danger_sign", Kind::AnyOf(Choices::DangerSign));
pub(super) const SLEEP_HOURS: Measure = loinc(
    "sleep_hours",
    Kind::Hours,
    Loinc {
        code: "93832-4",
        display: "Sleep duration",
    },
);
pub(super) const STRESS: Measure = own("stress", Kind::Score);
pub(super) const LOAD_MINUTES: Measure = own("load_minutes", DAY);

/// The measures of a check-in, in the order they are asked.
pub(super) const OF_A_CHECK_IN: [Measure; 17] = [
    PAIN,
    PAIN_ACTIVITY,
    MOVEMENT,
    FUNCTION,
    SWELLING,
    WARMTH,
    REDNESS,
    MORNING_STIFFNESS,
    NIGHT_PAIN,
    PAIN_SETTLED,
    USUAL_ACTIVITY,
    FLARE,
    CREPITUS,
    DANGER_SIGN,
    SLEEP_HOURS,
    STRESS,
    LOAD_MINUTES,
];

pub(super) const SESSION_MINUTES: Measure = own("session_minutes", Kind::Minutes(480));
pub(super) const SESSION_PRESSURE: Measure =
    own("session_pressure", Kind::OneOf(Choices::Pressure));
pub(super) const PAIN_BEFORE: Measure = own("pain_before", Kind::Score);
pub(super) const PAIN_AFTER: Measure = own("pain_after", Kind::Score);
pub(super) const ACTIVITY_LEVEL: Measure =
    own("activity_level", Kind::OneOf(Choices::ActivityLevel));

impl Measure {
    /// Its codes: LOINC's first.
    pub(super) fn concept(self) -> CodeableConcept {
        let loinc = self.loinc.map(|Loinc { code, display }| Coding {
            system: codes::LOINC,
            code: code.into(),
            display: Some(display),
        });
        let own = Coding::of(codes::MEASURE, self.code);
        CodeableConcept {
            coding: loinc.into_iter().chain([own]).collect(),
            text: None,
            extension: Vec::new(),
        }
    }
}

impl Choices {
    pub(super) const fn system(self) -> &'static str {
        match self {
            Self::Severity => codes::SEVERITY,
            Self::Crepitus => codes::CREPITUS,
            Self::DangerSign => codes::DANGER_SIGN,
            Self::Pressure => codes::PRESSURE,
            Self::ActivityLevel => codes::ACTIVITY_LEVEL,
        }
    }

    /// Every code, in its order.
    pub(super) fn codes(self) -> Vec<&'static str> {
        match self {
            Self::Severity => Severity::ALL.iter().map(|code| code.code()).collect(),
            Self::Crepitus => Crepitus::ALL.iter().map(|code| code.code()).collect(),
            Self::DangerSign => Flag::ALL.iter().map(|code| code.code()).collect(),
            Self::Pressure => GivenPressure::ALL.iter().map(|code| code.code()).collect(),
            Self::ActivityLevel => ActivityLevel::ALL.iter().map(|code| code.code()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REST: [Measure; 5] = [
        SESSION_MINUTES,
        SESSION_PRESSURE,
        PAIN_BEFORE,
        PAIN_AFTER,
        ACTIVITY_LEVEL,
    ];

    /// Source: LOINC, the terms 72514-3 and 93832-4.
    #[test]
    fn loinc_is_given_for_pain_at_rest_and_for_sleep_alone() {
        let with_loinc: Vec<_> = OF_A_CHECK_IN
            .iter()
            .chain(&REST)
            .filter_map(|measure| measure.loinc.map(|loinc| (measure.code, loinc.code)))
            .collect();
        assert_eq!(
            with_loinc,
            [("pain", "72514-3"), ("sleep_hours", "93832-4")]
        );
    }

    #[test]
    fn every_measure_has_a_code_of_its_own() {
        let mut own: Vec<_> = OF_A_CHECK_IN
            .iter()
            .chain(&REST)
            .map(|each| each.code)
            .collect();
        let count = own.len();
        own.sort_unstable();
        own.dedup();
        assert_eq!(own.len(), count);
        // What FHIR allows in a code.
        assert!(own.iter().all(|code| !code.contains(char::is_whitespace)));
    }

    #[test]
    fn the_pain_at_rest_has_both_its_codes() {
        let systems: Vec<_> = PAIN
            .concept()
            .coding
            .iter()
            .map(|coding| coding.system)
            .collect();
        assert_eq!(systems, [codes::LOINC, codes::MEASURE]);
    }
}
