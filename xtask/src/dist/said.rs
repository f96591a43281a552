//! What packages say of Tend, in every language there is: read from the catalogues, where every
//! word that a person reads stands.
//!
//! Deliberately absent: Fluent. What packages say has no variables and one line an entry, so that
//! a bare machine need not build its parser before anything else.

use std::fs;

use crate::house;
use crate::step::{Failed, Result};

/// What packages say in paragraphs, in this order.
pub(super) const PARAGRAPHS: [&str; 3] = ["package-about", "package-not", "package-private"];

/// What is said in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// The code of the language, as catalogues are named.
    pub(super) language: String,
    catalogue: String,
}

/// Every language, English first, the others in the order of their codes.
///
/// # Errors
/// When the catalogues cannot be read.
pub(super) fn everywhere() -> Result<Vec<Said>> {
    let folder = house::ui().join("locales");
    let failed = |error: std::io::Error| Failed(format!("{}: {error}", folder.display()));
    let mut all = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(language) = name.and_then(|name| name.strip_suffix(".ftl")) {
            all.push(Said {
                language: language.to_owned(),
                catalogue: fs::read_to_string(&path).map_err(failed)?,
            });
        }
    }
    all.sort_by_key(|said| (said.language != "en", said.language.clone()));
    Ok(all)
}

impl Said {
    /// What stands there for a key.
    ///
    /// # Errors
    /// When there is no such entry, or it is none of one line without variables.
    pub(super) fn of(&self, key: &str) -> Result<&str> {
        let mut lines = self.catalogue.lines().skip_while(|line| {
            line.strip_prefix(key)
                .is_none_or(|rest| !rest.starts_with(" ="))
        });
        let text = lines.next().and_then(|line| line.split_once(" = "));
        let goes_on = lines.next().is_some_and(|line| line.starts_with(' '));
        match text {
            Some((_, text)) if !goes_on && !text.contains('{') => Ok(text),
            _ => Err(Failed(format!(
                "{}.ftl has no line for {key} that a package can say",
                self.language
            ))),
        }
    }

    /// The paragraphs, with an empty line between them and no line longer than so many bytes
    /// where there is a space to break it at.
    ///
    /// # Errors
    /// As those of [`Said::of`].
    pub(super) fn paragraphs(&self, width: usize) -> Result<String> {
        let mut all = Vec::new();
        for key in PARAGRAPHS {
            let mut lines = vec![String::new()];
            for word in self.of(key)?.split(' ') {
                match lines.last_mut() {
                    Some(line) if line.is_empty() => line.push_str(word),
                    Some(line) if line.len() + 1 + word.len() <= width => {
                        line.push(' ');
                        line.push_str(word);
                    }
                    _ => lines.push(word.to_owned()),
                }
            }
            all.push(lines.join("\n"));
        }
        Ok(all.join("\n\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_broken_between_words() {
        let said = Said {
            language: "en".to_owned(),
            catalogue:
                "package-about = one two three\npackage-not = four\npackage-private = five\n"
                    .to_owned(),
        };
        assert_eq!(
            said.paragraphs(7).unwrap(),
            "one two\nthree\n\nfour\n\nfive"
        );
    }

    #[test]
    fn an_entry_is_one_line_without_variables() {
        let said = Said {
            language: "en".to_owned(),
            catalogue: "a = One\nab = Two { $n }\nb =\n    Three\nc = Four\n    more\n".to_owned(),
        };
        assert_eq!(said.of("a").unwrap(), "One");
        for key in ["ab", "b", "c", "d", "e"] {
            assert!(said.of(key).is_err(), "{key}");
        }
    }

    #[test]
    fn english_comes_first_and_every_language_has_what_is_asked() {
        let all = everywhere().unwrap();
        assert_eq!(all[0].language, "en");
        assert!(all.len() >= 4);
        for said in &all {
            for key in ["summary", "about", "not", "private", "keywords"] {
                said.of(&format!("package-{key}")).unwrap();
            }
        }
    }
}
