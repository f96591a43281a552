//! Reading the logs, several at a time, keeping no more of each than is shown of it.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chrono::NaiveDate;
use exchange::log::LogFile;
use exchange::opened::{Opened, open};
use exchange::seal::Passphrase;
use summary::{Glance, Rank};

use super::refused::{Refused, Why};

/// How the logs are looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The date of the verdicts; of none, the day each log was exported.
    pub(super) on: Option<NaiveDate>,
    /// What opens those that are sealed.
    pub(super) passphrase: Option<&'a Passphrase>,
}

/// What is kept of a log: its place in the list, and what is shown of it.
#[derive(Debug)]
pub(super) struct Row<T> {
    rank: Rank,
    name: Option<String>,
    file: PathBuf,
    /// What is shown of it.
    pub(super) shown: T,
}

/// All that was read, in the order of the list, and all that could not be, in the order named.
#[derive(Debug)]
pub(super) struct Review<T> {
    pub(super) rows: Vec<Row<T>>,
    pub(super) refused: Vec<Refused>,
}

/// Reads every file and keeps of each what `show` makes of it. Folders that were refused before
/// lead the refused.
pub(super) fn read_all<T: Send>(
    files: Vec<PathBuf>,
    refused: Vec<Refused>,
    asked: &Asked<'_>,
    show: impl Fn(&Path, &LogFile, &Glance) -> T + Sync,
) -> Review<T> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let read = || {
        let mut read = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(place) else {
                return read;
            };
            read.push((place, look_at(file, asked, &show)));
        }
    };
    let mut all: Vec<(usize, Result<Row<T>, Refused>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..cores.min(files.len()))
            .map(|_| scope.spawn(read))
            .collect();
        let mut all = read();
        for other in others {
            match other.join() {
                Ok(read) => all.extend(read),
                // A defect of the program: not to be taken for a file that is wrong.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_unstable_by_key(|(place, _)| *place);
    let mut review = Review {
        rows: Vec::with_capacity(all.len()),
        refused,
    };
    for (_, read) in all {
        match read {
            Ok(row) => review.rows.push(row),
            Err(refused) => review.refused.push(refused),
        }
    }
    review
        .rows
        .sort_by(|a, b| (a.rank, &a.name, &a.file).cmp(&(b.rank, &b.name, &b.file)));
    review
}

/// One log, which is let go when this returns.
fn look_at<T>(
    path: &Path,
    asked: &Asked<'_>,
    show: &impl Fn(&Path, &LogFile, &Glance) -> T,
) -> Result<Row<T>, Refused> {
    let refused = |why| Refused {
        file: path.to_owned(),
        why: Box::new(why),
    };
    let file = match open(path, asked.passphrase) {
        Ok(Opened::Log(file)) => file,
        Ok(Opened::Answer(_)) => return Err(refused(Why::Answer)),
        Err(error) => return Err(refused(Why::Open(error))),
    };
    let on = asked.on.unwrap_or_else(|| file.exported_at.date_naive());
    let glance = Glance::of(&file.log, on);
    Ok(Row {
        rank: glance.rank(),
        shown: show(path, &file, &glance),
        name: file.log.patient.name,
        file: path.to_owned(),
    })
}
