//! The page in the window, driven as a person would: by what stands on it.

use std::cell::RefCell;
use std::path::Path;

use fantoccini::actions::KeyActions;
use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::home::Home;
use super::judge::Judged;
use super::until::until;

/// Finds by role and accessible name; see there.
const FIND: &str = include_str!("page.js");

/// What the page shows, as text, without the marks that keep directions apart.
const TEXT: &str = "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '')";

/// Sets a value as typing does: a date or time field takes no keys that are the same
/// everywhere.
const TYPE_IN: &str = "
    const [field, value] = arguments;
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement
        : field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
    field.focus();
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));";

/// What describes a field to those who cannot see where it stands.
const BESIDE: &str = "
    const ids = (arguments[0].getAttribute('aria-describedby') ?? '').split(/\\s+/);
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');";

/// The page of one running program.
#[derive(Debug)]
pub struct Page<'home> {
    home: &'home Home,
    client: Client,
    runtime: Runtime,
}

impl<'home> Page<'home> {
    /// Has the driver start the program, and waits until its page shows something.
    pub(super) fn open(home: &'home Home, port: u16, program: &Path, arguments: &[&str]) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let mut capabilities = Capabilities::new();
        capabilities.insert(
            "webkitgtk:browserOptions".to_owned(),
            json!({ "binary": program, "args": arguments }),
        );
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&format!("http://127.0.0.1:{port}")),
            )
            .unwrap_or_else(|error| panic!("the window did not open: {error}"));
        let page = Self {
            home,
            client,
            runtime,
        };
        page.until("a painted page", || {
            page.text().filter(|text| !text.trim().is_empty())
        });
        page
    }

    /// The machine it runs on.
    pub(super) fn home(&self) -> &'home Home {
        self.home
    }

    /// Presses a button, a link or a tab.
    pub fn press(&self, name: &str) {
        self.press_in("", name);
    }

    /// Presses the button that ends the program, which may be gone before the driver says that
    /// it was pressed.
    pub fn press_last(&self, name: &str) {
        let button = self.until(&format!("to press “{name}”"), || {
            self.find("press", "", name)
        });
        let _ = self.runtime.block_on(button.click());
    }

    /// Presses it in the group, section or list item of this name.
    pub fn press_in(&self, group: &str, name: &str) {
        self.click("press", group, name);
    }

    /// Chooses an option or ticks a box.
    pub fn choose(&self, name: &str) {
        self.choose_in("", name);
    }

    /// Chooses an answer to the question of this name.
    pub fn choose_in(&self, question: &str, answer: &str) {
        self.click("choose", question, answer);
    }

    /// Fills in a field.
    pub fn fill(&self, name: &str, value: &str) {
        self.until(
            &format!("a field “{name}” that takes “{value}”"),
            || {
                let field = self.find("field", "", name)?;
                let field = serde_json::to_value(&field).ok()?;
                self.script(TYPE_IN, vec![field, json!(value)])
            },
        );
    }

    /// Ticks a box, or clears it.
    pub fn tick(&self, name: &str, wanted: bool) {
        self.until(&format!("to tick “{name}”: {wanted}"), || {
            let element = self.find("choose", "", name)?;
            let element = serde_json::to_value(&element).ok()?;
            let ticked = self.script(
                "const box = arguments[0]; return (box.control ?? box).checked",
                vec![element],
            )?;
            if ticked == json!(wanted) {
                return Some(());
            }
            self.click("choose", "", name);
            None
        });
    }

    /// Whether there is a field of this name now.
    pub fn has_field(&self, name: &str) -> bool {
        self.find("field", "", name).is_some()
    }

    /// Waits until the page shows a text.
    pub fn see(&self, text: &str) {
        self.until(&format!("to see “{text}”"), || {
            self.shows(text).then_some(())
        });
    }

    /// Waits until a text stands beside the field of this name, as what describes it.
    pub fn see_beside(&self, name: &str, text: &str) {
        self.until(&format!("“{text}” beside “{name}”"), || {
            let field = serde_json::to_value(self.find("field", "", name)?).ok()?;
            let beside = self.script(BESIDE, vec![field])?;
            beside.as_str()?.contains(text).then_some(())
        });
    }

    /// Waits until the page no longer shows a text.
    pub fn see_no_more(&self, text: &str) {
        self.until(&format!("to see “{text}” no more"), || {
            (!self.text()?.contains(text)).then_some(())
        });
    }

    /// Whether the page shows a text now.
    pub fn shows(&self, text: &str) -> bool {
        self.text().is_some_and(|page| page.contains(text))
    }

    /// Whether there is a button, link or tab of this name now.
    pub fn offers(&self, name: &str) -> bool {
        self.find("press", "", name).is_some()
    }

    /// What the page shows; nothing while it is being painted.
    pub fn text(&self) -> Option<String> {
        self.script(TEXT, Vec::new())?.as_str().map(str::to_owned)
    }

    /// What has the focus is called so; empty where nothing has it.
    pub(super) fn focused(&self) -> Option<String> {
        self.script(FIND, vec![json!("focused"), json!(""), json!("")])?
            .as_str()
            .map(str::to_owned)
    }

    /// Presses keys as a keyboard does: they go to whatever has the focus.
    pub(super) fn perform(&self, keys: KeyActions) {
        self.runtime
            .block_on(self.client.perform_actions(keys))
            .unwrap_or_else(|error| panic!("no key can be pressed: {error}"));
    }

    /// Runs a script in the page.
    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        self.runtime
            .block_on(self.client.execute(script, arguments))
            .ok()
    }

    /// Runs a script in the page that calls back when it is done.
    pub fn script_async(&self, script: &str, arguments: Vec<Value>) -> Option<Value> {
        self.runtime
            .block_on(self.client.execute_async(script, arguments))
            .ok()
    }

    /// Makes the window this large.
    pub fn resize(&self, width: u32, height: u32) {
        self.runtime
            .block_on(self.client.set_window_rect(0, 0, width, height))
            .unwrap_or_else(|error| panic!("the window cannot be resized: {error}"));
        self.until(&format!("a page of {width} × {height}"), || {
            let size = self.script("return [innerWidth, innerHeight]", Vec::new())?;
            (size == json!([width, height])).then_some(())
        });
    }

    /// How large the page is now: width and height.
    pub fn size(&self) -> (usize, usize) {
        self.until("the size of the page", || {
            let size = self.script("return [innerWidth, innerHeight]", Vec::new())?;
            serde_json::from_value(size).ok()
        })
    }

    /// Waits for a fact.
    ///
    /// # Panics
    /// When it has not come in time: says which, what the page showed, and where its picture
    /// is.
    pub fn until<T>(&self, awaited: &str, look: impl FnMut() -> Option<T>) -> T {
        until(look).unwrap_or_else(|| self.give_up(awaited))
    }

    fn give_up(&self, awaited: &str) -> ! {
        let picture = xtask::house::target().join("tend-window-failed.png");
        let kept = self
            .home
            .desk()
            .picture()
            .and_then(|screen| screen.save(&picture));
        panic!(
            "waited in vain: {awaited}\npicture: {} ({kept:?})\nthe page shows:\n{}",
            picture.display(),
            self.text().unwrap_or_default()
        )
    }

    fn click(&self, kind: &str, group: &str, name: &str) {
        let place = if group.is_empty() {
            String::new()
        } else {
            format!(" in “{group}”")
        };
        let refused = RefCell::new(String::new());
        until(|| {
            let element = self.find(kind, group, name)?;
            // A person scrolls on until it stands clear of what is fixed at the edges.
            let scrolled = serde_json::to_value(&element).ok()?;
            self.script(
                "arguments[0].scrollIntoView({ block: 'center' })",
                vec![scrolled],
            )?;
            self.runtime
                .block_on(element.click())
                .map_err(|error| *refused.borrow_mut() = format!("; found, but: {error}"))
                .ok()
        })
        .unwrap_or_else(|| self.give_up(&format!("to {kind} “{name}”{place}{}", refused.borrow())));
    }

    fn find(&self, kind: &str, group: &str, name: &str) -> Option<Element> {
        let found = self.script(FIND, vec![json!(kind), json!(name), json!(group)])?;
        let id = found.as_object()?.values().next()?.as_str()?;
        Some(Element::from_element_id(
            self.client.clone(),
            id.to_owned().into(),
        ))
    }
}

impl Judged for Page<'_> {
    fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.until("a script to run", || self.script(script, arguments.clone()))
    }

    fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.until("a script to call back", || {
            self.script_async(script, arguments.clone())
        })
    }
}
