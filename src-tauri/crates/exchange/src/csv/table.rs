//! A table: its name, its columns and its rows, and the bytes they make.

/// One table of the export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Every row has one cell per column.
    pub(super) fn new<const COLUMNS: usize>(
        name: &'static str,
        columns: &'static [&'static str; COLUMNS],
        rows: impl Iterator<Item = [String; COLUMNS]>,
    ) -> Self {
        Self {
            name,
            columns,
            rows: rows.map(Vec::from).collect(),
        }
    }

    /// The name of its file, such as `check_ins.csv`.
    pub fn file_name(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// The table as a file: a byte order mark, the header, a line per row.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = "\u{feff}".as_bytes().to_vec();
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(&mut bytes);
        // Writing to memory does not fail, and all rows are as long as the header.
        let written = writer.write_record(self.columns).and_then(|()| {
            self.rows
                .iter()
                .try_for_each(|row| writer.write_record(row))
        });
        debug_assert!(written.is_ok(), "{written:?}");
        drop(writer);
        bytes
    }
}
