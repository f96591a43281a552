//! What stands in the tray and its menu. What is due there is said by
//! [`Words::line`](crate::Words::line), and its buttons are those of a notification.

use crate::catalogue::Words;

impl Words {
    /// The name of the icon.
    pub fn tray_title(&self) -> String {
        self.plain("tray-title")
    }

    /// Opens the window.
    pub fn tray_open(&self) -> String {
        self.plain("tray-open")
    }

    /// Ends Tend, its reminders too.
    pub fn tray_quit(&self) -> String {
        self.plain("tray-quit")
    }

    /// Where what is due would stand.
    pub fn tray_nothing_due(&self) -> String {
        self.plain("tray-nothing-due")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quitting_says_that_reminders_end_too() {
        let words = Words::english();
        assert_eq!(words.tray_title(), "Tend");
        assert_eq!(words.tray_open(), "Open Tend");
        assert_eq!(words.tray_quit(), "Quit (no more reminders)");
        assert_eq!(words.tray_nothing_due(), "Nothing is due");
    }
}
