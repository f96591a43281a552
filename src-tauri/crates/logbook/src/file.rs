//! The file and its folder: made for the patient alone.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::LogbookError;

/// How the names of the files go on that SQLite keeps beside one, the last of which holds no data.
pub(crate) const BESIDE: [&str; 3] = ["-wal", "-journal", "-shm"];

/// The path of a file that stands beside this one, its name continued.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Whether the disk does not give back what a file holds there, whoever asks and how often.
pub(crate) fn is_unreadable(error: &std::io::Error) -> bool {
    // EIO; and of Windows: a wrong checksum, a sector that is not found, a fault in reading, and a
    // device that fails.
    const CODES: &[i32] = if cfg!(windows) {
        &[23, 27, 30, 1117]
    } else {
        &[5]
    };
    error
        .raw_os_error()
        .is_some_and(|code| CODES.contains(&code))
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
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
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

/// Removes a file; one that is not there is no error.
pub(crate) fn remove(path: &Path) -> Result<(), LogbookError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(LogbookError::File {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}

/// What the disk gives of a file; nothing where there is none. Where it does not give a block,
/// there are zeros.
pub(crate) fn read_around(path: &Path) -> Result<Option<Vec<u8>>, LogbookError> {
    let read = match fs::File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.and_then(|mut file| {
            let length = file.metadata()?.len();
            blocks(&mut file, length)
        }),
    };
    read.map(Some).map_err(|source| LogbookError::File {
        path: path.to_owned(),
        source,
    })
}

fn blocks(file: &mut (impl Read + Seek), length: u64) -> std::io::Result<Vec<u8>> {
    const BLOCK: u64 = 512;
    let mut whole = Vec::new();
    let mut at = 0;
    while at < length {
        let before = whole.len();
        file.seek(SeekFrom::Start(at))?;
        // At best the whole rest at once.
        match file.take(length - at).read_to_end(&mut whole) {
            Ok(0) => break,
            Ok(read) => at += read as u64,
            Err(error) if is_unreadable(&error) => {
                at += (whole.len() - before) as u64;
                let next = length.min((at / BLOCK + 1) * BLOCK);
                whole.resize(whole.len() + usize::try_from(next - at).unwrap_or(0), 0);
                at = next;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(whole)
}

/// Takes others' rights away from a file that is known to be a log book.
pub(crate) fn protect(path: &Path) -> Result<(), LogbookError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm")] {
            match fs::set_permissions(&file, fs::Permissions::from_mode(0o600)) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(source) => return Err(LogbookError::File { path: file, source }),
            }
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk with one bad block.
    struct Disk(std::io::Cursor<Vec<u8>>);

    impl Read for Disk {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let at = self.0.position();
            if (1024..1536).contains(&at) {
                return Err(std::io::Error::from_raw_os_error(if cfg!(windows) {
                    23
                } else {
                    5
                }));
            }
            let until = if at < 1024 { 1024 - at } else { u64::MAX };
            (&mut self.0).take(until).read(into)
        }
    }

    impl Seek for Disk {
        fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }

    #[test]
    fn a_bad_block_costs_no_more_than_itself() {
        let sound: Vec<u8> = (0..3000_u32).map(|at| (at % 251) as u8 + 1).collect();
        let mut disk = Disk(std::io::Cursor::new(sound.clone()));
        let read = blocks(&mut disk, 3000).unwrap();
        assert_eq!(
            (&read[..1024], &read[1536..]),
            (&sound[..1024], &sound[1536..])
        );
        assert!(read[1024..1536].iter().all(|byte| *byte == 0));
    }
}
