-- What lies in the mailbox's Sent folder from the time that a backup lacks: kept after a restore until
-- the office is resumed, so that what left before is not made to leave again.
CREATE TABLE sent_copies (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id       TEXT NOT NULL UNIQUE,
  kind             TEXT NOT NULL,
  recipient_key    TEXT NOT NULL,
  in_reply_to      TEXT,
  subject          TEXT NOT NULL,
  sent_at          TEXT NOT NULL,
  -- SHA-256 of the tokens by which its reader answers and leaves, as the table of tokens holds them.
  token_hash       TEXT,
  unsubscribe_hash TEXT,
  -- The letter of the outbox that turned out to be this one.
  outbox_id        INTEGER REFERENCES outbox (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX sent_copies_by_recipient ON sent_copies (recipient_key, kind);
