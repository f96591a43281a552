//! What a try of a word takes: slow enough that nobody guesses it, soon enough for a day with many.

use std::fmt;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Logbook, LogbookError};

use super::start::Start;

/// A wrong word takes no less.
pub const LEAST: Duration = Duration::from_millis(100);

/// How long each try took.
#[derive(Debug, Default)]
pub struct Figures {
    right: Vec<Duration>,
    wrong: Vec<Duration>,
    by_code: Vec<Duration>,
}

/// Tries so many right and as many wrong words, each as a program that has just been started.
///
/// # Errors
/// In words, where a wrong one is not counted, or takes less than [`LEAST`].
pub fn measure(times: u32) -> Result<Figures, String> {
    let folder = tempfile::tempdir().unwrap();
    let start = Start::Version(4);
    let place = start.lay(folder.path());
    let (right, code) = (
        word("lamp quietly ferments"),
        RecoveryCode::random().unwrap(),
    );
    lock::turn_on(&place, &right, &code, Work::USUAL, start.now()).unwrap();
    let mut figures = Figures::default();
    let mut now = start.now();
    let mut tried = |word: &Word| {
        // Later than any wait.
        now += TimeDelta::minutes(10);
        lock::forget_key(&place);
        let begun = Instant::now();
        let opened = Logbook::unlock(&place, word, now).map(drop);
        (begun.elapsed(), opened)
    };
    for _ in 0..times {
        let (took, opened) = tried(&right);
        opened.map_err(|error| error.to_string())?;
        figures.right.push(took);
        let (took, opened) = tried(&word(&code.shown()));
        opened.map_err(|error| error.to_string())?;
        figures.by_code.push(took);
    }
    for number in 1..=times {
        let (took, opened) = tried(&word("open sesame"));
        match opened {
            Err(LogbookError::WrongWord { tries }) if tries == number => {}
            other => return Err(format!("wrong word {number}: {other:?}")),
        }
        if took < LEAST {
            return Err(format!("a wrong word took {took:?}"));
        }
        figures.wrong.push(took);
    }
    lock::forget_key(&place);
    Ok(figures)
}

fn word(text: &str) -> Word {
    Word::new(text.to_owned()).unwrap()
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "the passphrase opens it in {}, the recovery code in {}; a wrong word is refused after \
             {}, and counted",
            Spread(&self.right),
            Spread(&self.by_code),
            Spread(&self.wrong)
        )
    }
}

/// The median, and the least and the most.
struct Spread<'a>(&'a [Duration]);

impl fmt::Display for Spread<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all: Vec<u128> = self.0.iter().map(Duration::as_millis).collect();
        all.sort_unstable();
        let (Some(least), Some(most)) = (all.first(), all.last()) else {
            return f.write_str("no time");
        };
        write!(f, "{} ms ({least}–{most})", all[all.len() / 2])
    }
}
