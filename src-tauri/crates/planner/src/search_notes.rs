//! Notes are found by their words.

mod folded;

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, Note};

use crate::Refusal;
use crate::view::FoundNote;
use folded::{Folded, fold};

/// The notes in which every word of a text stands, also within a longer word, whatever its case
/// and its accents. The latest first, at most `limit`; none for a text without a word.
///
/// # Errors
/// The log book's own.
pub fn search_notes(
    logbook: &mut Logbook,
    _now: DateTime<FixedOffset>,
    text: &str,
    limit: u32,
) -> Result<Vec<FoundNote>, Refusal> {
    let words = words_of(text);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut notes = logbook.read(|log| log.notes())?;
    notes.retain(|note| {
        let folded = fold(&note.text);
        words.iter().all(|word| folded.contains(word))
    });
    notes.sort_by_key(|note| std::cmp::Reverse((note.date, note.at, note.id)));
    notes.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(notes.into_iter().map(|note| found(note, &words)).collect())
}

/// The words looked for, each once.
fn words_of(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(fold).collect();
    words.retain(|word| !word.is_empty());
    words.sort();
    words.dedup();
    words
}

fn found(note: Note, words: &[String]) -> FoundNote {
    FoundNote {
        episode: note.episode,
        date: note.date,
        at: note.at,
        record: note.of,
        id: note.id,
        hits: Folded::of(&note.text).hits(words),
        text: note.text,
    }
}

#[cfg(test)]
mod tests;
