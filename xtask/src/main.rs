//! The commands of the house. What they are is in [`USAGE`].

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::ValueExt;
use lexopt::prelude::{Long, Short, Value};
use xtask::bench::{self, Bench};
use xtask::run::Wishes;
use xtask::{Failed, bindings, dist, fuzz, gallery, run, supply, test};

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run [--demo | --logbook FILE] [--keep]
        build Tend and open it. --demo opens it on a made-up patient in a temporary log
        book, --logbook on FILE, otherwise it opens on your own log book. With no display
        it opens on a virtual one, says where it saved a picture of the window, and ends;
        with --keep it goes on until Ctrl-C.
  test [--window]
        everything: set-up, format, clippy, types, tests, bindings, journeys and the real
        window, with the time of each. --window: the real window only.
  bench [engine | durability | everyday | exports | reminders | review | trends | window]
        engine, or nothing: what assessing years of check-ins costs and how that grows, beside a
        floor of the same run; the table goes into README.md;
        reminders: how late a reminder is, on a virtual desk, for about ten minutes; window: what
        starting, idling and memory take, beside an empty window; both tables go into README.md;
        exports: what tend-cli takes to write a log of ten years in every form;
        review: what tend-cli takes to review 100, 1,000 and 10,000 logs;
        trends: what drawing ten years takes, from the log book to the window's JSON;
        durability: kills a program at work on a log book 1,000 times and cuts the power 10,000
        times, and says whether anything was lost;
        everyday: how long opening trends of ten years holds up the window, and Chromium
  fuzz [PARSER] [--seconds N] [--keep]
        hands the parsers of what comes from outside (log, import, answer, sealed, settings,
        drafts, rows, file) whatever libFuzzer thinks of, 60 seconds each, and prints what came
        of it; --keep: what reaches more goes into tests/fuzz/corpus
  supply
        cargo-deny over what is depended on, and how much that is
  dist [--try DEB]
        what is shipped, below target/dist: the packages (.deb, .rpm), and the list of what they
        are made of (CycloneDX); what they weigh goes into README.md. --try: a .deb made before is
        installed, opened from its menu entry, upgraded and removed in a bare Debian 12 made for
        it, as root
  bindings
        write the ui's types from the Rust types (ui/src/api/types.ts)
  gallery [FOLDER [WALK]]
        take a picture of every page and state of the real window, in light and dark, English
        and Arabic, 380 and 1280 pixels wide, into tests/pictures/gallery or FOLDER; or of one
        walk only, such as review

All set-up is included: on Debian and Ubuntu the packages of xtask/debian-packages.txt are
installed when they are missing; on other systems you are told what is needed.";

enum Asked {
    Usage,
    Run(Wishes),
    Test,
    TestWindow,
    Bench(Bench),
    Fuzz(fuzz::Wishes),
    Supply,
    Dist { tried: Option<PathBuf> },
    Bindings,
    Gallery(Option<PathBuf>, Option<String>),
}

fn main() -> ExitCode {
    let asked = match parse(lexopt::Parser::from_env()) {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("xtask: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let outcome = match asked {
        Asked::Usage => {
            println!("{USAGE}");
            Ok(())
        }
        Asked::Run(wishes) => run::open(&wishes),
        Asked::Test => test::run_all(),
        Asked::TestWindow => test::run_window(),
        Asked::Bench(which) => bench::measure(which),
        Asked::Fuzz(wishes) => fuzz::run_all(&wishes),
        Asked::Supply => supply::look(),
        Asked::Dist { tried: None } => dist::make(),
        Asked::Dist { tried: Some(deb) } => dist::try_out(&deb),
        Asked::Bindings => bindings::write(),
        Asked::Gallery(into, walk) => gallery::take(into.as_deref(), walk.as_deref()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed(why)) => {
            eprintln!("\nxtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut asked = Asked::Usage;
    let mut named = false;
    while let Some(argument) = arguments.next()? {
        match (&mut asked, argument) {
            (_, Long("help") | Short('h')) => return Ok(Asked::Usage),
            (_, Value(command)) if !named => {
                named = true;
                asked = match command.to_str() {
                    Some("run") => Asked::Run(Wishes::default()),
                    Some("test") => Asked::Test,
                    Some("bench") => Asked::Bench(Bench::Engine),
                    Some("fuzz") => Asked::Fuzz(fuzz::Wishes::default()),
                    Some("supply") => Asked::Supply,
                    Some("dist") => Asked::Dist { tried: None },
                    Some("bindings") => Asked::Bindings,
                    Some("gallery") => Asked::Gallery(None, None),
                    _ => return Err(Value(command).unexpected()),
                };
            }
            (Asked::Run(wishes), Long("demo")) if wishes.logbook.is_none() => wishes.demo = true,
            (Asked::Run(wishes), Long("logbook")) if !wishes.demo => {
                wishes.logbook = Some(arguments.value()?.into());
            }
            (Asked::Run(wishes), Long("keep")) => wishes.keep = true,
            (Asked::Test, Long("window")) => asked = Asked::TestWindow,
            (Asked::Bench(which), Value(of)) => match of.to_str().and_then(Bench::named) {
                Some(bench) => *which = bench,
                None => return Err(Value(of).unexpected()),
            },
            (Asked::Fuzz(wishes), Long("seconds")) => {
                wishes.seconds = arguments.value()?.parse()?
            }
            (Asked::Fuzz(wishes), Long("keep")) => wishes.keep = true,
            (Asked::Fuzz(wishes), Value(name)) if wishes.parser.is_none() => {
                wishes.parser = Some(name.string()?);
            }
            (Asked::Dist { tried }, Long("try")) => *tried = Some(arguments.value()?.into()),
            (Asked::Gallery(into @ None, _), Value(folder)) => *into = Some(folder.into()),
            (Asked::Gallery(Some(_), walk @ None), Value(name)) => *walk = Some(name.string()?),
            (_, other) => return Err(other.unexpected()),
        }
    }
    Ok(asked)
}
