//! What a program and every process it has started use, as the kernel counts it.
//!
//! Source: proc(5): `stat`, `status`, `schedstat`, `io` and `smaps_rollup`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use xtask::{Failed, Result};

const PROC: &str = "/proc";
const KIB_A_MIB: f64 = 1024.0;

/// What the threads of a tree have used since each of them began.
#[derive(Debug, Clone, Default)]
pub(crate) struct Used {
    threads: BTreeMap<PathBuf, Thread>,
    /// By process: what its calls have read, from anywhere.
    read: BTreeMap<u32, Reads>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Thread {
    on_cpu: Duration,
    gave_way: u64,
    was_put_off: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Reads {
    calls: u64,
    bytes: u64,
}

/// What was used between two looks.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Use {
    /// Time on a processor.
    pub(crate) cpu: Duration,
    /// Context switches because there was nothing to do: each is one waking up.
    pub(crate) voluntary: u64,
    /// Context switches because somebody else's turn had come.
    pub(crate) involuntary: u64,
    /// Calls that read from a file, a pipe or a counter.
    pub(crate) read_calls: u64,
    /// What they brought, in bytes.
    pub(crate) read_bytes: u64,
}

impl Used {
    /// By the tree of a process, until now.
    pub(crate) fn by(root: u32) -> Self {
        let mut used = Self::default();
        for process in tree(root) {
            let folder = Path::new(PROC).join(process.to_string());
            let tasks = std::fs::read_dir(folder.join("task"));
            for task in tasks.into_iter().flatten().flatten() {
                if let Some(thread) = thread(&task.path()) {
                    used.threads.insert(task.path(), thread);
                }
            }
            let read = |key| number_after(&folder.join("io"), key);
            if let (Some(calls), Some(bytes)) = (read("syscr:"), read("rchar:")) {
                used.read.insert(process, Reads { calls, bytes });
            }
        }
        used
    }

    /// What was used since an earlier look. A thread that began after it counts whole; one
    /// that has ended since is lost.
    pub(crate) fn since(&self, earlier: &Self) -> Use {
        let mut used = Use::default();
        for (path, now) in &self.threads {
            let then = earlier.threads.get(path).copied().unwrap_or_default();
            used.cpu += now.on_cpu.saturating_sub(then.on_cpu);
            used.voluntary += now.gave_way.saturating_sub(then.gave_way);
            used.involuntary += now.was_put_off.saturating_sub(then.was_put_off);
        }
        for (process, now) in &self.read {
            let then = earlier.read.get(process).copied().unwrap_or_default();
            used.read_calls += now.calls.saturating_sub(then.calls);
            used.read_bytes += now.bytes.saturating_sub(then.bytes);
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
        on_cpu: Duration::from_nanos(on_cpu),
        gave_way: number_after(&status, "voluntary_ctxt_switches:")?,
        was_put_off: number_after(&status, "nonvoluntary_ctxt_switches:")?,
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
        assert!(used.voluntary > 0 && used.read_calls > 0, "{used:?}");
    }
}
