"""The SQL of `quizapp.progress.defined.intake`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

KNOWN = Statement("""
SELECT event.seq, event.data
FROM event
WHERE event.id = :id
""")
CUT_LINKS = Statement("""
DELETE FROM event_fact WHERE event_fact.seq = :seq
""")
TAKE_OUT = Statement("""
DELETE FROM event WHERE event.seq = :seq
""")
SAME_NUMBER = Statement("""
SELECT count(*) AS count_1
FROM event
WHERE event.writer = :writer AND event.n = :n
""")
