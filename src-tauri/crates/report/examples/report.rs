//! Sets a report and says what it cost: `report OUT.pdf [LOG.json | demo | ten-years] [a4|letter]`.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measure, not the product"
)]

use std::time::Instant;

use exchange::paper::Paper;
use exchange::selection::Selection;
use exchange::work::Unwatched;
use report::{Asked, Source};
use words::Words;

fn main() {
    let arguments: Vec<_> = std::env::args().collect();
    let out = arguments.get(1).expect("where to");
    let what = arguments.get(2).map_or("demo", String::as_str);
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-22T18:00:00+01:00").expect("a time");
    let (log, exported_at) = if what == "demo" {
        (planner::demo_log(now), now)
    } else {
        let text = std::fs::read(what).expect("a log");
        let file = exchange::log::parse(&text).expect("a log");
        (file.log, file.exported_at)
    };
    let from = arguments.get(4).map(|date| date.parse().expect("a date"));
    let source = Source {
        log: &log,
        edits: &[],
        exported_at,
        last_report: None,
    };
    let asked = Asked {
        selection: Selection {
            from,
            ..Selection::default()
        },
        named: true,
        paper: if arguments.get(3).is_some_and(|paper| paper == "letter") {
            Paper::Letter
        } else {
            Paper::A4
        },
    };
    let words = Words::english();
    let start = Instant::now();
    let preview = report::preview(&source, &asked, &words).expect("a preview");
    println!("preview {:?}", start.elapsed());
    for line in preview.pages.iter().flat_map(|page| &page.lines) {
        println!("{line}");
    }
    let start = Instant::now();
    let pdf = report::pdf(&source, &asked, &words, &Unwatched).expect("a report");
    println!("pdf {:?}, {} bytes", start.elapsed(), pdf.len());
    std::fs::write(out, pdf).expect("written");
}
