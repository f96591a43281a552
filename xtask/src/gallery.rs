//! `cargo xtask gallery`: a picture of every page and state of the real window.

use std::path::Path;
use std::process::Command;

use crate::step::{Result, Steps, run};
use crate::{debian, house, node, test, ui};

/// Takes the gallery into a folder, `tests/pictures/gallery` unless another is named; of one walk
/// only, where one is named.
///
/// # Errors
/// The first step that fails.
pub fn take(into: Option<&Path>, walk: Option<&str>) -> Result {
    let mut steps = Steps::default();
    steps.take("set-up", || {
        debian::set_up()?;
        node::check()?;
        ui::install()
    })?;
    steps.take("ui", ui::build)?;
    steps.take("build", test::build)?;
    steps.take("gallery", || {
        let mut gallery = Command::new(house::built("gallery"));
        let usual = house::root().join("tests/pictures/gallery");
        run(gallery.arg(into.unwrap_or(&usual)).args(walk))
    })
}
