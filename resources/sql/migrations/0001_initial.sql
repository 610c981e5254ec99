-- SPDX-FileCopyrightText: 2026 The Vigie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. What each table and column means: resources/sql/README.md.
-- Amounts are integers of thousandths (value_milli), dates ISO text of the source's precision, spans code points of article.body.
-- AUTOINCREMENT: an id is never given twice, so that the journal can bring back what was deleted under its own id.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    ord           INTEGER NOT NULL UNIQUE CHECK (ord > 0),
    date          TEXT CHECK (date IS NULL OR date GLOB '[0-9][0-9][0-9][0-9]*'),
    lang          TEXT NOT NULL,
    title         TEXT NOT NULL,
    title_derived INTEGER NOT NULL DEFAULT 0 CHECK (title_derived IN (0, 1)),
    excerpt       TEXT NOT NULL,
    text_sha256   BLOB NOT NULL UNIQUE CHECK (length(text_sha256) = 32),
    engine        TEXT NOT NULL,
    body          TEXT NOT NULL
) STRICT;

CREATE TABLE article_source (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    file         TEXT NOT NULL,
    url          TEXT NOT NULL,
    outlet       TEXT NOT NULL,
    bytes_sha256 BLOB NOT NULL CHECK (length(bytes_sha256) = 32),
    imported_at  TEXT NOT NULL
) STRICT;
CREATE INDEX article_source_article ON article_source (article_id);
CREATE INDEX article_source_bytes ON article_source (bytes_sha256);

