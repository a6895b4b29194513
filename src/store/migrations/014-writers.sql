-- Who caused a letter that leaves, how far that was proven, and whether it tells of danger: the bounds
-- count by it. NULL where no letter caused it, or an earlier version of the program queued it.
ALTER TABLE outbox ADD COLUMN writer_fold TEXT;
ALTER TABLE outbox ADD COLUMN proof TEXT CHECK (proof IN ('passed', 'unknown', 'failed'));
ALTER TABLE outbox ADD COLUMN is_urgent INTEGER NOT NULL DEFAULT 0 CHECK (is_urgent IN (0, 1));
CREATE INDEX outbox_by_writer ON outbox (writer_fold, recipient_fold, created_at)
  WHERE writer_fold IS NOT NULL;

-- What the receiving server said of the copy that was handled: a better one may still take effect.
ALTER TABLE ledger ADD COLUMN identity TEXT;
