"""What the columns of a table mean: guessed from their headers, changed by whoever knows better."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from quizapp.decks.entries import QUALIFIERS
from quizapp.decks.header import KEYS as DECK_KEYS
from quizapp.decks.ids import suggested
from quizapp.decks.sources import SOURCE, SOURCE_KEYS
from quizapp.decks.topics import TOPIC_KEYS
from quizapp.exchange.sheet.grid import Book, Row, Table
from quizapp.facts.folding import fold
from quizapp.facts.vocabulary import TypeSpec, ValueKind, Vocabulary

CARDS = "card"
DECK_TABLE = "Deck"
ID, TYPE, NAME, CHAPTER, FRONT, BACK = "id", "is", "name", "chapter", "front", "back"
#: Said of a property beside its qualifiers: whether a list is whole, the unit of a bare number,
#: the key of a statement, the language of a name and whether it is a wrong one.
MORE_QUALIFIERS = ("list", "unit", "key", "language", "wrong", "credit", "licence", "alt", "beside")
#: What people write over a column, and what it is called in a deck.
_USUAL = {
    "question": FRONT, "prompt": FRONT, "answer": BACK, "definition": "meaning",
    "topic": NAME, "title": NAME, "type": TYPE, "start": "began", "started": "began",
    "begin": "began", "end": "ended", "finished": "ended", "day": "date", "when": "date",
    "place": "at", "where": "at", "location": "at", "led by": "commander",
    "commanded by": "commander", "killed": "dead", "deaths": "dead", "captured": "prisoners",
    "sources": "source", "reference": "source", "references": "source", "explanation": "why",
    "reason": "why", "aliases": "also", "other names": "also", "comment": "note",
    "comments": "note", "notes": "note", "section": CHAPTER, "unit": CHAPTER, "topic id": ID,
    "written by": "author", "year": "date",
}  # fmt: skip
_UNIT = re.compile(r"(.*?)\s*\(([^()]+)\)\s*")
_NEAR = 0.84


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds: `target` is a key of topics, a property, or one of this module's.

    Of a `qualifier`, the target is what it stands beside. `unit` belongs to every bare number.
    A property that no type has yet is made, with values of the kind `new`. Without a target the
    column is not read.
    """

    header: str
    target: str = ""
    qualifier: str = ""
    unit: str = ""
    new: ValueKind | None = None


@dataclass(frozen=True, slots=True)
class TablePlan:
    """How to read one table: the type of its topics where no column says it, and the columns.

    `type` is `card` for plain cards. `chapter` is the title of the chapter that takes what names
    none. Without `headers` the first row is a row like the others.
    """

    table: str
    columns: tuple[Column, ...]
    type: str
    chapter: str
    headers: bool = True

    def changed(self, number: int, column: Column) -> TablePlan:
        """The plan with another meaning for a column, counted from 0."""
        columns = (*self.columns[:number], column, *self.columns[number + 1 :])
        return replace(self, columns=columns)

    def is_read(self) -> bool:
        """Whether any column tells what a row is about."""
        return any(c.target in (ID, NAME, "text", FRONT) and not c.qualifier for c in self.columns)


@dataclass(frozen=True, slots=True)
class Plan:
    """How to read a spreadsheet: its tables, and what its table `Deck` says of the whole deck."""

    tables: tuple[TablePlan, ...]
    deck: Mapping[str, str]


def guess_plan(book: Book, vocabulary: Vocabulary, type_name: str = "") -> Plan:
    """The likeliest meaning of every column; the topics are of one type if it is given."""
    listed = [table for table in book.tables if table.rows and table.name != DECK_TABLE]
    tables = [_guess(table, vocabulary, type_name) for table in listed]
    deck = book.table(DECK_TABLE)
    return Plan(tuple(tables), _deck_keys(deck) if deck else {})


def _deck_keys(table: Table) -> dict[str, str]:
    known = [key for key in DECK_KEYS if key not in ("sources", "types")]
    pairs = (row[:2] for row in table.rows if len(row) > 1)
    return {fold(key): value for key, value in pairs if fold(key) in known and value}


def _guess(table: Table, vocabulary: Vocabulary, type_name: str) -> TablePlan:
    headers = table.rows[0]
    is_plain = len(headers) == 2 and not any(_usual(header, vocabulary) for header in headers)
    if is_plain and type_name in ("", CARDS):
        sides = (Column("", FRONT), Column("", BACK))
        return TablePlan(table.name, sides, CARDS, table.name, headers=False)
    type_name = type_name or guess_type(table, vocabulary)
    columns = tuple(
        guess_column(header, type_name, vocabulary, _cells(table, number))
        for number, header in enumerate(headers)
    )
    return TablePlan(table.name, _each_once(columns), type_name, table.name)


def _cells(table: Table, number: int) -> tuple[str, ...]:
    return tuple(row[number] for row in table.rows[1:] if row[number])


