-- Members who want no mail for a while, and coordinators who are away. Days are written YYYY-MM-DD.

ALTER TABLE members ADD COLUMN pause_from TEXT;
-- The last day of the pause; null where it lasts until the member says so.
ALTER TABLE members ADD COLUMN pause_until TEXT;
CREATE INDEX members_paused ON members (pause_from) WHERE pause_from IS NOT NULL;

CREATE TABLE absences (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The coordinator's address, as compared.
  person     TEXT NOT NULL,
  from_day   TEXT NOT NULL,
  until_day  TEXT,
  created_at TEXT NOT NULL,
  ended_at   TEXT
) STRICT;
CREATE INDEX absences_open ON absences (person) WHERE ended_at IS NULL;

-- Letters of members that have nothing to do with the office: told of in the weekly digest.
CREATE TABLE filed_letters (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  subject   TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX filed_letters_by_time ON filed_letters (at);
