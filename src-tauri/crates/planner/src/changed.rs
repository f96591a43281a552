//! What is otherwise today than when the patient last looked: at the check-in before the latest.
//!
//! The verdict of today is held against the verdict of that earlier date, as it stands in the
//! log now: what was edited or back-dated since counts in both.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use recovery::assessment::{CriterionName, Rule, Tier};
use recovery::{Assessment, CheckIn, Episode, Log, assess_earlier};

use crate::view::{Changed, CriterionChange};

/// Nothing where all is the same, with fewer than two dates with a check-in, and for a closed
/// episode.
pub(crate) fn changed(
    log: &Log,
    episode: &Episode,
    now: &Assessment,
    today: NaiveDate,
) -> Option<Changed> {
    if episode.closed.is_some() {
        return None;
    }
    let since = before_latest(episode, today)?;
    let then = assess_earlier(log, now, since)?;
    let changed = between(&then, now);
    (changed != nothing(since)).then_some(changed)
}

/// The second latest date with a check-in.
fn before_latest(episode: &Episode, today: NaiveDate) -> Option<NaiveDate> {
    let dates = episode.check_ins.iter().map(CheckIn::date);
    let dates: BTreeSet<_> = dates.filter(|date| *date <= today).collect();
    dates.into_iter().nth_back(1)
}

fn between(then: &Assessment, now: &Assessment) -> Changed {
    let level = |verdict: &Assessment| verdict.hold.as_ref().map(|hold| hold.level);
    let tier = now.next.as_ref().and_then(|next| next.tier);
    let (were, are) = (rules(then), rules(now));
    let transition = now.history.last().filter(|t| t.date > then.on);
    Changed {
        since: then.on,
        phase: both(then.phase, now.phase),
        reason: transition.map(|transition| transition.reason),
        hold: both(level(then), level(now)),
        frequency: both(then.suggestion.frequency, now.suggestion.frequency),
        pressure: both(then.suggestion.pressure, now.suggestion.pressure),
        criteria: criteria(then, now, tier.unwrap_or(Tier::Basic)),
        rules_new: are.difference(&were).copied().collect(),
        rules_gone: were.difference(&are).copied().collect(),
    }
}

fn nothing(since: NaiveDate) -> Changed {
    Changed {
        since,
        phase: None,
        reason: None,
        hold: None,
        frequency: None,
        pressure: None,
        criteria: Vec::new(),
        rules_new: Vec::new(),
        rules_gone: Vec::new(),
    }
}

/// Both, where they differ.
fn both<V: PartialEq>(then: V, now: V) -> Option<[V; 2]> {
    (then != now).then_some([then, now])
}

fn rules(verdict: &Assessment) -> BTreeSet<Rule> {
    let steps = verdict.suggestion.steps.iter();
    steps.map(|step| step.rule).collect()
}

fn criteria(then: &Assessment, now: &Assessment, tier: Tier) -> Vec<CriterionChange> {
    let status = |verdict: &Assessment, name| {
        let criterion = verdict.criteria.of(name);
        match tier {
            Tier::Basic => criterion.basic,
            Tier::Strict => criterion.strict,
        }
    };
    let each = CriterionName::ALL.iter().map(|name| CriterionChange {
        criterion: *name,
        tier,
        before: status(then, *name),
        after: status(now, *name),
    });
    each.filter(|change| change.before != change.after)
        .collect()
}
