//! A notification server that shows nothing and writes down when it was asked to.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use xtask::{Failed, Result};
use zbus::blocking::{Connection, connection};
use zbus::interface;
use zbus::zvariant::OwnedValue;

pub(crate) const NAME: &str = "org.freedesktop.Notifications";
pub(crate) const PATH: &str = "/org/freedesktop/Notifications";

/// One notification that arrived.
#[derive(Debug, Clone)]
pub(crate) struct Arrival {
    /// By the machine's clock, as the first thing done with it.
    pub(crate) at: SystemTime,
    /// Title and body.
    pub(crate) text: String,
}

#[derive(Debug, Default)]
struct Book {
    arrived: Mutex<Vec<Arrival>>,
    changed: Condvar,
}

/// The server. It is gone when this is dropped.
#[derive(Debug)]
pub(crate) struct Arrivals {
    book: Arc<Book>,
    _bus: Connection,
}

impl Arrivals {
    /// Starts one on the bus of this address.
    ///
    /// # Errors
    /// When the bus does not take it.
    pub(crate) fn on(bus: &str) -> Result<Self> {
        let book = Arc::<Book>::default();
        let server = Server(Arc::clone(&book));
        let bus = connection::Builder::address(bus)
            .and_then(|builder| builder.serve_at(PATH, server))
            .and_then(|builder| builder.name(NAME))
            .and_then(connection::Builder::build)
            .map_err(|error| Failed(format!("the notification server: {error}")))?;
        Ok(Self { book, _bus: bus })
    }

    /// Waits for the first notification whose text holds this, and gives when it came.
    ///
    /// # Errors
    /// When it does not come in time.
    pub(crate) fn of(&self, holds: &str, patience: Duration) -> Result<SystemTime> {
        let found = |arrived: &[Arrival]| {
            let first = arrived.iter().find(|each| each.text.contains(holds));
            first.map(|arrival| arrival.at)
        };
        let arrived = self.book.arrived.lock();
        let (arrived, _) = self
            .book
            .changed
            .wait_timeout_while(
                arrived.unwrap_or_else(PoisonError::into_inner),
                patience,
                |arrived| found(arrived).is_none(),
            )
            .unwrap_or_else(PoisonError::into_inner);
        found(&arrived).ok_or_else(|| {
            let last = arrived.last().map(|arrival| arrival.text.clone());
            Failed(format!(
                "no notification with “{holds}” within {} s; the last of {} was {last:?}",
                patience.as_secs(),
                arrived.len()
            ))
        })
    }
}

struct Server(Arc<Book>);

/// Source: Desktop Notifications Specification 1.2, freedesktop.org.
#[interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(
        clippy::too_many_arguments,
        reason = "as many as the specification has"
    )]
    fn notify(
        &self,
        _app_name: String,
        _replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        let at = SystemTime::now();
        let mut arrived = self
            .0
            .arrived
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        arrived.push(Arrival {
            at,
            text: format!("{summary}\n{body}"),
        });
        self.0.changed.notify_all();
        u32::try_from(arrived.len()).unwrap_or(u32::MAX)
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let own = |text: &str| text.to_owned();
        (own("figures"), own("Tend"), own("1"), own("1.2"))
    }
}
