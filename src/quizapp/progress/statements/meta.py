"""The SQL of `quizapp.progress.defined.meta`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

GET = Statement("""
SELECT meta.value
FROM meta
WHERE meta."key" = :key
""")
SET = Statement("""
INSERT OR REPLACE INTO meta ("key", value) VALUES (:key, :value)
""")
