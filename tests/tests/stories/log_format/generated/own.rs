//! Logs of version 2: with own measures, answers to them and further sites.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{log, object, one_of, optional, required, text, yes_no};

/// What is drawn for one list that may be there.
#[derive(Debug, Clone)]
struct Drawn {
    /// 0: no field; 1: an empty list; more: that many entries but one.
    length: usize,
    number: f64,
}

/// A log of version 2 that the format allows, with every way of writing that it allows.
pub(crate) fn log_of_version_2() -> impl Strategy<Value = Value> {
    let drawn = (0..5_usize, -1e6..=1e6).prop_map(|(length, number)| Drawn { length, number });
    let parts = (log(), vec(measure(), 0..5), any::<bool>(), vec(drawn, 16));
    parts.prop_map(|(mut log, mut measures, there, drawn)| {
        for (at, measure) in measures.iter_mut().enumerate() {
            measure["id"] = json!(format!("{at:08x}-0000-4000-8000-0000000000e0"));
        }
        let mut drawn = drawn.iter().cycle();
        let mut draw = || drawn.next().expect("some are drawn").clone();
        for episode in entries(&mut log["episodes"]) {
            if let Some(length) = draw().length.checked_sub(1) {
                let sites = (0..length).map(|at| json!({ "site": format!("further {at}") }));
                episode["also"] = sites.collect();
            }
            for check_in in entries(&mut episode["check_ins"]) {
                let Drawn { length, number } = draw();
                if let Some(length) = length.checked_sub(1) {
                    // The last first: the order is not that of the measures.
                    let answered = measures.iter().take(length).rev();
                    check_in["own"] = answered.map(|measure| answer(measure, number)).collect();
                }
            }
        }
        log["version"] = json!(2);
        if there || !measures.is_empty() {
            log["own_measures"] = Value::from(measures);
        }
        log
    })
}

fn measure() -> impl Strategy<Value = Value> {
    let filled = |most| text(most).prop_filter("not empty", |text| text != "");
    let any_kind = object(vec![
        required("id", Just(json!(""))),
        required("name", filled(60)),
        required("kind", one_of(&["scale", "number", "yes_no"])),
        optional("unit", filled(20)),
        required("retired", yes_no()),
    ]);
    any_kind.prop_map(|mut measure| {
        if measure["kind"] != "number"
            && let Some(fields) = measure.as_object_mut()
        {
            fields.remove("unit");
        }
        measure
    })
}

fn answer(measure: &Value, number: f64) -> Value {
    let value = match measure["kind"].as_str() {
        Some("scale") => json!((number.abs() % 11.0).floor()),
        Some("yes_no") => json!(i32::from(number > 0.0)),
        _ => json!(number),
    };
    json!({ "measure": measure["id"], "value": value })
}

fn entries(list: &mut Value) -> impl Iterator<Item = &mut Value> {
    list.as_array_mut().into_iter().flatten()
}
