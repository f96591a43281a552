//! What a notification server can do, of what matters here.

use std::borrow::Cow;

use zbus::blocking::Connection;

use super::{NAME, NotShown, PATH, server};

/// What it can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Capabilities {
    /// It shows buttons, and tells of clicks.
    pub(super) actions: bool,
    /// It reads a body as markup.
    markup: bool,
}

impl Capabilities {
    /// Asks the server, and gives its name on the bus too.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn of(bus: &Connection) -> Result<(String, Self), NotShown> {
        let reply = bus
            .call_method(Some(NAME), PATH, Some(NAME), "GetCapabilities", &())
            .map_err(not_there)?;
        let names: Vec<String> = reply.body().deserialize().map_err(NotShown::NoServer)?;
        let header = reply.header();
        let server = header.sender().map(|name| name.as_str().to_owned());
        Ok((server.unwrap_or_default(), Self::named(&names)))
    }

    fn named(names: &[String]) -> Self {
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        Self {
            actions: has("actions"),
            markup: has("body-markup"),
        }
    }

    /// A body that reads as what it says: what patients write is no markup.
    pub(super) fn body(self, text: &str) -> Cow<'_, str> {
        if !self.markup || !text.contains(['&', '<', '>']) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(
            text.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;"),
        )
    }
}

/// Whatever went wrong: nothing has been handed over yet.
fn not_there(error: zbus::Error) -> NotShown {
    match server::why_not(error) {
        NotShown::Unclear(error) => NotShown::NoServer(error),
        surely => surely,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> Capabilities {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Capabilities::named(&names)
    }

    #[test]
    fn what_a_patient_writes_is_no_markup() {
        let title = "Knee <b>& hip</b> &amp;";
        assert_eq!(
            of(&["body", "body-markup"]).body(title),
            "Knee &lt;b&gt;&amp; hip&lt;/b&gt; &amp;amp;"
        );
        assert_eq!(of(&["body"]).body(title), title);
        assert_eq!(
            of(&["body-markup"]).body("Knee’s “good” day"),
            "Knee’s “good” day"
        );
    }

    #[test]
    fn buttons_are_for_servers_that_have_them() {
        assert!(of(&["body", "actions"]).actions);
        assert!(!of(&["body", "action-icons"]).actions);
    }
}
