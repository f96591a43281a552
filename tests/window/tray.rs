//! The tray of a desktop: it takes in icons, reads their menus and clicks in them, over the
//! bus, as the panels of KDE and others do.

use std::sync::{Arc, Mutex};

use xtask::virtual_desk::VirtualDesk;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::message::{Flags, Message};
use zbus::zvariant::{Structure, Value};

use super::until::{expect, until};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";
/// Where an item is, on the bus name it gave.
const ITEM_AT: &str = "/StatusNotifierItem";

/// The tray. Dropping it takes it off the desk.
#[derive(Debug)]
pub struct Tray {
    bus: Connection,
    items: Items,
}

/// The bus names of the icons that asked to be shown.
type Items = Arc<Mutex<Vec<String>>>;

/// One line of a menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    id: i32,
    /// What stands there; nothing for a rule.
    pub label: String,
    /// Whether it can be clicked.
    pub enabled: bool,
    /// The lines of its own menu.
    pub lines: Vec<Line>,
}

impl Tray {
    /// Puts a tray on the desk.
    pub fn open(desk: &VirtualDesk) -> Self {
        let items = Items::default();
        let watcher = Watcher {
            items: Arc::clone(&items),
        };
        let bus = Builder::address(desk.bus_address())
            .and_then(|builder| builder.serve_at("/StatusNotifierWatcher", watcher))
            .and_then(|builder| builder.name(WATCHER))
            .and_then(Builder::build)
            .unwrap();
        Self { bus, items }
    }

    /// Waits until the icon of a process is in the tray: its title, and how large its
    /// pictures are.
    pub fn until_shown(&self, process: u32) -> (String, Vec<(i32, i32)>) {
        let item = self.item(process);
        let title = self.property(&item, "Title");
        let pictures = self.property(&item, "IconPixmap");
        let Value::Array(pictures) = &pictures else {
            panic!("no pictures: {pictures:?}");
        };
        let sizes = pictures
            .iter()
            .map(|picture| match picture {
                Value::Structure(picture) => match picture.fields() {
                    [Value::I32(width), Value::I32(height), Value::Array(bytes)] => {
                        assert_eq!(bytes.len() as i32, width * height * 4);
                        (*width, *height)
                    }
                    other => panic!("not a picture: {other:?}"),
                },
                other => panic!("not a picture: {other:?}"),
            })
            .collect();
        match title {
            Value::Str(title) => (title.to_string(), sizes),
            other => panic!("not a title: {other:?}"),
        }
    }

    /// Clicks on the icon itself.
    pub fn click(&self, process: u32) {
        let item = self.item(process);
        self.bus
            .call_method(Some(&*item), ITEM_AT, Some(ITEM), "Activate", &(0, 0))
            .unwrap();
    }

    /// What stands in the menu of a process now.
    pub fn menu(&self, process: u32) -> Vec<Line> {
        let item = self.item(process);
        let nothing: [&str; 0] = [];
        let answer = self
            .bus
            .call_method(
                Some(&*item),
                &*self.menu_at(&item),
                Some(MENU),
                "GetLayout",
                &(0, -1, &nothing[..]),
            )
            .unwrap();
        let body = answer.body();
        let layout: Structure<'_> = body.deserialize().unwrap();
        match layout.fields() {
            [Value::U32(_), root] => line(root).lines,
            other => panic!("not a menu: {other:?}"),
        }
    }

    /// Waits until a line stands in the menu.
    pub fn until_offered(&self, process: u32, path: &[&str]) {
        until(|| find(&self.menu(process), path).map(drop))
            .unwrap_or_else(|| self.give_up(process, path));
    }

    /// Waits until no line of this label stands in the menu.
    pub fn until_offered_no_more(&self, process: u32, path: &[&str]) {
        expect(&format!("{path:?} to leave the menu"), || {
            find(&self.menu(process), path).is_none().then_some(())
        });
    }

    /// Clicks a line, by the labels that lead to it.
    pub fn choose(&self, process: u32, path: &[&str]) {
        let line = until(|| find(&self.menu(process), path).filter(|line| line.enabled))
            .unwrap_or_else(|| self.give_up(process, path));
        let item = self.item(process);
        // Like a panel, it waits for no answer: the line may end the program.
        let clicked = Message::method_call(self.menu_at(&item), "Event")
            .and_then(|call| call.destination(&*item))
            .and_then(|call| call.interface(MENU))
            .and_then(|call| call.with_flags(Flags::NoReplyExpected))
            .and_then(|call| call.build(&(line.id, "clicked", Value::I32(0), 0_u32)))
            .unwrap();
        self.bus.send(&clicked).unwrap();
    }

    fn give_up(&self, process: u32, path: &[&str]) -> ! {
        panic!(
            "{path:?} is not in the menu of the tray: {:#?}",
            self.menu(process)
        )
    }

    fn menu_at(&self, item: &str) -> String {
        match self.property(item, "Menu") {
            Value::ObjectPath(path) => path.to_string(),
            other => panic!("not a path: {other:?}"),
        }
    }

    fn property(&self, item: &str, name: &str) -> Value<'static> {
        let answer = self
            .bus
            .call_method(
                Some(item),
                ITEM_AT,
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &(ITEM, name),
            )
            .unwrap();
        let body = answer.body();
        let value: Value<'_> = body.deserialize().unwrap();
        value.try_to_owned().unwrap().into()
    }

    /// The bus name that the icon of a process gave.
    fn item(&self, process: u32) -> String {
        let named = format!("-{process}-");
        expect("an icon in the tray", || {
            let items = self.items.lock().unwrap();
            items
                .iter()
                .rev()
                .find(|item| item.contains(&named))
                .cloned()
        })
    }
}

struct Watcher {
    items: Items,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String) {
        self.items.lock().unwrap().push(service);
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

fn line(layout: &Value<'_>) -> Line {
    let layout = match layout {
        Value::Value(inner) => return line(inner),
        Value::Structure(layout) => layout.fields(),
        other => panic!("not a line: {other:?}"),
    };
    let [Value::I32(id), Value::Dict(says), Value::Array(lines)] = layout else {
        panic!("not a line: {layout:?}");
    };
    let label: Option<String> = says.get(&"label").unwrap();
    let enabled: Option<bool> = says.get(&"enabled").unwrap();
    Line {
        id: *id,
        label: label.unwrap_or_default().replace("__", "_"),
        enabled: enabled.unwrap_or(true),
        lines: lines.iter().map(line).collect(),
    }
}

fn find(lines: &[Line], path: &[&str]) -> Option<Line> {
    let (first, rest) = path.split_first()?;
    let line = lines.iter().find(|line| line.label == *first)?;
    if rest.is_empty() {
        Some(line.clone())
    } else {
        find(&line.lines, rest)
    }
}
