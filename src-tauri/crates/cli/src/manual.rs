//! `tend-cli manual`: its pages of the manual, from the parser itself: one for the program, and
//! one for each command.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;

/// Write the pages of the manual, as `man` reads them, into a folder
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where to: a folder, made where there is none
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments, parser: clap::Command) -> Result<(), Failure> {
    let folder = &arguments.out;
    fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(parser, folder))
        .map_err(|error| Failure::Unwritten {
            path: folder.clone(),
            error,
        })
}
