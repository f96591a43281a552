//! The npm packages that end in the page: those whose sources its map names, and those it depends
//! on by its manifest, fonts among them.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;
use xtask::house;

use crate::Component;

/// Those of a page that was built with its map.
pub(crate) fn all(page: &Path) -> Result<Vec<Component>, Box<dyn Error>> {
    let lock = fs::read_to_string(house::ui().join("package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock)?;
    let packages = lock["packages"]
        .as_object()
        .ok_or("the lock has no packages")?;
    let mut names = BTreeSet::new();
    named(page, &mut names)?;
    if names.is_empty() {
        return Err("the page has no map".into());
    }
    let mut components = Vec::new();
    for (path, package) in packages {
        let Some(name) = path
            .rsplit("node_modules/")
            .next()
            .filter(|_| !path.is_empty())
        else {
            continue;
        };
        if package["dev"] == true && !names.contains(path.as_str()) {
            continue;
        }
        let version = package["version"].as_str().ok_or("no version")?;
        components.push(Component {
            purl: format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
            name: name.to_owned(),
            version: version.to_owned(),
            licence: package["license"].as_str().map(str::to_owned),
            sum: None,
            needs: Vec::new(),
            notices: vec![house::ui().join(path)],
        });
    }
    Ok(components)
}

/// The packages that the maps below a folder name, as the lock names them.
fn named(folder: &Path, names: &mut BTreeSet<String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            named(&path, names)?;
        } else if path.extension().is_some_and(|ending| ending == "map") {
            let map: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
            let sources = map["sources"].as_array().into_iter().flatten();
            names.extend(sources.filter_map(|source| package(source.as_str()?)));
        }
    }
    Ok(())
}

/// `node_modules/NAME` of a source below it, nested packages as the lock has them.
fn package(source: &str) -> Option<String> {
    let at = source.find("node_modules/")?;
    let last = source.rfind("node_modules/")? + "node_modules/".len();
    let mut parts = source[last..].split('/');
    let first = parts.next()?;
    let name = match first.starts_with('@') {
        true => format!("{first}/{}", parts.next()?),
        false => first.to_owned(),
    };
    Some(format!("{}{name}", &source[at..last]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_of_the_innermost_package() {
        let of = |source| package(source);
        assert_eq!(of("../../src/App.svelte"), None);
        assert_eq!(
            of("../../node_modules/@fluent/bundle/esm/index.js").as_deref(),
            Some("node_modules/@fluent/bundle")
        );
        assert_eq!(
            of("../node_modules/a/node_modules/b/index.js").as_deref(),
            Some("node_modules/a/node_modules/b")
        );
    }
}
