//! What to talk about at the visit: questions, never answers.
//!
//! | question | when |
//! |---|---|
//! | clearance | a hold |
//! | danger sign | the latest of the most urgent that were noted in the period, when it holds nothing (any more) and could have |
//! | severe pain, see a doctor | those alerts |
//! | setback | the latest step back, when it lies in the last 28 dates |
//! | no gain | `no_gain_4w` or `soreness_over_7d` |
//! | worse after | pain was higher after at least 2 massages of the period than before |
//! | not done | at least 2 massages of the period were skipped or missed |
//! | prescription ends | the one in force ends within 14 dates |
//! | few answers | `stale`, `sparse` or `needs_answers` |
//! | lowest activity | of 2 or 3 activities with a mean this week, the lowest, when under 8 |
//!
//! The numbers are product choices but for the 8, which is the model's for function; 28 dates
//! are those over which the model counts steps back. A closed episode asks about a danger sign
//! alone.

use chrono::NaiveDate;
use recovery::assessment::{Alert, HoldLevel};
use recovery::dates::{self, days_between};
use recovery::{Assessment, DayValues, Episode, Exact, Flag, FlagLevel};

use crate::adherence::Adherence;
use crate::attention::last_setback;
use crate::period::Period;
use crate::relief::Relief;

/// How many dates back a setback is asked about.
const SETBACK_DATES: i64 = 28;
/// How many massages with more pain after than before are worth a question.
const WORSE: u32 = 2;
/// How many massages not done are worth a question: as many as the model's lapse.
const NOT_DONE: u32 = 2;
/// How many dates ahead a prescription's end is asked about.
const PRESCRIPTION_DATES: u64 = 14;
/// A mean of function at which nothing more is asked (model, section 2).
const FUNCTION_WELL: i64 = 8;

/// What to talk about at the visit, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// May massage go on? A hold waits for a word.
    Clearance(HoldLevel),
    /// What came of this danger sign? It was noted on this date and holds nothing any more.
    DangerSign(Flag, NaiveDate),
    /// Pain is severe.
    SeverePain,
    /// Should a doctor look at it?
    SeeDoctor,
    /// What led to the setback of this date?
    Setback(NaiveDate),
    /// Four weeks without a gain, or soreness over a week: is there another way?
    NoGain,
    /// Pain was higher after so many massages than before.
    WorseAfter(u32),
    /// So many massages were missed or skipped: what stood in the way?
    NotDone(u32),
    /// Do the prescription's terms still hold? It ends on this date.
    PrescriptionEnds(NaiveDate),
    /// Too few answers to tell: what would make a check-in easier?
    FewAnswers,
    /// This activity is answered lowest; counted from 0 in the order of the episode.
    LowestActivity(usize),
}

/// The danger sign of the period to ask about, which is all that a closed episode asks: the
/// most urgent, of several the latest.
pub(crate) fn danger_sign(
    episode: &Episode,
    verdict: &Assessment,
    period: Period,
) -> Option<Question> {
    let holds = |flag: Flag| {
        let mut signs = verdict.hold.iter().flat_map(|hold| &hold.signs);
        signs.any(|sign| sign.flag == Some(flag))
    };
    episode
        .check_ins
        .iter()
        .filter(|check_in| period.contains(check_in.date()))
        .flat_map(|check_in| check_in.flags.iter().map(|flag| (*flag, check_in.date())))
        .filter(|(flag, _)| flag.level() != FlagLevel::SeeDoctorSoon && !holds(*flag))
        .min_by_key(|(flag, date)| (flag.level(), std::cmp::Reverse(*date)))
        .map(|(flag, date)| Question::DangerSign(flag, date))
}

