//! Sealed files as they come from elsewhere: cut off, changed, made to harm.

use std::io::Write as _;

use age::armor::{ArmoredWriter, Format};
use age::x25519;
use proptest::prelude::*;

use super::*;

/// Little work, for the tests that try hundreds of files.
const LIGHT: u8 = 1;
const MOST: u64 = 1 << 20;

fn passphrase() -> Passphrase {
    Passphrase::new("otters at the lamp".to_owned()).expect("not empty")
}

fn open(sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    unseal(sealed, &passphrase(), MOST)
}

/// Two whole chunks of the format and a part of one, whose tags are looked at one by one.
fn long() -> Vec<u8> {
    (0..150_000_u32).map(|at| at.to_le_bytes()[1]).collect()
}

fn armored(sealed: &[u8]) -> Vec<u8> {
    let mut writer =
        ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor).expect("a beginning");
    writer.write_all(sealed).expect("written");
    writer.finish().expect("an end")
}

#[test]
fn what_is_sealed_comes_out_the_same_armored_or_not() {
    for bytes in [Vec::new(), b"log".to_vec(), vec![7; 65_536], long()] {
        let sealed = seal_with(&bytes, &passphrase(), LIGHT).expect("sealed");
        assert!(is_sealed(&sealed));
        assert_eq!(open(&sealed).expect("opened"), bytes);
        assert!(is_sealed(&armored(&sealed)));
        assert_eq!(open(&armored(&sealed)).expect("opened"), bytes);
    }
}

#[test]
fn sealing_takes_the_work_it_says() {
    let sealed = seal(b"log", &passphrase()).expect("sealed");
    let head = String::from_utf8_lossy(&sealed[..80]).into_owned();
    let line = head.lines().nth(1).expect("a second line").to_owned();
    assert!(
        line.starts_with("-> scrypt ") && line.ends_with(" 18"),
        "{line}"
    );
    assert_eq!(open(&sealed).expect("opened"), b"log");
}

#[test]
fn another_passphrase_does_not_open_it() {
    let sealed = seal_with(b"log", &passphrase(), LIGHT).expect("sealed");
    for other in [
        "otters at the lam",
        "otters at the lamp ",
        "Otters at the lamp",
    ] {
        let other = Passphrase::new(other.to_owned()).expect("not empty");
        assert!(matches!(
            unseal(&sealed, &other, MOST),
            Err(SealError::WrongPassphrase)
        ));
    }
}

#[test]
fn no_beginning_of_a_sealed_file_opens() {
    let sealed = seal_with(&[7; 600], &passphrase(), LIGHT).expect("sealed");
    for length in 0..sealed.len() {
        let told = open(&sealed[..length]).expect_err("cut off");
        let in_magic = length < b"age-encryption.org/".len();
        assert!(
            matches!(
                (&told, in_magic),
                (SealError::NotSealed, true) | (SealError::Damaged, false)
            ),
            "{length} bytes: {told}"
        );
    }
    let sealed = seal_with(&long(), &passphrase(), LIGHT).expect("sealed");
    // Where a chunk ends, and on both sides of it.
    for length in (0..sealed.len())
        .rev()
        .step_by(1_093)
        .chain([1, 2].into_iter().flat_map(|chunk| {
            let end = sealed.len() - 150_000 - 3 * 16 + chunk * 65_552;
            end - 1..=end + 1
        }))
    {
        if length < sealed.len() && length > 20 {
            assert!(matches!(open(&sealed[..length]), Err(SealError::Damaged)));
        }
    }
    let armored = armored(&seal_with(b"log", &passphrase(), LIGHT).expect("sealed"));
    for length in 34..armored.trim_ascii_end().len() {
        assert!(
            matches!(open(&armored[..length]), Err(SealError::Damaged)),
            "{length}"
        );
    }
}

