"""A glance at an event's bytes tells as much about its columns as reading them."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quizapp.progress.events import Event, read_event
from quizapp.progress.filing import Glance, columns_of
from quizapp.progress.stored import Told, linked_facts, told_of
from tests.golden.write_log_v1 import HERE
from tests.memory.logs import logs

COLUMNS = ("v", "kind", "writer", "n", "at", "offset", "day", "session", "target", "counts")
EVENTS = [read_event(line[33:]) for line in (HERE / "log-v1.jsonl").read_bytes().splitlines()]


WRITER, SESSION = COLUMNS.index("writer"), COLUMNS.index("session")
KEY = 7


def told(event: Event) -> Told:
    return told_of(event.data, event.id)


def facts_at_a_glance(data: bytes, columns: tuple[Any, ...]) -> list[str] | None:
    """With a key in place of the writer's name and the session's, as in a file."""
    row = list(columns)
    row[WRITER] = row[SESSION] = KEY
    sessions = {} if columns[SESSION] is None else {KEY: columns[SESSION]}
    return Glance({KEY: columns[WRITER]}, sessions).facts(data, row)


@given(logs(longest=6))
def test_what_a_glance_says_is_what_the_event_says(log: list[Event]) -> None:
    for event in [*log, *EVENTS]:
        facts = facts_at_a_glance(event.data, columns_of(told(event)))
        if facts is not None:
            assert tuple(dict.fromkeys(facts)) == linked_facts(event)


def test_plain_answers_need_no_closer_look() -> None:
    answers = [event for event in EVENTS if event.kind == "answered" and event.v == 1]
    at_a_glance = [
        event for event in answers if facts_at_a_glance(event.data, columns_of(told(event)))
    ]

    assert len(at_a_glance) > len(answers) / 2


@given(st.sampled_from(range(len(COLUMNS))), st.sampled_from(EVENTS), st.data())
def test_a_wrong_column_is_never_passed_over(place: int, event: Event, data: st.DataObject) -> None:
    columns = columns_of(told(event))
    wrong = data.draw(
        st.one_of(st.none(), st.integers(), st.text(), st.binary(max_size=16)).filter(
            lambda one: one != columns[place]
        )
    )

    assert facts_at_a_glance(event.data, (*columns[:place], wrong, *columns[place + 1 :])) is None
