//! What is left in the file beside a log book that was not closed: the write-ahead log.
//!
//! SQLite reads it up to the first frame that is not as it was written, and goes on without a
//! word from there: that is how the end of a change that a power cut has torn is passed over. But
//! a commit is on the disk before the next one begins. Where more than one commit stands behind
//! that frame, at least one of them was confirmed, and what is broken is no torn end.
//!
//! What cannot be told from a torn end, and is taken for one: damage in the very last change.
//!
//! Source: SQLite's "WAL-mode File Format", sections 1 and 4.

use std::fs;
use std::path::Path;

use crate::LogbookError;
use crate::file::beside;

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Looks at what is left beside a log book, before SQLite does.
///
/// # Errors
/// [`LogbookError::Damaged`] where commits that were confirmed would be passed over;
/// [`LogbookError::File`].
pub(crate) fn look(path: &Path) -> Result<(), LogbookError> {
    let ahead = beside(path, "-wal");
    let read = || {
        fs::read(&ahead).map_err(|source| LogbookError::File {
            path: ahead.clone(),
            source,
        })
    };
    if !ahead.exists() {
        return Ok(());
    }
    let bytes = read()?;
    let passed_over = commits_passed_over(&bytes);
    // Another process may be writing it this very moment; then it has looked already.
    if passed_over < 2 || read()? != bytes {
        return Ok(());
    }
    Err(LogbookError::Damaged {
        path: path.to_owned(),
        says: format!("{passed_over} commits stand behind a broken frame"),
    })
}

/// Writes the sums of every frame anew, so that SQLite reads what it would pass over; what is
/// wrong in the pages shows in their rows. Gives how many commits it would have passed over.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn mend(ahead: &Path) -> Result<usize, LogbookError> {
    let failed = |source| LogbookError::File {
        path: ahead.to_owned(),
        source,
    };
    if !ahead.exists() {
        return Ok(0);
    }
    let mut bytes = fs::read(ahead).map_err(failed)?;
    let passed_over = commits_passed_over(&bytes);
    let page = bytes
        .get(..HEADER)
        .map(|header| words::<4>(header, 0)[2] as usize);
    if let Some(page) = page.filter(|page| (512..=65_536).contains(page) && passed_over > 0) {
        let salts: Vec<u8> = bytes[HEADER + 8..HEADER + 16].to_vec();
        bytes[..8].copy_from_slice(&[0x37, 0x7f, 0x06, 0x83, 0, 0x2d, 0xe2, 0x18]);
        bytes[16..24].copy_from_slice(&salts);
        let mut so_far = sum(&bytes[..24], (0, 0), true);
        bytes[24..32].copy_from_slice(&both(so_far));
        for frame in bytes[HEADER..].chunks_exact_mut(FRAME_HEADER + page) {
            if frame[8..16] != salts {
                break;
            }
            so_far = sum(&frame[..8], so_far, true);
            so_far = sum(&frame[FRAME_HEADER..], so_far, true);
            frame[16..24].copy_from_slice(&both(so_far));
        }
        fs::write(ahead, &bytes).map_err(failed)?;
    }
    Ok(passed_over)
}

fn both((first, second): (u32, u32)) -> [u8; 8] {
    (u64::from(first) << 32 | u64::from(second)).to_be_bytes()
}

/// How many commits stand behind the first frame that is not as it was written.
fn commits_passed_over(bytes: &[u8]) -> usize {
    let Some(header) = bytes.get(..HEADER) else {
        return 0;
    };
    let [magic, _, page, _] = words(header, 0);
    let page = page as usize;
    if !(512..=65_536).contains(&page) || !page.is_power_of_two() {
        return in_frames(bytes, 4096, None).max(in_frames(bytes, 512, None));
    }
    let big_endian = magic & 1 == 1;
    let [_, _, first, second] = words(header, 16);
    let seed = sum(&header[..24], (0, 0), big_endian);
    let sound = magic >> 1 == 0x377f_0682 >> 1 && seed == (first, second);
    in_frames(bytes, page, sound.then_some((seed, big_endian)))
}

/// As [`commits_passed_over`], of pages of this size, from this sum of a sound header on.
fn in_frames(bytes: &[u8], page: usize, header: Option<((u32, u32), bool)>) -> usize {
    let big_endian = header.map(|(_, big_endian)| big_endian);
    let salts = match header {
        Some(_) => bytes.get(16..24),
        // Those of the first frame.
        None => bytes.get(HEADER + 8..HEADER + 16),
    };
    let mut before = header.map(|(sum, _)| sum);
    let mut unbroken = header.is_some();
    let mut commits = 0;
    for frame in bytes[HEADER..].chunks_exact(FRAME_HEADER + page) {
        let [number, size, _, _, first, second] = words(frame, 0);
        let follows = |big_endian: bool| {
            before.is_some_and(|before| {
                let sum_so_far = sum(&frame[..8], before, big_endian);
                sum(&frame[FRAME_HEADER..], sum_so_far, big_endian) == (first, second)
            })
        };
        let whole = match big_endian {
            Some(big_endian) => follows(big_endian),
            None => follows(true) || follows(false),
        };
        let ours = salts == Some(&frame[8..16]) && number > 0;
        // The first broken frame may end a change itself; what ends it is then behind it, too.
        let first_broken = unbroken && !whole;
        unbroken = unbroken && whole && ours;
        if !unbroken && (whole || first_broken) && ours && size > 0 {
            commits += 1;
        }
        before = Some((first, second));
    }
    commits
}

/// Big-endian words of four bytes.
fn words<const N: usize>(bytes: &[u8], from: usize) -> [u32; N] {
    let mut words = [0; N];
    for (word, four) in words.iter_mut().zip(bytes[from..].chunks_exact(4)) {
        *word = u32::from_be_bytes([four[0], four[1], four[2], four[3]]);
    }
    words
}

/// SQLite's running sum over pairs of words.
fn sum(bytes: &[u8], from: (u32, u32), big_endian: bool) -> (u32, u32) {
    let (mut first, mut second) = from;
    for pair in bytes.chunks_exact(8) {
        let word = |at: usize| {
            let four = [pair[at], pair[at + 1], pair[at + 2], pair[at + 3]];
            if big_endian {
                u32::from_be_bytes(four)
            } else {
                u32::from_le_bytes(four)
            }
        };
        first = first.wrapping_add(word(0)).wrapping_add(second);
        second = second.wrapping_add(word(4)).wrapping_add(first);
    }
    (first, second)
}
