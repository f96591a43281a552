//! CSV tables for other programs: one file per table, and `dictionary.csv`, which says of every
//! column what it holds and what an empty cell means.
//!
//! RFC 4180: UTF-8 with a byte order mark, commas, quotes where needed, CRLF; ISO dates; units
//! in the headers. Unanswered is an empty cell, never 0. A text that a spreadsheet would take
//! for a formula begins with an apostrophe, which can be taken away again.
//!
//! Deliberately absent: reading them back. The log file is the lossless export.

mod care;
mod cell;
mod check_ins;
mod column;
mod episodes;
mod own;
mod patient;
mod sessions;
mod table;

use beside::Beside;
use recovery::{Episode, Log};
use uuid::Uuid;

use crate::folder::NewFile;
use crate::work::{Parts, Stopped, Work};

use column::Row;
use table::Tables;

/// The tables of a log, and of what stands beside it, as files: `patient`, `episodes`,
/// `check_ins`, `sessions`, `clearances`, `prescriptions`, `further_sites`, `own_measures`,
/// `own_answers` and the `dictionary`. All of them are there, also those without a row.
///
/// # Errors
/// [`Stopped`] when `work` says so.
pub fn files(log: &Log, beside: &Beside, work: &dyn Work) -> Result<Vec<NewFile>, Stopped> {
    let answered = own::answered(log, beside);
    let sites = || log.episodes.iter().map(|it| (it.id, beside.also(it.id)));
    let more =
        answered.len() + beside.measures.len() + sites().map(|(_, it)| it.len()).sum::<usize>();
    let mut tables = Tables::new(Parts::new(work, rows(log) + more)?);
    tables.put(&patient::TABLE, std::iter::once(row(None, &log.patient)))?;
    let episodes = log.episodes.iter();
    tables.put(&episodes::TABLE, episodes.map(|it| row(Some(it.id), it)))?;
    tables.put(&check_ins::TABLE, of_each(log, |it| &it.check_ins))?;
    tables.put(&sessions::TABLE, of_each(log, |it| &it.sessions))?;
    tables.put(&care::CLEARANCES, of_each(log, |it| &it.clearances))?;
    tables.put(&care::PRESCRIPTIONS, of_each(log, |it| &it.prescriptions))?;
    let sites = sites().flat_map(|(id, also)| also.iter().map(move |it| row(Some(id), it)));
    tables.put(&own::SITES, sites)?;
    let measures = beside.measures.iter();
    tables.put(&own::MEASURES, measures.map(|it| row(None, it)))?;
    let answers = answered.iter();
    tables.put(&own::ANSWERS, answers.map(|(id, it)| row(Some(*id), it)))?;
    tables.files()
}

const fn row<T>(episode: Option<Uuid>, of: &T) -> Row<'_, T> {
    Row { episode, of }
}

/// The records of every episode, in their order.
fn of_each<'a, T: 'a>(
    log: &'a Log,
    records: fn(&Episode) -> &[T],
) -> impl Iterator<Item = Row<'a, T>> {
    let episodes = log.episodes.iter();
    episodes.flat_map(move |it| records(it).iter().map(|of| row(Some(it.id), of)))
}

/// How many rows there are in all tables.
fn rows(log: &Log) -> usize {
    let of = |it: &Episode| {
        1 + it.check_ins.len() + it.sessions.len() + it.clearances.len() + it.prescriptions.len()
    };
    1 + log.episodes.iter().map(of).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use beside::{OwnAnswer, OwnKind, OwnMeasure};
    use recovery::Area;

    use super::*;
    use crate::log::parse;
    use crate::work::Unwatched;

    const EXAMPLE: &[u8] = include_bytes!("../../../../tests/golden/example.log.json");

    fn example() -> Log {
        parse(EXAMPLE).expect("a log").log
    }

    fn text(file: &NewFile) -> &str {
        let text = std::str::from_utf8(&file.bytes).expect("UTF-8");
        text.strip_prefix('\u{feff}').expect("a byte order mark")
    }

    #[test]
    fn every_table_is_there_without_a_row_too() {
        let mut log = example();
        log.episodes.clear();
        let files = files(&log, &Beside::default(), &Unwatched).expect("written");
        let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(
            names,
            [
                "patient.csv",
                "episodes.csv",
                "check_ins.csv",
                "sessions.csv",
                "clearances.csv",
                "prescriptions.csv",
                "further_sites.csv",
                "own_measures.csv",
                "own_answers.csv",
                "dictionary.csv",
            ]
        );
        for file in &files[1..9] {
            assert_eq!(text(file).matches("\r\n").count(), 1, "{}", file.name);
        }
    }

    #[test]
    fn the_dictionary_has_exactly_the_columns_of_the_tables() {
        let files = files(&example(), &Beside::default(), &Unwatched).expect("written");
        let (dictionary, tables) = files.split_last().expect("files");
        let mut reader = csv::Reader::from_reader(text(dictionary).as_bytes());
        let mut entries = BTreeSet::new();
        for entry in reader.records().map(|it| it.expect("an entry")) {
            for (place, what) in [(2, "type"), (5, "meaning"), (6, "empty")] {
                assert!(!entry[place].is_empty(), "{what} of {entry:?}");
            }
            assert!(entries.insert((entry[0].to_owned(), entry[1].to_owned())));
        }
        let mut columns = BTreeSet::new();
        for table in tables {
            let name = table.name.strip_suffix(".csv").expect("its ending");
            let mut reader = csv::Reader::from_reader(text(table).as_bytes());
            for column in reader.headers().expect("a header") {
                columns.insert((name.to_owned(), column.to_owned()));
            }
        }
        assert_eq!(entries, columns);
    }

    #[test]
    fn own_measures_have_tables_of_their_own_and_no_text_in_them_computes() {
        let log = example();
        let check_in = log.episodes[0].check_ins[0].id;
        let measure = |id: u128, name: &str, kind| OwnMeasure {
            id: Uuid::from_u128(id),
            name: name.to_owned(),
            kind,
            unit: None,
            retired: id == 2,
        };
        let answer = |id, value| OwnAnswer {
            measure: Uuid::from_u128(id),
            value,
        };
        let knee = Area {
            site: "knee".to_owned(),
            side: None,
        };
        let beside = Beside {
            measures: vec![
                measure(1, "=1+1", OwnKind::Scale),
                measure(2, "steps", OwnKind::Number),
            ],
            answers: [(check_in, vec![answer(1, 0.0), answer(2, -0.5)])].into(),
            also: [(log.episodes[0].id, vec![knee])].into(),
        };
        let files = files(&log, &beside, &Unwatched).expect("written");
        let of = |name: &str| {
            let file = files.iter().find(|file| file.name == name).expect("a file");
            text(file)
                .lines()
                .skip(1)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let episode = log.episodes[0].id;
        assert_eq!(
            of("own_measures.csv"),
            [
                format!("{one},'=1+1,scale,,no"),
                format!("{two},steps,number,,yes")
            ]
        );
        assert_eq!(
            of("own_answers.csv"),
            [
                format!("{episode},{check_in},{one},0"),
                format!("{episode},{check_in},{two},-0.5")
            ]
        );
        assert_eq!(of("further_sites.csv"), [format!("{episode},knee,")]);
    }

    #[test]
    fn whoever_stops_the_work_gets_no_table() {
        struct AtOnce;
        impl Work for AtOnce {
            fn at(&self, _: usize, _: usize) -> Result<(), Stopped> {
                Err(Stopped)
            }
        }
        assert_eq!(files(&example(), &Beside::default(), &AtOnce), Err(Stopped));
    }
}
