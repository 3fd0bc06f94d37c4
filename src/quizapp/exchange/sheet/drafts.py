"""From the rows of a table to drafts of topics: what a deck would say of each, and every problem.

A row with a name or an id begins a topic; rows without either go on with the topic above, each
giving one more value to the properties it has cells for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from unicodedata import category

from quizapp.decks.contents import Content
from quizapp.decks.limits import TEXT_LETTERS
from quizapp.decks.sources import SOURCE, SOURCE_KEYS
from quizapp.decks.topics import TOPIC_KEYS
from quizapp.exchange.sheet.cells import Cell, CellProblem, CellReader, split_cell
from quizapp.exchange.sheet.grid import Row, Table, letters_of
from quizapp.exchange.sheet.names import KnownNames
from quizapp.exchange.sheet.plan import (
    BACK,
    CARDS,
    CHAPTER,
    FRONT,
    ID,
    NAME,
    TYPE,
    TablePlan,
    rows_of,
)
from quizapp.facts.phrase import phrase
from quizapp.facts.vocabulary import Count, PropertySpec, TypeSpec, ValueKind, Vocabulary

#: Keys whose cells hold several words, and qualifiers likewise.
_WORDS = ("was", "complete", "source")
_MANY_OF_SOURCES = ("author", "publisher", "published", "genre")
_DATES = ("from", "to", "on")
_PSEUDO = ("list", "unit", "key", "language", "wrong", "not", "not.why", "not.side")
#: Keys that name a topic, of which types, and what a new one is.
_TOPIC_FACETS: dict[str, tuple[str, ...]] = {"side": (), "on": ("debate",)}
_MADE_AS = {"side": "state", "on": "debate"}
_PICTURE, _LISTS_OF_PICTURES = ("credit", "licence", "alt", "back"), ("beside", "source")


@dataclass(slots=True)
class Draft:
    """What the rows of one topic say: its id if a cell gives one, its type, where it belongs."""

    row: int
    id: str
    type: str
    name: str
    chapter: str
    body: dict[str, Content] = field(default_factory=dict)
    is_card: bool = False


@dataclass(slots=True)
class _Group:
    row: int
    rows: list[tuple[int, Row]]


class TableReader:
    """Reads one table by its plan: at once what `drafts` there are, their bodies when all names
    are known.
    """

    def __init__(
        self, table: Table, plan: TablePlan, vocabulary: Vocabulary, zones: Mapping[str, int]
    ) -> None:
        self.table = table
        self.plan = plan
        self.problems: list[CellProblem] = []
        self._vocabulary = vocabulary
        self._cells = CellReader(vocabulary, zones)
        self._columns: dict[str, dict[str, int]] = {}
        for number, column in enumerate(plan.columns):
            if column.target and number < len(table.rows[0]):
                self._columns.setdefault(column.target, {})[column.qualifier] = number
        # What is asked of every row, worked out once.
        self._places = {
            (target, word): at
            for target, columns in self._columns.items()
            for word, at in columns.items()
        }
        self._filled = [
            (target, tuple(columns.values()))
            for target, columns in self._columns.items()
            if target not in (ID, TYPE, CHAPTER, FRONT, BACK)
        ]
        self._beside = {
            target: [(word, at) for word, at in columns.items() if word and word not in _PSEUDO]
            for target, columns in self._columns.items()
        }
        self._properties = {name for one in vocabulary.types.values() for name in one.properties}
        self._properties -= {*TOPIC_KEYS, *SOURCE_KEYS, *vocabulary.facets}
        self._groups: list[tuple[Draft, _Group]] = []
        self._check_letters()
        self._find_topics()

    def _check_letters(self) -> None:
        for number, row in rows_of(self.table, self.plan):
            for at, text in enumerate(row):
                if len(text) > TEXT_LETTERS or not text.isprintable():
                    self._note(number, at, _fault_of(text))

    # The topics there are

    @property
    def drafts(self) -> list[Draft]:
        """A draft for every topic and card of the table."""
        return [draft for draft, _ in self._groups]

    def note_id(self, draft: Draft, what: str, repair: str) -> None:
        """Tell a problem of a topic's id."""
        self._note(draft.row, self._columns.get(ID, {}).get("", 0), Cell("", what, repair))

    def _find_topics(self) -> None:
        for number, row in rows_of(self.table, self.plan):
            if any(self._at(row, key) for key in (ID, NAME, "text", FRONT)):
                draft = self._draft(number, row)
                self._groups.append((draft, _Group(number, [(number, row)])))
            elif self._groups:
                self._groups[-1][1].rows.append((number, row))
            else:
                what = phrase("this row has neither a name nor an id, and no topic stands above it")
                self._note(number, 0, Cell("", what, phrase("write a name, or delete the row")))

    def _draft(self, number: int, row: Row) -> Draft:
        is_card = bool(self._at(row, FRONT)) or self._at(row, TYPE) == CARDS
        wanted = self._at(row, TYPE) or self.plan.type
        type_name = CARDS if is_card else self._type(number, wanted)
        name = self._at(row, NAME) or self._at(row, "text") or self._at(row, FRONT)
        chapter = self._at(row, CHAPTER)
        if not chapter and not (type_name == SOURCE and CHAPTER in self._columns):
            chapter = self.plan.chapter
        return Draft(number, self._at(row, ID), type_name, name, chapter, is_card=is_card)

    def _type(self, number: int, wanted: str) -> str:
        types = self._vocabulary.types
        low = wanted.casefold()
        found = next((t for t, spec in types.items() if low in (t, spec.noun.casefold())), None)
        if found is not None:
            return found
        cell = Cell(
            "",
            phrase("there is no type “{type}”", type=wanted),
            phrase("use one of: {listed}", listed=", ".join(types)),
        )
        self._note(number, self._columns.get(TYPE, {}).get("", 0), cell)
        return self.plan.type if self.plan.type in types else "term"

    def _at(self, row: Row, target: str, qualifier: str = "") -> str:
        number = self._places.get((target, qualifier))
        return row[number] if number is not None else ""

    # What they say

    def fill(self, names: KnownNames, watched: Callable[[], None]) -> None:
        """Write the body of every draft; `names` finds topics and sources by what people write."""
        for draft, group in self._groups:
            watched()
            if draft.is_card:
                self._fill_card(draft, group, names)
            else:
                self._fill_topic(draft, group, names)

    def _fill_card(self, draft: Draft, group: _Group, names: KnownNames) -> None:
        number, row = group.rows[0]
        for side in (FRONT, BACK):
            draft.body[side] = self._at(row, side)
            if not draft.body[side]:
                at = self._columns.get(side, {}).get("", 0)
                self._note(
                    number,
                    at,
                    Cell("", phrase("this card has no {side}", side=side), phrase("write it")),
                )
        for key in ("why", "importance", "was", "source"):
            content = self._plain(key, group, names)
            if content:
                draft.body[key] = content

    def _fill_topic(self, draft: Draft, group: _Group, names: KnownNames) -> None:
        spec = self._vocabulary.types[draft.type]
        draft.body[TYPE] = draft.type
        first, is_one_row = group.rows[0][1], len(group.rows) == 1
        for target, columns in self._filled:
            if len(columns) == 1 and is_one_row:  # nearly always
                if not first[columns[0]]:
                    continue
            elif not any(row[at] for _, row in group.rows for at in columns):
                continue
            content = self._content(target, draft, spec, group, names)
            if content:
                draft.body[target] = content
        if NAME not in draft.body and "text" not in draft.body:
            draft.body[NAME] = draft.name or draft.id.replace("-", " ")

    def _content(
        self, target: str, draft: Draft, spec: TypeSpec, group: _Group, names: KnownNames
    ) -> Content | None:
        if target == "also":
            return self._names(group, names)
        if target == "picture":
            return self._picture(group)
        known = spec.properties.get(target) if target != NAME else None
        if known is None or (draft.type == SOURCE and self._reads_as_source(target, group)):
            return self._of_no_property(target, draft, group, names)
        if known.value is ValueKind.GAP:
            return self._statements(group, names)
        if len(self._columns[target]) == 1 and len(group.rows) == 1:  # nearly always
            number, row = group.rows[0]
            texts = self._values(known, self._at(row, known.name))
            if len(texts) == 1 and known.count is not Count.MANY:
                return self._value(number, known, texts[0], row, names)
        items, false = self._items(known, group, names)
        return _content_of(known, items, false, self._list_word(target, group))

    def _of_no_property(
        self, target: str, draft: Draft, group: _Group, names: KnownNames
    ) -> Content | None:
        if draft.type == SOURCE or not self._is_foreign(target):
            return self._plain(target, group, names)
        what = phrase("“{target}” is no property of “{type}”", target=target, type=draft.type)
        repair = phrase("empty the cell, or give the topic another type")
        self._note(group.row, self._number(target), Cell("", what, repair))
        return None

    def _reads_as_source(self, target: str, group: _Group) -> bool:
        """Whether a source's cell is plain: only what stands beside a value makes it a fact."""
        beside = [n for q, n in self._columns[target].items() if q]
        return not any(row[n] for _, row in group.rows for n in beside)

    def _is_foreign(self, target: str) -> bool:
        """Whether a key that is no property of a topic's type is one of another type's."""
        return target in self._properties

    def _number(self, target: str) -> int:
        columns = self._columns[target]
        return columns.get("", min(columns.values()))

    def _plain(self, key: str, group: _Group, names: KnownNames) -> Content | None:
        """A key that is no property: one text, or several words."""
        texts = [self._at(row, key) for _, row in group.rows if self._at(row, key)]
        if key in (*_WORDS, *_MANY_OF_SOURCES):
            words = [word for text in texts for word in split_cell(text)]
            words = [names.source(word) for word in words] if key == "source" else words
            return _one_or_list(words)
        if key in _TOPIC_FACETS and texts:
            types = _TOPIC_FACETS[key]
            return self._topic(group.row, self._number(key), texts[0], types, names, _MADE_AS[key])
        return texts[0] if texts else None

    # Values with what stands beside them

    def _items(
        self, spec: PropertySpec, group: _Group, names: KnownNames
    ) -> tuple[list[dict[str, Content]], list[Content]]:
        items: list[dict[str, Content]] = []
        false: list[Content] = []
        for number, row in group.rows:
            for text in self._values(spec, self._at(row, spec.name)):
                value = self._value(number, spec, text, row, names)
                items.append({"value": value, **self._qualifiers(number, spec.name, row, names)})
            false += self._false(number, spec, row, names)
        return items, false

    def _values(self, spec: PropertySpec, text: str) -> list[str]:
        """The values of one cell: several only where a property may have them."""
        if not text:
            return []
        is_split = spec.count is not Count.ONE and spec.value is not ValueKind.TEXT
        return split_cell(text) if is_split else [text]

    def _value(
        self, number: int, spec: PropertySpec, text: str, row: Row, names: KnownNames
    ) -> Content:
        at = self._columns[spec.name].get("", 0)
        if spec.value is ValueKind.TOPIC:
            return self._topic(number, at, text, spec.topics, names)
        unit = self._at(row, spec.name, "unit") or self.plan.columns[at].unit
        cell = self._cells.value(text, spec, unit)
        self._note(number, at, cell)
        is_line = spec.value is ValueKind.POSITION and len(split_cell(cell.text)) > 1
        return [*split_cell(cell.text)] if is_line else cell.text

    def _topic(
        self, number: int, at: int, text: str, types: tuple[str, ...], names: KnownNames,
        made_as: str = "",
    ) -> str:  # fmt: skip
        found = names.topic(text, types, made_as or types[0])
        self._note(number, at, found)
        return found.text

    def _qualifiers(
        self, number: int, target: str, row: Row, names: KnownNames
    ) -> dict[str, Content]:
        found: dict[str, Content] = {}
        for qualifier, at in self._beside.get(target, ()):
            if row[at]:
                found[qualifier] = self._qualifier(number, at, qualifier, row[at], names)
        return found

    def _qualifier(
        self, number: int, at: int, qualifier: str, text: str, names: KnownNames
    ) -> Content:
        if qualifier in _DATES:
            cell = self._cells.date(text)
            self._note(number, at, cell)
            return cell.text
        if qualifier == "side":
            return self._topic(number, at, text, (), names, _MADE_AS["side"])
        if qualifier in ("source", "says"):
            words = [names.source(word, qualifier == "says") for word in split_cell(text)]
            return _one_or_list(words) or text
        return (_one_or_list(split_cell(text)) or text) if qualifier == "was" else text

    def _false(
        self, number: int, spec: PropertySpec, row: Row, names: KnownNames
    ) -> Iterator[Content]:
        at = self._columns[spec.name].get("not")
        if at is None or not row[at]:
            return
        why, side = (self._at(row, spec.name, word) for word in ("not.why", "not.side"))
        is_one = spec.value is ValueKind.TEXT or bool(why)
        for text in [row[at]] if is_one else split_cell(row[at]):
            if spec.value is ValueKind.TOPIC:
                value: Content = self._topic(number, at, text, spec.topics, names)
            else:
                cell = self._cells.value(text, spec, self.plan.columns[at].unit)
                self._note(number, at, cell)
                value = cell.text
            beside = {key: word for key, word in (("why", why), ("side", side)) if word}
            yield {"value": value, **beside} if beside else value

    def _list_word(self, target: str, group: _Group) -> str:
        if "list" not in self._columns[target]:
            return ""
        words = (self._at(row, target, "list").casefold() for _, row in group.rows)
        return next((word for word in words if word in ("all", "some")), "")

    # What is no value with qualifiers

    def _names(self, group: _Group, names: KnownNames) -> Content | None:
        found: list[Content] = []
        for number, row in group.rows:
            texts = self._at(row, "also")
            beside = self._qualifiers(number, "also", row, names)
            language = self._at(row, "also", "language")
            key = "wrong" if self._at(row, "also", "wrong") == "yes" else language or NAME
            for text in split_cell(texts):
                found.append({key: text, **beside} if beside or key != NAME else text)
        return found or None

    def _picture(self, group: _Group) -> Content | None:
        _, row = group.rows[0]
        file = self._at(row, "picture")
        if not file:
            return None
        said: dict[str, Content] = {word: self._at(row, "picture", word) for word in _PICTURE}
        lists = {word: split_cell(self._at(row, "picture", word)) for word in _LISTS_OF_PICTURES}
        said |= {word: list(ids) for word, ids in lists.items()}
        return {"file": file, **{word: text for word, text in said.items() if text}}

    def _statements(self, group: _Group, names: KnownNames) -> Content | None:
        found: dict[str, Content] = {}
        for number, row in group.rows:
            text = self._at(row, "statements")
            if not text:
                continue
            key = self._at(row, "statements", "key") or _free_key(found)
            beside = self._qualifiers(number, "statements", row, names)
            found[key] = {"value": text, **beside} if beside else text
        return found or None

    def _note(self, number: int, column: int, cell: Cell) -> None:
        if cell.what:
            letters = letters_of(column)
            self.problems.append(
                CellProblem(self.table.name, number, letters, cell.what, cell.repair, cell.grave)
            )


