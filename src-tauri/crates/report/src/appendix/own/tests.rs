use beside::{Beside, OwnAnswer, OwnKind, OwnMeasure};
use recovery::Log;
use uuid::Uuid;
use words::Words;

use super::*;
use crate::facts::Facts;
use crate::testing::{asked, knee, pain, source};

fn measure(n: u128, kind: OwnKind, retired: bool) -> OwnMeasure {
    OwnMeasure {
        id: Uuid::from_u128(n),
        name: format!("Measure {n}"),
        kind,
        unit: (kind == OwnKind::Number).then(|| "steps".to_owned()),
        retired,
    }
}

/// The measures, and answers by the day of a check-in.
fn beside(measures: Vec<OwnMeasure>, log: &Log, answers: &[(u64, u128, f64)]) -> Beside {
    let mut beside = Beside {
        measures,
        ..Beside::default()
    };
    for (day, measure, value) in answers {
        let days = log.episodes[0].check_ins.iter();
        let mut of_day = days.filter(|check_in| check_in.date() == crate::testing::day(*day));
        let answered = beside.answers.entry(of_day.next().unwrap().id).or_default();
        answered.push(OwnAnswer {
            measure: Uuid::from_u128(*measure),
            value: *value,
        });
    }
    beside
}

fn shown(log: &Log, beside: &Beside, on: u64) -> Option<Own> {
    let mut source = source(log, on);
    source.beside = beside;
    let mut asked = asked();
    asked.selection.from = Some(log.episodes[0].opened);
    let facts = Facts::of(&source, &asked).unwrap();
    facts.appendix(&Words::english(), 0).unwrap().own
}

fn ten_days() -> Log {
    knee((0..10).map(|n| pain(n, 3)).collect())
}

#[test]
fn what_was_not_answered_is_a_dash_or_a_gap_and_never_zero() {
    let log = ten_days();
    let measures = vec![
        measure(1, OwnKind::Scale, false),
        measure(2, OwnKind::Number, false),
        measure(3, OwnKind::YesNo, false),
    ];
    let answers = [(0, 1, 4.0), (1, 1, 0.0), (4, 1, 2.0), (1, 2, 1_250.5)];
    let own = shown(&log, &beside(measures, &log, &answers), 10).unwrap();
    let cells = |place: usize| own.measures[place].cells.join(" | ");
    assert_eq!(cells(0), "3 of 10 | 2 | 0 to 4");
    assert_eq!(cells(1), "1 of 10 | 1250.5 | 1250.5");
    assert_eq!(cells(2), "0 of 10 | — | —");
    let spark = own.measures[0].spark.as_ref().unwrap();
    assert_eq!((spark.runs.len(), spark.points.len()), (1, 3));
    assert_eq!(own.measures[2].spark, None);

    let [answers] = &own.answers[..] else {
        panic!("{:?}", own.answers);
    };
    let rows: Vec<_> = answers.rows.iter().map(|row| row.join(" ")).collect();
    assert_eq!(
        rows,
        [
            "2 Mar, 12:00 4 —",
            "3 Mar, 12:00 0 1250.5",
            "6 Mar, 12:00 2 —"
        ]
    );
    assert_eq!(answers.head[1], ["Measure 2", "steps"]);
    let left_out = answers.left_out.as_deref();
    assert_eq!(
        left_out,
        Some("7 check-ins answer none of these and are not listed.")
    );
}

#[test]
fn yes_and_no_are_counted_and_said_in_words() {
    let log = ten_days();
    let measures = vec![measure(1, OwnKind::YesNo, false)];
    let answers = [(0, 1, 1.0), (1, 1, 0.0), (2, 1, 1.0)];
    let own = shown(&log, &beside(measures, &log, &answers), 10).unwrap();
    assert_eq!(own.measures[0].cells, ["3 of 10", "yes", "2 yes, 1 no"]);
    assert_eq!(own.answers[0].rows[1][1], "no");
}

#[test]
fn a_measure_that_is_no_longer_asked_is_shown_where_it_was_answered() {
    let log = ten_days();
    let retired = || vec![measure(1, OwnKind::Scale, true)];
    assert_eq!(shown(&log, &beside(retired(), &log, &[]), 10), None);
    assert_eq!(shown(&log, &Beside::default(), 10), None);
    let own = shown(&log, &beside(retired(), &log, &[(3, 1, 9.0)]), 10).unwrap();
    assert_eq!(own.measures[0].of, "0–10 · no longer asked");
}

#[test]
fn many_measures_are_listed_a_few_at_a_time() {
    let log = ten_days();
    let measures: Vec<_> = (1..=9).map(|n| measure(n, OwnKind::Scale, false)).collect();
    let answers: Vec<_> = (1..=9).map(|n| (2, n, 5.0)).collect();
    let own = shown(&log, &beside(measures, &log, &answers), 10).unwrap();
    let wide: Vec<_> = own.answers.iter().map(|few| few.head.len()).collect();
    assert_eq!(wide, [4, 4, 1]);
    assert_eq!(own.answers[2].rows[0].len(), 2);
}

#[test]
fn over_a_long_time_a_point_is_the_mean_of_several_days() {
    let log = knee((0..700).map(|n| pain(n, 3)).collect());
    let measures = vec![measure(1, OwnKind::Scale, false)];
    let answers: Vec<_> = (0..700)
        .map(|day| (day, 1, if day < 6 { 9.0 } else { 2.0 }))
        .collect();
    let own = shown(&log, &beside(measures, &log, &answers), 699).unwrap();
    let spark = own.measures[0].spark.as_ref().unwrap();
    assert_eq!(spark.points.len(), 117);
    assert!((spark.points[0][1] - 0.9).abs() < 1e-9);
    assert!(own.lead[1].contains("the mean of 6 days"), "{:?}", own.lead);
}
