//! The catalogue of one language, read once.

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};

const ENGLISH: &str = include_str!("../../../../ui/locales/en.ftl");

/// The catalogue of the language in use.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The English catalogue, the only one so far. An entry that cannot be read is logged
    /// and left out; the tests read every one of them.
    pub fn english() -> Self {
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(read, bad)| {
            log::error!("{} entries of en.ftl cannot be read", bad.len());
            read
        });
        let mut bundle = FluentBundle::new(vec![unic_langid::langid!("en")]);
        // What is said here is one run of text in one direction.
        bundle.set_use_isolating(false);
        if let Err(twice) = bundle.add_resource(resource) {
            log::error!("{} entries of en.ftl stand there twice", twice.len());
        }
        Self { bundle }
    }

    /// The text of any key with its values, for whoever puts together a longer piece, such as
    /// the report; the key itself where there is none. Who asks so tests that its keys are there.
    pub fn say(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, value.clone());
        }
        self.text(key, &arguments)
    }

    /// Whether a key has words.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// The text of a key that takes no values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.text(key, &FluentArgs::new())
    }

    /// The text of a key; the key itself where there is none, so that nothing is ever blank.
    pub(crate) fn text(&self, key: &str, values: &FluentArgs<'_>) -> String {
        let mut missing: Vec<FluentError> = Vec::new();
        let text = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
            .map(|pattern| {
                self.bundle
                    .format_pattern(pattern, Some(values), &mut missing)
                    .into_owned()
            });
        if text.is_none() || !missing.is_empty() {
            log::error!("en.ftl, {key}: {missing:?}");
        }
        text.unwrap_or_else(|| key.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The code of this crate, where its keys stand in quotes.
    const CODE: &[&str] = &[
        include_str!("calendar.rs"),
        include_str!("day.rs"),
        include_str!("notification.rs"),
        include_str!("review.rs"),
        include_str!("tray.rs"),
    ];

    /// What this crate says, by the beginning of its keys.
    const OURS: &[&str] = &["calendar-", "notification-", "review-cli-", "tray-"];

    fn is_ours(key: &str) -> bool {
        OURS.iter().any(|prefix| key.starts_with(prefix))
    }

    fn asked() -> BTreeSet<&'static str> {
        CODE.iter()
            .flat_map(|code| code.split('"'))
            .filter(|text| is_ours(text) && !text.contains([' ', '\n']))
            .collect()
    }

    fn there() -> BTreeSet<&'static str> {
        ENGLISH
            .lines()
            .filter(|line| is_ours(line))
            .filter_map(|line| line.split(" =").next())
            .collect()
    }

    #[test]
    fn every_entry_of_the_catalogue_is_read() {
        assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
    }

    #[test]
    fn every_key_asked_for_outside_the_window_has_words_and_none_lies_unused() {
        assert_eq!(asked(), there());
    }
}
