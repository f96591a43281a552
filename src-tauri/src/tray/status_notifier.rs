//! The tray of a Linux desktop: a StatusNotifierItem with its menu, over D-Bus.
//!
//! No C library is asked for it: the ones for this end the program where they are missing.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Icon, OfflineReason};
use tauri::image::Image;
use tauri::{AppHandle, Manager, Runtime, include_image};
use words::Words;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::WellKnownName;

use super::acting;
use super::menu::{Act, Entry};
use crate::open_book::OpenBook;
use crate::window;

/// From the smallest panel to one of twice the density.
const ICONS: [Image<'static>; 5] = [
    include_image!("icons/tend-tray-16.png"),
    include_image!("icons/tend-tray-22.png"),
    include_image!("icons/tend-tray-24.png"),
    include_image!("icons/tend-tray-32.png"),
    include_image!("icons/tend-tray-48.png"),
];

/// How long a tray that has just come may take to be noticed, and how often it is looked.
const HEARING: Duration = Duration::from_secs(1);
const TRIES: u32 = 20;

/// The icon in the tray, or the wait for a tray.
#[derive(Default)]
pub struct Tray {
    /// Nothing before it is put there, and nothing without a session bus.
    item: OnceLock<Handle<Item>>,
    /// Unless the desktop says that it has no tray.
    absent: Arc<AtomicBool>,
}

impl Tray {
    /// Whether the patient can see the icon.
    pub fn is_shown(&self) -> bool {
        self.item.get().is_some() && !self.absent.load(Ordering::Relaxed)
    }

    /// Puts the icon there, or as soon as there is a tray. It blocks until the desktop has
    /// answered.
    pub(super) fn put<R: Runtime>(&self, app: &AppHandle<R>) {
        loop {
            self.absent.store(false, Ordering::Relaxed);
            match item(app, &self.absent).assume_sni_available(true).spawn() {
                // The library asks for the tray before it listens for one: a tray that came
                // in between, as at login, would never hear of the icon.
                Ok(item) if self.is_overlooked() => {
                    item.shutdown().wait();
                }
                Ok(item) => {
                    let _ = self.item.set(item);
                    changed(app);
                    return;
                }
                Err(error) => {
                    log::warn!("there will be no icon in the tray: {error}");
                    return;
                }
            }
        }
    }

    /// Whether there is a tray that has not heard of the icon, given time to.
    fn is_overlooked(&self) -> bool {
        (0..TRIES).all(|_| {
            let waits = self.absent.load(Ordering::Relaxed) && tray_is_there();
            if waits {
                thread::sleep(HEARING / TRIES);
            }
            waits
        })
    }

    pub(super) fn show(&self, menu: Vec<Entry>) {
        if let Some(item) = self.item.get() {
            item.update(|item| item.menu = menu);
        }
    }
}

/// Whether Tend can be found again without a window: started once more, it is told so over the
/// session bus, and the tray and notifications are there as well.
pub fn can_be_found() -> bool {
    zbus::blocking::Connection::session()
        .inspect_err(|error| log::warn!("Tend ends with its window, without a bus: {error}"))
        .is_ok()
}

/// Whether somebody on the bus is the tray.
fn tray_is_there() -> bool {
    let name = WellKnownName::from_static_str_unchecked("org.kde.StatusNotifierWatcher");
    zbus::blocking::Connection::session()
        .and_then(|bus| Ok(DBusProxy::new(&bus)?.name_has_owner(name.into())?))
        .unwrap_or(false)
}

/// The item of the app; it keeps in `absent` whether there is no tray.
fn item<R: Runtime>(app: &AppHandle<R>, absent: &Arc<AtomicBool>) -> Item {
    let for_clicks = app.clone();
    let for_changes = app.clone();
    Item {
        title: Words::of(app.state::<OpenBook>().own().language()).tray_title(),
        menu: Vec::new(),
        act: Box::new(move |act| acting::act(&for_clicks, act)),
        absent: Arc::clone(absent),
        changed: Box::new(move || changed(&for_changes)),
    }
}

/// The tray came or went.
fn changed<R: Runtime>(app: &AppHandle<R>) {
    app.state::<OpenBook>().tell_followers();
    window::tell(app, window::DESKTOP_CHANGED, ());
}

/// The item as the desktop asks for it.
struct Item {
    title: String,
    menu: Vec<Entry>,
    act: Box<dyn Fn(Act) + Send>,
    absent: Arc<AtomicBool>,
    /// Tells that the tray came or went.
    changed: Box<dyn Fn() + Send>,
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        env!("CARGO_PKG_NAME").to_owned()
    }

    fn title(&self) -> String {
        self.title.clone()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        ICONS.iter().map(icon).collect()
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        self.menu.iter().map(entry).collect()
    }

    fn activate(&mut self, _: i32, _: i32) {
        (self.act)(Act::Open(None));
    }

    fn watcher_online(&self) {
        self.absent.store(false, Ordering::Relaxed);
        (self.changed)();
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        if let OfflineReason::Error(error) = reason {
            log::info!("this desktop shows no tray: {error}");
        }
        self.absent.store(true, Ordering::Relaxed);
        (self.changed)();
        true
    }
}

fn entry(entry: &Entry) -> MenuItem<Item> {
    match entry {
        Entry::Line(label, act) => line(label, *act),
        Entry::Group(label, lines) => SubMenu {
            label: plain(label),
            submenu: lines.iter().map(|(label, act)| line(label, *act)).collect(),
            ..SubMenu::default()
        }
        .into(),
        Entry::Remark(label) => StandardItem {
            label: plain(label),
            enabled: false,
            ..StandardItem::default()
        }
        .into(),
        Entry::Rule => MenuItem::Separator,
    }
}

fn line(label: &str, act: Act) -> MenuItem<Item> {
    StandardItem {
        label: plain(label),
        activate: Box::new(move |item: &mut Item| (item.act)(act)),
        ..StandardItem::default()
    }
    .into()
}

/// In a label an underscore marks a key; the patient's own words have none.
fn plain(label: &str) -> String {
    label.replace('_', "__")
}

/// As the bus wants it: alpha first.
fn icon(image: &Image<'_>) -> Icon {
    let mut data = image.rgba().to_vec();
    for pixel in data.chunks_exact_mut(4) {
        pixel.rotate_right(1);
    }
    Icon {
        // No icon of Tend is larger than 48.
        width: i32::try_from(image.width()).unwrap_or(0),
        height: i32::try_from(image.height()).unwrap_or(0),
        data,
    }
}
