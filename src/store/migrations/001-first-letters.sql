-- What the office remembers of letters in, letters out, people and matters. Times are UTC ISO text.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- One row per distinct letter taken in. The fingerprint makes it distinct: not the Message-ID, which
-- people reuse by "resend", and not the UID, which changes with the folder.
CREATE TABLE ledger (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  fingerprint  TEXT NOT NULL UNIQUE,
  message_id   TEXT,
  uid_validity TEXT NOT NULL,
  uid          INTEGER NOT NULL,
  gmail_id     TEXT,
  received_at  TEXT NOT NULL,
  handled_at   TEXT NOT NULL,
  outcome      TEXT NOT NULL CHECK (outcome IN ('handled', 'quarantined')),
  handler      TEXT NOT NULL,
  reason       TEXT NOT NULL,
  copies       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX ledger_by_handling ON ledger (handled_at);

CREATE TABLE members (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  email           TEXT NOT NULL,
  email_key       TEXT NOT NULL UNIQUE,
  name            TEXT NOT NULL,
  partnership     TEXT,
  state           TEXT NOT NULL CHECK (state IN ('pending', 'active', 'paused', 'suspended', 'left')),
  language        TEXT NOT NULL,
  since           TEXT NOT NULL,
  -- The consent: when, by which letter (or 'import', 'command'), to which version of the charter.
  consent_at      TEXT,
  consent_by      TEXT,
  charter_version TEXT
) STRICT;
CREATE INDEX members_by_partnership ON members (partnership, state);

CREATE TABLE member_events (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  at        TEXT NOT NULL,
  event     TEXT NOT NULL,
  ledger_id INTEGER REFERENCES ledger (id)
) STRICT;
CREATE INDEX member_events_by_member ON member_events (member_id);

-- A report or a question, and the exchange that follows it.
CREATE TABLE matters (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  type          TEXT NOT NULL CHECK (type IN ('report', 'question')),
  ref           TEXT UNIQUE,
  state         TEXT NOT NULL CHECK (state IN ('received', 'forwarded', 'answered', 'closed')),
  partnership   TEXT,
  city_only     INTEGER NOT NULL CHECK (city_only IN (0, 1)),
  writer        TEXT NOT NULL,
  writer_name   TEXT NOT NULL,
  member_id     INTEGER REFERENCES members (id) ON DELETE SET NULL,
  language      TEXT NOT NULL,
  subject       TEXT NOT NULL,
  words         TEXT NOT NULL,
  words_hash    TEXT NOT NULL,
  theme         TEXT CHECK (theme IN ('burglary', 'incivility', 'other')),
  urgent        INTEGER NOT NULL CHECK (urgent IN (0, 1)),
  verified      INTEGER NOT NULL CHECK (verified IN (0, 1)),
  message_id    TEXT,
  created_at    TEXT NOT NULL
) STRICT;
CREATE INDEX matters_by_writer ON matters (writer, created_at);
CREATE INDEX matters_by_state ON matters (type, state);

CREATE TABLE matter_events (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  matter_id INTEGER NOT NULL REFERENCES matters (id) ON DELETE CASCADE,
  at        TEXT NOT NULL,
  event     TEXT NOT NULL,
  ledger_id INTEGER REFERENCES ledger (id)
) STRICT;
CREATE INDEX matter_events_by_matter ON matter_events (matter_id);

-- The last number given in a year, so that a number is never given twice, whatever is erased.
CREATE TABLE report_numbers (
  year INTEGER PRIMARY KEY NOT NULL,
  last INTEGER NOT NULL
) STRICT;

-- What a reply may do, for one person and one matter. The token itself is an HMAC over purpose and
-- nonce; only its hash stands here.
CREATE TABLE tokens (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  purpose    TEXT NOT NULL,
  person     TEXT NOT NULL,
  subject_id INTEGER NOT NULL,
  nonce      TEXT NOT NULL UNIQUE,
  hash       TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at    TEXT
) STRICT;
CREATE INDEX tokens_by_subject ON tokens (purpose, subject_id);

-- Letters that wait for the registered address to own them.
CREATE TABLE held_letters (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person     TEXT NOT NULL,
  tied_to    INTEGER REFERENCES tokens (id) ON DELETE CASCADE,
  letter     BLOB NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('waiting', 'asked', 'unclear', 'released', 'dropped')),
  created_at TEXT NOT NULL,
  asked_at   TEXT
) STRICT;
CREATE INDEX held_letters_by_person ON held_letters (person, state);

-- Pictures and PDF that travel with letters: stored once, however many letters carry them.
CREATE TABLE files (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  matter_id INTEGER REFERENCES matters (id) ON DELETE CASCADE,
  name      TEXT NOT NULL,
  type      TEXT NOT NULL,
  content   BLOB NOT NULL
) STRICT;
CREATE INDEX files_by_matter ON files (matter_id);

-- The words of letters, rendered. Tokens stand in them as slots, so that many recipients share one.
CREATE TABLE bodies (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  language TEXT NOT NULL,
  subject  TEXT NOT NULL,
  text     TEXT NOT NULL,
  html     TEXT NOT NULL
) STRICT;

-- One row per recipient and letter.
CREATE TABLE outbox (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  kind            TEXT NOT NULL,
  lane            INTEGER NOT NULL CHECK (lane BETWEEN 0 AND 4),
  recipient       TEXT NOT NULL,
  recipient_key   TEXT NOT NULL,
  -- Gmail's dots and plus folded: the key that bounds count by.
  recipient_fold  TEXT NOT NULL,
  to_unknown      INTEGER NOT NULL CHECK (to_unknown IN (0, 1)),
  body_id         INTEGER NOT NULL REFERENCES bodies (id),
  in_reply_to     TEXT,
  reference_ids   TEXT NOT NULL,
  token_id        INTEGER REFERENCES tokens (id),
  -- The token of the link by which its reader leaves.
  leave_token_id  INTEGER REFERENCES tokens (id),
  matter_id       INTEGER REFERENCES matters (id) ON DELETE SET NULL,
  ledger_id       INTEGER REFERENCES ledger (id),
  -- Starts only after that letter has settled: urgent advice goes before all else.
  after_id        INTEGER REFERENCES outbox (id),
  message_id      TEXT NOT NULL UNIQUE,
  state           TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'in_doubt', 'cancelled')),
  attempts        INTEGER NOT NULL DEFAULT 0,
  created_at      TEXT NOT NULL,
  due_at          TEXT NOT NULL,
  dated_at        TEXT,
  settled_at      TEXT,
  reply           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_due ON outbox (state, lane, due_at, id);
CREATE INDEX outbox_by_recipient ON outbox (recipient_fold, kind, created_at);
CREATE INDEX outbox_by_matter ON outbox (matter_id, recipient_key);
CREATE INDEX outbox_to_unknown ON outbox (to_unknown, created_at);
CREATE INDEX outbox_settled ON outbox (settled_at);

CREATE TABLE outbox_files (
  outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  file_id   INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
  PRIMARY KEY (outbox_id, file_id)
) STRICT;

-- Trouble told to the city: at most one letter per cause and hour, the rest is counted.
CREATE TABLE alerts (
  cause   TEXT NOT NULL,
  hour    TEXT NOT NULL,
  detail  TEXT NOT NULL,
  count   INTEGER NOT NULL,
  told    INTEGER NOT NULL,
  PRIMARY KEY (cause, hour)
) STRICT;
