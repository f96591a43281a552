//! One step of the work: said before it starts, timed when it is over, and the end of
//! everything when it fails.

use std::fmt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::house;

/// What went wrong, in words for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed(pub String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

/// What a step gives.
pub type Result<T = ()> = std::result::Result<T, Failed>;

/// The steps of one run, with the time each took.
#[derive(Debug, Default)]
pub struct Steps {
    taken: Vec<(String, Duration)>,
}

impl Steps {
    /// Does one step and keeps its time.
    ///
    /// # Errors
    /// The step's own, with its name.
    pub fn take<T>(&mut self, name: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = step();
        let time = start.elapsed();
        match &outcome {
            Ok(_) => println!("── {name}: done in {}", shown(time)),
            Err(_) => println!("── {name}: FAILED after {}", shown(time)),
        }
        self.taken.push((name.to_owned(), time));
        outcome.map_err(|failed| Failed(format!("{name}: {failed}")))
    }

    /// Every step with its time, and the time of all.
    pub fn summary(&self) -> String {
        let total = self.taken.iter().map(|(_, time)| *time).sum();
        let mut text = String::from("\n");
        for (name, time) in &self.taken {
            text.push_str(&format!("{:>9}  {name}\n", shown(*time)));
        }
        text + &format!("{:>9}  in all", shown(total))
    }
}

/// Runs a program in the root of the checkout, its output going to the terminal. It gets no
/// input: nothing here ever asks.
///
/// # Errors
/// When it cannot be started or reports failure.
pub fn run(command: &mut Command) -> Result {
    command.stdin(Stdio::null());
    let shown = shown_command(command);
    println!("$ {shown}");
    let status = command
        .status()
        .map_err(|error| Failed(format!("`{shown}` could not be started: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failed(format!("`{shown}` ended with {status}")))
    }
}

/// What a program prints, trimmed, or nothing when it is not there or fails.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `cargo` as it is running now, in the root of the checkout.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(house::root());
    cargo
}

fn shown_command(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let program = program.file_name().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn shown(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_carries_its_name_and_is_in_the_summary() {
        let mut steps = Steps::default();
        let outcome: Result = steps.take("types", || Err(Failed("two errors".into())));
        assert_eq!(outcome, Err(Failed("types: two errors".into())));
        assert!(steps.summary().contains("types"));
    }

    #[test]
    fn times_over_a_minute_are_shown_in_minutes() {
        assert_eq!(shown(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 05 s");
    }
}
