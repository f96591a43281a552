//! The answer file: what is read and written is what was there, and the reader and the published
//! JSON Schema allow the same files, but for the rules a schema cannot tell.

use exchange::answer::{AnswerError, AnswerFile, parse, write};
use exchange::log::{BrokenRule, Unread};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::log_format::agreement::{change, places};
use crate::log_format::generated;

fn schema() -> &'static Validator {
    static SCHEMA: std::sync::OnceLock<Validator> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        let schema =
            serde_json::from_str(include_str!("../../../answer.schema.json")).expect("JSON");
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("a schema")
    })
}

/// What the schema should say of a file, by what the reader said; nothing where a schema
/// cannot tell.
fn expected_of_schema(read: Result<AnswerFile, AnswerError>) -> Option<bool> {
    match read {
        Ok(_) => Some(true),
        Err(AnswerError::Unread(Unread::Rule { rule, .. })) => {
            assert!(matches!(
                rule,
                BrokenRule::UntilBeforeDate { .. } | BrokenRule::RangeOrder { .. }
            ));
            None
        }
        Err(_) => Some(false),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_read_and_written_is_the_same_answer_in_its_one_form(
        answer in generated::answer(),
    ) {
        let given = parse(answer.to_string().as_bytes()).expect("the format allows it");
        let written = write(&given);
        let again = parse(&written).expect("what is written can be read");
        prop_assert_eq!(&again, &given);
        prop_assert_eq!(write(&again), written.clone());
        let written: Value = serde_json::from_slice(&written).expect("JSON");
        prop_assert!(schema().is_valid(&written), "{}", written);
        prop_assert_eq!(&written["patient"], answer.get("patient").unwrap_or(&Value::Null));
        prop_assert_eq!(written.get("clearance").is_some(), answer.get("clearance").is_some());
    }

    #[test]
    fn reader_and_schema_of_an_answer_agree_on_what_is_wrong(
        answer in generated::answer(),
        at in any::<Index>(),
        change in change(),
    ) {
        let schema = schema();
        prop_assert!(schema.is_valid(&answer), "{:?}", schema.validate(&answer).err());
        let mut changed = answer;
        let places = places(&changed);
        change.apply(&mut changed, &places[at.index(places.len())]);
        let read = parse(changed.to_string().as_bytes());
        let told = read.as_ref().err().map(ToString::to_string);
        if let Some(expected) = expected_of_schema(read) {
            prop_assert_eq!(schema.is_valid(&changed), expected, "{} {:?}", changed, told);
        }
    }
}

#[test]
fn an_answer_is_a_prescription_or_a_clearance_for_reader_and_schema() {
    let mut answer = json!({
        "format": "tend-answer", "version": 1, "app_version": "0.1.0",
        "written_at": "2026-03-02T17:30:00Z", "log_exported_at": "2026-03-01T12:00:00Z",
        "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
    });
    let is_right = |answer: &Value| {
        let read = parse(answer.to_string().as_bytes()).is_ok();
        assert_eq!(schema().is_valid(answer), read, "{answer}");
        read
    };
    assert!(!is_right(&answer));
    answer["clearance"] = json!({ "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11", "by": "",
        "at": "2026-03-02T17:30:00Z" });
    assert!(is_right(&answer));
    answer["prescription"] = json!({ "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a12", "by": "",
        "date": "2026-03-02", "frequency": { "kind": "none" } });
    assert!(!is_right(&answer));
    answer["clearance"] = Value::Null;
    assert!(!is_right(&answer));
}

#[test]
fn the_answer_that_the_readme_shows_is_one_in_its_one_form() {
    let readme = include_str!("../../../../README.md");
    let shown = readme.split("```json\n").nth(1).expect("an answer");
    let shown = shown.split("```").next().expect("its end");
    let read = parse(shown.as_bytes()).expect("the format allows it");
    assert_eq!(String::from_utf8(write(&read)).expect("UTF-8"), shown);
}
