//! The layout of a written log: one record a line.

use std::io::{self, Write};

use serde_json::ser::{CompactFormatter, Formatter};

/// Compact JSON with a line break before each object in a list, so that a log of years can
/// be looked at, searched and compared line by line.
#[derive(Default)]
pub(super) struct RecordPerLine {
    /// Whether the next value is an entry of a list.
    entry: bool,
}

impl Formatter for RecordPerLine {
    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.entry = true;
        CompactFormatter.begin_array_value(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.entry = false;
        CompactFormatter.begin_object_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        if self.entry {
            writer.write_all(b"\n")?;
        }
        CompactFormatter.begin_object(writer)
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::{Serializer, json};

    use super::*;

    #[test]
    fn records_stand_on_lines_of_their_own_and_single_values_do_not() {
        let log = json!({ "a": ["x", "y"], "b": [{ "c": { "d": [1, null] } }, {}], "e": {} });
        let mut written = Vec::new();
        let mut json = Serializer::with_formatter(&mut written, RecordPerLine::default());
        log.serialize(&mut json).expect("written");
        assert_eq!(
            String::from_utf8_lossy(&written),
            "{\"a\":[\"x\",\"y\"],\"b\":[\n{\"c\":{\"d\":[1,null]}},\n{}],\"e\":{}}"
        );
    }
}
