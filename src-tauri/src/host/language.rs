//! The language of the desktop.

use logbook::Language;

/// The language of the desktop; English where it speaks none of Tend's, or does not say.
pub fn language() -> Language {
    Language::of_desktop(|variable| std::env::var(variable).ok())
}
