"""The SQL of `quizapp.progress.defined.second_copy`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

ROW_OF = Statement("""
SELECT event.seq
FROM event
WHERE event.id = :id
""")
