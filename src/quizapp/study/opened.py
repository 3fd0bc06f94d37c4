"""A desk on the SQLite store. Importing it imports the store: only where a learner is opened."""

from __future__ import annotations

from quizapp.progress.store import Progress
from quizapp.study.desk import Desk


class OpenedDesk(Desk):
    """A desk whose store can do all that it can, beyond what studying needs."""

    progress: Progress
