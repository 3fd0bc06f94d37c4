"""What was last seen of each installed deck: its statements."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from quizapp.progress.defined.tables import MetaRow, table

_META = table(MetaRow)

ALL = select(_META.c.key, _META.c.value).where(_META.c.key.like(bindparam("like")))
