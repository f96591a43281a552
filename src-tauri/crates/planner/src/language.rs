//! The language in force.

use logbook::{Language, Logbook, LogbookError};

use crate::settings;

/// The language that was chosen, or else the desktop's.
///
/// # Errors
/// When the log book cannot be read.
pub fn language(logbook: &Logbook) -> Result<Language, LogbookError> {
    let chosen = logbook.read(|log| Ok::<_, LogbookError>(settings::settings_of(log)?.language))?;
    Ok(chosen.unwrap_or(logbook.desktop_language()))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::change_setting;
    use crate::draft::SettingChange;

    #[test]
    fn the_language_chosen_wins_over_the_desktops_and_can_be_given_up_again() {
        let now = DateTime::parse_from_rfc3339("2026-03-02T10:00:00+01:00").unwrap();
        let mut logbook = Logbook::in_memory().unwrap().on_desktop_of(Language::De);
        assert_eq!(language(&logbook).unwrap(), Language::De);
        for (chosen, in_force) in [(Some(Language::Ar), Language::Ar), (None, Language::De)] {
            let change = SettingChange::Language(chosen);
            let overview = change_setting(&mut logbook, now, change).unwrap();
            assert_eq!(overview.settings.language, chosen);
            assert_eq!(overview.language, in_force);
            assert_eq!(language(&logbook).unwrap(), in_force);
        }
    }
}
