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
#[derive(Debug)]
pub struct Steps {
    begun: Instant,
    taken: Vec<(String, Duration)>,
}

impl Default for Steps {
    /// None yet; the run begins now.
    fn default() -> Self {
        Self {
            begun: Instant::now(),
            taken: Vec::new(),
        }
    }
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

    /// Does some steps beside others, each list in its own order, and keeps the times of all.
    ///
    /// # Errors
    /// The first of its own, then the first of those beside.
    pub fn take_beside(
        &mut self,
        beside: impl FnOnce(&mut Self) -> Result + Send,
        own: impl FnOnce(&mut Self) -> Result,
    ) -> Result {
        std::thread::scope(|scope| {
            let beside = scope.spawn(|| {
                let mut steps = Self::default();
                let outcome = beside(&mut steps);
                (steps, outcome)
            });
            let outcome = own(self);
            let (steps, theirs) = beside
                .join()
                .map_err(|_| Failed("the steps beside these broke off".into()))?;
            self.taken.extend(steps.taken);
            outcome.and(theirs)
        })
    }

    /// Every step with its time, and the time from the first to now.
    pub fn summary(&self) -> String {
        let total = self.begun.elapsed();
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

/// Runs a program beside others: as [`run`] does, but what it says comes in one piece, when it
/// is over.
///
/// # Errors
/// As those of [`run`].
pub fn run_beside(command: &mut Command) -> Result {
    let shown = shown_command(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failed(format!("`{shown}` could not be started: {error}")))?;
    println!(
        "$ {shown}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    if output.status.success() {
        Ok(())
    } else {
        Err(Failed(format!("`{shown}` ended with {}", output.status)))
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
    fn what_fails_beside_is_not_lost_and_its_time_is_kept() {
        let mut steps = Steps::default();
        let outcome = steps.take_beside(
            |beside| beside.take("types", || Err(Failed("two errors".into()))),
            |own| own.take("build", || Ok(())),
        );
        assert_eq!(outcome, Err(Failed("types: two errors".into())));
        let summary = steps.summary();
        assert!(summary.contains("types") && summary.contains("build"));
    }

    #[test]
    fn times_over_a_minute_are_shown_in_minutes() {
        assert_eq!(shown(Duration::from_millis(1_250)), "1.2 s");
        assert_eq!(shown(Duration::from_secs(125)), "2 min 05 s");
    }
}
