//! Files sealed with a passphrase, in the age format version 1 (C2SP, `age-encryption.org/v1`),
//! so that other tools open them: `age -d` does, and what `age -p` sealed opens here, armored
//! or not.
//!
//! What comes from outside is bounded before it is worked on: how long its head may be, how
//! much memory its key may take, and how much may come out of it.
//!
//! Deliberately absent: sealing to keys, for which there is `age` itself; keeping a passphrase.

mod bounded;
mod passphrase;
mod strength;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::iter;

use age::{EncryptError, Encryptor, scrypt};

pub use bounded::{MAX_WORK_FACTOR, is_sealed};
pub use passphrase::Passphrase;
pub use strength::{Strength, Verdict, strength};

/// The logarithm of the work a key takes, as the `age` command line tool chooses it: 2¹⁸ rounds
/// of scrypt, about a second and 256 MiB, for whoever knows the passphrase and whoever guesses.
const WORK_FACTOR: u8 = 18;

/// Why something was not sealed, or a sealed file not opened. Shown, it is one sentence.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// A passphrase without a character protects nothing.
    #[error("an empty passphrase protects nothing: choose a few words")]
    EmptyPassphrase,
    /// It could not be sealed. Never the patient's doing.
    #[error("the file could not be sealed: {0}")]
    Unsealable(#[source] Box<EncryptError>),
    /// It is not sealed at all.
    #[error("the file is not sealed: open it without a passphrase")]
    NotSealed,
    /// It was sealed by a later form of the format.
    #[error("the file was sealed by a newer age: seal it again with age 1")]
    Newer,
    /// It was sealed to a key, and nobody's passphrase opens it.
    #[error("the file is sealed to a key: ask for one that is sealed with a passphrase")]
    ToAKey,
    /// Making its key would take more memory and time than is given.
    #[error("the file's passphrase takes too much work to try: ask for it to be sealed anew")]
    TooMuchWork,
    /// It is another passphrase, or the part that the passphrase opens was changed.
    #[error("the passphrase does not open the file: try again, with capitals and spaces as given")]
    WrongPassphrase,
    /// It is cut off or was changed.
    #[error("the sealed file is damaged or cut off: ask for it again")]
    Damaged,
    /// More came out of it than is taken.
    #[error("what is sealed in the file is over {} MiB, the most that is taken", .most >> 20)]
    TooLarge {
        /// The most bytes that are taken.
        most: u64,
    },
}

/// The bytes sealed, in the binary form.
///
/// # Errors
/// [`SealError::Unsealable`], which no passphrase causes.
pub fn seal(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    seal_with(bytes, passphrase, WORK_FACTOR)
}

/// The bytes sealed as [`seal`] does, with a key that takes so much work, as a logarithm.
///
/// # Errors
/// As [`seal`].
pub fn seal_with(bytes: &[u8], passphrase: &Passphrase, work: u8) -> Result<Vec<u8>, SealError> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))
        .map_err(|error| SealError::Unsealable(Box::new(error)))?;
    // A tag of 16 bytes for each 64 KiB, behind a head of a few lines.
    let mut sealed = Vec::with_capacity(bytes.len() + bytes.len() / 4096 + 1024);
    let finished = encryptor.wrap_output(&mut sealed).and_then(|mut writer| {
        writer.write_all(bytes)?;
        writer.finish()
    });
    match finished {
        Ok(_) => Ok(sealed),
        Err(error) => Err(SealError::Unsealable(Box::new(error.into()))),
    }
}

/// What is sealed in the bytes of a file, at most `most` bytes of it, all or nothing.
///
/// # Errors
/// Every [`SealError`] but the first two.
pub fn unseal(bytes: &[u8], passphrase: &Passphrase, most: u64) -> Result<Vec<u8>, SealError> {
    bounded::unseal(bytes, passphrase, most, MAX_WORK_FACTOR)
}

/// As [`unseal`], where a key may take no more than so much work, as a logarithm: for who has
/// less memory and time than [`MAX_WORK_FACTOR`] asks for.
///
/// # Errors
/// As [`unseal`].
pub fn unseal_within(
    bytes: &[u8],
    passphrase: &Passphrase,
    most: u64,
    work: u8,
) -> Result<Vec<u8>, SealError> {
    bounded::unseal(bytes, passphrase, most, work.min(MAX_WORK_FACTOR))
}
