//! The measures of an episode and what each comes to on a date.
//!
//! Pain, movement and function are the model's own day values, so that whoever reads a chart
//! sees what the rules read. Signs of inflammation, joint noise, stiffness and pain at night
//! count as the worst of the date, back at usual activity as the latest answer of it, as in
//! the model. Sleep, stress and measures of the patient's own, which no rule reads, are the
//! mean of the date; load is its highest answer, since a later check-in tells the whole day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use recovery::{CheckIn, Crepitus, DayValues, Episode, Measured, MinutesOfDay, Severity};

use crate::own::OwnSeries;
use crate::view::{Better, SeriesKind};

/// What one date's answers come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct DayPoint {
    pub(crate) value: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// The dates that answered.
pub(crate) type Days = BTreeMap<NaiveDate, DayPoint>;

/// One measure with its dates.
#[derive(Debug)]
pub(crate) struct Measure {
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) kind: SeriesKind,
    pub(crate) unit: Option<String>,
    pub(crate) better: Option<Better>,
    pub(crate) days: Days,
}

/// How several answers of a date make one.
#[derive(Clone, Copy)]
enum Fold {
    Mean,
    Highest,
    Latest,
}

/// Every measure that any date answers, in the order they are asked; own ones last.
pub(crate) fn measures(episode: &Episode, own: &[OwnSeries]) -> Vec<Measure> {
    let check_ins = &episode.check_ins;
    let named = |id: &str, kind, better, days| Measure {
        id: id.to_owned(),
        name: None,
        kind,
        unit: None,
        better,
        days,
    };
    let (score, grade) = (SeriesKind::Score, SeriesKind::Grade);
    let (low, high) = (Some(Better::Low), Some(Better::High));
    let graded = |sign: fn(&CheckIn) -> Option<Severity>| {
        gather(check_ins, |c| sign(c).map(severity), Fold::Highest)
    };
    let minutes = |asked: fn(&CheckIn) -> Option<MinutesOfDay>| {
        let minutes = |c: &CheckIn| asked(c).map(|m| f64::from(m.get()));
        gather(check_ins, minutes, Fold::Highest)
    };
    let yes = |asked: fn(&CheckIn) -> Option<bool>, fold| {
        gather(
            check_ins,
            |c| asked(c).map(|yes| f64::from(u8::from(yes))),
            fold,
        )
    };
    let sleep = |c: &CheckIn| c.sleep_hours.map(|hours| hours.get());
    let stress = |c: &CheckIn| c.stress.map(|stress| f64::from(stress.get()));
    let noise = |c: &CheckIn| c.crepitus.map(crepitus);

    let mut measures = vec![
        named("pain", score, low, of_model(check_ins, Measured::Pain)),
        named("pain_activity", score, low, activity_pain(check_ins)),
        named(
            "movement",
            score,
            high,
            of_model(check_ins, Measured::Movement),
        ),
        named(
            "function",
            score,
            high,
            of_model(check_ins, Measured::Function),
        ),
    ];
    measures.extend(episode.activities.iter().enumerate().map(|(n, activity)| {
        let values = DayValues::of_activity(check_ins, n);
        let answer = |c: &CheckIn| Some(f64::from((*c.function.get(n)?)?.get()));
        Measure {
            name: Some(activity.clone()),
            ..named(
                &format!("function.{n}"),
                score,
                high,
                shown(check_ins, &values, answer),
            )
        }
    }));
    measures.extend([
        named("swelling", grade, low, graded(|c| c.swelling)),
        named("warmth", grade, low, graded(|c| c.warmth)),
        named("redness", grade, low, graded(|c| c.redness)),
        named(
            "morning_stiffness",
            SeriesKind::Minutes,
            low,
            minutes(|c| c.morning_stiffness),
        ),
        named(
            "crepitus",
            grade,
            low,
            gather(check_ins, noise, Fold::Highest),
        ),
        named(
            "night_pain",
            SeriesKind::YesNo,
            low,
            yes(|c| c.night_pain, Fold::Highest),
        ),
        named(
            "usual_activity",
            SeriesKind::YesNo,
            high,
            yes(|c| c.usual_activity, Fold::Latest),
        ),
        named(
            "sleep_hours",
            SeriesKind::Hours,
            None,
            gather(check_ins, sleep, Fold::Mean),
        ),
        named("stress", score, low, gather(check_ins, stress, Fold::Mean)),
        named(
            "load_minutes",
            SeriesKind::Minutes,
            None,
            minutes(|c| c.load_minutes),
        ),
    ]);
    measures.extend(own.iter().map(of_own));
    measures.retain(|measure| !measure.days.is_empty());
    measures
}

