//! Measures what reminding costs, end to end on the real program: how late a reminder is, what
//! Tend does while nothing is due, and the memory it holds. `cargo xtask bench reminders`
//! builds it and runs it, and the table it makes goes into the README.
//!
//! With arguments (`figures TRIALS MINUTES STARTS`) it is a rehearsal: shorter, and the README
//! is left alone.
//!
//! Deliberately absent: goals. It says what is; whether that will do is for who reads it.

#[cfg(target_os = "linux")]
#[path = "figures/measure.rs"]
mod measure;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use measure::Extent;

    let extent = match std::env::args().skip(1).map(|n| n.parse()).collect() {
        Ok(numbers) => numbers,
        Err(error) => {
            eprintln!("figures: {error}");
            return std::process::ExitCode::from(2);
        }
    };
    let numbers: Vec<usize> = extent;
    let measured = match numbers.as_slice() {
        [] => measure::for_the_readme(),
        &[trials, minutes, starts] => measure::rehearse(Extent {
            trials,
            minutes,
            starts,
        }),
        _ => {
            eprintln!("Usage: figures [TRIALS MINUTES STARTS]");
            return std::process::ExitCode::from(2);
        }
    };
    match measured {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("figures: {failed}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what reminding costs is measured on Linux");
}
