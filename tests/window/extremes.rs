//! What becomes of a page where someone looks at it otherwise than most: magnified four times,
//! with letters of twice the size, in the few colours they have chosen themselves.
//!
//! Deliberately absent: how it looks there. That nothing is cut, covered or lost can be counted;
//! the rest is for the eye.

use serde_json::{Value, json};

use super::{Chromium, Judged, Violation};

/// A window of 1280 by 1024, magnified four times, as WCAG asks (1.4.10).
const MAGNIFIED: (u32, u32) = (320, 256);

/// A window as most have it.
const USUAL: (u32, u32) = (1280, 1000);

/// The usual size of the letters, twice.
const TWICE: &str = "225%";

/// What is wider than the window, what is cut off, and whether what stays in place covers more
/// than half of it. Tables and pictures may be moved sideways, each in itself.
const REFLOW: &str = include_str!("extremes/reflow.js");

/// What is chosen and looks like what is not, and what is drawn and cannot be seen, where the
/// colours are not the page's own.
const FORCED: &str = include_str!("extremes/forced.js");

impl Chromium {
    /// What is not as it should be where the page it shows is magnified, or its letters are.
    /// `at` is the state.
    pub fn magnified(&self, at: &str) -> Vec<Violation> {
        self.size(MAGNIFIED);
        let mut found = self.look(at, "magnified four times", REFLOW, "");
        self.size(USUAL);
        found.extend(self.look(at, "letters of twice the size", REFLOW, TWICE));
        found
    }

    /// What is not as it should be where whoever looks at the page it shows has chosen the
    /// colours, here white on black. `at` is the state.
    pub fn in_forced_colours(&self, at: &str) -> Vec<Violation> {
        self.media(json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-color-scheme", "value": "dark" },
        ]));
        let found = self.look(at, "forced colours", FORCED, "");
        self.media(json!([]));
        found
    }

    fn look(&self, at: &str, rule: &str, script: &str, argument: &str) -> Vec<Violation> {
        let says = self.run(script, vec![json!(argument)]);
        let Value::Array(says) = says else {
            panic!("{at}: {rule}: {says}");
        };
        let violation = |says: &Value| Violation {
            at: at.to_owned(),
            rule: rule.to_owned(),
            says: says.as_str().unwrap_or_default().to_owned(),
        };
        says.iter().map(violation).collect()
    }

    fn size(&self, (width, height): (u32, u32)) {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        self.tell("Emulation.setDeviceMetricsOverride", size);
    }

    fn media(&self, features: Value) {
        self.tell(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        );
    }
}
