//! The binary `tend-cli`: hands the process's arguments, streams and clock to [`cli::run`].

use std::io;
use std::process::ExitCode;

use chrono::Local;

fn main() -> ExitCode {
    let now = Local::now().fixed_offset();
    let code = cli::run(
        std::env::args_os(),
        &mut io::BufWriter::new(io::stdout().lock()),
        &mut io::stderr().lock(),
        now,
    );
    ExitCode::from(code)
}
