//! The file and its folder: made for the patient alone.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::LogbookError;

/// The path of a file that stands beside this one, its name continued.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Makes the folder of a file, where it is missing, for the patient alone.
pub(crate) fn make_folder_of(path: &Path) -> Result<(), LogbookError> {
    let folder = path.parent();
    match folder.filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => make_folder(folder),
        None => Ok(()),
    }
}

/// Makes a folder, and those it lies in, where they are missing, for the patient alone. They are
/// on the disk when this comes back.
pub(crate) fn make_folder(folder: &Path) -> Result<(), LogbookError> {
    let missing: Vec<&Path> = folder
        .ancestors()
        .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
        .collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|source| LogbookError::File {
            path: folder.to_owned(),
            source,
        })?;
    missing
        .into_iter()
        .try_for_each(|made| sync_folder(folder_of(made)))
}

/// The folder a path lies in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Makes the file, for the patient alone, unless it is there. Gives whether it was made.
/// SQLite gives the files it keeps beside it the same mode.
pub(crate) fn make_file(path: &Path) -> Result<bool, LogbookError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(source) => Err(LogbookError::File {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Puts these bytes in a file for the patient alone: all of them, or the file is as it was. They
/// are on the disk when this comes back.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<(), LogbookError> {
    let part = beside(path, ".part");
    let write = || {
        let mut file = private(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)
    };
    write().map_err(|source| {
        // What is left where even this fails is written over the next time.
        drop(fs::remove_file(&part));
        LogbookError::File {
            path: path.to_owned(),
            source,
        }
    })?;
    sync_folder(folder_of(path))
}

/// A file for the patient alone, empty.
pub(crate) fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Removes a file, if it is there. No power cut brings it back once its folder is on the disk.
pub(crate) fn remove(path: &Path) -> Result<(), LogbookError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => Err(LogbookError::File {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}

/// Brings to the disk what names a folder holds, so that a file that was given its name keeps it
/// through a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), LogbookError> {
    // Elsewhere a folder cannot be opened as a file, and needs not be.
    #[cfg(unix)]
    fs::File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(|source| LogbookError::File {
            path: folder.to_owned(),
            source,
        })?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Takes others' rights away from a file that is known to be a log book.
pub(crate) fn protect(path: &Path) -> Result<(), LogbookError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm")] {
            match fs::set_permissions(&file, fs::Permissions::from_mode(0o600)) {
                Ok(()) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(source) => return Err(LogbookError::File { path: file, source }),
            }
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
