//! The catalogue of one language, read once.

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use planner::draft::Language;

use crate::number;

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// What stands in for an entry that this language has not got; read when it is needed.
    english: OnceCell<FluentBundle<FluentResource>>,
}

/// The text of a language's catalogue, as it is in the program.
const fn catalogue(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../../../ui/locales/en.ftl"),
        Language::Es => include_str!("../../../../ui/locales/es.ftl"),
        Language::De => include_str!("../../../../ui/locales/de.ftl"),
        Language::Ar => include_str!("../../../../ui/locales/ar.ftl"),
    }
}

/// An entry that cannot be read is logged and left out; the tests read every one of them.
fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let code = language.code();
    let resource =
        FluentResource::try_new(catalogue(language).to_owned()).unwrap_or_else(|(read, bad)| {
            log::error!("{} entries of {code}.ftl cannot be read", bad.len());
            read
        });
    let locale = match language {
        Language::En => unic_langid::langid!("en"),
        Language::Es => unic_langid::langid!("es"),
        Language::De => unic_langid::langid!("de"),
        Language::Ar => unic_langid::langid!("ar"),
    };
    let mut bundle = FluentBundle::new(vec![locale]);
    // What is put into a sentence and runs the other way is kept apart where it is put in: in
    // print and in a terminal marks for it would be seen.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::formatter(language)));
    if let Err(twice) = bundle.add_resource(resource) {
        log::error!("{} entries of {code}.ftl stand there twice", twice.len());
    }
    bundle
}

fn has(bundle: &FluentBundle<FluentResource>, key: &str) -> bool {
    bundle
        .get_message(key)
        .is_some_and(|message| message.value().is_some())
}

impl Words {
    /// The words of a language. Where it has none for a key, the English ones stand.
    pub fn of(language: Language) -> Self {
        Self {
            language,
            bundle: bundle(language),
            english: OnceCell::new(),
        }
    }

    /// The words of the English catalogue.
    pub fn english() -> Self {
        Self::of(Language::En)
    }

    /// Which language they are of.
    pub const fn language(&self) -> Language {
        self.language
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
        has(self.bundle_for(key), key)
    }

    /// A number with at most so many digits behind the point, as this language writes it:
    /// `6.2`, `6,2` or `7`, with a true minus sign.
    pub fn number(&self, value: f64, digits: u8) -> String {
        number::text(self.language, value, digits)
    }

    /// A number with exactly so many digits behind the point: `6.2` or `7,0`.
    pub fn fixed(&self, value: f64, digits: u8) -> String {
        number::fixed(self.language, value, digits)
    }

    /// The text of a key that takes no values.
    pub(crate) fn plain(&self, key: &str) -> String {
        self.text(key, &FluentArgs::new())
    }

    /// The text of a key; the key itself where there is none, so that nothing is ever blank.
    pub(crate) fn text(&self, key: &str, values: &FluentArgs<'_>) -> String {
        let bundle = self.bundle_for(key);
        let mut missing: Vec<FluentError> = Vec::new();
        let text = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .map(|pattern| {
                bundle
                    .format_pattern(pattern, Some(values), &mut missing)
                    .into_owned()
            });
        if text.is_none() || !missing.is_empty() {
            log::error!("{}.ftl, {key}: {missing:?}", self.language.code());
        }
        text.unwrap_or_else(|| key.to_owned())
    }

    /// A text of somebody's own as it stands in a sentence that is shown, not printed: one that
    /// runs the other way keeps its direction to itself.
    pub(crate) fn apart<'t>(&self, text: &'t str) -> FluentValue<'t> {
        let other = self.language.is_right_to_left() != is_from_the_right(text);
        if other && !text.is_empty() {
            format!("\u{2068}{text}\u{2069}").into()
        } else {
            text.into()
        }
    }

    fn bundle_for(&self, key: &str) -> &FluentBundle<FluentResource> {
        if self.language == Language::En || has(&self.bundle, key) {
            &self.bundle
        } else {
            self.english.get_or_init(|| bundle(Language::En))
        }
    }
}

/// Whether a text has letters that run from right to left.
fn is_from_the_right(text: &str) -> bool {
    text.chars().any(|letter| {
        matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
    })
}

#[cfg(test)]
mod tests;
