//! Files that are there whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Puts `bytes` at `path`, replacing a file that lies there, or leaves everything as it was.
///
/// The bytes go to a file of their own beside `path`, reach the disk, and only then take its
/// name. The file can be read by its owner alone. A symbolic link is kept and its target
/// replaced.
///
/// # Errors
/// What the system said; also when `path` is there and is no ordinary file.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = replaceable(path)?;
    let mut file = tempfile::Builder::new()
        .prefix(".tend-")
        .tempfile_in(folder_of(&target))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|refused| refused.error)?;
    Ok(())
}

/// The folder a path lies in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Where the file really lies. Taking the name of a folder, a device or a pipe would destroy
/// it, so these are refused.
fn replaceable(path: &Path) -> io::Result<PathBuf> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => path.canonicalize(),
        Ok(_) => Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "there is something other than an ordinary file",
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("log.json");
        write_file(&path, b"first, and longer")?;
        write_file(&path, b"second")?;
        assert_eq!(fs::read(&path)?, b"second");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn a_folder_is_not_replaced_and_nothing_is_left_beside_it() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("taken");
        fs::create_dir(&path)?;
        assert!(write_file(&path, b"log").is_err());
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn without_a_folder_to_lie_in_nothing_is_written() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert!(write_file(&folder.path().join("missing/log.json"), b"log").is_err());
        assert_eq!(fs::read_dir(folder.path())?.count(), 0);
        Ok(())
    }
}
