//! The time of day of a massage, around the appointments of its date.
//!
//! The wall time that suits, unless an appointment of the date is in the way: then the
//! nearest time that comes before every PT visit and after every exercise of the date and
//! overlaps nothing. A time moved like this stays between 06:00 and 22:00, as far as the
//! time that suits does. No such time: no massage on that date.
//!
//! Source: before a PT visit, after exercise: the model, section 5. The hours of the day are
//! a product choice.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Appointment, AppointmentKind};

/// The first minute of the day a massage is moved to.
const DAY_STARTS: u32 = 6 * 60;
/// The minute of the day a moved massage is over by.
const DAY_ENDS: u32 = 22 * 60;

/// When a massage can be on a date, if at all.
pub(super) fn on(
    date: NaiveDate,
    time: NaiveTime,
    minutes: u16,
    fixed: &[Appointment],
) -> Option<NaiveDateTime> {
    let wanted = date.and_time(time);
    let length = TimeDelta::minutes(i64::from(minutes));
    let near: Vec<&Appointment> = fixed
        .iter()
        .filter(|a| a.at.date() == date || overlaps(a, wanted, minutes))
        .collect();
    if near.is_empty() {
        return Some(wanted);
    }
    let opens = wanted.min(minute_of(date, DAY_STARTS));
    let closes = wanted
        .checked_add_signed(length)?
        .max(minute_of(date, DAY_ENDS));
    let before = near.iter().filter_map(|a| a.at.checked_sub_signed(length));
    let after = near.iter().filter_map(|a| ends(a));
    before
        .chain(after)
        .chain([wanted])
        .filter(|start| start.date() == date && *start >= opens)
        .filter(|start| {
            start
                .checked_add_signed(length)
                .is_some_and(|e| e <= closes)
        })
        .filter(|start| fixed.iter().all(|a| goes_with(a, *start, minutes)))
        .min_by_key(|start| ((*start - wanted).abs(), *start))
}

/// Whether the two are at the same time.
pub(super) fn overlaps(appointment: &Appointment, start: NaiveDateTime, minutes: u16) -> bool {
    let over = start.checked_add_signed(TimeDelta::minutes(i64::from(minutes)));
    match (over, ends(appointment)) {
        (Some(over), Some(ends)) => start < ends && appointment.at < over,
        _ => true,
    }
}

/// Whether a massage then keeps clear of the appointment and, on its date, comes on the
/// right side of it.
fn goes_with(appointment: &Appointment, start: NaiveDateTime, minutes: u16) -> bool {
    let right_side = appointment.at.date() != start.date()
        || match appointment.kind {
            AppointmentKind::Pt => start < appointment.at,
            AppointmentKind::Exercise => start > appointment.at,
            AppointmentKind::OtherMassage => true,
        };
    right_side && !overlaps(appointment, start, minutes)
}

fn ends(appointment: &Appointment) -> Option<NaiveDateTime> {
    appointment
        .at
        .checked_add_signed(TimeDelta::minutes(i64::from(appointment.minutes)))
}

fn minute_of(date: NaiveDate, minute: u32) -> NaiveDateTime {
    let midnight = date.and_time(NaiveTime::MIN);
    midnight
        .checked_add_signed(TimeDelta::minutes(i64::from(minute)))
        .unwrap_or(midnight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn appointment(kind: AppointmentKind, text: &str) -> Appointment {
        Appointment {
            kind,
            at: at(text),
            minutes: 60,
        }
    }

    fn place(time: &str, fixed: &[Appointment]) -> Option<String> {
        on(
            at("2026-03-02 00:00").date(),
            NaiveTime::parse_from_str(time, "%H:%M").unwrap(),
            60,
            fixed,
        )
        .map(|slot| slot.format("%H:%M").to_string())
    }

    #[test]
    fn a_free_date_keeps_the_time() {
        let other_day = appointment(AppointmentKind::Pt, "2026-03-03 10:00");
        assert_eq!(place("18:00", &[other_day]).as_deref(), Some("18:00"));
    }

    #[test]
    fn a_massage_comes_before_a_visit_and_ends_as_it_begins() {
        let visit = appointment(AppointmentKind::Pt, "2026-03-02 17:30");
        assert_eq!(place("18:00", &[visit]).as_deref(), Some("16:30"));
        assert_eq!(place("16:30", &[visit]).as_deref(), Some("16:30"));
        assert_eq!(place("16:31", &[visit]).as_deref(), Some("16:30"));
        assert_eq!(place("23:00", &[visit]).as_deref(), Some("16:30"));
    }

    #[test]
    fn a_massage_comes_after_exercise() {
        let run = appointment(AppointmentKind::Exercise, "2026-03-02 18:30");
        assert_eq!(place("18:00", &[run]).as_deref(), Some("19:30"));
        assert_eq!(place("19:29", &[run]).as_deref(), Some("19:30"));
        assert_eq!(place("20:00", &[run]).as_deref(), Some("20:00"));
    }

    #[test]
    fn between_exercise_and_visit_there_must_be_room() {
        let run = appointment(AppointmentKind::Exercise, "2026-03-02 15:00");
        let near = appointment(AppointmentKind::Pt, "2026-03-02 16:59");
        let far = appointment(AppointmentKind::Pt, "2026-03-02 17:00");
        assert_eq!(place("18:00", &[run, near]), None);
        assert_eq!(place("18:00", &[run, far]).as_deref(), Some("16:00"));
    }

    #[test]
    fn nobody_is_massaged_before_six() {
        let early = appointment(AppointmentKind::Pt, "2026-03-02 06:59");
        let later = appointment(AppointmentKind::Pt, "2026-03-02 07:00");
        assert_eq!(place("18:00", &[early]), None);
        assert_eq!(place("18:00", &[later]).as_deref(), Some("06:00"));
    }

    #[test]
    fn a_massage_of_another_episode_is_only_kept_clear_of() {
        let other = appointment(AppointmentKind::OtherMassage, "2026-03-02 18:00");
        assert_eq!(place("18:00", &[other]).as_deref(), Some("17:00"));
        assert_eq!(place("19:00", &[other]).as_deref(), Some("19:00"));
    }
}
