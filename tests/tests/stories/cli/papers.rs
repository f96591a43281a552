//! What is made from the parser itself: the pages of the manual, and what shells complete.

use std::fs;

use crate::cli::{folder, names, tend_cli};

/// As the help lists them.
fn commands() -> Vec<String> {
    let help = tend_cli(["--help"]);
    let help = String::from_utf8(help.stdout).expect("UTF-8");
    let (_, listed) = help.split_once("Commands:\n").expect("commands");
    let lines = listed.lines().take_while(|line| !line.is_empty());
    let commands = lines.filter_map(|line| line.split_whitespace().next());
    let commands = commands.filter(|command| *command != "help");
    commands.map(str::to_owned).collect()
}

#[test]
fn every_command_has_a_page_of_the_manual_and_the_first_one_names_them_all() {
    let folder = folder();
    let out = folder.path().join("man");
    let run = tend_cli(["manual".as_ref(), "--out".as_ref(), out.as_os_str()]);
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    let mut pages: Vec<String> = commands()
        .iter()
        .map(|command| format!("tend-cli-{command}.1"))
        .chain(["tend-cli.1".to_owned()])
        .collect();
    pages.sort();
    assert_eq!(names(&out), pages);
    let first = fs::read_to_string(out.join("tend-cli.1")).unwrap();
    for command in commands() {
        assert!(
            first.contains(&format!("tend\\-cli\\-{command}(1)")),
            "{command}"
        );
    }
    let export = fs::read_to_string(out.join("tend-cli-export.1")).unwrap();
    assert!(export.contains("\\-\\-anonymous"));
}

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = tend_cli(["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""), "{shell}");
        let script = String::from_utf8(run.stdout).unwrap();
        for command in commands() {
            assert!(script.contains(&command), "{shell}: {command}");
        }
        assert!(script.contains("anonymous"), "{shell}");
    }
}

#[test]
fn a_shell_that_is_not_known_is_refused() {
    assert_eq!(tend_cli(["completions", "csh"]).code, cli::REFUSED);
}
