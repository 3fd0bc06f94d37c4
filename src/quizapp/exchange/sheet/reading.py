"""Reading a whole spreadsheet by its plan: what it would add to a deck, and every problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from quizapp.decks.contents import Content
from quizapp.decks.files import HEADER
from quizapp.decks.header import read_header
from quizapp.decks.ids import suggested
from quizapp.decks.notes import Notes
from quizapp.decks.read import without_collection
from quizapp.decks.scope import slots_of
from quizapp.decks.sources import SOURCE
from quizapp.decks.vocabulary import read_own_types, read_vocabulary
from quizapp.decks.write import DeckText
from quizapp.exchange.sheet.cells import CellProblem
from quizapp.exchange.sheet.drafts import Draft, TableReader
from quizapp.exchange.sheet.grid import Book, Stopped, Watch, nobody_watches
from quizapp.exchange.sheet.names import KnownNames, Made, names_in
from quizapp.exchange.sheet.plan import Plan, TablePlan
from quizapp.facts.phrase import Joined, counted_phrase, phrase
from quizapp.facts.vocabulary import Count, PropertySpec, ValueKind, Vocabulary

_EVERY = 500
_SAY = ("say", "The {name} of <topic> is <value>.")
_PLAIN = (("ask", "What is the {name} of <topic>?"), _SAY)
_NUMBER = (("ask", "What is the {name} of <topic>, in <unit>?"), _SAY)


@dataclass(frozen=True, slots=True)
class SheetRead:
    """What a spreadsheet would add to a deck and change in it.

    `drafts` are all its topics and cards with their ids; those of `changed` are in the deck
    already. `made` are topics that only cells name. `types` are the properties that are new, by
    type, and `vocabulary` holds them too.
    """

    drafts: tuple[Draft, ...]
    changed: tuple[str, ...]
    made: tuple[Made, ...]
    problems: tuple[CellProblem, ...]
    types: Mapping[str, Mapping[str, Content]]
    vocabulary: Vocabulary

    @property
    def is_clean(self) -> bool:
        """Whether it can be taken in as it is."""
        return bool(self.drafts) and not any(problem.grave for problem in self.problems)

    @property
    def sentence(self) -> str:
        """What it holds, in one sentence."""
        cards = sum(draft.is_card for draft in self.drafts)
        topics = len(self.drafts) - cards
        names, known = len(self.made), len(self.changed)
        grave = sum(problem.grave for problem in self.problems)
        held = (
            counted_phrase(topics, "{n} topic", "{n} topics") if topics else "",
            counted_phrase(cards, "{n} card", "{n} cards") if cards else "",
            counted_phrase(names, "{n} new name", "{n} new names") if names else "",
        )
        said = (
            Joined.of(held, ", ") or phrase("nothing"),
            phrase("{count} of them in the deck already", count=known) if known else "",
        )
        wrong = counted_phrase(grave, "{n} cell to mend", "{n} cells to mend") if grave else ""
        return phrase("{held}.", held=Joined.of((Joined.of(said, ", "), wrong), "; "))


def vocabulary_of(text: DeckText) -> Vocabulary:
    """The words of a deck, its own types included, read from its header alone."""
    notes = Notes()
    page = text.page(HEADER)
    header = read_header(page.root, text.vocabulary_folder, notes)
    vocabulary, _problems = read_vocabulary(text.vocabulary_folder, header.language)
    if header.types is None:
        return vocabulary
    own = read_own_types(vocabulary, header.types, slots_of(vocabulary), notes)
    return replace(vocabulary, types={**vocabulary.types, **own})


@without_collection()
def read_sheet(book: Book, plan: Plan, text: DeckText, watch: Watch = nobody_watches) -> SheetRead:
    """What the sheet says, by the plan, to the deck `text`; nothing is changed.

    Raises Stopped when `watch` wants no more.
    """
    vocabulary = _with_new_properties(vocabulary_of(text), plan)
    header = read_header(text.page(HEADER).root, text.vocabulary_folder, Notes())
    tables = [(book.table(one.table), one) for one in plan.tables if one.is_read()]
    readers = [TableReader(table, one, vocabulary, header.zones) for table, one in tables if table]
    drafts = [draft for reader in readers for draft in reader.drafts]
    names = _known_names(text, vocabulary)
    changed = _give_ids(readers, names)
    watched = _Watched(watch, len(drafts))
    for reader in readers:
        reader.fill(names, watched.step)
    problems = tuple(problem for reader in readers for problem in reader.problems)
    made = tuple(names.made.values())
    types = _new_types(plan, vocabulary)
    return SheetRead(tuple(drafts), changed, made, problems, types, vocabulary)


class _Watched:
    """Tells the watcher of every few hundred topics."""

    def __init__(self, watch: Watch, all_: int) -> None:
        self._watch, self._all, self._done = watch, all_, 0

    def step(self) -> None:
        self._done += 1
        if self._done % _EVERY == 0 and not self._watch(self._done, self._all):
            raise Stopped


def _known_names(text: DeckText, vocabulary: Vocabulary) -> KnownNames:
    names = KnownNames(vocabulary)
    for page in text.pages.values():
        content = page.content()
        for section in ("topics", "sources") if page.name == HEADER else ("topics", "cards"):
            for topic, body in _section(content, section).items():
                said = body if isinstance(body, dict) else {"name": body}
                otherwise = {"sources": SOURCE, "cards": "card"}.get(section, "term")
                type_name = said.get("is", otherwise)
                known = type_name if isinstance(type_name, str) else otherwise
                kind = known if known in vocabulary.types else "term"
                names.add(topic, kind, names_in(said))
    return names


def _section(content: Mapping[str, Content], key: str) -> dict[str, Content]:
    found = content.get(key)
    return found if isinstance(found, dict) else {}


def _give_ids(readers: list[TableReader], names: KnownNames) -> tuple[str, ...]:
    """Give every draft its id; those that the deck has already."""
    changed = []
    seen: set[str] = set()
    for reader in readers:
        for draft in reader.drafts:
            if draft.id in seen:
                what = phrase("the id “{id}” stands in a row above already", id=draft.id)
                reader.note_id(
                    draft, what, phrase("give every topic its own, or leave the cell empty")
                )
            known = _known_id(draft, names, seen)
            if known:
                changed.append(known)
            draft.id = known or names.new_id(draft.name, suggested(draft.id))
            seen.add(draft.id)
            names.add(draft.id, draft.type, (draft.name,))
    return tuple(changed)


def _known_id(draft: Draft, names: KnownNames, seen: set[str]) -> str:
    """The id by which the deck, and not an earlier row, has what a row is about."""
    found = draft.id
    if not found and draft.name and not draft.is_card:
        found = names.topic(draft.name, (draft.type,)).text
    return found if names.has(found) and found not in seen else ""


# Properties that are new


def _with_new_properties(vocabulary: Vocabulary, plan: Plan) -> Vocabulary:
    types = dict(vocabulary.types)
    for table in plan.tables:
        for name, kind in _new_properties(table):
            if table.type in types:
                spec = types[table.type]
                made = PropertySpec(name, kind, Count.ONE)
                types[table.type] = replace(spec, properties={**spec.properties, name: made})
    return replace(vocabulary, types=types)


def _new_properties(table: TablePlan) -> list[tuple[str, ValueKind]]:
    return [(c.target, c.new) for c in table.columns if c.new is not None and not c.qualifier]


def _new_types(plan: Plan, vocabulary: Vocabulary) -> dict[str, dict[str, Content]]:
    """What the header says of each type's new properties: a plain wording to be bettered."""
    found: dict[str, dict[str, Content]] = {}
    for table in plan.tables:
        for name, kind in _new_properties(table):
            if table.type in vocabulary.types:
                wording = _NUMBER if kind is ValueKind.NUMBER else _PLAIN
                said = {key: text.format(name=name.replace("-", " ")) for key, text in wording}
                found.setdefault(table.type, {})[name] = {"value": kind.value, **said}
    return found
