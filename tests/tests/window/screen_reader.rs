//! A screen reader is told of every control on every page, by its name.

use journeys::tour;
use journeys::window::screen_reader::{self, Told};
use journeys::window::words::ENGLISH;

/// What a person acts on, as AT-SPI calls it.
const CONTROLS: [&str; 12] = [
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "entry",
    "password text",
    "combo box",
    "spin button",
    "slider",
    "link",
    "page tab",
    "menu item",
];

pub(crate) fn tell() {
    let mut controls = 0;
    let mut nameless: Vec<String> = Vec::new();
    screen_reader::listen(true);
    for walk in tour::WALKS {
        walk.go(ENGLISH, &mut |stop| {
            let told = hears(stop);
            let here: Vec<_> = told.iter().filter(|each| is_control(each)).collect();
            assert!(!here.is_empty(), "{}: no control is told of", stop.name);
            controls += here.len();
            nameless.extend(
                here.iter()
                    .filter(|each| each.name.trim().is_empty())
                    .map(|each| format!("{}: {each:?}", stop.name)),
            );
        });
    }
    screen_reader::listen(false);
    println!("{controls} controls told of");
    assert!(nameless.is_empty(), "{}", nameless.join("\n"));
}

fn is_control(told: &Told) -> bool {
    CONTROLS.contains(&told.role.as_str()) && told.states.iter().any(|state| state == "showing")
}

fn hears(stop: &tour::Stop<'_>) -> Vec<Told> {
    stop.page.until("the window on the accessibility bus", || {
        let told = stop.home.hears("tend")?;
        told.iter().any(is_control).then_some(told)
    })
}
