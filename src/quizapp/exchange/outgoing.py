"""A question as other programs know them: a pick, several picks, pairs, a text, a number."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from quizapp.decks.raster import RasterFormat, raster_of
from quizapp.facts.dates import Date, Precision, calendar_day
from quizapp.facts.deck import Deck
from quizapp.facts.numbers import Quantity, parse_quantity
from quizapp.questions.forms.number import tolerance
from quizapp.questions.question import Citation, Option, Pictured, Question
from quizapp.questions.terms import Form
from quizapp.questions.truth import CITED_GAP

_NUMBERS = (Form.NUMBER, Form.ESTIMATE, Form.DERIVED)
_LETTERS_OF_A_NAME = 3
_PLAIN_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " "})


class Kind(StrEnum):
    """What the answer to an outgoing question is."""

    PICK = "pick"
    TRUE_FALSE = "true-false"
    SEVERAL = "several"
    MATCH = "match"
    TEXT = "text"
    NUMBER = "number"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Choice:
    """An option: its text, whether it is right, and what it is true of."""

    text: str
    is_right: bool
    about: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that is right within `tolerance`, in units of the question."""

    value: Decimal
    tolerance: Decimal


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that goes along: its bytes, what is seen in words, who made it.

    It has a name of its own, for that of its file may be the answer.
    """

    content: bytes
    kind: RasterFormat
    told: str
    credit: str

    @property
    def base64(self) -> str:
        """The bytes as text."""
        return b64encode(self.content).decode()

    def name(self, number: int) -> str:
        """What its file is called beside the question of this number."""
        return f"picture-{number:03d}.{self.kind.value}"


ImageOf = Callable[[str], bytes]
"""Gives the bytes of a picture of the deck by its file, fit to be handed on."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One question without anything of quizapp's own.

    `image` is what it shows. `hint` says how to write the answer; `told` are sentences for after
    it. A match has `pairs`, and `spare` answers that fit nothing. `accepted` are all texts that
    are right, the shown one first.
    """

    fact: str
    form: Form
    kind: Kind
    chapter: str
    prompt: str
    answer: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    spare: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    figure: Figure | None = None
    told: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()
    image: Image | None = None


def outgoing(
    deck: Deck, questions: Iterable[Question], image_of: ImageOf | None = None
) -> tuple[Outgoing, ...]:
    """The questions as others can ask them; those that need quizapp's map are left out, and
    without `image_of` those that show a picture."""
    return tuple(
        _outgoing(deck, one, image_of)
        for one in questions
        if one.on_map is None and (one.pictured is None or image_of is not None)
    )


def _outgoing(deck: Deck, question: Question, image_of: ImageOf | None) -> Outgoing:
    kind = _kind(question)
    pairs, spare = _pairs(question) if kind is Kind.MATCH else ((), ())
    return Outgoing(
        fact=question.target,
        form=question.form,
        kind=kind,
        chapter=question.chapter,
        prompt=question.prompt,
        answer=question.answer,
        hint="" if question.options else question.entry,
        choices=tuple(_choice(question, option) for option in question.options)
        if kind in (Kind.PICK, Kind.SEVERAL, Kind.TRUE_FALSE)
        else (),
        pairs=pairs,
        spare=spare,
        accepted=_accepted(deck, question) if kind in (Kind.TEXT, Kind.NUMBER) else (),
        figure=_figure(question) if kind is Kind.NUMBER else None,
        told=_told(question),
        sources=question.citations,
        image=_image(question.pictured, image_of) if question.pictured and image_of else None,
    )


def _image(shown: Pictured, image_of: ImageOf) -> Image:
    content = image_of(shown.file)
    credit = f"{shown.credit} · {shown.licence}"
    return Image(content, raster_of(content).kind, shown.told, credit)


def _kind(question: Question) -> Kind:
    match question.form:
        case Form.CARD:
            return Kind.OPEN
        case Form.TRUE_FALSE:
            return Kind.TRUE_FALSE
        case Form.SEVERAL:
            return Kind.SEVERAL
        case Form.MATCH | Form.ORDER:
            return Kind.MATCH
    if question.options:
        return Kind.PICK
    return Kind.NUMBER if question.form in _NUMBERS else Kind.TEXT


def _told(question: Question) -> tuple[str, ...]:
    accounts = (f"{account.voice}: {account.value}" for account in question.accounts)
    said = (question.explanation, question.why, *accounts)
    return tuple(dict.fromkeys(text for text in said if text))


def _shown(option: Option) -> str:
    return f"{option.text} ({', '.join(option.names)})" if option.names else option.text


def _choice(question: Question, option: Option) -> Choice:
    return Choice(_shown(option), option.key in question.key, option.about)


def _pairs(question: Question) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """What belongs together; of an order, each thing and its place."""
    shown = {option.key: _shown(option) for option in question.options}
    if question.form is Form.ORDER:
        places = {key: f"{place}" for place, key in enumerate(question.key, 1)}
        return tuple((shown[option.key], places[option.key]) for option in question.options), ()
    rows = zip(question.rows, question.key, strict=True)
    pairs = tuple((_shown(row), shown[key]) for row, key in rows)
    return pairs, tuple(text for key, text in shown.items() if key not in question.key)


def _figure(question: Question) -> Figure:
    """The figure of a number, with what leaves room around it (the rules of the number form)."""
    true = parse_quantity(question.key[0])
    share = max(tolerance(true), CITED_GAP if question.form is Form.ESTIMATE else Decimal(0))
    low, high = true.low - abs(true.low) * share, true.high + abs(true.high) * share
    return Figure((low + high) / 2 if true.is_range else true.low, (high - low) / 2)


def _accepted(deck: Deck, question: Question) -> tuple[str, ...]:
    value = deck.facts[question.target].value if question.target in deck.facts else None
    texts = list(question.accepted)
    if isinstance(value, Date):
        texts += [text for part in value.parts for text in _spellings(part, deck)]
    elif isinstance(value, Quantity) and not texts:
        texts.append(str(value))
    return tuple(dict.fromkeys(text.translate(_PLAIN_BLANKS) for text in texts))


def _spellings(date: Date, deck: Deck) -> Iterable[str]:
    """The usual ways to write a date that name its month, or put the year first."""
    if date.night:  # either of its two days
        for number in (date.first_day, date.last_day):
            day = calendar_day(number)
            yield from _spellings(Date(day.year, day.month, day.day), deck)
        return
    if date.month is None:
        yield f"{date.year}"
        return
    month = deck.vocabulary.months[date.month - 1]
    if date.precision is Precision.MONTH or date.day is None:
        yield from (f"{month} {date.year}", f"{date.year:04d}-{date.month:02d}")
        return
    for name in (month, month[:_LETTERS_OF_A_NAME]):
        yield f"{date.day} {name} {date.year}"
        yield f"{name} {date.day}, {date.year}"
        yield f"{name} {date.day} {date.year}"
    yield f"{date.year:04d}-{date.month:02d}-{date.day:02d}"
    yield f"{date.day}.{date.month}.{date.year}"
