//! What a program and every process it has started use, as the kernel counts it.
//!
//! Source: proc(5): `stat`, `status`, `schedstat`, `comm`, `io` and `smaps_rollup`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use xtask::{Failed, Result};

const PROC: &str = "/proc";
const KIB_A_MIB: f64 = 1024.0;

/// What the threads of a tree have used since each of them began.
#[derive(Debug, Clone, Default)]
pub(crate) struct Used(BTreeMap<PathBuf, Thread>);

#[derive(Debug, Clone, Default)]
struct Thread {
    name: String,
    so_far: Use,
}

/// What was used over some time.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Use {
    /// Time on a processor.
    pub(crate) cpu: Duration,
    /// Context switches because there was nothing to do: each is one waking up.
    pub(crate) voluntary: u64,
    /// Context switches because somebody else's turn had come.
    pub(crate) involuntary: u64,
    /// What was read, from files and otherwise, in bytes.
    pub(crate) read: u64,
}

impl Used {
    /// By the tree of a process, until now.
    pub(crate) fn by(root: u32) -> Self {
        let folders = tree(root).into_iter().map(|process| {
            let tasks = Path::new(PROC).join(process.to_string()).join("task");
            std::fs::read_dir(tasks).into_iter().flatten().flatten()
        });
        let threads = folders
            .flatten()
            .filter_map(|task| Some((task.path(), thread(&task.path())?)));
        Self(threads.collect())
    }

    /// What all threads have used since an earlier look. One that began after it counts whole;
    /// one that has ended since is lost.
    pub(crate) fn since(&self, earlier: &Self) -> Use {
        self.of(|_| true, earlier)
    }

    /// What the threads of this name have used since an earlier look.
    pub(crate) fn of_thread(&self, name: &str, earlier: &Self) -> Use {
        self.of(|thread| thread.name == name, earlier)
    }

    fn of(&self, counts: impl Fn(&Thread) -> bool, earlier: &Self) -> Use {
        let mut used = Use::default();
        for (path, Thread { so_far, .. }) in self.0.iter().filter(|(_, each)| counts(each)) {
            let then = earlier.0.get(path).map(|thread| thread.so_far);
            let then = then.unwrap_or_default();
            used.cpu += so_far.cpu.saturating_sub(then.cpu);
            used.voluntary += so_far.voluntary.saturating_sub(then.voluntary);
            used.involuntary += so_far.involuntary.saturating_sub(then.involuntary);
            used.read += so_far.read.saturating_sub(then.read);
        }
        used
    }
}

/// What is in memory for the tree of a process, in MiB: what is shared with others counts in
/// parts (PSS).
///
/// # Errors
/// When the process is gone.
pub(crate) fn memory(root: u32) -> Result<f64> {
    let kib: u64 = tree(root)
        .into_iter()
        .filter_map(|process| {
            let rollup = Path::new(PROC)
                .join(process.to_string())
                .join("smaps_rollup");
            number_after(&rollup, "Pss:")
        })
        .sum();
    if kib == 0 {
        return Err(Failed(format!("process {root} has ended")));
    }
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    let kib = kib as f64;
    Ok(kib / KIB_A_MIB)
}

/// What the machine's processors have done since it was started, in ticks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Processors {
    idle: u64,
    all: u64,
}

impl Processors {
    /// Until now.
    ///
    /// # Errors
    /// When the kernel does not say.
    pub(crate) fn now() -> Result<Self> {
        let stat = std::fs::read_to_string(Path::new(PROC).join("stat"));
        let stat = stat.map_err(|error| Failed(format!("{PROC}/stat: {error}")))?;
        let ticks: Vec<u64> = stat
            .lines()
            .next()
            .into_iter()
            .flat_map(str::split_whitespace)
            .filter_map(|ticks| ticks.parse().ok())
            .collect();
        // The fourth is idle, the fifth waits for a disk.
        match ticks.as_slice() {
            [_, _, _, idle, waiting, ..] => Ok(Self {
                idle: idle + waiting,
                all: ticks.iter().sum(),
            }),
            _ => Err(Failed(format!("{PROC}/stat does not say"))),
        }
    }

    /// How much of the time since an earlier look they were busy, in percent.
    pub(crate) fn busy_since(self, earlier: Self) -> u64 {
        let all = self.all.saturating_sub(earlier.all).max(1);
        100 - self.idle.saturating_sub(earlier.idle).min(all) * 100 / all
    }
}

/// A process and all that descend from it.
pub(crate) fn tree(root: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = std::fs::read_dir(PROC)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let process = entry.file_name().to_str()?.parse().ok()?;
            Some((process, parent(&entry.path())?))
        })
        .collect();
    let mut found = vec![root];
    let mut next = 0;
    while let Some(&process) = found.get(next) {
        found.extend(
            parents
                .iter()
                .filter(|(_, of)| *of == process)
                .map(|(p, _)| p),
        );
        next += 1;
    }
    found
}

/// Of a line of `stat`: the name stands in brackets and may contain anything.
fn parent(process: &Path) -> Option<u32> {
    let stat = std::fs::read_to_string(process.join("stat")).ok()?;
    let after_the_name = stat.rsplit_once(')')?.1;
    after_the_name.split_whitespace().nth(1)?.parse().ok()
}

fn thread(task: &Path) -> Option<Thread> {
    let status = task.join("status");
    let schedule = std::fs::read_to_string(task.join("schedstat")).ok()?;
    let on_cpu = schedule.split_whitespace().next()?.parse().ok()?;
    Some(Thread {
        name: std::fs::read_to_string(task.join("comm"))
            .ok()?
            .trim()
            .to_owned(),
        so_far: Use {
            cpu: Duration::from_nanos(on_cpu),
            voluntary: number_after(&status, "voluntary_ctxt_switches:")?,
            involuntary: number_after(&status, "nonvoluntary_ctxt_switches:")?,
            read: number_after(&task.join("io"), "rchar:")?,
        },
    })
}

/// The number on the line of a file that begins so.
fn number_after(file: &Path, key: &str) -> Option<u64> {
    let text = std::fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(key))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_this_very_process_uses_is_seen() {
        let own = std::process::id();
        assert!(tree(own).contains(&own));
        assert!(memory(own).unwrap() > 0.1);
        let before = Used::by(own);
        std::thread::sleep(Duration::from_millis(2));
        let used = Used::by(own).since(&before);
        assert!(used.cpu > Duration::ZERO, "{used:?}");
        assert!(used.voluntary > 0 && used.read > 0, "{used:?}");
        let nobody = Used::by(own).of_thread("nobody", &before);
        assert_eq!(nobody, Use::default());
    }
}
