-- A letter that is on its way cannot be called back, but need not leave once more.
ALTER TABLE outbox ADD COLUMN is_cancelled INTEGER NOT NULL DEFAULT 0;

-- What stands in a letter beside its words and comes from registry or settings (names, the office's
-- address), as JSON: kept at the first attempt, so that the same bytes leave ever after.
ALTER TABLE bodies ADD COLUMN head TEXT;
