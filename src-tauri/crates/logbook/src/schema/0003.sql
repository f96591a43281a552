-- Version 3: which records were taken from a therapist's answer, and when a report was made.
-- Frozen.

-- Where a prescription or a clearance comes from that was taken from a file.
CREATE TABLE answer (
    -- The prescription or the clearance.
    record TEXT PRIMARY KEY NOT NULL CHECK (length(record) = 36),
    -- The name of the file, without its folder.
    file TEXT NOT NULL CHECK (length(file) <= 255),
    written_at TEXT NOT NULL CHECK (written_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    -- When the log was exported that the answer is about.
    log_exported_at TEXT NOT NULL CHECK (log_exported_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'),
    taken_at TEXT NOT NULL CHECK (taken_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*')
) STRICT;

-- When the patient made a report, so that the next one can say what has changed since.
CREATE TABLE report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL CHECK (made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]*')
) STRICT;
