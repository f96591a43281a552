//! Tables as files: a byte order mark, the header, a line per row. Every table that is written
//! has its columns in the dictionary.

use super::column::{Column, Row};
use crate::folder::NewFile;
use crate::work::{Parts, Stopped};

/// The columns of the dictionary.
const DICTIONARY: [&str; 7] = [
    "table",
    "column",
    "type",
    "unit",
    "range",
    "meaning",
    "empty means",
];

/// One table of the export.
pub(super) struct Table<T: 'static> {
    pub(super) name: &'static str,
    pub(super) columns: &'static [Column<T>],
}

/// The files so far, and the dictionary of what is in them.
pub(super) struct Tables<'a> {
    parts: Parts<'a>,
    files: Vec<NewFile>,
    dictionary: Vec<Vec<String>>,
}

impl<'a> Tables<'a> {
    /// Of as many rows as `parts` has.
    pub(super) const fn new(parts: Parts<'a>) -> Self {
        Self {
            parts,
            files: Vec::new(),
            dictionary: Vec::new(),
        }
    }

    /// A table with its rows.
    pub(super) fn put<'r, T: 'static>(
        &mut self,
        table: &Table<T>,
        rows: impl Iterator<Item = Row<'r, T>>,
    ) -> Result<(), Stopped> {
        let header: Vec<_> = table.columns.iter().map(Column::header).collect();
        let cells = |row: Row<T>| -> Vec<String> {
            let columns = table.columns.iter();
            columns.map(|column| (column.cell)(&row)).collect()
        };
        let parts = &mut self.parts;
        let rows = rows.map(|row| parts.one().map(|()| cells(row)));
        self.files.push(file(table.name, &header, rows)?);
        for column in table.columns {
            let mut entry = vec![table.name.to_owned()];
            entry.extend(column.entry());
            self.dictionary.push(entry);
        }
        Ok(())
    }

    /// Every file, the dictionary last.
    pub(super) fn files(mut self) -> Result<Vec<NewFile>, Stopped> {
        let rows = self.dictionary.into_iter().map(Ok);
        self.files.push(file("dictionary", &DICTIONARY, rows)?);
        Ok(self.files)
    }
}

fn file(
    name: &str,
    header: &[impl AsRef<[u8]>],
    mut rows: impl Iterator<Item = Result<Vec<String>, Stopped>>,
) -> Result<NewFile, Stopped> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    let put = |written: csv::Result<()>| {
        // Writing to memory does not fail, and all rows are as long as the header.
        debug_assert!(written.is_ok(), "{written:?}");
    };
    put(writer.write_record(header));
    rows.try_for_each(|row| row.map(|cells| put(writer.write_record(cells))))?;
    drop(writer);
    Ok(NewFile {
        name: format!("{name}.csv"),
        bytes,
    })
}
