//! What is otherwise than on the date compared with.
//!
//! Every transition and every hold since then is told with its date, also one that has passed
//! again; the frequency and the criteria are held against each other as they were then and as
//! they are. An episode opened since is compared with its opening. After its closing nothing
//! changes in an episode.

use chrono::NaiveDate;
use recovery::Frequency;
use recovery::assessment::{HoldLevel, Status, Transition};

use crate::course::Course;

/// What is otherwise than on the date compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The phase, or its clock.
    Phase(Transition),
    /// A hold began.
    HoldBegan {
        /// How urgent.
        level: HoldLevel,
        /// Its first date.
        on: NaiveDate,
    },
    /// A hold ended.
    HoldEnded {
        /// How urgent.
        level: HoldLevel,
        /// The first date without it.
        on: NaiveDate,
    },
    /// How often massage is suggested.
    Frequency {
        /// Then.
        from: Frequency,
        /// On the last date.
        to: Frequency,
    },
    /// A criterion's basic verdict; counted from 0 in the order pain, movement, inflammation,
    /// function.
    Criterion {
        /// Which.
        criterion: usize,
        /// Then.
        from: Status,
        /// On the last date.
        to: Status,
    },
}

/// In the order of the variants; transitions and holds by date.
pub(crate) fn changed(course: &Course<'_>) -> Vec<Changed> {
    let Some(then) = &course.then else {
        return Vec::new();
    };
    let now = &course.while_open;
    let transitions = now.history.iter().filter(|t| t.date > then.on);
    let frequencies = (then.suggestion.frequency, now.suggestion.frequency);
    let frequency = (frequencies.0 != frequencies.1).then_some(Changed::Frequency {
        from: frequencies.0,
        to: frequencies.1,
    });
    let criteria = then.criteria.all().into_iter().zip(now.criteria.all());
    let criteria = criteria
        .enumerate()
        .filter(|(_, (a, b))| a.basic != b.basic);
    transitions
        .map(|transition| Changed::Phase(*transition))
        .chain(holds(course, then.on))
        .chain(frequency)
        .chain(criteria.map(|(criterion, (from, to))| Changed::Criterion {
            criterion,
            from: from.basic,
            to: to.basic,
        }))
        .collect()
}

/// The levels that began or ended to be held after a date.
fn holds(course: &Course<'_>, then: NaiveDate) -> Vec<Changed> {
    let mut changes = Vec::new();
    for pair in course.days.windows(2) {
        let [before, day] = pair else { continue };
        if day.date <= then {
            continue;
        }
        let on = day.date;
        let ended = before.held.iter().filter(|l| !day.held.contains(l));
        changes.extend(ended.map(|level| Changed::HoldEnded { level: *level, on }));
        let began = day.held.iter().filter(|l| !before.held.contains(l));
        changes.extend(began.map(|level| Changed::HoldBegan { level: *level, on }));
    }
    changes
}
