//! Who shows notifications, as far as is known.

use zbus::names::OwnedErrorName;

use super::super::NotShown;

/// Who shows notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Server {
    /// It has not been asked for yet.
    Unknown,
    /// It is there.
    There {
        /// Its own name on the bus.
        owner: String,
    },
    /// Nobody is.
    Absent {
        /// Whether the bus starts one when it is called.
        startable: bool,
    },
}

impl Server {
    /// Whether it is there, or would be when called. While nothing is known, nobody is
    /// alarmed.
    pub(super) const fn can_show(&self) -> bool {
        match self {
            Self::Unknown | Self::There { .. } => true,
            Self::Absent { startable } => *startable,
        }
    }

    /// Its own name on the bus.
    pub(super) fn owner(&self) -> Option<&str> {
        match self {
            Self::There { owner } => Some(owner),
            Self::Unknown | Self::Absent { .. } => None,
        }
    }
}

/// What an error of a call to the server says about what was handed over.
pub(super) fn why_not(error: zbus::Error) -> NotShown {
    match &error {
        zbus::Error::MethodError(name, _, _) if never_reached_anyone(name) => {
            NotShown::NoServer(error)
        }
        _ => NotShown::Unclear(error),
    }
}

/// The errors the bus itself gives when there is nobody to call.
fn never_reached_anyone(name: &OwnedErrorName) -> bool {
    name.as_str()
        .strip_prefix("org.freedesktop.DBus.Error.")
        .is_some_and(|kind| {
            matches!(kind, "ServiceUnknown" | "NameHasNoOwner") || kind.starts_with("Spawn.")
        })
}

#[cfg(test)]
mod tests {
    use zbus::message::Message;

    use super::*;

    fn refused(name: &'static str) -> NotShown {
        let call = Message::method_call("/", "Notify")
            .unwrap()
            .build(&())
            .unwrap();
        let name = OwnedErrorName::try_from(name).unwrap();
        why_not(zbus::Error::MethodError(name, None, call))
    }

    #[test]
    fn what_never_reached_a_server_surely_was_not_shown() {
        for name in ["ServiceUnknown", "NameHasNoOwner", "Spawn.ServiceNotFound"] {
            let name = format!("org.freedesktop.DBus.Error.{name}").leak();
            assert!(refused(name).surely(), "{name}");
        }
    }

    #[test]
    fn what_a_server_refused_or_never_answered_may_have_been_shown() {
        assert!(!refused("org.freedesktop.DBus.Error.NoReply").surely());
        assert!(
            !refused("org.freedesktop.Notifications.Error.ExcessNotificationGeneration").surely()
        );
        let late = std::io::Error::from(std::io::ErrorKind::TimedOut);
        assert!(!why_not(late.into()).surely());
    }

    #[test]
    fn a_server_that_the_bus_can_start_counts_as_there() {
        assert!(Server::Absent { startable: true }.can_show());
        assert!(!Server::Absent { startable: false }.can_show());
        assert!(Server::Unknown.can_show());
    }
}
