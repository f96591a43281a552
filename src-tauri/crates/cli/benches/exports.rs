//! What a log of ten years costs in every form: how long `tend-cli export` takes as it is
//! released, the most it holds in memory, and the size of what it writes.
//!
//! The log is three episodes over ten years, each with a check-in a day that answers
//! everything, a massage a week and a note every tenth day. The floor in the same run is the
//! log copied as it is. Memory is the most the kernel has seen resident (`VmHWM` of proc(5)),
//! looked at every millisecond until the end.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its log has nothing to say"
)]

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what exporting costs is measured on Linux");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::Path;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
    use exchange::log::{self, LogFile};
    use recovery::{
        ActivityLevel, Area, CheckIn, Context, Episode, GivenPressure, Log, MinutesOfDay, Patient,
        Score, Session, SessionKind, SessionStatus, Severity, SleepHours,
    };
    use uuid::Uuid;

    const TEN_YEARS: u64 = 3_652;
    /// Each form is written so often; the median counts.
    const RUNS: usize = 3;
    /// The forms with what `tend-cli` is told, `OUT` being where it writes.
    const FORMS: [(&str, &[&str]); 9] = [
        ("log", &["--as", "log"]),
        ("log, sealed", &["--as", "log", "--seal"]),
        ("report (PDF), the last eight weeks", &["--as", "pdf"]),
        (
            "report (PDF), ten years",
            &["--as", "pdf", "--from", "2016-01-05"],
        ),
        ("CSV, folder", &["--as", "csv"]),
        ("CSV, zip", &["--as", "csv"]),
        ("FHIR, Bundle", &["--as", "fhir"]),
        ("FHIR, NDJSON", &["--as", "fhir-ndjson"]),
        ("calendar", &["--as", "ics"]),
    ];

    pub(super) fn main() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ten-years.tend");
        fs::write(&path, log::write(&ten_years())).expect("written");

        println!("| A log of ten years | time, s | most memory, MiB | size, MiB |");
        println!("|---|--:|--:|--:|");
        let start = Instant::now();
        let copy = fs::read(&path).expect("read");
        fs::write(folder.path().join("copy"), &copy).expect("written");
        line(
            "floor: the log, copied",
            start.elapsed(),
            None,
            copy.len() as u64,
        );
        for (name, told) in FORMS {
            let mut taken: Vec<_> = (0..RUNS)
                .map(|run| {
                    let ending = if name.ends_with("zip") { ".zip" } else { "" };
                    let out = folder.path().join(format!("out-{run}{ending}"));
                    let (time, peak) = exported(&path, told, &out);
                    let size = size(&out);
                    clear(&out);
                    (time, peak, size)
                })
                .collect();
            taken.sort_by_key(|(time, ..)| *time);
            let peak = taken.iter().map(|(_, peak, _)| *peak).max();
            let (time, _, size) = taken[RUNS / 2];
            line(name, time, peak, size);
        }
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        println!("\n{cores} cores; load at the end: {}", load.trim());
    }

    /// Time, the most memory in KiB, and the size in bytes.
    fn line(name: &str, time: Duration, peak: Option<u64>, size: u64) {
        let peak = peak.map_or_else(String::new, |peak| {
            format!("{:.0}", in_units(peak, 1 << 10))
        });
        let (time, size) = (time.as_secs_f64(), in_units(size, 1 << 20));
        println!("| {name} | {time:.2} | {peak} | {size:.1} |");
    }

    fn exported(log: &Path, told: &[&str], out: &Path) -> (Duration, u64) {
        let start = Instant::now();
        let mut export = Command::new(env!("CARGO_BIN_EXE_tend-cli"))
            .arg("export")
            .arg(log)
            .args(told)
            .arg("--out")
            .arg(out)
            .env("TEND_PASSPHRASE", "seven quiet herons over the weir")
            .stdout(Stdio::null())
            .spawn()
            .expect("tend-cli starts");
        let mut peak = 0;
        let ended = loop {
            peak = resident(export.id()).unwrap_or(0).max(peak);
            if let Some(ended) = export.try_wait().expect("tend-cli ends") {
                break ended;
            }
            thread::sleep(Duration::from_millis(1));
        };
        assert!(ended.success(), "{told:?}: {ended}");
        (start.elapsed(), peak)
    }

    /// The most a process has held in memory, in KiB.
    fn resident(process: u32) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    /// Of a file, or of all files of a folder.
    fn size(path: &Path) -> u64 {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("a folder");
            return entries
                .map(|entry| size(&entry.expect("an entry").path()))
                .sum();
        }
        fs::metadata(path).expect("a file").len()
    }

    fn clear(path: &Path) {
        let cleared = if path.is_dir() {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        };
        cleared.expect("cleared away");
    }

    fn opening() -> NaiveDate {
        NaiveDate::from_ymd_opt(2016, 1, 5).expect("a date")
    }

    fn at(day: u64, hour: u32) -> NaiveDateTime {
        let time = NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
        (opening() + Days::new(day)).and_time(time)
    }

    fn moment(day: u64, hour: u32) -> DateTime<FixedOffset> {
        let zone = FixedOffset::east_opt(3_600).expect("an offset");
        let moment = at(day, hour).and_local_timezone(zone);
        moment.single().expect("one moment")
    }

    fn ten_years() -> LogFile {
        let contexts = [Context::Injury, Context::DeskPain, Context::Upkeep];
        let episodes = (1..).zip(contexts);
        LogFile {
            exported_at: moment(TEN_YEARS - 1, 20),
            app_version: "0.1.0".to_owned(),
            beside: Default::default(),
            log: Log {
                patient: Patient {
                    name: Some("Ten Years".to_owned()),
                    birth_year: Some(1980),
                    activity_level: ActivityLevel::General,
                    cautions: Vec::new(),
                },
                episodes: episodes.map(|(n, context)| episode(n, context)).collect(),
            },
        }
    }

    fn score(value: u64) -> Option<Score> {
        Score::try_from(value.min(10).cast_signed()).ok()
    }

    fn minutes(value: u64) -> Option<MinutesOfDay> {
        MinutesOfDay::try_from(value.cast_signed()).ok()
    }

    fn episode(number: u64, context: Context) -> Episode {
        let id = |kind: u64, n: u64| Uuid::from_u64_pair(number << 8 | kind, n);
        Episode {
            id: id(0, 0),
            title: format!("Knee {number}"),
            area: Area {
                site: "knee".to_owned(),
                side: None,
            },
            context,
            onset: opening(),
            opened: opening(),
            closed: None,
            activities: vec!["Stairs".to_owned(), "Running".to_owned()],
            check_ins: (0..TEN_YEARS).map(|n| check_in(id(1, n), n)).collect(),
            sessions: (0..TEN_YEARS / 7)
                .map(|n| session(id(2, n), n * 7))
                .collect(),
            clearances: Vec::new(),
            prescriptions: Vec::new(),
        }
    }

    /// A knee that gets well, falls back twice a year and is never quite the same two days
    /// running.
    fn check_in(id: Uuid, day: u64) -> CheckIn {
        let trouble = if day % 180 < 12 { 6 } else { day % 7 / 5 };
        let sign = if day % 90 == 3 {
            Severity::Mild
        } else {
            Severity::None
        };
        CheckIn {
            pain: score(trouble),
            pain_activity: score(trouble + 1),
            movement: score(10 - trouble),
            function: vec![score(9 - trouble), score(10 - trouble)],
            swelling: Some(sign),
            warmth: Some(Severity::None),
            redness: Some(Severity::None),
            morning_stiffness: minutes(trouble * 5),
            night_pain: Some(trouble > 5),
            pain_settled: Some(trouble < 5),
            usual_activity: Some(trouble < 3),
            sleep_hours: SleepHours::try_from(7.5).ok(),
            stress: score(day % 5),
            load_minutes: minutes(day % 60),
            note: day
                .is_multiple_of(10)
                .then(|| "stiff in the morning, better after a walk".to_owned()),
            ..CheckIn::unanswered(id, moment(day, 12), moment(day, 12))
        }
    }

    fn session(id: Uuid, day: u64) -> Session {
        Session {
            id,
            kind: SessionKind::Massage,
            planned_for: Some(at(day, 18)),
            status: SessionStatus::Done,
            done_at: Some(moment(day, 18)),
            minutes: Some(60),
            pressure: Some(GivenPressure::Comfortable),
            pain_before: score(4),
            pain_after: score(2),
            provider: Some("Ida".to_owned()),
            note: None,
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    fn in_units(number: u64, unit: u64) -> f64 {
        number as f64 / unit as f64
    }
}
