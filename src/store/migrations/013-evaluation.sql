-- What the yearly evaluation counts: rows that tell of nobody, and outlive what retention and erasure
-- take. Of the tables that hold words and addresses these columns are counted and must stay: `matters`
-- type, partnership, city_only, theme, attempt, urgent, created_at, with the events; `notices` urgent,
-- kind, created_at, with their partnerships; `bulletins` partnership, notice_for, published_at, copies,
-- copies_accepted. All else may be blanked without changing a figure.

-- Comings and goings without the person; the hour is as exact as a year's bound needs.
CREATE TABLE member_turns (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  at          TEXT NOT NULL,
  partnership TEXT NOT NULL,
  turn        TEXT NOT NULL CHECK (turn IN ('joined', 'imported', 'left', 'removed', 'suspended',
                'back', 'moved in', 'moved out'))
) STRICT;
CREATE INDEX member_turns_by_time ON member_turns (at);

INSERT INTO member_turns (at, partnership, turn)
SELECT substr(at, 1, 13) || ':00:00.000Z', partnership,
  CASE event WHEN 'added' THEN 'joined' ELSE event END
FROM member_events JOIN members ON members.id = member_id
WHERE partnership IS NOT NULL
  AND event IN ('joined', 'added', 'imported', 'left', 'removed', 'suspended', 'back')
ORDER BY member_events.id;

-- A theft that was tried (1) or done (0); null where the report does not say.
ALTER TABLE matters ADD COLUMN attempt INTEGER CHECK (attempt IN (0, 1));

-- How many members a bulletin was for and reached, once it is over: its letters are erased one day.
ALTER TABLE bulletins ADD COLUMN copies INTEGER;
ALTER TABLE bulletins ADD COLUMN copies_accepted INTEGER;
UPDATE bulletins SET
  copies = (SELECT count(*) FROM outbox WHERE bulletin_id = bulletins.id),
  copies_accepted = (SELECT count(*) FROM outbox WHERE bulletin_id = bulletins.id AND state = 'sent')
WHERE finished_at IS NOT NULL AND published_at IS NOT NULL;

-- Evaluations that were made ahead, to be sent by the clock; their PDF and CSV are files.
CREATE TABLE evaluations (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  year     INTEGER NOT NULL,
  -- The id of a partnership, or `all`.
  scope    TEXT NOT NULL,
  language TEXT NOT NULL,
  made_at  TEXT NOT NULL,
  -- The figures that its letter tells, as JSON: the same as in its files.
  summary  TEXT NOT NULL,
  UNIQUE (year, scope, language)
) STRICT;
ALTER TABLE files ADD COLUMN evaluation_id INTEGER REFERENCES evaluations (id) ON DELETE CASCADE;
CREATE INDEX files_by_evaluation ON files (evaluation_id);
