-- Anybody can give a letter the Message-ID of another one: whose letter it is that is to go, as a JSON list of
-- addresses. NULL: whoever wrote it, where all with that id are by the same one.
ALTER TABLE mailbox_purges ADD COLUMN authors TEXT;
