//! What a program did to the files of one folder, in order, as strace saw it.
//!
//! Files are known by the order in which they came to be, so that one keeps its identity when it
//! is renamed or its name is taken away. What SQLite keeps in shared memory (`-shm`) is left out:
//! it makes it anew.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::disk::{Event, FileId, renamed};

/// The calls that change files, and those that say which file a call is about.
const CALLS: &str = "trace=open,openat,creat,close,dup,dup2,dup3,lseek,write,pwrite64,writev,\
    pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,fdatasync,sync_file_range,rename,renameat,\
    renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,copy_file_range,\
    sendfile,splice";

/// Has strace watch a program to its end.
///
/// # Panics
/// When there is no strace, or the program fails.
pub fn watch(program: &Path, arguments: &[String], root: &Path) -> Vec<Event> {
    let found = tempfile::NamedTempFile::new().unwrap();
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "--seccomp-bpf", "-xx", "-s", "16777216", "-o"])
        .arg(found.path())
        .args(["-e", CALLS])
        .arg(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let mut reader = Reader::of(root);
    let ended = strace
        .status()
        .unwrap_or_else(|error| panic!("strace (see xtask/debian-packages.txt): {error}"));
    assert!(ended.success(), "the watched program ended with {ended}");
    let text = fs::read_to_string(found.path()).unwrap();
    for line in text.lines() {
        reader.take(line);
    }
    reader.events
}

/// Says how far it is, where the program is the watched one: what it has said stands among its
/// events.
pub(super) fn say(stage: &str) {
    let mut out = io::stdout().lock();
    out.write_all(stage.as_bytes()).unwrap();
    out.flush().unwrap();
}

/// What is behind a file descriptor.
#[derive(Debug, Clone)]
enum Behind {
    File { id: FileId, at: u64 },
    Folder(PathBuf),
}

struct Reader {
    root: PathBuf,
    /// The files that have a name now.
    names: HashMap<PathBuf, FileId>,
    open: HashMap<i64, Behind>,
    files: usize,
    events: Vec<Event>,
}

impl Reader {
    /// Before the program starts: what is there is safe.
    fn of(root: &Path) -> Self {
        let mut reader = Self {
            root: root.to_owned(),
            names: HashMap::new(),
            open: HashMap::new(),
            files: 0,
            events: Vec::new(),
        };
        reader.lay(root);
        reader
    }

