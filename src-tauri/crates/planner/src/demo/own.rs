//! What the demo patient notes beside what Tend asks: measures of their own, one of which they
//! have given up, and where else it hurts.

use beside::{Beside, OwnAnswer, OwnKind, OwnMeasure};
use chrono::{DateTime, FixedOffset};
use recovery::{Area, CheckIn, Episode, Side};
use uuid::Uuid;

use super::diary::{Curve, height, score};
use super::dice::Dice;
use super::{knee, neck};

/// Painkillers were noted up to this day of the knee, and taken on most days of the first half.
const PAINKILLERS: i64 = 20;

const CONFIDENCE: &Curve = &[(0, 0.0), (10, 2.0), (30, 4.0), (45, 6.0), (55, 7.0)];
/// Hundreds of steps.
const STEPS: &Curve = &[(0, 6.0), (8, 18.0), (20, 42.0), (40, 68.0), (55, 81.0)];
const STEPS_BEFORE: f64 = 74.0;

/// What stands beside the demo patient's log.
pub(super) fn beside(now: DateTime<FixedOffset>) -> Beside {
    let (neck, knee) = (neck::episode(now), knee::episode(now));
    let dice = Dice::new(0x6f77_6e00);
    let [confidence, steps, painkillers] = [1, 2, 3].map(|n| dice.id("measure", n));
    let mut beside = Beside {
        measures: vec![
            measure(confidence, "Trust in my body", OwnKind::Scale, None),
            measure(
                steps,
                "Steps the day before",
                OwnKind::Number,
                Some("steps"),
            ),
            OwnMeasure {
                retired: true,
                ..measure(painkillers, "Painkiller taken", OwnKind::YesNo, None)
            },
        ],
        ..Beside::default()
    };
    beside
        .also
        .insert(neck.id, vec![area("shoulder", Side::Left)]);
    beside.also.insert(knee.id, vec![area("shin", Side::Right)]);

    for (check_in, day) in mornings(&knee) {
        let noise = |what, most| dice.noise(what, day, most);
        if dice.happens("confidence answered", day, 0.85) {
            let felt = score(height(CONFIDENCE, day) + noise("confidence", 1.2));
            add(
                &mut beside,
                check_in,
                confidence,
                felt.map(|felt| f64::from(felt.get())),
            );
        }
        if dice.happens("steps answered", day, 0.75) {
            let walked = height(STEPS, day) * (1.0 + noise("steps", 0.25));
            add(&mut beside, check_in, steps, Some(walked.round() * 100.0));
        }
        if day < PAINKILLERS {
            let taken = day < PAINKILLERS / 2 && dice.happens("painkiller", day, 0.8);
            add(
                &mut beside,
                check_in,
                painkillers,
                Some(f64::from(u8::from(taken))),
            );
        }
    }
    for (check_in, day) in mornings(&neck).filter(|(each, _)| each.date() < knee.onset) {
        if dice.happens("steps before answered", day, 0.5) {
            let walked = STEPS_BEFORE * (1.0 + dice.noise("steps before", day, 0.4));
            add(&mut beside, check_in, steps, Some(walked.round() * 100.0));
        }
    }
    beside
}

fn measure(id: Uuid, name: &str, kind: OwnKind, unit: Option<&str>) -> OwnMeasure {
    OwnMeasure {
        id,
        name: name.to_owned(),
        kind,
        unit: unit.map(str::to_owned),
        retired: false,
    }
}

fn area(site: &str, side: Side) -> Area {
    Area {
        site: site.to_owned(),
        side: Some(side),
    }
}

/// The check-ins that ask for everything, each with its day of the episode.
fn mornings(episode: &Episode) -> impl Iterator<Item = (&CheckIn, i64)> {
    let full = episode.check_ins.iter();
    let full = full.filter(|check_in| !check_in.function.is_empty());
    full.map(|check_in| (check_in, (check_in.date() - episode.opened).num_days()))
}

fn add(beside: &mut Beside, check_in: &CheckIn, measure: Uuid, value: Option<f64>) {
    if let Some(value) = value {
        let answers = beside.answers.entry(check_in.id).or_default();
        answers.push(OwnAnswer { measure, value });
    }
}
