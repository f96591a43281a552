//! The crates, as cargo knows them.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use xtask::house;

use crate::Component;

/// The program itself, and every crate of a tree that cargo has printed, each line `name vVERSION`.
pub(crate) fn all(tree: &str) -> Result<(Component, Vec<Component>), Box<dyn Error>> {
    let known = metadata()?;
    let wanted: BTreeSet<&str> = tree.lines().collect();
    let sums = sums()?;
    let mut purls = BTreeMap::new();
    for package in list(&known["packages"]) {
        let (name, version) = (text(package, "name")?, text(package, "version")?);
        if wanted.contains(format!("{name} v{version}").as_str()) {
            purls.insert(text(package, "id")?, format!("pkg:cargo/{name}@{version}"));
        }
    }
    let mut needs: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for node in list(&known["resolve"]["nodes"]) {
        let used = |needed: &&Value| {
            let kinds = list(&needed["dep_kinds"]);
            kinds.iter().any(|kind| kind["kind"] != "dev")
        };
        let needed = list(&node["deps"]).iter().filter(used);
        let needed = needed.filter_map(|needed| purls.get(needed["pkg"].as_str()?).cloned());
        let needed: BTreeSet<String> = needed.collect();
        needs.insert(text(node, "id")?, needed.into_iter().collect());
    }
    let (mut tend, mut components) = (None, Vec::new());
    for package in list(&known["packages"]) {
        let id = text(package, "id")?;
        let Some(purl) = purls.get(id) else {
            continue;
        };
        let (name, version) = (text(package, "name")?, text(package, "version")?);
        let component = Component {
            purl: purl.clone(),
            name: name.to_owned(),
            version: version.to_owned(),
            licence: package["license"].as_str().map(str::to_owned),
            sum: sums.get(&format!("{name} v{version}")).cloned(),
            needs: needs.remove(id).unwrap_or_default(),
            notices: match package["source"].is_null() {
                true => Vec::new(),
                false => vec![beside(text(package, "manifest_path")?)],
            },
        };
        if name == "tend" {
            tend = Some(component);
        } else {
            components.push(component);
        }
    }
    Ok((tend.ok_or("tend is not among its crates")?, components))
}

/// The folder of a crate's sources.
pub(crate) fn folder(name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let known = metadata()?;
    let mut packages = list(&known["packages"]).iter();
    let found = packages.find(|package| package["name"] == name);
    let manifest = text(found.ok_or("it is no crate here")?, "manifest_path")?;
    Ok(beside(manifest))
}

fn beside(manifest: &str) -> PathBuf {
    Path::new(manifest).with_file_name("")
}

fn metadata() -> Result<Value, Box<dyn Error>> {
    let told = xtask::step::output_of(xtask::step::cargo().args([
        "metadata",
        "--locked",
        "--format-version",
        "1",
    ]));
    Ok(serde_json::from_str(&told.ok_or("cargo says nothing")?)?)
}

/// The sums of the packages, from the lock.
fn sums() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let lock = fs::read_to_string(house::root().join("Cargo.lock"))?;
    let mut sums = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let field = |name: &str| {
            let start = format!("{name} = \"");
            let mut lines = package.lines();
            lines.find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'))
        };
        if let (Some(name), Some(version), Some(sum)) =
            (field("name"), field("version"), field("checksum"))
        {
            sums.insert(format!("{name} v{version}"), sum.to_owned());
        }
    }
    Ok(sums)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, field: &str) -> Result<&'a str, Box<dyn Error>> {
    let text = value[field].as_str();
    text.ok_or_else(|| format!("cargo says no {field}").into())
}
