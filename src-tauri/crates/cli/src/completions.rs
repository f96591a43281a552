//! `tend-cli completions`: what a shell completes, from the parser itself.

use std::io::Write;

use clap_complete::Shell;

use crate::failure::Failure;

/// Print what a shell needs to complete these commands
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(crate) fn run(
    arguments: &Arguments,
    mut parser: clap::Command,
    stdout: &mut dyn Write,
) -> Result<(), Failure> {
    // To memory first: the generator cannot say that nobody reads.
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut parser, "tend-cli", &mut script);
    stdout.write_all(&script).map_err(Failure::Stdout)
}
