//! A passphrase as it is kept in memory: never shown, and wiped when it is done with.

use age::secrecy::{ExposeSecret, SecretString};

use super::{SealError, Strength, strength};

/// A passphrase of one character or more. Shown for debugging, it shows nothing.
#[derive(Debug, Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The passphrase in a text, taken as it is: nothing is trimmed, so that other tools take
    /// the same.
    ///
    /// # Errors
    /// [`SealError::EmptyPassphrase`].
    pub fn new(text: String) -> Result<Self, SealError> {
        if text.is_empty() {
            return Err(SealError::EmptyPassphrase);
        }
        Ok(Self(SecretString::from(text)))
    }

    /// How soon it would be guessed, as [`strength`] says.
    pub fn strength(&self, about: &[&str]) -> Strength {
        strength(self.0.expose_secret(), about)
    }

    pub(super) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_never_shown_and_never_empty() {
        let passphrase = Passphrase::new("open sesame".to_owned()).expect("not empty");
        assert!(!format!("{passphrase:?}").contains("sesame"));
        assert!(matches!(
            Passphrase::new(String::new()),
            Err(SealError::EmptyPassphrase)
        ));
    }
}
