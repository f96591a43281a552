//! How soon a passphrase would be guessed by somebody who knows the patient.

use exchange::seal::strength;

use crate::open_book::OpenBook;
use crate::typed::Typed;

pub use exchange::seal::Strength;

/// How soon that is. A log book that cannot be read makes it no weaker.
pub fn of(book: &OpenBook, typed: Typed) -> Strength {
    let patient = book.with(|logbook, _| Ok(logbook.read(|book| book.patient())?));
    let name = patient.ok().flatten().and_then(|patient| patient.name);
    let about: Vec<_> = ["tend"].into_iter().chain(name.as_deref()).collect();
    match typed.passphrase() {
        Ok(passphrase) => passphrase.strength(&about),
        // Nothing was typed yet.
        Err(_) => strength("", &about),
    }
}

#[cfg(test)]
mod tests {
    use exchange::seal::Verdict;
    use logbook::Language;

    use super::*;

    #[test]
    fn the_patients_own_name_is_a_weak_passphrase() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
        let of = |text: &str| of(&book, serde_json::from_value(text.into()).unwrap());
        let name = "Wilhelmina Oosterhuis";
        let before = of(name).guesses_log10;
        let patient = serde_json::json!({ "name": name, "birth_year": null,
            "activity_level": "general", "cautions": [] });
        let patient = serde_json::from_value(patient).unwrap();
        book.with(|logbook, now| planner::save_patient(logbook, now, patient))
            .unwrap();
        assert!(of(name).guesses_log10 < before);
        assert_eq!(of(name).verdict, Verdict::Weak);
        assert_eq!(of("").verdict, Verdict::Weak);
    }
}
