//! The envelope: the key of a lock, wrapped under the passphrase and under the recovery code.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key as Wrapping, Nonce};
use serde::{Deserialize, Serialize};
use siphasher::sip::SipHasher13;
use std::hash::Hasher;
use zeroize::Zeroizing;

use super::key::{Id, Key, fill, hex, unhex};
use super::word::{RecoveryCode, Word};
use crate::LogbookError;

const FORMAT: &str = "tend-lock";
const VERSION: u32 = 1;

/// How much work one try of a word takes: 2 to this power rounds of scrypt with blocks of
/// 1 KiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Work(u8);

impl Work {
    /// For a passphrase: 2¹⁷ rounds, 128 MiB and about half a second. Source: OWASP, "Password
    /// Storage Cheat Sheet", the least that is recommended for scrypt; a log book is opened many
    /// times a day, so it is half of what a sealed file takes.
    pub const USUAL: Self = Self(17);
    /// For a recovery code, which is too long to be guessed at any speed; and for tests, which
    /// make hundreds of keys.
    pub const LITTLE: Self = Self(10);
    /// What is accepted from a file: up to 1 GiB.
    const MOST: u8 = 20;

    /// As a power of 2.
    pub const fn rounds_log2(self) -> u8 {
        self.0
    }
}

/// What a change of the lock has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    /// The log book is being locked.
    Locking,
    /// It is locked, and so are its copies as far as they could be reached.
    Locked,
    /// The lock is being taken away.
    Unlocking,
}

/// As it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Envelope {
    format: String,
    version: u32,
    /// Which lock, in digits of sixteen.
    id: String,
    pub(super) state: State,
    idle_minutes: Option<u32>,
    passphrase: Wrapped,
    code: Wrapped,
    /// Over everything else, against damage; it is no secret.
    sum: String,
}

/// The key, wrapped under one word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Wrapped {
    work: Work,
    salt: String,
    key: String,
}

/// After so many idle minutes a log book that was just locked locks by itself. A product
/// choice: long enough for a check-in with a pause, short enough for a desk one walks away from.
const IDLE_MINUTES: u32 = 15;

impl Envelope {
    /// One for a key that is new.
    ///
    /// # Errors
    /// [`LogbookError::NoChance`].
    pub(super) fn of(
        key: &Key,
        passphrase: &Word,
        code: &RecoveryCode,
        work: Work,
    ) -> Result<Self, LogbookError> {
        let envelope = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: hex(&key.id()),
            state: State::Locking,
            idle_minutes: Some(IDLE_MINUTES),
            passphrase: Wrapped::of(key, "passphrase", passphrase.bytes(), work)?,
            code: Wrapped::of(key, "code", code.bytes(), Work::LITTLE)?,
            sum: String::new(),
        };
        Ok(envelope.summed())
    }

    /// The key, where the word is right.
    pub(super) fn open(&self, word: &Word) -> Option<Key> {
        let id = self.id()?;
        // Both are tried, so that a wrong word takes the same time whatever it looks like.
        let by_passphrase = self.passphrase.open(id, "passphrase", word.bytes());
        let by_code = word
            .as_code()
            .and_then(|code| self.code.open(id, "code", code.bytes()));
        by_passphrase.or(by_code)
    }

    /// The same, under another passphrase.
    pub(super) fn with_passphrase(
        &self,
        key: &Key,
        passphrase: &Word,
        work: Work,
    ) -> Result<Self, LogbookError> {
        let wrapped = Wrapped::of(key, "passphrase", passphrase.bytes(), work)?;
        Ok(Self {
            passphrase: wrapped,
            ..self.clone()
        }
        .summed())
    }

    /// The same, under another code.
    pub(super) fn with_code(&self, key: &Key, code: &RecoveryCode) -> Result<Self, LogbookError> {
        let wrapped = Wrapped::of(key, "code", code.bytes(), Work::LITTLE)?;
        Ok(Self {
            code: wrapped,
            ..self.clone()
        }
        .summed())
    }

    /// The same, in another state.
    pub(super) fn in_state(&self, state: State) -> Self {
        Self {
            state,
            ..self.clone()
        }
        .summed()
    }

    /// The same, locking by itself after another time.
    pub(super) fn after(&self, idle_minutes: Option<u32>) -> Self {
        Self {
            idle_minutes,
            ..self.clone()
        }
        .summed()
    }

    pub(super) const fn idle_minutes(&self) -> Option<u32> {
        self.idle_minutes
    }

    pub(super) fn id(&self) -> Option<Id> {
        unhex(&self.id)?.as_slice().try_into().ok()
    }

    /// One from a file; nothing where it is not whole.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let envelope: Self = serde_json::from_slice(bytes).ok()?;
        let works = [envelope.passphrase.work, envelope.code.work];
        let sound = envelope.clone().summed().sum == envelope.sum
            && envelope.format == FORMAT
            && envelope.version == VERSION
            && envelope.id().is_some()
            && works.iter().all(|work| (1..=Work::MOST).contains(&work.0));
        sound.then_some(envelope)
    }

    /// As it is written to a file.
    pub(super) fn written(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(self)
    }

    fn summed(mut self) -> Self {
        self.sum.clear();
        let mut sum = SipHasher13::new_with_keys(0, 0);
        // It has no map in it that could not be written.
        sum.write(&serde_json::to_vec(&self).unwrap_or_default());
        self.sum = hex(&sum.finish().to_be_bytes());
        self
    }
}

impl Wrapped {
    fn of(key: &Key, under: &str, word: &[u8], work: Work) -> Result<Self, LogbookError> {
        let mut salt = [0; 16];
        fill(&mut salt)?;
        let wrapped = cipher(word, &salt, work).and_then(|cipher| {
            let about = about(key.id(), under);
            let payload = Payload {
                msg: key.secret(),
                aad: &about,
            };
            // The wrapping key is used for this once, as the salt is new each time.
            cipher.encrypt(&Nonce::default(), payload).ok()
        });
        let wrapped = wrapped.ok_or_else(|| LogbookError::NoChance {
            says: "the key cannot be wrapped".to_owned(),
        })?;
        Ok(Self {
            work,
            salt: hex(&salt),
            key: hex(&wrapped),
        })
    }

    fn open(&self, id: Id, under: &str, word: &[u8]) -> Option<Key> {
        let (salt, wrapped) = (unhex(&self.salt)?, unhex(&self.key)?);
        let about = about(id, under);
        let payload = Payload {
            msg: &wrapped,
            aad: &about,
        };
        let cipher = cipher(word, &salt, self.work)?;
        let opened = cipher.decrypt(&Nonce::default(), payload).ok();
        let opened = Zeroizing::new(opened?);
        let mut secret = Zeroizing::new([0; 32]);
        if opened.len() != secret.len() {
            return None;
        }
        secret.copy_from_slice(&opened);
        Some(Key::with(id, secret))
    }
}

/// What a wrapped key is bound to: one cannot be put in the place of another.
fn about(id: Id, under: &str) -> Vec<u8> {
    [FORMAT.as_bytes(), &id, under.as_bytes()].concat()
}

fn cipher(word: &[u8], salt: &[u8], work: Work) -> Option<ChaCha20Poly1305> {
    let params = scrypt::Params::new(work.0, 8, 1, 32).ok()?;
    let mut key = Zeroizing::new([0; 32]);
    scrypt::scrypt(word, salt, &params, key.as_mut()).ok()?;
    Some(ChaCha20Poly1305::new(Wrapping::from_slice(key.as_ref())))
}
