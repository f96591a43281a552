//! A disk that loses its power.
//!
//! What was synced is there. Of what was not, anything may be: every write and every change of a
//! length by itself, in any order, whole, in part or not at all; a write is torn between sectors
//! of 512 bytes; where a file has grown and its bytes did not arrive, there may be zeros or what
//! another file left. A name that was given, taken or changed counts once its folder was synced,
//! and until then may count or not. That is less than most file systems promise.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// Source: the smallest unit a disk writes at once.
const SECTOR: u64 = 512;

/// A file, whatever it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// What a program did.
#[derive(Debug, Clone)]
pub enum Event {
    /// A folder was made.
    Folder(PathBuf),
    /// A file was given a name, its first or a further one.
    Name(PathBuf, FileId),
    /// A name was taken away.
    Unname(PathBuf),
    /// A name was changed; what had the other one before has it no more.
    Rename(PathBuf, PathBuf),
    /// Bytes were written.
    Write {
        /// Into which file.
        file: FileId,
        /// From which byte on.
        at: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was given a length.
    Truncate {
        /// Which.
        file: FileId,
        /// How many bytes.
        length: u64,
    },
    /// The system was asked to have a file on the disk, and said that it is.
    SyncFile(FileId),
    /// The same of the names in a folder.
    SyncFolder(PathBuf),
    /// Something was said to whoever started the program.
    Said(String),
}

/// What happens to what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// All of it is lost.
    All,
    /// None of it is lost.
    None,
    /// As the dice fall: a share of about so many in 10 arrives.
    Some(u32),
}

/// The disk.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: BTreeMap<FileId, File>,
    folders: BTreeMap<PathBuf, Folder>,
}

#[derive(Debug, Clone, Default)]
struct File {
    synced: Vec<u8>,
    since: Vec<Change>,
}

#[derive(Debug, Clone)]
enum Change {
    Write(u64, Vec<u8>),
    Truncate(u64),
}

#[derive(Debug, Clone, Default)]
struct Folder {
    synced: BTreeMap<PathBuf, Node>,
    since: Vec<Naming>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Node {
    File(FileId),
    Folder,
}

#[derive(Debug, Clone)]
enum Naming {
    Give(PathBuf, Node),
    Take(PathBuf),
    Change(PathBuf, PathBuf, Node),
}

impl Disk {
    /// One thing more happens.
    ///
    /// # Panics
    /// When it is about a file or name that is not there.
    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Folder(path) => {
                self.naming(path, Naming::Give(path.clone(), Node::Folder));
            }
            Event::Name(path, id) => {
                self.naming(path, Naming::Give(path.clone(), Node::File(*id)));
                self.files.entry(*id).or_default();
            }
            Event::Unname(path) => self.naming(path, Naming::Take(path.clone())),
            Event::Rename(from, to) => {
                assert_eq!(from.parent(), to.parent(), "between folders");
                let node = self.now(from);
                if node == Node::Folder {
                    self.also_at(from, to);
                }
                self.naming(to, Naming::Change(from.clone(), to.clone(), node));
            }
            Event::Write { file, at, bytes } => {
                self.change(*file, Change::Write(*at, bytes.clone()));
            }
            Event::Truncate { file, length } => self.change(*file, Change::Truncate(*length)),
            Event::SyncFile(file) => {
                let file = self.files.get_mut(file).unwrap();
                for change in std::mem::take(&mut file.since) {
                    change.make(&mut file.synced);
                }
            }
            Event::SyncFolder(path) => {
                let folder = self.folders.entry(path.clone()).or_default();
                for naming in std::mem::take(&mut folder.since) {
                    naming.make(&mut folder.synced);
                }
            }
            Event::Said(_) => {}
        }
    }

    fn naming(&mut self, path: &Path, naming: Naming) {
        let folder = path.parent().unwrap().to_owned();
        self.folders.entry(folder).or_default().since.push(naming);
    }

    /// What is in a folder stands below its new name as well: which of both counts is not known
    /// before it was synced.
    fn also_at(&mut self, from: &Path, to: &Path) {
        let folders = self.folders.iter();
        let below = folders.filter(|(path, _)| path.starts_with(from));
        let moved: Vec<_> = below
            .map(|(path, folder)| (renamed(path, from, to), folder.renamed(from, to)))
            .collect();
        self.folders.extend(moved);
    }

    fn change(&mut self, file: FileId, change: Change) {
        self.files.get_mut(&file).unwrap().since.push(change);
    }

    /// What a name stands for now.
    fn now(&self, path: &Path) -> Node {
        let folder = &self.folders[path.parent().unwrap()];
        let mut names = folder.synced.clone();
        for naming in &folder.since {
            naming.make(&mut names);
        }
        names[path]
    }

    /// What is below a folder when the power has come back: the folders, the outer first, and the
    /// files with their bytes.
    pub fn left(
        &self,
        root: &Path,
        loss: Loss,
        dice: &mut Rng,
    ) -> (Vec<PathBuf>, Vec<(PathBuf, Vec<u8>)>) {
        let (mut folders, mut files) = (Vec::new(), Vec::new());
        let mut wanted = vec![root.to_owned()];
        while let Some(path) = wanted.pop() {
            let Some(folder) = self.folders.get(&path) else {
                continue;
            };
            for (name, node) in folder.left(loss, dice) {
                match node {
                    Node::Folder => {
                        folders.push(name.clone());
                        wanted.push(name);
                    }
                    Node::File(id) => files.push((name, self.files[&id].left(loss, dice))),
                }
            }
        }
        (folders, files)
    }
}

