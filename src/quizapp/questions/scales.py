"""Wrong dates and numbers: those the deck holds elsewhere, and invented neighbours.

Both have the answer's own shape: the same precision, doubt, unit, rounding and digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from quizapp.facts.dates import Date, Precision
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.values import Value
from quizapp.questions.dateform import form_of, shifted, units, without_clock
from quizapp.questions.draw import Draw
from quizapp.questions.leaks import Leaks
from quizapp.questions.lineup import Candidate, Scale
from quizapp.questions.matter import Matter
from quizapp.questions.numberform import form_of as form_of_number
from quizapp.questions.numberform import significant
from quizapp.questions.truth import CITED_GAP, INVENTED_GAP, Proof, distance, exclusive, refute
from quizapp.questions.world import World

#: How many units an invented date lies away from the true one.
_STEPS = {
    Precision.YEAR: (2, 3, 4, 5, 7, 10, 15, 20, 30, 50),
    Precision.MONTH: (1, 2, 3, 4, 5, 6, 8, 10),
    Precision.DAY: (1, 2, 3, 4, 5, 6, 8, 10),
}
#: How large an invented number is, in percent of the true one and before a little noise.
_PERCENT = (30, 40, 50, 60, 70, 80, 122, 135, 150, 170, 200, 240, 290)
_NOISE_PERCENT = 3
#: One thing is worded unlike several ("1 man"), so it is never invented.
_ONE_DIGIT = range(2, 10)
#: How many units a date may lie away and still be worth a thought.
_REACH = {Precision.YEAR: 60, Precision.MONTH: 24, Precision.DAY: 45}


class Scales:
    """Finds wrong dates and numbers in one deck."""

    def __init__(self, world: World, leaks: Leaks) -> None:
        self._world = world
        self._leaks = leaks

    def scale(self, matter: Matter) -> Scale:
        """All candidates for a date or a number, on both sides of it, the nearest first."""
        answer = matter.answer
        if isinstance(answer, Date):
            found, order = self._dates(matter, answer), _order_of_dates
        elif isinstance(answer, Quantity):
            found, order = self._numbers(matter, answer), _order_of_numbers
        else:
            raise TypeError(f"{answer} stands on no scale")
        by_key: dict[str, Candidate] = {}
        for candidate in (*self._denied(matter), *found):
            by_key.setdefault(candidate.key, candidate)
        return self._two_sided(answer, list(by_key.values()), order)

    def _two_sided(
        self, answer: Value, found: list[Candidate], order: Callable[[Value], Decimal]
    ) -> Scale:
        middle = order(answer)
        placed = [(order(candidate.value) - middle, candidate) for candidate in found]
        placed.sort(key=lambda pair: abs(pair[0]))
        return Scale(
            tuple(candidate for off, candidate in placed if off < 0),
            tuple(candidate for off, candidate in placed if off > 0),
            lambda one, other: exclusive(self._world, one, other),
        )

    def _proof(self, matter: Matter, value: Value) -> Proof | None:
        return refute(self._world, matter.topic, matter.spec, value, matter.asked)

    def _denied(self, matter: Matter) -> Iterator[Candidate]:
        """What the author says is not so, where it has the answer's shape."""
        entry = matter.topic.entries.get(matter.spec.name)
        for false in entry.false if entry else ():
            proof = self._proof(matter, false.value)
            if proof is not None and self._fits(matter, false.value):
                yield Candidate(false.value, proof, why=false.why)

    def _fits(self, matter: Matter, value: Value) -> bool:
        if isinstance(value, Date) and isinstance(matter.answer, Date):
            form = form_of(value)
            away = abs(units(value) - units(matter.answer))
            return form == form_of(matter.answer) and away > form.doubt
        if isinstance(value, Quantity) and isinstance(matter.answer, Quantity):
            return form_of_number(value) == form_of_number(matter.answer)
        return False

    # Dates

    def _dates(self, matter: Matter, answer: Date) -> Iterator[Candidate]:
        """G14: dates more than the doubt away, no further than makes sense in this deck."""
        form, place = form_of(answer), units(answer)
        reach = _REACH[form.precision]
        for date in self._world.dates_near(answer):
            if form.doubt < abs(units(date) - place) <= reach:
                yield from self._checked_date(matter, answer, date, cited=True)
        day = without_clock(answer)
        for step in _STEPS[form.precision]:
            if step > form.doubt:
                for moved in (shifted(day, -step), shifted(day, step)):
                    if moved is not None:
                        yield from self._checked_date(matter, answer, moved, cited=False)

    def _checked_date(
        self, matter: Matter, answer: Date, date: Date, cited: bool
    ) -> Iterator[Candidate]:
        if abs(date.first_day - answer.first_day) > self._world.date_range:
            return
        if self._leaks.gives_away(matter.words, date):
            return
        proof = self._proof(matter, date)
        if proof is not None:
            yield Candidate(date, proof, cited=cited)

    # Numbers

    def _numbers(self, matter: Matter, answer: Quantity) -> Iterator[Candidate]:
        """G17. A bound has no neighbour that is surely false, and nothing is near to nought."""
        if answer.bound is not Bound.NONE or not answer.low or not answer.high:
            return
        for number in self._world.numbers_near(matter.spec.name, answer):
            yield from self._checked_number(matter, answer, number, CITED_GAP)
        for number in invented(answer, Draw("invented", matter.fact.id)):
            for candidate in self._checked_number(matter, answer, number, INVENTED_GAP):
                yield replace(candidate, cited=False)

    def _checked_number(
        self, matter: Matter, answer: Quantity, number: Quantity, gap: Decimal
    ) -> Iterator[Candidate]:
        """A number, if it keeps clear of the answer and of all that anybody says in its place."""
        proof = self._proof(matter, number)
        if proof is None or distance(answer, number) < gap:
            return
        voices = matter.asked.voices
        others = matter.topic.entries[matter.spec.name].facts
        for other in others:
            rival = voices and other.value == number
            if not rival and not exclusive(self._world, other.value, number):
                return
        yield Candidate(number, proof)


