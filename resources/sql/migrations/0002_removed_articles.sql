-- SPDX-FileCopyrightText: 2026 The Vigie authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Articles that a person has taken out of the workspace. They keep all their rows, so that they come back as they were, with what was
-- corrected in them and what became of their actors meanwhile; but nothing shows, counts or matches them.
-- A table of its own, not a column of `article`: the index on `ord`, from which ids are read without the texts, would not cover it.

CREATE TABLE removed_article (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    title      TEXT NOT NULL, -- its title, by which the journal tells of it
    newest_id  INTEGER NOT NULL, -- greatest id of an article then: later ones have not been compared with this one
    engine     TEXT NOT NULL -- meta 'engine' then: a newer one has not read this one
) STRICT;

-- Actors that no text names any more but removed ones. CROSS JOIN, here and below, begins with the few articles that are removed:
-- by itself SQLite begins with every mention there is.
CREATE VIEW gone_actor AS
SELECT u.id
  FROM (SELECT n.actor_id AS id FROM removed_article r CROSS JOIN mention n ON n.article_id = r.article_id WHERE n.actor_id IS NOT NULL
        UNION
        SELECT f.subject_id FROM removed_article r CROSS JOIN metric f ON f.article_id = r.article_id WHERE f.subject_id IS NOT NULL) u
 WHERE NOT EXISTS (SELECT 1 FROM mention n WHERE n.actor_id = u.id AND n.article_id NOT IN (SELECT article_id FROM removed_article))
   AND NOT EXISTS (SELECT 1 FROM metric f WHERE f.subject_id = u.id AND f.article_id NOT IN (SELECT article_id FROM removed_article));

-- Names that no text uses any more but removed ones: all of those actors, and of others what was read in removed texts alone.
CREATE VIEW gone_alias AS
SELECT l.actor_id, l.form FROM alias l WHERE l.actor_id IN (SELECT id FROM gone_actor)
UNION
SELECT l.actor_id, l.form
  FROM removed_article r
 CROSS JOIN mention n ON n.article_id = r.article_id
  JOIN alias l ON l.actor_id = n.actor_id AND l.form = n.surface AND l.origin = 'auto'
  JOIN actor c ON c.id = l.actor_id AND c.name <> l.form
 WHERE NOT EXISTS (SELECT 1 FROM mention m
                    WHERE m.actor_id = l.actor_id AND m.surface = l.form
                      AND m.article_id NOT IN (SELECT article_id FROM removed_article));

-- Places likewise, with those above them that hold no other.
CREATE VIEW gone_place AS
WITH RECURSIVE above (id) AS (
    SELECT n.place_id FROM removed_article r CROSS JOIN mention n ON n.article_id = r.article_id WHERE n.place_id IS NOT NULL
    UNION
    SELECT f.place_id FROM removed_article r CROSS JOIN metric f ON f.article_id = r.article_id WHERE f.place_id IS NOT NULL
    UNION
    SELECT p.parent_id FROM above a JOIN place p ON p.id = a.id WHERE p.parent_id IS NOT NULL)
SELECT above.id
  FROM above
 WHERE NOT EXISTS (
    WITH RECURSIVE inside (id) AS (SELECT above.id UNION SELECT p.id FROM inside i JOIN place p ON p.parent_id = i.id)
    SELECT 1
      FROM inside i
     WHERE EXISTS (SELECT 1 FROM mention n WHERE n.place_id = i.id AND n.article_id NOT IN (SELECT article_id FROM removed_article))
        OR EXISTS (SELECT 1 FROM metric f WHERE f.place_id = i.id AND f.article_id NOT IN (SELECT article_id FROM removed_article)));

DROP VIEW v_articles;
CREATE VIEW v_articles AS
SELECT a.id, a.date, a.title, a.lang,
       (SELECT group_concat(s.sector, ', ') FROM (SELECT sector FROM article_sector WHERE article_id = a.id ORDER BY position) s) AS sectors,
       (SELECT min(o.file) FROM article_source o WHERE o.article_id = a.id) AS file,
       (SELECT max(o.url) FROM article_source o WHERE o.article_id = a.id) AS url,
       (SELECT count(*) FROM metric m WHERE m.article_id = a.id) AS figures,
       a.body
  FROM article a
 WHERE a.id NOT IN (SELECT article_id FROM removed_article);

DROP VIEW v_metrics;
CREATE VIEW v_metrics AS
SELECT m.id, m.article_id, a.date, a.title, m.kind, m.value_milli / 1000.0 AS value, m.value_max_milli / 1000.0 AS value_max, m.unit,
       m.modifier, m.role, m.horizon, m.sector, s.name AS subject, p.name AS place, m.quote, m.span_begin, m.span_end, m.review, m.confidence
  FROM metric m
  JOIN article a ON a.id = m.article_id
  LEFT JOIN actor s ON s.id = m.subject_id
  LEFT JOIN place p ON p.id = m.place_id
 WHERE m.article_id NOT IN (SELECT article_id FROM removed_article);

DROP VIEW v_actors;
CREATE VIEW v_actors AS
SELECT c.id, c.name, c.kind, p.name AS parent,
       (SELECT group_concat(l.form, ', ') FROM (SELECT form FROM alias WHERE actor_id = c.id AND form <> c.name
           AND (actor_id, form) NOT IN (SELECT actor_id, form FROM gone_alias) ORDER BY form) l) AS aliases,
       (SELECT count(DISTINCT m.article_id) FROM mention m
         WHERE m.actor_id = c.id AND m.article_id NOT IN (SELECT article_id FROM removed_article)) AS articles
  FROM actor c
  LEFT JOIN actor p ON p.id = c.parent_id AND p.id NOT IN (SELECT id FROM gone_actor)
 WHERE c.id NOT IN (SELECT id FROM gone_actor);
