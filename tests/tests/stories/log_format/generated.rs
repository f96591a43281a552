//! Logs as JSON, made up by chance, each right by the format.

mod own;

pub(crate) use own::log_of_version_2;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A field of an object, or nothing when it is left out.
type Field = BoxedStrategy<Option<(&'static str, Value)>>;

/// A log that the format allows, with every way of writing that it allows.
pub(crate) fn log() -> impl Strategy<Value = Value> {
    let patient = object(vec![
        optional("name", text(200)),
        optional("birth_year", whole(1900, 2100)),
        required("activity_level", one_of(&["general", "highly_active"])),
        required(
            "cautions",
            some_of(&["pregnancy", "osteoporosis", "fragile_skin"]),
        ),
    ]);
    let log = object(vec![
        required("format", Just(json!("tend-log"))),
        required("version", prop_oneof![Just(json!(1)), Just(json!(1.0))]),
        required("exported_at", moment(0..20_000)),
        required("app_version", text(40)),
        required("patient", patient),
        required("episodes", list(episode(), 0..3)),
    ]);
    log.prop_map(|mut log| {
        number_ids(&mut log, &mut 0);
        log
    })
}

/// An answer that the format allows, with every way of writing that it allows.
pub(crate) fn answer() -> impl Strategy<Value = Value> {
    let given = prop_oneof![
        prescription(12_000).prop_map(|given| ("prescription", given)),
        clearance(12_000).prop_map(|given| ("clearance", given)),
    ];
    let answer = object(vec![
        required("format", Just(json!("tend-answer"))),
        required("version", prop_oneof![Just(json!(1)), Just(json!(1.0))]),
        required("written_at", moment(0..20_000)),
        required("app_version", text(40)),
        optional("patient", text(200)),
        required("log_exported_at", moment(0..20_000)),
        required(
            "episode",
            Just(json!("0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10")),
        ),
        required("episode_title", text(200)),
    ]);
    (answer, given).prop_map(|(mut answer, (name, given))| {
        answer[name] = given;
        number_ids(&mut answer, &mut 0);
        answer
    })
}

fn episode() -> impl Strategy<Value = Value> {
    (100..20_000_i64, 0..4_usize).prop_flat_map(|(opened, activities)| {
        let area = object(vec![
            required("site", text(60)),
            optional("side", one_of(&["left", "right", "both"])),
        ]);
        object(vec![
            id(),
            required("title", text(200)),
            required("area", area),
            required(
                "context",
                one_of(&["injury", "surgery", "gradual_onset", "desk_pain", "upkeep"]),
            ),
            required(
                "onset",
                (opened - 100..=opened).prop_map(|day| json!(date(day))),
            ),
            required("opened", Just(json!(date(opened)))),
            optional(
                "closed",
                (opened..opened + 500).prop_map(|day| json!(date(day))),
            ),
            required("activities", list(text(120), activities..activities + 1)),
            required("check_ins", list(check_in(opened, activities), 0..4)),
            required("sessions", list(session(opened), 0..3)),
            required("clearances", list(clearance(opened), 0..3)),
            required("prescriptions", list(prescription(opened), 0..3)),
        ])
    })
}

fn check_in(opened: i64, activities: usize) -> impl Strategy<Value = Value> {
    let severity = || one_of(&["none", "mild", "marked"]);
    let answers =
        vec(prop_oneof![Just(Value::Null), whole(0, 10)], activities).prop_map(Value::from);
    object(vec![
        id(),
        required("at", moment(opened..opened + 500)),
        required("recorded_at", moment(opened..opened + 500)),
        optional("pain", whole(0, 10)),
        optional("pain_activity", whole(0, 10)),
        optional("movement", whole(0, 10)),
        optional("function", prop_oneof![4 => answers, 1 => Just(json!([]))]),
        optional("swelling", severity()),
        optional("warmth", severity()),
        optional("redness", severity()),
        optional("morning_stiffness", whole(0, 1440)),
        optional("night_pain", yes_no()),
        optional("pain_settled", yes_no()),
        optional("usual_activity", yes_no()),
        optional("flare", yes_no()),
        optional("crepitus", one_of(&["none", "painless", "painful"])),
        required(
            "flags",
            some_of(&["fever", "chest_pain", "locked_joint", "grinding_worse"]),
        ),
        optional(
            "sleep_hours",
            (0.0..=24.0).prop_map(|hours: f64| json!(hours)),
        ),
        optional("stress", whole(0, 10)),
        optional("load_minutes", whole(0, 1440)),
        optional("note", text(4000)),
    ])
}

fn session(opened: i64) -> impl Strategy<Value = Value> {
    let planned = (opened..opened + 500, 0..1440_i64)
        .prop_map(|(day, minute)| json!(format!("{}T{}", date(day), clock(minute))));
    let status = prop_oneof![
        vec![
            required("status", Just(json!("done"))),
            required("done_at", moment(opened..opened + 9))
        ],
        vec![
            required(
                "status",
                one_of(&["planned", "skipped", "missed", "suspended"])
            ),
            prop_oneof![Just(None), Just(Some(("done_at", Value::Null)))].boxed(),
        ],
    ];
    let rest = object(vec![
        id(),
        required(
            "kind",
            one_of(&["massage", "self_massage", "pt", "exercise"]),
        ),
        optional("planned_for", planned),
        optional("minutes", whole(1, 480)),
        optional(
            "pressure",
            one_of(&["light", "comfortable", "broad", "firm"]),
        ),
        optional("pain_before", whole(0, 10)),
        optional("pain_after", whole(0, 10)),
        optional("provider", text(200)),
        optional("note", text(4000)),
    ]);
    (rest, status).prop_map(|(mut session, status)| {
        for (name, value) in status.into_iter().flatten() {
            session[name] = value;
        }
        session
    })
}

fn clearance(opened: i64) -> impl Strategy<Value = Value> {
    object(vec![
        id(),
        required("at", moment(opened..opened + 500)),
        required("by", text(200)),
        optional("max_per_week", whole(1, 7)),
        optional("note", text(4000)),
    ])
}

fn prescription(opened: i64) -> impl Strategy<Value = Value> {
    let numbers = (
        1..=121_u16,
        0..=121_u16,
        0..=121_u16,
        one_of(&["per_week", "every_days"]),
    );
    let frequency = (numbers, 0..4_u8).prop_map(|((min, more, most, kind), optional)| {
        let suggested = min + more;
        let mut frequency =
            json!({ "kind": kind, "min": min, "max": suggested + most, "suggested": suggested });
        match optional {
            0 => {}
            1 => frequency["optional"] = Value::Null,
            yes => frequency["optional"] = json!(yes == 3),
        }
        frequency
    });
    (opened..opened + 500).prop_flat_map(move |day| {
        object(vec![
            id(),
            required("date", Just(json!(date(day)))),
            required("by", text(200)),
            optional("until", (day..day + 90).prop_map(|day| json!(date(day)))),
            optional("note", text(4000)),
            required(
                "frequency",
                prop_oneof![1 => Just(json!({ "kind": "none" })), 3 => frequency.clone()],
            ),
        ])
    })
}

fn object(fields: Vec<Field>) -> impl Strategy<Value = Value> {
    fields.prop_map(|fields| {
        let fields = fields.into_iter().flatten();
        Value::Object(
            fields
                .map(|(name, value)| (name.to_owned(), value))
                .collect::<Map<_, _>>(),
        )
    })
}

fn required(name: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    value.prop_map(move |value| Some((name, value))).boxed()
}

fn optional(name: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    prop_oneof![
        1 => Just(None),
        1 => Just(Some((name, Value::Null))),
        4 => value.prop_map(move |value| Some((name, value))),
    ]
    .boxed()
}

/// A place for an id, numbered when the whole log is there.
fn id() -> Field {
    required("id", Just(json!("")))
}

fn number_ids(value: &mut Value, next: &mut u32) {
    match value {
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| {
            if name == "id" {
                *value = json!(format!("{next:08x}-0000-4000-8000-00000000abcd"));
                *next += 1;
            } else {
                number_ids(value, next);
            }
        }),
        Value::Array(entries) => entries.iter_mut().for_each(|entry| number_ids(entry, next)),
        _ => {}
    }
}

