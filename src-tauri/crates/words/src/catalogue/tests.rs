use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;

use super::*;

/// The code of this crate, where its keys stand in quotes.
const CODE: &[&str] = &[
    include_str!("../calendar.rs"),
    include_str!("../day.rs"),
    include_str!("../notification.rs"),
    include_str!("../review.rs"),
    include_str!("../tray.rs"),
];

/// What this crate says, by the beginning of its keys.
const OURS: &[&str] = &["calendar-", "notification-", "review-cli-", "tray-"];

/// What is said in Rust, by the beginning of its keys.
const RUSTS: &[&str] = &[
    "calendar-",
    "dialog-",
    "notification-",
    "package-",
    "report-",
    "review-cli-",
    "tray-",
];

fn begins_with(key: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| key.starts_with(prefix))
}

fn asked() -> BTreeSet<&'static str> {
    CODE.iter()
        .flat_map(|code| code.split('"'))
        .filter(|text| begins_with(text, OURS) && !text.contains([' ', '\n']))
        .collect()
}

/// Each key of a catalogue with its entry as it is written.
fn entries(language: Language) -> BTreeMap<&'static str, String> {
    let mut entries = BTreeMap::new();
    let mut current = None;
    for line in catalogue(language).lines() {
        if let Some((key, text)) = line
            .split_once(" =")
            .filter(|(key, _)| key.starts_with(|letter: char| letter.is_ascii_lowercase()))
        {
            entries.insert(key, text.to_owned());
            current = Some(key);
        } else if line.starts_with([' ', '}', '\t']) {
            if let Some(entry) = current.and_then(|key| entries.get_mut(key)) {
                entry.push_str(line);
            }
        } else {
            current = None;
        }
    }
    entries
}

/// The names of the values an entry takes.
fn values(entry: &str) -> BTreeSet<&str> {
    entry
        .split('$')
        .skip(1)
        .map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
            end.map_or(rest, |end| &rest[..end])
        })
        .collect()
}

#[test]
fn every_entry_of_every_catalogue_is_read_and_stands_there_once() {
    for language in Language::ALL {
        let code = language.code();
        let read = FluentResource::try_new(catalogue(language).to_owned());
        let resource = match read {
            Ok(resource) => resource,
            Err((_, wrong)) => panic!("{code}.ftl: {wrong:?}"),
        };
        let mut bundle = FluentBundle::new(vec![]);
        assert!(
            bundle.add_resource(resource).is_ok(),
            "{code}.ftl has a key twice"
        );
    }
}

#[test]
fn every_key_asked_for_outside_the_window_has_words_and_none_lies_unused() {
    let there: BTreeSet<_> = entries(Language::En)
        .into_keys()
        .filter(|key| begins_with(key, OURS))
        .collect();
    assert_eq!(asked(), there);
}

#[test]
fn every_language_says_all_that_is_said_outside_the_window() {
    let english = entries(Language::En);
    for language in Language::ALL {
        let theirs = entries(language);
        let missing: Vec<_> = english
            .keys()
            .filter(|key| begins_with(key, RUSTS) && !theirs.contains_key(*key))
            .collect();
        assert!(
            missing.is_empty(),
            "{}.ftl has no words for {} keys: {missing:#?}",
            language.code(),
            missing.len()
        );
        let unknown: Vec<_> = theirs
            .keys()
            .filter(|key| begins_with(key, RUSTS) && !english.contains_key(*key))
            .collect();
        assert!(unknown.is_empty(), "{}.ftl: {unknown:?}", language.code());
    }
}

#[test]
fn an_entry_takes_no_other_values_than_the_english_one_and_is_said_with_any_count() {
    let english = entries(Language::En);
    for language in Language::ALL {
        let words = Words::of(language);
        for (key, entry) in entries(language) {
            let Some(original) = english.get(key) else {
                continue;
            };
            let (theirs, known) = (values(&entry), values(original));
            assert!(
                theirs.is_subset(&known),
                "{}.ftl, {key}: {theirs:?} of {known:?}",
                language.code()
            );
            for count in [0, 1, 2, 5, 11, 100] {
                let mut arguments = FluentArgs::new();
                for name in &known {
                    arguments.set(*name, count);
                }
                let (bundle, mut wrong) = (words.bundle_for(key), Vec::new());
                let message = bundle.get_message(key).and_then(|message| message.value());
                let said = message
                    .map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut wrong));
                assert!(
                    wrong.is_empty(),
                    "{}.ftl, {key}: {wrong:?}",
                    language.code()
                );
                assert!(
                    said.is_some_and(|text| !text.is_empty()),
                    "{}.ftl, {key}",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn where_a_language_has_no_words_the_english_ones_stand() {
    for language in Language::ALL {
        let words = Words::of(language);
        assert!(words.has("tray-title"));
        assert_eq!(words.plain("tray-title"), "Tend", "{language:?}");
        assert_eq!(words.plain("no-such-key"), "no-such-key");
    }
}

#[test]
fn a_text_that_runs_the_other_way_keeps_that_to_itself() {
    let said = |language, text: &'static str| match Words::of(language).apart(text) {
        FluentValue::String(said) => said.into_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(said(Language::En, "Neck"), "Neck");
    assert_eq!(said(Language::En, "رقبة"), "\u{2068}رقبة\u{2069}");
    assert_eq!(said(Language::Ar, "رقبة"), "رقبة");
    assert_eq!(said(Language::Ar, "Neck (2)"), "\u{2068}Neck (2)\u{2069}");
}
