"""The SQL of `quizapp.progress.defined.latest`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

LATEST = Statement("""
SELECT event.id, event.data, EXISTS (SELECT decision.seq
FROM event AS decision
WHERE decision.target = event.id) AS anon_1
FROM event
WHERE event.kind = 'answered' AND event.v = 1 ORDER BY event.seq DESC
 LIMIT :many OFFSET 0
""")
