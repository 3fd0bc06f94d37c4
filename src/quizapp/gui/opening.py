"""Which place opens a file, by how its name ends."""

from __future__ import annotations

from quizapp.teaching.assignments import ENDING as ASSIGNMENT
from quizapp.teaching.results import ENDING as RESULT

_PLACES = {ASSIGNMENT: "assignment", RESULT: "class"}


def place_for(path: str) -> str:
    """The key of the place: for assignments and results theirs, for all else that of decks."""
    name = path.casefold()
    return next((place for end, place in _PLACES.items() if name.endswith(end)), "open")
