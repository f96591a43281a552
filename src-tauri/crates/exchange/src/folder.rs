//! Folders of files that are there whole or not at all, and the same files in one zip.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDateTime, Timelike};
use tempfile::TempDir;
use zip::result::ZipError as Error;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::whole::{folder_of, write_file};

/// Why no files were written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Something is there already, and it is no folder.
    #[error("there is something other than a folder; the files need a folder of their own")]
    NotAFolder,
    /// Something is in the folder already.
    #[error("the folder is not empty; the files need a folder of their own")]
    NotEmpty,
    /// The system would not let them be written.
    #[error(transparent)]
    Unwritable(#[from] io::Error),
}

/// The files cannot be put into one.
#[derive(Debug, thiserror::Error)]
#[error("the files cannot be zipped: {0}")]
pub struct ZipError(#[from] Error);

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its bare name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Writes the files into `folder`, which is made unless it is there and empty. All of them are
/// there in the end, or none. They can be read by their owner alone.
///
/// # Errors
/// When `folder` has something in it or is no folder, and what the system says.
pub fn write_folder(folder: &Path, files: &[NewFile]) -> Result<(), FolderError> {
    let exists = match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            Some(_) => return Err(FolderError::NotEmpty),
            None => true,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(FolderError::NotAFolder);
        }
        Err(error) => return Err(error.into()),
    };
    if exists {
        move_in(&stage(files, folder)?, folder)?;
    } else {
        let staged = stage(files, folder_of(folder))?;
        fs::rename(staged.path(), folder)?;
        // It has its name now: there is nothing left to clear away.
        let _ = staged.keep();
    }
    Ok(())
}

/// The files as one zip file, in their order: for the same files and moment the same bytes.
/// `modified` is what it says of each file, to two seconds and without an offset; a zip knows
/// the years 1980–2107, and any other moment becomes the first of them.
///
/// # Errors
/// When two files have one name, or are too large for a zip.
pub fn zip(files: &[NewFile], modified: NaiveDateTime) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .system(System::Unix)
        .unix_permissions(0o600)
        .last_modified_time(in_zip(modified));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        writer.start_file(&file.name, options)?;
        writer.write_all(&file.bytes).map_err(Error::Io)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn in_zip(moment: NaiveDateTime) -> DateTime {
    let small = |number: u32| u8::try_from(number).ok();
    let date = (
        u16::try_from(moment.year()).ok(),
        small(moment.month()),
        small(moment.day()),
    );
    let time = (
        small(moment.hour()),
        small(moment.minute()),
        small(moment.second()),
    );
    match (date, time) {
        ((Some(year), Some(month), Some(day)), (Some(hour), Some(minute), Some(second))) => {
            DateTime::from_date_and_time(year, month, day, hour, minute, second).ok()
        }
        _ => None,
    }
    .unwrap_or(DateTime::DEFAULT)
}

/// The finished files in a hidden folder inside `parent`, gone again unless it is kept.
fn stage(files: &[NewFile], parent: &Path) -> Result<TempDir, io::Error> {
    let staged = tempfile::Builder::new()
        .prefix(".tend-")
        .tempdir_in(parent)?;
    for file in files {
        write_file(&staged.path().join(&file.name), &file.bytes)?;
    }
    Ok(staged)
}

/// Moves the finished files into the folder; when one cannot be moved, those that were are
/// taken away again.
fn move_in(staged: &TempDir, folder: &Path) -> Result<(), io::Error> {
    let mut moved: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(staged.path())? {
        let target = entry.and_then(|entry| {
            let target = folder.join(entry.file_name());
            fs::rename(entry.path(), &target).map(|()| target)
        });
        match target {
            Ok(target) => moved.push(target),
            Err(error) => {
                for path in &moved {
                    // The first error is the one to tell.
                    let _ = fs::remove_file(path);
                }
                return Err(error);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> [NewFile; 2] {
        [("a.csv", "1"), ("b.csv", "2")].map(|(name, text)| NewFile {
            name: name.to_owned(),
            bytes: text.into(),
        })
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_folder_and_an_empty_one_hold_every_file() {
        let parent = tempfile::tempdir().expect("a folder");
        let new = parent.path().join("new");
        write_folder(&new, &files()).expect("written");
        assert_eq!(names(&new), ["a.csv", "b.csv"]);

        let empty = parent.path().join("empty");
        fs::create_dir(&empty).expect("made");
        write_folder(&empty, &files()).expect("written");
        assert_eq!(names(&empty), ["a.csv", "b.csv"]);
        assert_eq!(names(parent.path()), ["empty", "new"]);
    }

    #[test]
    fn a_zip_of_the_same_files_is_the_same_bytes_and_holds_them() {
        let files = [
            ("Müdigkeit.csv", "1".repeat(5000)),
            ("b.csv", String::new()),
        ];
        let files = files.map(|(name, text)| NewFile {
            name: name.to_owned(),
            bytes: text.into(),
        });
        let at = "2026-11-22T10:30:07".parse().expect("a moment");
        let bytes = zip(&files, at).expect("a zip");
        assert_eq!(zip(&files, at).expect("a zip"), bytes);
        assert!(bytes.len() < 1000, "{}", bytes.len());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        for (place, file) in files.iter().enumerate() {
            let mut entry = archive.by_index(place).expect("an entry");
            assert_eq!(entry.name().expect("UTF-8"), file.name);
            assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o600));
            let mut found = Vec::new();
            io::Read::read_to_end(&mut entry, &mut found).expect("its bytes");
            assert_eq!(found, file.bytes);
        }
    }

    #[test]
    fn a_zip_says_what_moment_it_can() {
        let said = |text: &str| in_zip(text.parse().expect("a moment")).to_string();
        assert_eq!(said("2026-11-22T10:30:08"), "2026-11-22 10:30:08");
        for beyond in ["1979-12-31T00:00:00", "2108-01-01T00:00:00"] {
            assert_eq!(said(beyond), "1980-01-01 00:00:00");
        }
    }

    #[test]
    fn two_files_of_one_name_make_no_zip() {
        let [first, _] = files();
        let at = "2026-11-22T10:30:08".parse().expect("a moment");
        assert!(zip(&[first.clone(), first], at).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn the_files_can_be_read_by_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;

        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("files");
        write_folder(&folder, &files()).expect("written");
        for name in names(&folder) {
            let file = fs::metadata(folder.join(&name)).expect("there");
            assert_eq!(file.permissions().mode() & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_folder_with_something_in_it_stays_as_it_is() {
        let parent = tempfile::tempdir().expect("a folder");
        fs::write(parent.path().join("taxes.csv"), "").expect("written");
        assert!(matches!(
            write_folder(parent.path(), &files()),
            Err(FolderError::NotEmpty)
        ));
        assert!(matches!(
            write_folder(&parent.path().join("taxes.csv"), &files()),
            Err(FolderError::NotAFolder)
        ));
        assert_eq!(names(parent.path()), ["taxes.csv"]);
    }

    #[test]
    fn without_a_folder_to_lie_in_nothing_is_written() {
        let parent = tempfile::tempdir().expect("a folder");
        assert!(write_folder(&parent.path().join("missing/files"), &files()).is_err());
        assert_eq!(names(parent.path()), [""; 0]);
    }
}
