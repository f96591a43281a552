//! What a reminder reminds of.

use uuid::Uuid;

/// What a reminder reminds of. With a local date and a slot it names one occurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The daily check-in.
    CheckIn,
    /// One planned session.
    Session(Uuid),
    /// A look at how it goes, in an episode.
    Review(ReviewAge, Uuid),
    /// A week without a check-in.
    LapseCheckIns,
    /// Two sessions of an episode missed in a row.
    LapseSessions(Uuid),
}

/// How long nobody has looked at an episode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewAge {
    /// The model's `review_2w`.
    TwoWeeks,
    /// The model's `review_4w`.
    FourWeeks,
}

const SESSION: &str = "session:";
const REVIEW_2W: &str = "review_2w:";
const REVIEW_4W: &str = "review_4w:";
const LAPSE_SESSIONS: &str = "lapse_sessions:";
const CHECK_IN: &str = "check_in";
const LAPSE_CHECK_INS: &str = "lapse_check_ins";

impl Rule {
    /// How the rule is written down, such as `check_in` or `session:…`.
    pub fn code(self) -> String {
        match self {
            Self::CheckIn => CHECK_IN.to_owned(),
            Self::LapseCheckIns => LAPSE_CHECK_INS.to_owned(),
            Self::Session(id) => format!("{SESSION}{id}"),
            Self::Review(ReviewAge::TwoWeeks, id) => format!("{REVIEW_2W}{id}"),
            Self::Review(ReviewAge::FourWeeks, id) => format!("{REVIEW_4W}{id}"),
            Self::LapseSessions(id) => format!("{LAPSE_SESSIONS}{id}"),
        }
    }

    /// The rule a code stands for.
    pub fn from_code(code: &str) -> Option<Self> {
        let id = |prefix: &str| Uuid::try_parse(code.strip_prefix(prefix)?).ok();
        match code {
            CHECK_IN => Some(Self::CheckIn),
            LAPSE_CHECK_INS => Some(Self::LapseCheckIns),
            _ => id(SESSION)
                .map(Self::Session)
                .or_else(|| id(REVIEW_2W).map(|id| Self::Review(ReviewAge::TwoWeeks, id)))
                .or_else(|| id(REVIEW_4W).map(|id| Self::Review(ReviewAge::FourWeeks, id)))
                .or_else(|| id(LAPSE_SESSIONS).map(Self::LapseSessions)),
        }
    }

    /// Whether it is as true an hour later: a review or a lapse is never missed, only told
    /// when it can be.
    pub const fn lasts(self) -> bool {
        match self {
            Self::CheckIn | Self::Session(_) => false,
            Self::Review(..) | Self::LapseCheckIns | Self::LapseSessions(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_reads_back_from_its_code() {
        let id = Uuid::from_u128(7);
        for rule in [
            Rule::CheckIn,
            Rule::Session(id),
            Rule::Review(ReviewAge::TwoWeeks, id),
            Rule::Review(ReviewAge::FourWeeks, id),
            Rule::LapseCheckIns,
            Rule::LapseSessions(id),
        ] {
            assert_eq!(Rule::from_code(&rule.code()), Some(rule));
        }
        for code in ["", "session:", "session:x", "review_3w:7", "Check_in"] {
            assert_eq!(Rule::from_code(code), None, "{code}");
        }
    }
}
