-- Police notices have a life: urgent or not, prevention or feedback, and an end.

-- The federal template's hot and cold messages; null = neither prevention, feedback nor all clear.
ALTER TABLE notices ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1));
ALTER TABLE notices ADD COLUMN kind TEXT CHECK (kind IN ('prevention', 'feedback', 'all clear'));
-- The notice that this one is the all clear of, and when a notice was ended by one.
ALTER TABLE notices ADD COLUMN ends INTEGER REFERENCES notices (id);
ALTER TABLE notices ADD COLUMN ended_at TEXT;
