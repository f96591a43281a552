//! Opening a sealed file from anywhere, within bounds.

use std::io::Read;
use std::iter;

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor, Identity, scrypt};

use super::{Passphrase, SealError};

/// The most work a key may take, as a logarithm: 2²⁰ rounds of scrypt, which is 1 GiB and a few
/// seconds. The `age` tool asks for 18, and `rage` for about a second's.
pub const MAX_WORK_FACTOR: u8 = 20;

/// The first line of every version.
const MAGIC: &[u8] = b"age-encryption.org/";
const MAGIC_LINE: &[u8] = b"age-encryption.org/v1\n";
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// How the lines begin that tell who can open it.
const TO_WHOM: &[u8] = b"-> ";
const TO_A_PASSPHRASE: &[u8] = b"-> scrypt ";
/// How the last line of the head begins.
const END_OF_HEAD: &[u8] = b"\n---";
/// The most bytes of a head for one passphrase, whose head has about 150. Reading a head takes
/// time with the square of its length.
const MOST_OF_HEAD: usize = 1024;

/// Whether the bytes begin as a sealed file does, binary or armored.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) || bytes.starts_with(ARMOR)
}

pub(super) fn unseal(
    bytes: &[u8],
    passphrase: &Passphrase,
    most: u64,
    work: u8,
) -> Result<Vec<u8>, SealError> {
    if !bytes.starts_with(ARMOR) {
        return unseal_binary(bytes, passphrase, most, work);
    }
    // Armor takes a third more than what is in it, so this is no longer than what was given.
    let mut binary = Vec::new();
    ArmoredReader::new(bytes)
        .read_to_end(&mut binary)
        .map_err(|_| SealError::Damaged)?;
    match unseal_binary(&binary, passphrase, most, work) {
        // The armor said it was sealed.
        Err(SealError::NotSealed) => Err(SealError::Damaged),
        done => done,
    }
}

fn unseal_binary(
    bytes: &[u8],
    passphrase: &Passphrase,
    most: u64,
    work: u8,
) -> Result<Vec<u8>, SealError> {
    look_at_head(bytes)?;
    let decryptor = Decryptor::new_buffered(bytes).map_err(refused)?;
    if !decryptor.is_scrypt() {
        return Err(SealError::ToAKey);
    }
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(work);
    let reader = decryptor
        .decrypt(iter::once(&identity as &dyn Identity))
        .map_err(refused)?;
    let mut opened = Vec::new();
    reader
        .take(most.saturating_add(1))
        .read_to_end(&mut opened)
        .map_err(|_| SealError::Damaged)?;
    if u64::try_from(opened.len()).map_or(true, |length| length > most) {
        return Err(SealError::TooLarge { most });
    }
    Ok(opened)
}

/// Refuses a head that is not one for a passphrase, before it is read as a whole.
fn look_at_head(bytes: &[u8]) -> Result<(), SealError> {
    let Some(recipients) = bytes.strip_prefix(MAGIC_LINE) else {
        return Err(match bytes.strip_prefix(MAGIC) {
            None => SealError::NotSealed,
            // Another whole version is newer; half a line is damage.
            Some([b'v', b'1'..=b'9', ..]) if bytes[..bytes.len().min(64)].contains(&b'\n') => {
                SealError::Newer
            }
            Some(_) => SealError::Damaged,
        });
    };
    let cut_off = TO_A_PASSPHRASE.starts_with(recipients);
    if recipients.starts_with(TO_WHOM) && !recipients.starts_with(TO_A_PASSPHRASE) && !cut_off {
        return Err(SealError::ToAKey);
    }
    let head = &recipients[..recipients.len().min(MOST_OF_HEAD)];
    // The line that ends it counts when it ends, too.
    let ends = head
        .windows(END_OF_HEAD.len())
        .position(|bytes| bytes == END_OF_HEAD)
        .is_some_and(|at| head[at + 1..].contains(&b'\n'));
    if ends {
        Ok(())
    } else {
        Err(SealError::Damaged)
    }
}

fn refused(error: DecryptError) -> SealError {
    match error {
        DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        // What a passphrase opens is checked by itself: this is what another one comes to.
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            SealError::WrongPassphrase
        }
        DecryptError::NoMatchingKeys => SealError::ToAKey,
        DecryptError::UnknownFormat => SealError::Newer,
        _ => SealError::Damaged,
    }
}
