//! Folders of files that are there whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

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
