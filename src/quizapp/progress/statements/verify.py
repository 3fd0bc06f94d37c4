"""The SQL of `quizapp.progress.defined.verify`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

NUMBERS = Statement("""
SELECT event.writer, event.n
FROM event ORDER BY event.writer, event.n
""")
LINKS = Statement("""
SELECT event_fact.seq / 1000 AS anon_1, sum((event_fact.seq * event_fact.fact) % 1099511627776) AS
  sum_1
FROM event_fact GROUP BY event_fact.seq / 1000
""")
LINKS_BETWEEN = Statement("""
SELECT event_fact.seq, fact.id
FROM event_fact LEFT OUTER JOIN fact ON fact."key" = event_fact.fact
WHERE event_fact.seq BETWEEN :first AND :last
""")
