-- Letters that came back, and letters that go to somebody else where they do not arrive.

-- When a member last wrote: what was sent before that and came back counts for nothing.
ALTER TABLE members ADD COLUMN heard_at TEXT;

-- What became of a letter after all: `hard` for an address that is dead, `soft` for what may pass,
-- `policy` for what is no fault of the address.
CREATE TABLE returned_letters (
  outbox_id INTEGER PRIMARY KEY NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  weight    TEXT NOT NULL CHECK (weight IN ('hard', 'soft', 'policy')),
  at        TEXT NOT NULL
) STRICT;

-- Letters that must reach somebody: what each was written from, so that the next in line can get it in
-- their own language. Those of one cause have `about` in common.
CREATE TABLE important_letters (
  outbox_id    INTEGER PRIMARY KEY NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  about        TEXT NOT NULL,
  letter       TEXT NOT NULL,
  passed_on_at TEXT
) STRICT;
CREATE INDEX important_letters_by_about ON important_letters (about);
