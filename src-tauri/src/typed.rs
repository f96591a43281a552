//! A passphrase as it arrives from the window.
//!
//! It goes from the message straight into the type that is wiped when it is dropped, is kept
//! nowhere and shown nowhere. What the window's engine keeps of what was typed is beyond reach.

use exchange::seal::{Passphrase, SealError};
use logbook::LogbookError;
use logbook::lock::Word;
use planner::Refusal;
use serde::{Deserialize, Deserializer};

use crate::refused::unsealed;

/// What was typed as a passphrase; it may be empty.
#[derive(Debug)]
pub struct Typed(Result<Passphrase, SealError>);

impl Typed {
    /// The passphrase.
    ///
    /// # Errors
    /// [`planner::RefusalCode::Required`] where nothing was typed.
    pub fn passphrase(self) -> Result<Passphrase, Refusal> {
        self.0.map_err(|error| unsealed(&error))
    }
}

/// The passphrase, where one was typed at all.
///
/// # Errors
/// As [`Typed::passphrase`].
pub fn passphrase(typed: Option<Typed>) -> Result<Option<Passphrase>, Refusal> {
    typed.map(Typed::passphrase).transpose()
}

/// What was typed to open a lock; it may be empty.
#[derive(Debug)]
pub struct TypedWord(Result<Word, LogbookError>);

impl TypedWord {
    /// The word.
    ///
    /// # Errors
    /// [`planner::RefusalCode::Required`] where nothing was typed.
    pub fn word(self) -> Result<Word, Refusal> {
        Ok(self.0?)
    }
}

impl<'de> Deserialize<'de> for TypedWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Word::new(text)))
    }
}

/// A recovery code that was typed back. It is known to the page already.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct TypedCode(String);

impl TypedCode {
    /// The text, as it was typed.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Passphrase::new(text)))
    }
}

#[cfg(test)]
mod tests {
    use planner::RefusalCode;

    use super::*;

    #[test]
    fn what_was_typed_is_never_shown() {
        let typed: Typed = serde_json::from_str("\"lamp quietly ferments\"").unwrap();
        assert!(!format!("{typed:?}").contains("lamp"));
        assert!(typed.passphrase().is_ok());
    }

    #[test]
    fn nothing_typed_is_refused_beside_its_field() {
        let typed: Typed = serde_json::from_str("\"\"").unwrap();
        let refusal = typed.passphrase().unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Required);
        assert_eq!(refusal.field.as_deref(), Some("passphrase"));
    }
}
