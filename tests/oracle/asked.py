"""One question as the command line prints it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tests.oracle.positions import Spot


@dataclass(frozen=True, slots=True)
class Shown:
    """An option on the screen: its key, its label, its second line."""

    key: str
    text: str
    names: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A source shown with the question."""

    key: str
    title: str
    details: str


@dataclass(frozen=True, slots=True)
class Line:
    """The line on which a number is placed, from `low` to `high`, by even steps or by powers."""

    low: Decimal
    high: Decimal
    is_log: bool
    unit: str


@dataclass(frozen=True, slots=True)
class Landmark:
    """A place that a map shows by its name."""

    text: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Map:
    """The map of a question: where its place lies, whether that is marked, what is shown of it."""

    spots: tuple[Spot, ...]
    latitude_only: bool
    is_marked: bool
    within: float
    radius: float
    worthless: float
    south: float
    west: float
    north: float
    east: float
    landmarks: tuple[Landmark, ...]
    told: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of a question: its file, what is said to be seen, who made it."""

    file: str
    told: str
    credit: str
    licence: str


@dataclass(frozen=True, slots=True)
class Account:
    """One position of a dispute as it is shown: the source's key, its voice, what it says."""

    source: str
    voice: str
    value: str


@dataclass(frozen=True, slots=True)
class Question:
    """What `quizapp questions DECK --json` prints on one line."""

    facts: tuple[str, ...]
    form: str
    rung: str
    direction: str
    prompt: str
    options: tuple[Shown, ...]
    answer: str
    accepted: tuple[str, ...]
    explanation: str
    feedback: dict[str, str]
    sources: tuple[Cited, ...]
    seed: str
    keys: tuple[str, ...] = ()
    why: str = ""
    entry: str = ""
    rows: tuple[Shown, ...] = ()
    line: Line | None = None
    back: str = ""
    stress: str = ""
    accounts: tuple[Account, ...] = ()
    on_map: Map | None = None
    pictured: Picture | None = None

    @property
    def key_option(self) -> Shown | None:
        """The option whose label is the answer; None where none or several bear it."""
        right = [option for option in self.options if option.text == self.answer]
        return right[0] if len(right) == 1 else None

    @property
    def distractors(self) -> tuple[Shown, ...]:
        return tuple(option for option in self.options if option.text != self.answer)

    @property
    def shown_texts(self) -> tuple[str, ...]:
        """Everything a learner may read of this question."""
        offered = (*self.options, *self.rows)
        labels = [text for shown in offered for text in (shown.text, shown.names)]
        accounts = [text for told in self.accounts for text in (told.voice, told.value)]
        there = self.on_map
        mapped = [] if there is None else [there.told, *(one.text for one in there.landmarks)]
        seen = [] if self.pictured is None else [self.pictured.told]
        return (
            self.prompt,
            *labels,
            self.answer,
            self.explanation,
            self.why,
            self.entry,
            self.back,
            *self.feedback.values(),
            *accounts,
            *mapped,
            *seen,
        )


class MalformedQuestionError(ValueError):
    """A line that is no question: says which field is missing or of the wrong kind."""


def parse_question(line: str) -> Question:
    """A question from its JSON line. Raises MalformedQuestionError."""
    try:
        given = json.loads(line, object_hook=_plain_blanks)
        return _question(given)
    except (KeyError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise MalformedQuestionError(f"{error!r} in {line[:200]}") from error


def _question(given: dict[str, Any]) -> Question:
    return Question(
        facts=tuple(str(fact) for fact in given["facts"]),
        form=str(given["form"]),
        rung=str(given["rung"]),
        direction=str(given["direction"]),
        prompt=str(given["prompt"]),
        options=tuple(_shown(option) for option in given["options"]),
        answer=str(given["answer"]),
        accepted=tuple(str(text) for text in given["accepted"]),
        explanation=str(given["explanation"]),
        feedback={str(k): str(v) for k, v in given["feedback"].items()},
        sources=tuple(
            Cited(str(s["key"]), str(s["title"]), str(s.get("details") or ""))
            for s in given["sources"]
        ),
        seed=str(given["seed"]),
        keys=tuple(str(key) for key in given.get("key", ())),
        why=str(given.get("why", "")),
        entry=str(given.get("entry", "")),
        rows=tuple(_shown(row) for row in given.get("rows", ())),
        line=_line(given.get("line")),
        back=str(given.get("back", "")),
        stress=str(given.get("stress", "")),
        accounts=tuple(
            Account(str(a["source"]), str(a["voice"]), str(a["value"]))
            for a in given.get("accounts", ())
        ),
        on_map=_map(given.get("on_map")),
        pictured=_picture(given.get("pictured")),
    )


def _shown(given: dict[str, Any]) -> Shown:
    return Shown(str(given["key"]), str(given["text"]), _second_line(given.get("names")))


def _line(given: dict[str, Any] | None) -> Line | None:
    if given is None:
        return None
    low, high = Decimal(str(given["low"])), Decimal(str(given["high"]))
    return Line(low, high, bool(given["is_log"]), str(given["unit"]))


def _map(given: dict[str, Any] | None) -> Map | None:
    if given is None:
        return None
    south, west, north, east = (float(degrees) for degrees in given["view"])
    return Map(
        spots=tuple(Spot(float(north), float(east)) for north, east in given["spots"]),
        latitude_only=bool(given["latitude_only"]),
        is_marked=bool(given["is_marked"]),
        within=float(given["within_km"]),
        radius=float(given["radius_km"]),
        worthless=float(given["worthless_km"]),
        south=south,
        west=west,
        north=north,
        east=east,
        landmarks=tuple(
            Landmark(str(one["text"]), Spot(float(one["north"]), float(one["east"])))
            for one in given["landmarks"]
        ),
        told=str(given["told"]),
    )


def _picture(given: dict[str, Any] | None) -> Picture | None:
    if given is None:
        return None
    return Picture(*(str(given[key]) for key in ("file", "told", "credit", "licence")))


def _plain_blanks(fields: dict[str, Any]) -> dict[str, Any]:
    """Blanks that only keep a line from breaking are blanks to the judge."""
    return {_blank(key): _blank(value) for key, value in fields.items()}


def _blank(value: Any) -> Any:
    if isinstance(value, list):
        return [_blank(item) for item in value]
    return re.sub("[\u00a0\u202f]", " ", value) if isinstance(value, str) else value


def _second_line(given: Any) -> str:
    return " · ".join(given) if isinstance(given, list) else str(given or "")
