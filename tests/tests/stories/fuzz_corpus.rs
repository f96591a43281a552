//! What the fuzzer has found worth keeping, handed to the same functions again: what was mended
//! stays mended.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

use std::fs;
use std::path::Path;

/// The most bytes of all of it: it is read by everybody who checks the project out.
const MOST: u64 = 1_000_000;

fn corpus() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

fn held(name: &str) {
    let parser = hostile::parser(name).expect("a parser");
    let mut files: Vec<_> = fs::read_dir(corpus().join(name))
        .expect("what is kept for it")
        .map(|file| file.expect("a file").path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing is kept for {name}");
    for file in files {
        // The last one printed is the one that a panic is about.
        println!("{}", file.display());
        (parser.hold)(&fs::read(file).expect("read"));
    }
}

macro_rules! each {
    ($($test:ident: $name:literal),+ $(,)?) => {
        $(
            #[test]
            fn $test() {
                held($name);
            }
        )+

        #[test]
        fn every_parser_is_held_to_what_is_kept_for_it() {
            let names: Vec<_> = hostile::PARSERS.iter().map(|parser| parser.name).collect();
            assert_eq!(names, [$($name),+]);
        }
    };
}
each! {
    a_log_file_never_breaks_its_reader: "log",
    a_log_taken_in_is_kept_as_it_is: "import",
    an_answer_is_taken_whole_or_not_at_all: "answer",
    a_sealed_file_is_opened_within_bounds_or_refused: "sealed",
    a_setting_is_set_whole_or_not_at_all: "settings",
    a_draft_is_taken_whole_or_not_at_all: "drafts",
    any_cell_of_a_log_book_may_hold_anything: "rows",
    any_byte_of_a_log_book_may_be_another: "file",
}

#[test]
fn what_is_kept_is_small() {
    let bytes: u64 = hostile::PARSERS
        .iter()
        .flat_map(|parser| fs::read_dir(corpus().join(parser.name)).expect("what is kept"))
        .map(|file| file.and_then(|file| file.metadata()).expect("a file").len())
        .sum();
    assert!(bytes < MOST, "{bytes} bytes");
}
