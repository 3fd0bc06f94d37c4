"""The frame of a log: what some events say about others, needed to fold any single fact.

Which events are void, how each session counts, by how many days a clock was wrong, and what was
decided about whole decks. It is folded from few events, so a fact can be folded by itself.

A correction of the clock moves other events, so whether it is void itself is decided by the
clock as it was; all else is decided in corrected order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from quizapp.memory.logged import KINDS_V1, VERSION, LoggedEvent, belongs_to_frame, deck_of
from quizapp.memory.moment import MS_PER_DAY

Place = tuple[int, int, bytes]
"""Where an event stands in the order of the fold: study day, UTC ms, id."""

_place_as_written = attrgetter("day", "at", "id")


@dataclass(frozen=True, slots=True)
class Shift:
    """`days` to add to the events `from_n` to `to_n` (both included) of a writer."""

    from_n: int
    to_n: int
    days: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What the log says about its own events.

    void: ids that were undone and not redone, also of events not in this log.
    counts: how a session counts (`wrong`, `none`), sessions that count all left out.
    shifts: by writer; the last one that holds for an event wins.
    deck_events: by deck, what was decided about all its facts, in order, none void.
    """

    void: frozenset[bytes] = frozenset()
    counts: Mapping[str, str] = field(default_factory=dict)
    shifts: Mapping[str, tuple[Shift, ...]] = field(default_factory=dict)
    deck_events: Mapping[str, tuple[LoggedEvent, ...]] = field(default_factory=dict)

    def days_wrong(self, event: LoggedEvent) -> int:
        """How many days to add to an event's clock."""
        for shift in reversed(self.shifts.get(event.writer, ())):
            if shift.from_n <= event.n <= shift.to_n:
                return shift.days
        return 0

    def place(self, event: LoggedEvent) -> Place:
        """Where an event stands in the order of the fold, its clock corrected."""
        if event.writer not in self.shifts:
            return event.day, event.at, event.id
        days = self.days_wrong(event)
        return event.day + days, event.at + days * MS_PER_DAY, event.id

    def ordered(self, events: Iterable[LoggedEvent]) -> list[LoggedEvent]:
        """The events in the order of the fold."""
        return sorted(events, key=self.place if self.shifts else _place_as_written)

    def course(self, fact: str, events: Iterable[LoggedEvent]) -> list[LoggedEvent]:
        """What folds one fact, in order: of the events that name it those that are understood
        and not void, and what was decided about its whole deck.

        `events` come in any order, repeated or not.
        """
        mine = {
            event.id: event for event in events if event.v == VERSION and event.kind in KINDS_V1
        }
        for id_ in self.void & mine.keys() if self.void else ():
            del mine[id_]
        if self.deck_events:
            about = self.deck_events.get(deck_of(fact), ())
            mine.update((event.id, event) for event in about)
        return self.ordered(mine.values())

    def day(self, event: LoggedEvent) -> int:
        """The corrected study day of an event."""
        return self.place(event)[0]

    def counts_of(self, session: str) -> str:
        """How a session counts now: all, wrong or none."""
        return self.counts.get(session, "all")


def fold_frame(events: Iterable[LoggedEvent]) -> Frame:
    """The frame of a log, from its events in any order, repeated or not.

    Events that bear on no other event (`belongs_to_frame`) are passed over, so a caller may
    give only those that do.
    """
    mine = list({event.id: event for event in events if belongs_to_frame(event)}.values())
    clock = [event for event in mine if event.kind == "clock_was_wrong"]
    raw = Frame()
    void_clock = _void(mine, raw) if clock else frozenset()
    shifted = Frame(shifts=_shifts(clock, void_clock, raw))
    clock_ids = {event.id for event in clock}
    void = (_void(mine, shifted) - clock_ids) | (void_clock & clock_ids)
    valid = sorted((event for event in mine if event.id not in void), key=shifted.place)
    return Frame(void, _counts(valid), shifted.shifts, _deck_events(valid))


def _void(events: list[LoggedEvent], frame: Frame) -> frozenset[bytes]:
    decisions: dict[bytes, list[LoggedEvent]] = defaultdict(list)
    for event in events:
        if event.kind in ("undone", "redone"):
            decisions[bytes.fromhex(event.body["event"])].append(event)
    for about in decisions.values():
        about.sort(key=frame.place, reverse=True)
    verdicts: dict[bytes, bool] = {}
    for target in decisions:
        _judge(target, decisions, verdicts)
    return frozenset(target for target, is_void in verdicts.items() if is_void)


def _judge(
    target: bytes, decisions: Mapping[bytes, list[LoggedEvent]], verdicts: dict[bytes, bool]
) -> None:
    """Decide whether an event is void, first about the undone and redone events that name it.

    An event can only name one that was there before (its id is made from its bytes), so this
    ends. A stack instead of recursion, because a chain may be as long as the log.
    """
    waiting = [target]
    while waiting:
        here = waiting[-1]
        open_ = [one.id for one in decisions[here] if one.id in decisions]
        open_ = [id_ for id_ in open_ if id_ not in verdicts]
        if open_:
            waiting.extend(open_)
            continue
        in_force = (one.kind for one in decisions[here] if not verdicts.get(one.id, False))
        verdicts[here] = next(in_force, "redone") == "undone"
        waiting.pop()


def _shifts(
    clock: list[LoggedEvent], void: frozenset[bytes], raw: Frame
) -> dict[str, tuple[Shift, ...]]:
    by_writer: dict[str, list[Shift]] = defaultdict(list)
    for event in sorted(clock, key=raw.place):
        if event.id not in void:
            said = event.body
            by_writer[said["writer"]].append(Shift(said["from_n"], said["to_n"], said["days"]))
    return {writer: tuple(shifts) for writer, shifts in by_writer.items()}


def _counts(ordered: list[LoggedEvent]) -> dict[str, str]:
    started = _last_counts(ordered, "session_started")
    said = {**started, **_last_counts(ordered, "session_recounted")}
    return {session: counts for session, counts in said.items() if counts != "all"}


def _last_counts(ordered: list[LoggedEvent], kind: str) -> dict[str, str]:
    return {event.body["session"]: event.body["counts"] for event in ordered if event.kind == kind}


def _deck_events(ordered: list[LoggedEvent]) -> dict[str, tuple[LoggedEvent, ...]]:
    by_deck: dict[str, list[LoggedEvent]] = defaultdict(list)
    for event in ordered:
        if "deck" in event.body:
            by_deck[event.body["deck"]].append(event)
    return {deck: tuple(events) for deck, events in by_deck.items()}
