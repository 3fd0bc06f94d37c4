"""The picture of the timeline: what stands on it, how near one is, what is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from quizapp.gui.components.memory import Strength, strength_word
from quizapp.gui.wording import calendar_date, counted, month_name, plain_date, say
from quizapp.study.chronicle import Chronicle, Mark

AROUND = 0.06
"""Share of the width kept free at both ends."""


class Zoom(StrEnum):
    """How much is in sight."""

    WAR = "war"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"


DAYS_ACROSS = {Zoom.MONTH: 28.0, Zoom.DAY: 7.0, Zoom.HOUR: 1.5}
LEAST_DAYS = 0.5


@dataclass(frozen=True, slots=True)
class Span:
    """What is in sight: the days (with parts) from `left` on."""

    left: float
    days: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.days

    @property
    def zoom(self) -> Zoom:
        """The nearest step of the zoom."""
        if self.days > 2 * DAYS_ACROSS[Zoom.MONTH]:
            return Zoom.WAR
        if self.days > 2 * DAYS_ACROSS[Zoom.DAY]:
            return Zoom.MONTH
        return Zoom.DAY if self.days > 2 * DAYS_ACROSS[Zoom.HOUR] else Zoom.HOUR


_NOTHING = Chronicle()
_AT_FIRST = Span(0.0, DAYS_ACROSS[Zoom.MONTH])


@dataclass(frozen=True, slots=True)
class TimelineState:
    """Everything the timeline shows. `chosen` is a mark's id; `day` the one that is looked at,
    `picked` are marks taken out for a quiz."""

    chronicle: Chronicle = _NOTHING
    span: Span = _AT_FIRST
    chosen: str = ""
    day: int | None = None
    as_list: bool = False
    is_playing: bool = False
    problem: str = ""
    picked: frozenset[str] = frozenset()

    @property
    def mark(self) -> Mark | None:
        """What is chosen."""
        return next((one for one in self.chronicle.marks if one.id == self.chosen), None)

    @property
    def sentence(self) -> str:
        """How much of it is clear."""
        marks = self.chronicle.marks
        if self.picked:
            return counted(len(self.picked), "One event chosen.", "{n}\u00a0events chosen.")
        clear = sum(mark.strength == Strength.CLEAR for mark in marks)
        return counted(
            len(marks), "{clear} of {n} event is clear.", "{clear} of {n} events are clear.",
            clear=clear,
        )  # fmt: skip


def opened(chronicle: Chronicle, before: TimelineState) -> TimelineState:
    """The timeline with what is known now; where it was looked at, if it was."""
    if before.chronicle.marks:
        return replace(before, chronicle=chronicle, problem="")
    days = DAYS_ACROSS[Zoom.MONTH]
    left = chronicle.busiest(days)
    return replace(before, chronicle=chronicle, span=_roomy(left, days), problem="")


def toggled(state: TimelineState, mark_id: str) -> TimelineState:
    """A mark taken out for a quiz, or put back."""
    return replace(state, picked=state.picked ^ {mark_id} if mark_id else state.picked)


def picked_all(state: TimelineState) -> TimelineState:
    """All marks in sight taken out, or none any more where they all were."""
    inside = {mark.id for mark in in_sight(state)}
    return replace(state, picked=frozenset() if inside <= state.picked else state.picked | inside)


def in_sight(state: TimelineState) -> tuple[Mark, ...]:
    """The marks that can be seen: those within the span, or all of the list."""
    span, marks = state.span, state.chronicle.marks
    if state.as_list:
        return marks
    return tuple(one for one in marks if one.last_latest >= span.left and one.first <= span.right)


def facts_to_quiz(state: TimelineState) -> tuple[str, ...]:
    """The facts of the marks taken out, of those in sight where none is; none twice."""
    taken = [mark for mark in state.chronicle.marks if mark.id in state.picked]
    facts = (fact for mark in taken or in_sight(state) for fact in mark.facts)
    return tuple(dict.fromkeys(facts))


def zoomed(state: TimelineState, zoom: Zoom) -> TimelineState:
    """Another step of the zoom, round what is chosen or the middle."""
    chronicle = state.chronicle
    if zoom is Zoom.WAR:
        first, last = chronicle.core
        return replace(state, span=_roomy(first, last - first))
    days = DAYS_ACROSS[zoom]
    middle = _middle(state)
    return replace(state, span=Span(middle - days / 2, days))


def nearer(state: TimelineState, factor: float, at: float | None = None) -> TimelineState:
    """Nearer by a factor (below 1 farther), keeping the day `at` where it is."""
    span, chronicle = state.span, state.chronicle
    whole = (chronicle.last - chronicle.first) * (1 + 2 * AROUND) + 1
    days = min(max(span.days / factor, LEAST_DAYS), max(whole, 1.0))
    around = _middle(state) if at is None else at
    share = min(max((around - span.left) / span.days, 0.0), 1.0)
    return _kept(replace(state, span=Span(around - share * days, days)))


def moved(state: TimelineState, days: float) -> TimelineState:
    """Further along by so many days."""
    span = state.span
    return _kept(replace(state, span=Span(span.left + days, span.days)))


def chosen(state: TimelineState, mark_id: str) -> TimelineState:
    """Something is chosen, and in sight."""
    after = replace(state, chosen=mark_id)
    mark = after.mark
    if mark is None:
        return after
    span = after.span
    if span.left <= mark.first <= span.right - span.days * AROUND:
        return after
    return replace(after, span=Span(mark.first - span.days / 3, span.days))


def walked(state: TimelineState, steps: int, *, in_lane: bool = False) -> TimelineState:
    """The mark so many steps later in time (earlier when negative); within the lane or not."""
    here = state.mark
    marks = state.chronicle.marks
    if in_lane and here is not None:
        marks = tuple(one for one in marks if one.lane == here.lane)
    if not marks:
        return state
    if here is None:
        inside = (at for at, one in enumerate(marks) if one.first >= state.span.left)
        return chosen(state, marks[next(inside, 0)].id)
    at = marks.index(here) + steps
    return chosen(state, marks[min(max(at, 0), len(marks) - 1)].id)


def changed_lane(state: TimelineState, steps: int) -> TimelineState:
    """The nearest mark in time of another lane, so many lanes down."""
    here, lanes = state.mark, [lane.key for lane in state.chronicle.lanes]
    if here is None:
        return walked(state, 0)
    at = min(max(lanes.index(here.lane) + steps, 0), len(lanes) - 1)
    inside = [one for one in state.chronicle.marks if one.lane == lanes[at]]
    return chosen(state, min(inside, key=lambda one: abs(one.first - here.first)).id)


def stepped(state: TimelineState, days: int) -> int:
    """The day looked at after so many days more; within what the timeline holds."""
    first, last = int(state.chronicle.first), int(state.chronicle.last)
    start = int(state.span.left) if state.day is None else state.day
    return min(max(start + days, first), last)


def span_said(span: Span) -> str:
    """What is in sight: "8 August to 2 September 1945"."""
    first, last = calendar_date(int(span.left)), calendar_date(int(span.right))
    if span.days > 2 * DAYS_ACROSS[Zoom.MONTH]:
        return say("{first} to {last}", first=first.year, last=last.year)
    end = plain_date(int(span.right))
    if first == last:
        return end
    if first.year == last.year:
        return say(
            "{day}\u00a0{month} to {last_day}\u00a0{last_month} {year}",
            day=first.day,
            month=month_name(first.month),
            last_day=last.day,
            last_month=month_name(last.month),
            year=last.year,
        )
    return say("{first} to {last}", first=plain_date(int(span.left)), last=end)


def mark_said(mark: Mark, today: int) -> str:
    """A mark as a screen reader finds it."""
    if mark.hidden:
        return say("Something you will be asked about today")
    if mark.due is not None and mark.due <= today:
        return say("{title}, due today", title=mark.title)
    return say("{title}, {strength}", title=mark.title,
               strength=strength_word(Strength(mark.strength)))  # fmt: skip


def _roomy(left: float, days: float) -> Span:
    return Span(left - AROUND * days, days * (1 + 2 * AROUND))


def _middle(state: TimelineState) -> float:
    mark = state.mark
    in_sight = mark is not None and state.span.left <= mark.first <= state.span.right
    return mark.first if mark is not None and in_sight else state.span.left + state.span.days / 2


def _kept(state: TimelineState) -> TimelineState:
    """Not farther out than half a view beyond what there is."""
    span, chronicle = state.span, state.chronicle
    low, high = chronicle.first - span.days / 2, chronicle.last - span.days / 2
    return replace(state, span=Span(min(max(span.left, low), max(low, high)), span.days))
