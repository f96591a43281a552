//! The binary `tend-cli`: hands the process's arguments, streams, clock and zone to [`cli::run`].

use std::io;
use std::process::ExitCode;

use chrono::Local;
use words::Language;

fn main() -> ExitCode {
    let now = Local::now().fixed_offset();
    let code = cli::run(
        std::env::args_os(),
        &mut io::BufWriter::new(io::stdout().lock()),
        // Not locked: long work shows how far it is from whatever thread does it.
        &mut io::stderr(),
        now,
        &Local,
        Language::of_desktop(|variable| std::env::var(variable).ok()),
    );
    ExitCode::from(code)
}
