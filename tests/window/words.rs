//! The words on the page, from the one catalogue: a story names a button by its key, so that
//! new words do not break it. In English, unless a story has the window speak another language.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The language of every story that names no other.
pub const ENGLISH: &str = "en";

/// The languages the window speaks.
pub const LANGUAGES: [&str; 4] = [ENGLISH, "es", "de", "ar"];

thread_local! {
    static SPOKEN: Cell<&'static str> = const { Cell::new(ENGLISH) };
    static BUNDLES: RefCell<HashMap<&'static str, FluentBundle<FluentResource>>> =
        RefCell::default();
}

/// From here on this thread's programs start on a desk in a language, and its words are those.
///
/// # Panics
/// When the window does not speak it.
pub fn speak(language: &str) {
    let known = LANGUAGES.into_iter().find(|known| *known == language);
    SPOKEN.set(known.unwrap_or_else(|| panic!("the window does not speak {language}")));
}

/// The language of this thread's desk.
pub fn spoken() -> &'static str {
    SPOKEN.get()
}

/// The text of a key that takes no values.
pub fn t(key: &str) -> String {
    with(key, &[])
}

/// The text of a key with its values, without the marks that keep directions apart.
///
/// # Panics
/// When the catalogue has no such key, or a value is missing.
pub fn with(key: &str, values: &[(&str, &str)]) -> String {
    let language = spoken();
    BUNDLES.with_borrow_mut(|bundles| {
        let bundle = bundles
            .entry(language)
            .or_insert_with(|| catalogue(language));
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, FluentValue::try_number(value));
        }
        let pattern = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .unwrap_or_else(|| panic!("{language}.ftl has no words for {key}"));
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        assert!(errors.is_empty(), "{key}: {errors:?}");
        text.replace(|mark| ('\u{2066}'..='\u{2069}').contains(&mark), "")
    })
}

fn catalogue(language: &str) -> FluentBundle<FluentResource> {
    let place = xtask::house::root().join(format!("ui/locales/{language}.ftl"));
    let text = std::fs::read_to_string(&place)
        .unwrap_or_else(|error| panic!("{}: {error}", place.display()));
    let resource = FluentResource::try_new(text)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", place.display()));
    let language: LanguageIdentifier = language.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}
