//! Trends of ten years: the longest the page is held up while they open and re-range.

use std::path::Path;

use chrono::{DateTime, FixedOffset, Local};
use journeys::window::words::t;
use journeys::window::{Chromium, Home, Judged, Tend};
use journeys::years;
use logbook::Logbook;
use planner::draft::SettingChange;
use recovery::Context;
use serde_json::json;

use super::player;

/// Turns of the page as short as they can be, one after the other: the longest way from one to
/// the next is how long something else held the page up, drawing included.
const WATCH: &str = "
    const turns = new MessageChannel();
    let last = performance.now();
    window.heldUp = 0;
    turns.port1.onmessage = () => {
        const now = performance.now();
        window.heldUp = Math.max(window.heldUp, now - last);
        last = now;
        turns.port2.postMessage(null);
    };
    turns.port2.postMessage(null);";

/// Presses a button, a link or a radio by what it says, in whichever browser; says whether it was
/// there.
const PRESS: &str = "
    const all = [...document.querySelectorAll('nav button, main label')];
    const wanted = all.find((each) => each.textContent.trim() === arguments[0]);
    window.heldUp = 0;
    (wanted?.control ?? wanted)?.click();
    return wanted !== undefined;";

/// Calls back once there is something to press.
const THERE: &str = "
    const done = arguments[arguments.length - 1];
    const look = () => document.querySelector('nav button') ? done() : setTimeout(look, 50);
    look();";

/// Calls back once the page has drawn what it shows, waits for nothing any more, and has stood
/// still for half a second.
const STILL: &str = "
    const done = arguments[arguments.length - 1];
    let quiet;
    const wait = () => {
        clearTimeout(quiet);
        quiet = setTimeout(() => {
            if (document.querySelector('[aria-busy=true]')) return wait();
            watcher.disconnect();
            done(window.heldUp);
        }, 500);
    };
    const watcher = new MutationObserver(wait);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    wait();";

/// The table of figures; each is done so often.
pub(crate) fn measured(runs: usize) -> String {
    let busy = load();
    let now = Local::now().fixed_offset();
    let home = Home::with_real_clock((1280, 1000));
    let log_book = home.path("ten-years.db");
    writes_ten_years(&log_book, now);
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut lines = vec![
        format!(
            "Taken by the program on a machine with {cores} cores, no graphics card and a virtual \
             screen, its load {busy} before, with a check-in a day and a massage a week for ten \
             years. Median of {runs}, and smallest to largest in brackets."
        ),
        String::new(),
        "| Longest the page is held up, ms | idle | open trends | 4 weeks | 3 months | 1 year | \
         everything |"
            .to_owned(),
        "|---|--:|--:|--:|--:|--:|--:|".to_owned(),
    ];
    {
        let tend = Tend::start_with(&home, &["--logbook", &log_book.to_string_lossy()]);
        tend.page().see(&t("today-how"));
        lines.push(line("the window (WebKitGTK)", tend.page(), runs));
    }
    let chromium = Chromium::start();
    chromium.open(&player::play(&chromium.folder(), log_book, now));
    lines.push(line("Chromium", &chromium, runs));
    lines.join("\n")
}

/// How many programs waited for a processor in the minute before, on average.
fn load() -> String {
    let all = std::fs::read_to_string("/proc/loadavg").unwrap();
    all.split_whitespace().next().unwrap().to_owned()
}

fn line(browser: &str, page: &impl Judged, runs: usize) -> String {
    page.run_async(THERE, Vec::new());
    page.run(WATCH, Vec::new());
    // The floor: the page with nothing to do.
    let floor = held_up(page);
    let asked = [
        "nav-trends",
        "trends-range-weeks4",
        "trends-range-months3",
        "trends-range-year",
        "trends-range-all",
    ];
    let mut all: Vec<Vec<f64>> = vec![Vec::new(); asked.len()];
    for _ in 0..runs {
        for (taken, key) in all.iter_mut().zip(asked) {
            let there = page.run(PRESS, vec![json!(t(key))]);
            assert_eq!(there, json!(true), "{key} in {browser}");
            taken.push(held_up(page));
        }
        page.run(PRESS, vec![json!(t("nav-today"))]);
        held_up(page);
    }
    let cells: Vec<String> = all
        .into_iter()
        .map(|mut taken| {
            taken.sort_by(f64::total_cmp);
            format!(
                "{:.0} ({:.0}–{:.0})",
                taken[taken.len() / 2],
                taken[0],
                taken[taken.len() - 1]
            )
        })
        .collect();
    format!("| {browser} | {floor:.0} | {} |", cells.join(" | "))
}

fn held_up(page: &impl Judged) -> f64 {
    page.run_async(STILL, Vec::new()).as_f64().unwrap()
}

fn writes_ten_years(place: &Path, now: DateTime<FixedOffset>) {
    let mut logbook = Logbook::open(place, now).unwrap();
    let log = years::ten(now, &[Context::Injury]);
    planner::import_log(&mut logbook, &log, &Default::default(), now).unwrap();
    planner::change_setting(&mut logbook, now, SettingChange::CloseTold(true)).unwrap();
}
