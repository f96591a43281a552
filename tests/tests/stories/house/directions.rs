//! What is drawn turns with the language: no style names the left or the right of the screen.
//! A length along the line begins at the start of it, on whichever side that is.

use super::sources::{below, nothing};

/// What is of one side of the screen, however the text runs.
const OF_A_SIDE: &[&str] = &[
    "border-left",
    "border-right",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "left",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "right",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
    "style:left",
    "style:right",
];

/// What takes a side of the screen as its value.
const TAKES_A_SIDE: &[&str] = &["clear", "float", "justify-content", "text-align"];

/// The declarations of a side in styles, and in the style directives of markup.
fn of_a_side(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| declares(line) || directs(line))
        .map(str::to_owned)
        .collect()
}

fn declares(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else {
        return false;
    };
    let declaration = value.ends_with(';') && value.starts_with(' ');
    let sided = value
        .trim_end_matches(';')
        .split_whitespace()
        .any(|word| word == "left" || word == "right");
    declaration
        && (OF_A_SIDE.contains(&name)
            || name.starts_with("border-left-")
            || name.starts_with("border-right-")
            || (TAKES_A_SIDE.contains(&name) && sided))
}

fn directs(line: &str) -> bool {
    line.contains("style:left=")
        || line.contains("style:right=")
        || line.contains("style:margin-left=")
        || line.contains("style:margin-right=")
}

#[test]
fn a_side_in_a_style_is_found() {
    for line in [
        "left: 0;",
        "  margin-right: var(--space-2);",
        "text-align: left;",
        "border-left-width: 2px;",
        "<i style:left={at(3)}></i>",
    ] {
        assert_eq!(of_a_side(line).len(), 1, "{line}");
    }
    for line in [
        "inset-inline-start: 0;",
        "text-align: start;",
        "margin-inline-end: 1rem;",
        "left: \"Left\",",
        "const left = 3;",
    ] {
        assert_eq!(of_a_side(line), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn no_style_names_a_side_of_the_screen() {
    let mut wrong = Vec::new();
    for source in below("ui/src", &[".svelte", ".css"]) {
        for line in of_a_side(&source.text) {
            wrong.push(format!("{}: {line}", source.path));
        }
    }
    nothing(&wrong);
}
