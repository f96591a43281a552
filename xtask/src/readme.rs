//! The tables of figures that benches write into the README, each between its own marks.

use crate::house;
use crate::step::{Failed, Result};

const CLOSES: &str = "<!-- /figures -->";

/// Puts a table between the marks of the bench that made it.
///
/// # Errors
/// When the README has no marks for the bench, or cannot be written.
pub fn put(bench: &str, table: &str) -> Result {
    put_by(&format!("bench {bench}"), table)
}

/// As [`put`], for any command of `cargo xtask`.
///
/// # Errors
/// As those of [`put`].
pub fn put_by(command: &str, table: &str) -> Result {
    let path = house::root().join("README.md");
    let failed = |why: &str| Failed(format!("{}: {why}", path.display()));
    let text = std::fs::read_to_string(&path).map_err(|error| failed(&error.to_string()))?;
    let new = between_the_marks(&text, command, table)
        .ok_or_else(|| failed(&format!("no marks for the figures of {command}")))?;
    std::fs::write(&path, new).map_err(|error| failed(&error.to_string()))
}

fn opens(command: &str) -> String {
    format!("<!-- figures: `cargo xtask {command}` writes what stands here -->")
}

fn between_the_marks(text: &str, command: &str, table: &str) -> Option<String> {
    let opens = opens(command);
    let (before, rest) = text.split_once(&opens)?;
    let (_, after) = rest.split_once(CLOSES)?;
    Some(format!("{before}{opens}\n\n{table}\n\n{CLOSES}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_replaces_what_stood_between_its_own_marks() {
        let (one, two) = (opens("one"), opens("two"));
        let readme = format!("before\n{one}\nold\n{CLOSES}\nthen\n{two}\nold\n{CLOSES}\nafter\n");
        let once = between_the_marks(&readme, "two", "| new |").unwrap();
        assert_eq!(
            once,
            format!("before\n{one}\nold\n{CLOSES}\nthen\n{two}\n\n| new |\n\n{CLOSES}\nafter\n")
        );
        assert_eq!(between_the_marks(&once, "two", "| new |").unwrap(), once);
        assert_eq!(between_the_marks(&readme, "three", "| new |"), None);
    }
}
