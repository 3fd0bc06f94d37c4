"""The events in a learner's file: put in, found again by what they are about, never changed.

Every method works in the transaction that its caller has begun.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from quizapp.memory.frame import Frame, fold_frame
from quizapp.memory.logged import (
    belongs_to_frame,
    deck_of,
    facts_named,
    is_understood,
)
from quizapp.memory.moment import Moment
from quizapp.progress.connection import Connection
from quizapp.progress.editions import Editions
from quizapp.progress.events import Event
from quizapp.progress.folding import told_by_key
from quizapp.progress.names import AllNames
from quizapp.progress.packing import pack
from quizapp.progress.statements import queries
from quizapp.progress.stored import (
    COUNTS,
    Told,
    counts_of,
    is_whole_deck,
    linked_facts,
    session_of,
    sound_event,
    target_of,
    told_event,
    whole_deck,
)

Events = dict[bytes, Event]
"""Events by id."""

_REMEMBERED_HISTORIES = 96
_REMEMBERED_EVENTS = 512
_NEEDED_HISTORIES = 4
"""They stay, however long they are: of facts that were answered a hundred times, as many as most
questions are about. Of others `_REMEMBERED_EVENTS` hold dozens."""
_DAYS_LOOKED_BACK = 2
_ALL = -1
_AFTER_ALL_DAYS = 2**62
_MOST_ROWS = 2**62


@dataclass(frozen=True, slots=True)
class History:
    """What folds one fact: the events that name it, and those that bear on them."""

    own: Events
    bearing: Events


class Log:
    """The events of one open file.

    Histories read lately are remembered, so that an answer to a fact that was prepared reads
    nothing. Damaged events are passed over; `damaged` holds their row numbers.
    """

    def __init__(self, connection: Connection) -> None:
        """The log of an open file."""
        self._connection = connection
        self.names = AllNames()
        self.editions = Editions(connection)
        self.damaged: set[int] = set()
        self._histories: OrderedDict[str, History] = OrderedDict()
        self._session_counts: dict[str, Events] = {}
        self._clock_events: Events | None = None
        self._frame: Frame | None = None
        connection.when_undone(self.forget)

    # Putting in.

    def put(self, event: Event, packed: bytes | None = None) -> bool:
        """Add an event and what finds it again; `packed` stands for its bytes (`pack`) where
        that is known. False when it was there before."""
        row = self._row(None, event, packed or pack(event.data))
        added = queries.PUT.run(self._connection.driver, **row)
        if added.rowcount == 0:
            return False
        self._link([(added.lastrowid, event)])
        return True

    def put_all(self, packed: Sequence[tuple[Event, bytes]]) -> bool:
        """Add events, each with what stands for its bytes. False, and nothing is added, when
        any of them was there before, is among them twice, or the last row's number is spoilt."""
        driver, newest = self._connection.driver, self.newest_row()
        if newest > _MOST_ROWS:
            return False
        rows = [self._row(seq, *one) for seq, one in enumerate(packed, newest + 1)]
        if queries.PUT.many(driver, rows) < len(rows):
            queries.TAKE_OUT_AFTER.run(driver, seq=newest)
            return False
        self._link(
            [(row["seq"], event) for row, (event, _stored) in zip(rows, packed, strict=True)]
        )
        return True

    def _row(self, seq: int | None, event: Event, stored: bytes) -> dict[str, Any]:
        driver, names, session = self._connection.driver, self.names, session_of(event)
        return {
            "seq": seq,
            "id": event.id,
            "v": event.v,
            "kind": event.kind,
            "writer": names.writers.intern(driver, event.writer),
            "n": event.n,
            "at": event.at,
            "offset": event.offset,
            "day": event.day,
            "session": None if session is None else names.sessions.intern(driver, session),
            "target": target_of(event),
            "counts": counts_of(event),
            "data": stored,
        }

    def _link(self, events: Iterable[tuple[int | None, Event]]) -> None:
        driver, intern = self._connection.driver, self.names.intern_fact
        links = [
            {"fact": intern(driver, fact), "seq": seq}
            for seq, event in events
            for fact in linked_facts(event)
        ]
        queries.PUT_LINK.many(driver, links)

    def remember(self, event: Event) -> None:
        """Have what is remembered hold an event of this writer that was just put in."""
        if event.kind == "answered" and is_understood(event):
            self._remember_answer(event)
        elif (target := self._answer_decided_by(event)) is not None:
            self._remember_decision(event, target)
        elif not self._only_begins(event) and (belongs_to_frame(event) or facts_named(event)):
            self.forget_events()

    def _answer_decided_by(self, event: Event) -> Event | None:
        """The answer that the event undoes or redoes; None where it says no such thing."""
        id_ = target_of(event)
        target = None if id_ is None else self.find(id_)
        return target if target and target.kind == "answered" and is_understood(target) else None

    def _remember_decision(self, event: Event, target: Event) -> None:
        """An answer bears on nothing but its facts, and so does what is decided about it."""
        self._frame = None
        for fact in facts_named(target):
            history = self._histories.get(self.editions.now(fact))
            if history is not None:
                history.bearing[event.id] = event

    def _only_begins(self, event: Event) -> bool:
        """Whether it begins a session that counts, which changes nothing: the answer that
        follows at once need not read again what was prepared for it."""
        is_plain = event.kind == "session_started" and counts_of(event) == COUNTS["all"]
        return is_plain and not self.counts_said_of(event.body["session"])

    def _remember_answer(self, event: Event) -> None:
        bearing = self.counts_said_of(event.body["session"])
        for fact in facts_named(event):
            history = self._histories.get(self.editions.now(fact))
            if history is not None:
                history.own[event.id] = event
                history.bearing.update(bearing)

    def forget(self) -> None:
        """Read everything anew: a transaction failed, or another process wrote."""
        self.forget_events()
        self.names.forget()

    def forget_events(self) -> None:
        """Read events anew: some came from elsewhere."""
        self._histories.clear()
        self._session_counts.clear()
        self._clock_events = None
        self._frame = None

    # Finding again.

    def history(self, fact: str) -> History:
        """All events that name a fact, by its earlier ids too, and all that bear on those."""
        known = self._histories.get(fact)
        if known is not None:
            self._histories.move_to_end(fact)
            return known
        known = self._histories[fact] = self._read_history(fact)
        self._forget_oldest()
        return known

    def _forget_oldest(self) -> None:
        histories = self._histories
        held = sum(map(_length, histories.values()))
        while len(histories) > _NEEDED_HISTORIES and (
            held > _REMEMBERED_EVENTS or len(histories) > _REMEMBERED_HISTORIES
        ):
            _fact, oldest = histories.popitem(last=False)
            held -= _length(oldest)

    def _read_history(self, fact: str) -> History:
        driver, facts = self._connection.driver, self.names.facts
        deck = facts.find(driver, whole_deck(deck_of(fact)))
        found = History({}, {})
        if self.editions.now(fact) != fact:
            return found
        names = {fact, *self.editions.former(fact)}
        for key in (facts.find(driver, name) for name in names):
            for event in self._sound(queries.NEAR_FACT.run(driver, fact=key, deck=deck)):
                side = found.bearing if names.isdisjoint(facts_named(event)) else found.own
                side[event.id] = event
        return found

    def known_facts(self, deck: str) -> list[str]:
        """The ids by which the log knows facts of a deck."""
        driver = self._connection.driver
        rows = queries.FACTS_OF_DECK.run(driver, deck=self.names.decks.find(driver, deck))
        return [fact for (fact,) in rows if not is_whole_deck(fact)]

    def counts_said_of(self, session: str) -> Events:
        """How a session counts; empty where nothing but "all" was ever said of it."""
        known = self._session_counts.get(session)
        if known is None:
            driver = self._connection.driver
            key = self.names.sessions.find(driver, session)
            known = self._by_id(queries.NEAR_SESSION.run(driver, session=key))
            self._session_counts[session] = known
        return known

    def answers_on(self, day: int) -> Iterator[Told]:
        """All answers that may fall on a study day by corrected clocks."""
        driver = self._connection.driver
        shifts = {shift.days for spans in self.frame().shifts.values() for shift in spans}
        for raw_day in {day} | {day - days for days in shifts}:
            yield from self._told(queries.ANSWERS_ON.run(driver, day=raw_day))

    def near_kind(self, kind: str) -> Events:
        """All events of a rare kind of version 1, and what bears on them."""
        return self._by_id(queries.NEAR_KIND.run(self._connection.driver, kind=kind))

    def clock_events(self) -> Events:
        """Every correction of a clock, and the decisions to undo or redo it."""
        if self._clock_events is None:
            self._clock_events = self._by_id(queries.NEAR_CLOCK.run(self._connection.driver))
        return self._clock_events

    def clock(self) -> Frame:
        """The frame of the corrections of clocks."""
        return fold_frame(self.clock_events().values())

    def frame(self) -> Frame:
        """The frame of the whole log."""
        if self._frame is None:
            driver = self._connection.driver
            self._frame = fold_frame(self._told(queries.BEARING.run(driver)))
        return self._frame

    def rare(self) -> Iterator[Event]:
        """All but the answers: whatever the frame, the settings and the unknown are made of."""
        return self._sound(queries.RARE.run(self._connection.driver))

    def find(self, id_: bytes) -> Event | None:
        """The event of an id; None where it is not known or damaged."""
        return next(self._sound(queries.BY_ID.run(self._connection.driver, id=id_)), None)

    def answers_of(self, session: str) -> Iterator[Event]:
        """The answers given in a session."""
        driver = self._connection.driver
        key = self.names.sessions.find(driver, session)
        return self._sound(queries.ANSWERS_OF_SESSION.run(driver, session=key))

    def started(self, many: int = _ALL) -> Iterator[tuple[int, Event]]:
        """The starts of so many sessions, the one stored last first, each with its row."""
        for row in queries.STARTED.all(self._connection.driver, many=many):
            for event in self._sound([row]):
                yield row[0], event

    def session_since(self, session: str, row: int) -> Events:
        """The events of a session from a row on, and what bears on them."""
        driver = self._connection.driver
        key = self.names.sessions.find(driver, session)
        return self._by_id(queries.NEAR_SESSION_SINCE.run(driver, session=key, seq=row))

    def span(self, writer: str, from_n: int, to_n: int) -> Iterator[Event]:
        """A writer's events of these numbers, both included."""
        driver = self._connection.driver
        key = self.names.writers.find(driver, writer)
        return self._sound(queries.SPAN.run(driver, writer=key, from_n=from_n, to_n=to_n))

    def latest_answers(self, many: int) -> Iterator[Told]:
        """The answers stored last, newest first."""
        return self._told(queries.LATEST_ANSWERS.run(self._connection.driver, many=many))

    def last_of(self, writer: str) -> tuple[int, int, int | None]:
        """The newest event of a writer: its row, its number, its study day by corrected clocks.

        (0, 0, None) when there is none.
        """
        driver = self._connection.driver
        key = self.names.writers.find(driver, writer)
        row = queries.LAST_OF_WRITER.one(driver, writer=key)
        if row is None:
            return 0, 0, None
        seq, *stamp = row
        last = Told(*stamp)
        return seq, last.n, self.clock().day(last)

    def newest_row(self) -> int:
        """The row number of the event stored last; 0 when there is none."""
        return int(queries.NEWEST_SEQ.one(self._connection.driver)[0])

    def newest(self, after_row: int = 0) -> Moment | None:
        """The latest moment, by corrected clocks, of any event whose row is after `after_row`."""
        clock = self.clock()
        spans = (span.days for by_writer in clock.shifts.values() for span in by_writer)
        forward = max([0, *spans])
        newest: Moment | None = None
        for day, stamps in self._days_backwards(after_row):
            if newest and day + forward < newest.day - _DAYS_LOOKED_BACK:
                break
            latest = max(Moment(clock.place(stamp)[1], stamp.offset) for stamp in stamps)
            newest = max(newest, latest) if newest else latest
        return newest

    def _days_backwards(self, after_row: int) -> Iterator[tuple[int, list[Told]]]:
        driver = self._connection.driver
        day = _AFTER_ALL_DAYS
        while True:
            (day,) = queries.NEWEST_DAY_BELOW.one(driver, day=day, seq=after_row)
            if day is None:
                return
            rows = queries.ON_DAY.run(driver, day=day, seq=after_row)
            yield day, [Told(*row) for row in rows]

    def page(self, after_row: int) -> tuple[int, list[Event]]:
        """The next sound events in the order of storing, and the row number to go on from.

        The list may be empty before the end is reached; the end gives the number it was given.
        """
        rows = queries.AFTER.all(self._connection.driver, seq=after_row)
        return (rows[-1][0] if rows else after_row), list(self._sound(rows))

    def told_of(self, facts: Iterable[int]) -> Iterator[tuple[int, int, Told]]:
        """The sound events that name facts of these keys: the key, the row and the event.

        One that names several comes several times and is read once.
        """
        keys = json.dumps(list(facts))
        rows = queries.TOLD_OF.run(self._connection.driver, keys=keys)
        return told_by_key(rows, self.damaged)

    def told_between(self, first: int, last: int) -> Iterator[tuple[int, int, Told]]:
        """The same of all keys from `first` to `last`, both included."""
        driver = self._connection.driver
        rows = queries.TOLD_BETWEEN.run(driver, first=first, last=last)
        return told_by_key(rows, self.damaged)

    def at_row(self, row: int) -> Iterator[Event]:
        """The event of a row, if it is sound."""
        return self._sound(queries.BETWEEN.run(self._connection.driver, first=row, last=row))

    def _by_id(self, rows: Iterable[Any]) -> Events:
        return {event.id: event for event in self._sound(rows)}

    def _sound(self, rows: Iterable[Any]) -> Iterator[Event]:
        for seq, id_, data in rows:
            event = sound_event(data, id_)
            if event is None:
                self.damaged.add(seq)
            else:
                yield event

    def _told(self, rows: Iterable[Any]) -> Iterator[Told]:
        for seq, id_, data in rows:
            event = told_event(data, id_)
            if event is None:
                self.damaged.add(seq)
            else:
                yield event


def _length(history: History) -> int:
    return len(history.own) + len(history.bearing)
