-- What retention took, counted; and indexes by which a row that is erased finds those that name it.

-- Each run: what it took of each class (JSON), without a person.
CREATE TABLE retention_runs (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  began_at TEXT NOT NULL,
  ended_at TEXT NOT NULL,
  taken    TEXT NOT NULL
) STRICT;

-- Letters that were counted since ever and whose rows are erased: `sent`, `failed`.
CREATE TABLE erased_letters (
  state   TEXT PRIMARY KEY NOT NULL,
  letters INTEGER NOT NULL
) STRICT;

CREATE INDEX outbox_by_body ON outbox (body_id);
CREATE INDEX outbox_by_after ON outbox (after_id) WHERE after_id IS NOT NULL;
CREATE INDEX outbox_by_leave_token ON outbox (leave_token_id) WHERE leave_token_id IS NOT NULL;
CREATE INDEX outbox_by_unsubscribe_token ON outbox (unsubscribe_token_id)
  WHERE unsubscribe_token_id IS NOT NULL;
CREATE INDEX outbox_files_by_file ON outbox_files (file_id);
CREATE INDEX held_letters_by_token ON held_letters (tied_to) WHERE tied_to IS NOT NULL;
CREATE INDEX gathered_letters_by_token ON gathered_letters (token_id) WHERE token_id IS NOT NULL;
CREATE INDEX matters_by_member ON matters (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX bulletins_by_notice ON bulletins (notice_for) WHERE notice_for IS NOT NULL;
CREATE INDEX filed_letters_by_member ON filed_letters (member_id);
