//! How much the window may say at once.
//!
//! The longest thing a person writes is a note of 4,000 letters. Whatever is far beyond all of a
//! form is refused before any command looks at it.

use planner::{Refusal, RefusalCode};
use serde_json::Value;
use tauri::Runtime;
use tauri::ipc::{Invoke, InvokeBody};

use crate::refused::refused;

/// The most bytes of text and numbers in one message. A product choice.
pub const MOST: usize = 1_000_000;

/// Hands on what is not too large, and refuses the rest with [`RefusalCode::TooLong`].
pub fn limited<R: Runtime>(
    commands: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        if fits(invoke.message.payload()) {
            return commands(invoke);
        }
        log::warn!("the window said too much at once");
        invoke.resolver.reject(Refusal {
            allowed: Some(MOST.to_string()),
            ..refused(RefusalCode::TooLong)
        });
        true
    }
}

fn fits(said: &InvokeBody) -> bool {
    match said {
        InvokeBody::Json(value) => left_after(value, MOST).is_some(),
        InvokeBody::Raw(bytes) => bytes.len() <= MOST,
    }
}

/// What is left of so many bytes once a value has taken its part; nothing where it takes more.
fn left_after(value: &Value, room: usize) -> Option<usize> {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => room.checked_sub(size_of::<f64>()),
        Value::String(text) => room.checked_sub(text.len()),
        Value::Array(values) => values
            .iter()
            .try_fold(room, |room, value| left_after(value, room.checked_sub(1)?)),
        Value::Object(fields) => fields.iter().try_fold(room, |room, (name, value)| {
            left_after(value, room.checked_sub(name.len())?)
        }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fits(value: Value) -> bool {
        super::fits(&InvokeBody::Json(value))
    }

    #[test]
    fn a_form_fits_and_a_book_does_not() {
        assert!(fits(
            json!({ "draft": { "pain": 3, "note": "x".repeat(4_000) } })
        ));
        assert!(fits(json!("x".repeat(MOST))));
        assert!(!fits(json!("x".repeat(MOST + 1))));
        assert!(!super::fits(&InvokeBody::Raw(vec![0; MOST + 1])));
    }

    #[test]
    fn many_small_things_are_counted_too() {
        assert!(!fits(json!(vec![Value::Null; MOST])));
        assert!(!fits(json!(vec![json!([]); MOST + 1])));
        assert!(!fits(json!({ "x".repeat(MOST + 1): null })));
    }
}
