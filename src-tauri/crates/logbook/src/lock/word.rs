//! What is typed to open a lock: the passphrase, or the recovery code.

use std::fmt;

use zeroize::Zeroizing;

use super::key::fill;
use crate::LogbookError;

/// The digits of a code, without those that are taken for others. Source: D. Crockford,
/// "Base 32".
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many digits: 200 bits, which nobody guesses however fast they try.
const LENGTH: usize = 40;
/// How many stand together.
const GROUP: usize = 5;

/// A word that may open a lock, taken as it is. Wiped when dropped, and shown to nobody.
#[derive(Clone)]
pub struct Word(Zeroizing<String>);

impl Word {
    /// # Errors
    /// [`LogbookError::EmptyWord`].
    pub fn new(text: String) -> Result<Self, LogbookError> {
        let word = Self(Zeroizing::new(text));
        match word.0.is_empty() {
            true => Err(LogbookError::EmptyWord),
            false => Ok(word),
        }
    }

    /// Whether it is the same word.
    pub fn is(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// The digits of the code it may be.
    pub(super) fn as_code(&self) -> Option<RecoveryCode> {
        RecoveryCode::typed(&self.0)
    }
}

impl fmt::Debug for Word {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Word")
    }
}

/// A recovery code. Wiped when dropped; [`shown`](Self::shown) to the patient once.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A new one.
    ///
    /// # Errors
    /// [`LogbookError::NoChance`].
    pub fn random() -> Result<Self, LogbookError> {
        let mut chance = Zeroizing::new([0; LENGTH]);
        fill(chance.as_mut())?;
        let digit = |byte: &u8| char::from(DIGITS[usize::from(byte % 32)]);
        Ok(Self(Zeroizing::new(chance.iter().map(digit).collect())))
    }

    /// The code that was typed; nothing where it is none. Case, spaces and dashes do not
    /// matter, and letters that look like digits are those digits.
    pub fn typed(text: &str) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(LENGTH));
        for typed in text.chars() {
            let digit = match typed.to_ascii_uppercase() {
                ' ' | '-' | '\u{2010}'..='\u{2015}' | '\u{a0}' => continue,
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let known = u8::try_from(digit).is_ok_and(|digit| DIGITS.contains(&digit));
            if !known || digits.len() == LENGTH {
                return None;
            }
            digits.push(digit);
        }
        (digits.len() == LENGTH).then_some(Self(digits))
    }

    /// Whether what was typed is this code.
    pub fn is(&self, typed: &str) -> bool {
        Self::typed(typed).is_some_and(|typed| *typed.0 == *self.0)
    }

    /// As it is written down: eight groups of five.
    pub fn shown(&self) -> Zeroizing<String> {
        let mut shown = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for (place, digit) in self.0.chars().enumerate() {
            if place > 0 && place % GROUP == 0 {
                shown.push('-');
            }
            shown.push(digit);
        }
        shown
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecoveryCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_eight_groups_of_five_and_no_two_are_alike() {
        let (one, other) = (
            RecoveryCode::random().unwrap(),
            RecoveryCode::random().unwrap(),
        );
        let groups: Vec<String> = one.shown().split('-').map(str::to_owned).collect();
        assert_eq!(groups.len(), 8);
        assert!(groups.iter().all(|group| group.len() == 5));
        assert!(!one.is(&other.shown()));
    }

    #[test]
    fn a_code_is_right_however_it_is_typed() {
        let code = RecoveryCode::typed("01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ011-00110").unwrap();
        assert!(code.is("ol234 56789 abcde fghjk mnpqr stvwx yzoil ooiLO"));
        assert!(code.is("0123456789ABCDEFGHJKMNPQRSTVWXYZ01100110"));
        assert!(!code.is("01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ011-00111"));
        assert!(!code.is("01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ011-0011"));
        assert!(!code.is("01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ011-001100"));
        assert!(!code.is("u1234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ011-00110"));
    }

    #[test]
    fn neither_word_nor_code_is_ever_shown_by_itself() {
        let word = Word::new("lamp quietly ferments".to_owned()).unwrap();
        let code = RecoveryCode::random().unwrap();
        assert_eq!(format!("{word:?} {code:?}"), "Word RecoveryCode");
        assert!(Word::new(String::new()).is_err());
    }
}
