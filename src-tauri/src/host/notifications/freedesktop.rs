//! The notification server of a Linux desktop, spoken to over the session bus.
//!
//! One connection is kept open for the life of the app: GNOME closes the notifications of a
//! connection that is gone, and dunst tells of presses only to the connection that asked.
//! Everything is told by signals; nothing is polled.
//!
//! Source: Desktop Notifications Specification 1.2, freedesktop.org.

mod capabilities;
mod listening;
mod server;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tauri::{AppHandle, Runtime};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

use self::capabilities::Capabilities;
use self::server::Server;
use super::{CLICK, Event, NotShown, Notification, NotificationId};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// How long a server may take to answer, which includes starting it where the bus does that.
const PATIENCE: Duration = Duration::from_secs(10);

/// The notifications of the desktop Tend runs on.
pub struct Notifications {
    /// What the desktop calls the program.
    name: String,
    /// Nothing before [`Notifications::connect`], and on a desktop without a session bus.
    bus: Mutex<Option<Connection>>,
    shared: Arc<Shared>,
}

/// What the listening thread and the callers share.
struct Shared {
    server: Mutex<Server>,
    /// Of the server they were read from.
    capabilities: Mutex<Option<(String, Capabilities)>>,
    /// Told just before a press, with the number of the notification.
    token: Mutex<Option<(u32, String)>>,
    tell: Box<dyn Fn(Event) + Send + Sync>,
}

impl Notifications {
    /// Those of the app. `tell` hears what comes back; it must return at once.
    ///
    /// Nothing is asked of the desktop before [`Notifications::connect`].
    pub fn of<R: Runtime>(
        app: &AppHandle<R>,
        tell: impl Fn(Event) + Send + Sync + 'static,
    ) -> Self {
        // Also what the packages call its desktop file.
        let product = app.config().product_name.as_deref();
        Self::named(product.unwrap_or(&app.package_info().name), tell)
    }

    fn named(name: &str, tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self {
            name: name.to_owned(),
            bus: Mutex::default(),
            shared: Arc::new(Shared {
                server: Mutex::new(Server::Unknown),
                capabilities: Mutex::default(),
                token: Mutex::default(),
                tell: Box::new(tell),
            }),
        }
    }

    /// Finds out who shows notifications here, and listens from now on. It may block for
    /// seconds. Without a session bus it is logged, and tried again before anything is shown.
    pub fn connect(&self) {
        if let Err(error) = self.connection() {
            log::warn!("{error}");
            self.shared.nobody_came();
        }
    }

    /// Whether notifications can be shown, as far as is known: somebody is there to show
    /// them, or the bus can start somebody. It asks nobody and returns at once.
    pub fn can_show(&self) -> bool {
        lock(&self.shared.server).can_show()
    }

    /// Shows a notification and gives what the server knows it by.
    ///
    /// # Errors
    /// When it was not shown, or when that is not sure. It may block for seconds: not for the
    /// main thread.
    pub fn show(&self, notification: &Notification) -> Result<NotificationId, NotShown> {
        let shown = self.connection().and_then(|bus| {
            let able = self.capabilities(&bus)?;
            notify(&bus, &self.name, able, notification)
        });
        if let Err(NotShown::NoServer(_) | NotShown::NoBus(_)) = &shown {
            self.shared.nobody_came();
        }
        shown
    }

    /// Takes a notification off the desktop. That it is gone already is no error.
    pub fn withdraw(&self, id: &NotificationId) {
        let Some(bus) = lock(&self.bus).clone() else {
            return;
        };
        // To the very server that showed it: nobody is started for this.
        let server = Some(id.server.as_str());
        let closed = bus.call_method(server, PATH, Some(NAME), "CloseNotification", &(id.number,));
        if let Err(error) = closed {
            log::info!("{id:?} could not be withdrawn: {error}");
        }
    }

    fn connection(&self) -> Result<Connection, NotShown> {
        let mut bus = lock(&self.bus);
        if let Some(bus) = bus.as_ref().filter(|bus| !bus.inner().is_closed()) {
            return Ok(bus.clone());
        }
        let new = connection::Builder::session()
            .and_then(|builder| builder.method_timeout(PATIENCE).build())
            .map_err(NotShown::NoBus)?;
        listening::start(&new, &self.shared).map_err(NotShown::NoBus)?;
        *bus = Some(new.clone());
        Ok(new)
    }

    /// What the server can do; asked once of each, which starts it where the bus does that.
    fn capabilities(&self, bus: &Connection) -> Result<Capabilities, NotShown> {
        let mut known = lock(&self.shared.capabilities);
        let owner = lock(&self.shared.server).owner().map(str::to_owned);
        if let Some((of, able)) = known.as_ref()
            && Some(of) == owner.as_ref()
        {
            return Ok(*able);
        }
        let (of, able) = Capabilities::of(bus)?;
        *known = Some((of, able));
        Ok(able)
    }
}

impl Shared {
    /// Keeps who shows notifications now, and tells of it when it is another.
    fn now(&self, server: Server) {
        let before = std::mem::replace(&mut *lock(&self.server), server.clone());
        if before != server {
            (self.tell)(Event::CameOrWent);
        }
    }

    /// Nobody came when called. That one who is there has gone, the bus tells by itself; and
    /// one may have come meanwhile.
    fn nobody_came(&self) {
        if lock(&self.server).owner().is_none() {
            self.now(Server::Absent { startable: false });
        }
    }
}

fn notify(
    bus: &Connection,
    app: &str,
    able: Capabilities,
    notification: &Notification,
) -> Result<NotificationId, NotShown> {
    let buttons = notification.buttons.iter();
    let actions: Vec<&str> = std::iter::once([CLICK, app])
        .chain(buttons.map(|button| [button.key, button.label.as_str()]))
        .take(if able.actions { usize::MAX } else { 0 })
        .flatten()
        .collect();
    let hints: HashMap<&str, Value<'_>> = HashMap::from([
        // Normal: neither held back nor shown over a film.
        ("urgency", Value::U8(1)),
        ("category", Value::from("x-tend.reminder")),
        // The name of the desktop file the packages install.
        ("desktop-entry", Value::from(app)),
    ]);
    let as_the_server_thinks_fit = -1_i32;
    bus.call_method(
        Some(NAME),
        PATH,
        Some(NAME),
        "Notify",
        &(
            app,
            0_u32,
            // The name of the icon the packages install.
            "tend",
            &notification.title,
            able.body(&notification.body),
            actions,
            hints,
            as_the_server_thinks_fit,
        ),
    )
    .and_then(|reply| {
        let header = reply.header();
        let server = header.sender().ok_or(zbus::Error::MissingField)?;
        let number = reply.body().deserialize()?;
        Ok(NotificationId::new(server.to_string(), number))
    })
    .map_err(server::why_not)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
