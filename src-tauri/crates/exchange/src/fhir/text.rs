//! What people wrote, as FHIR can carry it: text, whatever stands in it.

/// The text as a FHIR `string`; nothing where it is blank, as FHIR knows no empty string.
///
/// FHIR allows no control character but tab, line feed and carriage return: others become
/// U+FFFD. Other white space than these and the space becomes a space, as validators differ in
/// what they take for one.
pub(super) fn text(written: &str) -> Option<String> {
    let allowed = |character: char| match character {
        ' ' | '\t' | '\n' | '\r' => character,
        control if control.is_control() => '\u{fffd}',
        '\u{feff}' => ' ',
        space if space.is_whitespace() => ' ',
        other => other,
    };
    (!written.trim().is_empty()).then(|| written.chars().map(allowed).collect())
}

/// The text as FHIR `markdown`, which shows as it was written: what would begin HTML, an
/// entity, a link, a picture or code is escaped.
pub(super) fn markdown(written: &str) -> Option<String> {
    let mut escaped = String::with_capacity(written.len());
    for character in text(written)?.chars() {
        if matches!(character, '\\' | '<' | '&' | '[' | '`') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    Some(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fhir_forbids_is_replaced_and_everything_else_stays() {
        assert_eq!(
            text("<b>=1+1\t\u{202e}\u{0}\u{1b}[31m\u{a0}\u{2028}ركبة 🦵\r\n").as_deref(),
            Some("<b>=1+1\t\u{202e}\u{fffd}\u{fffd}[31m  ركبة 🦵\r\n")
        );
        assert_eq!(text(" \n\u{a0}"), None);
        assert_eq!(text(""), None);
    }

    #[test]
    fn markdown_shows_html_and_links_as_they_were_written() {
        assert_eq!(
            markdown("<script>&lt; [a](javascript:b) `c` \\").as_deref(),
            Some("\\<script>\\&lt; \\[a](javascript:b) \\`c\\` \\\\")
        );
    }
}
