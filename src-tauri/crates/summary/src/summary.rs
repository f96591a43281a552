//! How the episodes went over a period.

use chrono::NaiveDate;
use recovery::assessment::Transition;
use recovery::{Assessment, Log, Measured, SessionKind};
use uuid::Uuid;

use crate::adherence::Adherence;
use crate::attention::{Attention, Rank, attention};
use crate::changed::{Changed, changed};
use crate::course::{Course, courses};
use crate::measure::Measure;
use crate::period::{Period, is_open};
use crate::question::{Question, danger_sign, questions};
use crate::recorded::Recorded;
use crate::relief::Relief;
use crate::spans::{HoldSpan, PhaseSpan, holds, phases};

/// A log over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The dates looked at.
    pub period: Period,
    /// The episodes opened by the end of the period, most urgent first, closed ones last.
    pub episodes: Vec<EpisodeSummary>,
}

/// One episode over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct EpisodeSummary {
    /// Which episode.
    pub episode: Uuid,
    /// What it asks for on the last date; nothing open when it is closed.
    pub attention: Attention,
    /// Since when that is so, where the model tells; of a closed one, when it was closed.
    pub attention_since: Option<NaiveDate>,
    /// The verdict on the last date.
    pub assessment: Assessment,
    /// Pain, 0–10, 10 = worst.
    pub pain: Measure,
    /// Movement, 0–10, 10 = as before.
    pub movement: Measure,
    /// The mean of the activities that matter, 0–10, 10 = as before.
    pub function: Measure,
    /// The phases over the period, one after the other.
    pub phases: Vec<PhaseSpan>,
    /// The holds over the period.
    pub holds: Vec<HoldSpan>,
    /// The dates with a flare: those on which the patient said so.
    pub flares: Vec<NaiveDate>,
    /// Every step back within the period.
    pub setbacks: Vec<Transition>,
    /// The massages planned against those done.
    pub adherence: Adherence,
    /// The same by kind of session, exercises and visits among them; only kinds that occur.
    pub sessions: Vec<(SessionKind, Adherence)>,
    /// Pain before and after massage.
    pub relief: Option<Relief>,
    /// What was recorded, and how.
    pub recorded: Recorded,
    /// What is otherwise since the date compared with; nothing when there is none.
    pub changed: Vec<Changed>,
    /// What to talk about, most urgent first.
    pub questions: Vec<Question>,
}

impl Summary {
    /// The log over a period. The verdicts are of its last date and over the whole log; what
    /// is recorded for later dates is not seen. `compared_with` is the date to tell changes
    /// from; `edited` tells whether a check-in has an earlier version.
    pub fn of(
        log: &Log,
        period: Period,
        compared_with: Option<NaiveDate>,
        edited: &dyn Fn(Uuid) -> bool,
    ) -> Self {
        let mut titled: Vec<_> = courses(log, period.to, compared_with)
            .into_iter()
            .map(|course| {
                let title = course.episode.title.as_str();
                (title, EpisodeSummary::of(course, period, edited))
            })
            .collect();
        titled.sort_by_key(|(title, episode)| {
            let rank = Rank::new(episode.attention, episode.attention_since);
            (rank, episode.assessment.phase, *title)
        });
        Self {
            period,
            episodes: titled.into_iter().map(|(_, episode)| episode).collect(),
        }
    }
}

