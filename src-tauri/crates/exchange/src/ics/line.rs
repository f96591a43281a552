//! Content lines (RFC 5545, 3.1): escaped, folded, each ended by CRLF.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

/// The most octets a line may have, its line break apart.
pub(super) const MOST_OCTETS: usize = 75;

/// Lines put together one after the other.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<u8>);

impl Lines {
    /// A value of Tend's own, which needs no escaping.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A text, whoever wrote it.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{}", escaped(&inert(value))));
    }

    /// An instant, to the second.
    pub(super) fn instant(&mut self, name: &str, value: DateTime<Utc>) {
        self.raw(name, &spelled(value).format("%Y%m%dT%H%M%SZ").to_string());
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Breaks a line where it gets too long, never inside a character. What follows a break
    /// begins with a space, which counts.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > MOST_OCTETS {
                self.0.extend_from_slice(b"\r\n ");
                octets = 1;
            }
            self.0
                .extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
            octets += character.len_utf8();
        }
        self.0.extend_from_slice(b"\r\n");
    }
}

/// The years a line can spell, with a day to spare for readers in any zone.
fn spelled(instant: DateTime<Utc>) -> DateTime<Utc> {
    let day = |year, month, day| {
        NaiveDate::from_ymd_opt(year, month, day)
            .and_then(|date| date.and_hms_opt(0, 0, 0))
            .map_or(instant, |moment| moment.and_utc())
    };
    match instant.year() {
        ..=0 => day(1, 1, 2),
        10_000.. => day(9999, 12, 31),
        _ => instant,
    }
}

/// A text on one line that shows nothing but itself: control characters and line breaks
/// become a space, and what would turn the direction of the words around it goes.
pub(super) fn inert(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|character| !turns(*character))
        .map(|character| {
            let breaks = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
            if breaks { ' ' } else { character }
        })
        .collect();
    plain.trim().to_owned()
}

/// Embeddings, overrides and isolates of Unicode's bidirectional algorithm. A text in Arabic
/// or Hebrew needs none of them to be read from the right.
const fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A TEXT value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(name: &str, value: &str) -> String {
        let mut lines = Lines::default();
        lines.text(name, value);
        String::from_utf8(lines.into_bytes()).unwrap()
    }

    #[test]
    fn what_separates_is_escaped() {
        assert_eq!(
            written("SUMMARY", r"a, b; c\d: e"),
            "SUMMARY:a\\, b\\; c\\\\d: e\r\n"
        );
    }

    #[test]
    fn no_text_begins_a_line_of_its_own() {
        let hostile = "Neck\r\nEND:VEVENT\nBEGIN:VEVENT\u{85}\u{2028}X\0";
        assert_eq!(
            written("SUMMARY", hostile),
            "SUMMARY:Neck  END:VEVENT BEGIN:VEVENT  X\r\n"
        );
    }

    #[test]
    fn no_text_turns_the_words_around_it() {
        assert_eq!(written("A", "\u{202E}kceN\u{2066}"), "A:kceN\r\n");
        assert_eq!(written("A", "ركبة"), "A:ركبة\r\n");
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_the_76th_begins_the_next() {
        let whole = "x".repeat(MOST_OCTETS - 2);
        assert_eq!(written("A", &whole), format!("A:{whole}\r\n"));
        assert_eq!(
            written("A", &format!("{whole}y")),
            format!("A:{whole}\r\n y\r\n")
        );
        // A second line is not longer for having no name.
        let two = "x".repeat(MOST_OCTETS - 2 + MOST_OCTETS);
        let octets: Vec<_> = written("A", &two).split("\r\n").map(str::len).collect();
        assert_eq!(octets, [75, 75, 2, 0]);
    }

    #[test]
    fn no_character_is_broken() {
        let text = "ä老🦵".repeat(40);
        let written = written("A", &text);
        assert_eq!(written.replace("\r\n ", ""), format!("A:{text}\r\n"));
        assert!(written.split("\r\n").all(|line| line.len() <= MOST_OCTETS));
    }

    #[test]
    fn a_year_that_cannot_be_spelled_is_the_nearest_that_can() {
        let mut lines = Lines::default();
        lines.instant("A", DateTime::<Utc>::MIN_UTC);
        lines.instant("A", DateTime::<Utc>::MAX_UTC);
        assert_eq!(
            String::from_utf8(lines.into_bytes()).unwrap(),
            "A:00010102T000000Z\r\nA:99991231T000000Z\r\n"
        );
    }
}
