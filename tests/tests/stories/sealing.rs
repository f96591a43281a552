//! Sealing with next to no work, for stories in which a hundred files are sealed or opened: what
//! matters there is the file. That Tend itself seals with all the work it says is tested where it
//! seals.

use std::io::Write;
use std::iter;

use age::secrecy::SecretString;
use age::{Encryptor, scrypt};

/// The binary logarithm of how often the key is mixed. Tend takes 18.
const LITTLE_WORK: u8 = 8;

/// The bytes, sealed as by somebody in a hurry.
pub(crate) fn sealed_lightly(bytes: &[u8], passphrase: &str) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(LITTLE_WORK);
    let written = || {
        let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).ok()?;
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
        writer.write_all(bytes).ok()?;
        writer.finish().ok()?;
        Some(sealed)
    };
    let sealed = written();
    assert!(sealed.is_some(), "memory takes what is written to it");
    sealed.unwrap_or_default()
}
