-- Letters in doubt, the lease of the one worker, and pauses that outlive it.

-- When the doubt began: the connection died after the final dot, or the process did.
ALTER TABLE outbox ADD COLUMN doubt_at TEXT;
-- What ended before the server's word was kept.
ALTER TABLE outbox ADD COLUMN doubt_by TEXT CHECK (doubt_by IN ('connection', 'process'));
-- How often this letter has been in doubt.
ALTER TABLE outbox ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
-- When it is to be looked for among the sent ones; null = no more.
ALTER TABLE outbox ADD COLUMN look_at TEXT;
-- How often it left again because of a doubt, and when it last was to.
ALTER TABLE outbox ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN again_at TEXT;
CREATE INDEX outbox_doubts ON outbox (look_at) WHERE state = 'in_doubt';
CREATE INDEX outbox_again ON outbox (doubt_at) WHERE again > 0;

-- How doubts were settled, counted for ever: the letters themselves are erased one day.
CREATE TABLE doubt_counts (
  settled TEXT PRIMARY KEY NOT NULL CHECK (settled IN ('found', 'proven', 'again', 'blind', 'unsettled')),
  letters INTEGER NOT NULL
) STRICT;

-- Asked of letters that seem to come too many at once.
CREATE INDEX ledger_by_message_id ON ledger (message_id);
CREATE INDEX ledger_by_gmail_id ON ledger (gmail_id);

CREATE TABLE leases (
  name    TEXT PRIMARY KEY NOT NULL,
  holder  TEXT NOT NULL,
  host    TEXT NOT NULL,
  -- Of this start of the machine; with it a process that is gone is known to be dead.
  boot    TEXT NOT NULL,
  -- Process ids mean something within one such namespace alone.
  pids    TEXT NOT NULL,
  pid     INTEGER NOT NULL,
  -- When the process began, in the machine's own count: ids are given again.
  began   TEXT NOT NULL,
  beat_at TEXT NOT NULL
) STRICT;

CREATE TABLE pauses (
  what    TEXT PRIMARY KEY NOT NULL CHECK (what IN ('sending')),
  cause   TEXT NOT NULL CHECK (cause IN ('busy', 'daily-limit', 'login')),
  because TEXT NOT NULL,
  -- How often in a row.
  times   INTEGER NOT NULL,
  since   TEXT NOT NULL,
  until   TEXT NOT NULL
) STRICT;
