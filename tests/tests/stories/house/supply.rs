//! Where what is depended on comes from. `cargo xtask supply` holds more of it, with cargo-deny.

use serde_json::Value;

use super::crates::reaches;
use super::sources::{Source, nothing};

/// Who speaks HTTP or TLS, or lets others do so.
const TALKERS: &[&str] = &[
    "curl",
    "hyper",
    "hyper-util",
    "isahc",
    "native-tls",
    "openssl",
    "openssl-sys",
    "reqwest",
    "rustls",
    "tungstenite",
    "ureq",
];

/// The one registry of crates, as the lock names it.
const CRATES: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";

#[test]
fn every_crate_comes_from_the_one_registry_with_its_sum() {
    let lock = Source::at("Cargo.lock").text;
    let mut wrong = Vec::new();
    for package in lock.split("[[package]]").skip(1) {
        let name = package.lines().nth(1).unwrap_or_default();
        let source = package.lines().find(|line| line.starts_with("source = "));
        let summed = package.lines().any(|line| line.starts_with("checksum = "));
        match source {
            Some(CRATES) if summed => {}
            Some(elsewhere) => wrong.push(format!("{name}: {elsewhere}, summed: {summed}")),
            // What has no source lies in the checkout.
            None => {}
        }
    }
    nothing(&wrong);
}

#[test]
fn what_has_no_registry_lies_in_the_checkout() {
    let lock = Source::at("Cargo.lock").text;
    let ours = lock
        .split("[[package]]")
        .skip(1)
        .filter(|package| !package.contains("\nsource = "))
        .count();
    assert_eq!(ours, members()["packages"].as_array().unwrap().len());
}

/// The programs that fuzz have a lock of their own, and are built only when somebody fuzzes.
#[test]
fn what_is_fuzzed_is_locked_as_it_is_built() {
    let lock = Source::at("tests/fuzz/Cargo.lock").text;
    let mut stale = Vec::new();
    for package in members()["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        let head = format!("name = \"{name}\"\n");
        let Some(locked) = lock.split("[[package]]\n").find(|it| it.starts_with(&head)) else {
            continue;
        };
        let needs = package["dependencies"].as_array().unwrap().iter();
        let needs = needs.filter(|need| need["kind"] != "dev" && need["optional"] == false);
        for need in needs.map(|need| need["name"].as_str().unwrap()) {
            let (alone, of_many) = (format!("\"{need}\","), format!("\"{need} "));
            if !locked.contains(&alone) && !locked.contains(&of_many) {
                stale.push(format!("tests/fuzz/Cargo.lock: {name} needs {need}, too"));
            }
        }
    }
    nothing(&stale);
}

/// What cargo says of our own packages.
fn members() -> Value {
    let said = xtask::step::output_of(xtask::step::cargo().args([
        "metadata",
        "--offline",
        "--locked",
        "--no-deps",
        "--format-version",
        "1",
    ]));
    serde_json::from_str(&said.unwrap()).unwrap()
}

#[test]
fn every_package_of_the_page_has_its_sum_and_no_address() {
    let lock = Source::at("ui/package-lock.json").text;
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let mut wrong = Vec::new();
    for (path, package) in lock["packages"].as_object().unwrap() {
        // The page itself; and what is inside another's package, and summed with it.
        if path.is_empty() || package["inBundle"] == true {
            continue;
        }
        let summed = package["integrity"]
            .as_str()
            .is_some_and(|sum| sum.starts_with("sha512-"));
        let elsewhere = package.get("resolved").is_some() || package.get("link").is_some();
        if !summed || elsewhere {
            wrong.push(format!(
                "{path}: summed: {summed}, from elsewhere: {elsewhere}"
            ));
        }
    }
    nothing(&wrong);
}

#[test]
fn nothing_that_is_shipped_speaks_http() {
    for program in ["tend", "cli"] {
        let reached = reaches(program);
        let talkers: Vec<_> = TALKERS
            .iter()
            .filter(|name| reached.contains(**name))
            .collect();
        assert!(talkers.is_empty(), "{program} reaches {talkers:?}");
    }
}