/// A path below a folder, or its own, when that is called otherwise.
pub(super) fn renamed(path: &Path, from: &Path, to: &Path) -> PathBuf {
    match path.strip_prefix(from) {
        Ok(rest) if rest.as_os_str().is_empty() => to.to_owned(),
        Ok(rest) => to.join(rest),
        Err(_) => path.to_owned(),
    }
}

impl Folder {
    fn renamed(&self, from: &Path, to: &Path) -> Self {
        let name = |path: &PathBuf| renamed(path, from, to);
        Self {
            synced: self
                .synced
                .iter()
                .map(|(path, node)| (name(path), *node))
                .collect(),
            since: self
                .since
                .iter()
                .map(|naming| naming.renamed(&name))
                .collect(),
        }
    }

    fn left(&self, loss: Loss, dice: &mut Rng) -> BTreeMap<PathBuf, Node> {
        let mut names = self.synced.clone();
        for naming in &self.since {
            if loss.arrives(dice) {
                naming.make(&mut names);
            }
        }
        names
    }
}

impl Naming {
    fn renamed(&self, name: &impl Fn(&PathBuf) -> PathBuf) -> Self {
        match self {
            Self::Give(path, node) => Self::Give(name(path), *node),
            Self::Take(path) => Self::Take(name(path)),
            Self::Change(from, to, node) => Self::Change(name(from), name(to), *node),
        }
    }

    fn make(&self, names: &mut BTreeMap<PathBuf, Node>) {
        match self {
            Self::Give(path, node) => {
                names.insert(path.clone(), *node);
            }
            Self::Take(path) => {
                names.remove(path);
            }
            Self::Change(from, to, node) => {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
        }
    }
}

impl File {
    fn left(&self, loss: Loss, dice: &mut Rng) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        for change in &self.since {
            match (change, loss) {
                (Change::Write(at, written), Loss::Some(_)) if dice.u32(..3) == 0 => {
                    tear(&mut bytes, *at, written, loss, dice);
                }
                (change, loss) if loss.arrives(dice) => change.make(&mut bytes),
                _ => {}
            }
        }
        bytes
    }
}

impl Change {
    fn make(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, written) => put(bytes, *at, written),
            Self::Truncate(length) => bytes.resize(usize::try_from(*length).unwrap(), 0),
        }
    }
}

impl Loss {
    fn arrives(self, dice: &mut Rng) -> bool {
        match self {
            Self::All => false,
            Self::None => true,
            Self::Some(share) => dice.u32(..10) < share,
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: u64, written: &[u8]) {
    let at = usize::try_from(at).unwrap();
    let end = at + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(written);
}

/// Some of the sectors arrive. The file has its new length.
fn tear(bytes: &mut Vec<u8>, at: u64, written: &[u8], loss: Loss, dice: &mut Rng) {
    let before = bytes.len() as u64;
    let of_another_file = dice.bool();
    let mut rest = written;
    let mut place = at;
    while !rest.is_empty() {
        let room = SECTOR - place % SECTOR;
        let (sector, later) = rest.split_at(rest.len().min(usize::try_from(room).unwrap()));
        if loss.arrives(dice) {
            put(bytes, place, sector);
        } else if place >= before {
            let fill = if of_another_file { dice.u8(..) } else { 0 };
            put(bytes, place, &vec![fill; sector.len()]);
        }
        place += sector.len() as u64;
        rest = later;
    }
}

#[cfg(test)]
mod tests;
