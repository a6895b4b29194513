-- Police notices, the coordinators' bulletins, and whom a coordinator invited.

CREATE TABLE notices (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  writer     TEXT NOT NULL,
  subject    TEXT NOT NULL,
  words      TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- A notice goes to the members of a partnership once, whoever of its coordinators publishes it.
CREATE TABLE notice_partnerships (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  notice_id    INTEGER NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
  partnership  TEXT NOT NULL,
  published_at TEXT,
  published_by TEXT,
  UNIQUE (notice_id, partnership)
) STRICT;

CREATE TABLE bulletins (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  -- Null while its author, who coordinates several, has not said for which.
  partnership  TEXT,
  author       TEXT NOT NULL,
  subject      TEXT NOT NULL,
  words        TEXT NOT NULL,
  -- A coordinator's own word before a police notice; empty on other bulletins.
  comment      TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('draft', 'sending', 'sent', 'cancelled')),
  -- The text that a new one took the place of.
  replaces     INTEGER REFERENCES bulletins (id),
  -- The police notice that it passes on.
  notice_for   INTEGER REFERENCES notice_partnerships (id),
  created_at   TEXT NOT NULL,
  published_at TEXT,
  finished_at  TEXT
) STRICT;
CREATE INDEX bulletins_by_state ON bulletins (state);

ALTER TABLE outbox ADD COLUMN bulletin_id INTEGER REFERENCES bulletins (id);
-- The token in List-Unsubscribe, another one than that of the link in the words.
ALTER TABLE outbox ADD COLUMN unsubscribe_token_id INTEGER REFERENCES tokens (id);
CREATE INDEX outbox_by_bulletin ON outbox (bulletin_id, state);

ALTER TABLE files ADD COLUMN notice_id INTEGER REFERENCES notices (id) ON DELETE CASCADE;
ALTER TABLE files ADD COLUMN bulletin_id INTEGER REFERENCES bulletins (id) ON DELETE CASCADE;
CREATE INDEX files_by_notice ON files (notice_id);
CREATE INDEX files_by_bulletin ON files (bulletin_id);

-- Who was invited, and whether they refused: by a hash, so that who refused can be forgotten.
CREATE TABLE invitations (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  invited    TEXT NOT NULL,
  inviter    TEXT NOT NULL,
  at         TEXT NOT NULL,
  refused_at TEXT
) STRICT;
CREATE INDEX invitations_by_invited ON invitations (invited, at);
CREATE INDEX invitations_by_inviter ON invitations (inviter, at);
