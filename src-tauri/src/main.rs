//! The program `tend`: reads its arguments and starts.

// On Windows, no terminal opens beside the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use tend::arguments::{self, Asked, USAGE};

fn main() -> ExitCode {
    match arguments::parse(lexopt::Parser::from_env()) {
        Ok(Asked::Usage) => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Ok(Asked::Start(start)) => match tend::run(start) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("tend: {error}");
                ExitCode::FAILURE
            }
        },
        Err(error) => {
            eprintln!("tend: {error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}
