"""The SQL of `quizapp.progress.defined.editions`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

ALL = Statement("""
SELECT meta."key", meta.value
FROM meta
WHERE meta."key" LIKE :like
""")
