"""Wrong dates and numbers: those the deck holds elsewhere, and invented neighbours.

Both have the answer's own shape: the same precision, doubt, unit and rounding. A number may have
fewer or more digits than the answer, else a figure that begins with 1 would always be the least.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
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
from quizapp.questions.numberform import rounding_of, significant
from quizapp.questions.truth import CITED_GAP, INVENTED_GAP, Proof, distance, exclusive, refute
from quizapp.questions.world import World

#: How many units an invented date lies away from the true one.
_STEPS = {
    Precision.YEAR: (2, 3, 4, 5, 6, 8, 10, 12, 15, 20),
    Precision.MONTH: (1, 2, 3, 4, 5, 6, 8, 10),
    Precision.DAY: (1, 2, 3, 4, 5, 6, 8, 10),
}
#: So many units from the true date nothing is made up: one source or another may have it.
_NEAR = {Precision.DAY: 2}
#: Nor is the next day wrong, unless one source is asked: on some clock it may be the true one.
_BESIDE = {Precision.DAY: 1}
#: How large an invented number is, in percent of the true one and before a little noise.
_PERCENT = (30, 40, 50, 60, 72, 130, 145, 165, 195, 240, 290)
_NOISE_PERCENT = 3
#: Ranges lie so many of their own widths apart, so that two on one side need not touch.
_WIDTHS = tuple(Decimal(widths) for widths in ("1", "1.5", "2.1", "2.8", "3.7"))
_LEAST_WIDTH, _ROOM = Decimal("1.25"), Decimal("1.1")
_DIGITS, _TEN = range(1, 10), 10
#: How many units a date may lie away, how many times larger or smaller a number may be, and still
#: be worth a thought.
_REACH = {Precision.YEAR: 20, Precision.MONTH: 24, Precision.DAY: 45}
_TIMES = 4
#: After so many days in which nothing happened what follows is another campaign.
_LULL_DAYS = {Precision.DAY: 14, Precision.MONTH: 62}
#: So far from a day nobody looks as long as there are enough days nearer by.
_FORTNIGHT = 14
_EVER = 10**9
_ENOUGH = 3
#: A figure that is only roughly known is told from no other that lies nearer, as a share of it.
_ROUGHLY = Decimal("0.25")
#: So far an invented number keeps from the answer and from all others on offer.
_CLEAR = Decimal("0.25")
#: Beside figures of the author's none is invented much more than twice as large, or a third.
_TIMES_LARGER, _TIMES_SMALLER = Decimal("2.4"), Decimal("3.4")
#: Alone beside the truth, to be told true or false, a figure this near is a coin toss.
_TOO_CLOSE = Decimal("0.25")


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
        denied = list(self._denied(matter))
        for candidate in (*denied, *found):
            if not denied or candidate.cited or _is_beside(answer, candidate.value):
                by_key.setdefault(candidate.key, candidate)
        return self._two_sided(answer, list(by_key.values()), order)

    def _two_sided(
        self, answer: Value, found: list[Candidate], order: Callable[[Value], Decimal]
    ) -> Scale:
        middle = order(answer)
        placed = [(order(candidate.value) - middle, candidate) for candidate in found]
        placed.sort(key=lambda pair: abs(pair[0]))
        below = [(off, candidate) for off, candidate in placed if off < 0]
        above = [(off, candidate) for off, candidate in placed if off > 0]
        if isinstance(answer, Date) and answer.precision >= Precision.DAY:
            below, above = _near_by(below), _near_by(above)
        made_up = {candidate.value for candidate in found if not candidate.cited}

        def apart(one: Value, other: Value) -> bool:
            if not exclusive(self._world, one, other) or _are_alike(one, other):
                return False
            return made_up.isdisjoint((one, other)) or not _are_close(one, other)

        return Scale(
            tuple(candidate for _off, candidate in below),
            tuple(candidate for _off, candidate in above),
            apart,
        )

    def _proof(self, matter: Matter, value: Value) -> Proof | None:
        return refute(self._world, matter.topic, matter.spec, value, matter.asked)

    def _denied(self, matter: Matter) -> Iterator[Candidate]:
        """What the author says is not so, where it has the answer's shape."""
        entry = matter.topic.entries.get(matter.spec.name)
        for false in entry.false if entry else ():
            if false.side not in ("", matter.fact.side):
                continue  # a mistake about the other side's figure, with a reason that says so
            proof = self._proof(matter, false.value)
            if proof is not None and is_of_shape(matter.answer, false.value):
                yield Candidate(false.value, proof, why=false.why, is_listed=True)

    # Dates

    def _dates(self, matter: Matter, answer: Date) -> Iterator[Candidate]:
        """G14: dates more than the doubt away, no further than makes sense in this deck."""
        form, place = form_of(answer), units(answer)
        opening, closing = self._campaign(matter, answer)
        reach = _REACH[form.precision]
        beside = 0 if matter.asked.voices else _BESIDE.get(form.precision, 0)
        for date in self._world.dates_near(answer):
            if max(form.doubt, beside) < abs(units(date) - place) <= reach:
                yield from self._checked_date(matter, answer, date, cited=True)
        day = without_clock(answer)
        for step in _STEPS[form.precision]:
            if step > max(form.doubt, _NEAR.get(form.precision, 0)):
                for moved in (shifted(day, -step), shifted(day, step)):
                    if moved and moved.last_day >= opening and moved.first_day <= closing:
                        cited = bool(self._world.facts_in(moved, matter.topic))
                        yield from self._checked_date(matter, answer, moved, cited)

    def _campaign(self, matter: Matter, answer: Date) -> tuple[int, int]:
        """The first and the last day of the campaign that a chapter tells of, around the answer:
        in between something happened at least every fortnight (of a month, every other month; of
        a year, all that the chapter tells of).

        A day outside of it falls to whoever knows when the war was. Of the first or the last
        happening itself days beyond it are made up all the same, or it would always be that, but
        none after all that the deck knows of.
        """
        lull = _LULL_DAYS.get(answer.precision, _EVER)
        days = self._world.days_told(matter.fact.chapter)
        first, last = answer.first_day, answer.last_day
        for day in reversed(days[: bisect_left(days, first)]):
            if first - day > lull:
                break
            first = day
        for day in days[bisect_right(days, last) :]:
            if day - last > lull:
                break
            last = day
        opening = first if first < answer.first_day else -_EVER
        return opening, last if last > answer.last_day else self._world.last_day

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
        for number in self._world.numbers_near(matter.spec.name, matter.fact.side, answer):
            if not _is_within_reach(number, answer):
                continue
            yield from self._checked_number(matter, answer, number, CITED_GAP)
        for number in invented(answer, Draw("invented", matter.fact.id)):
            gap = INVENTED_GAP if answer.is_range else _CLEAR
            for candidate in self._checked_number(matter, answer, number, gap):
                yield replace(candidate, cited=False)

    def _checked_number(
        self, matter: Matter, answer: Quantity, number: Quantity, gap: Decimal
    ) -> Iterator[Candidate]:
        """A number, if it keeps clear of the answer and of all that anybody says in its place."""
        proof = self._proof(matter, number)
        if answer.about or number.about:
            gap = max(gap, _ROUGHLY)
        if proof is None or distance(answer, number) < gap or _is_next_to(answer, number):
            return
        voices = matter.asked.voices
        others = matter.topic.entries[matter.spec.name].facts
        for other in others:
            rival = voices and other.value == number
            here = not voices and other.side == matter.fact.side
            said = other.value if here else _unbounded(other.value)
            if not rival and not exclusive(self._world, said, number):
                return
        is_close = distance(answer, number) < _TOO_CLOSE
        yield Candidate(number, proof, is_close=is_close)


