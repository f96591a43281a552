-- Version 1. Frozen: what comes later is another file.
--
-- Unanswered is NULL. Instants are RFC 3339 with their offset; wall times are
-- YYYY-MM-DDTHH:MM and mean the wall clock wherever the patient is. The generated date is
-- the calendar date in the record's own offset. `position` is the order of recording and
-- is never given twice. Lists of codes or texts are JSON arrays.

-- What marks the file as a log book: "Tend" in ASCII.
PRAGMA application_id = 1415933540;

CREATE TABLE patient (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    name TEXT CHECK (length(name) <= 200),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
    activity_level TEXT NOT NULL CHECK (activity_level IN ('general', 'highly_active')),
    cautions TEXT NOT NULL CHECK (json_valid(cautions) AND json_type(cautions) = 'array')
) STRICT;

CREATE TABLE episode (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (length(title) <= 200),
    site TEXT NOT NULL CHECK (length(site) <= 60),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    context TEXT NOT NULL CHECK (context IN
        ('injury', 'surgery', 'gradual_onset', 'desk_pain', 'exercise_soreness', 'upkeep')),
    onset TEXT NOT NULL CHECK (onset GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    opened TEXT NOT NULL CHECK (opened GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    activities TEXT NOT NULL CHECK (json_valid(activities) AND json_type(activities) = 'array'
        AND json_array_length(activities) <= 3),
    CHECK (onset <= opened),
    CHECK (closed >= opened)
) STRICT;

CREATE TABLE check_in (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    episode TEXT NOT NULL REFERENCES episode (id),
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    pain_activity INTEGER CHECK (pain_activity BETWEEN 0 AND 10),
    movement INTEGER CHECK (movement BETWEEN 0 AND 10),
    -- How many activities were asked about; an answer beyond it is NULL.
    function_asked INTEGER NOT NULL CHECK (function_asked BETWEEN 0 AND 3),
    function_1 INTEGER CHECK (function_1 IS NULL OR (function_1 BETWEEN 0 AND 10 AND function_asked >= 1)),
    function_2 INTEGER CHECK (function_2 IS NULL OR (function_2 BETWEEN 0 AND 10 AND function_asked >= 2)),
    function_3 INTEGER CHECK (function_3 IS NULL OR (function_3 BETWEEN 0 AND 10 AND function_asked >= 3)),
    swelling TEXT CHECK (swelling IN ('none', 'mild', 'marked')),
    warmth TEXT CHECK (warmth IN ('none', 'mild', 'marked')),
    redness TEXT CHECK (redness IN ('none', 'mild', 'marked')),
    morning_stiffness INTEGER CHECK (morning_stiffness BETWEEN 0 AND 1440),
    night_pain INTEGER CHECK (night_pain IN (0, 1)),
    pain_settled INTEGER CHECK (pain_settled IN (0, 1)),
    usual_activity INTEGER CHECK (usual_activity IN (0, 1)),
    flare INTEGER CHECK (flare IN (0, 1)),
    crepitus TEXT CHECK (crepitus IN ('none', 'painless', 'painful')),
    flags TEXT NOT NULL CHECK (json_valid(flags) AND json_type(flags) = 'array'),
    sleep_hours REAL CHECK (sleep_hours BETWEEN 0 AND 24),
    stress INTEGER CHECK (stress BETWEEN 0 AND 10),
    load_minutes INTEGER CHECK (load_minutes BETWEEN 0 AND 1440),
    note TEXT CHECK (length(note) <= 4000),
    date TEXT NOT NULL GENERATED ALWAYS AS (substr(at, 1, 10)) VIRTUAL
) STRICT;
CREATE INDEX check_in_by_date ON check_in (episode, date);

CREATE TABLE session (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    episode TEXT NOT NULL REFERENCES episode (id),
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('massage', 'self_massage', 'pt', 'exercise')),
    planned_for TEXT CHECK (planned_for GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'skipped', 'missed', 'suspended')),
    done_at TEXT CHECK (done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 480),
    pressure TEXT CHECK (pressure IN ('light', 'comfortable', 'broad', 'firm')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    provider TEXT CHECK (length(provider) <= 200),
    note TEXT CHECK (length(note) <= 4000),
    date TEXT GENERATED ALWAYS AS (substr(coalesce(done_at, planned_for), 1, 10)) VIRTUAL,
    CHECK ((status = 'done') = (done_at IS NOT NULL))
) STRICT;
CREATE INDEX session_by_date ON session (date);
CREATE INDEX session_by_episode ON session (episode, date);

CREATE TABLE clearance (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    episode TEXT NOT NULL REFERENCES episode (id),
    at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    by TEXT NOT NULL CHECK (length(by) <= 200),
    max_per_week INTEGER CHECK (max_per_week BETWEEN 1 AND 7),
    note TEXT CHECK (length(note) <= 4000)
) STRICT;
CREATE INDEX clearance_by_episode ON clearance (episode);

CREATE TABLE prescription (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    episode TEXT NOT NULL REFERENCES episode (id),
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by TEXT NOT NULL CHECK (length(by) <= 200),
    until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT CHECK (length(note) <= 4000),
    frequency TEXT NOT NULL CHECK (frequency IN ('none', 'per_week', 'every_days')),
    frequency_min INTEGER CHECK (frequency_min BETWEEN 1 AND 365),
    frequency_max INTEGER CHECK (frequency_max BETWEEN 1 AND 365),
    frequency_suggested INTEGER CHECK (frequency_suggested BETWEEN 1 AND 365),
    frequency_optional INTEGER CHECK (frequency_optional IN (0, 1)),
    CHECK (until >= date),
    CHECK (frequency_min <= frequency_suggested AND frequency_suggested <= frequency_max),
    CHECK ((frequency = 'none') = (frequency_min IS NULL)),
    CHECK ((frequency = 'none') = (frequency_max IS NULL)),
    CHECK ((frequency = 'none') = (frequency_suggested IS NULL)),
    CHECK ((frequency = 'none') = (frequency_optional IS NULL))
) STRICT;
CREATE INDEX prescription_by_episode ON prescription (episode);

-- How the patient wants the frequency of an episode planned.
CREATE TABLE plan (
    episode TEXT PRIMARY KEY NOT NULL REFERENCES episode (id),
    chosen INTEGER CHECK (chosen BETWEEN 1 AND 365),
    weekdays TEXT NOT NULL CHECK (json_valid(weekdays) AND json_array_length(weekdays) BETWEEN 1 AND 7),
    time TEXT NOT NULL CHECK (time GLOB '[0-9][0-9]:[0-9][0-9]'),
    plan_optional INTEGER NOT NULL CHECK (plan_optional IN (0, 1))
) STRICT;

-- What has come due, once per rule, date and slot.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL CHECK (rule = 'check_in' OR rule GLOB 'session:*'),
    local_date TEXT NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 1439),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('claimed', 'shown', 'told', 'acknowledged')),
    claimed_at TEXT NOT NULL,
    shown_at TEXT,
    told_at TEXT,
    acknowledged_at TEXT,
    UNIQUE (rule, local_date, slot),
    CHECK ((state = 'shown') = (shown_at IS NOT NULL)),
    CHECK ((state IN ('told', 'acknowledged')) = (told_at IS NOT NULL)),
    CHECK ((state = 'acknowledged') = (acknowledged_at IS NOT NULL))
) STRICT;
CREATE INDEX reminder_by_date ON reminder (local_date);
CREATE INDEX reminder_by_state ON reminder (state, due);

