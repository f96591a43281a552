//! Whatever a patient sets, right or wrong.

use chrono::{NaiveTime, Weekday};
use planner::draft::{CheckInTime, QuietHours, SessionLeads, SettingChange};
use proptest::collection::vec;
use proptest::prelude::*;

pub(crate) fn setting() -> impl Strategy<Value = SettingChange> {
    let time = |minutes: u32| {
        NaiveTime::from_num_seconds_from_midnight_opt(minutes % 1440 * 60, 0).unwrap()
    };
    let weekdays = || {
        let week = (0_u8..7).filter_map(|day| Weekday::try_from(day).ok());
        prop::sample::subsequence(week.collect::<Vec<_>>(), 0..=7)
    };
    let check_in = (0_u32..1440, weekdays()).prop_map(move |(minutes, weekdays)| CheckInTime {
        time: time(minutes),
        weekdays,
    });
    let leads = vec(-10..1500, 0..6);
    prop_oneof![
        vec(check_in, 0..8).prop_map(SettingChange::CheckIns),
        leads.prop_map(|massage| {
            SettingChange::SessionLeads(SessionLeads {
                massage,
                ..SessionLeads::default()
            })
        }),
        any::<bool>().prop_map(SettingChange::Reviews),
        any::<bool>().prop_map(SettingChange::Lapses),
        proptest::option::of((0_u32..1440, 0_u32..1440)).prop_map(move |hours| {
            SettingChange::QuietHours(hours.map(|(from, to)| QuietHours {
                from: time(from),
                to: time(to),
            }))
        }),
        weekdays().prop_map(SettingChange::QuietDays),
    ]
}
