"""A deck as a spreadsheet: a table for each chapter, one for its sources, one for the deck itself.

What a sheet cannot hold is little: comments, the types a deck makes of its own, how the text is
laid out. Read back by its plan it gives the same deck.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from quizapp.decks.contents import Content, words_of
from quizapp.decks.files import HEADER
from quizapp.decks.former import deck_of
from quizapp.decks.sources import SOURCE
from quizapp.decks.write import DeckText
from quizapp.exchange.sheet.cells import is_joinable, joined
from quizapp.exchange.sheet.grid import Book, Row, Table
from quizapp.exchange.sheet.plan import (
    BACK,
    CARDS,
    CHAPTER,
    DECK_TABLE,
    FRONT,
    ID,
    NAME,
    TYPE,
)
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind, Vocabulary

#: A cell's column, as target and qualifier, and the cells of one row.
Key: TypeAlias = "tuple[str, str]"
Cells: TypeAlias = "dict[Key, str]"
_WORDS = ("was", "complete", "source", "says")
_OF_SOURCES = ("author", "publisher", "published", "genre", "evidence")
_FIRST = (ID, TYPE, NAME, "text", CHAPTER, FRONT, BACK)
_SHARED = ("from", "to", "on", "side", "says", "source", "why", "importance", "ask", "say", "back")
_DECK_TEXTS = ("deck", "title", "version", "licence", "description", "when")


def deck_as_book(text: DeckText) -> Book:
    """The whole deck as a workbook. Raises QuizAppError where the deck cannot be read."""
    deck = deck_of(text)
    header = text.page(HEADER).content()
    tables = [_deck_table(header)]
    sources = _section(header, "sources")
    if sources:
        rows = [
            row for key, body in sources.items() for row in _source_rows(key, body, deck.vocabulary)
        ]
        tables.append(_table("Sources", rows))
    for name, page in text.pages.items():
        if name != HEADER:
            content = page.content()
            title = str(content.get("chapter", name.rpartition(".")[0]))
            tables.append(_table(title, list(_chapter_rows(content, title, deck.vocabulary))))
    return Book(deck.id, tuple(tables))


def deck_as_table(text: DeckText) -> Table:
    """The whole deck as one table, for a file that holds no more."""
    deck = deck_of(text)
    header = text.page(HEADER).content()
    rows = [
        row
        for key, body in _section(header, "sources").items()
        for row in _source_rows(key, body, deck.vocabulary)
    ]
    for name, page in text.pages.items():
        if name != HEADER:
            content = page.content()
            title = str(content.get("chapter", name.rpartition(".")[0]))
            rows += _chapter_rows(content, title, deck.vocabulary)
    return _table(deck.id, rows)


def says_the_same(
    key: str, one: Content, other: Content, type_name: str, vocabulary: Vocabulary
) -> bool:
    """Whether two ways to write a key of a topic say the same: a sheet shows no difference."""
    said = ([*_topic_rows("", {TYPE: type_name, key: c}, "", vocabulary)] for c in (one, other))
    return one == other or next(said) == next(said)


def _section(content: Mapping[str, Content], key: str) -> dict[str, Content]:
    found = content.get(key)
    return found if isinstance(found, dict) else {}


def _deck_table(header: Mapping[str, Content]) -> Table:
    rows = [(key, str(header[key])) for key in _DECK_TEXTS if key in header]
    if "loaded" in header:
        rows.append(("loaded", joined(words_of(header["loaded"]))))
    zones = [f"{name}: {hours}" for name, hours in _section(header, "zones").items()]
    rows += [("zones", joined(zones))] if zones else []
    return Table(DECK_TABLE, (("key", "value"), *rows))


def _table(name: str, rows: list[Cells]) -> Table:
    """Rows of cells under one row of headers, in the order in which columns are first wanted."""
    targets = dict.fromkeys(target for row in rows for target, _ in row)
    order = [*(key for key in _FIRST if key in targets), *(t for t in targets if t not in _FIRST)]
    keys = dict.fromkeys(key for row in rows for key in row)
    columns = [(t, q) for t in order for q in dict.fromkeys(["", *(q for k, q in keys if k == t)])]
    columns = [key for key in columns if key in keys]
    headers = tuple(f"{target}.{word}" if word else target for target, word in columns)
    body: list[Row] = [tuple(row.get(key, "") for key in columns) for row in rows]
    return Table(name, (headers, *body))


# Topics


def _chapter_rows(
    content: Mapping[str, Content], title: str, vocabulary: Vocabulary
) -> Iterator[Cells]:
    for topic, body in _section(content, "topics").items():
        if isinstance(body, dict):
            yield from _topic_rows(topic, body, title, vocabulary)
    for card, body in _section(content, "cards").items():
        if isinstance(body, dict):
            cells: Cells = {(ID, ""): card, (TYPE, ""): CARDS, (CHAPTER, ""): title}
            yield cells | {(key, ""): _plain(key, said) for key, said in body.items()}


def _source_rows(source: str, body: Content, vocabulary: Vocabulary) -> Iterator[Cells]:
    said = body if isinstance(body, dict) else {NAME: body}
    yield from _topic_rows(source, {TYPE: SOURCE, **said}, "", vocabulary)


def _topic_rows(
    topic: str, body: dict[str, Content], title: str, vocabulary: Vocabulary
) -> Iterator[Cells]:
    """The first row with all that stands alone, then a row for each further value of a list."""
    first: Cells = {(ID, ""): topic, (CHAPTER, ""): title}
    lists: list[list[Cells]] = []
    type_name = str(body.get(TYPE, "term"))
    properties = vocabulary.types[type_name].properties
    for key, said in body.items():
        spec = properties.get(key) if key != NAME else None
        if key == "also":
            lists.append(list(_name_rows(said)))
        elif key == "picture" and isinstance(said, dict):
            first |= {("picture", "" if k == "file" else k): _texts(v) for k, v in said.items()}
        elif spec is None or (type_name == SOURCE and not isinstance(said, dict)):
            first[key, ""] = _plain(key, said)
        elif spec.value is ValueKind.GAP:
            lists.append(list(_statement_rows(said)))
        else:
            lists.append(_property_rows(spec, said))
    for number in range(max((len(rows) for rows in lists), default=1)):
        cells = dict(first) if number == 0 else {}
        for rows in lists:
            if number < len(rows):
                cells |= rows[number]
        yield cells


def _texts(said: Content) -> str:
    """One text as it is, or the words of a list."""
    return said if isinstance(said, str) else joined(words_of(said))


def _plain(key: str, said: Content) -> str:
    """What stands alone: one text, or several words."""
    if key in (*_WORDS, *_OF_SOURCES[:4]):
        return joined(words_of(said))
    return _texts(said)


def _name_rows(said: Content) -> Iterator[Cells]:
    names = said if isinstance(said, list) else [said]
    if all(isinstance(name, str) for name in names):
        yield {("also", ""): joined([str(name) for name in names])}
        return
    for name in names:
        if not isinstance(name, dict):
            yield {("also", ""): joined([str(name)])}
            continue
        cells: Cells = {}
        for key, text in name.items():
            if key in _BESIDE:
                cells["also", key] = _plain(key, text)
                continue
            cells["also", ""] = joined([str(text)])
            if key == "wrong":
                cells["also", "wrong"] = "yes"
            elif key != NAME:
                cells["also", "language"] = key
        yield cells


_BESIDE = (*_SHARED, "counts", "id", "was")


def _statement_rows(said: Content) -> Iterator[Cells]:
    for key, sentence in (said if isinstance(said, dict) else {}).items():
        beside = sentence if isinstance(sentence, dict) else {"value": sentence}
        cells: Cells = {("statements", "key"): key}
        yield cells | _beside("statements", beside)


def _beside(name: str, item: Mapping[str, Content]) -> Cells:
    """A value that stands in its cell as it is, with what stands beside it."""
    return {
        (name, "" if key == "value" else key): str(said) if key == "value" else _plain(key, said)
        for key, said in item.items()
        if key != "not"
    }


# Values


def _property_rows(spec: PropertySpec, said: Content) -> list[Cells]:
    """A row of cells for each value, true and false ones side by side."""
    items, false, word = _taken_apart(spec, said)
    true_rows = _true_rows(spec, items)
    false_rows = [_false_cells(spec, one) for one in false]
    rows: list[Cells] = [{} for _ in range(max(len(true_rows), len(false_rows), 1))]
    for number, cells in (*enumerate(true_rows), *enumerate(false_rows)):
        rows[number].update(cells)
    if word:
        rows[0][spec.name, "list"] = word
    return rows


Item: TypeAlias = "dict[str, Content]"


def _taken_apart(spec: PropertySpec, said: Content) -> tuple[list[Item], list[Item], str]:
    """The values, the false ones, and `all` where the list is whole."""
    if isinstance(said, dict) and "value" not in said and {"some", "all", "not"} & said.keys():
        shared = {key: text for key, text in said.items() if key in _SHARED}
        word = "all" if "all" in said else ""
        members = _as_items(said.get("all", said.get("some", [])))
        false = _with_side(_as_items(said.get("not", [])), shared)
        own = [_with_side(_as_items(item.pop("not", [])), item) for item in members]
        items = [{**shared, **item} for item in members]
        return items, [*(one for some in own for one in some), *false], word
    is_line = spec.value is ValueKind.POSITION and isinstance(said, list)
    items = [{"value": said}] if is_line else _as_items(said)
    false = [one for i in items for one in _with_side(_as_items(i.pop("not", [])), i)]
    return items, false, ""


def _as_items(said: Content) -> list[Item]:
    values = said if isinstance(said, list) else [said]
    return [dict(value) if isinstance(value, dict) else {"value": value} for value in values]


def _with_side(false: list[Item], beside: Mapping[str, Content]) -> list[Item]:
    side = {"side": beside["side"]} if "side" in beside else {}
    return [{**side, **one} for one in false]


def _true_rows(spec: PropertySpec, items: list[Item]) -> list[Cells]:
    is_split = spec.count is not Count.ONE and spec.value is not ValueKind.TEXT
    values = [item.get("value") for item in items]
    bare = [value for value in values if isinstance(value, str) and is_joinable(value)]
    if is_split and len(bare) == len(items) and all(len(item) == 1 for item in items) and bare:
        return [{(spec.name, ""): joined(bare)}]
    rows = []
    for item in items:
        cells = _beside(spec.name, item)
        value = item.get("value", "")
        if is_split or isinstance(value, list):
            cells[spec.name, ""] = joined(words_of(value))
        rows.append(cells)
    return rows


def _false_cells(spec: PropertySpec, item: Item) -> Cells:
    value = str(item.get("value", ""))
    why = str(item.get("why", ""))
    if spec.value is not ValueKind.TEXT and not why:
        value = joined([value])
    cells: Cells = {(spec.name, "not"): value}
    beside = {(spec.name, f"not.{key}"): str(item[key]) for key in ("why", "side") if key in item}
    return cells | beside
