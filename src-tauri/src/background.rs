//! Living on without a window: what closing it comes to, and what opening it again comes to
//! while it is still closing.
//!
//! Deliberately absent: the window itself. Nothing here waits or draws.

use std::sync::{Mutex, MutexGuard, PoisonError};

use planner::remind::Remindable;
use planner::view::Overview;

/// What the app is while its window comes and goes.
#[derive(Debug)]
pub struct Life {
    /// Whether Tend can be without a window at all.
    lives_on: bool,
    now: Mutex<Now>,
}

#[derive(Debug, Default)]
struct Now {
    window: Window,
    /// What the page is to open once it is there.
    deed: Option<Remindable>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Window {
    #[default]
    Closed,
    Open {
        /// Whether the page was asked to say what closing does.
        explained: bool,
    },
    /// It goes, and the web view with it.
    Closing {
        /// Whether somebody wants it again.
        again: bool,
    },
}

/// What the patient has set about closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Whether Tend stays when its window is closed.
    pub background: bool,
    /// Whether they have been told so.
    pub told: bool,
}

impl Wish {
    /// What stands in the log; nothing before a first start is finished.
    pub fn of(overview: &Overview) -> Option<Self> {
        overview.patient.as_ref().map(|_| Self {
            background: overview.settings.background,
            told: overview.settings.close_told,
        })
    }
}

/// What closing the window comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// The end.
    Quit,
    /// The page says what closing does, and asks.
    Explain,
    /// The window goes, Tend stays.
    Stay,
}

/// What it takes to open the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// A new one.
    New,
    /// The one that is there, brought to the front.
    Forward,
    /// Nothing now: the old one is still closing, and [`Life::gone`] says when it has.
    Later,
}

impl Life {
    /// Begins without a window.
    ///
    /// `lives_on`: whether there is a way back to a Tend without a window. There is none to
    /// a log book that was opened by name, and none without a session bus.
    pub fn new(lives_on: bool) -> Self {
        Self {
            lives_on,
            now: Mutex::default(),
        }
    }

    /// The patient closes the window.
    ///
    /// `wish`: what they have set; nothing before a first start is finished, or when it cannot
    /// be read. The first close is explained; one that follows while nothing has answered goes
    /// through.
    pub fn closing(&self, wish: Option<Wish>) -> Closing {
        let mut now = self.now();
        match wish {
            Some(Wish { background, told }) if self.lives_on && background => {
                if told || matches!(now.window, Window::Open { explained: true }) {
                    Closing::Stay
                } else {
                    now.window = Window::Open { explained: true };
                    Closing::Explain
                }
            }
            _ => Closing::Quit,
        }
    }

    /// Whether the window may go and Tend stay; then it is closing from now on.
    pub fn stays(&self) -> bool {
        let mut now = self.now();
        if self.lives_on && matches!(now.window, Window::Open { .. }) {
            now.window = Window::Closing { again: false };
        }
        self.lives_on
    }

    /// Somebody wants the window, perhaps on a deed.
    pub fn opening(&self, deed: Option<Remindable>) -> Opening {
        let mut now = self.now();
        if deed.is_some() {
            now.deed = deed;
        }
        match now.window {
            Window::Closed => {
                now.window = Window::Open { explained: false };
                Opening::New
            }
            Window::Open { .. } => Opening::Forward,
            Window::Closing { .. } => {
                now.window = Window::Closing { again: true };
                Opening::Later
            }
        }
    }

    /// The window has gone. Whether somebody wanted it again meanwhile.
    pub fn gone(&self) -> bool {
        let mut now = self.now();
        let again = now.window == Window::Closing { again: true };
        if !again {
            now.deed = None;
        }
        now.window = Window::Closed;
        again
    }

    /// Whether there is no window, and that is how it should be.
    pub fn is_in_background(&self) -> bool {
        self.lives_on && self.now().window == Window::Closed
    }

    /// What the page is to open; it is told once.
    pub fn deed(&self) -> Option<Remindable> {
        self.now().deed.take()
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
