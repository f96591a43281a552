//! The four criteria with what each verdict rests on.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::exact::Exact;
use crate::measures::codes;

codes! {
    /// Whether a criterion, or a part of one, is fulfilled.
    Status { Met = "met", NotMet = "not_met", NotEnoughData = "not_enough_data" }
}

/// The four criteria for moving from recovery to maintenance massage.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Criteria {
    /// Pain has decreased.
    pub pain: Criterion,
    /// Normal movement has returned.
    pub movement: Criterion,
    /// No longer acutely inflamed.
    pub inflammation: Criterion,
    /// Function has improved with activity.
    pub function: Criterion,
}

codes! {
    /// The four, by name.
    CriterionName {
        Pain = "pain",
        Movement = "movement",
        Inflammation = "inflammation",
        Function = "function",
    }
}

impl Criteria {
    /// The one of this name.
    pub const fn of(&self, name: CriterionName) -> &Criterion {
        match name {
            CriterionName::Pain => &self.pain,
            CriterionName::Movement => &self.movement,
            CriterionName::Inflammation => &self.inflammation,
            CriterionName::Function => &self.function,
        }
    }

    /// The four, in their order.
    pub fn all(&self) -> [&Criterion; 4] {
        [
            &self.pain,
            &self.movement,
            &self.inflammation,
            &self.function,
        ]
    }
}

/// One criterion on one date: its two verdicts and what they rest on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Criterion {
    /// Enough to leave recovery.
    pub basic: Status,
    /// Enough, sustained, to leave taper.
    pub strict: Status,
    /// First date of the window.
    pub from: NaiveDate,
    /// Last date of the window: the date asked for.
    pub to: NaiveDate,
    /// The mean of the first five answered dates, where the criterion has one and it is known.
    pub baseline: Option<Exact>,
    /// Every test the criterion is made of, in the order of the model.
    pub findings: Vec<Finding>,
}

codes! {
    /// The tests the criteria are made of. Each is documented where it is applied.
    Test {
        PainAcceptable = "pain_acceptable",
        PainLow = "pain_low",
        PainDropPoints = "pain_drop_points",
        PainDropShare = "pain_drop_share",
        PainBackToUsual = "pain_back_to_usual",
        PainWorstDay = "pain_worst_day",
        MovementMean = "movement_mean",
        MovementMeanStrict = "movement_mean_strict",
        MovementBackToUsual = "movement_back_to_usual",
        InflammationLatestThree = "inflammation_latest_three",
        InflammationWindow = "inflammation_window",
        FunctionMean = "function_mean",
        FunctionGain = "function_gain",
        FunctionBackToUsual = "function_back_to_usual",
        UsualActivity = "usual_activity",
        ActivityPain = "activity_pain",
        PainSettled = "pain_settled",
        UsualActivityStrict = "usual_activity_strict",
    }
}

codes! {
    /// Which verdict a test belongs to.
    Tier { Basic = "basic", Strict = "strict" }
}

codes! {
    /// How a test counts towards the verdict of its tier: every `required` one has to be met,
    /// and one of those that are `any_of`; one that `suffices` fulfils the criterion alone.
    Role { Required = "required", AnyOf = "any_of", Suffices = "suffices" }
}

codes! {
    /// How a value is held against its threshold.
    Comparison { AtMost = "at_most", AtLeast = "at_least", Is = "is" }
}

codes! {
    /// What a value and its threshold are counted in.
    Unit { Points = "points", Dates = "dates", YesNo = "yes_no" }
}

codes! {
    /// Where a threshold comes from. `product_choice` is shown as one.
    Source {
        Farrar2001 = "farrar_2001",
        Boonstra2016 = "boonstra_2016",
        PainMonitoring = "pain_monitoring",
        Houck2019 = "houck_2019",
        Abbott2014 = "abbott_2014",
        ProductChoice = "product_choice",
    }
}

/// One test inside a criterion: the value, what it is held against, and what would change
/// the answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Finding {
    /// Which test.
    pub test: Test,
    /// Whose verdict it counts for.
    pub tier: Tier,
    /// How it counts towards the verdict.
    pub role: Role,
    /// Its outcome on this date.
    pub status: Status,
    /// What the entries give, where they give anything. Yes is 1, no is 0.
    pub value: Option<Exact>,
    /// How `value` is held against `threshold`.
    pub comparison: Comparison,
    /// What it is held against.
    pub threshold: Exact,
    /// What both are counted in.
    pub unit: Unit,
    /// Where the threshold comes from.
    pub source: Source,
    /// The check-ins that answered, in order of date.
    pub entries: Vec<Uuid>,
    /// How many more answered dates are needed before there is an outcome; 0 when there is one.
    pub missing: u32,
    /// What would change the answer.
    pub change: Change,
}

/// What would make a test come out otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Met: it stays so while the value keeps to the threshold.
    Keep {
        /// The last mean, value or answer at which it is still met.
        limit: Exact,
    },
    /// So many more dates have to be answered in the window.
    Answer {
        /// How many more dates.
        dates: u32,
    },
    /// The mean of the window (or the answer: yes is 1) has to come to this.
    Reach {
        /// The mean that would do.
        target: Exact,
    },
    /// So many answered dates without a sign are needed, one after the other.
    ClearDates {
        /// How many more.
        dates: u32,
    },
    /// The dates that fail have to leave the window; the last of them does on this date.
    Until {
        /// The first date whose window is free of them.
        date: NaiveDate,
    },
}
