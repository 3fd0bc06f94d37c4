"""The SQL of `quizapp.progress.defined.queries`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

PUT = Statement("""
INSERT OR IGNORE INTO event (seq, id, v, kind, writer, n, at, "offset", day, session, target,
  counts, data) VALUES (:seq, :id, :v, :kind, :writer, :n, :at, :offset, :day, :session, :target,
  :counts, :data)
""")
PUT_LINK = Statement("""
INSERT INTO event_fact (fact, seq) VALUES (:fact, :seq)
""")
TAKE_OUT_AFTER = Statement("""
DELETE FROM event WHERE event.seq > :seq
""")
NEAR_FACT = Statement("""
WITH RECURSIVE seed AS
(SELECT event_fact.seq AS seq
FROM event_fact
WHERE event_fact.fact = :fact UNION SELECT event_fact.seq AS seq
FROM event_fact
WHERE event_fact.fact = :deck UNION SELECT event.seq AS seq
FROM event
WHERE kind = 'clock_was_wrong' AND v = 1 AND (kind <> 'answered' OR v <> 1)),
near(seq) AS
(SELECT seed.seq AS seq
FROM seed UNION SELECT about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND here.kind = 'answered' AND about.session = here.session AND
  about.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = here.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND about.target = here.id)
 SELECT event.seq, event.id, event.data
FROM event, near
WHERE event.seq = near.seq
""")
ANSWERS_ON = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.day = :day AND event.kind = 'answered'
""")
NEAR_SESSION = Statement("""
WITH RECURSIVE seed AS
(SELECT event.seq AS seq
FROM event
WHERE event.session = :session AND event.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = event.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  event.seq AS seq
FROM event
WHERE kind = 'clock_was_wrong' AND v = 1 AND (kind <> 'answered' OR v <> 1)),
near(seq) AS
(SELECT seed.seq AS seq
FROM seed UNION SELECT about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND here.kind = 'answered' AND about.session = here.session AND
  about.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = here.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND about.target = here.id)
 SELECT event.seq, event.id, event.data
FROM event, near
WHERE event.seq = near.seq
""")
NEAR_SESSION_SINCE = Statement("""
WITH RECURSIVE seed AS
(SELECT event.seq AS seq
FROM event
WHERE event.seq >= :seq AND event.session = :session UNION SELECT event.seq AS seq
FROM event
WHERE kind = 'clock_was_wrong' AND v = 1 AND (kind <> 'answered' OR v <> 1)),
near(seq) AS
(SELECT seed.seq AS seq
FROM seed UNION SELECT about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND here.kind = 'answered' AND about.session = here.session AND
  about.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = here.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND about.target = here.id)
 SELECT event.seq, event.id, event.data
FROM event, near
WHERE event.seq = near.seq
""")
NEAR_KIND = Statement("""
WITH RECURSIVE seed AS
(SELECT event.seq AS seq
FROM event
WHERE event.kind = :kind AND (kind <> 'answered' OR v <> 1) UNION SELECT event.seq AS seq
FROM event
WHERE kind = 'clock_was_wrong' AND v = 1 AND (kind <> 'answered' OR v <> 1)),
near(seq) AS
(SELECT seed.seq AS seq
FROM seed UNION SELECT about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND here.kind = 'answered' AND about.session = here.session AND
  about.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = here.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND about.target = here.id)
 SELECT event.seq, event.id, event.data
FROM event, near
WHERE event.seq = near.seq
""")
NEAR_CLOCK = Statement("""
WITH RECURSIVE seed AS
(SELECT event.seq AS seq
FROM event
WHERE kind = 'clock_was_wrong' AND v = 1 AND (kind <> 'answered' OR v <> 1)),
near(seq) AS
(SELECT seed.seq AS seq
FROM seed UNION SELECT about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND here.kind = 'answered' AND about.session = here.session AND
  about.counts IS NOT NULL AND (EXISTS (SELECT other.seq
FROM event AS other
WHERE other.session = here.session AND other.counts IS NOT NULL AND other.counts < 2)) UNION SELECT
  about.seq AS seq
FROM event AS about, event AS here, near
WHERE here.seq = near.seq AND about.target = here.id)
 SELECT event.seq, event.id, event.data
FROM event, near
WHERE event.seq = near.seq
""")
BY_ID = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.id = :id
""")
ANSWERS_OF_SESSION = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.seq IN (SELECT event.seq
FROM event
WHERE event.session = :session) AND event.kind = 'answered'
""")
SPAN = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.writer = :writer AND event.n BETWEEN :from_n AND :to_n
""")
ON_DAY = Statement("""
SELECT event.id, event.v, event.kind, writer.id AS id_1, event.n, event.at, event."offset",
  event.day
