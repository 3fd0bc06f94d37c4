"""What a learner's file says of itself, by key: its statements."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select

from quizapp.progress.defined.tables import MetaRow, table

_META = table(MetaRow)

GET = select(_META.c.value).where(_META.c.key == bindparam("key"))
SET = insert(_META).prefix_with("OR REPLACE")
