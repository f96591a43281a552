//! What the tests here are written with.

use chrono::{NaiveDateTime, NaiveTime, Weekday};
use recovery::SessionKind;
use uuid::Uuid;

use crate::{Agenda, Appointment, CheckInTime, Diary, Leads, Quiet, QuietHours, Wishes};

pub(crate) const EVERY_DAY: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

pub(crate) fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub(crate) fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// A patient who is reminded of sessions at their time and of nothing else, at any hour.
pub(crate) fn agenda(sessions: &[(u128, &str)]) -> Agenda {
    let leads = vec![0];
    Agenda {
        wishes: Wishes {
            check_ins: Vec::new(),
            leads: Leads {
                massage: leads.clone(),
                self_massage: leads.clone(),
                pt: leads.clone(),
                exercise: leads,
            },
            reviews: true,
            lapses: true,
            quiet: Quiet::default(),
        },
        sessions: sessions
            .iter()
            .map(|(id, begins)| Appointment {
                id: Uuid::from_u128(*id),
                kind: SessionKind::Massage,
                begins: wall(begins),
                overtaken: false,
            })
            .collect(),
        diary: Diary::default(),
        words: Vec::new(),
        snoozes: Vec::new(),
    }
}

pub(crate) fn at_night(mut agenda: Agenda, from: &str, to: &str) -> Agenda {
    agenda.wishes.quiet.hours = Some(QuietHours {
        from: time(from),
        to: time(to),
    });
    agenda
}

pub(crate) fn checking_in(mut agenda: Agenda, times: &[&str]) -> Agenda {
    agenda.wishes.check_ins = times
        .iter()
        .map(|text| CheckInTime {
            time: time(text),
            weekdays: EVERY_DAY.to_vec(),
        })
        .collect();
    agenda.diary.from = wall("2026-01-01T00:00:00").date().into();
    agenda
}
