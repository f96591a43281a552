//! From a log and a date to an assessment per episode.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::alerts::{Situation, alerts, massage_lapse, review_since};
use crate::assessment::{Alert, Assessment};
use crate::case::Case;
use crate::criteria::criteria;
use crate::holds::{self, Signs};
use crate::phases::{Course, next_phase};
use crate::record::Log;
use crate::suggestion::{self, Basis};

/// The verdict on every episode opened on or before the date, in the order of the log.
///
/// Only records dated on or before the date are seen: whatever is recorded later never
/// changes the verdict.
///
/// ```
/// # use recovery::*;
/// # let date = |text: &str| text.parse::<chrono::NaiveDate>().expect("a date");
/// # let log = Log {
/// #     patient: Patient { name: None, birth_year: None, activity_level: ActivityLevel::General, cautions: vec![] },
/// #     episodes: vec![Episode {
/// #         id: uuid::Uuid::nil(), title: "Neck".into(), area: Area { site: "neck".into(), side: None },
/// #         context: Context::GradualOnset, onset: date("2026-01-05"), opened: date("2026-01-05"), closed: None,
/// #         activities: vec![], check_ins: vec![], sessions: vec![], clearances: vec![], prescriptions: vec![],
/// #     }],
/// # };
/// let verdicts = recovery::assess(&log, date("2026-01-05"));
/// assert_eq!(verdicts[0].phase, recovery::Phase::Recovery);
/// assert!(recovery::assess(&log, date("2026-01-04")).is_empty());
/// ```
pub fn assess(log: &Log, on: NaiveDate) -> Vec<Assessment> {
    let signs = Signs::of(log);
    (0..log.episodes.len())
        .filter_map(|index| episode_on(log, &signs, index, on))
        .collect()
}

/// The verdict on one episode; nothing before its opening, or when it is not in the log.
pub fn assess_episode(log: &Log, episode: Uuid, on: NaiveDate) -> Option<Assessment> {
    let place = log.episodes.iter().position(|each| each.id == episode)?;
    episode_on(log, &Signs::of(log), place, on)
}

/// The verdict on the same episode for an earlier date, the log being the same; nothing before
/// its opening. The history is not walked again: this costs the work of a window.
pub fn assess_earlier(log: &Log, later: &Assessment, on: NaiveDate) -> Option<Assessment> {
    let place = log.episodes.iter().position(|e| e.id == later.episode)?;
    let case = Case::new(log, place);
    let course = Course::as_it_was(&later.history, on)?;
    Some(verdict(&case, &course, on))
}

/// Episode by episode, the verdict for every date from its opening to `to`.
///
/// Each further date costs the work of a window, not of the history.
pub fn every_day(log: &Log, to: NaiveDate) -> impl Iterator<Item = Assessment> + '_ {
    let signs = Signs::of(log);
    (0..log.episodes.len()).flat_map(move |index| {
        let case = Case::of(log, &signs, index);
        let mut course = Course::opened(&case);
        let dates = case
            .episode
            .opened
            .iter_days()
            .take_while(move |date| *date <= to);
        dates.map(move |date| {
            if !case.closed_before(date) {
                course.advance(&case, date);
            }
            verdict(&case, &course, date)
        })
    })
}

fn episode_on(log: &Log, signs: &Signs, index: usize, on: NaiveDate) -> Option<Assessment> {
    let opened = log.episodes[index].opened;
    if on < opened {
        return None;
    }
    let case = Case::of(log, signs, index);
    let mut course = Course::opened(&case);
    let mut next = Some(opened);
    while let Some(date) = next.filter(|date| *date <= on && !case.closed_before(*date)) {
        course.advance(&case, date);
        next = course.next_to_walk(&case, date);
    }
    Some(verdict(&case, &course, on))
}

