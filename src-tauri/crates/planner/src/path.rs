//! The phases of an episode as stays, for its timeline.

use chrono::NaiveDate;
use recovery::assessment::HoldStay;
use recovery::{Assessment, Episode, Log, hold_stays};

use crate::view::Stay;

/// The stays of an episode from its opening on, with the holds in each.
pub(crate) fn path(
    log: &Log,
    episode: &Episode,
    verdict: &Assessment,
    today: NaiveDate,
) -> Vec<Stay> {
    let period = trends::open_dates(episode, today);
    let closed = episode.closed.filter(|closed| *closed <= period.to);
    let holds = hold_stays(log, episode.id, period.to);
    let bands = trends::phases(&verdict.history, period).into_iter();
    bands
        .map(|band| {
            let lasts = band.to == period.to && closed.is_none();
            let to = (!lasts).then_some(band.to);
            let within = holds.iter().filter_map(|hold| within(hold, band.from, to));
            Stay {
                phase: band.phase,
                from: band.from,
                to,
                reason: band.reason,
                holds: within.collect(),
            }
        })
        .collect()
}

/// What of a hold lies in these dates.
fn within(hold: &HoldStay, from: NaiveDate, to: Option<NaiveDate>) -> Option<HoldStay> {
    let from = hold.from.max(from);
    let to = match (hold.to, to) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    to.is_none_or(|to| from <= to).then_some(HoldStay {
        level: hold.level,
        from,
        to,
    })
}
