//! All that the typesetter may reach: the template, the data and the fonts. No other file, no
//! package, no clock.

use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, IntoValue, Str};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::fonts_for;

/// The template, its main file first.
const TEMPLATE: [(&str, &str); 6] = [
    ("report.typ", include_str!("../template/report.typ")),
    ("look.typ", include_str!("../template/look.typ")),
    ("page.typ", include_str!("../template/page.typ")),
    ("picture.typ", include_str!("../template/picture.typ")),
    ("massage.typ", include_str!("../template/massage.typ")),
    ("appendix.typ", include_str!("../template/appendix.typ")),
];

/// Where the template finds the data.
const DATA: &str = "data.json";

/// One report's world.
pub(crate) struct ReportWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: Vec<Source>,
    data: (FileId, Bytes),
}

impl ReportWorld {
    /// A world with this data in it. Nothing when a name in it is no path, which is never.
    pub(crate) fn of(mut data: Value) -> Option<Self> {
        let fonts = fonts_for(&mut data);
        let sources = TEMPLATE
            .iter()
            .map(|(name, text)| Some(Source::new(file(name)?, (*text).to_owned())))
            .collect::<Option<_>>()?;
        Some(Self {
            library: LazyHash::new(library(&data)),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            data: (file(DATA)?, Bytes::from_string(data.to_string())),
        })
    }
}

/// The typesetter's own, with which way the report runs: the edges of things turn with it.
fn library(data: &Value) -> Library {
    let dir = data.get("dir").and_then(Value::as_str).unwrap_or("ltr");
    let inputs = [(Str::from("dir"), dir.into_value())];
    Library::builder()
        .with_inputs(inputs.into_iter().collect())
        .build()
}

fn file(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.sources[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            Ok(self.data.1.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