#[test]
fn no_change_of_a_sealed_file_opens() {
    let sealed = seal_with(&[7; 300], &passphrase(), LIGHT).expect("sealed");
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(open(&changed).is_err(), "byte {at}");
    }
    let mut longer = sealed;
    longer.push(0);
    assert!(matches!(open(&longer), Err(SealError::Damaged)));
}

#[test]
fn a_file_sealed_to_a_key_is_told_as_that() {
    let recipient = x25519::Identity::generate().to_public();
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).expect("a recipient");
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).expect("a head");
    writer.write_all(b"log").expect("written");
    writer.finish().expect("an end");
    assert!(matches!(open(&sealed), Err(SealError::ToAKey)));
    assert!(matches!(open(&armored(&sealed)), Err(SealError::ToAKey)));
}

#[test]
fn a_key_that_takes_too_much_work_is_not_made() {
    let sealed = seal_with(b"log", &passphrase(), LIGHT).expect("sealed");
    let head_ends = sealed
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line")
        + 1;
    let line_ends = head_ends
        + sealed[head_ends..]
            .iter()
            .position(|byte| *byte == b'\n')
            .expect("a line");
    for work in ["21", "30", "63", "64", "255"] {
        let mut heavy = sealed[..line_ends - 1].to_vec();
        heavy.extend_from_slice(work.as_bytes());
        heavy.extend_from_slice(&sealed[line_ends..]);
        assert!(
            matches!(open(&heavy), Err(SealError::TooMuchWork)),
            "{work}"
        );
    }
    for work in ["0", "-1", "256", "99999999999", "01", "x"] {
        let mut wrong = sealed[..line_ends - 1].to_vec();
        wrong.extend_from_slice(work.as_bytes());
        wrong.extend_from_slice(&sealed[line_ends..]);
        assert!(matches!(open(&wrong), Err(SealError::Damaged)), "{work}");
    }
}

#[test]
fn a_head_made_long_is_refused_at_once() {
    let mut endless = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1\n".to_vec();
    for _ in 0..400_000 {
        endless.extend_from_slice(&[b'A'; 64]);
        endless.push(b'\n');
    }
    endless.extend_from_slice(b"\n--- AAAA\n");
    assert!(matches!(open(&endless), Err(SealError::Damaged)));
    let mut one_line = b"age-encryption.org/v1\n-> scrypt ".to_vec();
    one_line.resize(20 << 20, b'A');
    assert!(matches!(open(&one_line), Err(SealError::Damaged)));
}

#[test]
fn no_more_comes_out_than_is_taken() {
    let sealed = seal_with(&vec![0; 200_000], &passphrase(), LIGHT).expect("sealed");
    assert!(matches!(
        unseal(&sealed, &passphrase(), 199_999),
        Err(SealError::TooLarge { most: 199_999 })
    ));
    assert!(unseal(&sealed, &passphrase(), 200_000).is_ok());
}

#[test]
fn what_is_not_sealed_or_newer_is_told_as_that() {
    assert!(matches!(open(b"{}"), Err(SealError::NotSealed)));
    assert!(matches!(open(b""), Err(SealError::NotSealed)));
    assert!(matches!(
        open(b"age-encryption.org/v2\n-> scrypt AAAA 1\n"),
        Err(SealError::Newer)
    ));
    let armored_text = armored(b"Dear diary, and more of it than fits into one line of it");
    assert!(matches!(open(&armored_text), Err(SealError::Damaged)));
}

proptest! {
    #[test]
    fn any_bytes_behind_a_right_beginning_are_refused(
        start in prop::sample::select(vec![
            "", "age-encryption.org/", "age-encryption.org/v1\n", "age-encryption.org/v1\n-> scrypt ",
            "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1\n",
            "-----BEGIN AGE ENCRYPTED FILE-----", "-----BEGIN AGE ENCRYPTED FILE-----\n",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let mut file = start.as_bytes().to_vec();
        file.extend_from_slice(&bytes);
        prop_assert!(open(&file).is_err());
    }
}
