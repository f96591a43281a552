//! What stands in the list of `tend-cli review`.

use chrono::NaiveDate;
use fluent_bundle::FluentArgs;
use recovery::Phase;
use summary::Attention;

use crate::catalogue::Words;

/// The words of the list that `tend-cli review` prints.
impl Words {
    /// The headings of its columns, in their order: what is asked for, since when, who, what,
    /// the phase, the line of pain, pain first and now, the last check-in, the file.
    pub fn review_headings(&self) -> [String; 9] {
        [
            "review-cli-asks",
            "review-cli-since",
            "review-cli-who",
            "review-cli-what",
            "review-cli-phase",
            "review-cli-line",
            "review-cli-pain",
            "review-cli-last",
            "review-cli-file",
        ]
        .map(|key| self.plain(key))
    }

    /// What a log asks for, in a word or two.
    pub fn review_attention(&self, attention: Attention) -> String {
        let mut values = FluentArgs::new();
        values.set("attention", attention.code());
        self.text("review-cli-attention", &values)
    }

    /// A phase, in a word.
    pub fn review_phase(&self, phase: Phase) -> String {
        let mut values = FluentArgs::new();
        values.set("phase", phase.code());
        self.text("review-cli-phase-name", &values)
    }

    /// What an episode is called, with how many others are open.
    pub fn review_what(&self, title: &str, others: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("title", title);
        values.set("others", others);
        self.text("review-cli-title", &values)
    }

    /// A patient without a name.
    pub fn review_nameless(&self) -> String {
        self.plain("review-cli-nameless")
    }

    /// What the line of pain shows, and of which dates it is. `low` and `high` are what is
    /// drawn for no pain and for the worst.
    pub fn review_legend(
        &self,
        dates: u64,
        low: char,
        high: char,
        on: Option<NaiveDate>,
    ) -> String {
        let mut values = FluentArgs::new();
        values.set("dates", dates);
        values.set("low", low.to_string());
        values.set("high", high.to_string());
        values.set(
            "on",
            on.map_or_else(|| "export".to_owned(), |on| on.to_string()),
        );
        self.text("review-cli-legend", &values)
    }

    /// What stands above the files that could not be read.
    pub fn review_refused(&self, files: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("files", files);
        self.text("review-cli-refused", &values)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_attention_and_each_phase_has_words_of_its_own() {
        let words = Words::english();
        let attentions: BTreeSet<_> = Attention::ALL
            .iter()
            .map(|attention| words.review_attention(*attention))
            .collect();
        assert_eq!(attentions.len(), Attention::ALL.len(), "{attentions:?}");
        let phases: BTreeSet<_> = Phase::ALL.iter().map(|p| words.review_phase(*p)).collect();
        assert_eq!(phases.len(), Phase::ALL.len(), "{phases:?}");
    }

    #[test]
    fn other_open_episodes_are_counted_behind_the_first() {
        let words = Words::english();
        assert_eq!(words.review_what("Knee", 0), "Knee");
        assert_eq!(words.review_what("Knee", 2), "Knee (+2)");
    }

    #[test]
    fn the_legend_says_what_is_low_and_of_which_date_it_is() {
        let words = Words::english();
        let on = NaiveDate::from_ymd_opt(2026, 3, 1);
        let legend = words.review_legend(28, '1', '8', on);
        assert!(
            legend.contains("28") && legend.contains("2026-03-01"),
            "{legend}"
        );
        let legend = words.review_legend(28, '1', '8', None);
        assert!(legend.contains("export"), "{legend}");
    }
}