impl EpisodeSummary {
    fn of(course: Course<'_>, period: Period, edited: &dyn Fn(Uuid) -> bool) -> Self {
        let episode = course.episode;
        let is_open = is_open(episode, period.to);
        let open = period.open(episode);
        let recorded = Recorded::of(episode, period, edited);
        let (attention, attention_since) = if is_open {
            attention(episode, &course.on, recorded.last)
        } else {
            (Attention::NothingOpen, episode.closed)
        };
        let measure = |measured| Measure::of(&episode.check_ins, measured, open, edited);
        let within = |date: NaiveDate| open.contains(date);
        let adherence = Adherence::of_massages(&episode.sessions, open);
        let relief = Relief::of(&episode.sessions, open);
        Self {
            episode: episode.id,
            attention,
            attention_since,
            pain: measure(Measured::Pain),
            movement: measure(Measured::Movement),
            function: measure(Measured::Function),
            phases: phases(&course.days, open),
            holds: holds(&course.days, open),
            flares: recovery::day_values::flares(&episode.check_ins)
                .into_iter()
                .filter(|date| within(*date))
                .collect(),
            setbacks: (course.on.history.iter())
                .filter(|t| t.reason.is_step_back() && within(t.date))
                .copied()
                .collect(),
            adherence,
            sessions: Adherence::by_kind(&episode.sessions, open, open.to),
            changed: changed(&course),
            questions: if is_open {
                questions(episode, &course.on, period, &adherence, relief.as_ref())
            } else {
                danger_sign(episode, &course.on, period)
                    .into_iter()
                    .collect()
            },
            relief,
            recorded,
            assessment: course.on,
        }
    }
}

#[cfg(test)]
mod tests {
    use recovery::{CheckIn, Episode, Flag, Phase};

    use super::*;
    use crate::testing::{day, episode, log, well};

    fn of(log: &Log, from: u64, to: u64) -> Summary {
        let period = Period {
            from: day(from),
            to: day(to),
        };
        Summary::of(log, period, None, &|_| false)
    }

    #[test]
    fn the_most_urgent_leads_and_the_closed_end_the_list() {
        let mut held = episode(3);
        held.check_ins = vec![CheckIn {
            flags: vec![Flag::LockedJoint],
            ..well(9, 1)
        }];
        let mut closed = episode(1);
        closed.closed = Some(day(4));
        let mut unopened = episode(4);
        unopened.opened = day(11);
        let summary = of(&log(vec![closed, episode(2), held, unopened]), 0, 10);
        let order: Vec<_> = summary
            .episodes
            .iter()
            .map(|e| (e.episode.as_u128(), e.attention))
            .collect();
        assert_eq!(
            order,
            [
                (3, Attention::SameDayHold),
                (2, Attention::Stale),
                (1, Attention::NothingOpen)
            ]
        );
        assert!(summary.episodes[2].questions.is_empty());
    }

    #[test]
    fn phases_follow_each_other_through_the_open_dates_of_the_period() {
        let knee = Episode {
            check_ins: (0..=40).map(|n| well(n, 1)).collect(),
            closed: Some(day(30)),
            ..episode(1)
        };
        let summary = of(&log(vec![knee]), 5, 40);
        let phases = &summary.episodes[0].phases;
        assert_eq!(phases[0].from, day(5));
        assert_eq!(phases[0].phase, Phase::Recovery);
        assert_eq!(phases.last().map(|span| span.to), Some(day(30)));
        for pair in phases.windows(2) {
            assert_eq!(pair[0].to.succ_opt(), Some(pair[1].from));
        }
    }

    #[test]
    fn the_verdict_is_over_the_whole_log_whatever_the_period() {
        let knee = Episode {
            check_ins: (0..=12).map(|n| well(n, 1)).collect(),
            ..episode(1)
        };
        let log = log(vec![knee]);
        let summary = of(&log, 12, 12);
        assert_eq!(
            summary.episodes[0].assessment,
            recovery::assess(&log, day(12))[0]
        );
        assert_eq!(summary.episodes[0].pain.days.len(), 1);
        assert!(summary.episodes[0].pain.first.is_some());
    }

    #[test]
    fn a_period_without_a_date_has_no_records_and_no_panic() {
        let knee = Episode {
            check_ins: (0..=12).map(|n| well(n, 1)).collect(),
            ..episode(1)
        };
        let summary = of(&log(vec![knee]), 12, 3);
        assert!(summary.episodes[0].pain.days.is_empty());
        assert!(summary.episodes[0].phases.is_empty());
        assert_eq!(summary.episodes[0].recorded.check_ins, 0);
    }
}
