"""What a learner takes for what: wrong answers by the fact they were given for. Pure.

A confusion grows with every wrong answer of its kind and is settled by telling the two apart:
by right answers to which the wrong one was at hand. The fold is a fact's own, in the order of
the log's fold (`quizapp.memory.frame`), and a reset starts it again.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quizapp.memory.draw import draw
from quizapp.memory.frame import Frame
from quizapp.memory.logged import LoggedEvent
from quizapp.memory.rating import Rating, is_missed
from quizapp.questions.terms import Direction, Form, Grade, Role

MATCHED = "="
"""Between a fact and what was put beside it, in the answer to a match."""
SETTLED_AFTER = 5
"""So often told apart since the last error, a confusion is settled."""
IN_ITS_PLACE = frozenset(
    {Form.CHOICE, Form.MATCH, Form.CAUSE, Form.CLOZE, Form.TYPED, Form.DATE, Form.NUMBER}
)
"""Forms whose answer stands where the fact's value (or its topic) does. Who calls a sentence
false, or puts things into a wrong order, has named nothing else in its place."""
_SHOWN = (0, 500, 800, 980)
"""Per mille of questions that offer what was answered wrongly so often; three times or more."""
_KEPT = (1000, 900, 800, 650, 500, 50)
"""Per mille that is left of that after it was told apart so often."""
_WHOLE = 1000
_RIGHT, _TARGET, _AGAIN = Grade.RIGHT.value, Role.TARGET.value, Rating.AGAIN.value


@dataclass(frozen=True, slots=True)
class Mixed:
    """What was answered wrongly for a fact: `given` as the log holds it, an option's key or text.

    direction: which side of the fact was asked. times: how often it was answered. day: the
    study day of the latest time, at: its UTC ms. apart: study day and UTC ms of the right
    answers since then to which it was at hand; of very many the first five and the latest five.
    """

    given: str
    direction: Direction
    times: int
    day: int
    at: int
    apart: tuple[tuple[int, int], ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether the two were told apart often enough since the last error."""
        return len(self.apart) >= SETTLED_AFTER

    @property
    def per_mille(self) -> int:
        """In how many of a thousand questions it is offered on purpose."""
        return (
            _SHOWN[min(self.times, len(_SHOWN) - 1)]
            * _KEPT[min(len(self.apart), SETTLED_AFTER)]
            // _WHOLE
        )


def fold_confusions(
    fact: str, events: Iterable[LoggedEvent], frame: Frame, former: Collection[str] = ()
) -> tuple[Mixed, ...]:
    """The confusions of one fact, by direction and what was given.

    `events` are all that name the fact, or an id it had before (`former`), in any order,
    repeated or not. Only sessions that count do; drill counts as any answer does.
    """
    return confusions_in((fact, *former), frame.course(fact, events), frame)


def confusions_in(
    names: Collection[str], course: Iterable[LoggedEvent], frame: Frame
) -> tuple[Mixed, ...]:
    """The confusions in the course of one fact (`Frame.course`), which the log knows by these
    names."""
    found: dict[tuple[str, str], _Mixing] = {}
    for event in course:
        if event.kind == "answered":
            if event.body["form"] in IN_ITS_PLACE:
                _take(found, event, names, frame)
        elif event.kind == "reset":
            found.clear()
    return tuple(found[key].mixed(*key) for key in sorted(found))


@dataclass(slots=True)
class _Mixing:
    """A confusion while it is folded: see `Mixed`, which is made of it at the end."""

    times: int
    day: int
    at: int
    apart: list[tuple[int, int]]

    def mixed(self, direction: str, given: str) -> Mixed:
        """The confusion as it is now."""
        apart = tuple(self.apart)
        return Mixed(given, Direction(direction), self.times, self.day, self.at, apart)


def mixed_as_text(confusions: Sequence[Mixed]) -> str:
    """The confusions of a fact in their one canonical form; empty for none."""
    if not confusions:
        return ""
    rows = [(one.given, one.direction, one.times, one.day, one.at, one.apart) for one in confusions]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def mixed_of_text(text: str) -> tuple[Mixed, ...]:
    """The confusions that `text` was made from."""
    rows = json.loads(text) if text else ()
    return tuple(
        Mixed(given, Direction(direction), times, day, at, tuple((on, ms) for on, ms in apart))
        for given, direction, times, day, at, apart in rows
    )


def _take(
    found: dict[tuple[str, str], _Mixing],
    event: LoggedEvent,
    names: Collection[str],
    frame: Frame,
) -> None:
    """Go on with one answer."""
    body, counts = event.body, frame.counts_of(event.body["session"])
    if counts == "none":
        return
    for said in body["outcomes"]:
        if said["fact"] not in names:
            continue
        if is_missed(said["grade"], said["credit"]):
            _mix(found, event, given_for(said, body["given"]), frame)
        elif found and counts == "all" and _tells_apart(said):
            _tell_apart(found, event, frame)


def _mix(
    found: dict[tuple[str, str], _Mixing], event: LoggedEvent, given: str, frame: Frame
) -> None:
    if not given:
        return
    day, at, _id = frame.place(event)
    key = event.body["direction"], given
    before = found.get(key)
    found[key] = _Mixing(1 + (before.times if before else 0), day, at, [])


def _tells_apart(said: Mapping[str, Any]) -> bool:
    """Whether an outcome shows that the answer was known: right, and no guess."""
    is_right: bool = said["grade"] == _RIGHT and said["role"] == _TARGET
    return is_right and said.get("rating", _AGAIN) != _AGAIN


def _tell_apart(found: dict[tuple[str, str], _Mixing], event: LoggedEvent, frame: Frame) -> None:
    """Mark what was offered and not taken; without options, all that could have been said."""
    day, at, _id = frame.place(event)
    shown, asked = event.body["shown"], event.body["direction"]
    for (direction, given), mixing in found.items():
        if direction == asked and (not shown or given in shown):
            mixing.apart.append((day, at))
            if len(mixing.apart) > 2 * SETTLED_AFTER:
                # The first settle a confusion; the latest do it again when the two were mixed up
                # the other way round in between.
                del mixing.apart[SETTLED_AFTER]


def given_for(said: Mapping[str, Any], given: str | Sequence[str]) -> str:
    """What was answered for the fact of an outcome; empty where that is not one text."""
    if isinstance(given, str):
        return given if said["role"] == _TARGET else ""
    start = said["fact"].partition(":")[2] + MATCHED
    return next((text.removeprefix(start) for text in given if text.startswith(start)), "")


@dataclass(frozen=True, slots=True)
class Offer:
    """What a question about a fact offers on purpose, the most often confused first; and what
    it leaves to others where it can, since it was settled.
    """

    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()


NOTHING_MIXED = Offer()


def offer(confusions: Iterable[tuple[str, Mixed]], *purpose: object) -> Offer:
    """What a question offers of confusions, each with the option it stands for.

    Drawn from the purpose, the same on every machine. An option that several confusions stand
    for is offered as the least settled of them asks.
    """
    chance: dict[str, int] = {}
    settled: dict[str, bool] = {}
    for key, mixed in confusions:
        chance[key] = max(chance.get(key, 0), mixed.per_mille)
        settled[key] = settled.get(key, True) and mixed.is_settled
    drawn = {key for key in chance if draw(_WHOLE, "confusion", *purpose, key) < chance[key]}
    often = sorted(chance, key=lambda key: (-chance[key], key))
    return Offer(
        first=tuple(key for key in often if key in drawn),
        last=tuple(key for key in often if settled[key] and key not in drawn),
    )
