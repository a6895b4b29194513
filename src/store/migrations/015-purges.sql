-- Letters that are to be taken out of the mailbox: what erasures and retention ask of the IMAP server. A
-- row goes once that was done.
CREATE TABLE mailbox_purges (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  folder     TEXT NOT NULL CHECK (folder IN ('handled', 'quarantine', 'sent')),
  -- Which letters: one by its Message-ID, all from, to or about an address, or all that came before a time.
  message_id TEXT,
  address    TEXT,
  before     TEXT,
  asked_at   TEXT NOT NULL,
  CHECK ((message_id IS NULL) + (address IS NULL) + (before IS NULL) = 2)
) STRICT;
