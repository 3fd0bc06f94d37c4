"""A workbook to begin with: a table for each common kind of topic, with examples to write over."""

from __future__ import annotations

from quizapp.exchange.sheet.grid import Book, Row, Table
from quizapp.exchange.sheet.plan import DECK_TABLE
from quizapp.facts.vocabulary import Vocabulary

_HELP = (
    "Each row is a topic: what a fact is about. Write over the examples, delete what is left.",
    "Each column is a property. Leave cells empty where you know nothing.",
    "More values of one topic: write them into the rows below, with no name in those rows.",
    "Plain lists may stand in one cell: Norway; Great Britain; Chile",
    "strength.side says more of the strength beside it; so do .from, .to, .source, .why.",
    "Write .not behind a property for what is wrong, .not.why for the reason: role.not",
    "Write .list behind a property, and “all” under it where the list is whole: parties.list",
    "Dates: 1911-12-14, 1911-12, 1911, about 1911, 1911-12-14 or 1911-12-15",
    "Name a topic by its name; what has no row of its own is made with its name alone.",
)


def template(vocabulary: Vocabulary) -> Book:
    """The workbook: how to fill it, the deck, and a table for each kind of topic."""
    deck = Table(DECK_TABLE, (("key", "value"), ("title", "My deck"), ("version", "0.1.0"),
                              ("licence", "CC BY 4.0"), ("description", "")))  # fmt: skip
    tables = [_table(kind, examples, vocabulary) for kind, examples in _EXAMPLES.items()]
    cards = Table("Cards", (("front", "back", "source"),))
    return Book(
        "template", (Table("How to", tuple((line,) for line in _HELP)), deck, *tables, cards)
    )


_EXAMPLES: dict[str, tuple[dict[str, str], ...]] = {
    "event": (
        {
            "name": "the Norwegian arrival at the South Pole",
            "date": "1911-12-14",
            "commander": "Roald Amundsen",
            "strength": "5 men",
            "strength.side": "Norway",
            "source": "The South Pole, Amundsen 1912",
        },
        {
            "name": "the British arrival at the South Pole",
            "date": "1912-01-17",
            "commander": "Robert Falcon Scott",
            "strength": "5 men",
            "strength.side": "Great Britain",
            "source": "Scott's Last Expedition, 1913",
        },
    ),
    "person": (
        {"name": "Roald Amundsen", "side": "Norway", "born": "1872-07-16"},
        {"name": "Robert Falcon Scott", "side": "Great Britain", "born": "1868-06-06"},
    ),
    "country": (
        {"name": "Norway", "adjective": "Norwegian"},
        {"name": "Great Britain", "adjective": "British", "also": "the United Kingdom; Britain"},
    ),
    "term": ({"name": "depot", "meaning": "a store of food laid on the way beforehand"},),
}


def _table(kind: str, examples: tuple[dict[str, str], ...], vocabulary: Vocabulary) -> Table:
    spec = vocabulary.types[kind]
    used = dict.fromkeys(header for example in examples for header in example)
    own = [name for name in spec.properties if name not in ("name", "statements")]
    headers = ["name", *(h for h in used if h != "name"), *(h for h in own if h not in used)]
    rows: list[Row] = [tuple(example.get(header, "") for header in headers) for example in examples]
    return Table(f"{spec.plural[:1].upper()}{spec.plural[1:]}", (tuple(headers), *rows))
