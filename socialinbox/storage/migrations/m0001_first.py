"""The first form of the file. Frozen: a later change is a later migration."""

TABLES = """
CREATE TABLE account (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  network TEXT NOT NULL, native_id TEXT NOT NULL,
  name TEXT NOT NULL, handle TEXT, avatar_url TEXT, url TEXT, settings TEXT NOT NULL,
  state TEXT NOT NULL, reason TEXT, until INTEGER, last_sync_at INTEGER, removed_at INTEGER,
  UNIQUE (network, native_id)
);

CREATE TABLE stream (
  account_id INTEGER NOT NULL REFERENCES account (id),
  name TEXT NOT NULL, checkpoint TEXT, synced_at INTEGER, whole_at INTEGER,
  PRIMARY KEY (account_id, name)
) WITHOUT ROWID;

CREATE TABLE coverage (
  account_id INTEGER NOT NULL REFERENCES account (id),
  stream TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, stream, start_at)
) WITHOUT ROWID;

CREATE TABLE outage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL REFERENCES account (id),
  stream TEXT, start_at INTEGER NOT NULL, end_at INTEGER,
  kind TEXT NOT NULL, cause TEXT NOT NULL
);
CREATE INDEX outage_account ON outage (account_id, end_at);

CREATE TABLE running (
  account_id INTEGER NOT NULL REFERENCES account (id),
  start_at INTEGER NOT NULL, end_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, start_at)
) WITHOUT ROWID;

CREATE TABLE spending (
  account_id INTEGER NOT NULL REFERENCES account (id),
  day TEXT NOT NULL, what TEXT NOT NULL,
  count INTEGER NOT NULL, milli INTEGER NOT NULL, units INTEGER NOT NULL,
  PRIMARY KEY (account_id, day, what)
) WITHOUT ROWID;

CREATE TABLE cap (
  account_id INTEGER PRIMARY KEY REFERENCES account (id), milli INTEGER NOT NULL
);

CREATE TABLE remembered (
  account_id INTEGER NOT NULL REFERENCES account (id),
  stream TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (account_id, stream, key)
) WITHOUT ROWID;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, handle TEXT, avatar_url TEXT, places TEXT NOT NULL DEFAULT '[]',
  last_at INTEGER, last_text TEXT NOT NULL DEFAULT '', last_direction TEXT,
  last_attachment INTEGER NOT NULL DEFAULT 0, last_delivery TEXT, last_kind TEXT,
  unread INTEGER NOT NULL DEFAULT 0, waiting_since INTEGER, windows TEXT NOT NULL DEFAULT '',
  done INTEGER NOT NULL DEFAULT 0, saved INTEGER NOT NULL DEFAULT 0,
  snoozed_until INTEGER, woke_at INTEGER, top_at INTEGER,
  is_self INTEGER NOT NULL DEFAULT 0, listed INTEGER NOT NULL DEFAULT 0,
  draft TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '', followed INTEGER NOT NULL DEFAULT 0,
  muted INTEGER NOT NULL DEFAULT 0, due_at INTEGER
);
CREATE INDEX customer_all ON customer (top_at, id) WHERE listed = 1;
CREATE INDEX customer_inbox ON customer (top_at, id)
  WHERE listed = 1 AND done = 0 AND snoozed_until IS NULL;
CREATE INDEX customer_done ON customer (top_at, id) WHERE listed = 1 AND done = 1;
CREATE INDEX customer_saved ON customer (top_at, id) WHERE listed = 1 AND saved = 1;
CREATE INDEX customer_unread ON customer (top_at, id)
  WHERE listed = 1 AND unread > 0 AND muted = 0;
CREATE INDEX customer_waiting ON customer (waiting_since, id)
  WHERE listed = 1 AND done = 0 AND snoozed_until IS NULL AND waiting_since IS NOT NULL;
CREATE INDEX customer_snoozed ON customer (snoozed_until, id)
  WHERE listed = 1 AND snoozed_until IS NOT NULL;

CREATE TABLE presence (
  network TEXT NOT NULL, top_at INTEGER NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  PRIMARY KEY (network, top_at, customer_id)
) WITHOUT ROWID;
CREATE INDEX presence_customer ON presence (customer_id);

CREATE TABLE counter (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  inbox INTEGER NOT NULL, waiting INTEGER NOT NULL, snoozed INTEGER NOT NULL,
  unread INTEGER NOT NULL, saved INTEGER NOT NULL, done INTEGER NOT NULL, "all" INTEGER NOT NULL
);
INSERT INTO counter VALUES (1, 0, 0, 0, 0, 0, 0, 0);

CREATE TRIGGER customer_counted AFTER INSERT ON customer WHEN new.listed = 1 BEGIN
  UPDATE counter SET
    inbox = inbox + (new.done = 0 AND new.snoozed_until IS NULL),
    waiting = waiting
      + (new.done = 0 AND new.snoozed_until IS NULL AND new.waiting_since IS NOT NULL),
    snoozed = snoozed + (new.snoozed_until IS NOT NULL),
    unread = unread + (new.unread > 0 AND new.muted = 0),
    saved = saved + (new.saved = 1),
    done = done + (new.done = 1),
    "all" = "all" + 1;
END;
CREATE TRIGGER customer_recounted
AFTER UPDATE OF listed, done, saved, snoozed_until, unread, muted, waiting_since ON customer
WHEN new.listed <> old.listed OR new.done <> old.done OR new.saved <> old.saved
  OR (new.unread > 0) <> (old.unread > 0) OR new.muted <> old.muted
  OR (new.waiting_since IS NULL) <> (old.waiting_since IS NULL)
  OR (new.snoozed_until IS NULL) <> (old.snoozed_until IS NULL)
BEGIN
  UPDATE counter SET
    inbox = inbox + (new.listed AND new.done = 0 AND new.snoozed_until IS NULL)
      - (old.listed AND old.done = 0 AND old.snoozed_until IS NULL),
    waiting = waiting + (new.listed AND new.done = 0 AND new.snoozed_until IS NULL
      AND new.waiting_since IS NOT NULL)
      - (old.listed AND old.done = 0 AND old.snoozed_until IS NULL
      AND old.waiting_since IS NOT NULL),
    snoozed = snoozed + (new.listed AND new.snoozed_until IS NOT NULL)
      - (old.listed AND old.snoozed_until IS NOT NULL),
    unread = unread + (new.listed AND new.unread > 0 AND new.muted = 0)
      - (old.listed AND old.unread > 0 AND old.muted = 0),
    saved = saved + (new.listed AND new.saved = 1) - (old.listed AND old.saved = 1),
    done = done + (new.listed AND new.done = 1) - (old.listed AND old.done = 1),
    "all" = "all" + new.listed - old.listed;
END;

CREATE TABLE identity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  network TEXT NOT NULL, kind TEXT NOT NULL, native_id TEXT NOT NULL,
  name TEXT, handle TEXT, avatar_url TEXT, url TEXT, bio TEXT, location TEXT,
  placeholder INTEGER NOT NULL DEFAULT 0, is_self INTEGER NOT NULL DEFAULT 0,
  unnamed TEXT NOT NULL,
  home_id INTEGER NOT NULL REFERENCES customer (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  done INTEGER NOT NULL DEFAULT 0, saved INTEGER NOT NULL DEFAULT 0,
  snoozed_until INTEGER, woke_at INTEGER,
  window_of INTEGER, window_closes_at INTEGER,
  first_seen_at INTEGER NOT NULL, refreshed_at INTEGER NOT NULL,
  aged TEXT, expires_at INTEGER,
  voice_of INTEGER REFERENCES identity (id),
  UNIQUE (network, native_id, kind)
);
CREATE INDEX identity_customer ON identity (customer_id);
CREATE INDEX identity_expires ON identity (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX identity_closes ON identity (window_closes_at) WHERE window_closes_at IS NOT NULL;
CREATE INDEX identity_snoozed ON identity (snoozed_until) WHERE snoozed_until IS NOT NULL;
CREATE INDEX identity_home ON identity (home_id);
CREATE INDEX identity_voice ON identity (voice_of) WHERE voice_of IS NOT NULL;

CREATE TABLE alias (
  key TEXT NOT NULL, identity_id INTEGER NOT NULL REFERENCES identity (id),
  PRIMARY KEY (key, identity_id)
) WITHOUT ROWID;
CREATE INDEX alias_identity ON alias (identity_id);

CREATE TABLE likeness (
  key INTEGER NOT NULL,
  identity_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  PRIMARY KEY (key, identity_id)
) WITHOUT ROWID;
CREATE INDEX likeness_identity ON likeness (identity_id);

CREATE TABLE unmatched (
  identity_id INTEGER PRIMARY KEY REFERENCES identity (id) ON DELETE CASCADE
);

CREATE TABLE suggestion (
  first_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  second_id INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
  clues TEXT NOT NULL, found_at INTEGER NOT NULL,
  until INTEGER, taken INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;
CREATE INDEX suggestion_second ON suggestion (second_id);

CREATE TRIGGER identity_waits AFTER INSERT ON identity
WHEN new.network <> 'local' AND new.is_self = 0 AND new.voice_of IS NULL BEGIN
  INSERT OR IGNORE INTO unmatched VALUES (new.id);
END;
CREATE TRIGGER identity_waits_again AFTER UPDATE ON identity
WHEN (new.name, new.handle, new.url, new.bio, new.location, new.placeholder, new.is_self)
  IS NOT (old.name, old.handle, old.url, old.bio, old.location, old.placeholder, old.is_self)
BEGIN
  DELETE FROM likeness WHERE identity_id = new.id;
  INSERT OR IGNORE INTO unmatched
    SELECT new.id WHERE new.network <> 'local' AND new.is_self = 0 AND new.voice_of IS NULL;
END;

CREATE TABLE visited (
  identity_id INTEGER NOT NULL REFERENCES identity (id),
  place TEXT NOT NULL, last_at INTEGER NOT NULL,
  PRIMARY KEY (identity_id, place)
) WITHOUT ROWID;

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  verb TEXT NOT NULL,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  other_id INTEGER NOT NULL REFERENCES customer (id),
  basis TEXT NOT NULL, evidence TEXT NOT NULL, "by" TEXT NOT NULL, at INTEGER NOT NULL,
  newest_id INTEGER NOT NULL,
  ended_at INTEGER, ended_by TEXT, ended_why TEXT NOT NULL DEFAULT ''
);
CREATE INDEX step_customer ON step (customer_id);
CREATE INDEX step_other ON step (other_id);

CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  identity_id INTEGER NOT NULL REFERENCES identity (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  verdict TEXT NOT NULL, basis TEXT NOT NULL, evidence TEXT NOT NULL, "by" TEXT NOT NULL,
  began_at INTEGER NOT NULL, ended_at INTEGER, step_id INTEGER REFERENCES step (id),
  taken_out INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX link_identity ON link (identity_id);
CREATE INDEX link_customer ON link (customer_id);
CREATE INDEX link_step ON link (step_id) WHERE step_id IS NOT NULL;

CREATE TABLE filing (
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  step_id INTEGER NOT NULL REFERENCES step (id),
  voice_id INTEGER NOT NULL REFERENCES identity (id),
  PRIMARY KEY (message_id, step_id)
) WITHOUT ROWID;
CREATE INDEX filing_step ON filing (step_id);
CREATE INDEX filing_voice ON filing (voice_id);

CREATE TABLE bridge (
  first_id INTEGER NOT NULL REFERENCES identity (id),
  second_id INTEGER NOT NULL REFERENCES identity (id),
  PRIMARY KEY (first_id, second_id)
) WITHOUT ROWID;
CREATE INDEX bridge_second ON bridge (second_id);

CREATE TABLE subject (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  network TEXT NOT NULL, native_id TEXT NOT NULL,
  text TEXT NOT NULL, url TEXT, picture_url TEXT, posted_at INTEGER,
  refreshed_at INTEGER NOT NULL, expires_at INTEGER,
  UNIQUE (network, native_id)
);
CREATE INDEX subject_expires ON subject (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  network TEXT NOT NULL, kind TEXT NOT NULL, native_id TEXT NOT NULL,
  identity_id INTEGER NOT NULL REFERENCES identity (id),
  author_id INTEGER NOT NULL REFERENCES identity (id),
  account_id INTEGER REFERENCES account (id),
  direction TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL,
  sent_at INTEGER NOT NULL, step INTEGER NOT NULL DEFAULT 0,
  edited_at INTEGER, deleted_at INTEGER,
  parent_native_id TEXT, conversation_id TEXT, subject_id INTEGER REFERENCES subject (id),
  url TEXT, hidden INTEGER NOT NULL DEFAULT 0, unread INTEGER NOT NULL DEFAULT 0,
  history INTEGER NOT NULL DEFAULT 0, awaits INTEGER NOT NULL DEFAULT 0,
  answers INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 1,
  search INTEGER NOT NULL DEFAULT 0, search_id INTEGER,
  spans TEXT, attachments TEXT, facts TEXT, refreshed_at INTEGER NOT NULL,
  expires_at INTEGER, expired_at INTEGER,
  UNIQUE (network, native_id, kind)
);
CREATE INDEX message_timeline ON message
  (identity_id, sent_at, step, id, network, place, direction);
CREATE INDEX message_author ON message (author_id);
CREATE INDEX message_subject ON message (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX message_unread ON message (identity_id) WHERE unread = 1;
CREATE INDEX message_answers ON message (identity_id, sent_at, step, id) WHERE answers = 1;
CREATE INDEX message_awaits ON message (network, parent_native_id) WHERE awaits > 0;
CREATE INDEX message_refreshed ON message (network, refreshed_at) WHERE deleted_at IS NULL;
CREATE INDEX message_media ON message (sent_at, id) WHERE attachments IS NOT NULL;
CREATE INDEX message_link ON message (sent_at, id)
  WHERE (instr(spans, '"kind":"link"') > 0 OR instr(attachments, '"kind":"link"') > 0);
CREATE INDEX message_sent ON message (sent_at, id);
CREATE INDEX message_unindexed ON message (id) WHERE search = 1;
CREATE INDEX message_scanned ON message (sent_at, id) WHERE search = 3;
CREATE INDEX message_search ON message (search_id, identity_id) WHERE search_id IS NOT NULL;
CREATE INDEX message_expires ON message (expires_at, network) WHERE expires_at IS NOT NULL;
CREATE INDEX message_kept ON message (identity_id, expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX message_expired ON message (identity_id) WHERE expired_at IS NOT NULL;

CREATE TRIGGER message_tells AFTER INSERT ON message
WHEN new.direction = 'in' AND new.text <> '' BEGIN
  INSERT OR IGNORE INTO unmatched VALUES (new.author_id);
END;
CREATE TRIGGER message_tells_again AFTER UPDATE OF text ON message
WHEN new.direction = 'in' AND new.text <> old.text BEGIN
  DELETE FROM likeness WHERE identity_id = new.author_id;
  INSERT OR IGNORE INTO unmatched VALUES (new.author_id);
END;
CREATE TRIGGER message_tells_no_more AFTER DELETE ON message WHEN old.direction = 'in' BEGIN
  DELETE FROM likeness WHERE identity_id = old.author_id;
  INSERT OR IGNORE INTO unmatched SELECT id FROM identity WHERE id = old.author_id;
END;

CREATE TABLE edit (
  message_id INTEGER NOT NULL REFERENCES message (id),
  until INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (message_id, until)
) WITHOUT ROWID;

CREATE TABLE unwanted (url TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE salt (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL);

CREATE TABLE erased (mark BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE erasing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER, account_id INTEGER, at INTEGER NOT NULL, ours INTEGER NOT NULL,
  progress TEXT
);

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL, what TEXT NOT NULL, copies INTEGER NOT NULL DEFAULT 0,
  loose INTEGER NOT NULL DEFAULT 0, finished_at INTEGER
);

CREATE VIRTUAL TABLE message_fts USING fts5 (
  text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);
INSERT INTO message_fts (message_fts, rank) VALUES ('secure-delete', 1);

CREATE TABLE period (
  network TEXT NOT NULL, account_id INTEGER NOT NULL, what TEXT NOT NULL, ms INTEGER,
  PRIMARY KEY (network, account_id, what)
) WITHOUT ROWID;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  network TEXT NOT NULL, account_id INTEGER REFERENCES account (id),
  ms INTEGER, words TEXT NOT NULL, "by" TEXT NOT NULL, at INTEGER NOT NULL,
  ended_at INTEGER, ended_by TEXT
);

CREATE TABLE purge (
  network TEXT PRIMARY KEY, at INTEGER NOT NULL,
  messages INTEGER NOT NULL, people INTEGER NOT NULL, subjects INTEGER NOT NULL,
  tidied INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL UNIQUE REFERENCES message (id),
  account_id INTEGER NOT NULL REFERENCES account (id),
  network TEXT NOT NULL, reply TEXT NOT NULL, state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER, reason TEXT, native_id TEXT,
  queued_at INTEGER NOT NULL, leaves_at INTEGER
);
CREATE INDEX delivery_open ON delivery (id)
  WHERE state IN ('queued', 'sending', 'sent', 'unsure');

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, key TEXT NOT NULL UNIQUE, colour INTEGER NOT NULL
);

CREATE TABLE tagged (
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (customer_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX tagged_tag ON tagged (tag_id);

CREATE TABLE shown_tag (
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  PRIMARY KEY (tag_id, customer_id)
) WITHOUT ROWID;
CREATE INDEX shown_tag_customer ON shown_tag (customer_id);

CREATE TABLE own_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, query TEXT NOT NULL, place INTEGER NOT NULL,
  asked TEXT NOT NULL DEFAULT '', asked_at INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE view_thread (
  view_id INTEGER NOT NULL REFERENCES own_view (id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  PRIMARY KEY (view_id, customer_id)
) WITHOUT ROWID;
CREATE INDEX view_thread_customer ON view_thread (customer_id);

CREATE TABLE unsettled (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL UNIQUE REFERENCES customer (id) ON DELETE CASCADE
);

CREATE TABLE recent_search (text TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE followed (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id), since INTEGER NOT NULL
);

CREATE TABLE muted (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id), since INTEGER NOT NULL
);

CREATE TABLE muted_account (account_id INTEGER PRIMARY KEY REFERENCES account (id));

CREATE TABLE quiet_customer (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id), hours TEXT NOT NULL
);

CREATE TABLE quiet_account (
  account_id INTEGER PRIMARY KEY REFERENCES account (id), hours TEXT NOT NULL
);

CREATE TABLE kept_back_return (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE
);

CREATE TABLE telling (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  upto INTEGER NOT NULL, ran_until INTEGER, paused_until INTEGER,
  returned INTEGER NOT NULL
);
INSERT INTO telling VALUES (1, 0, NULL, NULL, 0);

CREATE TABLE kept_back (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE
);

CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  text TEXT NOT NULL, due_at INTEGER NOT NULL, made_at INTEGER NOT NULL,
  done_at INTEGER, told_at INTEGER,
  message_id INTEGER REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX follow_up_customer ON follow_up (customer_id);
CREATE INDEX follow_up_open ON follow_up (due_at) WHERE done_at IS NULL;
CREATE INDEX follow_up_message ON follow_up (message_id) WHERE message_id IS NOT NULL;

CREATE TABLE upload (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  account_id INTEGER NOT NULL REFERENCES account (id),
  path TEXT NOT NULL, mime_type TEXT NOT NULL, size INTEGER NOT NULL, changed_ns INTEGER NOT NULL,
  title TEXT NOT NULL, description TEXT NOT NULL, made_for_kids INTEGER NOT NULL,
  state TEXT NOT NULL, sent INTEGER NOT NULL DEFAULT 0, begun_at INTEGER NOT NULL,
  reason TEXT, not_before INTEGER, url TEXT, seen_by_all INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX upload_customer ON upload (customer_id);

CREATE TABLE promise (
  message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
  answer TEXT NOT NULL
);

CREATE TABLE saved_reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, key TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
  uses INTEGER NOT NULL DEFAULT 0, used_at INTEGER
);

CREATE TABLE own_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL, name TEXT NOT NULL, asks TEXT NOT NULL, deeds TEXT NOT NULL,
  active INTEGER NOT NULL, made_at INTEGER NOT NULL, removed_at INTEGER
);

CREATE TABLE rule_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  rule_id INTEGER NOT NULL REFERENCES own_rule (id) ON DELETE CASCADE,
  message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
  at INTEGER NOT NULL, deeds TEXT NOT NULL, back TEXT NOT NULL,
  undone_at INTEGER, told_at INTEGER,
  UNIQUE (rule_id, message_id)
);
CREATE INDEX rule_run_message ON rule_run (message_id);
CREATE INDEX rule_run_untold ON rule_run (id) WHERE told_at IS NULL;

CREATE TABLE own_word (word TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE chosen_place (
  identity_id INTEGER PRIMARY KEY REFERENCES identity (id),
  place TEXT NOT NULL, chosen_at INTEGER NOT NULL
);

CREATE TABLE note_draft (
  customer_id INTEGER PRIMARY KEY REFERENCES customer (id),
  kind TEXT NOT NULL, text TEXT NOT NULL
);
"""

