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
        .partition(|coming| is_missed(coming, wall));
    let mut notices = Notices::default();
    for coming in given {
        if coming.occurrence.rule.lasts() && !missed.is_empty() {
            missed.push(coming);
        } else {
            notices.take(coming);
        }
    }
    missed.retain(|coming| !notices.join(coming));
    Due {
        notices: notices.in_order(),
        missed,
    }
}

fn is_missed(coming: &Coming, wall: NaiveDateTime) -> bool {
    let rule = coming.occurrence.rule;
    !rule.lasts() && wall - coming.occurrence.due.max(coming.begins) > GRACE
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
        let mut notices = self.alone;
        if !self.after_quiet.is_empty() {
            notices.push(self.after_quiet);
        }
        let first = |notice: &Vec<Coming>| -> Option<(NaiveDateTime, NaiveDateTime, Rule)> {
            notice
                .iter()
                .map(|coming| {
                    let occurrence = coming.occurrence;
                    (occurrence.due, coming.begins, occurrence.rule)
                })
                .min()
        };
        notices.sort_by_key(first);
        notices
    }
}

#[cfg(test)]
mod tests;
