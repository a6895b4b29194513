-- Meetings of police, city and coordinators, who was asked to them, and what each answered.

CREATE TABLE meetings (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  -- The same in every calendar, for ever.
  uid            TEXT NOT NULL UNIQUE,
  -- One more with each change (RFC 5546 section 2.1.4).
  sequence       INTEGER NOT NULL,
  -- Answers to an invitation before this one were to another time.
  asked_sequence INTEGER NOT NULL,
  subject        TEXT NOT NULL,
  place          TEXT NOT NULL,
  at             TEXT NOT NULL,
  ends           TEXT NOT NULL,
  -- Null where every partnership is asked.
  partnership    TEXT,
  state          TEXT NOT NULL CHECK (state IN ('planned', 'cancelled')),
  created_at     TEXT NOT NULL
) STRICT;
CREATE INDEX meetings_by_time ON meetings (at);

CREATE TABLE meeting_attendees (
  meeting_id      INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  -- The address as compared, and as the registry has it.
  person          TEXT NOT NULL,
  email           TEXT NOT NULL,
  name            TEXT NOT NULL,
  answer          TEXT NOT NULL CHECK (answer IN ('accepted', 'declined', 'tentative', 'none')),
  -- Of which invitation the answer is, and when it was given: the newest counts.
  answer_sequence INTEGER,
  answer_stamp    TEXT,
  answered_at     TEXT,
  -- 1 came, 0 did not; null where nobody has noted it.
  attended        INTEGER CHECK (attended IN (0, 1)),
  -- The last sequence that this person was told of.
  told_sequence   INTEGER,
  told_at         TEXT,
  -- No longer asked: out of the registry.
  withdrawn_at    TEXT,
  PRIMARY KEY (meeting_id, person)
) STRICT, WITHOUT ROWID;

-- The calendar that goes with a letter, as it leaves (RFC 5545).
ALTER TABLE bodies ADD COLUMN calendar TEXT;
