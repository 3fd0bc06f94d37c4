"""What a question is, what an answer earned, and why some facts give no question.

All are plain frozen values of text and numbers. They can be written as JSON and read back, so
that a paper test, or the first question of the day, is kept as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from quizapp.questions.terms import Direction, Form, Grade, Rung

#: Raised whenever the same deck and seed would give another question than before.
GENERATOR = 4

FULL_CREDIT = 1000
NEARLY_CREDIT = 800


Given = str | tuple[str, ...]
"""An answer as a form gives it: an option's key, a text, or several of either."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be picked.

    `key` is the same in every question that offers the thing: a topic's id, a date or a number
    as the deck writes it, `true`, a source's id. `names` are other names and scripts, shown
    under the text. `about` says what the option *is* true of, for after the answer.
    `says` names who gives this value where sources disagree; picking it is not plainly wrong.
    """

    key: str
    text: str
    names: tuple[str, ...] = ()
    about: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as the receipt under an answer shows it."""

    source: str
    title: str
    details: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """What one source says on a disputed matter: who, and the value in words."""

    source: str
    voice: str
    value: str


@dataclass(frozen=True, slots=True)
class LineMark:
    """A figure or a range on a line of numbers, in words too; `voice` says whose it is."""

    low: str
    high: str
    text: str
    voice: str = ""


