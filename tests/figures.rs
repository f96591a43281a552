//! Measures what people wait for and what Tend takes meanwhile, end to end on the real program:
//! `figures reminders`, how late a reminder is; `figures window`, how long a start takes, what Tend
//! does while nothing is due, and the memory it holds, beside an empty window. `cargo xtask bench`
//! builds it and runs it, and its tables go into the README.
//!
//! With numbers behind (`figures reminders TRIALS`, `figures window STARTS MINUTES`) it is a
//! rehearsal: shorter, and the README is left alone.
//!
//! Deliberately absent: goals. It says what is; whether that will do is for who reads it.

#[cfg(target_os = "linux")]
#[path = "figures/measure.rs"]
mod measure;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let numbers: Option<Vec<usize>> = arguments
        .iter()
        .skip(1)
        .map(|number| number.parse().ok())
        .collect();
    let measured = match (arguments.first(), numbers.as_deref()) {
        (Some(&"reminders"), Some([])) => measure::reminders(),
        (Some(&"reminders"), Some(&[trials])) => measure::rehearse_reminders(trials),
        (Some(&"window"), Some([])) => measure::window(),
        (Some(&"window"), Some(&[starts, minutes])) => measure::rehearse_window(starts, minutes),
        _ => {
            eprintln!("Usage: figures (reminders [TRIALS] | window [STARTS MINUTES])");
            return ExitCode::from(2);
        }
    };
    match measured {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("figures: {failed}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what reminding costs is measured on Linux");
}
