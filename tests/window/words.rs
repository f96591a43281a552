//! The words on the page, from the one catalogue: a story names a button by its key, so
//! that new words do not break it.

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

const ENGLISH: &str = include_str!("../../ui/locales/en.ftl");

thread_local! {
    static BUNDLE: OnceCell<FluentBundle<FluentResource>> = const { OnceCell::new() };
}

/// The text of a key that takes no values.
pub fn t(key: &str) -> String {
    with(key, &[])
}

/// The text of a key with its values.
///
/// # Panics
/// When the catalogue has no such key, or a value is missing.
pub fn with(key: &str, values: &[(&str, &str)]) -> String {
    BUNDLE.with(|cell| {
        let bundle = cell.get_or_init(catalogue);
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, FluentValue::try_number(value));
        }
        let pattern = bundle
            .get_message(key)
            .and_then(|message| message.value())
            .unwrap_or_else(|| panic!("en.ftl has no words for {key}"));
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        assert!(errors.is_empty(), "{key}: {errors:?}");
        text.into_owned()
    })
}

fn catalogue() -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(ENGLISH.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("en.ftl cannot be read: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![unic_langid::langid!("en")]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}
