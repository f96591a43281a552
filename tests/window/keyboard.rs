//! The page with the keyboard alone, as somebody without a mouse has it: keys go to whatever has
//! the focus, and the focus goes on with Tab. Counts the presses.

use std::cell::Cell;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};

use super::page::Page;

/// Tab.
pub const TAB: char = '\u{e004}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// The space bar.
pub const SPACE: char = ' ';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// The arrow down.
pub const DOWN: char = '\u{e015}';
/// The arrow to the right.
pub const RIGHT: char = '\u{e014}';
/// Control, held with another.
pub const CONTROL: char = '\u{e009}';
/// Shift, held with another.
pub const SHIFT: char = '\u{e008}';

/// The most presses of Tab from one thing to another: a page has no more stops.
const FARTHEST: usize = 250;

/// The keyboard of one window.
#[derive(Debug)]
pub struct Keyboard<'a> {
    page: &'a Page<'a>,
    presses: Cell<usize>,
}

impl<'a> Keyboard<'a> {
    /// The keyboard of a window.
    pub fn of(page: &'a Page<'a>) -> Self {
        Self {
            page,
            presses: Cell::new(0),
        }
    }

    /// Presses one key.
    pub fn press(&self, key: char) {
        self.press_holding(&[], key);
    }

    /// Presses a key while others are held.
    pub fn press_holding(&self, held: &[char], key: char) {
        let down = |value: char| KeyAction::Down { value };
        let up = |value: char| KeyAction::Up { value };
        let mut keys = KeyActions::new("keyboard".to_owned());
        for each in held {
            keys = keys.then(down(*each));
        }
        keys = keys.then(down(key)).then(up(key));
        for each in held.iter().rev() {
            keys = keys.then(up(*each));
        }
        self.page.perform(keys);
        self.presses.set(self.presses.get() + 1);
    }

    /// Types a text, a key at a time.
    pub fn write(&self, text: &str) {
        for key in text.chars() {
            self.press(key);
        }
    }

    /// Goes on with Tab until what has the focus is called so.
    ///
    /// # Panics
    /// When it is not to be reached; says what is.
    pub fn go_to(&self, name: &str) {
        let mut passed: Vec<String> = Vec::new();
        while !self.focused().starts_with(name) {
            assert!(
                passed.len() < FARTHEST,
                "“{name}” is not to be reached with Tab, only: {passed:#?}"
            );
            self.press(TAB);
            passed.push(self.focused());
        }
    }

    /// Goes to a button or link and presses it.
    pub fn enter(&self, name: &str) {
        self.go_to(name);
        self.press(ENTER);
    }

    /// Chooses an option, or ticks a box: Tab leads to its group, the arrows to itself.
    ///
    /// # Panics
    /// When it is not to be reached.
    pub fn choose(&self, name: &str) {
        for _ in 0..FARTHEST {
            if self.focused().starts_with(name) {
                self.press(SPACE);
                return;
            }
            let radio = self
                .page
                .script(
                    "return document.activeElement?.matches('input[type=radio]') ?? false",
                    Vec::new(),
                )
                .is_some_and(|radio| radio == serde_json::Value::Bool(true));
            self.press(if radio && !self.passed_all(name) {
                DOWN
            } else {
                TAB
            });
        }
        panic!("“{name}” is not to be reached with Tab and the arrows");
    }

    /// Whether the group that has the focus does not have what is looked for.
    fn passed_all(&self, name: &str) -> bool {
        let named = self.page.script(
            "const here = document.activeElement;
             const group = document.getElementsByName(here.name);
             return [...group].some((each) => [...(each.labels ?? [])].some((label) =>
                 label.textContent.trim().startsWith(arguments[0])));",
            vec![name.into()],
        );
        named != Some(serde_json::Value::Bool(true))
    }

    /// What has the focus is called so; empty where nothing has it.
    pub fn focused(&self) -> String {
        self.page
            .until("the name of what has the focus", || self.page.focused())
    }

    /// How many keys were pressed.
    pub fn presses(&self) -> usize {
        self.presses.get()
    }
}