def is_of_shape(answer: Value, value: Value) -> bool:
    """Whether a date or a number that an author names as a mistake may stand beside an answer: as
    fine, as doubtful, in the same unit. What somebody really mistakes a number for may be rounded
    a little more, or less."""
    if isinstance(value, Date) and isinstance(answer, Date):
        form = form_of(value)
        away = abs(units(value) - units(answer))
        return form == form_of(answer) and away > form.doubt
    if isinstance(value, Quantity) and isinstance(answer, Quantity):
        one, other = form_of_number(value), form_of_number(answer)
        if other.begins_round and not one.begins_round:
            return False  # nor is the answer the only one that ends in nought (G13)
        alike = replace(one, power=other.power, begins_round=other.begins_round)
        return abs(one.power - other.power) <= 1 and alike == other
    return False


def _near_by(side: Sequence[tuple[Decimal, Candidate]]) -> list[tuple[Decimal, Candidate]]:
    """Days on one side of the answer, the nearest first: none further off than a fortnight where
    there are enough, but for what the author names."""
    near = sum(abs(off) <= _FORTNIGHT for off, _one in side)
    if near < _ENOUGH:
        return list(side)
    return [(off, one) for off, one in side if one.is_authors or abs(off) <= _FORTNIGHT]


def _are_alike(one: Value, other: Value) -> bool:
    """Whether two figures are so roughly known that they stand for one: about 50, about 60."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    return (one.about or other.about) and distance(one, other) < _ROUGHLY


def _are_close(one: Value, other: Value) -> bool:
    """Whether two figures lie so near each other that nobody would set one beside the other;
    ranges stand for what lies around them."""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.is_range:
        return False
    return min(distance(one, other), distance(other, one)) < _CLEAR


def _is_beside(answer: Value, value: Value) -> bool:
    """Whether a figure is of the answer's own size."""
    if not isinstance(answer, Quantity) or not isinstance(value, Quantity):
        return True
    one, other = abs(value.low), abs(answer.low)
    return one <= _TIMES_LARGER * other and other <= _TIMES_SMALLER * one


