//! Ends what the web view leaves behind on Linux. The process of the page goes with its
//! window; the one that would fetch from the network stays for as long as the program runs,
//! though Tend fetches nothing. WebKit starts another with the next window.
//!
//! Deliberately absent: other systems, which end it themselves.

use std::fs;

use rustix::process::{Pid, Signal, getpid, kill_process};

/// As the kernel names it: fifteen letters.
const NETWORK_PROCESS: &str = "WebKitNetworkPr";

/// Ends the network processes of this program, and nobody else's.
pub fn release() {
    let Ok(processes) = fs::read_dir("/proc") else {
        return;
    };
    for process in processes.flatten() {
        let name = process.file_name();
        let Some(id) = name.to_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        if !fs::read_to_string(process.path().join("stat")).is_ok_and(|stat| is_ours(&stat)) {
            continue;
        }
        // A child of ours that has ended keeps its number until we take note of its end.
        let ended = Pid::from_raw(id).map(|id| kill_process(id, Signal::TERM));
        if let Some(Err(error)) = ended {
            log::warn!("the network process of the web view stays: {error}");
        }
    }
}

/// Whether a line of `/proc/N/stat` is about a network process that this program started. The
/// name stands in brackets and may contain anything.
fn is_ours(stat: &str) -> bool {
    let Some((head, tail)) = stat.rsplit_once(')') else {
        return false;
    };
    let parent = tail.split_whitespace().nth(1);
    head.split_once('(')
        .is_some_and(|(_, name)| name == NETWORK_PROCESS)
        && parent.and_then(|id| id.parse().ok()) == Some(getpid().as_raw_nonzero().get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_network_process_of_this_program_is_ended() {
        let own = getpid().as_raw_nonzero();
        assert!(is_ours(&format!("7 (WebKitNetworkPr) S {own} 7 7 0")));
        assert!(!is_ours("7 (WebKitNetworkPr) S 1 7 7 0"));
        assert!(!is_ours(&format!("7 (WebKitWebProces) S {own} 7 7 0")));
        assert!(!is_ours(&format!("7 (sh) (WebKitNetworkPr) S {own} 7 7 0")));
        assert!(!is_ours(""));
    }
}
