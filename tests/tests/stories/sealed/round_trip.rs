//! Every log goes out and comes back the same, sealed or not, and its file stays as it was.

use std::path::{Path, PathBuf};
use std::{fs, thread};

use crate::sealed::{Desk, PASSPHRASE, Untouched, export};
use crate::sealing::sealed_lightly;

fn cases() -> Vec<PathBuf> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases: Vec<PathBuf> = fs::read_dir(home.join("cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".log.json"))
        .collect();
    assert!(cases.len() > 40, "{}", cases.len());
    cases.sort();
    cases.push(home.join("golden/example.log.json"));
    cases
}

/// The log of a file through a new log book and out again.
fn through(desk: &Desk, log: &Path, name: &str) -> Vec<u8> {
    let book = desk.at(&format!("{name}.db"));
    let before = Untouched::at(log);
    desk.import(log, &book);
    let out = export(&["--logbook".as_ref(), &book], "log", "-".as_ref(), &[]);
    assert_eq!(Untouched::at(log), before, "{}", log.display());
    out
}

/// A log from its patient on: all but when and by what it was exported.
fn recorded(log: &[u8]) -> &str {
    let log = std::str::from_utf8(log).unwrap();
    &log[log.find("\"patient\":").unwrap()..]
}

fn comes_back(desk: &Desk, case: &Path, name: &str) {
    let before = Untouched::at(case);
    let normal = export(&[case], "log", "-".as_ref(), &[]);
    let first = through(desk, case, &format!("{name}-first"));
    assert_eq!(recorded(&first), recorded(&normal), "{}", case.display());

    let (plain, sealed) = (
        desk.at(&format!("{name}.json")),
        desk.at(&format!("{name}.tend")),
    );
    fs::write(&plain, &first).unwrap();
    fs::write(&sealed, sealed_lightly(&first, PASSPHRASE)).unwrap();
    for (file, way) in [(&plain, "plain"), (&sealed, "sealed")] {
        let again = through(desk, file, &format!("{name}-{way}"));
        assert!(again == first, "{} {way}", case.display());
    }
    assert_eq!(Untouched::at(case), before, "{}", case.display());
}

#[test]
fn every_log_comes_back_byte_for_byte_plain_and_sealed() {
    let desk = Desk::new();
    let cases = cases();
    // Half of them each, on two threads: most of the time is the disk's.
    thread::scope(|scope| {
        for (half, cases) in cases.chunks(cases.len().div_ceil(2)).enumerate() {
            let desk = &desk;
            scope.spawn(move || {
                for (at, case) in cases.iter().enumerate() {
                    comes_back(desk, case, &format!("{half}-{at}"));
                }
            });
        }
    });
}

#[test]
fn the_demo_patient_comes_back_through_an_export_that_is_sealed() {
    let desk = Desk::new();
    let book = desk.demo();
    let plain = export(&["--logbook".as_ref(), &book], "log", "-".as_ref(), &[]);
    let (sealed, passphrase) = (desk.at("sealed.tend"), desk.at("passphrase"));
    let seal: [&Path; 3] = ["--seal".as_ref(), "--passphrase-file".as_ref(), &passphrase];
    export(&["--logbook".as_ref(), &book], "log", &sealed, &seal);
    assert!(exchange::seal::is_sealed(&fs::read(&sealed).unwrap()));
    assert!(through(&desk, &sealed, "again") == plain);

    // Sealed again from a sealed file, it is the same log in other bytes.
    let resealed = desk.at("resealed.tend");
    export(&[&sealed], "log", &resealed, &seal);
    assert_ne!(fs::read(&resealed).unwrap(), fs::read(&sealed).unwrap());
    let from: [&Path; 2] = ["--passphrase-file".as_ref(), &passphrase];
    assert!(export(&[&resealed], "log", "-".as_ref(), &from) == plain);
}