/// The verdict on a date whose course has been walked.
fn verdict(case: &Case, course: &Course, on: NaiveDate) -> Assessment {
    let closed = case.episode.closed.filter(|closed| on > *closed);
    let criteria = criteria(&case.diary, closed.unwrap_or(on));
    let (hold, alerts, review_since, suggestion) = if closed.is_some() {
        (None, Vec::new(), None, suggestion::after_closing())
    } else {
        let hold = holds::shown(case.holds_on(on));
        let situation = Situation {
            case,
            course,
            criteria: &criteria,
            hold: hold.as_ref(),
            on,
        };
        let mut alerts = alerts(&situation);
        let review_since = review_since(&situation);
        let basis = Basis {
            case,
            course,
            criteria: &criteria,
            alerts: &alerts,
            on,
        };
        let (before_holds, steps) = suggestion::frequency(&basis);
        let suggestion = suggestion::suggestion(&basis, before_holds, steps, hold.as_ref());
        if massage_lapse(case, course, &before_holds, on) {
            alerts.push(Alert::MassageLapse);
        }
        alerts.sort_unstable_by_key(|alert| alert.code());
        (hold, alerts, review_since, suggestion)
    };
    Assessment {
        episode: case.episode.id,
        on,
        phase: course.phase,
        since: course.since,
        hold,
        criteria,
        alerts,
        review_since,
        suggestion,
        history: course.history.clone(),
        entered: course.entered,
        next: closed
            .is_none()
            .then(|| next_phase(case, course, on))
            .flatten(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::danger::Flag;
    use crate::measures::{Context, Severity};
    use crate::testing::{day, episode, log, well};

    /// Swollen at first, well, worse for two days, held, closed.
    fn up_and_down() -> Log {
        let check_ins = (0..70).map(|n| {
            let mut c = well(n, if (30..33).contains(&n) { 6 } else { 1 });
            if n < 2 {
                c.swelling = Some(Severity::Marked);
            }
            if n == 50 {
                c.flags = vec![Flag::LockedJoint];
            }
            c
        });
        let mut knee = episode(Context::Injury, check_ins.collect());
        knee.closed = Some(day(60));
        log(vec![knee])
    }

    /// Every seventh verdict of a history, walked by itself and date by date.
    fn walked_alike(log: &Log, to: u64) {
        for then in every_day(log, day(to)).step_by(7) {
            assert_eq!(assess(log, then.on).first(), Some(&then), "{}", then.on);
        }
    }

    #[test]
    fn what_is_not_walked_changes_no_verdict() {
        walked_alike(&up_and_down(), 200);
        for (context, usual, activities) in [
            (Context::Injury, Some(false), vec![]),
            (Context::Upkeep, Some(false), vec![]),
            (Context::Upkeep, None, vec!["Stairs".to_owned()]),
            (Context::Surgery, Some(true), vec![]),
        ] {
            // Two months well, at the end not at what is usual; a year of nothing; a week again.
            let check_ins = (0..60).chain(430..437).map(|n| {
                let mut c = well(n, 1);
                c.usual_activity = if n == 59 { usual } else { Some(true) };
                c
            });
            let mut knee = episode(context, check_ins.collect());
            knee.activities = activities;
            walked_alike(&log(vec![knee]), 700);
        }
    }

    #[test]
    fn a_log_that_begins_in_the_first_year_is_judged_at_once() {
        let mut knee = episode(Context::Injury, vec![well(0, 1)]);
        knee.opened = "0001-01-01".parse().expect("a date");
        let mut many = log(vec![knee]);
        many.episodes = vec![many.episodes.remove(0); 200];
        // 740,000 dates each; that they are not walked is what lets this end.
        assert_eq!(assess(&many, day(9)).len(), 200);
    }

    #[test]
    fn an_earlier_verdict_is_the_one_that_was_given_then() {
        let log = up_and_down();
        let verdicts: Vec<_> = every_day(&log, day(64)).collect();
        let later = verdicts.last().expect("some");
        assert!(later.history.len() > 4, "{:?}", later.history);
        for then in &verdicts {
            assert_eq!(assess_earlier(&log, later, then.on).as_ref(), Some(then));
        }
        let eve = crate::dates::before(day(0), 1);
        assert_eq!(assess_earlier(&log, later, eve), None);
    }
}
