//! A check-in as it stands in a file.

use chrono::{DateTime, FixedOffset};
use recovery::{CheckIn, Crepitus, Flag, MinutesOfDay, Score, Severity, SleepHours};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::checked::{Checked, fields, value, values};
use super::object::{AtMost, Maybe};
use super::own::OwnFields;
use super::text::{Note, Text};

/// The fields of a check-in, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckInFields {
    id: Checked<Uuid>,
    at: Checked<DateTime<FixedOffset>>,
    recorded_at: Checked<DateTime<FixedOffset>>,
    pain: Option<Checked<Score>>,
    pain_activity: Option<Checked<Score>>,
    movement: Option<Checked<Score>>,
    function: Option<AtMost<Option<Checked<Score>>, 3>>,
    swelling: Option<Checked<Severity>>,
    warmth: Option<Checked<Severity>>,
    redness: Option<Checked<Severity>>,
    morning_stiffness: Option<Checked<MinutesOfDay>>,
    night_pain: Option<Checked<bool>>,
    pain_settled: Option<Checked<bool>>,
    usual_activity: Option<Checked<bool>>,
    flare: Option<Checked<bool>>,
    crepitus: Option<Checked<Crepitus>>,
    flags: Vec<Checked<Flag>>,
    sleep_hours: Option<Checked<SleepHours>>,
    stress: Option<Checked<Score>>,
    load_minutes: Option<Checked<MinutesOfDay>>,
    note: Option<Checked<Note>>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub(super) own: OwnFields,
}

impl From<CheckInFields> for CheckIn {
    fn from(read: CheckInFields) -> Self {
        Self {
            id: read.id.0,
            at: read.at.0,
            recorded_at: read.recorded_at.0,
            pain: value(read.pain),
            pain_activity: value(read.pain_activity),
            movement: value(read.movement),
            function: read.function.map_or_else(Vec::new, |AtMost(answers)| {
                answers.into_iter().map(value).collect()
            }),
            swelling: value(read.swelling),
            warmth: value(read.warmth),
            redness: value(read.redness),
            morning_stiffness: value(read.morning_stiffness),
            night_pain: value(read.night_pain),
            pain_settled: value(read.pain_settled),
            usual_activity: value(read.usual_activity),
            flare: value(read.flare),
            crepitus: value(read.crepitus),
            flags: values(read.flags),
            sleep_hours: value(read.sleep_hours),
            stress: value(read.stress),
            load_minutes: value(read.load_minutes),
            note: value(read.note).map(|Text(note)| note),
        }
    }
}

impl From<&CheckIn> for CheckInFields {
    fn from(check_in: &CheckIn) -> Self {
        let answers = &check_in.function;
        Self {
            id: Checked(check_in.id),
            at: Checked(check_in.at),
            recorded_at: Checked(check_in.recorded_at),
            pain: check_in.pain.map(Checked),
            pain_activity: check_in.pain_activity.map(Checked),
            movement: check_in.movement.map(Checked),
            function: answers
                .iter()
                .any(Option::is_some)
                .then(|| AtMost(answers.iter().map(|answer| answer.map(Checked)).collect())),
            swelling: check_in.swelling.map(Checked),
            warmth: check_in.warmth.map(Checked),
            redness: check_in.redness.map(Checked),
            morning_stiffness: check_in.morning_stiffness.map(Checked),
            night_pain: check_in.night_pain.map(Checked),
            pain_settled: check_in.pain_settled.map(Checked),
            usual_activity: check_in.usual_activity.map(Checked),
            flare: check_in.flare.map(Checked),
            crepitus: check_in.crepitus.map(Checked),
            flags: fields(&check_in.flags),
            sleep_hours: check_in.sleep_hours.map(Checked),
            stress: check_in.stress.map(Checked),
            load_minutes: check_in.load_minutes.map(Checked),
            note: check_in.note.clone().map(Text).map(Checked),
            own: Maybe::Absent,
        }
    }
}
