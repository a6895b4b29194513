-- What was sent since when is counted for the daily quota and the pace: from the index alone.

DROP INDEX outbox_settled;
CREATE INDEX outbox_settled ON outbox (settled_at, state);
