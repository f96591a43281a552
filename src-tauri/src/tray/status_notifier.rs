//! The tray of a Linux desktop: a StatusNotifierItem with its menu, over D-Bus.
//!
//! No C library is asked for it: the ones for this end the program where they are missing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use ksni::blocking::{Handle, TrayMethods};
use ksni::menu::{MenuItem, StandardItem, SubMenu};
use ksni::{Icon, OfflineReason};
use tauri::image::Image;
use tauri::{AppHandle, Manager, Runtime, include_image};
use words::Words;

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

/// The icon in the tray, or the wait for a tray.
pub struct Tray {
    /// Nothing without a session bus.
    item: Option<Handle<Item>>,
    shown: Arc<AtomicBool>,
}

impl Tray {
    /// No icon, now or later.
    pub fn none() -> Self {
        Self {
            item: None,
            shown: Arc::default(),
        }
    }

    /// Puts the icon there, or as soon as there is a tray.
    pub fn start<R: Runtime>(app: &AppHandle<R>) -> Self {
        // Until the desktop says that it has no tray.
        let shown = Arc::new(AtomicBool::new(true));
        let for_clicks = app.clone();
        let for_tray = app.clone();
        let item = Item {
            title: Words::english().tray_title(),
            menu: Vec::new(),
            act: Box::new(move |act| acting::act(&for_clicks, act)),
            shown: shown.clone(),
            changed: Box::new(move || {
                for_tray.state::<OpenBook>().tell_followers();
                window::tell(&for_tray, window::DESKTOP_CHANGED, ());
            }),
        };
        let item = item
            .assume_sni_available(true)
            .spawn()
            .inspect_err(|error| {
                log::warn!("there will be no icon in the tray: {error}");
                shown.store(false, Ordering::Relaxed);
            })
            .ok();
        Self { item, shown }
    }

    /// Whether the patient can see it.
    pub fn is_shown(&self) -> bool {
        self.shown.load(Ordering::Relaxed)
    }

    /// Whether there is a desktop to speak to at all.
    pub fn has_desktop(&self) -> bool {
        self.item.is_some()
    }

    pub(super) fn show(&self, menu: Vec<Entry>) {
        if let Some(item) = &self.item {
            item.update(|item| item.menu = menu);
        }
    }
}

/// The item as the desktop asks for it.
struct Item {
    title: String,
    menu: Vec<Entry>,
    act: Box<dyn Fn(Act) + Send>,
    shown: Arc<AtomicBool>,
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
        self.shown.store(true, Ordering::Relaxed);
        (self.changed)();
    }

    fn watcher_offline(&self, reason: OfflineReason) -> bool {
        if let OfflineReason::Error(error) = reason {
            log::info!("this desktop shows no tray: {error}");
        }
        self.shown.store(false, Ordering::Relaxed);
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