def _order_of_dates(value: Value) -> Decimal:
    return Decimal(value.first_day) if isinstance(value, Date) else Decimal(0)


# The shapes of numbers


def _order_of_numbers(value: Value) -> Decimal:
    return value.base[0] if isinstance(value, Quantity) else Decimal(0)


def invented(answer: Quantity, draw: Draw) -> Iterator[Quantity]:
    """Numbers of the answer's shape, some larger and some smaller."""
    figure, power = significant(answer.low)
    if not answer.is_range and figure < 10:
        for other in _ONE_DIGIT:
            yield from _alike(answer, _scaled(Decimal(other), power, answer.low), None)
        return
    for percent in _PERCENT:
        noise = 100 + draw.below(2 * _NOISE_PERCENT + 1) - _NOISE_PERCENT
        factor = Decimal(percent * noise) / 10_000
        yield from _alike(answer, _stretched(answer.low, factor), _stretched(answer.high, factor))


def _alike(answer: Quantity, low: Decimal, high: Decimal | None) -> Iterator[Quantity]:
    high = high if answer.is_range and high is not None else low
    if low > high:
        return
    number = replace(answer, low=low, high=high)
    if form_of_number(number) == form_of_number(answer):
        yield number


def _stretched(number: Decimal, factor: Decimal) -> Decimal:
    """The number times the factor, rounded as it is rounded itself."""
    figure, power = significant(number)
    stretched = int(figure * factor)
    if stretched % 10 == 0:
        stretched += 1
    return _scaled(Decimal(stretched), power, number)


def _scaled(figure: Decimal, power: int, like: Decimal) -> Decimal:
    """The figure at its power of ten, written out as far as the number it is to look like."""
    _, _, exponent = like.as_tuple()
    written = int(figure) * 10 ** (power - int(exponent))
    return Decimal(written).scaleb(int(exponent)).copy_sign(like)
