//! The tests of a criterion as they are applied: the verdicts they come to and, where these are
//! shown, the findings.
//!
//! A walk over ten years asks for verdicts only. It runs the very tests that are shown, and no
//! finding is put together for it.

use crate::assessment::{Finding, Role, Status, Tier};

/// The most tests a criterion is made of.
const MOST_TESTS: usize = 6;

/// What the tests of one criterion come to on one date.
#[derive(Debug)]
pub(crate) struct Sheet {
    basic: Tally,
    strict: Tally,
    /// Nothing where only the verdicts are asked for.
    findings: Option<Vec<Finding>>,
}

impl Sheet {
    /// Keeps a finding of every test.
    pub(super) fn with_findings() -> Self {
        Self::empty(Some(Vec::with_capacity(MOST_TESTS)))
    }

    /// Keeps the verdicts alone.
    pub(super) const fn verdicts_only() -> Self {
        Self::empty(None)
    }

    const fn empty(findings: Option<Vec<Finding>>) -> Self {
        let (basic, strict) = (Tally::EMPTY, Tally::EMPTY);
        Self {
            basic,
            strict,
            findings,
        }
    }

    /// Takes the outcome of a test. Its finding is put together only where it is kept.
    pub(super) fn take(
        &mut self,
        tier: Tier,
        role: Role,
        status: Status,
        finding: impl FnOnce() -> Finding,
    ) {
        match tier {
            Tier::Basic => self.basic.take(role, status),
            Tier::Strict => self.strict.take(role, status),
        }
        if let Some(findings) = &mut self.findings {
            findings.push(finding());
        }
    }

    /// Enough to leave recovery.
    pub(super) fn basic(&self) -> Status {
        self.basic.verdict()
    }

    /// Basic's verdict where that is not met; else as the strict tests give.
    pub(super) fn strict(&self) -> Status {
        match self.basic() {
            Status::Met => self.strict.verdict(),
            basic => basic,
        }
    }

    /// The findings kept, in the order of the tests.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings.unwrap_or_default()
    }
}

/// The tests of one tier so far.
#[derive(Debug)]
struct Tally {
    required: Status,
    /// The tests that are alternatives are one part.
    any_of: Option<Status>,
    suffices: bool,
}

impl Tally {
    const EMPTY: Self = Self {
        required: Status::Met,
        any_of: None,
        suffices: false,
    };

    fn take(&mut self, role: Role, status: Status) {
        match role {
            Role::Required => self.required = both(self.required, status),
            Role::AnyOf => self.any_of = Some(self.any_of.map_or(status, |of| either(of, status))),
            Role::Suffices => self.suffices |= status == Status::Met,
        }
    }

    fn verdict(&self) -> Status {
        match self.any_of {
            _ if self.suffices => Status::Met,
            Some(any_of) => both(self.required, any_of),
            None => self.required,
        }
    }
}

/// Any part that fails makes it not met; otherwise any part that lacks data makes it not
/// enough data.
const fn both(a: Status, b: Status) -> Status {
    match (a, b) {
        (Status::NotMet, _) | (_, Status::NotMet) => Status::NotMet,
        (Status::NotEnoughData, _) | (_, Status::NotEnoughData) => Status::NotEnoughData,
        (Status::Met, Status::Met) => Status::Met,
    }
}

/// One that is met is enough; otherwise one that lacks data may yet be.
const fn either(a: Status, b: Status) -> Status {
    match (a, b) {
        (Status::Met, _) | (_, Status::Met) => Status::Met,
        (Status::NotEnoughData, _) | (_, Status::NotEnoughData) => Status::NotEnoughData,
        (Status::NotMet, Status::NotMet) => Status::NotMet,
    }
}
