//! Tend's page in a browser that is not its window: the page as it is built, and the planner over
//! a real log book behind every call it makes, told over a socket of this machine.
//!
//! Only the calls that reading needs are answered; any other is refused by its name.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;
use serde_json::{Value, json};

/// What the page calls instead of the shell.
const SHELL: &str = r#"<script>
window.__TAURI_INTERNALS__ = {
    transformCallback: () => 0,
    unregisterCallback: () => undefined,
    invoke: async (command, told) => {
        if (command.startsWith("plugin:event|")) return 0;
        const answer = await fetch("http://127.0.0.1:PORT/", {
            method: "POST",
            body: JSON.stringify({ command, told: told ?? {} }),
        });
        const { said, refused } = await answer.json();
        if (refused !== undefined) throw refused;
        return said;
    },
};
window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: () => undefined };
</script>"#;

/// Writes the page into a folder and answers its calls on a thread of its own, for as long as the
/// program runs. Gives the page.
pub(crate) fn play(folder: &Path, log_book: PathBuf, now: DateTime<FixedOffset>) -> PathBuf {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let dist = xtask::house::ui().join("dist");
    let page = std::fs::read_to_string(dist.join("index.html"))
        .unwrap()
        .replace(" crossorigin", "")
        .replace("=\"./", &format!("=\"file://{}/", dist.display()))
        .replacen("<head>", &format!("<head>{SHELL}"), 1)
        .replace("PORT", &port.to_string());
    let place = folder.join("tend.html");
    std::fs::write(&place, page).unwrap();
    std::thread::spawn(move || {
        let mut logbook = Logbook::open(&log_book, now).unwrap();
        for call in listener.incoming() {
            answer(call.unwrap(), &mut logbook, now);
        }
    });
    place
}

fn answer(mut stream: TcpStream, logbook: &mut Logbook, now: DateTime<FixedOffset>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let call: Value = serde_json::from_slice(&body).unwrap();
    let said = say(&call, logbook, now).to_string();
    let head = "HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n";
    write!(stream, "{head}Content-Length: {}\r\n\r\n{said}", said.len()).unwrap();
}

fn say(call: &Value, logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Value {
    let told = &call["told"];
    let text = |name: &str| told[name].as_str().map(str::to_owned);
    let date = |name: &str| text(name).map(|date| date.parse().unwrap());
    let episode = || text("episode").unwrap().parse().unwrap();
    match call["command"].as_str().unwrap() {
        "overview" => either(planner::overview(logbook, now)),
        "trends" => either(planner::trends(
            logbook,
            now,
            episode(),
            date("from"),
            date("to"),
        )),
        "year" => {
            let year = told["year"].as_i64().unwrap();
            either(planner::year(
                logbook,
                now,
                episode(),
                year.try_into().unwrap(),
            ))
        }
        "desktop" => json!({ "said": {
            "notifications": "shown", "tray": true, "autostart": null, "language": "en",
        }}),
        "deed_to_open" => json!({ "said": null }),
        other => json!({ "refused": { "code": "storage", "value": other } }),
    }
}

fn either<T: serde::Serialize, E: serde::Serialize>(outcome: Result<T, E>) -> Value {
    match outcome {
        Ok(said) => json!({ "said": said }),
        Err(refused) => json!({ "refused": refused }),
    }
}