CREATE TABLE setting (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    check_in_reminder TEXT CHECK (check_in_reminder GLOB '[0-9][0-9]:[0-9][0-9]'),
    session_reminders INTEGER NOT NULL CHECK (session_reminders IN (0, 1)),
    session_lead_minutes INTEGER NOT NULL CHECK (session_lead_minutes BETWEEN 0 AND 1440),
    appearance TEXT NOT NULL CHECK (appearance IN ('system', 'light', 'dark'))
) STRICT;

-- The last moment some Tend was running: what came due after it came due while closed.
CREATE TABLE awake (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    last TEXT NOT NULL CHECK (last GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*')
) STRICT;

-- The journal: what the patient did, and every version it replaced.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    -- No reference: the change that started an episode outlives the episode when undone.
    episode TEXT,
    at TEXT NOT NULL,
    undone_at TEXT
) STRICT;
CREATE INDEX change_standing ON change (id) WHERE undone_at IS NULL;

CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change INTEGER NOT NULL REFERENCES change (id),
    record_table TEXT NOT NULL,
    record TEXT NOT NULL,
    -- NULL when the record was inserted.
    before TEXT CHECK (json_valid(before)),
    -- NULL when the record was deleted.
    after TEXT CHECK (json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX revision_by_change ON revision (change);
CREATE INDEX revision_by_record ON revision (record_table, record);
