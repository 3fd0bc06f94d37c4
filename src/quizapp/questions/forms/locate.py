"""Locate: a place is pointed out on the map, worth the more the nearer the point comes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import squeeze
from quizapp.facts.phrase import phrase
from quizapp.facts.reference import parse_latitude, parse_reference, reference
from quizapp.facts.values import Position, Spot, Value
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.globe import digits_of, km_between, km_to, middle_of
from quizapp.questions.matter import Matter
from quizapp.questions.onmap import Sheet, sought
from quizapp.questions.picking import text_of_options
from quizapp.questions.places import WORTHLESS_TIMES, Nearby
from quizapp.questions.question import (
    FULL_CREDIT,
    NEARLY_CREDIT,
    Marked,
    Option,
    Question,
    Refusal,
)
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung
from quizapp.questions.world import INSIDE

RUNGS = (Rung.COMPLETE,)
#: How many positions may be picked from in place of pointing, and how many make no list yet.
_FEWEST, _MOST = 3, 6
#: So many of so many nearest places are among them.
_BESIDE, _NEAREST = 2, 4
#: Within this share of the radius of a right answer it is the very spot.
_HIT = 0.02
_FIGURE = re.compile(r"\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Sought:
    """A place to be found, how it is written and shown, what is right and what worth nothing; and
    other places that are wrong answers, the nearest first."""

    matter: Matter
    place: Position
    written: str
    shown: str
    accepted: tuple[str, ...]
    entry: str
    others: tuple[Nearby, ...]


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Sought | Refusal:
    """What the question is made from, or why there is none."""
    matter = examiner.matter(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    place = _place(matter.fact.value)
    stopped = _not_to_find(examiner, matter, place)
    if stopped is not None:
        return stopped
    written, shown = _written(place), examiner.wording.value_in_sentence(place)
    return Sought(
        matter,
        place,
        written,
        shown,
        (written,) if place.is_line else (written, shown),
        _entry(examiner, place),
        tuple(_elsewhere(examiner, matter, place)),
    )


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    sought_place = request.examiner.once(prepare, request.fact.id, request.direction)
    if isinstance(sought_place, Refusal):
        return sought_place
    sheet = sought(request, sought_place.place)
    question = request.question(
        request.prompt(with_options=False),
        sought_place.written,
        sought_place.shown,
        options=_options(request, sought_place, sheet),
        accepted=sought_place.accepted,
        entry=sought_place.entry,
        attributed=request.examiner.wording.voice(sought_place.matter.voices),
    )
    why = question.why or sought_place.matter.topic.description
    return replace(question, on_map=sheet.on_map, why=why)


def _place(value: Value) -> Position:
    if not isinstance(value, Position):
        raise TypeError(f"{value} is asked for on the map and is no position")
    return value


def _not_to_find(examiner: Examiner, matter: Matter, place: Position) -> Refusal | None:
    if place.latitude_only and _says_latitude(matter.words, place):
        label = matter.topic.label
        return Refusal(
            "G22", phrase("“{topic}” tells the latitude, which any map shows.", topic=label)
        )
    return examiner.places.not_sought(matter.fact)


def _says_latitude(words: str, place: Position) -> bool:
    level = abs(place.spots[0].latitude)
    return any(Decimal(figure) == level for figure in _FIGURE.findall(words))


def _written(place: Position) -> str:
    """The place as it may be typed: a latitude, or the spot of a line's middle."""
    written = _reference(middle_of(place))
    return " ".join(written.split()[:2]) if place.latitude_only else written


@lru_cache(maxsize=16384)
def _reference(spot: Spot) -> str:
    return reference(spot, digits_of(spot))


def _entry(examiner: Examiner, place: Position) -> str:
    kind = "entry-latitude" if place.latitude_only else "entry-place"
    kind = "entry-line" if place.is_line else kind
    radius, told = examiner.places.radius_km(place), examiner.directions.km
    return examiner.wording.phrase(
        kind, right=told(radius), worthless=told(WORTHLESS_TIMES * radius)
    )


# The list of positions, for those who do not point


def _elsewhere(examiner: Examiner, matter: Matter, place: Position) -> Iterator[Nearby]:
    """Other places so far off that their position is surely a wrong answer."""
    if place.latitude_only:
        return
    beyond = WORTHLESS_TIMES * examiner.places.radius_km(place)
    for other in examiner.places.others(matter.fact.id):
        if km_to(other.spot, place) > beyond:
            yield other


