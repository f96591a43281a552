//! Chromium, driven as the window is: for what another engine makes of the same page. There is
//! no Tend behind it; a page is given to it as it stood in the window, or with an answer to each
//! call it makes.

use std::cell::Cell;
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use url::{ParseError, Url};
use xtask::virtual_desk::Running;

use super::judge::{self, Judged};
use super::page::Page;
use super::tend::free_port;
use super::until::expect;

/// The page as it stands, as text that another browser shows the same: what was typed and chosen
/// is written down, scripts are left out, what is shown as a modal dialog is marked.
const AS_IT_STANDS: &str = r#"
    const copy = document.documentElement.cloneNode(true);
    const all = (root) => [...root.querySelectorAll('input, textarea, select, dialog')];
    const copies = all(copy);
    all(document).forEach((field, index) => {
        const its = copies[index];
        if (field.matches('input')) {
            its.toggleAttribute('checked', field.checked);
            if (!['radio', 'checkbox'].includes(field.type)) its.setAttribute('value', field.value);
        } else if (field.matches('textarea')) {
            its.textContent = field.value;
        } else if (field.matches('select')) {
            [...its.options].forEach((option, place) =>
                option.toggleAttribute('selected', place === field.selectedIndex));
        } else {
            its.toggleAttribute('data-modal', field.matches(':modal'));
        }
    });
    copy.querySelectorAll('script, link[rel=modulepreload], meta[http-equiv]').forEach((each) => each.remove());
    copy.querySelectorAll('[crossorigin]').forEach((each) => each.removeAttribute('crossorigin'));
    return '<!doctype html>\n' + copy.outerHTML;"#;

/// Opens again what was modal.
const MODAL: &str = "
    for (const dialog of document.querySelectorAll('dialog[data-modal]')) {
        dialog.removeAttribute('open');
        dialog.showModal();
    }";

/// A running Chromium without a window.
#[derive(Debug)]
pub struct Chromium {
    client: Client,
    runtime: Runtime,
    count: Cell<u32>,
    _driver: Running,
    // Gone only after the driver.
    pages: TempDir,
}

impl Chromium {
    /// Starts it.
    pub fn start() -> Self {
        let pages = tempfile::Builder::new()
            .prefix("tend-chromium-")
            .tempdir()
            .unwrap();
        let port = free_port();
        let mut driver = Command::new("chromedriver");
        driver
            .arg(format!("--port={port}"))
            // What it leaves lying about goes with the pages.
            .env("TMPDIR", pages.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let driver =
            Running::start(&mut driver, "chromedriver").unwrap_or_else(|failed| panic!("{failed}"));
        expect("chromedriver to listen", || {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
        });
        let profile = pages.path().join("profile");
        let mut capabilities = Capabilities::new();
        capabilities.insert(
            "goog:chromeOptions".to_owned(),
            json!({ "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--allow-file-access-from-files", "--window-size=1280,1000",
                format!("--user-data-dir={}", profile.display()),
            ]}),
        );
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&format!("http://127.0.0.1:{port}")),
            )
            .unwrap_or_else(|error| panic!("Chromium did not start: {error}"));
        Self {
            client,
            runtime,
            count: Cell::new(0),
            _driver: driver,
            pages,
        }
    }

    /// Shows the page of the window as it stands there.
    pub fn show(&self, page: &Page<'_>) {
        let stands = page.until("the page as text", || {
            page.script(AS_IT_STANDS, Vec::new())?
                .as_str()
                .map(str::to_owned)
        });
        let dist = xtask::house::ui().join("dist");
        let judge = judge::place();
        let here = stands
            .replace("=\"./", &format!("=\"file://{}/", dist.display()))
            .replace(
                "</head>",
                &format!(
                    "<script src=\"file://{}\"></script></head>",
                    judge.display()
                ),
            );
        self.count.set(self.count.get() + 1);
        let place = self.pages.path().join(format!("{}.html", self.count.get()));
        std::fs::write(&place, here).unwrap();
        self.open(&place);
        let target =
            "return getComputedStyle(document.documentElement).getPropertyValue('--target')";
        assert_ne!(self.run(target, Vec::new()), "", "the page has its looks");
        self.run(MODAL, Vec::new());
    }

    /// Opens a page on disk.
    pub fn open(&self, place: &Path) {
        let url = format!("file://{}", place.display());
        self.runtime
            .block_on(self.client.goto(&url))
            .unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// Tells it something of its own protocol: what it shows the page on, say.
    pub fn tell(&self, command: &'static str, parameters: Value) {
        let told = Told {
            command,
            parameters,
        };
        self.runtime
            .block_on(self.client.issue_cmd(told))
            .unwrap_or_else(|error| panic!("{command}: {error}"));
    }

    /// A folder for pages that is gone with it.
    pub fn folder(&self) -> PathBuf {
        self.pages.path().to_owned()
    }
}

/// A command of the protocol of Chromium's own tools.
#[derive(Debug)]
struct Told {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Told {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}

impl Drop for Chromium {
    /// Asked to, it takes its own processes with it.
    fn drop(&mut self) {
        let _ = self.runtime.block_on(self.client.clone().close());
    }
}

impl Judged for Chromium {
    fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime
            .block_on(self.client.execute(script, arguments))
            .unwrap_or_else(|error| panic!("Chromium: {error}"))
    }

    fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime
            .block_on(self.client.execute_async(script, arguments))
            .unwrap_or_else(|error| panic!("Chromium: {error}"))
    }
}
