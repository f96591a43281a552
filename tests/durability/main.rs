//! Breaks what is on disk in every way a machine can, and looks whether anything confirmed is
//! lost. `cargo xtask bench durability` builds it and runs it.
//!
//! `durability load …` is the program under load, which the others start. `durability kill TIMES`
//! kills it so often; `durability power-cut TIMES` looks at so many states a power cut could have
//! left of its writes; with `locked` behind it, of a locked log book. `durability lock-changes` does
//! both at a change of the lock, and `durability ways-back` at a way back from damage: at every
//! fifth operation, and at each that changes a name. `durability small-disk FOLDER` goes through
//! what a full disk does, where FOLDER is one, `small-disk-lock` and `small-disk-back` to a change
//! of the lock and a way back from damage. `durability unlock` says what a try of a word takes.

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    use journeys::durability::kept::Kept;
    use journeys::durability::load::Load;
    use journeys::durability::ways_back::{self, Way};
    use journeys::durability::{in_the_way, kill, locking, power_cut, unlocking};

    const USAGE: &str = "Usage: durability [load … | kill TIMES [locked] | power-cut TIMES [locked] | lock-changes | ways-back | unlock]";

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Ok(program) = std::env::current_exe() else {
        eprintln!("durability: where this program lies is not known");
        return ExitCode::FAILURE;
    };
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let kills =
        |kept, times| kill::kill(&program, kept, times, 1).map(|figures| figures.to_string());
    let cuts =
        |kept, times| power_cut::cut(&program, kept, times, 1).map(|figures| figures.to_string());
    let ways_back = || ways_back::cut(&program, 5, 1).map(|figures| figures.to_string());
    let unlocks = || unlocking::measure(11).map(|figures| figures.to_string());
    let lock_changes = || locking::cut(&program, 5, 1).map(|figures| figures.to_string());
    let outcomes = match words.as_slice() {
        ["load", ..] => match Load::parse(&arguments[1..]) {
            Some(load) => {
                load.work();
                return ExitCode::SUCCESS;
            }
            None => None,
        },
        ["lock", place, now] => match chrono::DateTime::parse_from_rfc3339(now) {
            Ok(now) => {
                locking::work(std::path::Path::new(place), now);
                return ExitCode::SUCCESS;
            }
            Err(_) => None,
        },
        ["way-back", place, now, kept, way] => {
            let now = chrono::DateTime::parse_from_rfc3339(now);
            match (now, Kept::named(kept), Way::named(way)) {
                (Ok(now), Some(kept), Some(way)) => {
                    ways_back::work(std::path::Path::new(place), now, kept, way);
                    return ExitCode::SUCCESS;
                }
                _ => None,
            }
        }
        ["small-disk-lock", folder] => {
            let refused = locking::with_little_room(std::path::Path::new(folder));
            println!("refused {refused} times, and nothing half-locked");
            return ExitCode::SUCCESS;
        }
        ["small-disk-back", folder] => {
            let refused = ways_back::with_little_room(std::path::Path::new(folder));
            println!("refused {refused} times, and a way back each time");
            return ExitCode::SUCCESS;
        }
        ["small-disk", folder] => {
            let refused = in_the_way::go_through(std::path::Path::new(folder));
            println!("refused {refused} times, and nothing half-written");
            return ExitCode::SUCCESS;
        }
        ["kill", often, how @ ..] => match (often.parse(), kept(how)) {
            (Ok(times), Some(kept)) => Some(vec![kills(kept, times)]),
            _ => None,
        },
        ["power-cut", often, how @ ..] => match (often.parse(), kept(how)) {
            (Ok(times), Some(kept)) => Some(vec![cuts(kept, times)]),
            _ => None,
        },
        ["lock-changes"] => Some(vec![lock_changes()]),
        ["ways-back"] => Some(vec![ways_back()]),
        ["unlock"] => Some(vec![unlocks()]),
        [] => Some(vec![
            kills(Kept::Plain, 1_000),
            cuts(Kept::Plain, 10_000),
            kills(Kept::Locked, 300),
            cuts(Kept::Locked, 3_000),
            lock_changes(),
            ways_back(),
            unlocks(),
        ]),
        _ => None,
    };
    let Some(outcomes) = outcomes else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let mut code = ExitCode::SUCCESS;
    for outcome in outcomes {
        match outcome {
            Ok(figures) => println!("{figures}"),
            Err(wrong) => {
                eprintln!("durability: {wrong}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

/// Plain, unless it is said.
#[cfg(target_os = "linux")]
fn kept(how: &[&str]) -> Option<journeys::durability::kept::Kept> {
    use journeys::durability::kept::Kept;
    match how {
        [] => Some(Kept::Plain),
        [how] => Kept::named(how),
        _ => None,
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what a power cut leaves is worked out on Linux");
}
