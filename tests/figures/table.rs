//! The table of figures, as it stands in the README.

use super::Window;
use super::delay::Delays;
use super::idle::Minutes;
use super::spread::Spread;
use super::start::Started;

/// How late reminders were, in words and numbers.
pub(crate) fn of_reminders(delays: &Delays, busy: u64) -> String {
    [
        format!(
            "{}, with four months of the demo patient in the log book.",
            taken(busy)
        ),
        String::new(),
        "| From due to shown, ms | reminders | p50 | p99 | max |".to_owned(),
        "|---|--:|--:|--:|--:|".to_owned(),
        delay("started without a window", &delays.hidden),
        delay("window open", &delays.open),
        delay(
            "floor: a thread that sleeps, the same server",
            &delays.floor,
        ),
    ]
    .join("\n")
}

/// What a window cost, in words and numbers.
pub(crate) fn of_window(window: &Window, busy: u64) -> String {
    let Window {
        starts,
        idle,
        memory,
    } = window;
    let floor = &starts.floor;
    let mut lines = vec![
        format!(
            "{}, with three episodes of ten years in the log book. Median, and smallest to largest \
             in brackets; how many times the floor, as the medians are.",
            taken(busy)
        ),
        String::new(),
        "| From start, ms | starts | something is shown | everything is shown | of the floor | \
         white at first |"
            .to_owned(),
        "|---|--:|--:|--:|--:|--:|".to_owned(),
        start("Tend, its page Today", &starts.tend, floor),
        start("floor: an empty window of Tauri", floor, floor),
        String::new(),
        "| Memory (PSS), MiB | | of the floor |".to_owned(),
        "|---|--:|--:|".to_owned(),
    ];
    for (state, held) in [
        ("started without a window", &memory.hidden),
        ("window closed", &memory.closed),
        ("window open", &memory.open),
        ("floor: an empty window of Tauri", &memory.floor),
    ] {
        let part = held.median() / memory.floor.median();
        lines.push(format!("| {state} | {} | {part:.2} |", spread(held, 1)));
    }
    lines.extend([
        String::new(),
        "| Idle, a minute | processor, ms | wake-ups | put off | reminder loop: wake-ups | \
         bytes it read |"
            .to_owned(),
        "|---|--:|--:|--:|--:|--:|".to_owned(),
        minutes("started without a window", &idle.hidden),
        minutes("window closed", &idle.closed),
        minutes("window open", &idle.open),
        minutes("floor: an empty window of Tauri", &idle.floor),
    ]);
    lines.join("\n")
}

fn taken(busy: u64) -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!(
        "Taken by the program on a machine with {cores} cores, no graphics card and a virtual \
         screen, {busy} % busy with this and other work"
    )
}

fn start(whose: &str, started: &Started, floor: &Started) -> String {
    format!(
        "| {whose} | {} | {} | {} | {:.2} | {} |",
        started.whole.count(),
        spread(&started.first, 0),
        spread(&started.whole, 0),
        started.whole.median() / floor.whole.median(),
        started.white,
    )
}

fn delay(state: &str, late: &Spread) -> String {
    format!(
        "| {state} | {} | {:.1} | {:.1} | {:.1} |",
        late.count(),
        late.median(),
        late.percentile(99),
        late.max()
    )
}

fn minutes(state: &str, minutes: &Minutes) -> String {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let count = |number: u64| number as f64;
    format!(
        "| {state} | {} | {} | {} | {} | {} |",
        spread(
            &minutes.each(|each| each.all.cpu.as_secs_f64() * 1_000.0),
            1
        ),
        spread(&minutes.each(|each| count(each.all.voluntary)), 0),
        spread(&minutes.each(|each| count(each.all.involuntary)), 0),
        spread(&minutes.each(|each| count(each.reminders.voluntary)), 0),
        spread(&minutes.each(|each| count(each.reminders.read)), 0),
    )
}

fn spread(values: &Spread, digits: usize) -> String {
    format!(
        "{:.digits$} ({:.digits$}–{:.digits$})",
        values.median(),
        values.min(),
        values.max()
    )
}
