//! `cargo xtask bench`: what things cost, each beside a floor measured in the same run.

use std::process::Command;

use crate::step::{Failed, Result, Steps, cargo, output_of, run};
use crate::{debian, house, node, readme, test, ui};

/// Which bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bench {
    /// What assessing ten years costs.
    Engine,
    /// How late a reminder is.
    Reminders,
    /// What starting, idling and memory cost, beside an empty window.
    Window,
    /// What writing a log of ten years costs, in every form.
    Exports,
    /// What working out ten years costs before they are drawn.
    Trends,
    /// How long the window is held up by drawing them.
    Everyday,
    /// What reviewing up to 10,000 logs costs in the terminal.
    Review,
    /// Whether anything is lost when the program is killed or the power goes.
    Durability,
}

impl Bench {
    /// What a word on the command line says.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "engine" => Self::Engine,
            "reminders" => Self::Reminders,
            "window" => Self::Window,
            "exports" => Self::Exports,
            "trends" => Self::Trends,
            "everyday" => Self::Everyday,
            "review" => Self::Review,
            "durability" => Self::Durability,
            _ => return None,
        })
    }
}

/// Runs a bench.
///
/// # Errors
/// When it does not build or run.
pub fn measure(bench: Bench) -> Result {
    match bench {
        Bench::Engine => engine(),
        Bench::Reminders => reminders(),
        Bench::Window => window(),
        Bench::Exports => of_crate("cli", "costs", &["exports"]),
        Bench::Trends => of_crate("planner", "trends", &[]),
        Bench::Everyday => everyday(),
        Bench::Review => of_crate("cli", "costs", &["review"]),
        Bench::Durability => durability(),
    }
}

/// Its table goes into the README.
fn engine() -> Result {
    let mut bench = cargo();
    bench.args([
        "bench",
        "--locked",
        "-p",
        "recovery",
        "--bench",
        "ten_years",
    ]);
    let table = output_of(&mut bench)
        .ok_or_else(|| Failed("the bench of the engine printed no table".to_owned()))?;
    println!("{table}");
    readme::put("engine", &table)
}

fn of_crate(package: &str, bench: &str, told: &[&str]) -> Result {
    run(cargo()
        .args(["bench", "--locked", "-p", package, "--bench", bench, "--"])
        .args(told))
}

/// It needs no window, but strace.
fn durability() -> Result {
    let mut steps = Steps::default();
    steps.take("set-up", debian::set_up)?;
    steps.take("build", test::build)?;
    steps.take("figures", || {
        run(&mut Command::new(house::built("durability")))
    })
}

/// With the build of the tests, whose window can be driven.
fn everyday() -> Result {
    let mut steps = Steps::default();
    window_of_the_tests(&mut steps)?;
    steps.take("figures", || {
        run(&mut Command::new(house::built("everyday")))
    })
}

/// What a driven window needs.
fn window_of_the_tests(steps: &mut Steps) -> Result {
    steps.take("set-up", || {
        debian::set_up()?;
        node::check()?;
        ui::install()
    })?;
    steps.take("ui", ui::build)?;
    steps.take("build with the clock of the tests", test::build)
}

/// With the build of the tests, whose clock can be set; it has a window of its own.
fn reminders() -> Result {
    let mut steps = Steps::default();
    window_of_the_tests(&mut steps)?;
    steps.take("figures", || {
        run(Command::new(house::built("figures")).arg("reminders"))
    })
}

/// Tend and the empty window as they are released.
fn window() -> Result {
    let mut steps = Steps::default();
    window_of_the_tests(&mut steps)?;
    steps.take("build as it is released", || {
        // With tend-cli, as for the packages: neither build undoes the other then.
        let programs = ["-p", "tend", "-p", "cli", "-p", "floor-window"];
        run(cargo()
            .args(["build", "--locked", "--release"])
            .args(programs))
    })?;
    steps.take("figures", || {
        run(Command::new(house::built("figures")).arg("window"))
    })
}
