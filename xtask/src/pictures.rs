//! `cargo xtask pictures`: pictures of the real window in its main states.

use std::path::Path;
use std::process::Command;

use crate::step::{Result, Steps, run};
use crate::{debian, house, node, test, ui};

/// Takes the pictures into a folder, `tests/pictures/latest` unless another is named.
///
/// # Errors
/// The first step that fails.
pub fn take(into: Option<&Path>) -> Result {
    let mut steps = Steps::default();
    steps.take("set-up", || {
        debian::set_up()?;
        node::check()?;
        ui::install()
    })?;
    steps.take("ui", ui::build)?;
    steps.take("build", test::build)?;
    steps.take("pictures", || {
        let mut pictures = Command::new(house::built("pictures"));
        run(match into {
            Some(folder) => pictures.arg(folder),
            None => &mut pictures,
        })
    })
}
