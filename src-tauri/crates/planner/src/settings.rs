//! What the patient can set: when to be reminded, and how the window looks.

use chrono::{DateTime, FixedOffset, NaiveTime};
use logbook::{Logbook, LogbookError, Reading, Settings};

use crate::draft::{Appearance, SettingsDraft};
use crate::view::{Overview, SettingsView};
use crate::{Refusal, overview, parse};

/// When the daily check-in is reminded of until the patient has said: in the evening, when
/// there is something to tell of the day. A product choice.
const CHECK_IN_AT: Option<NaiveTime> = NaiveTime::from_hms_opt(19, 0, 0);

/// The settings, as kept or as they are before the patient has set any: both reminders on,
/// each at its time.
///
/// # Errors
/// When the log book cannot be read.
pub(crate) fn settings_of(log: &Reading<'_>) -> Result<Settings, LogbookError> {
    Ok(log.settings()?.unwrap_or(Settings {
        check_in_reminder: CHECK_IN_AT,
        session_reminders: true,
        session_lead_minutes: 0,
        appearance: logbook::Appearance::System,
    }))
}

/// Keeps the settings. They are not part of the log, so undo leaves them.
///
/// # Errors
/// `session_lead_minutes` outside 0–1440, or the log book's own.
pub fn save_settings(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    draft: SettingsDraft,
) -> Result<Overview, Refusal> {
    let settings = parsed(draft)?;
    logbook.transaction(|log| Ok::<_, Refusal>(log.put_settings(&settings)?))?;
    overview(logbook, now)
}

fn parsed(draft: SettingsDraft) -> Result<Settings, Refusal> {
    let lead = Some(draft.session_lead_minutes);
    Ok(Settings {
        check_in_reminder: draft.check_in_reminder.map(parse::whole_minutes),
        session_reminders: draft.session_reminders,
        session_lead_minutes: parse::whole("session_lead_minutes", lead, 0, 1440)?.unwrap_or(0),
        appearance: match draft.appearance {
            Appearance::System => logbook::Appearance::System,
            Appearance::Light => logbook::Appearance::Light,
            Appearance::Dark => logbook::Appearance::Dark,
        },
    })
}

/// The settings as the window shows them.
pub(crate) fn view(settings: &Settings) -> SettingsView {
    SettingsView {
        check_in_reminder: settings.check_in_reminder,
        session_reminders: settings.session_reminders,
        session_lead_minutes: settings.session_lead_minutes,
        appearance: match settings.appearance {
            logbook::Appearance::System => Appearance::System,
            logbook::Appearance::Light => Appearance::Light,
            logbook::Appearance::Dark => Appearance::Dark,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(session_lead_minutes: i32) -> SettingsDraft {
        SettingsDraft {
            check_in_reminder: NaiveTime::from_hms_opt(7, 30, 12),
            session_reminders: true,
            session_lead_minutes,
            appearance: Appearance::Dark,
        }
    }

    #[test]
    fn the_lead_lies_within_a_day() {
        for minutes in [-1, 1441] {
            let refusal = parsed(draft(minutes)).unwrap_err();
            assert_eq!(refusal.field.as_deref(), Some("session_lead_minutes"));
            assert_eq!(refusal.allowed.as_deref(), Some("0-1440"));
        }
        for minutes in [0, 1440] {
            assert!(parsed(draft(minutes)).is_ok());
        }
    }

    #[test]
    fn a_reminder_comes_on_the_minute() {
        let settings = parsed(draft(0)).unwrap();
        assert_eq!(
            settings.check_in_reminder,
            NaiveTime::from_hms_opt(7, 30, 0)
        );
    }
}
