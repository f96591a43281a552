//! What has to be told at a look at the clock, and how.

use chrono::{NaiveDateTime, TimeDelta};

use crate::{Agenda, Coming, Occurrence, Rule, coming};

/// What is later than this, because Tend was closed, the machine slept or the clock was set,
/// is told in a summary.
pub const GRACE: TimeDelta = TimeDelta::minutes(60);

/// What has to be told now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Due {
    /// One notification each, earliest first: the occurrences of one deed, or everything
    /// that quiet has put off.
    pub notices: Vec<Vec<Coming>>,
    /// What came due too long ago, for one summary.
    pub missed: Vec<Coming>,
}

/// What has to be told at a look at `wall`, when the last look at which anything could be
/// told was at `since`. What came due before that was put there by the patient in the
/// window, and is not told. `is_claimed` says what has been told, or taken on to be told.
///
/// Nothing in quiet hours: `since` must stay where it was then. A session counts as missed
/// when both its reminder and its beginning are past by more than [`GRACE`], a check-in when
/// its reminder is; a review or a lapse never is. Where a summary is told anyway, they go
/// into it; and what is missed of something that is told now goes with that.
pub fn due(
    agenda: &Agenda,
    since: NaiveDateTime,
    wall: NaiveDateTime,
    is_claimed: impl Fn(&Occurrence) -> bool,
) -> Due {
    if agenda.wishes.quiet.holds(wall) {
        return Due::default();
    }
    let mut unclaimed = coming(agenda, since, wall);
    unclaimed.retain(|coming| !is_claimed(&coming.occurrence));
    let (mut missed, given): (Vec<_>, Vec<_>) = unclaimed
        .into_iter()
        .partition(|coming| coming.is_missed(wall));
    let (lasting, passing): (Vec<_>, Vec<_>) = given
        .into_iter()
        .partition(|coming| coming.occurrence.rule.lasts());
    let mut notices = Notices::default();
    for coming in passing {
        notices.take(coming);
    }
    missed.retain(|coming| !notices.join(coming));
    if missed.is_empty() {
        for coming in lasting {
            notices.take(coming);
        }
    } else {
        missed.extend(lasting);
    }
    Due {
        notices: notices.in_order(),
        missed,
    }
}

impl Coming {
    /// Whether it is too late to be told of on its own.
    pub fn is_missed(&self, wall: NaiveDateTime) -> bool {
        let Occurrence { rule, due, .. } = self.occurrence;
        !rule.lasts() && wall - due.max(self.begins) > GRACE
    }
}

/// The notifications as they are put together.
#[derive(Default)]
struct Notices {
    after_quiet: Vec<Coming>,
    alone: Vec<Vec<Coming>>,
}

impl Notices {
    fn take(&mut self, coming: Coming) {
        if self.join(&coming) {
            return;
        }
        if coming.after_quiet {
            self.after_quiet.push(coming);
        } else {
            self.alone.push(vec![coming]);
        }
    }

    /// Puts it with what is told of the same deed, if anything is.
    fn join(&mut self, coming: &Coming) -> bool {
        let of = coming.occurrence.rule;
        let same = |told: &[Coming]| told.iter().any(|told| told.occurrence.rule == of);
        let groups = std::iter::once(&mut self.after_quiet).chain(&mut self.alone);
        for group in groups {
            if same(group) {
                group.push(*coming);
                return true;
            }
        }
        false
    }

    fn in_order(self) -> Vec<Vec<Coming>> {
        let order = |coming: &Coming| -> (NaiveDateTime, NaiveDateTime, Rule) {
            let Occurrence { due, rule, .. } = coming.occurrence;
            (due, coming.begins, rule)
        };
        let mut notices = self.alone;
        if !self.after_quiet.is_empty() {
            notices.push(self.after_quiet);
        }
        for notice in &mut notices {
            notice.sort_by_key(order);
        }
        notices.sort_by_key(|notice| notice.iter().map(order).min());
        notices
    }
}

#[cfg(test)]
mod tests;
