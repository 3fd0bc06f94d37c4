"""Questions made from facts: pure, and the same on every machine.

What the room offers is loaded when it is first wanted: the words of `terms` are needed by memory
and by the window long before a question is made.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quizapp.questions.asking import (
        ask,
        ask_text,
        can_be_asked,
        confusable,
        given_away,
        grade,
        meant,
        possible_ways,
        read_answer,
        refusals,
        rungs_of,
        ways,
    )
    from quizapp.questions.question import GENERATOR, Marked, Option, Question, Refusal, Way

__all__ = [
    "GENERATOR",
    "Marked",
    "Option",
    "Question",
    "Refusal",
    "Way",
    "ask",
    "ask_text",
    "can_be_asked",
    "confusable",
    "given_away",
    "grade",
    "meant",
    "possible_ways",
    "read_answer",
    "refusals",
    "rungs_of",
    "ways",
]
_OF_QUESTION = {"GENERATOR", "Marked", "Option", "Question", "Refusal", "Way"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    home = "question" if name in _OF_QUESTION else "asking"
    return getattr(import_module(f"{__name__}.{home}"), name)
