//! What is otherwise than on the date compared with.
//!
//! Every transition and every hold since then is told with its date, also one that has passed
//! again; the frequency and the criteria are held against each other as they were then and as
//! they are. An episode opened since is compared with its opening. After its closing nothing
//! changes in an episode.

use chrono::NaiveDate;
use recovery::Frequency;
use recovery::assessment::{HoldLevel, Pressure, Status, Transition};

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
    /// How firm a massage is suggested to be, where one was suggested then and is now.
    Pressure {
        /// Then.
        from: Pressure,
        /// On the last date.
        to: Pressure,
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
    let pressures = (then.suggestion.pressure, now.suggestion.pressure);
    let any = pressures.0 != Pressure::None && pressures.1 != Pressure::None;
    let pressure = (any && pressures.0 != pressures.1).then_some(Changed::Pressure {
        from: pressures.0,
        to: pressures.1,
    });
    let criteria = then.criteria.all().into_iter().zip(now.criteria.all());
    let criteria = criteria
        .enumerate()
        .filter(|(_, (a, b))| a.basic != b.basic);
    transitions
        .map(|transition| Changed::Phase(*transition))
        .chain(holds(course, then.on))
        .chain(frequency)
        .chain(pressure)
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

#[cfg(test)]
mod tests {
    use recovery::{CheckIn, Clearance, Episode, Flag};
    use uuid::Uuid;

    use super::*;
    use crate::course::courses;
    use crate::testing::{at, day, episode, log, well};

    fn since(knee: &Episode, then: Option<u64>, to: u64) -> Vec<Changed> {
        let log = log(vec![knee.clone()]);
        changed(&courses(&log, day(to), then.map(day))[0])
    }

    /// Held on days 5 to 7, well otherwise.
    fn held_for_three_days() -> Episode {
        let mut check_ins: Vec<_> = (0..=12).map(|n| well(n, 1)).collect();
        check_ins[5] = CheckIn {
            flags: vec![Flag::LockedJoint],
            ..well(5, 1)
        };
        Episode {
            check_ins,
            clearances: vec![Clearance {
                id: Uuid::from_u128(9),
                at: at(8, "10:00"),
                by: "Dr Ode".into(),
                max_per_week: None,
                note: None,
            }],
            ..episode(1)
        }
    }

    #[test]
    fn a_hold_that_came_and_went_is_told_with_its_dates() {
        let level = HoldLevel::SameDay;
        let began = Changed::HoldBegan { level, on: day(5) };
        let ended = Changed::HoldEnded { level, on: day(8) };
        let holds = |then| {
            let changes = since(&held_for_three_days(), Some(then), 9).into_iter();
            changes
                .filter(|c| matches!(c, Changed::HoldBegan { .. } | Changed::HoldEnded { .. }))
                .collect::<Vec<_>>()
        };
        assert_eq!(holds(4), [began, ended]);
        assert_eq!(holds(5), [ended]);
        assert_eq!(holds(7), [ended]);
        assert_eq!(holds(8), []);
    }

    #[test]
    fn a_promotion_is_told_with_the_frequency_it_brings() {
        let knee = Episode {
            check_ins: (0..=12).map(|n| well(n, 1)).collect(),
            ..episode(1)
        };
        let changes = since(&knee, Some(6), 12);
        let Some(Changed::Phase(promotion)) = changes.first() else {
            panic!("{changes:?}");
        };
        assert_eq!(promotion.date, day(7));
        assert!(
            changes
                .iter()
                .any(|c| matches!(c, Changed::Frequency { .. }))
        );
        assert!(
            !since(&knee, Some(7), 12)
                .iter()
                .any(|c| matches!(c, Changed::Phase(_)))
        );
    }

    #[test]
    fn with_no_earlier_date_nothing_has_changed() {
        let knee = held_for_three_days();
        assert_eq!(since(&knee, None, 9), []);
        assert_eq!(since(&knee, Some(9), 9), []);
        assert_eq!(since(&knee, Some(30), 9), []);
    }

    #[test]
    fn a_criterion_is_told_as_it_was_and_as_it_is() {
        let knee = Episode {
            check_ins: (0..=6).map(|n| well(n, 1)).collect(),
            ..episode(1)
        };
        let criteria = |then, to| {
            let changes = since(&knee, Some(then), to).into_iter();
            changes
                .filter_map(|c| match c {
                    Changed::Criterion {
                        criterion,
                        from,
                        to,
                    } => Some((criterion, from, to)),
                    _ => None,
                })
                .collect::<Vec<_>>()
        };
        let (lacks, met) = (Status::NotEnoughData, Status::Met);
        // Inflammation needs three dates, a mean five.
        assert_eq!(criteria(1, 3), [(2, lacks, met)]);
        assert_eq!(
            criteria(1, 4),
            [
                (0, lacks, met),
                (1, lacks, met),
                (2, lacks, met),
                (3, lacks, met)
            ]
        );
    }

    #[test]
    fn an_episode_opened_since_is_compared_with_its_opening() {
        let knee = held_for_three_days();
        let before = Some(NaiveDate::from_ymd_opt(2025, 12, 1).unwrap());
        let log = log(vec![knee.clone()]);
        assert_eq!(
            changed(&courses(&log, day(9), before)[0]),
            since(&knee, Some(0), 9)
        );
    }

    #[test]
    fn closing_ends_no_hold() {
        let mut knee = held_for_three_days();
        knee.closed = Some(day(6));
        knee.clearances.clear();
        let level = HoldLevel::SameDay;
        let changes = since(&knee, Some(4), 9);
        assert!(changes.contains(&Changed::HoldBegan { level, on: day(5) }));
        assert!(
            !changes
                .iter()
                .any(|c| matches!(c, Changed::HoldEnded { .. }))
        );
    }
}