fn of_model(check_ins: &[CheckIn], measured: Measured) -> Days {
    let values = DayValues::of(check_ins, measured);
    let answer: fn(&CheckIn) -> Option<f64> = match measured {
        Measured::Pain => |c| Some(f64::from(c.pain?.get())),
        Measured::Movement => |c| Some(f64::from(c.movement?.get())),
        Measured::Function => |c| {
            let answered: Vec<_> = c.function.iter().flatten().collect();
            mean(answered.iter().map(|score| f64::from(score.get())))
        },
    };
    shown(check_ins, &values, answer)
}

fn activity_pain(check_ins: &[CheckIn]) -> Days {
    let values = DayValues::of_activity_pain(check_ins);
    shown(check_ins, &values, |c| {
        Some(f64::from(c.pain_activity?.get()))
    })
}

/// The model's day values, with the lowest and the highest answer of each date.
fn shown(
    check_ins: &[CheckIn],
    values: &DayValues,
    answer: impl Fn(&CheckIn) -> Option<f64>,
) -> Days {
    let answers = gather(check_ins, answer, Fold::Mean);
    let model = values.between(NaiveDate::MIN, NaiveDate::MAX);
    model
        .filter_map(|day| {
            let point = answers.get(&day.date)?;
            let value = day.mean.to_f64();
            Some((day.date, DayPoint { value, ..*point }))
        })
        .collect()
}

fn gather(check_ins: &[CheckIn], answer: impl Fn(&CheckIn) -> Option<f64>, fold: Fold) -> Days {
    let mut answers: BTreeMap<NaiveDate, Vec<_>> = BTreeMap::new();
    for check_in in check_ins {
        if let Some(value) = answer(check_in) {
            let of_date = answers.entry(check_in.date()).or_default();
            of_date.push((check_in.at, value));
        }
    }
    answers
        .into_iter()
        .filter_map(|(date, mut answers)| {
            // Of equal moments the later in the list is the later.
            answers.sort_by_key(|(at, _)| *at);
            let values: Vec<f64> = answers.into_iter().map(|(_, value)| value).collect();
            Some((date, point(&values, fold)?))
        })
        .collect()
}

fn of_own(own: &OwnSeries) -> Measure {
    let mut answers: BTreeMap<NaiveDate, Vec<f64>> = BTreeMap::new();
    for (date, value) in &own.values {
        answers.entry(*date).or_default().push(*value);
    }
    let days = answers
        .into_iter()
        .filter_map(|(date, values)| Some((date, point(&values, Fold::Mean)?)));
    Measure {
        id: own.series_id(),
        name: Some(own.name.clone()),
        kind: own.kind,
        unit: own.unit.clone(),
        better: None,
        days: days.collect(),
    }
}

fn point(values: &[f64], fold: Fold) -> Option<DayPoint> {
    let low = values.iter().copied().reduce(f64::min)?;
    let high = values.iter().copied().reduce(f64::max)?;
    let value = match fold {
        Fold::Mean => mean(values.iter().copied())?,
        Fold::Highest => high,
        Fold::Latest => *values.last()?,
    };
    Some(DayPoint { value, low, high })
}

pub(crate) fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, n), value| (sum + value, n + 1));
    (count > 0).then(|| sum / f64::from(count))
}

const fn severity(severity: Severity) -> f64 {
    match severity {
        Severity::None => 0.0,
        Severity::Mild => 1.0,
        Severity::Marked => 2.0,
    }
}

