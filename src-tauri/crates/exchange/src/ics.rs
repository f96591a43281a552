//! A calendar file (RFC 5545) for whatever calendar the patient keeps: one event a session.
//!
//! Every event has the identity of its session, so that a calendar that takes the file in
//! again changes what it has instead of adding to it: SEQUENCE says which of two versions is
//! the later (RFC 5545, 3.8.7.4), and STATUS:CANCELLED takes an event off. Times are instants
//! in UTC, so no reader needs a time zone of ours; a [`Zone`] says which instant a wall time
//! is. A health record is nobody else's business: every event is CLASS:PRIVATE.
//!
//! The lines are written here and not by the crate `icalendar`, which reads them back in the
//! tests: it would stamp alarms with a clock of its own, and lets a folded line reach 76
//! octets where 75 are allowed.
//!
//! Deliberately absent: which sessions are in it, what changed since the last time, and every
//! word a patient reads (arguments, all of them); ORGANIZER, for there is no address; time
//! zones; recurrence, for each session stands alone.

mod line;
mod says;
#[cfg(test)]
mod tests;
mod zone;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use says::{BadEntry, Says};
pub use zone::Zone;

use line::Lines;

/// What is after the `@` of every UID.
const DOMAIN: &str = "tend";

/// The largest SEQUENCE there is: an INTEGER of RFC 5545 has 31 bits.
pub const MAX_SEQUENCE: u32 = 0x7FFF_FFFF;

/// A calendar as it is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What calendars call it.
    pub name: String,
    /// The moment it is made, of every DTSTAMP.
    pub made: DateTime<Utc>,
    /// In any order, each session once.
    pub entries: Vec<Entry>,
}

/// One version of one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose event it is; its UID for ever.
    pub session: Uuid,
    /// Rises with every version, up to [`MAX_SEQUENCE`].
    pub sequence: u32,
    /// When this version came to be.
    pub modified: DateTime<Utc>,
    /// Whether the event is off. It keeps saying what it said, without its alarms.
    pub cancelled: bool,
    /// What it says.
    pub says: Says,
}

/// The calendar as bytes: UTF-8, lines of at most 75 octets that end in CRLF.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw("PRODID", "-//Tend//Tend//EN");
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", &calendar.name);
    for entry in &calendar.entries {
        event(&mut lines, entry, calendar.made);
    }
    lines.raw("END", "VCALENDAR");
    lines.into_bytes()
}

fn event(lines: &mut Lines, entry: &Entry, made: DateTime<Utc>) {
    let Entry { says, .. } = entry;
    lines.raw("BEGIN", "VEVENT");
    lines.raw("UID", &format!("{}@{DOMAIN}", entry.session));
    lines.instant("DTSTAMP", made);
    lines.raw("SEQUENCE", &entry.sequence.min(MAX_SEQUENCE).to_string());
    lines.instant("LAST-MODIFIED", entry.modified);
    lines.instant("DTSTART", says.starts);
    lines.instant("DTEND", says.ends);
    lines.text("SUMMARY", &says.summary);
    lines.text("DESCRIPTION", &says.description);
    lines.text("CATEGORIES", &says.category);
    lines.raw("CLASS", "PRIVATE");
    let takes_time = says.busy && !entry.cancelled;
    lines.raw("TRANSP", if takes_time { "OPAQUE" } else { "TRANSPARENT" });
    if entry.cancelled {
        lines.raw("STATUS", "CANCELLED");
    } else {
        lines.raw("STATUS", "CONFIRMED");
        for minutes in &says.alarms {
            alarm(lines, *minutes, &says.summary);
        }
    }
    lines.raw("END", "VEVENT");
}

fn alarm(lines: &mut Lines, minutes_before: u16, text: &str) {
    lines.raw("BEGIN", "VALARM");
    lines.raw("ACTION", "DISPLAY");
    lines.raw("TRIGGER", &trigger(minutes_before));
    lines.text("DESCRIPTION", text);
    lines.raw("END", "VALARM");
}

/// So long before the event begins, in the largest unit that is whole.
fn trigger(minutes: u16) -> String {
    match minutes {
        0 => "PT0M".to_owned(),
        _ if minutes.is_multiple_of(1440) => format!("-P{}D", minutes / 1440),
        _ if minutes.is_multiple_of(60) => format!("-PT{}H", minutes / 60),
        _ => format!("-PT{minutes}M"),
    }
}
