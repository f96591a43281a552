//! How soon a passphrase would be guessed.
//!
//! The number of guesses is zxcvbn's estimate (D. L. Wheeler, "zxcvbn: Low-Budget Password
//! Strength Estimation", USENIX Security 2016), and the thresholds are those of its scores for
//! somebody who has the file and tries as many as a slow key lets them: below 10⁸ guesses
//! "somewhat guessable", below 10¹⁰ "safely unguessable", from there on "very unguessable". At
//! the 10⁴ a second it reckons with, the first lasts hours and the second days; a key that takes
//! a second and 256 MiB, as a sealed file's does, slows each guess down much further.
//!
//! Its limits: it knows English and common passwords, and only the first 100 characters count.

use serde::Serialize;
use ts_rs::TS;
use zxcvbn::zxcvbn;

/// Below so many guesses (as a power of 10) a passphrase is weak.
const FAIR_FROM: f64 = 8.0;
/// From so many guesses (as a power of 10) on a passphrase is strong.
const STRONG_FROM: f64 = 10.0;

/// How soon a passphrase would be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Strength {
    /// What that comes to.
    pub verdict: Verdict,
    /// How many guesses it takes, as a power of 10; 0 for no passphrase.
    pub guesses_log10: f64,
}

/// What the number of guesses comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Below 10⁸ guesses: told, and never refused.
    Weak,
    /// Below 10¹⁰ guesses.
    Fair,
    /// 10¹⁰ guesses or more.
    Strong,
}

/// How soon `text` would be guessed by somebody who knows the words of `about`, such as the
/// patient's name.
pub fn strength(text: &str, about: &[&str]) -> Strength {
    let guesses_log10 = zxcvbn(text, about).guesses_log10().max(0.0);
    let verdict = if guesses_log10 < FAIR_FROM {
        Verdict::Weak
    } else if guesses_log10 < STRONG_FROM {
        Verdict::Fair
    } else {
        Verdict::Strong
    };
    Strength {
        verdict,
        guesses_log10,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_and_short_passphrases_are_weak_and_several_rare_words_are_strong() {
        for weak in [
            "",
            "tend",
            "password1",
            "massage2026",
            "ankle",
            "qwertzuiop",
        ] {
            assert_eq!(strength(weak, &[]).verdict, Verdict::Weak, "{weak}");
        }
        for strong in [
            "correct horse battery staple",
            "lamp quietly ferments 40 otters",
        ] {
            assert_eq!(strength(strong, &[]).verdict, Verdict::Strong, "{strong}");
        }
        assert_eq!(strength("", &[]).guesses_log10.to_bits(), 0);
    }

    #[test]
    fn what_is_known_of_the_patient_makes_a_passphrase_weaker() {
        let name = "Wilhelmina Oosterhuis";
        let known = strength(name, &[name]).guesses_log10;
        assert!(known < strength(name, &[]).guesses_log10);
        assert_eq!(strength(name, &[name]).verdict, Verdict::Weak);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        #[test]
        fn any_text_has_a_strength(text in ".{0,40}", about in ".{0,12}") {
            let found = strength(&text, &[&about]);
            prop_assert!(found.guesses_log10.is_finite() && found.guesses_log10 >= 0.0);
        }
    }
}
