"""How near in time things lie that stand beside each other in a question."""

from __future__ import annotations

#: What lies within so many days is looked for before what lies further off. Beyond the last
#: circle anybody sees which is which who knows the time that a deck tells of.
CIRCLES = (14, 31, 62)
#: Outside of all circles.
OUTSIDE = len(CIRCLES)


def circle_of(days: int) -> int:
    """In which circle something lies that is so many days off, the innermost being 0."""
    return sum(days > most for most in CIRCLES)
