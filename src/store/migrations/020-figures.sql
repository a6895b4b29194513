-- What the figures of the outbox ask, in the worker that sends: by an index alone, and never through all of it.

CREATE INDEX outbox_doubted ON outbox (doubt_at) WHERE doubt_at IS NOT NULL;
-- No kind is empty: only a statement that says so takes this index, and no other is led astray by it.
CREATE INDEX outbox_by_kind ON outbox (kind, state) WHERE kind <> '';
