//! How a language writes a number: the mark before its fraction, and the minus sign. Digits are
//! Latin everywhere, and thousands stand without a mark.

use fluent_bundle::{FluentValue, memoizer::MemoizerKind};
use planner::draft::Language;

/// The number with at most so many digits behind the mark.
pub(crate) fn text(language: Language, value: f64, digits: u8) -> String {
    let parts = 10_f64.powi(digits.into());
    // Minus zero is zero.
    let rounded = (value * parts).round() / parts + 0.0;
    marked(language, &format!("{rounded}"))
}

/// The number with exactly so many digits behind the mark.
pub(crate) fn fixed(language: Language, value: f64, digits: u8) -> String {
    marked(language, &format!("{value:.*}", usize::from(digits)))
}

fn marked(language: Language, plain: &str) -> String {
    let text = plain.replace('-', "−");
    match language {
        Language::Es | Language::De => text.replace('.', ","),
        Language::En | Language::Ar => text,
    }
}

/// What writes the numbers of a catalogue's sentences. Whole ones are left to the bundle.
pub(crate) fn formatter<M: MemoizerKind>(
    language: Language,
) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match language {
        Language::Es | Language::De => |value, _| match value {
            FluentValue::Number(number) if number.value.fract() != 0.0 => {
                Some(marked(Language::De, &number.as_string()))
            }
            _ => None,
        },
        Language::En | Language::Ar => |_, _| None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_stands_behind_the_mark_of_the_language() {
        for (language, said) in [
            (Language::En, ["6.3", "7", "−2"]),
            (Language::Es, ["6,3", "7", "−2"]),
            (Language::De, ["6,3", "7", "−2"]),
            (Language::Ar, ["6.3", "7", "−2"]),
        ] {
            let told = [6.25, 7.0, -2.0].map(|value| text(language, value, 1));
            assert_eq!(told, said);
            assert_eq!(text(language, -0.01, 1), "0");
        }
    }
}
