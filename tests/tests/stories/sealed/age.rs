//! The `age` command line tool, asked in a terminal of its own as its user is.

use std::path::Path;
use std::process::{Command, Output};

use exchange::opened::{OpenError, open};
use exchange::seal::{Passphrase, SealError};

use crate::sealed::{Desk, PASSPHRASE, export};

/// Runs `age`, answering what it asks.
fn age(talk: &[&str], arguments: &[&Path]) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("outside/in_terminal.py");
    Command::new("/usr/bin/python3")
        .arg("-B")
        .arg(script)
        .args(talk)
        .args(["--", "age"])
        .args(arguments)
        .output()
        .expect("/usr/bin/python3 and age are in xtask/debian-packages.txt")
}

fn done(output: &Output) {
    let shown = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "age (xtask/debian-packages.txt): {shown}"
    );
}

#[test]
fn a_sealed_export_opens_with_age_and_has_the_same_bytes() {
    let desk = Desk::new();
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/example.log.json");
    for (form, plain, sealed) in [
        ("log", "log.json", "sealed.tend"),
        ("csv", "tables.zip", "tables.zip.age"),
        ("fhir", "record.json", "record.json.age"),
        ("pdf", "report.pdf", "report.pdf.age"),
        ("ics", "tend.ics", "tend.ics.age"),
    ] {
        let (plain, sealed) = (desk.at(plain), desk.at(sealed));
        export(&[&log], form, &plain, &[]);
        let passphrase = desk.at("passphrase");
        let seal: [&Path; 3] = ["--seal".as_ref(), "--passphrase-file".as_ref(), &passphrase];
        export(&[&log], form, &sealed, &seal);

        let opened = desk.at("opened");
        let asked = age(
            &["Enter passphrase", PASSPHRASE],
            &["-d".as_ref(), "-o".as_ref(), &opened, &sealed],
        );
        done(&asked);
        let same = std::fs::read(&opened).unwrap() == std::fs::read(&plain).unwrap();
        assert!(same, "{form}");
        std::fs::remove_file(&opened).unwrap();
    }
    let (opened, sealed) = (desk.at("opened"), desk.at("sealed.tend"));
    let wrong = age(
        &["Enter passphrase", "lamp"],
        &["-d".as_ref(), "-o".as_ref(), &opened, &sealed],
    );
    assert!(!wrong.status.success());
}

#[test]
fn what_age_sealed_with_a_passphrase_opens_in_tend() {
    let desk = Desk::new();
    let log = desk.at("log.tend");
    export(&["--logbook".as_ref(), &desk.demo()], "log", &log, &[]);
    for (name, more) in [("binary.age", None), ("armored.age", Some("-a"))] {
        let sealed = desk.at(name);
        let mut arguments: Vec<&Path> = more.iter().map(Path::new).collect();
        arguments.extend::<[&Path; 4]>(["-p".as_ref(), "-o".as_ref(), &sealed, &log]);
        let asked = age(
            &[
                "Enter passphrase",
                PASSPHRASE,
                "Confirm passphrase",
                PASSPHRASE,
            ],
            &arguments,
        );
        done(&asked);

        let book = desk.at(&format!("{name}.db"));
        desk.import(&sealed, &book);
        let again = export(&["--logbook".as_ref(), &book], "log", "-".as_ref(), &[]);
        assert_eq!(
            String::from_utf8(again).unwrap(),
            std::fs::read_to_string(&log).unwrap(),
            "{name}"
        );
    }
}

#[test]
fn what_age_sealed_to_a_key_is_told_as_that() {
    let desk = Desk::new();
    let key = Command::new("age-keygen").output().expect("comes with age");
    let key = String::from_utf8(key.stdout).unwrap();
    let public = key
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .expect("a public key");
    let sealed = desk.at("to-a-key.age");
    let passphrase = desk.at("passphrase");
    done(&age(
        &[],
        &[
            "-r".as_ref(),
            public.as_ref(),
            "-o".as_ref(),
            &sealed,
            &passphrase,
        ],
    ));
    let refused = open(
        &sealed,
        Some(&Passphrase::new(PASSPHRASE.to_owned()).unwrap()),
    );
    assert!(
        matches!(refused, Err(OpenError::Unopenable(SealError::ToAKey))),
        "{refused:?}"
    );
}
