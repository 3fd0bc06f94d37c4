"""The SQL of `quizapp.progress.defined.names`; written by scripts/statements.py."""

from quizapp.progress.statement import Statement

FIND_WRITER = Statement("""
SELECT writer."key"
FROM writer
WHERE writer.id = :id
""")
FIND_SESSION = Statement("""
SELECT session."key"
FROM session
WHERE session.id = :id
""")
FIND_DECK = Statement("""
SELECT deck."key"
FROM deck
WHERE deck.id = :id
""")
FIND_FACT = Statement("""
SELECT fact."key"
FROM fact
WHERE fact.id = :id
""")
NAME_WRITER = Statement("""
SELECT writer.id
FROM writer
WHERE writer."key" = :key
""")
NAME_SESSION = Statement("""
SELECT session.id
FROM session
WHERE session."key" = :key
""")
NAME_DECK = Statement("""
SELECT deck.id
FROM deck
WHERE deck."key" = :key
""")
NAME_FACT = Statement("""
SELECT fact.id
FROM fact
WHERE fact."key" = :key
""")
ADD_WRITER = Statement("""
INSERT INTO writer ("key", id) VALUES (:key, :id)
""")
ADD_SESSION = Statement("""
INSERT INTO session ("key", id) VALUES (:key, :id)
""")
ADD_DECK = Statement("""
INSERT INTO deck ("key", id) VALUES (:key, :id)
""")
ADD_FACT = Statement("""
INSERT INTO fact ("key", deck, id) VALUES (:key, :deck, :id)
""")
