-- What DIFFUSER EXPURGE would send of a draft, as its newest preview showed it (JSON); null where the
-- privacy check found nothing.
ALTER TABLE bulletins ADD COLUMN redacted TEXT;
