//! What is written reads back, whatever anybody wrote.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use icalendar::{Component, EventLike};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn massage() -> Entry {
    Entry {
        session: Uuid::from_u128(7),
        sequence: 217_000_000,
        modified: at("2026-10-20T08:00:00Z"),
        cancelled: false,
        says: Says {
            planned_for: NaiveDate::from_ymd_opt(2026, 10, 25)
                .and_then(|date| date.and_hms_opt(18, 0, 0))
                .unwrap(),
            starts: at("2026-10-25T17:00:00Z"),
            ends: at("2026-10-25T18:00:00Z"),
            summary: "Massage · Neck, left".to_owned(),
            description: "From Tend.".to_owned(),
            category: "Tend".to_owned(),
            busy: true,
            alarms: vec![1440, 60, 15, 0],
        },
    }
}

fn text(entries: Vec<Entry>) -> String {
    let calendar = Calendar {
        name: "Tend".to_owned(),
        made: at("2026-10-21T09:30:00Z"),
        entries,
    };
    String::from_utf8(write(&calendar)).unwrap()
}

#[test]
fn a_session_is_an_event_with_its_alarms() {
    let expected = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Tend//Tend//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Tend
BEGIN:VEVENT
UID:00000000-0000-0000-0000-000000000007@tend
DTSTAMP:20261021T093000Z
SEQUENCE:217000000
LAST-MODIFIED:20261020T080000Z
DTSTART:20261025T170000Z
DTEND:20261025T180000Z
SUMMARY:Massage · Neck\\, left
DESCRIPTION:From Tend.
CATEGORIES:Tend
CLASS:PRIVATE
TRANSP:OPAQUE
STATUS:CONFIRMED
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P1D
DESCRIPTION:Massage · Neck\\, left
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT1H
DESCRIPTION:Massage · Neck\\, left
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15M
DESCRIPTION:Massage · Neck\\, left
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:PT0M
DESCRIPTION:Massage · Neck\\, left
END:VALARM
END:VEVENT
END:VCALENDAR
";
    assert_eq!(text(vec![massage()]), expected.replace('\n', "\r\n"));
}

#[test]
fn what_is_off_is_cancelled_takes_no_time_and_reminds_nobody() {
    let off = Entry {
        cancelled: true,
        ..massage()
    };
    let text = text(vec![off]);
    assert!(text.contains("\r\nSTATUS:CANCELLED\r\n"), "{text}");
    assert!(text.contains("\r\nTRANSP:TRANSPARENT\r\n"), "{text}");
    assert!(!text.contains("VALARM"), "{text}");
}

#[test]
fn what_was_kept_reads_back_and_nothing_else_does() {
    let says = massage().says;
    let kept = says.to_json().unwrap();
    assert_eq!(Says::from_json(&kept).unwrap(), says);
    assert!(Says::from_json("{}").is_err());
    assert!(Says::from_json(&kept.replacen('{', "{\"more\":1,", 1)).is_err());
}

/// Texts with all that means something to a calendar, and all that anybody could type.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\r\nEND:VEVENT\r\n".to_owned()),
        Just("\n ".to_owned()),
        Just("\\n,;:\"\\".to_owned()),
        Just("\u{202E}\u{2066}\u{200F}\0\u{7F}".to_owned()),
        "\\PC{0,60}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

prop_compose! {
    fn entries()(
        entries in proptest::collection::vec(
            (hostile(), hostile(), 0..=MAX_SEQUENCE, 0_i64..4_000_000_000, 0_i64..600,
             any::<(bool, bool)>(), proptest::collection::vec(0_u16..=1440, 0..4)),
            0..5,
        ),
    ) -> Vec<Entry> {
        let entry = |(place, given)| {
            let (summary, description, sequence, second, minutes, (cancelled, busy), alarms) = given;
            let starts = DateTime::from_timestamp(second, 0).unwrap();
            Entry {
                session: Uuid::from_u128(place),
                sequence,
                modified: starts,
                cancelled,
                says: Says {
                    planned_for: starts.naive_utc(),
                    starts,
                    ends: starts + TimeDelta::minutes(minutes),
                    summary,
                    description,
                    category: "Tend".to_owned(),
                    busy,
                    alarms,
                },
            }
        };
        (0..).zip(entries).map(entry).collect()
    }
}

proptest! {
    #[test]
    fn whatever_is_written_reads_back_event_by_event(entries in entries()) {
        let text = text(entries.clone());
        let read: icalendar::Calendar = text.parse().unwrap();
        let events: BTreeMap<_, _> = read
            .events()
            .map(|event| (event.get_uid().unwrap().to_owned(), event))
            .collect();
        prop_assert_eq!(read.components.len(), entries.len());
        prop_assert_eq!(events.len(), entries.len());
        for entry in &entries {
            let event = events[&format!("{}@tend", entry.session)];
            prop_assert_eq!(event.get_sequence(), Some(entry.sequence));
            prop_assert_eq!(event.get_start(), Some(entry.says.starts.into()));
            prop_assert_eq!(event.get_end(), Some(entry.says.ends.into()));
            prop_assert_eq!(event.get_last_modified(), Some(entry.modified));
            let summary = line::inert(&entry.says.summary);
            prop_assert_eq!(event.get_summary().unwrap_or_default(), summary);
            let description = line::inert(&entry.says.description);
            prop_assert_eq!(event.get_description().unwrap_or_default(), description);
            prop_assert_eq!(event.get_categories(), Some(vec!["Tend".to_owned()]));
            let cancelled = event.get_status() == Some(icalendar::EventStatus::Cancelled);
            prop_assert_eq!(cancelled, entry.cancelled);
            let alarms = if cancelled { 0 } else { entry.says.alarms.len() };
            prop_assert_eq!(event.components().len(), alarms);
        }
    }

    #[test]
    fn every_line_has_75_octets_at_most_and_ends_in_crlf(entries in entries()) {
        let text = text(entries);
        prop_assert!(text.ends_with("\r\n"));
        for line in text.trim_end_matches("\r\n").split("\r\n") {
            prop_assert!(line.len() <= line::MOST_OCTETS, "{}", line);
            prop_assert!(!line.contains(char::is_control), "{:?}", line);
        }
    }
}