    /// A folder with all that is in it, itself last.
    fn lay(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.events.push(Event::Folder(path.clone()));
                self.lay(&path);
                continue;
            }
            if !self.counts(&path) {
                continue;
            }
            let id = self.create(&path);
            let bytes = fs::read(&path).unwrap();
            self.events.push(Event::Write {
                file: id,
                at: 0,
                bytes,
            });
            self.events.push(Event::SyncFile(id));
        }
        self.events.push(Event::SyncFolder(folder.to_owned()));
    }

    fn create(&mut self, path: &Path) -> FileId {
        let id = FileId(self.files);
        self.files += 1;
        self.names.insert(path.to_owned(), id);
        self.events.push(Event::Name(path.to_owned(), id));
        id
    }

    /// Whether a path is one of those that count.
    fn counts(&self, path: &Path) -> bool {
        path.starts_with(&self.root) && !path.to_string_lossy().ends_with("-shm")
    }

    fn take(&mut self, line: &str) {
        let Some(call) = Call::parse(line) else {
            return;
        };
        if call.gave < 0 {
            return;
        }
        match call.name {
            "open" | "openat" | "creat" => self.opened(&call),
            "close" => {
                self.open.remove(&call.number(0));
            }
            "dup" | "dup2" | "dup3" => {
                if let Some(behind) = self.open.get(&call.number(0)).cloned() {
                    self.open.insert(call.gave, behind);
                }
            }
            "lseek" => {
                if let Some(Behind::File { at, .. }) = self.open.get_mut(&call.number(0)) {
                    *at = call.gave.cast_unsigned();
                }
            }
            "write" | "pwrite64" => self.written(&call),
            "ftruncate" => {
                if let Some(Behind::File { id, .. }) = self.open.get(&call.number(0)) {
                    let length = call.number(1).cast_unsigned();
                    self.events.push(Event::Truncate { file: *id, length });
                }
            }
            "fsync" | "fdatasync" => match self.open.get(&call.number(0)) {
                Some(Behind::File { id, .. }) => self.events.push(Event::SyncFile(*id)),
                Some(Behind::Folder(path)) => self.events.push(Event::SyncFolder(path.clone())),
                None => {}
            },
            _ => self.named(&call, line),
        }
    }

    fn opened(&mut self, call: &Call<'_>) {
        let Some(path) = call.paths().pop().filter(|path| self.counts(path)) else {
            return;
        };
        let made = call.rest.contains("O_CREAT") || call.name == "creat";
        assert!(!call.rest.contains("O_TMPFILE"), "{call:?}");
        let id = match self.names.get(&path) {
            Some(id) => *id,
            None if made => self.create(&path),
            None => {
                self.open.insert(call.gave, Behind::Folder(path));
                return;
            }
        };
        if call.rest.contains("O_TRUNC") {
            self.events.push(Event::Truncate {
                file: id,
                length: 0,
            });
        }
        assert!(!call.rest.contains("O_APPEND"), "{call:?}");
        self.open.insert(call.gave, Behind::File { id, at: 0 });
    }

    fn written(&mut self, call: &Call<'_>) {
        let descriptor = call.number(0);
        let length = usize::try_from(call.gave).unwrap();
        let mut bytes = call.bytes();
        bytes.truncate(length);
        if descriptor == 1 {
            self.events
                .push(Event::Said(String::from_utf8(bytes).unwrap()));
            return;
        }
        let Some(Behind::File { id, at }) = self.open.get_mut(&descriptor) else {
            return;
        };
        let file = *id;
        let place = if call.name == "pwrite64" {
            call.number(3).cast_unsigned()
        } else {
            *at += call.gave.cast_unsigned();
            *at - call.gave.cast_unsigned()
        };
        self.events.push(Event::Write {
            file,
            at: place,
            bytes,
        });
    }

    /// A call about names.
    fn named(&mut self, call: &Call<'_>, line: &str) {
        let paths = call.paths();
        if paths.iter().all(|path| !self.counts(path)) {
            let about_ours = matches!(self.open.get(&call.number(0)), Some(Behind::File { .. }));
            assert!(!about_ours, "not understood: {line}");
            return;
        }
        match (call.name, paths.as_slice()) {
            ("mkdir" | "mkdirat", [path]) => self.events.push(Event::Folder(path.clone())),
            ("unlink" | "unlinkat", [path]) => {
                self.names.remove(path);
                self.events.push(Event::Unname(path.clone()));
            }
            ("rename" | "renameat" | "renameat2", [from, to]) => {
                // A file, or a folder with all that is in it.
                let moved: Vec<_> = self
                    .names
                    .extract_if(|path, _| path.starts_with(from))
                    .collect();
                assert!(!moved.is_empty(), "{line}");
                let renamed = moved
                    .into_iter()
                    .map(|(path, id)| (renamed(&path, from, to), id));
                self.names.extend(renamed);
                self.events.push(Event::Rename(from.clone(), to.clone()));
            }
            ("link" | "linkat", [from, to]) => {
                let id = self.names[from];
                self.names.insert(to.clone(), id);
                self.events.push(Event::Name(to.clone(), id));
            }
            _ => panic!("not understood: {line}"),
        }
    }
}

/// One call.
#[derive(Debug)]
struct Call<'a> {
    name: &'a str,
    /// What stands between the brackets.
    rest: &'a str,
    gave: i64,
}

impl<'a> Call<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        assert!(
            !line.contains("<unfinished"),
            "more than one thread: {line}"
        );
        let (_process, line) = line.split_once(' ')?;
        let line = line.trim_start();
        let (name, rest) = line.split_once('(')?;
        let (rest, gave) = rest.rsplit_once(" = ")?;
        let gave = gave.split_whitespace().next()?.parse().ok()?;
        let rest = rest.trim_end().strip_suffix(')')?;
        Some(Self { name, rest, gave })
    }

    /// A number among the arguments, wherever no text stands before a comma.
    fn number(&self, place: usize) -> i64 {
        let argument = self.rest.split(", ").nth(place).unwrap_or_default();
        argument.parse().unwrap_or(-1)
    }

    /// The texts among the arguments.
    fn texts(&self) -> Vec<Vec<u8>> {
        assert!(!self.rest.contains("\"..."), "cut short: {}", self.name);
        let texts = self.rest.split('"').skip(1).step_by(2);
        texts.map(plain).collect()
    }

    fn bytes(&self) -> Vec<u8> {
        self.texts().into_iter().next().unwrap_or_default()
    }

    fn paths(&self) -> Vec<PathBuf> {
        let texts = self.texts().into_iter();
        texts
            .map(|text| PathBuf::from(String::from_utf8_lossy(&text).into_owned()))
            .collect()
    }
}

/// `\x2f\x74` in plain bytes.
fn plain(text: &str) -> Vec<u8> {
    let digits = text.split("\\x").skip(1);
    digits
        .map(|two| u8::from_str_radix(two, 16).unwrap())
        .collect()
}
