-- What the clock has done, once for each slot of time: "digest" "2026-W10 boncelles".
CREATE TABLE schedule_slots (
  duty     TEXT NOT NULL,
  slot     TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (duty, slot)
) STRICT, WITHOUT ROWID;
