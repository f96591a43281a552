//! A calendar program that keeps what it takes in: khal, in a home of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use tempfile::TempDir;

use crate::calendar::readers::{Event, read_all};

pub(crate) struct Khal {
    home: TempDir,
}

impl Khal {
    /// An empty calendar of somebody who lives in this zone.
    pub(crate) fn new(zone: Tz) -> Self {
        let home = tempfile::tempdir().unwrap();
        let at = |name: &str| home.path().join(name).display().to_string();
        fs::create_dir(home.path().join("calendar")).unwrap();
        let settings = format!(
            "[calendars]\n[[tend]]\npath = {}\ntype = calendar\n\
             [sqlite]\npath = {}\n[default]\ndefault_calendar = tend\n\
             [locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n\
             timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n\
             datetimeformat = %Y-%m-%dT%H:%M\nlongdatetimeformat = %Y-%m-%dT%H:%M\n",
            at("calendar"),
            at("khal.db"),
        );
        fs::write(home.path().join("khal.conf"), settings).unwrap();
        Self { home }
    }

    /// Imports a file, as its user would: what has the same UID takes the place of what was.
    pub(crate) fn take_in(&self, file: &Path) {
        self.run(|khal| khal.args(["import", "--batch", "-a", "tend"]).arg(file));
    }

    /// What it keeps, by UID, as the outside readers have it.
    pub(crate) fn events(&self) -> Vec<Event> {
        let kept = fs::read_dir(self.home.path().join("calendar")).unwrap();
        let mut files: Vec<PathBuf> = kept.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let mut events = read_all(&files);
        events.sort_by(|a, b| a.uid.cmp(&b.uid));
        events
    }

    /// When it shows each event of the 60 days from a date, by UID, in its user's zone.
    pub(crate) fn shown(&self, from: NaiveDate) -> BTreeMap<String, NaiveDateTime> {
        let listed = self.run(|khal| {
            khal.args(["list", "--day-format", "", "--format", "{uid} {start}"])
                .args([from.to_string(), "60d".to_owned()])
        });
        listed
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| {
                let (uid, start) = line.split_once(' ').unwrap();
                let start = NaiveDateTime::parse_from_str(start.trim(), "%Y-%m-%dT%H:%M");
                (uid.to_owned(), start.unwrap())
            })
            .collect()
    }

    fn run(&self, arguments: impl FnOnce(&mut Command) -> &mut Command) -> String {
        let mut khal = Command::new("/usr/bin/khal");
        khal.env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", self.home.path())
            .env("LANG", "C.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .arg("-c")
            .arg(self.home.path().join("khal.conf"));
        let output = arguments(&mut khal)
            .output()
            .expect("/usr/bin/khal is in xtask/debian-packages.txt");
        assert!(
            output.status.success(),
            "khal: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }
}
