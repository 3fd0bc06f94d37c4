"""The SQL of `quizapp.progress.defined.fold_rows`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

KEEP = Statement("""
INSERT INTO memory (fact, deck, version, text, confusions, met_day, sum, due, last_day, stability,
  due_sum) VALUES (:fact, :deck, :version, :text, :confusions, :met_day, :sum, :due, :last_day,
  :stability, :due_sum) ON CONFLICT (fact) DO UPDATE SET deck = excluded.deck, version =
  excluded.version, text = excluded.text, confusions = excluded.confusions, met_day =
  excluded.met_day, sum = excluded.sum, due = excluded.due, last_day = excluded.last_day, stability
  = excluded.stability, due_sum = excluded.due_sum
""")
MARK = Statement("""
INSERT OR IGNORE INTO stale_fact (fact) VALUES (:fact)
""")
MARK_DECK = Statement("""
INSERT OR IGNORE INTO stale_fact (fact) SELECT fact."key"
FROM fact
WHERE fact.deck = :deck
""")
MARK_ALL = Statement("""
INSERT OR IGNORE INTO stale_fact (fact) SELECT fact."key"
FROM fact
""")
UNMARK = Statement("""
DELETE FROM stale_fact WHERE stale_fact.fact = :fact
""")
READ = Statement("""
SELECT fact."key", memory.deck, memory.version, memory.text, memory.confusions, memory.met_day,
  memory.sum, stale_fact.fact
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE fact.id = :id
""")
READ_ALL = Statement("""
SELECT fact.id, fact."key", memory.deck, memory.version, memory.text, memory.confusions,
  memory.met_day, memory.sum, stale_fact.fact
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE fact."key" > :after ORDER BY fact."key"
 LIMIT 32 OFFSET 0
""")
MIXED_UP = Statement("""
SELECT fact.id, fact."key", memory.deck, memory.version, memory.text, memory.confusions,
  memory.met_day, memory.sum, stale_fact.fact
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE memory.confusions != ''
""")
MIXED_UP_AMONG = Statement("""
SELECT fact.id, fact."key", memory.deck, memory.version, memory.text, memory.confusions,
  memory.met_day, memory.sum, stale_fact.fact
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE memory.confusions != '' AND fact.id IN (SELECT value FROM json_each(:facts))
""")
READ_WITH_DUE = Statement("""
SELECT fact."key", memory.deck, memory.version, memory.text, memory.confusions, memory.met_day,
  memory.sum, stale_fact.fact, memory.due, memory.last_day, memory.stability, coalesce((memory.fact
  * 1073741789 + memory.deck * 805306357 + coalesce(memory.due + 4000000, 0) * 536870909 +
  memory.last_day * 402653189 + memory.stability * 268435399 + :salt) % 2147483647 = memory.due_sum,
  0) AS coalesce_1
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE fact."key" = :fact
""")
BEFORE = Statement("""
SELECT memory.fact, memory.met_day, memory.deck, memory.due, coalesce((memory.fact * 1073741789 +
  memory.deck * 805306357 + coalesce(memory.due + 4000000, 0) * 536870909 + memory.last_day *
  402653189 + memory.stability * 268435399 + :salt) % 2147483647 = memory.due_sum, 0) AS coalesce_1
FROM memory
WHERE memory.fact IN (SELECT value FROM json_each(:keys))
""")
READ_AMONG = Statement("""
SELECT fact.id, fact."key", memory.deck, memory.version, memory.text, memory.confusions,
  memory.met_day, memory.sum, stale_fact.fact
FROM fact LEFT OUTER JOIN memory ON memory.fact = fact."key" LEFT OUTER JOIN stale_fact ON
  stale_fact.fact = fact."key"
WHERE fact.id IN (SELECT value FROM json_each(:facts))
""")
ROWS = Statement("""
SELECT memory.fact, memory.deck, memory.version, memory.text, memory.confusions, memory.met_day,
  memory.sum, memory.due, memory.last_day, memory.stability, memory.due_sum
FROM memory
WHERE memory.fact IN (SELECT value FROM json_each(:keys))
""")
MET_ON = Statement("""
SELECT fact.id
FROM fact JOIN memory ON memory.fact = fact."key"
WHERE memory.met_day = :day
""")
SOME_STALE = Statement("""
SELECT fact."key", fact.deck, fact.id
FROM stale_fact JOIN fact ON fact."key" = +stale_fact.fact
 LIMIT 32 OFFSET 0
""")
