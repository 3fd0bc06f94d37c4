"""The tables and statements of a learner's file, as SQLModel and SQLAlchemy Core define them.

They are compiled by `scripts/statements.py` into `quizapp.progress.statements`, which is all that
the running program reads: importing the two libraries takes half a second and 47 MB. So nothing
outside this folder imports it, but scripts, benchmarks and tests.
"""
