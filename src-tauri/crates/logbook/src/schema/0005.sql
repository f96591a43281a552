-- Version 5: what shows damage, whose copies are whose, and a second folder for copies. Frozen.

-- A second folder for copies of the log book, as a path.
ALTER TABLE setting ADD COLUMN second_folder TEXT
    CHECK (second_folder <> '' AND length(second_folder) <= 4096);

-- What the copies of this log book are known by, wherever they lie: 8 hex digits.
CREATE TABLE book (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    id TEXT NOT NULL CHECK (length(id) = 8)
) STRICT;
INSERT INTO book (row, id) VALUES (1, lower(hex(randomblob(4))));

-- A sum over every cell of every row, so that a byte that was changed by no program, and a row
-- that is there no more or once too often, is found. SQLite alone sees neither. The sums are
-- kept by triggers; `tend_sum` is Tend's own, so another program can read the tables, but not
-- write them. A later version that changes a table makes its triggers, and its sums, anew.
CREATE TABLE seal (
    record_table TEXT NOT NULL,
    -- The key of the row, or what `sqlite_schema` calls the object.
    record TEXT NOT NULL,
    sum INTEGER NOT NULL,
    PRIMARY KEY (record_table, record)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER patient_added AFTER INSERT ON patient BEGIN
    INSERT INTO seal VALUES ('patient', CAST(new.row AS TEXT),
        tend_sum('patient', new.row, new.name, new.birth_year, new.activity_level, new.cautions))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER patient_changed AFTER UPDATE ON patient BEGIN
    DELETE FROM seal WHERE record_table = 'patient' AND record = CAST(old.row AS TEXT)
        AND old.row IS NOT new.row;
    INSERT INTO seal VALUES ('patient', CAST(new.row AS TEXT),
        tend_sum('patient', new.row, new.name, new.birth_year, new.activity_level, new.cautions))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER patient_gone AFTER DELETE ON patient BEGIN
    DELETE FROM seal WHERE record_table = 'patient' AND record = CAST(old.row AS TEXT);
END;
INSERT INTO seal SELECT 'patient', CAST(row AS TEXT),
        tend_sum('patient', row, name, birth_year, activity_level, cautions) FROM patient;

CREATE TRIGGER episode_added AFTER INSERT ON episode BEGIN
    INSERT INTO seal VALUES ('episode', CAST(new.id AS TEXT),
        tend_sum('episode', new.id, new.position, new.title, new.site, new.side, new.context,
            new.onset, new.opened, new.closed, new.activities, new.also))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER episode_changed AFTER UPDATE ON episode BEGIN
    DELETE FROM seal WHERE record_table = 'episode' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('episode', CAST(new.id AS TEXT),
        tend_sum('episode', new.id, new.position, new.title, new.site, new.side, new.context,
            new.onset, new.opened, new.closed, new.activities, new.also))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER episode_gone AFTER DELETE ON episode BEGIN
    DELETE FROM seal WHERE record_table = 'episode' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'episode', CAST(id AS TEXT),
        tend_sum('episode', id, position, title, site, side, context, onset, opened, closed,
            activities, also) FROM episode;

CREATE TRIGGER check_in_added AFTER INSERT ON check_in BEGIN
    INSERT INTO seal VALUES ('check_in', CAST(new.id AS TEXT),
        tend_sum('check_in', new.id, new.position, new.episode, new.at, new.recorded_at,
            new.pain, new.pain_activity, new.movement, new.function_asked, new.function_1,
            new.function_2, new.function_3, new.swelling, new.warmth, new.redness,
            new.morning_stiffness, new.night_pain, new.pain_settled, new.usual_activity,
            new.flare, new.crepitus, new.flags, new.sleep_hours, new.stress, new.load_minutes,
            new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER check_in_changed AFTER UPDATE ON check_in BEGIN
    DELETE FROM seal WHERE record_table = 'check_in' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('check_in', CAST(new.id AS TEXT),
        tend_sum('check_in', new.id, new.position, new.episode, new.at, new.recorded_at,
            new.pain, new.pain_activity, new.movement, new.function_asked, new.function_1,
            new.function_2, new.function_3, new.swelling, new.warmth, new.redness,
            new.morning_stiffness, new.night_pain, new.pain_settled, new.usual_activity,
            new.flare, new.crepitus, new.flags, new.sleep_hours, new.stress, new.load_minutes,
            new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER check_in_gone AFTER DELETE ON check_in BEGIN
    DELETE FROM seal WHERE record_table = 'check_in' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'check_in', CAST(id AS TEXT),
        tend_sum('check_in', id, position, episode, at, recorded_at, pain, pain_activity,
            movement, function_asked, function_1, function_2, function_3, swelling, warmth,
            redness, morning_stiffness, night_pain, pain_settled, usual_activity, flare,
            crepitus, flags, sleep_hours, stress, load_minutes, note) FROM check_in;

CREATE TRIGGER session_added AFTER INSERT ON session BEGIN
    INSERT INTO seal VALUES ('session', CAST(new.id AS TEXT),
        tend_sum('session', new.id, new.position, new.episode, new.pinned, new.kind,
            new.planned_for, new.status, new.done_at, new.minutes, new.pressure,
            new.pain_before, new.pain_after, new.provider, new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER session_changed AFTER UPDATE ON session BEGIN
    DELETE FROM seal WHERE record_table = 'session' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('session', CAST(new.id AS TEXT),
        tend_sum('session', new.id, new.position, new.episode, new.pinned, new.kind,
            new.planned_for, new.status, new.done_at, new.minutes, new.pressure,
            new.pain_before, new.pain_after, new.provider, new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER session_gone AFTER DELETE ON session BEGIN
    DELETE FROM seal WHERE record_table = 'session' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'session', CAST(id AS TEXT),
        tend_sum('session', id, position, episode, pinned, kind, planned_for, status, done_at,
            minutes, pressure, pain_before, pain_after, provider, note) FROM session;

CREATE TRIGGER clearance_added AFTER INSERT ON clearance BEGIN
    INSERT INTO seal VALUES ('clearance', CAST(new.id AS TEXT),
        tend_sum('clearance', new.id, new.position, new.episode, new.at, new.by,
            new.max_per_week, new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER clearance_changed AFTER UPDATE ON clearance BEGIN
    DELETE FROM seal WHERE record_table = 'clearance' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('clearance', CAST(new.id AS TEXT),
        tend_sum('clearance', new.id, new.position, new.episode, new.at, new.by,
            new.max_per_week, new.note))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER clearance_gone AFTER DELETE ON clearance BEGIN
    DELETE FROM seal WHERE record_table = 'clearance' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'clearance', CAST(id AS TEXT),
        tend_sum('clearance', id, position, episode, at, by, max_per_week, note) FROM clearance;

CREATE TRIGGER prescription_added AFTER INSERT ON prescription BEGIN
    INSERT INTO seal VALUES ('prescription', CAST(new.id AS TEXT),
        tend_sum('prescription', new.id, new.position, new.episode, new.date, new.by,
            new.until, new.note, new.frequency, new.frequency_min, new.frequency_max,
            new.frequency_suggested, new.frequency_optional))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER prescription_changed AFTER UPDATE ON prescription BEGIN
    DELETE FROM seal WHERE record_table = 'prescription' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('prescription', CAST(new.id AS TEXT),
        tend_sum('prescription', new.id, new.position, new.episode, new.date, new.by,
            new.until, new.note, new.frequency, new.frequency_min, new.frequency_max,
            new.frequency_suggested, new.frequency_optional))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER prescription_gone AFTER DELETE ON prescription BEGIN
    DELETE FROM seal WHERE record_table = 'prescription' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'prescription', CAST(id AS TEXT),
        tend_sum('prescription', id, position, episode, date, by, until, note, frequency,
            frequency_min, frequency_max, frequency_suggested, frequency_optional) FROM prescription;

CREATE TRIGGER plan_added AFTER INSERT ON plan BEGIN
    INSERT INTO seal VALUES ('plan', CAST(new.episode AS TEXT),
        tend_sum('plan', new.episode, new.chosen, new.weekdays, new.time, new.plan_optional))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER plan_changed AFTER UPDATE ON plan BEGIN
    DELETE FROM seal WHERE record_table = 'plan' AND record = CAST(old.episode AS TEXT)
        AND old.episode IS NOT new.episode;
    INSERT INTO seal VALUES ('plan', CAST(new.episode AS TEXT),
        tend_sum('plan', new.episode, new.chosen, new.weekdays, new.time, new.plan_optional))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER plan_gone AFTER DELETE ON plan BEGIN
    DELETE FROM seal WHERE record_table = 'plan' AND record = CAST(old.episode AS TEXT);
END;
INSERT INTO seal SELECT 'plan', CAST(episode AS TEXT),
        tend_sum('plan', episode, chosen, weekdays, time, plan_optional) FROM plan;

CREATE TRIGGER own_measure_added AFTER INSERT ON own_measure BEGIN
    INSERT INTO seal VALUES ('own_measure', CAST(new.id AS TEXT),
        tend_sum('own_measure', new.id, new.position, new.name, new.kind, new.unit, new.retired))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER own_measure_changed AFTER UPDATE ON own_measure BEGIN
    DELETE FROM seal WHERE record_table = 'own_measure' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('own_measure', CAST(new.id AS TEXT),
        tend_sum('own_measure', new.id, new.position, new.name, new.kind, new.unit, new.retired))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER own_measure_gone AFTER DELETE ON own_measure BEGIN
    DELETE FROM seal WHERE record_table = 'own_measure' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'own_measure', CAST(id AS TEXT),
        tend_sum('own_measure', id, position, name, kind, unit, retired) FROM own_measure;

CREATE TRIGGER own_answer_added AFTER INSERT ON own_answer BEGIN
    INSERT INTO seal VALUES ('own_answer', CAST(new.id AS TEXT),
        tend_sum('own_answer', new.id, new.check_in, new.measure, new.value))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER own_answer_changed AFTER UPDATE ON own_answer BEGIN
    DELETE FROM seal WHERE record_table = 'own_answer' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('own_answer', CAST(new.id AS TEXT),
        tend_sum('own_answer', new.id, new.check_in, new.measure, new.value))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER own_answer_gone AFTER DELETE ON own_answer BEGIN
    DELETE FROM seal WHERE record_table = 'own_answer' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'own_answer', CAST(id AS TEXT),
        tend_sum('own_answer', id, check_in, measure, value) FROM own_answer;

CREATE TRIGGER answer_added AFTER INSERT ON answer BEGIN
    INSERT INTO seal VALUES ('answer', CAST(new.record AS TEXT),
        tend_sum('answer', new.record, new.file, new.written_at, new.log_exported_at,
            new.taken_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER answer_changed AFTER UPDATE ON answer BEGIN
    DELETE FROM seal WHERE record_table = 'answer' AND record = CAST(old.record AS TEXT)
        AND old.record IS NOT new.record;
    INSERT INTO seal VALUES ('answer', CAST(new.record AS TEXT),
        tend_sum('answer', new.record, new.file, new.written_at, new.log_exported_at,
            new.taken_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER answer_gone AFTER DELETE ON answer BEGIN
    DELETE FROM seal WHERE record_table = 'answer' AND record = CAST(old.record AS TEXT);
END;
INSERT INTO seal SELECT 'answer', CAST(record AS TEXT),
        tend_sum('answer', record, file, written_at, log_exported_at, taken_at) FROM answer;

CREATE TRIGGER setting_added AFTER INSERT ON setting BEGIN
    INSERT INTO seal VALUES ('setting', CAST(new.row AS TEXT),
        tend_sum('setting', new.row, new.check_ins, new.leads_massage, new.leads_self_massage,
            new.leads_pt, new.leads_exercise, new.reviews, new.lapses, new.quiet_from,
            new.quiet_to, new.quiet_days, new.appearance, new.background, new.close_told,
            new.unasked, new.language, new.second_folder))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting BEGIN
    DELETE FROM seal WHERE record_table = 'setting' AND record = CAST(old.row AS TEXT)
        AND old.row IS NOT new.row;
    INSERT INTO seal VALUES ('setting', CAST(new.row AS TEXT),
        tend_sum('setting', new.row, new.check_ins, new.leads_massage, new.leads_self_massage,
            new.leads_pt, new.leads_exercise, new.reviews, new.lapses, new.quiet_from,
            new.quiet_to, new.quiet_days, new.appearance, new.background, new.close_told,
            new.unasked, new.language, new.second_folder))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER setting_gone AFTER DELETE ON setting BEGIN
    DELETE FROM seal WHERE record_table = 'setting' AND record = CAST(old.row AS TEXT);
END;
INSERT INTO seal SELECT 'setting', CAST(row AS TEXT),
        tend_sum('setting', row, check_ins, leads_massage, leads_self_massage, leads_pt,
            leads_exercise, reviews, lapses, quiet_from, quiet_to, quiet_days, appearance,
            background, close_told, unasked, language, second_folder) FROM setting;

CREATE TRIGGER awake_added AFTER INSERT ON awake BEGIN
    INSERT INTO seal VALUES ('awake', CAST(new.row AS TEXT),
        tend_sum('awake', new.row, new.last))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER awake_changed AFTER UPDATE ON awake BEGIN
    DELETE FROM seal WHERE record_table = 'awake' AND record = CAST(old.row AS TEXT)
        AND old.row IS NOT new.row;
    INSERT INTO seal VALUES ('awake', CAST(new.row AS TEXT),
        tend_sum('awake', new.row, new.last))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER awake_gone AFTER DELETE ON awake BEGIN
    DELETE FROM seal WHERE record_table = 'awake' AND record = CAST(old.row AS TEXT);
END;
INSERT INTO seal SELECT 'awake', CAST(row AS TEXT),
        tend_sum('awake', row, last) FROM awake;

CREATE TRIGGER reminder_added AFTER INSERT ON reminder BEGIN
    INSERT INTO seal VALUES ('reminder', CAST(new.id AS TEXT),
        tend_sum('reminder', new.id, new.rule, new.local_date, new.slot, new.due, new.state,
            new.claimed_at, new.shown_at, new.told_at, new.acknowledged_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER reminder_changed AFTER UPDATE ON reminder BEGIN
    DELETE FROM seal WHERE record_table = 'reminder' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('reminder', CAST(new.id AS TEXT),
        tend_sum('reminder', new.id, new.rule, new.local_date, new.slot, new.due, new.state,
            new.claimed_at, new.shown_at, new.told_at, new.acknowledged_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER reminder_gone AFTER DELETE ON reminder BEGIN
    DELETE FROM seal WHERE record_table = 'reminder' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'reminder', CAST(id AS TEXT),
        tend_sum('reminder', id, rule, local_date, slot, due, state, claimed_at, shown_at,
            told_at, acknowledged_at) FROM reminder;

CREATE TRIGGER snooze_added AFTER INSERT ON snooze BEGIN
    INSERT INTO seal VALUES ('snooze', CAST(new.rule AS TEXT),
        tend_sum('snooze', new.rule, new.until, new.made_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER snooze_changed AFTER UPDATE ON snooze BEGIN
    DELETE FROM seal WHERE record_table = 'snooze' AND record = CAST(old.rule AS TEXT)
        AND old.rule IS NOT new.rule;
    INSERT INTO seal VALUES ('snooze', CAST(new.rule AS TEXT),
        tend_sum('snooze', new.rule, new.until, new.made_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER snooze_gone AFTER DELETE ON snooze BEGIN
    DELETE FROM seal WHERE record_table = 'snooze' AND record = CAST(old.rule AS TEXT);
END;
INSERT INTO seal SELECT 'snooze', CAST(rule AS TEXT),
        tend_sum('snooze', rule, until, made_at) FROM snooze;

CREATE TRIGGER calendar_entry_added AFTER INSERT ON calendar_entry BEGIN
    INSERT INTO seal VALUES ('calendar_entry', CAST(new.session AS TEXT),
        tend_sum('calendar_entry', new.session, new.sequence, new.content, new.cancelled,
            new.modified))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER calendar_entry_changed AFTER UPDATE ON calendar_entry BEGIN
    DELETE FROM seal WHERE record_table = 'calendar_entry' AND record = CAST(old.session AS TEXT)
        AND old.session IS NOT new.session;
    INSERT INTO seal VALUES ('calendar_entry', CAST(new.session AS TEXT),
        tend_sum('calendar_entry', new.session, new.sequence, new.content, new.cancelled,
            new.modified))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER calendar_entry_gone AFTER DELETE ON calendar_entry BEGIN
    DELETE FROM seal WHERE record_table = 'calendar_entry' AND record = CAST(old.session AS TEXT);
END;
INSERT INTO seal SELECT 'calendar_entry', CAST(session AS TEXT),
        tend_sum('calendar_entry', session, sequence, content, cancelled, modified) FROM calendar_entry;

CREATE TRIGGER report_added AFTER INSERT ON report BEGIN
    INSERT INTO seal VALUES ('report', CAST(new.id AS TEXT),
        tend_sum('report', new.id, new.made_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER report_changed AFTER UPDATE ON report BEGIN
    DELETE FROM seal WHERE record_table = 'report' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('report', CAST(new.id AS TEXT),
        tend_sum('report', new.id, new.made_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN
    DELETE FROM seal WHERE record_table = 'report' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'report', CAST(id AS TEXT),
        tend_sum('report', id, made_at) FROM report;

CREATE TRIGGER change_added AFTER INSERT ON change BEGIN
    INSERT INTO seal VALUES ('change', CAST(new.id AS TEXT),
        tend_sum('change', new.id, new.kind, new.episode, new.at, new.undone_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER change_changed AFTER UPDATE ON change BEGIN
    DELETE FROM seal WHERE record_table = 'change' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('change', CAST(new.id AS TEXT),
        tend_sum('change', new.id, new.kind, new.episode, new.at, new.undone_at))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER change_gone AFTER DELETE ON change BEGIN
    DELETE FROM seal WHERE record_table = 'change' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'change', CAST(id AS TEXT),
        tend_sum('change', id, kind, episode, at, undone_at) FROM change;

CREATE TRIGGER revision_added AFTER INSERT ON revision BEGIN
    INSERT INTO seal VALUES ('revision', CAST(new.id AS TEXT),
        tend_sum('revision', new.id, new.change, new.record_table, new.record, new.before,
            new.after))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER revision_changed AFTER UPDATE ON revision BEGIN
    DELETE FROM seal WHERE record_table = 'revision' AND record = CAST(old.id AS TEXT)
        AND old.id IS NOT new.id;
    INSERT INTO seal VALUES ('revision', CAST(new.id AS TEXT),
        tend_sum('revision', new.id, new.change, new.record_table, new.record, new.before,
            new.after))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER revision_gone AFTER DELETE ON revision BEGIN
    DELETE FROM seal WHERE record_table = 'revision' AND record = CAST(old.id AS TEXT);
END;
INSERT INTO seal SELECT 'revision', CAST(id AS TEXT),
        tend_sum('revision', id, change, record_table, record, before, after) FROM revision;

CREATE TRIGGER book_added AFTER INSERT ON book BEGIN
    INSERT INTO seal VALUES ('book', CAST(new.row AS TEXT),
        tend_sum('book', new.row, new.id))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER book_changed AFTER UPDATE ON book BEGIN
    DELETE FROM seal WHERE record_table = 'book' AND record = CAST(old.row AS TEXT)
        AND old.row IS NOT new.row;
    INSERT INTO seal VALUES ('book', CAST(new.row AS TEXT),
        tend_sum('book', new.row, new.id))
        ON CONFLICT (record_table, record) DO UPDATE SET sum = excluded.sum;
END;
CREATE TRIGGER book_gone AFTER DELETE ON book BEGIN
    DELETE FROM seal WHERE record_table = 'book' AND record = CAST(old.row AS TEXT);
END;
INSERT INTO seal SELECT 'book', CAST(row AS TEXT),
        tend_sum('book', row, id) FROM book;

-- What the tables are, and which version this is.
INSERT INTO seal SELECT 'sqlite_schema', type || ' ' || name, tend_sum('sqlite_schema', type, name,
        tbl_name, sql) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%';
INSERT INTO seal VALUES ('user_version', '', 5);
