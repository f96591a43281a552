//! What a desktop is told of Tend: the entry of its menu and the page of its store.
//!
//! Sources: the Desktop Entry Specification 1.5, the AppStream specification 1.0.

use super::said::{PARAGRAPHS, Said};
use super::{IDENTIFIER, VERSION};
use crate::step::Result;

/// The entry of the menu, in every language. Its name is the identifier, which notifications
/// name, too; `StartupWMClass` is what the window calls itself.
///
/// # Errors
/// When a language has no words for it.
pub(super) fn entry(all: &[Said]) -> Result<String> {
    let mut text = String::from("[Desktop Entry]\nType=Application\n");
    localised(&mut text, all, "Name", "app-name", "")?;
    localised(&mut text, all, "Comment", "package-summary", "")?;
    localised(&mut text, all, "Keywords", "package-keywords", ";")?;
    text += "Exec=tend\nTryExec=tend\nIcon=tend\nTerminal=false\nCategories=Utility;\n\
             StartupNotify=true\nStartupWMClass=tend\n";
    Ok(text)
}

/// A field in every language whose words are not those of the language without a mark, English.
fn localised(text: &mut String, all: &[Said], field: &str, key: &str, end: &str) -> Result {
    let mut english = None;
    for said in all {
        let words = said.of(key)?;
        match english {
            None => *text += &format!("{field}={words}{end}\n"),
            Some(english) if english == words => {}
            Some(_) => *text += &format!("{field}[{}]={words}{end}\n", said.language),
        }
        english = english.or(Some(words));
    }
    Ok(())
}

/// The page of the store. `date`: of this version, YYYY-MM-DD.
///
/// # Errors
/// When a language has no words for it.
pub(super) fn page(all: &[Said], date: &str) -> Result<String> {
    let mut summary = String::new();
    let mut description = String::new();
    let mut keywords = String::new();
    for said in all {
        let mark = match said.language.as_str() {
            "en" => String::new(),
            other => format!(" xml:lang=\"{other}\""),
        };
        summary += &format!(
            "  <summary{mark}>{}</summary>\n",
            xml(said.of("package-summary")?)
        );
        for word in said.of("package-keywords")?.split(';') {
            keywords += &format!("    <keyword{mark}>{}</keyword>\n", xml(word));
        }
    }
    // Paragraph by paragraph, as the specification has it.
    for key in PARAGRAPHS {
        for said in all {
            let mark = match said.language.as_str() {
                "en" => String::new(),
                other => format!(" xml:lang=\"{other}\""),
            };
            description += &format!("    <p{mark}>{}</p>\n", xml(said.of(key)?));
        }
    }
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <component type=\"desktop-application\">\n  \
           <id>{IDENTIFIER}</id>\n  \
           <metadata_license>CC0-1.0</metadata_license>\n  \
           <project_license>MIT OR Apache-2.0</project_license>\n  \
           <name>Tend</name>\n\
           {summary}  \
           <developer_name>the Tend authors</developer_name>\n  \
           <description>\n{description}  </description>\n  \
           <launchable type=\"desktop-id\">{IDENTIFIER}.desktop</launchable>\n  \
           <icon type=\"stock\">tend</icon>\n  \
           <categories>\n    <category>Utility</category>\n  </categories>\n  \
           <keywords>\n{keywords}  </keywords>\n  \
           <provides>\n    <binary>tend</binary>\n    <binary>tend-cli</binary>\n  </provides>\n  \
           <recommends>\n    <display_length compare=\"ge\">380</display_length>\n    \
             <control>keyboard</control>\n    <control>pointing</control>\n    \
             <control>touch</control>\n  </recommends>\n  \
           <content_rating type=\"oars-1.1\"/>\n  \
           <releases>\n    <release version=\"{VERSION}\" date=\"{date}\"/>\n  </releases>\n\
         </component>\n"
    ))
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    use std::process::Command;

    use super::super::said;
    use super::*;

    #[test]
    fn the_entry_says_it_in_every_language_and_a_name_that_is_the_same_once() {
        let all = said::everywhere().unwrap();
        let entry = entry(&all).unwrap();
        for said in &all[1..] {
            let comment = format!(
                "\nComment[{}]={}\n",
                said.language,
                said.of("package-summary").unwrap()
            );
            assert!(entry.contains(&comment), "{entry}");
        }
        assert_eq!(entry.matches("\nName").count(), 1);
    }

    #[test]
    fn the_page_is_of_this_version_and_opens_the_entry() {
        let page = page(&said::everywhere().unwrap(), "2026-01-31").unwrap();
        assert!(page.contains(&format!(
            "<release version=\"{VERSION}\" date=\"2026-01-31\"/>"
        )));
        assert!(page.contains(&format!(">{IDENTIFIER}.desktop</launchable>")));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn outside_readers_find_no_fault_with_either() {
        let all = said::everywhere().unwrap();
        let folder = std::env::temp_dir().join(format!("tend-menu-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let entry_at = folder.join(format!("{IDENTIFIER}.desktop"));
        let page_at = folder.join(format!("{IDENTIFIER}.metainfo.xml"));
        std::fs::write(&entry_at, entry(&all).unwrap()).unwrap();
        std::fs::write(&page_at, page(&all, "2026-01-31").unwrap()).unwrap();
        let read = |command: &mut Command| {
            let said = command.output().unwrap();
            let said = [said.stdout, said.stderr].concat();
            String::from_utf8(said).unwrap()
        };
        let of_entry = read(Command::new("desktop-file-validate").arg(&entry_at));
        let of_page = read(
            Command::new("appstreamcli")
                .args(["validate", "--no-net"])
                .arg(&page_at),
        );
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(of_entry, "");
        // Its list of domains is older than `.health`; anything else is a fault.
        let faults = of_page.lines().filter(|line| {
            let fault = ["E: ", "W: ", "I: "]
                .iter()
                .any(|kind| line.starts_with(kind));
            fault && !line.contains("cid-maybe-not-rdns")
        });
        assert_eq!(faults.collect::<Vec<_>>(), Vec::<&str>::new(), "{of_page}");
    }

    #[test]
    fn what_is_special_in_xml_is_escaped() {
        assert_eq!(xml("a < b & c > d"), "a &lt; b &amp; c &gt; d");
    }
}
