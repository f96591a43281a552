//! Markup holds no words: everything a person reads is in ui/locales.

use super::sources::{below, nothing};

/// Attributes whose text is read, out loud or on the screen.
const READ: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "placeholder",
    "title",
];

/// The words a component holds: text between tags, and attributes that are read.
fn words(component: &str) -> Vec<String> {
    let mut rest = component.to_owned();
    for (open, close) in [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<!--", "-->"),
    ] {
        rest = without(&rest, open, close);
    }
    let (markup, code) = apart(&rest);
    let mut found = Vec::new();
    let mut text = String::new();
    let mut tag: Option<String> = None;
    for character in markup.chars() {
        match (&mut tag, character) {
            (None, '<') => tag = Some(String::new()),
            (None, other) => text.push(other),
            (Some(_), '>') => {
                found.extend(tag.take().iter().flat_map(|tag| read_attributes(tag)));
                found.push(std::mem::take(&mut text));
            }
            (Some(tag), other) => tag.push(other),
        }
    }
    found.push(text);
    found.extend(code.iter().flat_map(|code| sentences(code)));
    found.retain(|words| words.chars().any(char::is_alphabetic));
    found.iter().map(|words| words.trim().to_owned()).collect()
}

fn without(text: &str, open: &str, close: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        left.push_str(&rest[..start]);
        rest = match rest[start..].find(close) {
            Some(end) => &rest[start + end + close.len()..],
            None => "",
        };
    }
    left + rest
}

/// The markup without what stands in braces, and what stands in them.
fn apart(text: &str) -> (String, Vec<String>) {
    let mut markup = String::new();
    let mut code = Vec::new();
    let mut depth = 0_usize;
    for character in text.chars() {
        match character {
            '{' => {
                if depth == 0 {
                    code.push(String::new());
                }
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            other if depth == 0 => markup.push(other),
            other => code
                .iter_mut()
                .last()
                .into_iter()
                .for_each(|last| last.push(other)),
        }
    }
    (markup, code)
}

fn read_attributes(tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in READ {
        for quote in ['"', '\''] {
            let open = format!(" {name}={quote}");
            let normal = tag.replace(char::is_whitespace, " ");
            found.extend(
                super::sources::between(&normal, &open, quote)
                    .into_iter()
                    .map(str::to_owned),
            );
        }
    }
    found
}

/// String literals in code that look like words for people: two words or more, the first of
/// them with a capital.
fn sentences(code: &str) -> Vec<String> {
    code.split('"')
        .skip(1)
        .step_by(2)
        .filter(|literal| literal.starts_with(char::is_uppercase) && literal.trim().contains(' '))
        .map(str::to_owned)
        .collect()
}

#[test]
fn words_in_markup_are_found() {
    assert_eq!(words("<p>{t(\"key\")}</p>"), Vec::<String>::new());
    assert_eq!(words("<p>Hello {name}</p>"), ["Hello"]);
    assert_eq!(words("<b class=\"x y\" title=\"Hello\"></b>"), ["Hello"]);
    assert_eq!(
        words("<button onclick={() => a > b && go(\"x\")}>·</button>"),
        Vec::<String>::new()
    );
    assert_eq!(
        words("<p>{ok ? \"All is well\" : \"\"}</p>"),
        ["All is well"]
    );
    assert_eq!(
        words("<script>const a = \"Not seen\";</script><!-- no --><style>p{}</style>"),
        Vec::<String>::new()
    );
}

#[test]
fn no_word_stands_in_the_markup() {
    let mut wrong = Vec::new();
    for source in below("ui/src", &[".svelte"]) {
        for words in words(&source.text) {
            wrong.push(format!("{}: {words}", source.path));
        }
    }
    nothing(&wrong);
}