CREATE TABLE article_sector (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    sector     TEXT NOT NULL REFERENCES sector (code),
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sector (
    code TEXT PRIMARY KEY,
    isic TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL CHECK (name <> ''),
    kind      TEXT NOT NULL CHECK (kind IN ('company', 'public_body', 'person', 'education', 'association')),
    parent_id INTEGER REFERENCES actor (id) ON DELETE SET NULL CHECK (parent_id <> id)
) STRICT;

-- Every name of an actor, the canonical one included: `folded` is how importing finds the actor again. `origin`: read by the engine, or
-- given by a person (by hand, or by merging another actor into this one).
CREATE TABLE alias (
    actor_id INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    form     TEXT NOT NULL CHECK (form <> ''),
    folded   TEXT NOT NULL,
    origin   TEXT NOT NULL CHECK (origin IN ('auto', 'user')),
    PRIMARY KEY (actor_id, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_folded ON alias (folded);

CREATE TABLE place (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    name      TEXT NOT NULL CHECK (name <> ''),
    folded    TEXT NOT NULL,
    key       TEXT NOT NULL,
    parent_id INTEGER REFERENCES place (id) ON DELETE SET NULL CHECK (parent_id <> id)
) STRICT;
CREATE UNIQUE INDEX place_key ON place (key) WHERE key <> '';
CREATE INDEX place_folded ON place (folded);

CREATE TABLE mention (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    actor_id   INTEGER REFERENCES actor (id),
    place_id   INTEGER REFERENCES place (id),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end   INTEGER NOT NULL CHECK (span_end > span_begin),
    surface    TEXT NOT NULL CHECK (surface <> ''),
    investor   INTEGER NOT NULL DEFAULT 0 CHECK (investor IN (0, 1)),
    origin     TEXT NOT NULL DEFAULT 'auto' CHECK (origin IN ('auto', 'user')),
    CHECK ((actor_id IS NULL) <> (place_id IS NULL))
) STRICT;
CREATE INDEX mention_article ON mention (article_id);
CREATE INDEX mention_actor ON mention (actor_id, article_id) WHERE actor_id IS NOT NULL;
CREATE INDEX mention_place ON mention (place_id, article_id) WHERE place_id IS NOT NULL;

CREATE TABLE metric (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id      INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL CHECK (kind IN ('jobs_created', 'jobs_indirect', 'jobs_cut', 'workforce', 'investment', 'funding',
                                                  'contract', 'revenue', 'exports', 'companies', 'trainees')),
    value_milli     INTEGER NOT NULL CHECK (value_milli >= 0),
    value_max_milli INTEGER CHECK (value_max_milli > value_milli),
    unit            TEXT NOT NULL CHECK (unit IN ('jobs', 'companies', 'people') OR unit GLOB '[A-Z][A-Z][A-Z]'),
    modifier        TEXT NOT NULL CHECK (modifier IN ('exact', 'about', 'at_least', 'at_most', 'range')),
    role            TEXT NOT NULL CHECK (role IN ('headline', 'part', 'background')),
    horizon         TEXT NOT NULL DEFAULT '',
    sector          TEXT REFERENCES sector (code),
    subject_id      INTEGER REFERENCES actor (id),
    place_id        INTEGER REFERENCES place (id),
    span_begin      INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end        INTEGER NOT NULL CHECK (span_end > span_begin),
    quote           TEXT NOT NULL CHECK (quote <> ''),
    rule            TEXT NOT NULL,
    cues            TEXT NOT NULL DEFAULT '[]',
    confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    engine          TEXT NOT NULL,
    review          TEXT NOT NULL CHECK (review IN ('auto', 'accepted', 'corrected', 'rejected', 'added'))
) STRICT;
CREATE INDEX metric_article ON metric (article_id);
CREATE INDEX metric_subject ON metric (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX metric_place ON metric (place_id) WHERE place_id IS NOT NULL;

-- What the engine read, kept apart from a correction: a row for each metric whose fields a person has changed.
CREATE TABLE metric_reading (
    metric_id       INTEGER PRIMARY KEY REFERENCES metric (id) ON DELETE CASCADE,
    kind            TEXT NOT NULL,
    value_milli     INTEGER NOT NULL,
    value_max_milli INTEGER,
    unit            TEXT NOT NULL,
    modifier        TEXT NOT NULL,
    role            TEXT NOT NULL,
    horizon         TEXT NOT NULL,
    sector          TEXT,
    subject_id      INTEGER REFERENCES actor (id),
    place_id        INTEGER REFERENCES place (id)
) STRICT;

-- Articles that tell one announcement. `account_id`: the article whose figures count, where a person has chosen it; it is one of the story's.
CREATE TABLE story (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    origin     TEXT NOT NULL CHECK (origin IN ('auto', 'user')),
    account_id INTEGER REFERENCES article (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE story_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story_id   INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX story_article_story ON story_article (story_id);

-- Two articles that may tell one announcement; article_a < article_b. An automatic pair is sure enough to be joined without asking, a
-- suggested one waits for a person; one that was denied is never joined or suggested again.
CREATE TABLE story_pair (
    article_a     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    article_b     INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    state         TEXT NOT NULL CHECK (state IN ('automatic', 'suggested', 'denied')),
    score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    contradictory INTEGER NOT NULL DEFAULT 0 CHECK (contradictory IN (0, 1)),
    reasons       TEXT NOT NULL,
    PRIMARY KEY (article_a, article_b),
    CHECK (article_a < article_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_pair_other ON story_pair (article_b);

-- What is kept of a text to compare it by; an article without a row has not been compared with the others yet.
CREATE TABLE text_signature (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    signature  BLOB NOT NULL
) STRICT;

-- Two actors of which a person has said that they are not the same; actor_a < actor_b.
CREATE TABLE actor_pair (
    actor_a INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    actor_b INTEGER NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
    state   TEXT NOT NULL CHECK (state IN ('denied')),
    PRIMARY KEY (actor_a, actor_b),
    CHECK (actor_a < actor_b)
) STRICT, WITHOUT ROWID;

-- Yearly average exchange rates in units of the currency per US dollar, in millionths. `origin`: 'shipped' or 'user'; the user's come first.
CREATE TABLE rate (
    currency          TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    year              INTEGER NOT NULL,
    origin            TEXT NOT NULL CHECK (origin IN ('shipped', 'user')),
    micro_per_usd     INTEGER NOT NULL CHECK (micro_per_usd > 0),
    source            TEXT NOT NULL,
    PRIMARY KEY (currency, year, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    position INTEGER NOT NULL,
    filter   TEXT NOT NULL
) STRICT;

-- Names that importing always (watched) or never (stopped) reads as an actor.
CREATE TABLE watched_name (
    form TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
CREATE TABLE stopped_name (
    form TEXT PRIMARY KEY
) STRICT;

-- One row for each changed field. Rows of one user action share `step`; undo and redo move meta 'journal_position' along the steps.
CREATE TABLE journal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    step      INTEGER NOT NULL,
    at        TEXT NOT NULL,
    author    TEXT NOT NULL,
    action    TEXT NOT NULL,
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    field     TEXT NOT NULL,
    old       TEXT,
    new       TEXT
) STRICT;
CREATE INDEX journal_step ON journal (step);
CREATE INDEX journal_entity ON journal (entity, entity_id);

-- Search index over title and body; row id = article.ord, so that newest first is the index's own order. Written by the store in the same
-- transaction, never by triggers.
CREATE VIRTUAL TABLE article_fts USING fts5(
    title, body,
    content = 'article', content_rowid = 'ord',
    tokenize = 'unicode61 remove_diacritics 2'
);
-- Memory that a transaction may fill before it writes to the index: 256 MB, so that a batch of an import is written once, at its end.
INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', 268435456);

-- For people who query the file with their own tools.
CREATE VIEW v_articles AS
SELECT a.id, a.date, a.title, a.lang,
       (SELECT group_concat(s.sector, ', ') FROM (SELECT sector FROM article_sector WHERE article_id = a.id ORDER BY position) s) AS sectors,
       (SELECT min(o.file) FROM article_source o WHERE o.article_id = a.id) AS file,
       (SELECT max(o.url) FROM article_source o WHERE o.article_id = a.id) AS url,
       (SELECT count(*) FROM metric m WHERE m.article_id = a.id) AS figures,
       a.body
  FROM article a;

CREATE VIEW v_metrics AS
SELECT m.id, m.article_id, a.date, a.title, m.kind, m.value_milli / 1000.0 AS value, m.value_max_milli / 1000.0 AS value_max, m.unit,
       m.modifier, m.role, m.horizon, m.sector, s.name AS subject, p.name AS place, m.quote, m.span_begin, m.span_end, m.review, m.confidence
  FROM metric m
  JOIN article a ON a.id = m.article_id
  LEFT JOIN actor s ON s.id = m.subject_id
  LEFT JOIN place p ON p.id = m.place_id;

CREATE VIEW v_actors AS
SELECT c.id, c.name, c.kind, p.name AS parent,
       (SELECT group_concat(l.form, ', ') FROM (SELECT form FROM alias WHERE actor_id = c.id AND form <> c.name ORDER BY form) l) AS aliases,
       (SELECT count(DISTINCT m.article_id) FROM mention m WHERE m.actor_id = c.id) AS articles
  FROM actor c
  LEFT JOIN actor p ON p.id = c.parent_id;
