"""The SQL of `quizapp.progress.defined.due_rows`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

KEEP = Statement("""
UPDATE memory SET due=:new_due, last_day=:new_last_day, stability=:new_stability,
  due_sum=:new_due_sum WHERE memory.fact = :fact_key
""")
ALL_WRONG = Statement("""
SELECT fact.id
FROM memory JOIN fact ON fact."key" = memory.fact
WHERE coalesce((memory.fact * 1073741789 + memory.deck * 805306357 + coalesce(memory.due + 4000000,
  0) * 536870909 + memory.last_day * 402653189 + memory.stability * 268435399 + :salt) % 2147483647
  = memory.due_sum, 0) = 0
""")
WRONG_IN = Statement("""
SELECT fact.id
FROM memory JOIN fact ON fact."key" = memory.fact
WHERE coalesce((memory.fact * 1073741789 + memory.deck * 805306357 + coalesce(memory.due + 4000000,
  0) * 536870909 + memory.last_day * 402653189 + memory.stability * 268435399 + :salt) % 2147483647
  = memory.due_sum, 0) = 0 AND memory.deck = :deck
""")
ALL_DUE = Statement("""
SELECT fact.id, memory.due, coalesce((memory.fact * 1073741789 + memory.deck * 805306357 +
  coalesce(memory.due + 4000000, 0) * 536870909 + memory.last_day * 402653189 + memory.stability *
  268435399 + :salt) % 2147483647 = memory.due_sum, 0) AS coalesce_1
FROM memory JOIN fact ON fact."key" = memory.fact
WHERE memory.due <= :day
""")
DUE_IN = Statement("""
SELECT fact.id, memory.due, coalesce((memory.fact * 1073741789 + memory.deck * 805306357 +
  coalesce(memory.due + 4000000, 0) * 536870909 + memory.last_day * 402653189 + memory.stability *
  268435399 + :salt) % 2147483647 = memory.due_sum, 0) AS coalesce_1
FROM memory JOIN fact ON fact."key" = memory.fact
WHERE memory.due <= :day AND memory.deck = :deck
""")
COUNTS = Statement("""
SELECT deck.id, (SELECT count(*) AS count_1
FROM memory
WHERE memory.deck = deck."key" AND memory.due <= :day) AS anon_1
FROM deck
""")
SLIPPED_IN = Statement("""
SELECT anon_1.slipped, fact.id
FROM (SELECT memory.fact AS fact, ((:day - memory.last_day) * 1.0) / (memory.stability + 0.0) AS
  slipped
FROM memory
WHERE memory.deck = :deck AND memory.due <= :day ORDER BY ((:day - memory.last_day) * 1.0) /
  (memory.stability + 0.0) DESC
 LIMIT :many OFFSET 0) AS anon_1 JOIN fact ON fact."key" = anon_1.fact
""")
