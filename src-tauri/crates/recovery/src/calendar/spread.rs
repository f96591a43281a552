//! The dates themselves: of all ways to fill the dates to come that obey the hard rules, the
//! one that costs least.
//!
//! Costs are compared level by level; a lower level never outweighs a higher one:
//!
//! 0. days by which a gap grows longer than allowed;
//! 1. an overdue massage on a day that does not suit;
//! 2. days an overdue massage waits;
//! 3. other massages on a day that does not suit;
//! 4. distance from the number aimed at, as far as the days that suit can carry it, over
//!    every 7 dates that hold no massage but the calendar's own and lie more than 6 days from
//!    any put there by hand (an interval of days: whether there is any massage);
//! 5. planned massages that leave their date;
//! 6. the same distance over the other 7 dates: one massage moved by hand is no reason to
//!    move the series;
//! 7. days the very first massage waits;
//! 8. unevenness: the sum of squared gaps (an interval of days: of squared differences from it);
//! 9. massages moved to another time of day;
//! 10. lateness.
//!
//! The walk goes date by date and keeps, for each way the last 6 dates can look, only the
//! cheapest way there: what lies further back cannot matter to any rule.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::field::{self, Day, Field, last_done, mask, overdue};
use super::rules::Aim;

type Cost = [i64; 11];

/// How the walk stands at the end of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    /// Which of the last 6 dates hold a massage; bit 0 is the latest.
    recent: u8,
    /// Days since the last massage; since the walk began while there is none that counts.
    since: i64,
    /// Whether there is a massage that counts for the gap. Not before the first, nor while
    /// it is overdue.
    anchored: bool,
}

/// The massages to plan, earliest first.
pub(super) fn spread(field: &Field<'_>) -> Vec<NaiveDateTime> {
    let days = field::days(field);
    let start = opening(field, &days);
    let rules = field.rules;
    let aim = rules
        .weekly_aim()
        .min(rules.weekly_capacity(field.wishes.weekdays))
        .max(1);
    let waiting_level = if overdue(field, &days) && field.rules.longest_gap.is_some() {
        2
    } else {
        7
    };
    let mut layers: Vec<BTreeMap<State, Step>> = vec![BTreeMap::from([(start, Step::FIRST)])];
    for (index, day) in days.iter().enumerate() {
        let mut next: BTreeMap<State, Step> = BTreeMap::new();
        for (state, step) in layers.last().into_iter().flatten() {
            for massage in [true, false] {
                let Some((to, added)) = enter(field, day, *state, massage) else {
                    continue;
                };
                let mut cost = add(step.cost, added);
                if index >= 6 {
                    let level = if day.by_hand { 6 } else { 4 };
                    cost[level] += off_aim(field, *state, massage, aim);
                }
                if !massage && !state.anchored {
                    cost[waiting_level] += 1;
                }
                if massage && !day.taken {
                    cost[10] -= (days.len() - index) as i64;
                }
                if index + 1 == days.len() {
                    cost = add(cost, leaving(field, days.len(), to, aim));
                }
                let step = Step {
                    cost,
                    from: *state,
                    massage,
                };
                let kept = next.entry(to).or_insert(step);
                if step.cost < kept.cost {
                    *kept = step;
                }
            }
        }
        layers.push(next);
    }
    trace_back(&days, &layers)
}

/// The cheapest way into a state.
#[derive(Debug, Clone, Copy)]
struct Step {
    cost: Cost,
    from: State,
    massage: bool,
}

impl Step {
    const FIRST: Self = Self {
        cost: [0; 11],
        from: State {
            recent: 0,
            since: 0,
            anchored: false,
        },
        massage: false,
    };
}

fn add(mut cost: Cost, added: Cost) -> Cost {
    for (level, more) in cost.iter_mut().zip(added) {
        *level += more;
    }
    cost
}

