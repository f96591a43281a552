//! What the bus tells of the notification server and of the notifications it shows, heard by
//! one thread that sleeps until something is told.

use std::sync::Arc;

use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message, Type};

use super::{Event, NAME, NotificationId, Server, Shared, lock};

const BUS: &str = "org.freedesktop.DBus";
const BUS_PATH: &str = "/org/freedesktop/DBus";

/// Finds out who shows notifications, and listens from now on.
///
/// # Errors
/// When the bus does not answer.
pub(super) fn start(bus: &Connection, shared: &Arc<Shared>) -> zbus::Result<()> {
    // All that this connection hears, kept from here on, so that nothing falls between what
    // is asked below and the listening.
    let messages = MessageIterator::from(bus);
    for wanted in [
        format!("type='signal',sender='{NAME}',interface='{NAME}'"),
        format!("type='signal',sender='{BUS}',member='NameOwnerChanged',arg0='{NAME}'"),
    ] {
        ask_bus(bus, "AddMatch", &wanted.as_str())?;
    }
    let names: Vec<String> = ask_bus(bus, "ListActivatableNames", &())?
        .body()
        .deserialize()?;
    let startable = names.iter().any(|name| name == NAME);
    shared.now(match ask_bus(bus, "GetNameOwner", &NAME) {
        Ok(owner) => Server::There {
            owner: owner.body().deserialize()?,
        },
        Err(zbus::Error::MethodError(..)) => Server::Absent { startable },
        Err(error) => return Err(error),
    });
    let shared = Arc::clone(shared);
    std::thread::Builder::new()
        .name("notifications".to_owned())
        .spawn(move || listen(messages, startable, &shared))?;
    Ok(())
}

fn ask_bus<B>(bus: &Connection, method: &str, with: &B) -> zbus::Result<Message>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    bus.call_method(Some(BUS), BUS_PATH, Some(BUS), method, with)
}

fn listen(messages: MessageIterator, startable: bool, shared: &Shared) {
    for message in messages {
        match message {
            Ok(message) => hear(&message, startable, shared),
            Err(error) => {
                log::warn!("the session bus is gone: {error}");
                break;
            }
        }
    }
    shared.now(Server::Absent { startable: false });
}

/// Keeps or tells what one message says. What is not of the notification server, or is not
/// said as the specification has it, is left alone.
fn hear(message: &Message, startable: bool, shared: &Shared) {
    let header = message.header();
    if header.message_type() != Type::Signal {
        return;
    }
    let (Some(sender), Some(member)) = (header.sender(), header.member()) else {
        return;
    };
    let body = message.body();
    if sender.as_str() == BUS {
        if member.as_str() == "NameOwnerChanged"
            && let Ok((name, _, owner)) = body.deserialize::<(String, String, String)>()
            && name == NAME
        {
            shared.now(if owner.is_empty() {
                Server::Absent { startable }
            } else {
                Server::There { owner }
            });
        }
        return;
    }
    // Anyone on the bus may send this connection a signal; only the server is believed.
    if lock(&shared.server).owner() != Some(sender.as_str()) {
        return;
    }
    let of = |number| NotificationId::new(sender.to_string(), number);
    match member.as_str() {
        "ActionInvoked" => {
            if let Ok((number, key)) = body.deserialize() {
                let token = lock(&shared.token).take();
                let token = token.filter(|(of, _)| *of == number);
                (shared.tell)(Event::Pressed {
                    id: of(number),
                    key,
                    token: token.map(|(_, token)| token),
                });
            }
        }
        "ActivationToken" => {
            if let Ok(token) = body.deserialize() {
                *lock(&shared.token) = Some(token);
            }
        }
        "NotificationClosed" => {
            if let Ok((number, _why)) = body.deserialize::<(u32, u32)>() {
                (shared.tell)(Event::Closed { id: of(number) });
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    const SERVER: &str = ":1.7";

    fn heard(messages: &[Message]) -> (Vec<Event>, Server) {
        let told: Arc<Mutex<Vec<Event>>> = Arc::default();
        let keep = Arc::clone(&told);
        let shared = Shared {
            server: Mutex::new(Server::There {
                owner: SERVER.to_owned(),
            }),
            capabilities: Mutex::default(),
            token: Mutex::default(),
            tell: Box::new(move |event| lock(&keep).push(event)),
        };
        for message in messages {
            hear(message, false, &shared);
        }
        let server = lock(&shared.server).clone();
        (std::mem::take(&mut *lock(&told)), server)
    }

    fn signal<B>(sender: &'static str, interface: &str, member: &str, body: &B) -> Message
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
    {
        let signal = Message::signal("/org/freedesktop", interface, member);
        let signal = signal.and_then(|signal| signal.sender(sender));
        signal.and_then(|signal| signal.build(body)).unwrap()
    }

    #[test]
    fn presses_and_closings_are_told() {
        let pressed = signal(SERVER, NAME, "ActionInvoked", &(4_u32, "done"));
        let closed = signal(SERVER, NAME, "NotificationClosed", &(4_u32, 2_u32));
        let id = NotificationId::new(SERVER.to_owned(), 4);
        let key = "done".to_owned();
        let expected = [
            Event::Pressed {
                id: id.clone(),
                key,
                token: None,
            },
            Event::Closed { id },
        ];
        assert_eq!(heard(&[pressed, closed]).0, expected);
    }

    #[test]
    fn a_press_carries_its_own_token_once() {
        let token = |of: u32| signal(SERVER, NAME, "ActivationToken", &(of, "gnome-7"));
        let press = || signal(SERVER, NAME, "ActionInvoked", &(4_u32, "default"));
        let (told, _) = heard(&[token(4), press(), press(), token(5), press()]);
        let tokens: Vec<_> = told
            .iter()
            .map(|event| match event {
                Event::Pressed { token, .. } => token.as_deref(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(tokens, [Some("gnome-7"), None, None]);
    }

    #[test]
    fn nobody_but_the_server_is_believed() {
        let pressed = signal(":1.66", NAME, "ActionInvoked", &(4_u32, "done"));
        let gone = signal(":1.66", BUS, "NameOwnerChanged", &(NAME, SERVER, ""));
        let (told, server) = heard(&[pressed, gone]);
        assert_eq!(told, []);
        assert_eq!(server.owner(), Some(SERVER));
    }

    #[test]
    fn what_is_not_as_specified_is_left_alone() {
        let odd = signal(SERVER, NAME, "ActionInvoked", &("done", 4_u32));
        let unknown = signal(SERVER, NAME, "NotificationReplied", &(4_u32, "hello"));
        assert_eq!(heard(&[odd, unknown]).0, []);
    }

    #[test]
    fn a_server_that_goes_and_comes_is_noticed() {
        let goes = signal(BUS, BUS, "NameOwnerChanged", &(NAME, SERVER, ""));
        let (told, server) = heard(std::slice::from_ref(&goes));
        assert_eq!(told, [Event::CameOrWent]);
        assert!(!server.can_show());
        let comes = signal(BUS, BUS, "NameOwnerChanged", &(NAME, "", ":1.9"));
        let (told, server) = heard(&[goes, comes]);
        assert_eq!(told, [Event::CameOrWent, Event::CameOrWent]);
        assert_eq!(server.owner(), Some(":1.9"));
    }
}
