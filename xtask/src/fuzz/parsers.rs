//! The parsers that are fuzzed.

/// A parser: the name of the folder of what is kept for it, the most bytes worth handing it, and
/// where it stands below `src-tauri/crates`.
pub(super) struct Parser(
    pub(super) &'static str,
    pub(super) u32,
    pub(super) &'static [&'static str],
);

pub(super) const PARSERS: &[Parser] = &[
    Parser(
        "log",
        65_536,
        &[
            "exchange/src/log",
            "exchange/src/log.rs",
            "exchange/src/opened.rs",
        ],
    ),
    Parser(
        "import",
        16_384,
        &[
            "planner/src/import.rs",
            "logbook/src/writing",
            "recovery/src",
        ],
    ),
    Parser(
        "answer",
        4_096,
        &["exchange/src/answer", "planner/src/accept_answer.rs"],
    ),
    Parser(
        "sealed",
        4_096,
        &["exchange/src/seal/bounded.rs", "exchange/src/seal.rs"],
    ),
    Parser(
        "settings",
        2_048,
        &["planner/src/settings.rs", "logbook/src/backup/places.rs"],
    ),
    Parser(
        "drafts",
        4_096,
        &[
            "planner/src/parse.rs",
            "planner/src/check_in.rs",
            "planner/src/prescription.rs",
            "planner/src/patient.rs",
            "planner/src/start_episode.rs",
            "planner/src/edit_episode.rs",
            "planner/src/add_session.rs",
            "planner/src/take_plan.rs",
            "planner/src/record_clearance.rs",
            "planner/src/save_own_measure.rs",
        ],
    ),
    Parser(
        "rows",
        1_024,
        &[
            "logbook/src/table",
            "logbook/src/cell.rs",
            "logbook/src/reading",
            "logbook/src/journal",
            "logbook/src/integrity.rs",
        ],
    ),
    Parser(
        "file",
        1_024,
        &[
            "logbook/src/open.rs",
            "logbook/src/marks.rs",
            "logbook/src/ahead.rs",
            "logbook/src/seal.rs",
            "logbook/src/sound.rs",
            "logbook/src/salvage.rs",
            "logbook/src/salvage",
        ],
    ),
];
