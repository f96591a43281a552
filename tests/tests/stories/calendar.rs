//! The calendar as others have it: a real log book, exported by `tend-cli`, read back by two
//! readers that are not Tend's (Python's `icalendar` and `vobject`) and taken in by a calendar
//! program (`khal`), across a change of the clock, and again after sessions have moved and
//! gone.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod khal;
mod patient;
mod readers;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Australia::Sydney;
use chrono_tz::Europe::Berlin;
use exchange::ics::{self, Calendar, Entry, Says};
use khal::Khal;
use patient::{Desk, wall};
use readers::{Event, read};
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

/// A change of the clock, as it stands in a table of time zones: before this moment in UTC the
/// first offset holds, from then on the second, both in hours.
struct Change {
    at: &'static str,
    hours: [i64; 2],
}

impl Change {
    /// The instant of a wall time that there is exactly once.
    fn instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let at = |hours| (wall - TimeDelta::hours(hours)).and_utc();
        let changes: DateTime<Utc> = self.at.parse().unwrap();
        let [before, after] = self.hours.map(at);
        if before < changes { before } else { after }
    }
}

#[test]
fn in_berlin_across_the_end_of_summer_time() {
    let change = Change {
        at: "2026-10-25T01:00:00Z",
        hours: [2, 1],
    };
    let mut desk = Desk::open(
        "2026-10-12T09:00:00",
        Berlin,
        "ankle, the left; ركبة \u{202e}",
    );
    // The hour from two to three comes twice: the first is meant.
    let doubled = desk.add(SessionKind::Exercise, "2026-10-25T02:30");
    desk.add(SessionKind::Pt, "2026-10-24T10:00");
    desk.add(SessionKind::Pt, "2026-10-25T10:00");
    let events = told_and_told_again(&mut desk, &change);
    assert_eq!(events[&doubled].starts, "2026-10-25T00:30:00Z");
}

#[test]
fn in_sydney_across_the_begin_of_summer_time() {
    let change = Change {
        at: "2026-10-03T16:00:00Z",
        hours: [10, 11],
    };
    let mut desk = Desk::open("2026-09-21T09:00:00", Sydney, "Knee \\ \"best\" 🦵");
    // There is no half past two that night: it is half past three.
    let left_out = desk.add(SessionKind::Exercise, "2026-10-04T02:30");
    desk.add(SessionKind::Pt, "2026-10-03T10:00");
    desk.add(SessionKind::Pt, "2026-10-04T10:00");
    let events = told_and_told_again(&mut desk, &change);
    assert_eq!(events[&left_out].starts, "2026-10-03T16:30:00Z");
}

/// The story of one zone; gives the events of the first export by session.
fn told_and_told_again(desk: &mut Desk, change: &Change) -> BTreeMap<Uuid, Event> {
    let khal = Khal::new(desk.zone);

    // Everything planned is an event at its instant, for both readers and for the program.
    let first = desk.sessions();
    let file = desk.export("first.ics");
    let events = by_session(&read(&file));
    assert_eq!(ids(&first, |_| true), events.keys().copied().collect());
    let (before, after): (Vec<_>, Vec<_>) = first.iter().partition(|session| {
        change.instant(session.planned_for.unwrap()) < change.at.parse::<DateTime<Utc>>().unwrap()
    });
    for (part, kind) in [
        (&before, SessionKind::Massage),
        (&after, SessionKind::Massage),
        (&before, SessionKind::Pt),
        (&after, SessionKind::Pt),
    ] {
        assert!(part.iter().any(|session| session.kind == kind), "{kind:?}");
    }
    for session in &first {
        let event = &events[&session.id];
        let planned = session.planned_for.unwrap();
        if session.kind != SessionKind::Exercise {
            assert_eq!(event.starts, spelled(change.instant(planned)));
        }
        assert_eq!(event.status, "CONFIRMED");
        assert_eq!(event.class, "PRIVATE");
        assert_eq!(event.alarms, [0]);
        let named = event.summary.contains(desk.plain_title());
        assert!(named, "{}", event.summary);
    }
    khal.take_in(&file);
    assert_eq!(khal.events(), events_of(&events));
    let shown = khal.shown(desk.now().date());
    for session in first
        .iter()
        .filter(|each| each.kind != SessionKind::Exercise)
    {
        // Kept wall time: what was planned is what the program shows in that zone.
        assert_eq!(shown[&uid(session.id)], session.planned_for.unwrap());
    }

    // Told again with nothing changed, nothing is news.
    desk.wait(TimeDelta::minutes(5));
    assert_eq!(by_session(&read(&desk.export("same.ics"))), events);

    // One moves, one is called off.
    desk.wait(TimeDelta::hours(1));
    let visit = find(&after, SessionKind::Pt);
    let moved_to = visit.planned_for.unwrap() + TimeDelta::minutes(24 * 60 + 45);
    desk.move_to(visit.id, moved_to);
    let massage = find(&after, SessionKind::Massage);
    desk.skip(massage.id);
    let second = desk.sessions();
    let file = desk.export("second.ics");
    let told = by_session(&read(&file));

    assert_eq!(told[&visit.id].starts, spelled(change.instant(moved_to)));
    assert_eq!(told[&massage.id].status, "CANCELLED");
    assert_eq!(told[&massage.id].alarms, [0; 0]);
    let changed = differences(&first, &second);
    assert!(changed.contains(&visit.id) && changed.contains(&massage.id));
    assert!(changed.len() < first.len(), "nothing stayed as it was");
    for (id, event) in &events {
        if changed.contains(id) {
            assert!(told[id].sequence > event.sequence, "{id}");
        } else {
            assert_eq!(told[id], *event);
        }
    }
    let cancelled = |id: &Uuid| told[id].status == "CANCELLED";
    let standing = ids(&second, |status| status == SessionStatus::Planned);
    let off: BTreeSet<_> = told.keys().copied().filter(cancelled).collect();
    assert!(standing.is_disjoint(&off));
    assert_eq!(told.len(), standing.len() + off.len());

    // The program has each session once, as it was told last.
    khal.take_in(&file);
    assert_eq!(khal.events(), events_of(&told));
    assert_eq!(khal.shown(desk.now().date())[&uid(visit.id)], moved_to);

    // What is undone, with the clock gone back in between, is news once more.
    desk.wait(TimeDelta::days(-1));
    desk.undo();
    let back = by_session(&read(&desk.export("third.ics")));
    assert_eq!(back[&massage.id].status, "CONFIRMED");
    assert!(back[&massage.id].sequence > told[&massage.id].sequence);
    assert_eq!(back[&massage.id].starts, events[&massage.id].starts);

    events
}

