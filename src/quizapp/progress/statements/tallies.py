"""The SQL of `quizapp.progress.defined.tallies`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

PUT = Statement("""
INSERT OR REPLACE INTO tally (deck, day, text, version, sum) VALUES (:deck, :day, :text, :version,
  :sum)
""")
CLEAR = Statement("""
DELETE FROM tally WHERE tally.day = :day
""")
MARK = Statement("""
INSERT OR IGNORE INTO stale_day (day) VALUES (:day)
""")
UNMARK = Statement("""
DELETE FROM stale_day WHERE stale_day.day = :day
""")
IS_MARKED = Statement("""
SELECT stale_day.day
FROM stale_day
WHERE stale_day.day = :day
""")
ALL_STALE = Statement("""
SELECT stale_day.day
FROM stale_day
""")
ANY_STALE = Statement("""
SELECT stale_day.day
FROM stale_day
 LIMIT 1 OFFSET 0
""")
STALE_BETWEEN = Statement("""
SELECT stale_day.day
FROM stale_day
WHERE stale_day.day BETWEEN :first AND :last
""")
BETWEEN = Statement("""
SELECT tally.deck, tally.day, tally.text, tally.version, tally.sum
FROM tally
WHERE tally.deck = :deck AND tally.day BETWEEN :first AND :last ORDER BY tally.day
""")
EVERY = Statement("""
SELECT tally.deck, tally.day, tally.text, tally.version, tally.sum, deck.id
FROM tally LEFT OUTER JOIN deck ON deck."key" = tally.deck ORDER BY tally.day
""")
KEPT_DAYS = Statement("""
SELECT DISTINCT tally.day
FROM tally
""")
EVENT_DAYS = Statement("""
SELECT DISTINCT event.day
FROM event
""")
DAYS_OF_FACT = Statement("""
SELECT DISTINCT event.day
FROM event_fact JOIN event ON event.seq = event_fact.seq
WHERE event_fact.fact = :fact AND event.kind = 'answered'
""")