def _each_once(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Of two columns with one meaning the second is not read."""
    seen: set[tuple[str, str]] = set()
    found = []
    for column in columns:
        meaning = (column.target, column.qualifier)
        found.append(Column(column.header) if meaning in seen else column)
        seen.add(meaning)
    return tuple(found)


# Which type


def guess_type(table: Table, vocabulary: Vocabulary) -> str:
    """The type whose properties, noun and name fit a table's headers and name best."""
    bases = {_plain(header) for header in table.rows[0]}
    if FRONT in map(_meaning, bases) and not bases & {NAME, "text"}:
        return CARDS
    scores = {name: _score(spec, bases, table.name) for name, spec in vocabulary.types.items()}
    return max(scores, key=lambda name: (scores[name], not vocabulary.types[name].like))


def _score(spec: TypeSpec, headers: set[str], table: str) -> int:
    """Two points for what is called as the type is, one for each of its properties."""
    called = {spec.name, fold(spec.noun), fold(spec.plural)}
    own = {fold(name) for name in spec.properties if name not in ("statements", NAME)}
    if spec.name == SOURCE:
        own |= set(SOURCE_KEYS)
    properties = sum(_meaning(header) in own or header in own for header in headers)
    return properties + 2 * bool(headers & called) + 2 * (fold(table) in called)


# Which column


def guess_column(
    header: str, type_name: str, vocabulary: Vocabulary, cells: tuple[str, ...] = ()
) -> Column:
    """What a column means by its header; one of nobody's knowledge is a property to be made."""
    if not header:
        return Column(header)
    match = _UNIT.fullmatch(header)
    text, unit = (match[1], match[2]) if match else (header, "")
    base, _, qualifier = text.partition(".")
    qualifier = qualifier.strip().lower()
    target = _target(base, type_name, vocabulary)
    if target and qualifier and not _is_qualifier(qualifier):
        return Column(header)
    if target:
        return Column(header, target, qualifier, unit)
    name = suggested(base)
    if not name or qualifier or not cells or type_name == CARDS:
        return Column(header)
    return Column(header, name, "", unit, new=guess_kind(cells))


def _is_qualifier(word: str) -> bool:
    return word in (*QUALIFIERS[1:], *MORE_QUALIFIERS, "not.why", "not.side")


def _plain(header: str) -> str:
    match = _UNIT.fullmatch(header)
    return fold((match[1] if match else header).partition(".")[0])


def _meaning(base: str) -> str:
    return _USUAL.get(base, base)


def _usual(header: str, vocabulary: Vocabulary) -> str:
    """What a header means whatever the type; empty if it is no usual word."""
    base = _plain(header)
    words = {fold(word) for word in _keys_of(vocabulary)} | set(_USUAL)
    nouns = {fold(spec.noun) for spec in vocabulary.types.values()}
    return base if base in words or base in nouns else ""


def _keys_of(vocabulary: Vocabulary) -> Iterator[str]:
    yield from (ID, CHAPTER, FRONT, BACK, *TOPIC_KEYS, *vocabulary.facets)
    for spec in vocabulary.types.values():
        yield from spec.properties


def _target(base: str, type_name: str, vocabulary: Vocabulary) -> str:
    """The key that a header's first part means for topics of a type; empty if none."""
    folded = fold(base)
    known = {fold(key): key for key in keys_for(type_name, vocabulary)}
    others = {fold(name): name for one in vocabulary.types.values() for name in one.properties}
    if folded in known:
        return known[folded]
    if base in others.values():
        return base  # written as decks write it
    if folded in _nouns(type_name, vocabulary):
        return NAME
    usual = _USUAL.get(folded, "")
    if usual in known.values():
        return usual
    near = get_close_matches(folded, known, 1, _NEAR)
    return known[near[0]] if near else others.get(folded, "")


def _nouns(type_name: str, vocabulary: Vocabulary) -> set[str]:
    """What topics of a type are called, as what they are alike to are too."""
    specs = (s for t, s in vocabulary.types.items() if vocabulary.is_a(type_name, t))
    return {fold(word) for spec in specs for word in (spec.name, spec.noun)}


def keys_for(type_name: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Every meaning a column can have in a table of a type, its properties first."""
    if type_name == CARDS:
        return (ID, CHAPTER, FRONT, BACK, "why", "source", "importance", "was", TYPE)
    spec = vocabulary.types.get(type_name)
    own = tuple(name for name in (spec.properties if spec else ()) if name != NAME)
    more = SOURCE_KEYS if type_name == SOURCE else ()
    keys = (ID, TYPE, NAME, CHAPTER, FRONT, BACK, *TOPIC_KEYS, *vocabulary.facets, *more)
    return tuple(dict.fromkeys((*own, *keys)))


_DATE = re.compile(r"(about |night of )?-?\d{4}(-\d\d){0,2}( .*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
_NUMBER = re.compile(r"(about |more than |fewer than )?-?\d[\d,.]*( to \d[\d,.]*)?( [^\d]{1,30})?")


def guess_kind(cells: tuple[str, ...]) -> ValueKind:
    """What the values of a column are: dates, numbers or texts, by nine in ten of them."""
    looked = cells[:200]

    def share(pattern: re.Pattern[str]) -> float:
        return sum(bool(pattern.fullmatch(cell)) for cell in looked) / max(1, len(looked))

    if share(_DATE) >= 0.9 and share(re.compile(r"\d{4}")) < 0.9:
        return ValueKind.DATE
    if share(re.compile(r"1[0-9]{3}|20[0-9]{2}")) >= 0.9:
        return ValueKind.DATE
    return ValueKind.NUMBER if share(_NUMBER) >= 0.9 else ValueKind.TEXT


def rows_of(table: Table, plan: TablePlan) -> Iterator[tuple[int, Row]]:
    """The rows that say something, each with its number in the sheet, from 1."""
    for number, row in enumerate(table.rows):
        if any(row) and not (plan.headers and number == 0):
            yield table.first + number, row
