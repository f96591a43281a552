//! How the patient wants to be reminded, and changes of it.

use chrono::{NaiveTime, TimeDelta, Weekday};
use recovery::SessionKind;
use reminders::{CheckInTime, QuietHours};

use super::Patient;
use crate::log::Log;

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const LEADS: [u16; 8] = [0, 5, 10, 45, 60, 120, 720, 1440];

impl Patient {
    pub(super) fn leads(&mut self) -> Vec<u16> {
        self.chance.some_of(&LEADS, 4)
    }

    pub(super) fn set_leads(&mut self, log: &mut Log) {
        let changed = self.leads();
        let leads = &mut log.wishes.leads;
        match self.chance.one_of(SessionKind::ALL) {
            SessionKind::Massage => leads.massage = changed,
            SessionKind::SelfMassage => leads.self_massage = changed,
            SessionKind::Pt => leads.pt = changed,
            SessionKind::Exercise => leads.exercise = changed,
        }
    }

    pub(super) fn check_in_times(&mut self) -> Vec<CheckInTime> {
        let many = self.chance.one_of(&[0, 1, 1, 1, 2, 2, 3, 6]);
        let mut times: Vec<CheckInTime> = Vec::new();
        for _ in 0..many {
            let weekdays = if self.chance.percent(60) {
                WEEK.to_vec()
            } else {
                self.chance.some_of(&WEEK, 7)
            };
            times.push(CheckInTime {
                time: self.time_of_day(),
                weekdays,
            });
        }
        times
    }

    fn time_of_day(&mut self) -> NaiveTime {
        let minute = u32::try_from(self.chance.within(0..1440)).unwrap();
        NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap()
    }

    pub(super) fn set_quiet(&mut self, log: &mut Log) {
        let quiet = &mut log.wishes.quiet;
        match self.chance.within(0..6) {
            0 => quiet.hours = None,
            1 | 2 => quiet.hours = Some(night()),
            3 | 4 => {
                let from = self.time_of_day();
                let long = TimeDelta::minutes(self.chance.within(30..900));
                let to = from.overflowing_add_signed(long).0;
                quiet.hours = Some(QuietHours { from, to });
            }
            _ => quiet.days = self.chance.some_of(&WEEK, 3),
        }
    }
}

pub(super) fn night() -> QuietHours {
    QuietHours {
        from: NaiveTime::from_hms_opt(22, 0, 0).unwrap(),
        to: NaiveTime::from_hms_opt(7, 0, 0).unwrap(),
    }
}
