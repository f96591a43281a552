//! What the patient can set: when to be reminded, how the window looks, and whether Tend
//! stays when it is closed.

use beside::Question;
use chrono::{DateTime, FixedOffset, NaiveTime, Weekday};
use logbook::{ChangeKind, Logbook, LogbookError, Reading, Settings};
use reminders::{CheckInTime, Leads, Quiet, QuietHours, Wishes};

use crate::draft::{SessionLeads, SettingChange};
use crate::view::{Overview, SettingsView};
use crate::{Refusal, RefusalCode, overview, parse};

/// The most times to be reminded of the check-in.
const MOST_CHECK_INS: usize = 6;
/// The most reminders of one session.
const MOST_LEADS: usize = 4;
/// The longest before a session, in minutes: a day.
const LONGEST_LEAD: i32 = 1440;
/// The most days of a week on which nothing is told.
const MOST_QUIET_DAYS: usize = 6;

/// Until the patient has said, the check-in is reminded of in the evening, when there is
/// something to tell of the day, and the night is quiet. Product choices.
const CHECK_IN_AT: NaiveTime = hour(19);
const NIGHT: QuietHours = QuietHours {
    from: hour(22),
    to: hour(7),
};

const fn hour(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

/// The settings, as kept or as they are before the patient has set any: everything is
/// reminded of at its time, by day, and Tend stays when its window is closed.
///
/// # Errors
/// When the log book cannot be read.
pub(crate) fn settings_of(log: &Reading<'_>) -> Result<Settings, LogbookError> {
    Ok(log.settings()?.unwrap_or_else(first))
}

/// The settings before anything has been set.
pub(crate) fn first() -> Settings {
    let at_its_time = vec![0];
    Settings {
        wishes: Wishes {
            check_ins: vec![CheckInTime {
                time: CHECK_IN_AT,
                weekdays: (0..7)
                    .filter_map(|day| Weekday::try_from(day).ok())
                    .collect(),
            }],
            leads: Leads {
                massage: at_its_time.clone(),
                self_massage: at_its_time.clone(),
                pt: at_its_time.clone(),
                exercise: at_its_time,
            },
            reviews: true,
            lapses: true,
            quiet: Quiet {
                hours: Some(NIGHT),
                days: Vec::new(),
            },
        },
        appearance: logbook::Appearance::System,
        background: true,
        close_told: false,
        unasked: Vec::new(),
        language: None,
        second_folder: None,
    }
}

/// Sets one thing and leaves the others as they are. It is a change like any other, though the
/// settings are no part of the log: undo takes it back.
///
/// # Errors
/// What is wrong with the field, by its name (`check_ins.1`, `session_leads.pt`,
/// `quiet_hours`), or the log book's own; nothing has been set then.
pub fn change_setting(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    change: SettingChange,
) -> Result<Overview, Refusal> {
    logbook.change(ChangeKind::SettingChanged, None, now, |log| {
        let before = settings_of(log)?;
        let mut settings = before.clone();
        set(&mut settings, change)?;
        // What is so already, also because nothing has been set, is no change to undo.
        if settings != before {
            log.put_settings(&settings)?;
        }
        Ok::<_, Refusal>(())
    })?;
    overview(logbook, now)
}

fn set(settings: &mut Settings, change: SettingChange) -> Result<(), Refusal> {
    let wishes = &mut settings.wishes;
    match change {
        SettingChange::Appearance(to) => settings.appearance = to,
        SettingChange::Language(to) => settings.language = to,
        SettingChange::Background(to) => settings.background = to,
        SettingChange::CloseTold(to) => settings.close_told = to,
        SettingChange::CheckIns(to) => wishes.check_ins = check_ins(to)?,
        SettingChange::SessionLeads(to) => wishes.leads = leads(&to)?,
        SettingChange::Reviews(to) => wishes.reviews = to,
        SettingChange::Lapses(to) => wishes.lapses = to,
        SettingChange::QuietHours(to) => wishes.quiet.hours = to.map(quiet_hours).transpose()?,
        SettingChange::QuietDays(to) => wishes.quiet.days = quiet_days(to)?,
        SettingChange::Unasked(to) => settings.unasked = unasked(to),
    }
    Ok(())
}

/// In whole minutes, by time of day.
fn check_ins(mut wanted: Vec<CheckInTime>) -> Result<Vec<CheckInTime>, Refusal> {
    at_most("check_ins", wanted.len(), MOST_CHECK_INS)?;
    for index in 0..wanted.len() {
        let field = || format!("check_ins.{index}");
        let (before, from_here) = wanted.split_at_mut(index);
        let Some(this) = from_here.first_mut() else {
            break;
        };
        this.time = parse::whole_minutes(this.time);
        this.weekdays = in_week_order(&this.weekdays);
        if this.weekdays.is_empty() {
            return Err(Refusal::new(RefusalCode::Required).at(field()));
        }
        let same = |other: &CheckInTime| {
            other.time == this.time && other.weekdays.iter().any(|d| this.weekdays.contains(d))
        };
        if before.iter().any(same) {
            return Err(Refusal::new(RefusalCode::Twice).at(field()).of(this.time));
        }
    }
    wanted.sort_by_key(|wanted| wanted.time);
    Ok(wanted)
}

fn leads(wanted: &SessionLeads) -> Result<Leads, Refusal> {
    Ok(Leads {
        massage: leads_of("session_leads.massage", &wanted.massage)?,
        self_massage: leads_of("session_leads.self_massage", &wanted.self_massage)?,
        pt: leads_of("session_leads.pt", &wanted.pt)?,
        exercise: leads_of("session_leads.exercise", &wanted.exercise)?,
    })
}

/// Each once, the longest first.
fn leads_of(field: &str, wanted: &[i32]) -> Result<Vec<u16>, Refusal> {
    let mut leads: Vec<u16> = Vec::new();
    for minutes in wanted {
        leads.extend(parse::whole::<u16>(field, Some(*minutes), 0, LONGEST_LEAD)?);
    }
    leads.sort_by(|one, other| other.cmp(one));
    leads.dedup();
    at_most(field, leads.len(), MOST_LEADS)?;
    Ok(leads)
}

fn quiet_hours(wanted: QuietHours) -> Result<QuietHours, Refusal> {
    let hours = QuietHours {
        from: parse::whole_minutes(wanted.from),
        to: parse::whole_minutes(wanted.to),
    };
    if hours.from == hours.to {
        return Err(Refusal::new(RefusalCode::Twice)
            .at("quiet_hours")
            .of(hours.to));
    }
    Ok(hours)
}

fn quiet_days(wanted: Vec<Weekday>) -> Result<Vec<Weekday>, Refusal> {
    let days = in_week_order(&wanted);
    at_most("quiet_days", days.len(), MOST_QUIET_DAYS)?;
    Ok(days)
}

/// Each once, in the order they are asked in.
fn unasked(mut wanted: Vec<Question>) -> Vec<Question> {
    wanted.sort();
    wanted.dedup();
    wanted
}

fn in_week_order(days: &[Weekday]) -> Vec<Weekday> {
    let mut days = days.to_vec();
    days.sort_by_key(Weekday::num_days_from_monday);
    days.dedup();
    days
}

fn at_most(field: &str, count: usize, most: usize) -> Result<(), Refusal> {
    if count <= most {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::TooMany)
        .at(field)
        .of(count)
        .allowing(most))
}

/// The settings as the window shows them.
pub(crate) fn view(settings: Settings) -> SettingsView {
    let minutes = |leads: &[u16]| leads.iter().copied().map(i32::from).collect();
    let Wishes {
        check_ins,
        leads,
        reviews,
        lapses,
        quiet,
    } = settings.wishes;
    SettingsView {
        check_ins,
        session_leads: SessionLeads {
            massage: minutes(&leads.massage),
            self_massage: minutes(&leads.self_massage),
            pt: minutes(&leads.pt),
            exercise: minutes(&leads.exercise),
        },
        reviews,
        lapses,
        quiet_hours: quiet.hours,
        quiet_days: quiet.days,
        language: settings.language,
        appearance: settings.appearance,
        background: settings.background,
        close_told: settings.close_told,
        unasked: settings.unasked,
    }
}

#[cfg(test)]
mod tests;