FROM event JOIN writer ON writer."key" = event.writer
WHERE event.day = :day AND event.seq > :seq
""")
TOLD_OF = Statement("""
SELECT event_fact.fact, event.seq, event.id, event.data
FROM event_fact JOIN event ON event.seq = event_fact.seq
WHERE event_fact.fact IN (SELECT value FROM json_each(:keys))
""")
TOLD_BETWEEN = Statement("""
SELECT event_fact.fact, event.seq, event.id, event.data
FROM event_fact JOIN event ON event.seq = event_fact.seq
WHERE event_fact.fact BETWEEN :first AND :last
""")
FACTS_OF_DECK = Statement("""
SELECT fact.id
FROM fact
WHERE fact.deck = :deck
""")
FACTS_BETWEEN = Statement("""
SELECT fact."key", fact.deck, fact.id
FROM fact
WHERE fact."key" BETWEEN :first AND :last ORDER BY fact."key"
""")
NEWEST_FACT = Statement("""
SELECT coalesce(max(fact."key"), 0) AS coalesce_1
FROM fact
""")
ROWS_OF_DAY = Statement("""
SELECT event.seq
FROM event
WHERE event.day = :day
""")
BETWEEN = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.seq BETWEEN :first AND :last
""")
AFTER = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.seq > :seq ORDER BY event.seq
 LIMIT 500 OFFSET 0
""")
BEARING = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE (kind <> 'answered' OR v <> 1) AND event.v = 1 AND kind IN ('clock_was_wrong', 'known',
  'postponed', 'redone', 'reset', 'resumed', 'suspended', 'undone') UNION ALL SELECT event.seq,
  event.id, event.data
FROM event
WHERE event.counts IS NOT NULL AND event.session IN (SELECT event.session
FROM event
WHERE event.counts < 2 AND event.counts IS NOT NULL)
""")
RARE = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE (kind <> 'answered' OR v <> 1)
""")
LAST_OF_WRITER = Statement("""
SELECT event.seq, event.id, event.v, event.kind, writer.id AS id_1, event.n, event.at,
  event."offset", event.day
FROM event JOIN writer ON writer."key" = event.writer
WHERE event.writer = :writer ORDER BY event.n DESC, event.seq DESC
 LIMIT 1 OFFSET 0
""")
STARTED = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE kind = 'session_started' AND v = 1 AND (kind <> 'answered' OR v <> 1) ORDER BY event.seq DESC
 LIMIT :many OFFSET 0
""")
LATEST_ANSWERS = Statement("""
SELECT event.seq, event.id, event.data
FROM event
WHERE event.kind = 'answered' ORDER BY event.seq DESC
 LIMIT :many OFFSET 0
""")
NEWEST_DAY_BELOW = Statement("""
SELECT max(event.day) AS max_1
FROM event
WHERE event.day < :day AND event.seq > :seq
""")
NEWEST_DAY = Statement("""
SELECT coalesce(max(event.day), 0) AS coalesce_1
FROM event
""")
COUNT = Statement("""
SELECT count(*) AS count_1
FROM event
""")
NEWEST_SEQ = Statement("""
SELECT coalesce(max(event.seq), 0) AS coalesce_1
FROM event
""")
IDS = Statement("""
SELECT event.id
FROM event ORDER BY event.seq
""")
EVERYTHING = Statement("""
SELECT event.seq, event.id, event.v, event.kind, event.writer, event.n, event.at, event."offset",
  event.day, event.session, event.target, event.counts, event.data
FROM event
WHERE event.seq BETWEEN :first AND :last ORDER BY event.seq
 LIMIT 500 OFFSET 0
""")
WRITERS = Statement("""
SELECT writer."key", writer.id
FROM writer
""")
SESSIONS = Statement("""
SELECT session."key", session.id
FROM session
""")
FACT_KEYS = Statement("""
SELECT fact.id, fact."key"
FROM fact
""")
