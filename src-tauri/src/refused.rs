//! Why the shell itself did nothing, in the planner's terms.

use std::path::Path;

use exchange::opened::OpenError;
use exchange::seal::SealError;
use exchange::selection::SelectionError;
use exchange::work::Stopped;
use logbook::Trouble;
use planner::refusal::in_the_way;
use planner::{Refusal, RefusalCode};

/// A refusal that is about nothing in particular.
pub fn refused(code: RefusalCode) -> Refusal {
    Refusal {
        code,
        field: None,
        value: None,
        allowed: None,
    }
}

/// About this field of what was asked.
pub fn at(field: &str, code: RefusalCode) -> Refusal {
    Refusal {
        field: Some(field.to_owned()),
        ..refused(code)
    }
}

/// A file that could not be written, and what the system said.
pub fn unwritten(place: &Path, error: &(dyn std::error::Error + 'static)) -> Refusal {
    let trouble = error.downcast_ref().and_then(Trouble::of_file);
    let code = match trouble {
        // What is said of one that is gone is said of the log.
        None | Some(Trouble::Gone) => RefusalCode::Storage,
        Some(other) => in_the_way(other),
    };
    Refusal {
        value: Some(format!("{}: {error}", place.display())),
        ..refused(code)
    }
}

/// Work that was stopped.
pub fn stopped(_: Stopped) -> Refusal {
    refused(RefusalCode::Stopped)
}

/// A file that was not opened.
pub fn unopened(error: &OpenError) -> Refusal {
    match error {
        OpenError::Sealed => refused(RefusalCode::Sealed),
        OpenError::WrongPassphrase(_) => at("passphrase", RefusalCode::WrongPassphrase),
        OpenError::TooLarge => refused(RefusalCode::TooLarge),
        other => Refusal {
            value: Some(other.to_string()),
            ..refused(RefusalCode::BadFile)
        },
    }
}

/// Something that was not sealed.
pub fn unsealed(error: &SealError) -> Refusal {
    match error {
        SealError::EmptyPassphrase => at("passphrase", RefusalCode::Required),
        other => Refusal {
            value: Some(other.to_string()),
            ..refused(RefusalCode::BadFile)
        },
    }
}

/// Dates and episodes that are not in the log.
pub fn unselected(error: SelectionError) -> Refusal {
    match error {
        SelectionError::Reversed { from, .. } => Refusal {
            allowed: Some(from.to_string()),
            ..at("to", RefusalCode::EndsBeforeItBegins)
        },
        SelectionError::NoSuchEpisode(_) => at("episodes", RefusalCode::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_opened_is_told_in_one_sentence() {
        let refusal = unopened(&OpenError::Foreign);
        assert_eq!(refusal.code, RefusalCode::BadFile);
        assert_eq!(refusal.value, Some(OpenError::Foreign.to_string()));
    }

    #[test]
    fn a_passphrase_that_is_wrong_or_empty_is_told_beside_its_field() {
        let wrong = unopened(&OpenError::from(SealError::WrongPassphrase));
        assert_eq!(wrong, at("passphrase", RefusalCode::WrongPassphrase));
        let empty = unsealed(&SealError::EmptyPassphrase);
        assert_eq!(empty, at("passphrase", RefusalCode::Required));
    }
}
