//! Where an export goes: a file, a folder, a zip or standard output, sealed or not; whole or
//! not at all.

use std::io::Write;
use std::path::Path;

use chrono::NaiveDateTime;
use exchange::folder::{NewFile, write_folder, zip};
use exchange::seal::{Passphrase, seal};
use exchange::whole;

use crate::failure::Failure;

/// What was made of a log.
pub(super) enum Product {
    /// One file.
    File(Vec<u8>),
    /// Several, which need a folder or a zip.
    Files(Vec<NewFile>),
}

/// Where it goes, and how.
pub(super) struct Destination<'a> {
    /// A path, or `-` for standard output.
    pub(super) out: &'a Path,
    /// Sealed with this.
    pub(super) passphrase: Option<Passphrase>,
    /// What a zip says its files were written at.
    pub(super) written: NaiveDateTime,
}

impl Destination<'_> {
    /// Whether several files become one, as a zip.
    pub(super) fn takes_one_file(&self) -> bool {
        let named_so = |ending| ending == "zip";
        self.passphrase.is_some() || self.out.extension().is_some_and(named_so)
    }

    /// Whether it is standard output.
    pub(super) fn is_stdout(&self) -> bool {
        self.out == Path::new("-")
    }

    /// Puts it there.
    pub(super) fn put(&self, product: Product, stdout: &mut dyn Write) -> Result<(), Failure> {
        let bytes = match product {
            Product::File(bytes) => bytes,
            Product::Files(files) if self.takes_one_file() => {
                zip(&files, self.written).map_err(|error| Failure::Unzipped {
                    path: self.out.to_owned(),
                    error,
                })?
            }
            Product::Files(files) => {
                return write_folder(self.out, &files).map_err(|error| Failure::Folder {
                    path: self.out.to_owned(),
                    error,
                });
            }
        };
        let bytes = match &self.passphrase {
            Some(passphrase) => seal(&bytes, passphrase).map_err(|error| Failure::Unsealed {
                path: self.out.to_owned(),
                error,
            })?,
            None => bytes,
        };
        if self.is_stdout() {
            return stdout.write_all(&bytes).map_err(Failure::Stdout);
        }
        whole::write_file(self.out, &bytes).map_err(|error| Failure::Unwritten {
            path: self.out.to_owned(),
            error,
        })
    }
}
