//! The fonts of the report, which are built into the program. Those of the page are npm packages.
//!
//! Source: OpenType 1.9, tables `head` (fontRevision, a fixed-point number) and the table directory.

use std::error::Error;
use std::fs;

use xtask::house;

use crate::Component;

/// Every font below `report/fonts`, with the version it says it is of.
pub(crate) fn all() -> Result<Vec<Component>, Box<dyn Error>> {
    let mut fonts = Vec::new();
    for file in fs::read_dir(house::root().join("src-tauri/crates/report/fonts"))? {
        let path = file?.path();
        if path.extension().is_none_or(|ending| ending != "ttf") {
            continue;
        }
        let name = path.file_stem().and_then(|name| name.to_str());
        let name = name.ok_or("a font without a name")?.to_owned();
        let bytes = fs::read(&path)?;
        let version = revision(&bytes).ok_or_else(|| format!("{name} is no font"))?;
        let family = name.split('-').next().unwrap_or(&name);
        let licence = path.with_file_name(format!("{family}-OFL.txt"));
        fonts.push(Component {
            purl: format!("pkg:generic/{name}@{version}"),
            name,
            version,
            licence: Some("OFL-1.1".to_owned()),
            sum: None,
            needs: Vec::new(),
            notices: vec![licence],
        });
    }
    Ok(fonts)
}

fn revision(font: &[u8]) -> Option<String> {
    let number = |at: usize| {
        let bytes = font.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    let tables = number(4)? >> 16;
    let head = (0..usize::try_from(tables).ok()?)
        .map(|table| 12 + 16 * table)
        .find(|at| font.get(*at..at + 4) == Some(b"head"))?;
    let fixed = number(usize::try_from(number(head + 8)?).ok()? + 4)?;
    let thousandths = (u64::from(fixed & 0xffff) * 1000 + 0x8000) >> 16;
    Some(format!("{}.{thousandths:03}", fixed >> 16))
}
