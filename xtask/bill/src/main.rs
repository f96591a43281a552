//! The bill of materials of what is shipped, in CycloneDX 1.6: the crates of the programs for Linux
//! with those that build them, the packages the page is made of, SQLite with SQLCipher, and the fonts;
//! and beside it the notices of all of them.
//!
//! `cargo xtask dist` runs it. The same checkout gives the same bytes: no time, no number of its
//! own. Deliberately absent: what only tests and tools need.

mod crates;
mod font;
mod notices;
mod page;
mod sqlite;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

/// What stands in the list of what is shipped.
struct Component {
    /// What it is called in the list: a package URL.
    purl: String,
    name: String,
    version: String,
    licence: Option<String>,
    /// The SHA-256 of its package, in hexadecimal digits.
    sum: Option<String>,
    /// Those it needs, as they are called in the list.
    needs: Vec<String>,
    /// Where its notices are: folders, or the files themselves. Nothing for what is Tend's own.
    notices: Vec<PathBuf>,
}

impl Component {
    fn listed(&self) -> Value {
        let mut listed = json!({
            "type": "library",
            "bom-ref": self.purl,
            "name": self.name,
            "version": self.version,
            "purl": self.purl,
        });
        if let Some(licence) = &self.licence {
            // As it was written before there were expressions.
            let expression = licence.replace(" / ", "/").replace('/', " OR ");
            listed["licenses"] = json!([{ "expression": expression }]);
        }
        if let Some(sum) = &self.sum {
            listed["hashes"] = json!([{ "alg": "SHA-256", "content": sum }]);
        }
        listed
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let mut next = || arguments.next().ok_or("bill TREE PAGE BILL NOTICES");
    let (tree, page, bill, notices) = (next()?, next()?, next()?, next()?);
    let tree = fs::read_to_string(tree)?;

    let (tend, mut components) = crates::all(&tree)?;
    components.extend(sqlite::bundled(&tree)?);
    components.extend(font::all()?);
    components.extend(page::all(&page)?);
    components.sort_by(|one, other| one.purl.cmp(&other.purl));

    let mut dependencies: Vec<Value> = components
        .iter()
        .map(|each| json!({ "ref": each.purl, "dependsOn": each.needs }))
        .collect();
    dependencies.push(json!({ "ref": tend.purl, "dependsOn": tend.needs }));
    let listed: Vec<Value> = components.iter().map(Component::listed).collect();
    let mut itself = tend.listed();
    itself["type"] = json!("application");
    let whole = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": itself },
        "components": listed,
        "dependencies": dependencies,
    });
    fs::write(&bill, serde_json::to_string_pretty(&whole)? + "\n")?;
    fs::write(&notices, notices::all(&components)?)?;
    let count = |kind: &str| {
        let of_kind = |each: &&Component| each.purl.starts_with(kind);
        components.iter().filter(of_kind).count()
    };
    println!(
        "{}: {} crates, {} npm packages, {} others",
        bill.display(),
        count("pkg:cargo/"),
        count("pkg:npm/"),
        count("pkg:generic/"),
    );
    Ok(())
}
