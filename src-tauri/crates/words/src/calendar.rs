//! What stands in a calendar.

use fluent_bundle::FluentArgs;
use planner::calendar::Wording;
use recovery::SessionKind;

use crate::catalogue::Words;

impl Wording for Words {
    fn calendar_name(&self) -> String {
        self.plain("calendar-name")
    }

    fn summary(&self, kind: SessionKind, episode: &str) -> String {
        let mut values = FluentArgs::new();
        values.set("kind", kind.code());
        values.set("episode", episode);
        self.text("calendar-summary", &values)
    }

    fn description(&self, provider: Option<&str>) -> String {
        let how = self.plain("calendar-description");
        let Some(provider) = provider else {
            return how;
        };
        let mut values = FluentArgs::new();
        values.set("provider", provider);
        values.set("how", how);
        self.text("calendar-description-with", &values)
    }

    fn category(&self) -> String {
        self.plain("calendar-category")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_session_has_a_line_of_its_own() {
        let words = Words::english();
        let lines: Vec<_> = SessionKind::ALL
            .iter()
            .map(|kind| words.summary(*kind, "Neck"))
            .collect();
        assert_eq!(
            lines,
            [
                "Massage · Neck",
                "Self-massage · Neck",
                "Physiotherapy · Neck",
                "Exercise · Neck"
            ]
        );
    }

    #[test]
    fn who_gives_a_session_stands_below_it() {
        let words = Words::english();
        assert!(
            words
                .description(Some("Dr Ode"))
                .starts_with("With Dr Ode. ")
        );
        assert!(words.description(None).contains("Tend"));
        assert_eq!(
            (words.calendar_name(), words.category()),
            ("Tend".into(), "Tend".into())
        );
    }
}
