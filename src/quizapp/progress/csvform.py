"""All events as a table for spreadsheets, and back.

The last two columns, `id` and `event`, are the log itself: the event's bytes as text, and what
they must give. The others repeat in plain words what a person looks for; they are never read
back, so a changed note in them changes no answer.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.memory.logged import facts_named, is_understood
from quizapp.memory.moment import Moment
from quizapp.progress.events import LONGEST_EVENT, Event, id_of
from quizapp.progress.export import write_or_leave
from quizapp.progress.journal_files import Line
from quizapp.progress.recovery import take_all

if TYPE_CHECKING:
    from quizapp.progress.store import Progress

COLUMNS = ("when", "kind", "deck", "fact", "given", "grade", "confidence", "id", "event")
_AT_ONCE = 2048
_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class TableUnreadable(QuizAppError):
    """A file of comma-separated values that is no table of events."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            phrase("{path} is no table of quizapp's answers ({reason}).", path=path, reason=reason),
            phrase("Nothing was changed."),
            phrase(
                "It needs the columns {id} and {event}, as an export writes them.",
                id=COLUMNS[-2],
                event=COLUMNS[-1],
            ),
        )
        self.path = path


@dataclass(slots=True)
class TableRead:
    """What reading a table came to: sound rows, and rows that are no event."""

    path: Path
    lines: int = 0
    wrong: int = 0


def is_table(path: Path) -> bool:
    """Whether a file begins like a table and not like lines of events."""
    try:
        with path.open("rb") as file:
            head = file.read(4096).removeprefix(_MARK.encode())
    except OSError:
        return False
    cells = {cell.strip(b'" \r') for cell in head.split(b"\n", 1)[0].split(b",")}
    return {b"id", b"event"} <= cells


def export_table(events: Iterable[Event], path: Path) -> int:
    """Write a row an event to `path`, all or nothing; how many there were.

    Raises ExportFailed when the disk refuses; what stood there then still does.
    """
    return write_or_leave(path, partial(_write, events))


def _write(events: Iterable[Event], path: Path) -> int:
    written = 0
    # With a mark at the start, or Excel takes Korean and Japanese for something else.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file, lineterminator="\r\n")
        table.writerow(COLUMNS)
        for event in events:
            table.writerow([*map(_harmless, _in_words(event)), event.id.hex(), event.data.decode()])
            written += 1
        file.flush()
        os.fsync(file.fileno())
    return written


def _in_words(event: Event) -> list[str]:
    when = f"{Moment(event.at, event.offset).local:%Y-%m-%d %H:%M:%S}"
    if not is_understood(event):
        return [when, event.kind, "", "", "", "", ""]
    body, facts = event.body, facts_named(event)
    fact = facts[0] if facts else ""
    deck = str(body.get("deck", fact.partition(":")[0]))
    if event.kind != "answered":
        return [when, event.kind, deck, fact, str(body.get("text", "")), "", ""]
    given = body["given"]
    told = given if isinstance(given, str) else ", ".join(given)
    grade = body["outcomes"][0]["grade"] if body["outcomes"] else ""
    return [when, event.kind, deck, fact, told, grade, body["confidence"]]


def _harmless(text: str) -> str:
    """No cell that a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def read_table(read: TableRead) -> Iterator[Line]:
    """Every row of a table whose event gives its id, whatever order its columns have.

    Raises TableUnreadable when the file is no such table.
    """
    try:
        with read.path.open(encoding="utf-8-sig", newline="") as file:
            yield from _rows(read, file)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TableUnreadable(read.path, str(error)) from error


def import_table(progress: Progress, read: TableRead) -> int:
    """Take every event of a table into an open file; how many were new.

    Raises TableUnreadable, or a ProgressRefused when the file cannot be written; what was taken
    in before stays.
    """
    lines, new = read_table(read), 0
    while some := list(islice(lines, _AT_ONCE)):
        new += take_all(progress, some)
    return new


def _rows(read: TableRead, file: Iterable[str]) -> Iterator[Line]:
    table = csv.DictReader(file)
    if not {"id", "event"} <= set(table.fieldnames or ()):
        raise TableUnreadable(read.path, phrase("it has other columns"))
    for row in table:
        line = _line(row)
        if line is None:
            read.wrong += 1
        else:
            read.lines += 1
            yield line


def _line(row: dict[str, str | None]) -> Line | None:
    data = (row["event"] or "").encode()
    identity = id_of(data)
    is_sound = len(data) <= LONGEST_EVENT and identity.hex() == (row["id"] or "").strip()
    return Line(identity, data) if is_sound else None
