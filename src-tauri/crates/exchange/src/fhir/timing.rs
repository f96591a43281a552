//! Timing: a planned wall time, and how often to have a massage.

use chrono::{NaiveDate, NaiveDateTime};
use recovery::{Frequency, Range};
use serde::Serialize;

use super::codes;
use super::datatypes::{Extension, Period, Value};
use super::time;

/// When, or how often.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Timing {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    repeat: Repeat,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Repeat {
    #[serde(skip_serializing_if = "Option::is_none")]
    bounds_period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    frequency: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    frequency_max: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period_max: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period_unit: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    time_of_day: Vec<String>,
}

/// Once, on this date at this wall time. What was planned is a wall time, kept across time
/// zones: a FHIR `dateTime` would have to have an offset, which nobody has recorded.
pub(super) fn once(planned: &NaiveDateTime) -> Timing {
    let date = planned.date();
    Timing {
        extension: Vec::new(),
        repeat: Repeat {
            bounds_period: Some(Period {
                start: date,
                end: Some(date),
            }),
            count: Some(1),
            time_of_day: vec![time::wall_time(planned)],
            ..Repeat::default()
        },
    }
}

/// How often, from one date on; nothing where there is to be no massage.
pub(super) fn how_often(
    frequency: Frequency,
    start: NaiveDate,
    end: Option<NaiveDate>,
) -> Option<Timing> {
    let range = frequency.range()?;
    let most = (range.max > range.min).then_some(range.max);
    let repeat = match frequency {
        Frequency::EveryDays(_) => Repeat {
            frequency: Some(1),
            period: Some(range.min),
            period_max: most,
            period_unit: Some("d"),
            ..Repeat::default()
        },
        Frequency::PerWeek(_) | Frequency::None => Repeat {
            frequency: Some(range.min),
            frequency_max: most,
            period: Some(1),
            period_unit: Some("wk"),
            ..Repeat::default()
        },
    };
    Some(Timing {
        extension: beyond(range),
        repeat: Repeat {
            bounds_period: Some(Period { start, end }),
            ..repeat
        },
    })
}

/// What FHIR's Timing has no element for.
fn beyond(range: Range) -> Vec<Extension> {
    vec![
        Extension {
            url: codes::SUGGESTED,
            value: Value::PositiveInt(range.suggested),
        },
        Extension {
            url: codes::OPTIONAL,
            value: Value::Boolean(range.optional),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(timing: &Timing) -> serde_json::Value {
        serde_json::to_value(&timing.repeat).expect("JSON")
    }

    #[test]
    fn a_planned_session_has_its_wall_time_and_no_offset() {
        let planned = "2026-01-10T18:05:00".parse().expect("a wall time");
        assert_eq!(
            json(&once(&planned)),
            serde_json::json!({
                "boundsPeriod": { "start": "2026-01-10", "end": "2026-01-10" },
                "count": 1, "timeOfDay": ["18:05:00"]
            })
        );
    }

    #[test]
    fn a_frequency_is_so_many_a_week_or_one_in_so_many_days() {
        let start = "2026-01-10".parse().expect("a date");
        let range = |min, max| Range {
            min,
            max,
            suggested: min,
            optional: false,
        };
        let often = |frequency| how_often(frequency, start, None);
        let bounds = serde_json::json!({ "start": "2026-01-10" });
        assert_eq!(
            often(Frequency::PerWeek(range(1, 3))).as_ref().map(json),
            Some(serde_json::json!({ "boundsPeriod": bounds,
                "frequency": 1, "frequencyMax": 3, "period": 1, "periodUnit": "wk" }))
        );
        assert_eq!(
            often(Frequency::EveryDays(range(28, 28)))
                .as_ref()
                .map(json),
            Some(serde_json::json!({ "boundsPeriod": bounds,
                "frequency": 1, "period": 28, "periodUnit": "d" }))
        );
        assert_eq!(often(Frequency::None), None);
    }
}
