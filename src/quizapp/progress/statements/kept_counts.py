"""The SQL of `quizapp.progress.defined.kept_counts`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

DECKS = Statement("""
SELECT deck."key", deck.id
FROM deck
""")
ON_DAYS = Statement("""
SELECT memory.deck, memory.due, count(*) AS count_1
FROM memory
WHERE memory.due IS NOT NULL GROUP BY memory.deck, memory.due
""")
FORGET = Statement("""
DELETE FROM meta WHERE meta."key" = :key
""")