/// Where the walk begins: the evening before the first date.
fn opening(field: &Field<'_>, days: &[Day]) -> State {
    let eve = field.after.date().pred_opt();
    let recent = eve.map_or(0, |eve| mask(eve, 6, |date| field.done.contains(&date)));
    match (eve, last_done(field)) {
        (Some(eve), Some(last)) if !overdue(field, days) => State {
            recent,
            since: (eve - last).num_days(),
            anchored: true,
        },
        _ => State {
            recent,
            since: 0,
            anchored: false,
        },
    }
}

/// The state after a date with or without a massage, and what it costs; nothing when a hard
/// rule forbids it.
fn enter(field: &Field<'_>, day: &Day, state: State, massage: bool) -> Option<(State, Cost)> {
    let rules = field.rules;
    let mut cost = [0; 11];
    let since = state.since + 1;
    if day.taken != massage && (day.taken || day.slot.is_none()) {
        return None;
    }
    let week = week_of(state, massage);
    if week.count_ones() + day.doubled_recently > u32::from(rules.most_in_7)
        && week & !day.taken_recently != 0
    {
        return None;
    }
    if massage && !day.taken {
        if state.anchored && since < i64::from(rules.least_interval) {
            return None;
        }
        cost[if state.anchored { 3 } else { 1 }] += i64::from(!day.suits);
        let moved = day.slot.is_some_and(|at| at.time() != field.wishes.time);
        cost[9] += i64::from(moved);
    }
    cost[5] += i64::from(day.was_planned && !massage);
    if !massage && rules.longest_gap.is_some_and(|gap| since >= i64::from(gap)) {
        cost[0] += 1;
    }
    if massage && state.anchored {
        cost[8] += match rules.aim {
            Aim::PerWeek(_) => since * since,
            Aim::EveryDays(aim) => (since - i64::from(aim)).pow(2),
        };
    }
    let to = State {
        recent: week & 0x3f,
        since: if massage { 0 } else { since },
        anchored: state.anchored || massage,
    };
    Some((to, cost))
}

/// How far the 7 dates up to this one are from the number aimed at.
fn off_aim(field: &Field<'_>, before: State, massage: bool, aim: u16) -> i64 {
    match field.rules.aim {
        Aim::PerWeek(_) => {
            (i64::from(week_of(before, massage).count_ones()) - i64::from(aim)).abs()
        }
        Aim::EveryDays(_) => 0,
    }
}

/// The 7 dates up to one with or without a massage, after the 6 the state remembers; bit 0
/// is the latest.
fn week_of(before: State, massage: bool) -> u8 {
    ((before.recent << 1) | u8::from(massage)) & 0x7f
}

/// What the last of so many dates leaves behind.
fn leaving(field: &Field<'_>, dates: usize, state: State, aim: u16) -> Cost {
    let mut cost = [0; 11];
    match field.rules.aim {
        Aim::PerWeek(_) => {
            cost[8] += (state.since + 1).pow(2);
            if dates < 7 {
                let share = (usize::from(aim) * dates).div_ceil(7) as i64;
                let held = (state.recent & ((1 << dates) - 1)).count_ones();
                cost[4] += (i64::from(held) - share).abs();
            }
        }
        Aim::EveryDays(interval) => {
            let overlong = (state.since + 1 - i64::from(interval)).max(0);
            cost[8] += overlong.pow(2);
            cost[4] += i64::from(!state.anchored);
        }
    }
    cost
}

fn trace_back(days: &[Day], layers: &[BTreeMap<State, Step>]) -> Vec<NaiveDateTime> {
    let cheapest = layers
        .last()
        .and_then(|last| last.iter().min_by_key(|(_, step)| step.cost));
    let Some(mut state) = cheapest.map(|(state, _)| *state) else {
        return Vec::new();
    };
    let mut sessions = Vec::new();
    for (day, layer) in days.iter().zip(layers.iter().skip(1)).rev() {
        let Some(step) = layer.get(&state) else {
            return Vec::new();
        };
        if step.massage && !day.taken {
            sessions.extend(day.slot);
        }
        state = step.from;
    }
    sessions.reverse();
    sessions
}