/// The questions an open episode leaves on the date of its verdict, most urgent first.
pub(crate) fn questions(
    episode: &Episode,
    verdict: &Assessment,
    period: Period,
    adherence: &Adherence,
    relief: Option<&Relief>,
) -> Vec<Question> {
    let on = verdict.on;
    let when = |alerts: &[Alert], question| {
        let any = alerts.iter().any(|alert| verdict.alerts.contains(alert));
        any.then_some(question)
    };
    let setback = last_setback(verdict).filter(|date| days_between(*date, on) < SETBACK_DATES);
    let worse = relief.map(|relief| relief.worse);
    let not_done = adherence.skipped + adherence.missed;
    let asked = [
        verdict
            .hold
            .as_ref()
            .map(|hold| Question::Clearance(hold.level)),
        danger_sign(episode, verdict, period),
        when(&[Alert::SeverePain], Question::SeverePain),
        when(&[Alert::SeeDoctorSoon], Question::SeeDoctor),
        setback.map(Question::Setback),
        when(&[Alert::NoGain4w, Alert::SorenessOver7d], Question::NoGain),
        worse
            .filter(|worse| *worse >= WORSE)
            .map(Question::WorseAfter),
        (not_done >= NOT_DONE).then_some(Question::NotDone(not_done)),
        prescription_end(episode, on).map(Question::PrescriptionEnds),
        when(
            &[Alert::Stale, Alert::Sparse, Alert::NeedsAnswers],
            Question::FewAnswers,
        ),
        lowest_activity(episode, on).map(Question::LowestActivity),
    ];
    asked.into_iter().flatten().collect()
}

/// When the prescription in force ends, if soon. Which one is in force is the model's rule
/// (section 5): the latest `date`, of equal ones the later in the list.
fn prescription_end(episode: &Episode, on: NaiveDate) -> Option<NaiveDate> {
    episode
        .prescriptions
        .iter()
        .filter(|p| p.date <= on && p.until.is_none_or(|until| until >= on))
        .max_by_key(|prescription| prescription.date)?
        .until
        .filter(|until| *until <= dates::after(on, PRESCRIPTION_DATES))
}

/// The activity with the lowest mean over W(D); of equal ones the first.
fn lowest_activity(episode: &Episode, on: NaiveDate) -> Option<usize> {
    let means: Vec<(Exact, usize)> = (0..episode.activities.len())
        .filter_map(|place| {
            let values = DayValues::of_activity(&episode.check_ins, place);
            Some((values.window_mean(on)?, place))
        })
        .collect();
    let compared = means.len() >= 2;
    let (mean, place) = means.into_iter().min()?;
    (compared && mean < Exact::whole(FUNCTION_WELL)).then_some(place)
}

#[cfg(test)]
mod tests {
    use recovery::assessment::{Hold, Reason};
    use recovery::{CheckIn, Frequency, Prescription};
    use uuid::Uuid;

    use super::*;
    use crate::testing::{check_in, day, episode, log, score};

    const NOBODY: Adherence = Adherence {
        due: 0,
        done: 0,
        skipped: 0,
        missed: 0,
        suspended: 0,
        unplanned: 0,
    };

    /// The verdict on the `n`th day of an episode with nothing recorded, without its alerts.
    fn quiet(n: u64) -> Assessment {
        let mut verdict = recovery::assess(&log(vec![episode(1)]), day(n)).remove(0);
        verdict.alerts.clear();
        verdict
    }

    fn asked(verdict: &Assessment) -> Vec<Question> {
        questions(&episode(1), verdict, weeks(verdict.on), &NOBODY, None)
    }

    /// From the first day on.
    fn weeks(to: NaiveDate) -> Period {
        Period { from: day(0), to }
    }

    #[test]
    fn a_danger_sign_that_is_over_stands_out_before_anything_else() {
        let noted = |n, flags: &[Flag]| CheckIn {
            flags: flags.to_vec(),
            ..check_in(n)
        };
        let knee = Episode {
            check_ins: vec![
                noted(1, &[Flag::ChestPain]),
                noted(2, &[Flag::ChestPain, Flag::Fever]),
                noted(3, &[Flag::LockedJoint]),
            ],
            ..episode(1)
        };
        let mut verdict = quiet(9);
        verdict.alerts = vec![Alert::SeverePain];
        let asked = questions(&knee, &verdict, weeks(day(9)), &NOBODY, None);
        let chest = Question::DangerSign(Flag::ChestPain, day(2));
        assert_eq!(asked, [chest, Question::SeverePain]);
        let later = Period {
            from: day(3),
            ..weeks(day(9))
        };
        let locked = Question::DangerSign(Flag::LockedJoint, day(3));
        assert_eq!(danger_sign(&knee, &verdict, later), Some(locked));
        let none = Period {
            from: day(4),
            ..weeks(day(9))
        };
        assert_eq!(danger_sign(&knee, &verdict, none), None);
    }

