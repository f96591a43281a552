//! A sealed file: opened within bounds or refused, and never opened to anything but what was
//! sealed.

use std::io::Write as _;

use age::armor::{ArmoredWriter, Format};
use exchange::seal::{Passphrase, SealError, seal_with, unseal, unseal_within};

use crate::bytes::Bytes;
use crate::log::one_line;

/// The most that may come out.
const MOST: u64 = 1 << 20;
/// The most work a key may take here: 64 rounds, 64 KiB. What asks for more is refused.
const WORK: u8 = 6;

pub(crate) fn hold(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    match bytes.byte() % 4 {
        0 => refused_or_opened(bytes.0),
        1 => refused_or_opened(&armored(bytes.0)),
        2 => comes_back(bytes.0),
        _ => changed_is_refused(&mut bytes),
    }
}

fn passphrase() -> Passphrase {
    Passphrase::new("otters at the lamp".to_owned()).expect("not empty")
}

fn armored(bytes: &[u8]) -> Vec<u8> {
    let mut writer =
        ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).expect("a beginning");
    writer.write_all(bytes).expect("written");
    writer.finish().expect("an end")
}

fn refused_or_opened(bytes: &[u8]) {
    match unseal_within(bytes, &passphrase(), MOST, WORK) {
        Ok(_) => {}
        Err(error) => {
            one_line(&error.to_string());
            // Too much for any key is refused before one is made.
            if matches!(error, SealError::TooMuchWork) && asks_for_over(bytes, 20) {
                let refused = unseal(bytes, &passphrase(), MOST);
                assert!(matches!(refused, Err(SealError::TooMuchWork)));
            }
        }
    }
}

/// Whether a binary file asks for more than so much work.
fn asks_for_over(bytes: &[u8], work: u64) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(256)]).into_owned();
    let asked = head.lines().nth(1).and_then(|line| line.rsplit(' ').next());
    asked.and_then(|asked| asked.parse::<u64>().ok()) > Some(work)
}

fn comes_back(plain: &[u8]) {
    let sealed = seal_with(plain, &passphrase(), 1).expect("sealed");
    for sealed in [armored(&sealed), sealed] {
        let opened = unseal(&sealed, &passphrase(), MOST).expect("opened");
        assert!(opened == plain, "it comes back otherwise");
    }
}

/// A whole sealed file with some bytes changed, or cut off.
fn changed_is_refused(bytes: &mut Bytes<'_>) {
    let plain = vec![7; bytes.below(70_000)];
    let whole = seal_with(&plain, &passphrase(), 1).expect("sealed");
    let mut changed = whole.clone();
    for _ in 0..bytes.byte() % 4 {
        let at = bytes.below(changed.len());
        changed[at] ^= bytes.byte();
    }
    if bytes.byte() % 2 == 1 {
        changed.truncate(bytes.below(whole.len() + 1));
    }
    if let Ok(opened) = unseal_within(&changed, &passphrase(), MOST, WORK) {
        assert!(opened == plain, "opened to something else");
    }
}