def _options(request: Request, sought_place: Sought, sheet: Sheet) -> tuple[Option, ...]:
    """The right position among those of other places, which are not named; none if too few, or
    for a line, which has more than one."""
    if len(sought_place.place.spots) > 1:
        return ()
    shown = {one.fact.topic for one in sheet.landmarks}
    unnamed = [other for other in sought_place.others if other.fact.topic not in shown]
    unnamed = _of_its_region(request, unnamed)
    chosen = _apart(request, unnamed, float(sheet.on_map.radius_km))
    if len(chosen) + 1 < _FEWEST:
        return ()
    wanted = [(middle_of(sought_place.place), request.fact)]
    wanted += [(other.spot, other.fact) for other in chosen]
    relations = request.examiner.directions.relations([spot for spot, _ in wanted], sheet.landmarks)
    options = [
        _option(request.examiner, spot, fact, near)
        for (spot, fact), near in zip(wanted, relations, strict=True)
    ]
    return tuple(request.draw("order").shuffled(options))


def _of_its_region(request: Request, others: list[Nearby]) -> list[Nearby]:
    """Those in the same island or land where there are enough: the question may name it, and the
    map shows what lies elsewhere."""
    wholes = request.examiner.world.wholes
    region = request.examiner.deck.topics[request.fact.topic].facets.get(INSIDE, "")
    same = [other for other in others if region in wholes(other.fact.topic)]
    return same if len(same) + 1 >= _FEWEST else others


def _apart(request: Request, others: Sequence[Nearby], km: float) -> list[Nearby]:
    """Some of the nearer places, far enough from each other to be different answers; one or two
    of the nearest of all, or the right one would stand alone on its side of the country."""
    draw = request.draw("options")
    nearest = draw.shuffled(others[:_NEAREST])
    row = [*nearest[:_BESIDE], *draw.shuffled([*nearest[_BESIDE:], *others[_NEAREST : 2 * _MOST]])]
    chosen: list[Nearby] = []
    # As far from each other as from the right one, or that is known by standing apart.
    for least, fewest in ((WORTHLESS_TIMES * km, _MOST), (km, _FEWEST)):
        for other in row:
            if len(chosen) + 1 >= fewest:
                break
            if all(km_between(other.spot, one.spot) > least for one in chosen):
                chosen.append(other)
    return chosen


def _option(examiner: Examiner, spot: Spot, fact: Fact, near: str) -> Option:
    names = (near,) if near else ()
    about = examiner.feedback.sentence(fact)
    return Option(_reference(spot), examiner.directions.position(spot), names, about)


# Plain text


def ask_text(question: Question) -> str:
    """The question as plain text, with how to write a position, and some to pick from."""
    return "\n".join(filter(None, [text_of_entry(question), text_of_options(question)]))


def read_answer(question: Question, text: str) -> str | None:
    """The position with the number that was typed, or what was typed."""
    typed = squeeze(text)
    for number, option in enumerate(question.options, 1):
        if typed == str(number):
            return option.key
    return read_text(question, text)


# Grading


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What a point on the map is worth, by how far off it is (G20, G21)."""
    if not squeeze(given):
        return Marked(Grade.BLANK, 0)
    examiner = examiner_of(deck)
    fact, on_map = deck.facts.get(question.target), question.on_map
    if fact is None or on_map is None or not isinstance(fact.value, Position):
        return Marked(Grade.WRONG, 0)
    place = fact.value
    spot = _read(given, place)
    if spot is None:
        return Marked(Grade.WRONG, 0, examiner.wording.phrase("no-place", given=given.strip()))
    off, radius, worthless = km_to(spot, place), float(on_map.radius_km), float(on_map.worthless_km)
    remark = _remark(examiner, spot, place, off, radius)
    if off <= radius:
        return Marked(Grade.RIGHT, FULL_CREDIT, remark)
    rival = examiner.feedback.other_source(
        fact, lambda value: isinstance(value, Position) and km_to(spot, value) <= radius
    )
    if rival is not None:
        return rival
    credit = max(0, int(FULL_CREDIT * (worthless - off) / (worthless - radius)))
    is_near = credit >= NEARLY_CREDIT
    return Marked(Grade.NEARLY if is_near else Grade.WRONG, min(credit, FULL_CREDIT - 1), remark)


def _read(given: str, place: Position) -> Spot | None:
    """The spot that was given; of a latitude alone one on the place's own meridian."""
    if place.latitude_only:
        try:
            return Spot(parse_latitude(given), middle_of(place).longitude)
        except ValueError:
            pass  # a whole position has a latitude as well
    try:
        return parse_reference(given)
    except ValueError:
        return None


def _remark(examiner: Examiner, spot: Spot, place: Position, off: float, radius: float) -> str:
    """How far off a point is, and of a place that is no line in which direction."""
    worded, words = examiner.wording.phrase, examiner.directions
    if off <= _HIT * radius:
        return worded("place-hit")
    if place.is_line:
        return worded("place-near", distance=words.km(off))
    own = place.spots[0]
    if place.latitude_only:
        own = Spot(own.latitude, spot.longitude)
    return worded("place-off", distance=words.km(off), direction=words.point(own, spot))
