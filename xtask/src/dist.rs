//! `cargo xtask dist`: what is shipped. So far the bill of materials alone; the packages follow.

use std::fs;
use std::process::Command;

use crate::step::{Failed, Result, Steps, cargo, run};
use crate::{house, node, outside, supply, ui};

/// Writes `target/dist/tend.cdx.json` and has an outside reader check it.
///
/// # Errors
/// The first step that fails.
pub fn make() -> Result {
    let folder = house::target().join("dist");
    fs::create_dir_all(&folder)
        .map_err(|error| Failed(format!("{}: {error}", folder.display())))?;
    let (tree, bill) = (folder.join("tree.txt"), folder.join("tend.cdx.json"));
    let mut steps = Steps::default();
    steps.take("what the page is made of", || {
        node::check()?;
        ui::install()?;
        ui::with_map(&folder.join("page"))
    })?;
    steps.take("what the program is made of", || {
        fs::write(&tree, supply::tree("tend", "normal,build")?.join("\n"))
            .map_err(|error| Failed(format!("{}: {error}", tree.display())))
    })?;
    steps.take("bill of materials", || {
        run(cargo()
            .args(["run", "--quiet", "--locked", "-p", "bill", "--"])
            .args([&tree, &folder.join("page"), &bill]))
    })?;
    steps.take("bill of materials: read from outside", || {
        outside::set_up_for("bill", include_str!("../bill/python-packages.txt"))?;
        run(Command::new(outside::python_for("bill"))
            .arg(house::root().join("xtask/bill/validate.py"))
            .arg(&bill))
    })
}
