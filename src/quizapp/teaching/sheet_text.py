"""An item's words as its sheet has them: exactly its plain text, line by line with its signs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from quizapp.questions import ask_text
from quizapp.questions.question import Question
from quizapp.questions.terms import Form
from quizapp.teaching.paper import signs

_SIGNED = re.compile(r"  (\d|[a-h])\. (.*)")


class Part(StrEnum):
    """What a line is."""

    PROMPT = "prompt"
    ROW = "row"
    OPTION = "option"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an item; rows and options have a sign."""

    part: Part
    text: str
    sign: str = ""


def lines_of(question: Question) -> tuple[Line, ...]:
    """The lines of an item in their order, as `ask_text` gives them."""
    left = list(signs(question))
    found = [_line(question, text, left) for text in ask_text(question).split("\n") if text.strip()]
    return tuple(found)


def _line(question: Question, text: str, left: list[str]) -> Line:
    signed = _SIGNED.fullmatch(text)
    if signed is None:
        is_remark = text.startswith("  ")
        return Line(Part.REMARK if is_remark else Part.PROMPT, text.strip())
    if question.form is Form.MATCH and signed[1].isdigit():
        return Line(Part.ROW, signed[2], signed[1])
    return Line(Part.OPTION, signed[2], left.pop(0))
