//! What axe-core, the judge of accessibility that most use, says of a page. It is brought in
//! from the packages of the ui and runs in the page itself.

use std::fmt;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::{Value, json};

/// Runs it once, in one set of colours. Beside the rules of WCAG 2.2, levels A and AA, and axe's
/// own good practice, text has the contrast of level AAA. Its argument is whether only the rules
/// about colours are asked.
const JUDGE: &str = "
    const done = arguments[arguments.length - 1];
    // A colour on its way to another is neither.
    for (const each of document.getAnimations()) {
        if (each.effect.getComputedTiming().endTime === Infinity) each.cancel();
        else each.finish();
    }
    const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
    const besideTheUsual = {
        'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true },
    };
    axe.run(document, {
        resultTypes: ['violations'],
        ...(arguments[0] ? { runOnly: ofColours } : { rules: besideTheUsual }),
    }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
            rule: id,
            help,
            places: nodes.map(({ target, html, failureSummary }) =>
                [target.join(' '), html.slice(0, 200), failureSummary].join('\\n      ')),
        }))),
        (error) => done([{ rule: 'axe', help: String(error), places: [] }]),
    );";

/// What is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The state, the language, the colours and the browser in which it was found.
    pub at: String,
    /// axe's name of the rule.
    pub rule: String,
    /// What the rule asks for, and where it is broken.
    pub says: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.at, self.rule, self.says)
    }
}

/// A page that can be judged, in whatever browser it stands.
pub trait Judged {
    /// Runs a script in the page.
    fn run(&self, script: &str, arguments: Vec<Value>) -> Value;
    /// Runs a script that calls back.
    fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value;

    /// Judges the page as it stands, in both sets of colours. `at` is the state and the browser.
    fn judge(&self, at: &str) -> Vec<Violation> {
        if self.run("return typeof axe", Vec::new()) != json!("object") {
            self.run(axe(), Vec::new());
        }
        let mut found = Vec::new();
        // The other set of colours is an attribute of the page: all else is as it was judged.
        for (theme, colours_alone) in [("light", false), ("dark", true)] {
            self.run(
                "document.documentElement.dataset.theme = arguments[0]",
                vec![json!(theme)],
            );
            let says = self.run_async(JUDGE, vec![json!(colours_alone)]);
            let list = says
                .as_array()
                .unwrap_or_else(|| panic!("{at}: axe says {says}"));
            found.extend(list.iter().map(|violation| {
                Violation {
                    at: format!("{at}, {theme}"),
                    rule: violation["rule"].as_str().unwrap_or_default().to_owned(),
                    says: format!("{:#}", violation["help"])
                        + "\n      "
                        + &violation["places"]
                            .as_array()
                            .into_iter()
                            .flatten()
                            .filter_map(Value::as_str)
                            .collect::<Vec<_>>()
                            .join("\n      "),
                }
            }));
        }
        self.run(
            "document.documentElement.dataset.theme = 'light'",
            Vec::new(),
        );
        found
    }
}

/// Where the judge is, for a page on disk that brings it in itself.
pub(super) fn place() -> PathBuf {
    xtask::house::ui().join("node_modules/axe-core/axe.min.js")
}

/// The judge itself, as one script.
fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let place = place();
        let script = std::fs::read_to_string(&place)
            .unwrap_or_else(|error| panic!("{}: {error}", place.display()));
        // Into the page, where the scripts to come find it.
        format!("{script}; window.axe = axe;")
    })
}