const fn crepitus(crepitus: Crepitus) -> f64 {
    match crepitus {
        Crepitus::None => 0.0,
        Crepitus::Painless => 1.0,
        Crepitus::Painful => 2.0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::testing::{at, check_in, day, episode, score};

    fn of(check_ins: Vec<CheckIn>, id: &str) -> Days {
        let measures = measures(&episode(check_ins, Vec::new()), &[]);
        let found = measures.into_iter().find(|measure| measure.id == id);
        found.map(|measure| measure.days).unwrap_or_default()
    }

    fn point(value: f64, low: f64, high: f64) -> DayPoint {
        DayPoint { value, low, high }
    }

    fn day_of(mut answers: Vec<CheckIn>, id: &str) -> DayPoint {
        answers.reverse();
        of(answers, id)[&day(0)]
    }

    #[test]
    fn several_answers_of_a_date_make_one() {
        let morning = CheckIn {
            pain: Some(score(2)),
            swelling: Some(Severity::Marked),
            night_pain: Some(true),
            usual_activity: Some(false),
            sleep_hours: 6.0.try_into().ok(),
            stress: Some(score(3)),
            load_minutes: 0.try_into().ok(),
            morning_stiffness: 40.try_into().ok(),
            crepitus: Some(Crepitus::Painless),
            function: vec![Some(score(4)), Some(score(8))],
            ..check_in(0, "07:00")
        };
        let evening = CheckIn {
            pain: Some(score(5)),
            swelling: Some(Severity::None),
            night_pain: Some(false),
            usual_activity: Some(true),
            sleep_hours: 8.0.try_into().ok(),
            stress: Some(score(6)),
            load_minutes: 45.try_into().ok(),
            morning_stiffness: 10.try_into().ok(),
            crepitus: Some(Crepitus::None),
            function: vec![None, Some(score(9))],
            ..check_in(0, "20:00")
        };
        let of = |id| day_of(vec![morning.clone(), evening.clone()], id);
        assert_eq!(of("pain"), point(3.5, 2.0, 5.0));
        assert_eq!(of("swelling"), point(2.0, 0.0, 2.0), "the worst");
        assert_eq!(of("night_pain"), point(1.0, 0.0, 1.0), "any");
        assert_eq!(of("usual_activity"), point(1.0, 0.0, 1.0), "the latest");
        assert_eq!(of("sleep_hours"), point(7.0, 6.0, 8.0));
        assert_eq!(of("stress"), point(4.5, 3.0, 6.0));
        assert_eq!(of("load_minutes"), point(45.0, 0.0, 45.0), "the whole day");
        assert_eq!(of("morning_stiffness"), point(40.0, 10.0, 40.0));
        assert_eq!(of("crepitus"), point(1.0, 0.0, 1.0));
        assert_eq!(of("function"), point(7.5, 6.0, 9.0));
        assert_eq!(of("function.0"), point(4.0, 4.0, 4.0));
        assert_eq!(of("function.1"), point(8.5, 8.0, 9.0));
    }

    #[test]
    fn what_nobody_answered_is_not_there() {
        let asked = vec![CheckIn {
            pain: Some(score(0)),
            ..check_in(0, "08:00")
        }];
        let ids: Vec<_> = measures(&episode(asked, Vec::new()), &[])
            .into_iter()
            .map(|measure| measure.id)
            .collect();
        assert_eq!(ids, ["pain"]);
    }

    #[test]
    fn a_measure_of_the_patients_own_keeps_its_name_and_unit() {
        let own = OwnSeries {
            id: Uuid::from_u128(7),
            name: "Steps".into(),
            unit: Some("steps".into()),
            kind: SeriesKind::Number,
            values: vec![(day(1), 4_000.0), (day(0), 3_000.0), (day(1), 5_000.0)],
        };
        let measures = measures(&episode(Vec::new(), Vec::new()), &[own]);
        let [steps] = measures.as_slice() else {
            panic!("{measures:?}");
        };
        assert_eq!(steps.id, "own:00000000-0000-0000-0000-000000000007");
        assert_eq!(steps.name.as_deref(), Some("Steps"));
        assert_eq!(steps.unit.as_deref(), Some("steps"));
        assert_eq!(steps.days[&day(1)], point(4_500.0, 4_000.0, 5_000.0));
    }

    proptest! {
        /// One truth for the patient and for whoever reads the verdict.
        #[test]
        fn day_values_are_the_models(
            answers in proptest::collection::vec(
                (0..9_u64, 0..24_u32, proptest::option::of(0..=10_u8), proptest::option::of(0..=10_u8)),
                0..40,
            )
        ) {
            let check_ins: Vec<_> = answers
                .iter()
                .zip(0..)
                .map(|((n, hour, a, b), id)| {
                    let moment = at(*n, &format!("{hour:02}:00"));
                    CheckIn {
                        pain: a.map(score),
                        pain_activity: b.map(score),
                        movement: b.map(score),
                        function: vec![a.map(score), b.map(score)],
                        ..CheckIn::unanswered(Uuid::from_u128(id), moment, moment)
                    }
                })
                .collect();
            for (id, values) in [
                ("pain", DayValues::of(&check_ins, Measured::Pain)),
                ("movement", DayValues::of(&check_ins, Measured::Movement)),
                ("function", DayValues::of(&check_ins, Measured::Function)),
                ("pain_activity", DayValues::of_activity_pain(&check_ins)),
                ("function.1", DayValues::of_activity(&check_ins, 1)),
            ] {
                let model = values.between(NaiveDate::MIN, NaiveDate::MAX);
                let model: Vec<_> = model.map(|d| (d.date, d.mean.to_f64(), d.worst.to_f64())).collect();
                let drawn = of(check_ins.clone(), id);
                prop_assert_eq!(drawn.len(), model.len());
                for (date, mean, worst) in model {
                    let point = drawn[&date];
                    prop_assert_eq!(point.value, mean, "{} on {}", id, date);
                    let extreme = if id.starts_with("pain") { point.high } else { point.low };
                    prop_assert!((extreme - worst).abs() < 1e-9);
                    prop_assert!(point.low <= mean + 1e-9 && mean <= point.high + 1e-9);
                }
            }
        }
    }
}
