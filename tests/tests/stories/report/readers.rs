//! A report in the hands of `qpdf` and of poppler's tools.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// A report as a file.
pub(crate) struct Pdf {
    folder: TempDir,
}

/// A font as `pdffonts` tells it.
#[derive(Debug)]
pub(crate) struct Font {
    pub(crate) name: String,
    pub(crate) embedded: bool,
    pub(crate) subset: bool,
    pub(crate) unicode: bool,
}

impl Pdf {
    /// The bytes, written down.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let pdf = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::write(pdf.path(), bytes).unwrap();
        pdf
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("report.pdf")
    }

    fn run(&self, program: &str, arguments: &[&str], after: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .arg(self.path())
            .args(after)
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}; see xtask/debian-packages.txt"));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let wrong = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{program}: {said}{wrong}");
        said
    }

    /// Fails where `qpdf --check` finds anything to say.
    pub(crate) fn check(&self) {
        let said = self.run("qpdf", &["--check"], &[]);
        assert!(
            said.contains("No syntax or stream encoding errors"),
            "{said}"
        );
    }

    pub(crate) fn info(&self) -> String {
        self.run("pdfinfo", &[], &[])
    }

    pub(crate) fn meta(&self) -> String {
        self.run("pdfinfo", &["-meta"], &[])
    }

    /// The text of one page, as it is read.
    pub(crate) fn text(&self, page: u32) -> String {
        let page = page.to_string();
        self.run("pdftotext", &["-f", &page, "-l", &page], &["-"])
    }

    /// The text of one page, as it lies on the paper.
    pub(crate) fn laid_out(&self, page: u32) -> String {
        let page = page.to_string();
        self.run("pdftotext", &["-layout", "-f", &page, "-l", &page], &["-"])
    }

    /// The text of all pages, as it is read.
    pub(crate) fn read(&self) -> String {
        self.run("pdftotext", &[], &["-"])
    }

    /// The text of all pages, as it lies on the paper.
    pub(crate) fn whole(&self) -> String {
        self.run("pdftotext", &["-layout"], &["-"])
    }

    /// The words of one page, each with how far from the left edge it begins, in points.
    pub(crate) fn boxes(&self, page: u32) -> Vec<(f64, String)> {
        let page = page.to_string();
        let said = self.run("pdftotext", &["-bbox", "-f", &page, "-l", &page], &["-"]);
        let words = said.lines().filter_map(|line| {
            let (_, rest) = line.split_once("<word xMin=\"")?;
            let (left, rest) = rest.split_once('"')?;
            let (_, word) = rest.split_once('>')?;
            Some((
                left.parse().ok()?,
                word.trim_end_matches("</word>").to_owned(),
            ))
        });
        words.collect()
    }

    pub(crate) fn fonts(&self) -> Vec<Font> {
        let said = self.run("pdffonts", &[], &[]);
        let fonts: Vec<_> = said
            .lines()
            .skip(2)
            .map(|line| {
                let words: Vec<_> = line.split_whitespace().collect();
                // The last two are the number of the object.
                let flags = &words[words.len() - 5..words.len() - 2];
                Font {
                    name: words[0].to_owned(),
                    embedded: flags[0] == "yes",
                    subset: flags[1] == "yes",
                    unicode: flags[2] == "yes",
                }
            })
            .collect();
        assert!(!fonts.is_empty(), "{said}");
        fonts
    }

    /// The objects of the file, read by `qpdf`.
    fn objects(&self) -> Vec<Value> {
        let said = self.run("qpdf", &["--json", "--json-key=qpdf"], &[]);
        let json: Value = serde_json::from_str(&said).unwrap();
        let objects = json["qpdf"][1].as_object().unwrap();
        objects.values().map(|each| each["value"].clone()).collect()
    }

    /// How many figures the structure of the document has.
    pub(crate) fn figures(&self) -> usize {
        let objects = self.objects();
        objects
            .iter()
            .filter(|each| each["/S"] == "/Figure")
            .count()
    }

    /// What is said in place of each figure.
    pub(crate) fn alternatives(&self) -> Vec<String> {
        let text = |value: &Value| Some(value["/Alt"].as_str()?.strip_prefix("u:")?.to_owned());
        let figures = self
            .objects()
            .into_iter()
            .filter(|each| each["/S"] == "/Figure");
        figures.filter_map(|each| text(&each)).collect()
    }
}

/// The text with every run of white space as one space.
pub(crate) fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without white space and without places to break.
pub(crate) fn solid(text: &str) -> String {
    text.chars()
        .filter(|each| !each.is_whitespace() && *each != '\u{200B}')
        .collect()
}
