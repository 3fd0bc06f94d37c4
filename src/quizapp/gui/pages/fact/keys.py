"""Which decision an action of the table of keys means."""

from __future__ import annotations

from quizapp.study.decisions import Decision

_DECISIONS = {
    "fact-postpone": Decision.POSTPONE,
    "fact-known": Decision.KNOWN,
    "fact-suspend": Decision.SUSPEND,
    "fact-resume": Decision.RESUME,
}


def decision_of(action: str) -> Decision | None:
    """The decision; None for what is none."""
    return _DECISIONS.get(action)