fn uid(session: Uuid) -> String {
    format!("{session}@tend")
}

/// The events by session; each must be there once.
fn by_session(events: &[Event]) -> BTreeMap<Uuid, Event> {
    let found: BTreeMap<_, _> = events
        .iter()
        .map(|event| {
            let id = event.uid.strip_suffix("@tend").unwrap();
            (id.parse().unwrap(), event.clone())
        })
        .collect();
    assert_eq!(found.len(), events.len(), "told twice: {events:?}");
    found
}

fn events_of(events: &BTreeMap<Uuid, Event>) -> Vec<Event> {
    events.values().cloned().collect()
}

fn ids(sessions: &[Session], wanted: impl Fn(SessionStatus) -> bool) -> BTreeSet<Uuid> {
    sessions
        .iter()
        .filter(|session| wanted(session.status))
        .map(|session| session.id)
        .collect()
}

fn find(sessions: &[&Session], kind: SessionKind) -> Session {
    let found = sessions.iter().find(|session| session.kind == kind);
    Session::clone(found.unwrap())
}

/// The sessions of `first` that are no longer the same, or gone.
fn differences(first: &[Session], second: &[Session]) -> BTreeSet<Uuid> {
    first
        .iter()
        .filter(|session| !second.contains(session))
        .map(|session| session.id)
        .collect()
}

fn spelled(instant: DateTime<Utc>) -> String {
    instant.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[test]
fn no_text_is_anything_but_text_to_an_outside_reader() {
    let hostile = [
        "Neck\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Neck",
        // Nothing that can be escaped follows a backslash: icalendar 4 reads such a pair as one,
        // however it is written.
        "a, b; c\\d \\ \"e\": f",
        "\u{202e}kceN\u{2066}\u{0}\u{1b}[31m\u{85}\u{2028}x",
        "=1+1\t@x ^n ^' ^^",
        "ركبة 🦵 膝 ",
    ];
    let long = "é🦵 ".repeat(300);
    let starts = wall("2026-10-25T18:00").and_utc();
    let texts: Vec<_> = hostile.into_iter().chain([long.as_str()]).collect();
    let entries = (1..).zip(&texts).map(|(id, text)| Entry {
        session: Uuid::from_u128(id),
        sequence: 1,
        modified: starts,
        cancelled: false,
        says: Says {
            planned_for: starts.naive_utc(),
            starts,
            ends: starts,
            summary: format!("[{text}]"),
            description: format!("[{text}]"),
            category: "Tend".to_owned(),
            busy: true,
            alarms: vec![1440, 90, 0],
        },
    });
    let calendar = Calendar {
        name: texts.concat(),
        made: starts,
        entries: entries.collect(),
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hostile.ics");
    std::fs::write(&file, ics::write(&calendar)).unwrap();
    let events = by_session(&read(&file));
    assert_eq!(events.len(), texts.len());
    for (id, text) in (1..).zip(&texts) {
        let event = &events[&Uuid::from_u128(id)];
        let said = &event.summary;
        assert_eq!(*said, event.description);
        assert!(said.starts_with('[') && said.ends_with(']'), "{said:?}");
        assert!(!said.contains(char::is_control), "{said:?}");
        let letters =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
        assert_eq!(letters(said), letters(text));
        assert_eq!(event.alarms, [1440, 90, 0]);
    }
}