COPIED = """
UPDATE message SET text = '', spans = NULL, attachments = NULL, facts = NULL, search = 0,
  search_id = NULL, expires_at = NULL, expired_at = refreshed_at
  WHERE (network, CASE direction WHEN 'in' THEN 'theirs' ELSE 'ours' END) IN
  (SELECT network, what FROM period WHERE ms IS NOT NULL
   UNION SELECT network, 'theirs' FROM period WHERE what = 'copies');
DELETE FROM edit WHERE message_id IN (SELECT id FROM message WHERE expired_at IS NOT NULL);
UPDATE delivery SET reply = json_set(reply, '$.text', '') WHERE state IN ('sent', 'confirmed')
  AND message_id IN (SELECT id FROM message WHERE expired_at IS NOT NULL);
UPDATE subject SET text = '', picture_url = NULL WHERE network IN
  (SELECT network FROM period WHERE what = 'posts' AND ms IS NOT NULL);
DELETE FROM alias WHERE identity_id IN (SELECT id FROM identity WHERE is_self = 0
  AND voice_of IS NULL AND network IN
  (SELECT network FROM period WHERE what IN ('people', 'copies') AND ms IS NOT NULL));
UPDATE customer SET last_text = '', handle = NULL, avatar_url = NULL,
  name = (SELECT i.unnamed FROM identity i WHERE i.customer_id = customer.id ORDER BY i.id)
  WHERE id IN (SELECT i.customer_id FROM identity i WHERE i.is_self = 0 AND i.network IN
  (SELECT network FROM period WHERE ms IS NOT NULL));
UPDATE identity SET name = NULL, handle = NULL, avatar_url = NULL, url = NULL, bio = NULL,
  location = NULL, placeholder = 1, aged = NULL, expires_at = NULL WHERE is_self = 0
  AND voice_of IS NULL AND network IN
  (SELECT network FROM period WHERE what IN ('people', 'copies') AND ms IS NOT NULL);
DELETE FROM recent_search;
UPDATE own_view SET asked = '';
INSERT INTO message_fts (message_fts) VALUES ('delete-all');
UPDATE message SET search = 1, search_id = NULL WHERE search = 2;
"""
"""What takes out of a copy of this file others' words and names that are not to be in one, because
their network sets a time or forbids it: nobody would renew them there. The words left are indexed
anew by whoever opens the copy."""
