"""What a learner hands in after the test of an assignment: a paper, and nothing else of them."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING

from quizapp.teaching.marking import BLANK, Paper
from quizapp.teaching.paper import PaperTest, is_of_parts, is_written
from quizapp.teaching.results import pseudonym

if TYPE_CHECKING:  # imported at every start, which needs no quiz that is taken
    from quizapp.study.quiz_items import Item
    from quizapp.study.quiz_run import QuizRun

_ID_BYTES = 8
_VERSION = "version"


def letter_for(test: PaperTest, secret: str) -> str:
    """Which version of a test a learner takes; always the same one.

    `secret` is something only this learner's device knows.
    """
    parts = "\x1f".join((_VERSION, secret, test.code))
    drawn = int.from_bytes(blake2b(parts.encode(), digest_size=_ID_BYTES).digest(), "big")
    return test.versions[drawn % len(test.versions)].letter


def paper_of(test: PaperTest, run: QuizRun, secret: str, who: str = "") -> Paper:
    """A taken test as the paper that its teacher marks, under a pseudonym where `who` is empty.

    Saved twice it is the same paper: its id comes from that of the sitting, which it does not
    tell. What was typed, or put on a map, bears the credit that it got here.
    """
    items = {item.question.target: item for item in run.items}
    name = " ".join(who.split()) or pseudonym(secret, test.code)
    seat = blake2b(f"{run.session}\x1f{test.code}".encode(), digest_size=_ID_BYTES).hexdigest()
    return Paper(
        id=seat,
        who=name,
        version=letter_for(test, secret),
        given=tuple(_given(items, one.target, of_parts=is_of_parts(one)) for one in test.questions),
        told=tuple(
            _credit(items, one.target) if is_written(one) else None for one in test.questions
        ),
    )


def _given(items: Mapping[str, Item], target: str, *, of_parts: bool) -> str | tuple[str, ...]:
    item = items.get(target)
    if item is None or item.is_blank:
        return BLANK
    given = item.given
    if isinstance(given, tuple) and not of_parts:
        return " ".join(given)
    return given


def _credit(items: Mapping[str, Item], target: str) -> int | None:
    item = items.get(target)
    answered = item.answered if item is not None else None
    return answered.marked.credit if answered is not None else 0
