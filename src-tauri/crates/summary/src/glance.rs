//! A log at a glance: who needs attention first, and the line of pain.

use chrono::NaiveDate;
use recovery::assessment::{Alert, Hold};
use recovery::{Assessment, CheckIn, DayValues, Episode, Exact, Log, Measured, Phase};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::attention::{Attention, Rank, attention, last_setback};
use crate::pain_line::{PainDay, pain_line};
use crate::period::is_open;

/// A log at a glance on a date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Glance {
    /// The date.
    pub on: NaiveDate,
    /// The most urgent over the open episodes.
    pub attention: Attention,
    /// Since when that is so, where the model tells; when nothing is open, the latest closing.
    pub since: Option<NaiveDate>,
    /// The open episodes, most urgent first.
    pub episodes: Vec<EpisodeGlance>,
    /// The date of the latest check-in of any episode, up to the date.
    pub last_check_in: Option<NaiveDate>,
}

/// One open episode at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EpisodeGlance {
    /// Which episode.
    pub id: Uuid,
    /// What the patient calls it.
    pub title: String,
    /// What it asks for.
    pub attention: Attention,
    /// Since when that is so, where the model tells.
    pub attention_since: Option<NaiveDate>,
    /// The phase on the date.
    pub phase: Phase,
    /// Since when.
    pub since: NaiveDate,
    /// What forbids massage.
    pub hold: Option<Hold>,
    /// The alerts, sorted by code.
    pub alerts: Vec<Alert>,
    /// The latest setback or other step back, if there was one.
    pub last_setback: Option<NaiveDate>,
    /// The mean of the first five answered dates of pain, 0–10; nothing until there are five.
    pub pain_first: Option<Exact>,
    /// The mean of the 7 dates up to the date, 0–10, when at least 5 were answered.
    pub pain_now: Option<Exact>,
    /// The line of pain: the answered dates of the last 28, in order.
    pub pain: Vec<PainDay>,
}

impl Glance {
    /// How many dates the line of pain has room for, the date itself included.
    pub const LINE_DATES: u64 = crate::pain_line::LINE_DATES;

    /// The log as it stands on a date. What is recorded for later dates is not seen.
    pub fn of(log: &Log, on: NaiveDate) -> Self {
        let mut episodes: Vec<_> = recovery::assess(log, on)
            .into_iter()
            .filter_map(|verdict| {
                let episode = log.episodes.iter().find(|e| e.id == verdict.episode)?;
                is_open(episode, on).then(|| EpisodeGlance::of(episode, verdict))
            })
            .collect();
        episodes.sort_by(|a, b| a.place().cmp(&b.place()));
        let (attention, since) = match episodes.first() {
            Some(first) => (first.attention, first.attention_since),
            None => (Attention::NothingOpen, last_closing(log, on)),
        };
        let last = |episode: &Episode| last_check_in(&episode.check_ins, on);
        Self {
            on,
            attention,
            since,
            episodes,
            last_check_in: log.episodes.iter().filter_map(last).max(),
        }
    }

    /// The place in a list of logs. Of equal ranks, who reads them goes by name.
    pub fn rank(&self) -> Rank {
        Rank::new(self.attention, self.since)
    }
}

impl EpisodeGlance {
    fn of(episode: &Episode, verdict: Assessment) -> Self {
        let on = verdict.on;
        let last_check_in = last_check_in(&episode.check_ins, on);
        let (attention, attention_since) = attention(episode, &verdict, last_check_in);
        let pain = DayValues::of(&episode.check_ins, Measured::Pain);
        Self {
            id: episode.id,
            title: episode.title.clone(),
            attention,
            attention_since,
            phase: verdict.phase,
            since: verdict.since,
            last_setback: last_setback(&verdict),
            hold: verdict.hold,
            alerts: verdict.alerts,
            pain_first: pain.baseline(on),
            pain_now: pain.window_mean(on),
            pain: pain_line(&pain, on),
        }
    }

