//! A share of `cargo xtask bench durability`: nothing that was confirmed is lost, whatever happens
//! to the program or its machine.

use std::path::Path;

use journeys::durability::kept::Kept;
use journeys::durability::{
    in_the_way, kill, locking, power_cut, small_disk, unlocking, ways_back,
};

/// The program under load.
const PROGRAM: &str = env!("CARGO_BIN_EXE_durability");

#[test]
fn nothing_confirmed_is_lost_when_the_program_is_killed() {
    for (kept, times) in [(Kept::Plain, 30), (Kept::Locked, 15)] {
        let killed = kill::kill(Path::new(PROGRAM), kept, times, 6);
        let figures = killed.unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(figures.kills(), times);
        assert!(figures.confirmed() > 0, "{figures}");
    }
}

#[test]
fn nothing_confirmed_is_lost_when_the_power_goes() {
    for (kept, disks) in [(Kept::Plain, 100), (Kept::Locked, 50)] {
        let cut = power_cut::cut(Path::new(PROGRAM), kept, disks, 6);
        let figures = cut.unwrap_or_else(|wrong| panic!("{wrong}"));
        assert_eq!(figures.disks(), disks, "{figures}");
    }
}

#[test]
fn a_change_of_the_lock_that_is_cut_off_is_finished_or_undone() {
    let cut = locking::cut(Path::new(PROGRAM), 40, 6);
    let figures = cut.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert!(figures.disks() > 50, "{figures}");
}

#[test]
fn a_way_back_from_damage_that_is_cut_off_can_be_gone_again() {
    let cut = ways_back::cut(Path::new(PROGRAM), 60, 6);
    let figures = cut.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert!(figures.disks() > 50, "{figures}");
}

#[test]
fn a_wrong_word_is_slow_and_counted() {
    let measured = unlocking::measure(3);
    println!("{}", measured.unwrap_or_else(|wrong| panic!("{wrong}")));
}

#[test]
fn with_little_room_a_lock_is_changed_whole_or_refused() {
    on_a_small_disk("small-disk-lock");
}

#[test]
fn with_little_room_a_way_back_is_gone_whole_or_refused() {
    on_a_small_disk("small-disk-back");
}

#[test]
fn a_full_or_read_only_disk_is_told_and_nothing_is_half_written() {
    on_a_small_disk("small-disk");
}

fn on_a_small_disk(what: &str) {
    let said = small_disk::on_one(Path::new(PROGRAM), what);
    assert!(said.starts_with("refused "), "{said}");
}

#[test]
fn another_program_that_does_not_let_go_is_told() {
    let folder = tempfile::tempdir().unwrap();
    in_the_way::held_by_another(folder.path());
}

#[test]
fn nothing_is_confirmed_that_was_written_to_a_file_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    in_the_way::taken_away(folder.path());
}
