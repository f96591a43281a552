//! Arguments.

use crate::cli::tend_cli;

#[test]
fn arguments_that_make_no_sense_are_refused_in_one_line() {
    for arguments in [
        &[][..],
        &["asess"],
        &["assess", "LOG.json"],
        &["assess", "LOG.json", "--on", "yesterday"],
        &["assess", "LOG.json", "--on", "2026-02-30"],
        &["export", "--as", "log", "--out", "x"],
        &["export", "LOG.json", "--as", "docx", "--out", "x"],
        &["assess", "no\nsuch.json", "--on", "2026-03-01"],
    ] {
        let run = tend_cli(arguments);
        assert_eq!(run.code, cli::REFUSED, "{arguments:?}");
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert_eq!(run.stdout, b"");
    }
}
