//! A walk through every page and state of the window, in any of its languages. Whoever walks
//! looks at each stop: the gallery takes its picture, the judges of accessibility read it.
//!
//! A state that is new is a stop on one of these walks, so that it is looked at and judged like
//! the others.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod copies;
mod damage;
mod demo;
mod first_start;
mod holds;
mod judged;
mod lock;
mod refused;
mod reminders;
mod review;
mod share;

pub use judged::judge_all;

use crate::window::words;
use crate::window::{Home, Page, Tend};

/// So tall that a whole page stands in it, so wide as most windows.
pub const SCREEN: (u32, u32) = (1280, 3000);

/// A place on a walk where there is something to see.
#[derive(Debug)]
pub struct Stop<'a> {
    /// The machine.
    pub home: &'a Home,
    /// The page as it stands.
    pub page: &'a Page<'a>,
    /// What the state is called: `check-in-empty`.
    pub name: &'a str,
}

/// What is done at each stop. It leaves the page as it found it; its size is its own affair.
pub type See<'a> = &'a mut dyn FnMut(&Stop<'_>);

/// One walk: it goes from a start of the program to its end.
#[derive(Debug)]
pub struct Walk {
    /// What it is called.
    pub name: &'static str,
    go: fn(See<'_>),
}

/// Every walk there is.
pub const WALKS: [Walk; 10] = [
    Walk {
        name: "first-start",
        go: first_start::walk,
    },
    Walk {
        name: "demo",
        go: demo::walk,
    },
    Walk {
        name: "holds",
        go: holds::walk,
    },
    Walk {
        name: "reminders",
        go: reminders::walk,
    },
    Walk {
        name: "share",
        go: share::walk,
    },
    Walk {
        name: "review",
        go: review::walk,
    },
    Walk {
        name: "copies",
        go: copies::walk,
    },
    Walk {
        name: "damage",
        go: damage::walk,
    },
    Walk {
        name: "lock",
        go: lock::walk,
    },
    Walk {
        name: "refused",
        go: refused::walk,
    },
];

impl Walk {
    /// Goes it with the window in a language, such as `ar`.
    pub fn go(&self, language: &str, see: See<'_>) {
        words::speak(language);
        (self.go)(see);
        words::speak(words::ENGLISH);
    }
}

/// A way of looking with the machine and the page already in it.
struct Looking<'a, 'see> {
    home: &'a Home,
    page: &'a Page<'a>,
    see: See<'see>,
}

impl<'a, 'see> Looking<'a, 'see> {
    /// Looks through a window of the machine.
    fn through(home: &'a Home, tend: &'a Tend<'a>, see: See<'see>) -> Self {
        Self {
            home,
            page: tend.page(),
            see,
        }
    }

    /// A stop.
    fn at(&mut self, name: &str) {
        (self.see)(&Stop {
            home: self.home,
            page: self.page,
            name,
        });
        self.page.resize(SCREEN.0, SCREEN.1);
    }
}