fn list(
    entry: impl Strategy<Value = Value>,
    length: std::ops::Range<usize>,
) -> impl Strategy<Value = Value> {
    vec(entry, length).prop_map(Value::from)
}

/// Up to `most` characters of any kind; now and then exactly so many.
fn text(most: usize) -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => vec(any::<char>(), 0..most.min(12)).prop_map(|text| json!(String::from_iter(text))),
        1 => any::<char>().prop_map(move |one| json!(String::from_iter(vec![one; most]))),
    ]
}

/// A whole number, written as one or with a fraction of zero.
fn whole(least: i32, most: i32) -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => (least..=most).prop_map(|number| json!(number)),
        1 => (least..=most).prop_map(|number| json!(f64::from(number))),
    ]
}

fn yes_no() -> impl Strategy<Value = Value> {
    any::<bool>().prop_map(|yes| json!(yes))
}

fn one_of(codes: &'static [&'static str]) -> impl Strategy<Value = Value> + Clone {
    proptest::sample::select(codes).prop_map(|code| json!(code))
}

fn some_of(codes: &'static [&'static str]) -> impl Strategy<Value = Value> {
    proptest::sample::subsequence(codes, 0..=codes.len())
        .prop_shuffle()
        .prop_map(|some| json!(some))
}

fn moment(days: std::ops::Range<i64>) -> impl Strategy<Value = Value> {
    let fraction = prop_oneof![3 => Just(String::new()), 1 => "\\.[0-9]{1,9}"];
    let offset = prop_oneof!["Z", "[+-](0[0-9]|1[0-4]):(00|15|30|45)"];
    (days, 0..1440_i64, 0..60_u8, fraction, offset).prop_map(
        |(day, minute, second, fraction, offset)| {
            json!(format!(
                "{}T{}:{second:02}{fraction}{offset}",
                date(day),
                clock(minute)
            ))
        },
    )
}

/// A date so many days after 1 January 1990.
fn date(day: i64) -> String {
    let first = chrono::NaiveDate::from_ymd_opt(1990, 1, 1).expect("a date");
    (first + chrono::Duration::days(day)).to_string()
}

fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
