//! As everyone.rs, in the other languages: with `cargo xtask test --window`, as it takes minutes.
#![cfg(target_os = "linux")]

mod in_the_window {
    use journeys::tour::judge_all;

    #[test]
    fn every_state_in_spanish_is_for_everyone() {
        judge_all("es");
    }

    #[test]
    fn every_state_in_german_is_for_everyone() {
        judge_all("de");
    }
}
