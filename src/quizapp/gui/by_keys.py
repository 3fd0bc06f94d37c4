"""How a question is answered by keys alone: what the tour plays, and the tests of every form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.questions.question import Question
from quizapp.questions.terms import Form

CARRY = "Alt+"


@dataclass(frozen=True, slots=True)
class Step:
    """A key by Qt's portable name ("Alt+Down", "3"), or a text that is typed."""

    key: str = ""
    text: str = ""


def steps(question: Question, *, right: bool) -> Iterator[Step]:
    """The keys that give an answer from where the focus begins; how sure one is comes after."""
    match question.form:
        case Form.SEVERAL:
            yield from map(_digit, _ticks(question, right=right))
        case Form.MATCH:
            places = [_place(question, key) for key in question.key]
            yield from map(_digit, places if right else [*places[1:], places[0]])
        case Form.ORDER:
            yield from _order(question, right=right)
        case Form.CARD:
            yield Step("Return")
            yield _digit(0 if right else len(question.options) - 1)
        case Form.LOCATE:
            yield Step("G")  # from the map to the entry
            others = (option.key for option in question.options if option.key not in question.key)
            yield Step(text=question.key[0] if right else next(others, misspelt(question.answer)))
        case _ if question.options:
            yield _digit(_pick(question, right=right))
        case _:
            yield Step(text=question.accepted[0] if right else misspelt(question.answer))


def misspelt(name: str) -> str:
    """A name without the letter in its middle, as people write it in haste; a figure comes
    twice."""
    middle = len(name) // 2
    sign = name[middle : middle + 1]
    return name[:middle] + ("" if sign.isalpha() else 2 * sign) + name[middle + 1 :]


def _digit(place: int) -> Step:
    return Step(str(place + 1))


def _place(question: Question, key: str) -> int:
    return next(at for at, option in enumerate(question.options) if option.key == key)


def _pick(question: Question, *, right: bool) -> int:
    places = enumerate(question.options)
    return next(place for place, option in places if (option.key in question.key) is right)


def _ticks(question: Question, *, right: bool) -> list[int]:
    """All that fit; or what fits not, alone."""
    return [
        at for at, option in enumerate(question.options) if (option.key in question.key) is right
    ]


def _order(question: Question, *, right: bool) -> Iterator[Step]:
    """Carry one thing after the other to its place, from the first on; the focus goes along."""
    shown = [option.key for option in question.options]
    wanted = list(question.key) if right else list(reversed(question.key))
    focus = 0
    for place, key in enumerate(wanted):
        at = shown.index(key)
        yield from _repeated("Down" if at > focus else "Up", abs(at - focus))
        yield from _repeated(f"{CARRY}Up", at - place)
        shown.insert(place, shown.pop(at))
        focus = place
    if shown == [option.key for option in question.options]:
        yield from (Step(f"{CARRY}Down"), Step(f"{CARRY}Up"))  # as it stood: touched, then


def _repeated(key: str, times: int) -> Iterator[Step]:
    return (Step(key) for _ in range(times))
