"""What can be said: the types of topics and their properties, in one language.

A vocabulary is data (`resources/vocabulary/<language>.yaml`); a deck may add types of its own.
Templates hold slots: `<topic>`, `<value>`, `<when>`, `<side>`, `<unit>`, `<counts>`, `<source>`,
`<figure>`; and `<which>`, `<which-noun>`, `<who>` for what the question asks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

#: The fields of a property that are templates.
TEMPLATES = ("ask", "back", "say", "scope", "odd", "outsider", "pair", "larger", "moment")


class ValueKind(StrEnum):
    """What a property's value is."""

    DATE = "date"
    NUMBER = "number"
    TOPIC = "topic"
    TEXT = "text"
    POSITION = "position"
    NAME = "name"
    WORD = "word"  # one of a few words the vocabulary lists, such as a verdict
    GAP = "gap"  # built in: the statements of a topic
    CARD = "card"  # built in: the two sides of a plain card
    PICTURE = "picture"  # built in: what a topic looks like


class Count(StrEnum):
    """How many values a property may have: one, one at a time, or many."""

    ONE = "yes"
    AT_A_TIME = "at a time"
    MANY = "no"


class Marks(StrEnum):
    """Which end of its topic's time a date is; a happening on one day is both."""

    NOTHING = ""
    START = "start"
    END = "end"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PropertySpec:
    """A property of a type.

    `topics` are the types a topic value may have. `inverse` names the list seen from the value's
    side. `ask`, `back` and `say` are the forward question, the backward question and the
    sentence. `scope` says in a question what a value counts ("taking <counts> as the end").
    `odd` asks which of several topics does not have the value, `outsider` which of several
    values the topic does not have; `pair` heads a match; `larger` asks whose number is larger.
    `moment` names what a date is the date of ("the end of <topic>").
    `transitive` properties pass on (part-of). `sided` values are one per side.
    `causal` marks a link from cause to effect. `marks` tells which end of the topic's time a
    date is. `words` are the values of a `WORD`, `apart` those of them that no question offers
    together, because a fair judge could take either.
    `forms` are the forms of question that suit it, by their names in the log; none means all
    that its kind of value allows.
    """

    name: str
    value: ValueKind
    count: Count = Count.ONE
    topics: tuple[str, ...] = ()
    inverse: str = ""
    ask: str = ""
    back: str = ""
    say: str = ""
    transitive: bool = False
    sided: bool = False
    causal: bool = False
    marks: Marks = Marks.NOTHING
    words: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    extra: bool = False
    scope: str = ""
    odd: str = ""
    outsider: str = ""
    pair: str = ""
    larger: str = ""
    moment: str = ""
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypeSpec:
    """A type of topic. `like` is the type it refines; it has that one's properties too.

    `noun` is what one of them is called in a question ("landing"), `plural` several.
    A `person` type may be asked for with "who". The names of a `quoted` type are titles, which
    stand in quotation marks. `at` is the preposition of its places: at a port, in a city.
    """

    name: str
    noun: str
    plural: str
    like: str = ""
    person: bool = False
    learnable: bool = True
    quoted: bool = False
    at: str = "at"
    properties: Mapping[str, PropertySpec] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All types, by name, with inherited properties already filled in; and the language's words.

    `phrases` are the fixed sentences of the language by name (`according-to`, `which-source` ...);
    `articles` are what a label drops ("the", "a"); `facets` are the words that are never asked.
    """

    language: str
    types: Mapping[str, TypeSpec]
    articles: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    phrases: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def root(self, type_name: str) -> str:
        """The type at the top of a subtype's line: `port` -> `place`."""
        spec = self.types[type_name]
        while spec.like:
            spec = self.types[spec.like]
        return spec.name

    def is_a(self, type_name: str, wanted: str) -> bool:
        """Whether a topic of `type_name` may stand where `wanted` is asked for."""
        current = type_name
        while current:
            if current == wanted:
                return True
            spec = self.types.get(current)
            current = spec.like if spec else ""
        return False

    def label(self, sentence_name: str) -> str:
        """A name without its leading article, which inside a sentence has no capital."""
        head, _, rest = sentence_name.partition(" ")
        return rest if rest and head in self.articles else sentence_name