    /// Of equal ranks the one less far on the path leads.
    fn place(&self) -> (Rank, Phase, &str) {
        let rank = Rank::new(self.attention, self.attention_since);
        (rank, self.phase, &self.title)
    }
}

/// The date of the latest check-in up to a date.
pub(crate) fn last_check_in(check_ins: &[CheckIn], on: NaiveDate) -> Option<NaiveDate> {
    let dates = check_ins.iter().map(CheckIn::date);
    dates.filter(|date| *date <= on).max()
}

fn last_closing(log: &Log, on: NaiveDate) -> Option<NaiveDate> {
    let closings = log.episodes.iter().filter_map(|episode| episode.closed);
    closings.filter(|closed| *closed <= on).max()
}

#[cfg(test)]
mod tests {
    use recovery::Flag;

    use super::*;
    use crate::testing::{day, episode, log, well};

    #[test]
    fn the_episode_in_most_need_leads_and_closed_ones_are_left_out() {
        let calm = Episode {
            check_ins: (0..8).map(|n| well(n, 1)).collect(),
            ..episode(1)
        };
        let silent = episode(2);
        let held = Episode {
            check_ins: vec![CheckIn {
                flags: vec![Flag::CatchingOrGivingWay],
                ..well(4, 2)
            }],
            ..episode(3)
        };
        let closed = Episode {
            closed: Some(day(6)),
            ..held.clone()
        };
        let closed = Episode {
            id: Uuid::from_u128(4),
            ..closed
        };
        let glance = Glance::of(&log(vec![calm, silent, held, closed]), day(7));
        let order: Vec<_> = glance.episodes.iter().map(|e| e.attention).collect();
        assert_eq!(
            order,
            [Attention::PtFirstHold, Attention::Stale, Attention::Steady]
        );
        assert_eq!(
            (glance.attention, glance.since),
            (Attention::PtFirstHold, Some(day(4)))
        );
        assert_eq!(glance.last_check_in, Some(day(7)));
    }

    #[test]
    fn a_log_with_nothing_open_says_so() {
        let closed = Episode {
            closed: Some(day(6)),
            ..episode(1)
        };
        let glance = Glance::of(&log(vec![closed.clone()]), day(7));
        assert_eq!(
            (glance.attention, glance.since),
            (Attention::NothingOpen, Some(day(6)))
        );
        let glance = Glance::of(&log(vec![closed]), day(6));
        assert_eq!(glance.episodes.len(), 1, "on its closing date it is open");
        let empty = Glance::of(&log(Vec::new()), day(0));
        assert_eq!(
            (empty.attention, empty.since),
            (Attention::NothingOpen, None)
        );
    }

    #[test]
    fn pain_first_needs_five_dates_and_pain_now_five_of_seven() {
        let of = |days: &[u64], on| {
            let knee = Episode {
                check_ins: days.iter().map(|n| well(*n, 2)).collect(),
                ..episode(1)
            };
            let glance = Glance::of(&log(vec![knee]), day(on));
            let first = &glance.episodes[0];
            (first.pain_first.is_some(), first.pain_now.is_some())
        };
        assert_eq!(of(&[0, 1, 2, 3], 3), (false, false));
        assert_eq!(of(&[0, 1, 2, 3, 4], 4), (true, true));
        assert_eq!(of(&[0, 1, 2, 3, 4], 6), (true, true));
        assert_eq!(of(&[0, 1, 2, 3, 4], 7), (true, false));
    }

    #[test]
    fn what_is_recorded_for_later_is_not_seen() {
        let now = Episode {
            check_ins: vec![well(0, 2)],
            ..episode(1)
        };
        let later = Episode {
            check_ins: vec![well(0, 2), well(3, 9)],
            ..episode(1)
        };
        let unopened = Episode {
            opened: day(5),
            ..episode(2)
        };
        assert_eq!(
            Glance::of(&log(vec![now]), day(2)),
            Glance::of(&log(vec![later, unopened]), day(2))
        );
    }
}