def _is_next_to(one: Quantity, other: Quantity) -> bool:
    """Whether two small counts follow each other: three men or four is no knowledge."""
    are_counts = all(number.low == int(number.low) for number in (one, other))
    return are_counts and max(one.low, other.low) < _TEN and abs(one.low - other.low) < 2


def _order_of_dates(value: Value) -> Decimal:
    return Decimal(value.first_day) if isinstance(value, Date) else Decimal(0)


def _order_of_numbers(value: Value) -> Decimal:
    return value.base[0] if isinstance(value, Quantity) else Decimal(0)


def _unbounded(value: Value) -> Value:
    """The figure itself of another side's or source's bound: beyond it nothing is said of ours."""
    return replace(value, bound=Bound.NONE) if isinstance(value, Quantity) else value


# The shapes of numbers


def _is_within_reach(number: Quantity, answer: Quantity) -> bool:
    """Whether one of two numbers is not many times the other."""
    one, other = abs(number.low), abs(answer.low)
    return one <= _TIMES * other and other <= _TIMES * one


def invented(answer: Quantity, draw: Draw) -> Iterator[Quantity]:
    """Numbers of the answer's shape, some larger and some smaller."""
    figure, power = significant(answer.low)
    if answer.is_range:
        yield from _ranges(answer)
    elif figure < _TEN:
        yield from _of_one_digit(answer, figure, power)
        yield from _stretched(answer, [Decimal(percent) for percent in _PERCENT])
    else:
        yield from _stretched(answer, list(_noisy(draw)))


def _noisy(draw: Draw) -> Iterator[Decimal]:
    for percent in _PERCENT:
        noise = 100 + draw.below(2 * _NOISE_PERCENT + 1) - _NOISE_PERCENT
        yield Decimal(percent * noise) / 100


def _of_one_digit(answer: Quantity, figure: int, power: int) -> Iterator[Quantity]:
    """3000 beside 1000 and 800: figures of one digit, some of them a power of ten smaller.

    One thing is worded unlike several ("1 man"), so it is never invented.
    """
    for digit in _DIGITS:
        if digit > 1 or power:
            yield _exactly(answer, Decimal(digit), power)
        # Below a hundred the next finer figure no longer ends in nought, which would tell.
        if (power > 1 or power < 0) and digit * _TIMES >= figure * _TEN:
            yield _exactly(answer, Decimal(digit), power - 1)


def _stretched(answer: Quantity, percents: Sequence[Decimal]) -> Iterator[Quantity]:
    """The number times each percentage, rounded as it is rounded itself."""
    figure, power = significant(answer.low)
    for percent in percents:
        stretched = _unrounded(int(figure * percent / 100))
        if stretched > 1:
            yield _exactly(answer, Decimal(stretched), power)


def _ranges(answer: Quantity) -> Iterator[Quantity]:
    """Ranges as wide for their size as the answer, on both sides, and rounded alike."""
    power = rounding_of(answer)
    step = _TEN ** (significant(answer.low)[1] - power)
    width = max(_LEAST_WIDTH, _ROOM * abs(answer.high / answer.low))
    # Wide ranges are not stretched many times over, unless they would touch the answer else.
    reach = max(Decimal(_TIMES), width)
    for factor in (width**widths for away in _WIDTHS for widths in (-away, away)):
        if not 1 / reach <= factor <= reach:
            continue
        low, high = (int(abs(end * factor).scaleb(-power)) for end in (answer.low, answer.high))
        ends = sorted(
            _scaled(Decimal(end), power, answer.low)
            for end in (low // step * step, _unrounded(high))
        )
        number = replace(answer, low=ends[0], high=ends[1])
        if number.is_range and number.low and form_of_number(number) == form_of_number(answer):
            yield number


def _unrounded(figure: int) -> int:
    """The figure, or the next if it ends in nought and so would look rounder."""
    return figure if figure % _TEN else figure + 1


def _exactly(answer: Quantity, figure: Decimal, power: int) -> Quantity:
    number = _scaled(figure, power, answer.low)
    return replace(answer, low=number, high=number)


def _scaled(figure: Decimal, power: int, like: Decimal) -> Decimal:
    """The figure at its power of ten, written out as far as the number it is to look like."""
    _, _, exponent = like.as_tuple()
    end = min(int(exponent), power)
    return Decimal(int(figure) * 10 ** (power - end)).scaleb(end).copy_sign(like)
