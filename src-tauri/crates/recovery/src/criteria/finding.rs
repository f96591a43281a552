//! How a finding on a window mean is put together, the same for pain, movement and function.

use crate::assessment::{Change, Comparison, Finding, Role, Source, Status, Test, Tier, Unit};
use crate::criteria::{count, entries, status};
use crate::exact::Exact;
use crate::series::{Day, MEAN_NEEDS, Scored};

/// What a window mean is held against.
pub(super) struct MeanTest {
    pub(super) test: Test,
    pub(super) tier: Tier,
    pub(super) role: Role,
    pub(super) comparison: Comparison,
    pub(super) threshold: Exact,
    pub(super) source: Source,
}

/// Holds `value` against the threshold. `value` is the window mean, or a difference of it and
/// the baseline; `target` is the window mean at which the test would just be met. Both are
/// unknown together, when fewer than 5 dates of the window answered.
pub(super) fn mean_finding(
    test: MeanTest,
    window: &[Day<Scored>],
    value: Option<Exact>,
    target: Option<Exact>,
) -> Finding {
    let MeanTest {
        test,
        tier,
        role,
        comparison,
        threshold,
        source,
    } = test;
    let missing = count(MEAN_NEEDS.saturating_sub(window.len()));
    let (status, change) = match (&value, target) {
        (Some(value), Some(target)) => {
            let met = match comparison {
                Comparison::AtMost => *value <= threshold,
                Comparison::AtLeast => *value >= threshold,
                Comparison::Is => *value == threshold,
            };
            let change = if met {
                Change::Keep { limit: target }
            } else {
                Change::Reach { target }
            };
            (status(met), change)
        }
        _ => (Status::NotEnoughData, Change::Answer { dates: missing }),
    };
    Finding {
        test,
        tier,
        role,
        status,
        value,
        comparison,
        threshold,
        unit: Unit::Points,
        source,
        entries: entries(window),
        missing: if status == Status::NotEnoughData {
            missing
        } else {
            0
        },
        change,
    }
}
