use super::*;

const ROOT: &str = "/root";
const A: FileId = FileId(0);

fn path(name: &str) -> PathBuf {
    Path::new(ROOT).join(name)
}

fn disk(events: &[Event]) -> Disk {
    let mut disk = Disk::default();
    for event in events {
        disk.take(event);
    }
    disk
}

fn left(events: &[Event], loss: Loss) -> Vec<(PathBuf, Vec<u8>)> {
    disk(events)
        .left(Path::new(ROOT), loss, &mut Rng::with_seed(1))
        .1
}

fn write(at: u64, bytes: &[u8]) -> Event {
    Event::Write {
        file: A,
        at,
        bytes: bytes.to_vec(),
    }
}

#[test]
fn what_was_synced_stays_and_what_was_not_may_go() {
    let synced = [
        Event::Name(path("a"), A),
        write(0, b"one"),
        Event::SyncFile(A),
        Event::SyncFolder(ROOT.into()),
        write(0, b"two"),
    ];
    assert_eq!(left(&synced, Loss::All), [(path("a"), b"one".to_vec())]);
    assert_eq!(left(&synced, Loss::None), [(path("a"), b"two".to_vec())]);
}

#[test]
fn a_name_is_there_once_its_folder_was_synced() {
    let events = [
        Event::Name(path("a"), A),
        write(0, b"one"),
        Event::SyncFile(A),
    ];
    assert_eq!(left(&events, Loss::All), []);
    let renamed = [
        Event::Name(path("a"), A),
        Event::SyncFolder(ROOT.into()),
        Event::Rename(path("a"), path("b")),
    ];
    assert_eq!(left(&renamed, Loss::All), [(path("a"), Vec::new())]);
    assert_eq!(left(&renamed, Loss::None), [(path("b"), Vec::new())]);
}

#[test]
fn a_write_is_torn_between_sectors() {
    let events = [
        Event::Name(path("a"), A),
        write(0, &[1; 2048]),
        Event::SyncFile(A),
        Event::SyncFolder(ROOT.into()),
        write(0, &[2; 2048]),
    ];
    let disk = disk(&events);
    let mut dice = Rng::with_seed(1);
    let mut torn = 0;
    for _ in 0..100 {
        let (_, files) = disk.left(Path::new(ROOT), Loss::Some(5), &mut dice);
        let sectors: Vec<u8> = files[0].1.chunks(512).map(|sector| sector[0]).collect();
        assert!(
            files[0]
                .1
                .chunks(512)
                .all(|sector| sector.iter().all(|byte| *byte == sector[0]))
        );
        torn += usize::from(sectors.contains(&1) && sectors.contains(&2));
    }
    assert!(torn > 0);
}

#[test]
fn a_folder_that_was_renamed_has_what_is_in_it_below_either_name() {
    let folder = path("aside.part");
    let events = [
        Event::Folder(folder.clone()),
        Event::SyncFolder(ROOT.into()),
        Event::Name(folder.join("a"), A),
        write(0, b"whole"),
        Event::SyncFile(A),
        Event::SyncFolder(folder.clone()),
        Event::Rename(folder.clone(), path("aside")),
    ];
    let there = |name: &str| vec![(path(name).join("a"), b"whole".to_vec())];
    assert_eq!(left(&events, Loss::All), there("aside.part"));
    assert_eq!(left(&events, Loss::None), there("aside"));
}
