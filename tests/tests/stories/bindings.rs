//! The types the ui shares with Rust are generated, committed and never drift.
//!
//! `ui/src/api/types.ts` holds each type once, sorted by name. `cargo xtask bindings`
//! writes it; here it is only compared.
#![allow(
    clippy::unwrap_used,
    reason = "parts of a test: to fail loudly is their work"
)]

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use exchange::seal::Strength;
use planner::remind::{Remindable, SnoozeFor};
use planner::{Refusal, draft, view};
use recovery::{Flag, FlagLevel};
use ts_rs::{Config, TS, TypeVisitor};

/// Set by `cargo xtask bindings`: write the file instead of comparing it.
const WRITE: &str = "TEND_WRITE_BINDINGS";

#[test]
fn the_types_of_the_ui_are_those_of_rust() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/api/types.ts");
    let expected = types_of_the_ui();
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&path, &expected).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let first_difference = committed
        .lines()
        .zip(expected.lines())
        .position(|(committed, expected)| committed != expected);
    assert!(
        committed == expected,
        "ui/src/api/types.ts is not what the Rust types give (first difference after line {}): \
         run `cargo xtask bindings`",
        first_difference.unwrap_or_else(|| committed.lines().count().min(expected.lines().count()))
    );
}

/// Everything that crosses from Rust to the ui or back, and what those types refer to.
fn types_of_the_ui() -> String {
    let mut types = Collected::default();
    types.visit::<view::Overview>();
    types.visit::<view::CheckInView>();
    types.visit::<view::SessionView>();
    types.visit::<view::DesktopView>();
    types.visit::<view::Progress>();
    types.visit::<view::ImportOutcome>();
    types.visit::<view::Incoming>();
    types.visit::<view::ReviewView>();
    types.visit::<view::TrendsView>();
    types.visit::<view::YearView>();
    types.visit::<view::DiaryDay>();
    types.visit::<view::FoundNote>();
    types.visit::<view::CheckInVersion>();
    types.visit::<view::UndoView>();
    types.visit::<view::Forgotten>();
    types.visit::<view::BackupsView>();
    types.visit::<view::BackupLook>();
    types.visit::<view::LockView>();
    types.visit::<view::DamageView>();
    types.visit::<report::Preview>();
    types.visit::<Strength>();
    types.visit::<Refusal>();
    types.visit::<draft::PatientDraft>();
    types.visit::<draft::EpisodeDraft>();
    types.visit::<draft::EpisodeEdit>();
    types.visit::<draft::OwnMeasureDraft>();
    types.visit::<draft::CheckInDraft>();
    types.visit::<draft::ClearanceDraft>();
    types.visit::<draft::PlanDraft>();
    types.visit::<draft::SessionDraft>();
    types.visit::<draft::DoneDraft>();
    types.visit::<draft::SettingChange>();
    types.visit::<draft::ExportRequest>();
    types.visit::<draft::PrescriptionDraft>();
    types.visit::<draft::AnswerDraft>();
    types.visit::<Remindable>();
    types.visit::<SnoozeFor>();
    types.visit::<FlagLevel>();

    let mut text = String::from(
        "// Generated from the Rust types by `cargo xtask bindings`. Do not edit.\n\
         // Dates are `YYYY-MM-DD`, wall times `HH:MM:SS`, local moments `YYYY-MM-DDTHH:MM:SS`,\n\
         // and moments carry their UTC offset.\n",
    );
    for declaration in types.declarations.values() {
        text.push('\n');
        text.push_str(&laid_out(declaration));
    }
    text.push_str("\n/** How urgent each danger sign is. */\n");
    text.push_str("export const FLAG_LEVEL: Record<Flag, FlagLevel> = {\n");
    for flag in Flag::ALL {
        writeln!(text, "  {}: \"{}\",", flag.code(), flag.level().code()).unwrap();
    }
    text.push_str("};\n");
    text
}

/// The declaration with one member a line, indented, and short comments on one line.
fn laid_out(declaration: &str) -> String {
    let split = declaration
        .replace("\"kind\": ", "kind: ")
        .replace("\"field\": ", "field: ")
        .replace("\"to\": ", "to: ")
        .replace(", }", ",\n}")
        .replace("} | {", "}\n| {")
        .lines()
        .map(|line| match line.trim_end().strip_suffix(',') {
            Some(opening) => opening.replace("{ kind: ", "{\nkind: ") + ",\n",
            None => format!("{line}\n"),
        })
        .collect::<String>();
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut lines = split.lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        if line.starts_with('}') {
            depth = depth.saturating_sub(1);
        }
        let indent = "  ".repeat(depth);
        if line == "/**" {
            let comment: Vec<&str> = lines
                .by_ref()
                .take_while(|line| *line != "*/")
                .map(|line| line.trim_start_matches('*').trim())
                .collect();
            match comment.as_slice() {
                [only] => writeln!(text, "{indent}/** {only} */").unwrap(),
                several => {
                    writeln!(text, "{indent}/**").unwrap();
                    for line in several {
                        writeln!(text, "{}", format!("{indent} * {line}").trim_end()).unwrap();
                    }
                    writeln!(text, "{indent} */").unwrap();
                }
            }
        } else {
            writeln!(text, "{indent}{line}").unwrap();
        }
        if line.ends_with('{') {
            depth += 1;
        }
    }
    text
}

/// Declarations by name, each with its documentation.
#[derive(Default)]
struct Collected {
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let config = Config::default();
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&config));
            let name = T::ident(&config);
            let earlier = self.declarations.insert(name.clone(), declaration);
            assert_eq!(earlier, None, "two types are called {name}");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
