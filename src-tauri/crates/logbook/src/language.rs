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

    /// The language of a desktop, by the variables POSIX has for it: of `LC_ALL`, `LC_MESSAGES`
    /// and `LANG` the first that says anything wins. English where it speaks none of Tend's, or
    /// does not say. `variable` reads one of them.
    pub fn of_desktop(variable: impl Fn(&str) -> Option<String>) -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|locale| !locale.is_empty())
            .and_then(|locale| Self::of_locale(&locale))
            .unwrap_or_default()
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

    fn desktop(set: &[(&str, &str)]) -> Language {
        Language::of_desktop(|name| {
            let found = set.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, locale)| (*locale).to_owned())
        })
    }

    #[test]
    fn of_the_desktops_variables_the_first_that_says_anything_wins() {
        assert_eq!(desktop(&[("LANG", "de_DE.UTF-8")]), Language::De);
        let both = [("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "ar_EG.UTF-8")];
        assert_eq!(desktop(&both), Language::Ar);
        assert_eq!(desktop(&[("LC_ALL", ""), ("LANG", "es_ES")]), Language::Es);
        assert_eq!(desktop(&[("LC_ALL", "C"), ("LANG", "es_ES")]), Language::En);
    }

    #[test]
    fn a_desktop_that_says_nothing_is_spoken_to_in_english() {
        assert_eq!(desktop(&[]), Language::En);
        assert_eq!(desktop(&[("LANG", "fr_FR.UTF-8")]), Language::En);
    }
}
