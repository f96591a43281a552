-- Version 4: measures of the patient's own and their answers, further sites of an episode,
-- which questions are not asked, and the language. Frozen.

CREATE TABLE own_measure (
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> '' AND length(name) <= 60),
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'number', 'yes_no')),
    unit TEXT CHECK (unit <> '' AND length(unit) <= 20),
    retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
    CHECK (kind = 'number' OR unit IS NULL)
) STRICT;

-- Unanswered is no row.
CREATE TABLE own_answer (
    -- The check-in and the measure, between them a stroke.
    id TEXT PRIMARY KEY NOT NULL,
    check_in TEXT NOT NULL REFERENCES check_in (id),
    measure TEXT NOT NULL REFERENCES own_measure (id),
    value REAL NOT NULL CHECK (value BETWEEN -1000000 AND 1000000),
    CHECK (id = check_in || '/' || measure)
) STRICT;
CREATE INDEX own_answer_by_check_in ON own_answer (check_in);
CREATE INDEX own_answer_by_measure ON own_answer (measure);

-- Sites beside the first, each an object with a site and a side.
ALTER TABLE episode ADD COLUMN also TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(also) AND json_type(also) = 'array' AND json_array_length(also) <= 12);

-- The questions of a check-in that the patient does without, as codes.
ALTER TABLE setting ADD COLUMN unasked TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(unasked) AND json_type(unasked) = 'array');
-- NULL is as the system says.
ALTER TABLE setting ADD COLUMN language TEXT CHECK (language IN ('en', 'es', 'de', 'ar'));
