//! The layout of a written log: one record a line.

use std::io::{self, Write};

use serde_json::ser::{CompactFormatter, Formatter};

/// Compact JSON with a line break before each entry of the outer lists, so that a log of
/// years can be looked at, searched and compared line by line.
#[derive(Default)]
pub(super) struct RecordPerLine {
    depth: u8,
}

impl RecordPerLine {
    /// How deep the list of episodes lies, and how deep the lists of each of them.
    const LISTS_OF_RECORDS: [u8; 2] = [2, 4];

    fn open(&mut self) {
        self.depth = self.depth.saturating_add(1);
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}

impl Formatter for RecordPerLine {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open();
        CompactFormatter.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close();
        CompactFormatter.end_array(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open();
        CompactFormatter.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close();
        CompactFormatter.end_object(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        CompactFormatter.begin_array_value(writer, first)?;
        if Self::LISTS_OF_RECORDS.contains(&self.depth) {
            writer.write_all(b"\n")?;
        }
        Ok(())
    }
}
