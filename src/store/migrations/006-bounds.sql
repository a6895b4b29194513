-- What the bounds count by, letters that are gathered for a digest, and words said before.

-- The conversation that a letter belongs to: what first came in, or went out, of its chain of replies.
ALTER TABLE outbox ADD COLUMN conversation TEXT;
CREATE INDEX outbox_by_conversation ON outbox (conversation, recipient_fold)
  WHERE conversation IS NOT NULL;
-- An automatic answer, which the breaker may stop.
ALTER TABLE outbox ADD COLUMN is_answer INTEGER NOT NULL DEFAULT 0 CHECK (is_answer IN (0, 1));
CREATE INDEX outbox_answers ON outbox (created_at) WHERE is_answer = 1;
-- To the city, caused by a stranger: counted against a bound.
ALTER TABLE outbox ADD COLUMN of_stranger INTEGER NOT NULL DEFAULT 0 CHECK (of_stranger IN (0, 1));
CREATE INDEX outbox_of_strangers ON outbox (recipient_fold, created_at) WHERE of_stranger = 1;
-- The bound that a letter waits for, and when it would leave if there were no breaker.
ALTER TABLE outbox ADD COLUMN waits_for TEXT;
ALTER TABLE outbox ADD COLUMN otherwise_at TEXT;
CREATE INDEX outbox_waiting ON outbox (waits_for) WHERE waits_for IS NOT NULL AND state = 'queued';
CREATE INDEX outbox_by_token ON outbox (token_id) WHERE token_id IS NOT NULL;

-- Letters past a bound, until one digest tells them all; then each is answered under a token of its own.
CREATE TABLE gathered_letters (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient  TEXT NOT NULL,
  matter_id  INTEGER REFERENCES matters (id) ON DELETE CASCADE,
  member_id  INTEGER REFERENCES members (id) ON DELETE CASCADE,
  -- The letter as its handler gave it.
  letter     TEXT NOT NULL,
  ledger_id  INTEGER REFERENCES ledger (id),
  created_at TEXT NOT NULL,
  outbox_id  INTEGER REFERENCES outbox (id) ON DELETE SET NULL,
  -- Where it stands in the digest, from 0.
  place      INTEGER,
  token_id   INTEGER REFERENCES tokens (id) ON DELETE SET NULL,
  told_at    TEXT
) STRICT;
CREATE INDEX gathered_letters_by_recipient ON gathered_letters (recipient, told_at);
CREATE INDEX gathered_letters_by_outbox ON gathered_letters (outbox_id);
CREATE INDEX gathered_letters_by_matter ON gathered_letters (matter_id);
CREATE INDEX gathered_letters_by_member ON gathered_letters (member_id);

-- One question at a time to each person, whatever form of their address it goes to.
ALTER TABLE held_letters ADD COLUMN person_fold TEXT NOT NULL DEFAULT '';
UPDATE held_letters SET person_fold = person;
CREATE INDEX held_letters_by_fold ON held_letters (person_fold, state);

-- What was said in an exchange, by a hash: a program's answer is the same again and again.
ALTER TABLE matter_events ADD COLUMN words_hash TEXT;
