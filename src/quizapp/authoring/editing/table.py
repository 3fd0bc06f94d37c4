"""Topics of one type as a table: a row each, a column for each property; cells are typed.

Several values of a property stand in one cell, between semicolons. What stands beside a value
(sources, reasons) stays when its cell is changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.authoring.editing.body import Body, copied, text_at, true_ways, with_text, with_value
from quizapp.authoring.editing.body import without as without_value
from quizapp.authoring.editing.changes import Add, Change, Several, Write
from quizapp.authoring.editing.typing import shown_date, shown_topic, written_date, written_topic
from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER
from quizapp.decks.ids import suggested
from quizapp.decks.names import NAME
from quizapp.decks.write import DeckText
from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.facts.vocabulary import PropertySpec, ValueKind

#: Keys of topics that stand in a table beside the properties of their type.
MORE = ("importance", "source")
_BETWEEN = "; "
_MOST_PASTED = 20_000
_NOT_IN_TABLES = frozenset((ValueKind.GAP, ValueKind.CARD, ValueKind.PICTURE))


@dataclass(frozen=True, slots=True)
class Row:
    """One topic: its id and the texts of its cells."""

    topic: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicTable:
    """All topics of one type; the first column holds their names. `file` is where new ones go."""

    type: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    file: str


def table_of(deck: Deck, text: DeckText, type_name: str) -> TopicTable:
    """The topics whose type is just this, in the deck's order."""
    homes = dict(text.homes())
    mine = [t for t in deck.topics.values() if t.subtype == type_name and t.id in homes]
    contents = {file: text.page(file).content() for file in {homes[t.id].file for t in mine}}
    bodies = [_body(contents[homes[t.id].file], homes[t.id].section, t.id) for t in mine]
    spec = deck.vocabulary.types[type_name]
    own = [n for n, one in spec.properties.items() if one.value not in _NOT_IN_TABLES and n != NAME]
    used = [n for n in own if any(n in body for body in bodies)]
    columns = (NAME, *used, *(n for n in own if n not in used), *MORE)
    rows = tuple(
        Row(topic.id, tuple(cell_of(deck, type_name, body, column) for column in columns))
        for topic, body in zip(mine, bodies, strict=True)
    )
    chapters = sorted(text.pages.keys() - {HEADER})
    file = homes[mine[-1].id].file if mine else chapters[-1]
    return TopicTable(type_name, columns, rows, file)


def _body(content: dict[str, Content], section: str, topic: str) -> Body:
    topics = content.get(section)
    body = topics.get(topic) if isinstance(topics, dict) else None
    return body if isinstance(body, dict) else {NAME: body or ""}


def cell_of(deck: Deck, type_name: str, body: Body, column: str) -> str:
    """What a cell shows."""
    key = _key(body, column)
    if key not in body:
        return ""
    spec = _spec(deck, type_name, column)
    texts = (text_at(body, way) for way in true_ways(key, body[key]))
    return _BETWEEN.join(_shown(text, spec, deck) for text in texts)


def _key(body: Body, column: str) -> str:
    """The key a column stands for: a claim has its text where others have a name."""
    if column != NAME or NAME in body:
        return column
    return next((key for key in ("text", "title") if key in body), NAME)


def _spec(deck: Deck, type_name: str, column: str) -> PropertySpec | None:
    return None if column == NAME else deck.vocabulary.types[type_name].properties.get(column)


def _shown(text: str, spec: PropertySpec | None, deck: Deck) -> str:
    if spec is not None and spec.value is ValueKind.DATE:
        return shown_date(text, deck)
    if spec is not None and spec.value is ValueKind.TOPIC:
        return shown_topic(text, deck)
    return text


def _written(text: str, spec: PropertySpec | None, deck: Deck) -> str:
    if spec is not None and spec.value is ValueKind.DATE:
        return written_date(text, deck)
    if spec is not None and spec.value is ValueKind.TOPIC:
        return written_topic(text, deck, spec.topics)
    return " ".join(text.split())


def with_cell(deck: Deck, type_name: str, body: Body, column: str, text: str) -> Body:
    """The body after a cell was changed."""
    key, spec = _key(body, column), _spec(deck, type_name, column)
    parts = [text] if spec is None and key != "source" else text.split(";")
    wanted = [_written(part, spec, deck) for part in parts if part.strip()]
    made = copied(body)
    ways = true_ways(key, made[key]) if key in made else ()
    for way, word in zip(ways, wanted, strict=False):
        if text_at(made, way) != word:
            made = with_text(made, way, word)
    for way in reversed(ways[len(wanted) :]):
        made = without_value(made, way)
    for word in wanted[len(ways) :]:
        made = with_value(made, key, word)
    return made


def pasted(
    deck: Deck, text: DeckText, table: TopicTable, at: tuple[int, int], block: str
) -> Change:
    """The change that a block of cells makes, its rows in lines and its cells between tabs.

    What reaches beyond the last row becomes new topics. Raises QuizAppError where those would
    have no name, or where the block is wider than the table.
    """
    row, column = at
    lines = _cells(block)
    width = max(map(len, lines), default=0)
    if column + width > len(table.columns) or len(lines) * width > _MOST_PASTED:
        what = phrase(
            "The block has {width} columns; there is room for {room}.",
            width=width,
            room=len(table.columns) - column,
        )
        raise QuizAppError(
            what, phrase("Nothing was changed."), phrase("Paste it further left, or in parts.")
        )
    changes: list[Change] = []
    taken = {topic for topic, _ in text.homes()}
    for number, cells in enumerate(lines, row):
        names = table.columns[column : column + len(cells)]
        if number < len(table.rows):
            topic = table.rows[number].topic
            base = text.body(topic)
            body = _with_cells(deck, table.type, base, names, cells)
            changes += [Write(topic, body, base)] if body != base else []
        else:
            changes.append(_new(deck, table, names, cells, taken))
    return changes[0] if len(changes) == 1 else Several(tuple(changes))


def _cells(block: str) -> list[list[str]]:
    lines = block.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    return [line.split("\t") for line in lines]


def _with_cells(
    deck: Deck, type_name: str, body: Body, columns: Sequence[str], cells: Sequence[str]
) -> Body:
    for column, cell in zip(columns, cells, strict=True):
        body = with_cell(deck, type_name, body, column, cell)
    return body


def _new(
    deck: Deck, table: TopicTable, columns: Sequence[str], cells: Sequence[str], taken: set[str]
) -> Add:
    name = dict(zip(columns, cells, strict=True)).get(NAME, "").strip()
    if not name:
        what = phrase("A new row needs a name in the first column.")
        raise QuizAppError(
            what, phrase("Nothing was changed."), phrase("Paste from the first column on.")
        )
    topic = free_id(name, taken)
    taken.add(topic)
    body: Body = {"is": table.type, "text" if table.type == "claim" else NAME: name}
    rest = [(c, cell) for c, cell in zip(columns, cells, strict=True) if c != NAME and cell.strip()]
    for column, cell in rest:
        body = with_cell(deck, table.type, body, column, cell)
    return Add(topic, table.file, body)


def free_id(name: str, taken: set[str]) -> str:
    """An id for a topic of that name, which no other one has."""
    words = suggested(name).split("-")
    stem = "-".join(words[1:] if words[0] in ("the", "a", "an") and len(words) > 1 else words)
    stem = stem[:60].strip("-") or "topic"
    tries = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 3))
    return next(one for one in tries if one not in taken)
