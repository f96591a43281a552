//! The languages Tend speaks.
//!
//! Deliberately absent: which one the desktop speaks. Whoever opens the log book says so.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language Tend speaks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English, which also stands in for a desktop that speaks none of these.
    #[default]
    En,
    /// Spanish.
    Es,
    /// German.
    De,
    /// Arabic, from right to left.
    Ar,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::En, Self::Es, Self::De, Self::Ar];

    /// Its code: the primary subtag of BCP 47.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::De => "de",
            Self::Ar => "ar",
        }
    }

    /// The language a code stands for.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The language of a locale's name, as in `de_AT.UTF-8`, `ar-EG` or `es`; nothing for one
    /// that Tend does not speak. `C` and `POSIX` are no language.
    ///
    /// ```
    /// use logbook::Language;
    ///
    /// assert_eq!(Language::of_locale("de_AT.UTF-8"), Some(Language::De));
    /// assert_eq!(Language::of_locale("C.UTF-8"), None);
    /// ```
    pub fn of_locale(name: &str) -> Option<Self> {
        let primary = name.split(['_', '-', '.', '@']).next()?;
        Self::from_code(&primary.to_ascii_lowercase())
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_its_languages_and_nobody_elses() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
            assert_eq!(Language::of_locale(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("fr"), None);
    }

    #[test]
    fn a_locale_is_known_by_its_language_alone() {
        for (name, language) in [
            ("de_AT.UTF-8", Some(Language::De)),
            ("AR-eg", Some(Language::Ar)),
            ("es_MX@euro", Some(Language::Es)),
            ("en", Some(Language::En)),
            ("fr_FR.UTF-8", None),
            ("C", None),
            ("POSIX", None),
            ("est_EE", None),
            ("", None),
        ] {
            assert_eq!(Language::of_locale(name), language, "{name}");
        }
    }
}
