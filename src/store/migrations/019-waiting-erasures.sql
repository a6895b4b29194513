-- Erasures that were asked and confirmed while nothing may be destroyed: done once the hold ends.
CREATE TABLE waiting_erasures (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  person   TEXT NOT NULL UNIQUE,
  language TEXT NOT NULL,
  asked_at TEXT NOT NULL
) STRICT;