def _fault_of(text: str) -> Cell:
    """What no deck can hold of a cell's text, if anything."""
    if len(text) > TEXT_LETTERS:
        what = phrase(
            "a text of {count:,} letters is too long; {most:,} is the most",
            count=len(text),
            most=TEXT_LETTERS,
        )
        return Cell("", what, phrase("shorten it, or divide it"))
    if any(category(letter) in ("Cc", "Cs") and letter not in "\n\r\t" for letter in text):
        return Cell("", phrase("the text holds a control character"), phrase("delete it"))
    return Cell(text)


def _free_key(taken: Mapping[str, Content]) -> str:
    number = len(taken) + 1
    while f"s{number}" in taken:
        number += 1
    return f"s{number}"


def _one_or_list(words: list[str]) -> Content | None:
    if not words:
        return None
    return words[0] if len(words) == 1 else [*words]


def _content_of(
    spec: PropertySpec, items: list[dict[str, Content]], false: list[Content], word: str
) -> Content | None:
    """What stands under a property: as short as its author would have written it."""
    values = [item["value"] if len(item) == 1 else item for item in items]
    is_list = spec.count is Count.MANY or len(values) > 1
    if not false and not word:
        return values[0] if len(values) == 1 and not is_list else values or None
    if is_list or word or not values:
        listed: dict[str, Content] = {word or "some": values} if values else {}
        return {**listed, "not": false} if false else listed or None
    return {**items[0], "not": false}
