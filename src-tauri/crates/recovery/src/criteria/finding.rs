//! How a test of a window mean is applied, the same for pain, movement and function.

use crate::assessment::{Change, Comparison, Finding, Role, Source, Status, Test, Tier, Unit};
use crate::criteria::{Sheet, missing_for_mean, status};
use crate::days::Scale;
use crate::exact::Exact;
use crate::series::Series;

/// What a window mean is held against.
pub(super) struct MeanTest {
    pub(super) test: Test,
    pub(super) tier: Tier,
    pub(super) role: Role,
    pub(super) comparison: Comparison,
    pub(super) threshold: Exact,
    pub(super) source: Source,
}

impl MeanTest {
    /// Holds `value` against the threshold. `value` is the window mean, or a difference of it and
    /// the baseline; `target` is the window mean at which the test would just be met. Both are
    /// unknown together, when fewer than 5 dates of the window answered.
    pub(super) fn apply(
        self,
        sheet: &mut Sheet,
        window: Series<Scale>,
        value: Option<&Exact>,
        target: impl FnOnce() -> Option<Exact>,
    ) {
        let outcome = match value {
            Some(value) => status(match self.comparison {
                Comparison::AtMost => *value <= self.threshold,
                Comparison::AtLeast => *value >= self.threshold,
                Comparison::Is => *value == self.threshold,
            }),
            None => Status::NotEnoughData,
        };
        sheet.take(self.tier, self.role, outcome, || {
            let missing = missing_for_mean(window);
            let (missing, change) = match (outcome, target()) {
                (Status::Met, Some(limit)) => (0, Change::Keep { limit }),
                (Status::NotMet, Some(target)) => (0, Change::Reach { target }),
                _ => (missing, Change::Answer { dates: missing }),
            };
            Finding {
                test: self.test,
                tier: self.tier,
                role: self.role,
                status: outcome,
                value: value.cloned(),
                comparison: self.comparison,
                threshold: self.threshold,
                unit: Unit::Points,
                source: self.source,
                entries: window.entries(),
                missing,
                change,
            }
        });
    }
}