    #[test]
    fn an_episode_without_trouble_asks_nothing() {
        assert_eq!(asked(&quiet(3)), []);
    }

    #[test]
    fn the_most_urgent_is_asked_first() {
        let mut verdict = quiet(3);
        verdict.alerts = Alert::ALL.to_vec();
        verdict.hold = Some(Hold {
            level: HoldLevel::PtFirst,
            since: day(2),
            signs: Vec::new(),
        });
        let asked = asked(&verdict);
        assert_eq!(asked[0], Question::Clearance(HoldLevel::PtFirst));
        assert!(asked.is_sorted());
        assert_eq!(asked.len(), 5, "{asked:?}");
    }

    #[test]
    fn a_setback_is_asked_about_for_28_dates() {
        for (n, expected) in [(20, 1), (47, 1), (48, 0)] {
            let mut verdict = quiet(n);
            let mut setback = verdict.history[0];
            (setback.date, setback.reason) = (day(20), Reason::Drift);
            verdict.history.push(setback);
            assert_eq!(asked(&verdict).len(), expected, "day {n}");
        }
    }

    #[test]
    fn two_that_were_worse_or_not_done_are_worth_a_question() {
        for n in 0..=3 {
            let relief = Relief {
                massages: 5,
                before: Exact::whole(3),
                after: Exact::whole(3),
                worse: n,
            };
            let not_done = Adherence {
                due: n,
                skipped: n / 2,
                missed: n - n / 2,
                ..NOBODY
            };
            let asked = questions(
                &episode(1),
                &quiet(3),
                weeks(day(3)),
                &not_done,
                Some(&relief),
            );
            let expected = [Question::WorseAfter(n), Question::NotDone(n)];
            assert_eq!(asked, if n < 2 { &[][..] } else { &expected[..] });
        }
    }

    #[test]
    fn a_prescription_that_ends_within_two_weeks_is_asked_about() {
        let prescribed = |date: u64, until: Option<u64>| Prescription {
            id: Uuid::from_u128(date.into()),
            date: day(date),
            by: "Dr Ode".into(),
            until: until.map(day),
            note: None,
            frequency: Frequency::None,
        };
        let ends = |prescriptions: Vec<Prescription>| {
            let knee = Episode {
                prescriptions,
                ..episode(1)
            };
            prescription_end(&knee, day(10))
        };
        assert_eq!(ends(vec![prescribed(0, Some(9))]), None, "it is over");
        assert_eq!(ends(vec![prescribed(0, Some(10))]), Some(day(10)));
        assert_eq!(ends(vec![prescribed(0, Some(24))]), Some(day(24)));
        assert_eq!(ends(vec![prescribed(0, Some(25))]), None);
        assert_eq!(ends(vec![prescribed(11, Some(12))]), None, "to come");
        let replaced = vec![prescribed(0, Some(12)), prescribed(3, None)];
        assert_eq!(ends(replaced), None, "a later one is in force");
    }

    #[test]
    fn the_activity_answered_lowest_is_asked_about_when_it_is_under_eight() {
        let answered = |answers: [Option<u8>; 2]| {
            let check_ins = (0..5).map(|n| CheckIn {
                function: answers.iter().map(|answer| answer.map(score)).collect(),
                ..check_in(n)
            });
            let knee = Episode {
                activities: vec!["Stairs".into(), "Running".into()],
                check_ins: check_ins.collect(),
                ..episode(1)
            };
            lowest_activity(&knee, day(4))
        };
        assert_eq!(answered([Some(7), Some(3)]), Some(1));
        assert_eq!(answered([Some(3), Some(3)]), Some(0), "the first of equals");
        assert_eq!(answered([Some(7), Some(9)]), Some(0));
        assert_eq!(answered([Some(8), Some(9)]), None);
        assert_eq!(answered([Some(3), None]), None, "nothing to compare with");
    }
}
