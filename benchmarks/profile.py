"""A learner as large as one may ever get: 100,000 facts in forty decks, a million answers.

Every event is one that the program could have written, in canonical bytes. It is drawn from a
seed, so two machines measure the same file, and it is kept in the cache folder, not in git. The
decks lie beside it.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import insert

from benchmarks.decks import HEADER, TOPICS, write_large
from quizapp.decks.read import read_deck
from quizapp.memory.logged import deck_of
from quizapp.memory.moment import DAY_STARTS_AT_HOUR, MS_PER_DAY
from quizapp.paths import find_paths
from quizapp.progress.bodies import session_body
from quizapp.progress.defined.compiling import compiled
from quizapp.progress.defined.tables import (
    DeckRow,
    EventFactRow,
    EventRow,
    FactRow,
    SessionRow,
    WriterRow,
    table,
)
from quizapp.progress.events import Event, id_of, read_event
from quizapp.progress.meta import Meta, set_meta
from quizapp.progress.packing import pack
from quizapp.progress.store import open_progress

APP = "0.1.0"
SEED = 1945
LAYOUT = 4
"""Goes up when another file is drawn; files of another layout are made anew."""
DECKS = 40
FACTS_OF_DECK = 2_500
ANSWERS = 1_000_000
DAYS = 1_826
LAST_DAY = 20_700
"""The study day of the newest answer: 4 September 2026."""
SESSION_LENGTH = 50
NAME = "progress.sqlite"
SIZE = "size.json"

_GROWTH = (1.6, 4.0)
"""How much longer each wait of a fact is than the one before; a miss begins again with a day."""
_MISSED = 0.08
_BEGUN_BY = 0.8
"""Of the days; the facts of each deck are met one after the other until then."""
_PLACES = ("began", "ended@s1", "ended@s2", "commander#person-{n}", "dead~state")
"""The facts of a battle of `write_large`, behind its id."""
_NAMES = "    also: [{{ko: 고지{n}}}, {{ja: 第{n}高地}}, {{zh: 高地{n}}}]\n"
_FORMS = (
    ("choice", "recognise", 4),
    ("true-false", "recognise", 2),
    ("choice", "discriminate", 4),
    ("cloze", "complete", 0),
    ("typed", "produce", 0),
)
_SURE = ("sure", "sure", "sure", "unsure", "guess")
_RATINGS = {"sure": 3, "unsure": 2, "guess": 1}
_FIRST_WRITER = 2
"""The key of 1 is that of whoever opened the file first."""
_LOOKED_AT = 997


class Size(NamedTuple):
    """How large a learner to draw; the answers lie in so many days."""

    decks: int = DECKS
    answers: int = ANSWERS
    days: int = DAYS

    @property
    def facts(self) -> list[str]:
        """The ids of all facts, deck after deck."""
        battles = range(1, FACTS_OF_DECK // len(_PLACES) + 1)
        return [
            f"{deck_id(deck)}:battle-{n}/{place.format(n=n)}"
            for deck in range(self.decks)
            for n in battles
            for place in _PLACES
        ]


WHOLE = Size()


def deck_id(number: int) -> str:
    """The id of a deck, by its number from 0 on."""
    return f"front-{number:02}"


class Answer(NamedTuple):
    """One answer of the plan; `order` is its place among those of its study day."""

    day: int
    order: float
    fact: int
    is_missed: bool


def kept_profile(size: Size = WHOLE) -> Path:
    """The folder of the drawn learner, made when it is not kept; the whole takes minutes.

    It holds the file and, under `decks`, the decks.
    """
    said = f"{LAYOUT} {SEED} {tuple(size)}".encode()
    folder = find_paths().cache / "benchmarks" / blake2b(said, digest_size=6).hexdigest()
    if not folder.exists():
        beside = folder.with_suffix(".new")
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        write_decks(beside / "decks", size.decks)
        make_profile(beside, size)
        (beside / SIZE).write_text(json.dumps(size))
        beside.rename(folder)
    return folder


def write_decks(folder: Path, decks: int) -> None:
    """So many decks of 2,500 facts about battles, with names in four scripts."""
    for number in range(decks):
        here = folder / deck_id(number)
        here.mkdir(parents=True)
        header = HEADER.replace("large", deck_id(number), 1).replace("7f3a", f"{number:04x}")
        pattern = TOPICS.replace("    began:", _NAMES + "    began:")
        write_large(here, FACTS_OF_DECK, header, pattern)


def make_profile(folder: Path, size: Size) -> None:
    """Draw a file in `folder`; its caches are empty, its journal is said to hold all of it."""
    path = folder / NAME
    with open_progress(path, app=APP):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as driver:
        # A file that is drawn again after a power cut needs no promises while it is drawn.
        for setting in ("synchronous = OFF", "journal_mode = OFF", "cache_size = -300000"):
            driver.execute(f"PRAGMA {setting}")
        driver.execute("BEGIN")
        _fill(driver, size, printed(folder / "decks", size))
        driver.execute("DELETE FROM meta WHERE key = 'fold'")  # the next opening marks all stale
        set_meta(driver, Meta.JOURNAL, json.dumps({"row": _row_of(size.answers - 1), "files": {}}))
        driver.execute("COMMIT")
        driver.execute("PRAGMA journal_mode = WAL")


def printed(decks: Path, size: Size) -> dict[str, str]:
    """All facts by their ids with the fingerprints of their values, the same in each deck."""
    deck = read_deck(decks / deck_id(0), find_paths().resources / "vocabulary").deck
    assert deck is not None
    prints = {fact.id.partition(":")[2]: fact.print for fact in deck.askable}
    return {fact: prints[fact.partition(":")[2]] for fact in size.facts}


def planned(size: Size, chance: random.Random) -> list[Answer]:
    """Which fact is answered when, in order: as many answers as wanted, the latest of all drawn."""
    first = LAST_DAY - size.days + 1
    drawn = [
        answer
        for fact in range(size.decks * FACTS_OF_DECK)
        for answer in life(fact, first + int(chance.random() * _BEGUN_BY * size.days), chance)
    ]
    drawn.sort()
    assert len(drawn) >= size.answers, f"only {len(drawn)} answers were drawn"
    return drawn[-size.answers :]


def life(fact: int, day: int, chance: random.Random) -> Iterator[Answer]:
    """The answers of one fact: after each a longer wait; after a miss a drill and a short one."""
    wait = 1.0
    while day <= LAST_DAY:
        order, is_missed = chance.random(), chance.random() < _MISSED
        yield Answer(day, order, fact, is_missed)
        if is_missed:
            yield Answer(day, order + 0.01, fact, False)
        wait = 1.0 if is_missed else wait * chance.uniform(*_GROWTH)
        day += max(1, round(wait))


def _fill(driver: sqlite3.Connection, size: Size, facts: Mapping[str, str]) -> None:
    chance = random.Random(SEED)
    plan = planned(size, chance)
    writers = [f"{chance.getrandbits(128):032x}" for _ in range(3)]
    sessions = [f"{chance.getrandbits(128):032x}" for _ in range(len(plan) // SESSION_LENGTH + 1)]
    _put(driver, WriterRow, _keyed(writers, first=_FIRST_WRITER))
    _put(driver, DeckRow, _keyed(map(deck_id, range(size.decks))))
    rows = ({**row, "deck": n // FACTS_OF_DECK + 1} for n, row in enumerate(_keyed(facts)))
    _put(driver, FactRow, rows)
    _put(driver, SessionRow, _keyed(sessions))
    told = events(plan, facts, writers, sessions, chance)
    _put(driver, EventRow, ({**row, "data": pack(row["data"])} for row in told))
    links = sorted((answer.fact + 1, _row_of(at)) for at, answer in enumerate(plan))
    _put(driver, EventFactRow, ({"fact": fact, "seq": seq} for fact, seq in links))


def _put(driver: sqlite3.Connection, row: Any, rows: Iterable[Mapping[str, Any]]) -> None:
    compiled(insert(table(row))).many(driver, rows)


def _keyed(names: Iterable[str], first: int = 1) -> Iterator[dict[str, Any]]:
    return ({"key": key, "id": name} for key, name in enumerate(names, start=first))


def _row_of(place: int) -> int:
    """The row of an answer by its place in the plan: before each session stands its start."""
    return place + place // SESSION_LENGTH + 2


def events(
    plan: Sequence[Answer],
    facts: Mapping[str, str],
    writers: Sequence[str],
    sessions: Sequence[str],
    chance: random.Random,
) -> Iterator[dict[str, Any]]:
    """The rows of the answers and of the starts of their sessions.

    `facts` are all ids with the fingerprints of their values. Each session is one writer's; its
    answers are nine seconds apart. Every thousandth or so is read back as a stranger's would be,
    which checks everything about it.
    """
    numbers, told = [0] * len(writers), list(facts.items())
    for place, answer in enumerate(plan):
        session = place // SESSION_LENGTH
        who = session % len(writers)
        at = answer.day * MS_PER_DAY + DAY_STARTS_AT_HOUR * 3_600_000 + (place % 7_000) * 9_000
        columns = {
            "v": 1, "writer": who + _FIRST_WRITER, "at": at, "offset": 0, "day": answer.day,
            "session": session + 1, "target": None,
        }  # fmt: skip
        if place % SESSION_LENGTH == 0:
            numbers[who] += 1
            body = session_body(sessions[session], "study", "all", {"limit": 0}, session)
            n, kind = numbers[who], "session_started"
            start = Event(1, kind, writers[who], n, at - 9_000, 0, answer.day, APP, body)
            yield {
                **columns, "seq": _row_of(place) - 1, "id": start.id, "kind": kind, "n": n,
                "at": start.at, "counts": 2, "data": start.data,
            }  # fmt: skip
        numbers[who] += 1
        stamp = (at, answer.day, numbers[who], writers[who])
        data = _data(told[answer.fact], answer.is_missed, sessions[session], stamp, chance)
        id_ = id_of(data)
        if place % _LOOKED_AT == 0:
            assert read_event(data).id == id_
        yield {
            **columns, "seq": _row_of(place), "id": id_, "kind": "answered", "n": numbers[who],
            "counts": None, "data": data,
        }  # fmt: skip


def _data(
    told: tuple[str, str],
    is_missed: bool,
    session: str,
    stamp: tuple[int, int, int, str],
    chance: random.Random,
) -> bytes:
    """An answer in canonical bytes, written as text: making the event itself takes ten times as
    long. Events read back as a stranger's prove that it is one."""
    form, rung, options = _FORMS[int(chance.random() * len(_FORMS))]
    drawn = chance.getrandbits(64)
    dates = [f"1945-{month:02}-{drawn >> 4 * month & 15:02}" for month in range(1, 5)]
    sure = _SURE[drawn % len(_SURE)]
    (fact, print_), (at, day, n, writer) = told, stamp
    grade, credit = ("wrong", 0) if is_missed else ("right", 1000)
    rating = 1 if is_missed else _RATINGS[sure]
    shown = ",".join(f'"{date}"' for date in dates[:options])
    return (
        f'{{"app":"{APP}","at":{at},"body":{{"confidence":"{sure}","deck":"{deck_of(fact)}",'
        f'"deck_version":"1.0.0","direction":"forward","form":"{form}","generator":3,'
        f'"given":"{dates[is_missed]}","outcomes":[{{"credit":{credit},"fact":"{fact}",'
        f'"grade":"{grade}","print":"{print_}","rating":{rating},"role":"target"}}],'
        f'"rung":"{rung}","seed":{drawn >> 32},"session":"{session}","shown":[{shown}],'
        f'"took_ms":{3_000 + drawn % 9_000}}},"day":{day},"kind":"answered","n":{n},"offset":0,'
        f'"v":1,"writer":"{writer}"}}'
    ).encode()