@dataclass(frozen=True, slots=True)
class NumberLine:
    """A line to place a number on, from `low` to `high`; by ratios where it `is_log`.

    `marks`, for after the answer, are the true figure and then those that other sources give.
    """

    low: str
    high: str
    is_log: bool
    unit: str = ""
    marks: tuple[LineMark, ...] = ()


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A spot with what is written beside it; `north` and `east` are degrees."""

    text: str
    north: str
    east: str


@dataclass(frozen=True, slots=True)
class OnMap:
    """Where a question plays on the map. All figures are texts of decimals.

    `spots` are where the thing lies: one spot, the corners of a line, or with `latitude_only` the
    two ends of a parallel. Where it `is_marked` they are shown with the question, else they are
    what is sought and come after the answer. `within_km` is how far off they may be. The map is
    never shown so small that `radius_km` is no target: an answer is right within it, and no other
    answer on offer lies that near to a mark. Beyond `worthless_km` an answer is worth nothing.

    `name` is the place's, told after the answer. `view` is what the map shows at first, as its
    south, west, north and east in degrees; its east is over 180 where it reaches past the
    antimeridian. `landmarks` are shown by name, to find one's way, and `told` says in a sentence
    what the map shows, for those who do not see it.
    """

    spots: tuple[tuple[str, str], ...]
    latitude_only: bool
    is_marked: bool
    within_km: str
    radius_km: str
    worthless_km: str
    view: tuple[str, str, str, str]
    name: str
    landmarks: tuple[MapPoint, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Pictured:
    """The picture that a question shows. `file` lies in the deck's folder; `told` says in a
    sentence what is seen, for those who do not see it, and names nothing. `credit` and `licence`
    are shown with it after the answer.
    """

    file: str
    told: str
    credit: str
    licence: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question, ready to be shown, answered and graded.

    `facts` are the ids of the facts it asks about, the target first. `key` holds the keys of the
    right options, or the one canonical answer of a question without options; `answer` is what
    the screen shows as right. `accepted` are all spellings that are right when typed, and
    `entry` tells how to type one. `attributed` names the source that the question names, and
    `accounts` are all positions of a dispute, side by side, for after the answer.

    A match has `rows`, to each of which `key` gives, in their order, the right option's key. In
    an order `key` holds all options' keys as they follow each other. `line` is where a number
    is to be placed. `back` is the other side of a plain card, shown before its learner grades it.
    Cause and claim have one row: the end of the link that is known; the claim, with who makes it.
    `stress` is a word of the prompt that must not be missed. `on_map` is where a question about a
    place plays on the map, `pictured` what one that shows a picture shows.
    """

    deck: str
    facts: tuple[str, ...]
    form: Form
    rung: Rung
    direction: Direction
    seed: int
    prompt: str
    key: tuple[str, ...]
    answer: str
    options: tuple[Option, ...] = ()
    accepted: tuple[str, ...] = ()
    entry: str = ""
    explanation: str = ""
    why: str = ""
    citations: tuple[Citation, ...] = ()
    attributed: str = ""
    accounts: tuple[Account, ...] = ()
    rows: tuple[Option, ...] = ()
    line: NumberLine | None = None
    back: str = ""
    stress: str = ""
    on_map: OnMap | None = None
    pictured: Pictured | None = None
    chapter: str = ""
    generator: int = GENERATOR

    @property
    def target(self) -> str:
        """The id of the fact the question was made for."""
        return self.facts[0]

    @property
    def picture_file(self) -> str:
        """The file of the picture that it shows; empty without one."""
        return self.pictured.file if self.pictured else ""

    def option(self, key: str) -> Option | None:
        """The option with this key, if it is offered."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a fact gives no question of a form.

    `rule` is the rule's short name (`G3`, `leak` ...), `why` a sentence, and `cheapest` the
    smallest thing an author could add to change that; empty if nothing would.
    """

    rule: str
    why: str
    cheapest: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """What an answer is worth. `credit` is in per mille.

    `remark` is a sentence about the answer itself, such as both spellings of a near miss.
    `blamed` and `praised` are the facts, beside the target, that the answer got wrong or right.
    `score` says of an answer of several parts how many were right, and of how many.
    """

    grade: Grade
    credit: int
    remark: str = ""
    blamed: tuple[str, ...] = ()
    praised: tuple[str, ...] = ()
    score: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A form and a direction in which a fact can be asked, with the rungs it serves."""

    form: Form
    direction: Direction
    rungs: tuple[Rung, ...]


def question_as_json(question: Question) -> dict[str, Any]:
    """The question as JSON values, in the order the command line prints them."""
    shown = {"pictured": asdict(question.pictured)} if question.pictured else {}
    return {
        "deck": question.deck,
        "facts": list(question.facts),
        "form": question.form.value,
        "rung": question.rung.word,
        "direction": question.direction.value,
        "chapter": question.chapter,
        "prompt": question.prompt,
        "options": [_option_as_json(option) for option in question.options],
        "key": list(question.key),
        "answer": question.answer,
        "accepted": list(question.accepted),
        "entry": question.entry,
        "explanation": question.explanation,
        "why": question.why,
        "feedback": _feedback(question),
        "attributed": question.attributed,
        "accounts": [asdict(account) for account in question.accounts],
        "rows": [_option_as_json(row) for row in question.rows],
        "line": asdict(question.line) if question.line else None,
        "back": question.back,
        "stress": question.stress,
        "on_map": asdict(question.on_map) if question.on_map else None,
        **shown,
        "sources": [_citation_as_json(citation) for citation in question.citations],
        "seed": question.seed,
        "generator": question.generator,
    }


def question_from_json(written: Mapping[str, Any]) -> Question:
    """The question that `question_as_json` wrote.

    Raises KeyError, TypeError or ValueError when the values are not of that shape.
    """
    feedback = written["feedback"]
    return Question(
        deck=written["deck"],
        facts=tuple(written["facts"]),
        form=Form(written["form"]),
        rung=Rung[written["rung"].upper()],
        direction=Direction(written["direction"]),
        seed=int(written["seed"]),
        prompt=written["prompt"],
        key=tuple(written["key"]),
        answer=written["answer"],
        options=tuple(_option_from_json(o, feedback[o["key"]]) for o in written["options"]),
        accepted=tuple(written["accepted"]),
        entry=written["entry"],
        explanation=written["explanation"],
        why=written["why"],
        citations=tuple(_citation_from_json(source) for source in written["sources"]),
        attributed=written["attributed"],
        accounts=tuple(Account(**account) for account in written["accounts"]),
        rows=tuple(_option_from_json(row, feedback.get(row["key"], "")) for row in written["rows"]),
        line=_line_from_json(written["line"]) if written["line"] else None,
        back=written["back"],
        stress=written["stress"],
        on_map=_on_map_from_json(written["on_map"]) if written["on_map"] else None,
        pictured=Pictured(**written["pictured"]) if "pictured" in written else None,
        chapter=written["chapter"],
        generator=int(written["generator"]),
    )


def _feedback(question: Question) -> dict[str, str]:
    """What each option is true of, and each row that says so much."""
    rows = {row.key: row.about for row in question.rows if row.about}
    return {**rows, **{option.key: option.about for option in question.options}}


def _option_as_json(option: Option) -> dict[str, Any]:
    written: dict[str, Any] = {"key": option.key, "text": option.text, "names": list(option.names)}
    return {**written, "says": option.says} if option.says else written


def _option_from_json(written: Mapping[str, Any], about: str) -> Option:
    names = tuple(written["names"])
    return Option(written["key"], written["text"], names, about, written.get("says", ""))


def _line_from_json(written: Mapping[str, Any]) -> NumberLine:
    marks = tuple(LineMark(**mark) for mark in written["marks"])
    return NumberLine(**{**written, "marks": marks})


def _on_map_from_json(written: Mapping[str, Any]) -> OnMap:
    south, west, north, east = written["view"]
    shapes = {
        "spots": tuple((north, east) for north, east in written["spots"]),
        "view": (south, west, north, east),
        "landmarks": tuple(MapPoint(**point) for point in written["landmarks"]),
    }
    return OnMap(**{**written, **shapes})


def _citation_as_json(citation: Citation) -> dict[str, str]:
    return {
        "key": citation.source,
        "title": citation.title,
        "details": citation.details,
        "address": citation.address,
    }


def _citation_from_json(written: Mapping[str, str]) -> Citation:
    return Citation(written["key"], written["title"], written["details"], written["address"])
