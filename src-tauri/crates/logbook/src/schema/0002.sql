-- Version 2: reminders of more kinds, at several times, put off by quiet hours or by the
-- patient; closing the window; what a calendar has been told. Frozen.

-- What is reminded of grows. The rule is one of
--   check_in | session:ID | review_2w:EPISODE | review_4w:EPISODE | lapse_check_ins |
--   lapse_sessions:EPISODE
-- SQLite cannot change a CHECK, so the table is made anew with the rows it had.
CREATE TABLE reminder_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL CHECK (rule IN ('check_in', 'lapse_check_ins')
        OR rule GLOB 'session:*' OR rule GLOB 'review_2w:*' OR rule GLOB 'review_4w:*'
        OR rule GLOB 'lapse_sessions:*'),
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
-- Until now the slot was of the session's begin and not of its reminder; a lead of whole
-- minutes lies between. The check-in's was 0. Both become the minute they came due.
INSERT INTO reminder_2
    SELECT id, rule, substr(due, 1, 10),
        CAST(substr(due, 12, 2) AS INTEGER) * 60 + CAST(substr(due, 15, 2) AS INTEGER),
        due, state, claimed_at, shown_at, told_at, acknowledged_at
    FROM reminder ORDER BY id
    ON CONFLICT (rule, local_date, slot) DO NOTHING;
DROP TABLE reminder;
ALTER TABLE reminder_2 RENAME TO reminder;
CREATE INDEX reminder_by_date ON reminder (local_date);
CREATE INDEX reminder_by_state ON reminder (state, due);

-- Until when the patient has put off being reminded of something; the latest counts.
CREATE TABLE snooze (
    rule TEXT PRIMARY KEY NOT NULL CHECK (rule = 'check_in' OR rule GLOB 'session:*'),
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    made_at TEXT NOT NULL
) STRICT;

-- Lists are JSON arrays: times of day with weekdays, minutes before a session, weekdays.
CREATE TABLE setting_2 (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    check_ins TEXT NOT NULL CHECK (json_valid(check_ins) AND json_type(check_ins) = 'array'
        AND json_array_length(check_ins) <= 6),
    leads_massage TEXT NOT NULL CHECK (json_valid(leads_massage)
        AND json_type(leads_massage) = 'array' AND json_array_length(leads_massage) <= 4),
    leads_self_massage TEXT NOT NULL CHECK (json_valid(leads_self_massage)
        AND json_type(leads_self_massage) = 'array' AND json_array_length(leads_self_massage) <= 4),
    leads_pt TEXT NOT NULL CHECK (json_valid(leads_pt)
        AND json_type(leads_pt) = 'array' AND json_array_length(leads_pt) <= 4),
    leads_exercise TEXT NOT NULL CHECK (json_valid(leads_exercise)
        AND json_type(leads_exercise) = 'array' AND json_array_length(leads_exercise) <= 4),
    reviews INTEGER NOT NULL CHECK (reviews IN (0, 1)),
    lapses INTEGER NOT NULL CHECK (lapses IN (0, 1)),
    quiet_from TEXT CHECK (quiet_from GLOB '[0-9][0-9]:[0-9][0-9]'),
    quiet_to TEXT CHECK (quiet_to GLOB '[0-9][0-9]:[0-9][0-9]'),
    quiet_days TEXT NOT NULL CHECK (json_valid(quiet_days) AND json_type(quiet_days) = 'array'
        AND json_array_length(quiet_days) <= 6),
    appearance TEXT NOT NULL CHECK (appearance IN ('system', 'light', 'dark')),
    -- Whether closing the window leaves Tend running for its reminders.
    background INTEGER NOT NULL CHECK (background IN (0, 1)),
    -- Whether the patient has been told what closing the window does.
    close_told INTEGER NOT NULL CHECK (close_told IN (0, 1)),
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    CHECK (quiet_from <> quiet_to)
) STRICT;
-- What was set stays. Nights are quiet from now on, unless the check-in was set into one.
INSERT INTO setting_2
    SELECT row,
        iif(check_in_reminder IS NULL, '[]', json_array(json_object('time', check_in_reminder || ':00',
            'weekdays', json('["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]')))),
        leads, leads, leads, leads, 1, 1,
        iif(night, NULL, '22:00'), iif(night, NULL, '07:00'), '[]', appearance, 1, 0
    FROM (SELECT *,
        iif(session_reminders, json_array(session_lead_minutes), '[]') AS leads,
        coalesce(check_in_reminder >= '22:00' OR check_in_reminder < '07:00', 0) AS night
        FROM setting);
DROP TABLE setting;
ALTER TABLE setting_2 RENAME TO setting;

-- What calendars have been told of a session, so that telling them again updates it:
-- SEQUENCE of RFC 5545 rises with every change, and what is gone is cancelled.
CREATE TABLE calendar_entry (
    session TEXT PRIMARY KEY NOT NULL CHECK (length(session) = 36),
    sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
    -- What the entry said, as the exchange wrote it.
    content TEXT NOT NULL CHECK (json_valid(content)),
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    modified TEXT NOT NULL
) STRICT;
