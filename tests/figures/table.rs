//! The table of figures, as it stands in the README.

use super::Figures;
use super::idle::Minutes;
use super::spread::Spread;

/// What was measured, in words and numbers.
pub(crate) fn of(figures: &Figures) -> String {
    let Figures {
        delays,
        idle,
        memory,
        busy,
    } = figures;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut lines = vec![
        format!(
            "Taken by the program on a machine with {cores} cores, no graphics card and a \
             virtual screen, {busy} % busy with this and other work, with four months of the demo \
             patient in the log book. Median, and smallest to largest in brackets."
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
        String::new(),
        "| Idle, a minute | processor, ms | wake-ups | put off | reminder loop: wake-ups | \
         bytes it read |"
            .to_owned(),
        "|---|--:|--:|--:|--:|--:|".to_owned(),
        minutes("started without a window", &idle.hidden),
        minutes("window closed", &idle.closed),
        minutes("window open", &idle.open),
        String::new(),
        "| Memory (PSS), MiB | | of the open window's |".to_owned(),
        "|---|--:|--:|".to_owned(),
    ];
    let open = memory.open.median();
    for (state, held) in [
        ("started without a window", &memory.hidden),
        ("window closed", &memory.closed),
        ("window open", &memory.open),
    ] {
        let part = held.median() / open;
        lines.push(format!("| {state} | {} | {part:.2} |", spread(held, 1)));
    }
    lines.join("\n")
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
