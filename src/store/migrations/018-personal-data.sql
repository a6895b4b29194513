-- What export and erasure need to find all that is a person's.

-- Who wrote a letter that came in, folded: so that all of theirs are found, also those that nothing came of.
ALTER TABLE ledger ADD COLUMN writer_fold TEXT;
UPDATE ledger SET writer_fold = (SELECT writer_fold FROM outbox
  WHERE ledger_id = ledger.id AND writer_fold IS NOT NULL LIMIT 1);
CREATE INDEX ledger_by_writer ON ledger (writer_fold) WHERE writer_fold IS NOT NULL;
CREATE INDEX outbox_by_cause ON outbox (ledger_id) WHERE ledger_id IS NOT NULL;

-- Another mail address of a member: asked for, confirmed by itself, and perhaps taken back by the old one.
CREATE TABLE address_changes (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  member_id    INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  email_before TEXT NOT NULL,
  email_after  TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('asked', 'done', 'undone')),
  asked_at     TEXT NOT NULL,
  done_at      TEXT
) STRICT;
CREATE INDEX address_changes_by_member ON address_changes (member_id);
