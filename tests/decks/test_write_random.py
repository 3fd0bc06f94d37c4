"""Hundreds of random edits: other lines stay byte for byte, and the deck says what was meant.

What each edit should do to the facts is worked out from the facts, not from the text.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from quizapp.decks.edits import (
    add_property,
    add_value,
    qualify,
    remove_property,
    remove_value,
    set_property,
    value_at,
)
from quizapp.decks.letters import one_line, tidy
from quizapp.decks.nodes import Mapping
from quizapp.decks.pages import Page
from quizapp.decks.renames import move_topic, named_in, remove_topic, rename_topic
from quizapp.decks.write import SECTIONS, DeckText, read_deck_text
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.problem import QuizAppError
from quizapp.facts.values import NameValue, Text
from tests.decks.commented import FILES, deck_read, deck_text, grave
from tests.decks.written import ROOT, VOCABULARY
from tests.scale import scaled

Facts = dict[str, Fact]
#: An edit and what it should make of the facts; None where this deck has no place for it.
Planned = tuple[DeckText, Facts, set[str]] | None
Edit = Callable[[DeckText, random.Random], Planned]

_PIECES = (
    "the", "fall of", "Seishin,", "but: later", "why?", "# 5", "#171", "'as they say'", '"so"',
    "- then", "[sic]", "{x}", "*", "&", "!", "%", "@", "`", "|", ">", "~", "no", "1,100,000",
    "back\\slash", "청진", "Сейсин", "é", "a:b", "c:", "<d>", "—", "it's", "...", "---", "?",
)  # fmt: skip


def a_text(rng: random.Random) -> str:
    """A sentence full of what YAML trips over."""
    words = [rng.choice(_PIECES) for _ in range(rng.randint(1, 6))]
    text = tidy(rng.choice([" ", " ", "  ", "\n"]).join(words))
    return text if text not in ("<d>",) else "d"


def of_kind(deck: Deck, *kinds: Kind) -> list[Fact]:
    """The facts of these kinds."""
    return [fact for fact in deck.facts.values() if fact.kind in kinds]


def same_place(deck: Deck, fact: Fact) -> list[Fact]:
    """The fact, and the other gaps of its statement."""
    return [other for other in deck.facts.values() if other.place == fact.place]


# The edits: each gives the new text, the facts expected, and the topics whose lines may change


def give_a_reason(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    fact = rng.choice(of_kind(deck, Kind.VALUE, Kind.GAP, Kind.NAME))
    why = a_text(rng)
    after = qualify(text, *value_at(text, fact.place), "why", why)
    changed = {one.id: with_reason(one, " ".join(why.split())) for one in same_place(deck, fact)}
    return after, {**deck.facts, **changed}, {fact.topic}


def with_reason(fact: Fact, why: str) -> Fact:
    """The fact with a why, which a name has too."""
    value = fact.value
    if isinstance(value, NameValue):
        value = NameValue(replace(value.name, why=why))
    return replace(fact, why=why, value=value)


def cite_a_source(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    fact = rng.choice(of_kind(deck, Kind.VALUE, Kind.GAP))
    sources = tuple(rng.sample(sorted(deck.sources), 2))
    after = qualify(text, *value_at(text, fact.place), "source", sources)
    changed = {
        one.id: replace(one, sources=sources, source_inherited=False)
        for one in same_place(deck, fact)
    }
    return after, {**deck.facts, **changed}, {fact.topic}


def reword_a_text(text: DeckText, rng: random.Random) -> Planned:
    """Only where an id keeps the fact's own id; else it would be another fact."""
    deck = deck_read(text)
    texts = [fact for fact in of_kind(deck, Kind.VALUE) if isinstance(fact.value, Text)]
    kept = [fact for fact in texts if deck.spec_of(fact).value.value == "text"]
    kept = [fact for fact in kept if "#" not in fact.id or _has_id(text, fact)]
    if not kept:
        return None
    fact, words = rng.choice(kept), a_text(rng)
    after = qualify(text, *value_at(text, fact.place), "value", words)
    changed = replace(fact, value=Text(one_line(words)))
    return after, {**deck.facts, fact.id: changed}, {fact.topic}


def _has_id(text: DeckText, fact: Fact) -> bool:
    topic, name, which = value_at(text, fact.place)
    return qualify(text, topic, name, which, "id", fact.id.rpartition("#")[2]) is text


def add_a_role(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    people = [topic for topic in deck.topics.values() if topic.type == "person"]
    topic, key = rng.choice(people).id, f"key-{rng.randrange(10**9)}"
    words = a_text(rng)
    after = add_value(text, topic, "role", {"id": key, "value": words, "why": "So it was."})
    (new,) = (fact for fact in deck_read(after).facts.values() if fact.id not in deck.facts)
    assert (new.id, str(new.value)) == (f"{deck.id}:{topic}/role#{key}", one_line(words))
    assert new.why == "So it was."
    return after, {**deck.facts, new.id: new}, {topic}


def add_a_statement(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    topic = rng.choice([fact.topic for fact in of_kind(deck, Kind.VALUE)])
    key, words = f"key-{rng.randrange(10**9)}", a_text(rng).replace("<d>", "d").replace(">", "-")
    after = add_value(text, topic, "statements", f"{words} <gap|hole>", key=key)
    (new,) = (fact for fact in deck_read(after).facts.values() if fact.id not in deck.facts)
    assert str(new.value) == f"{one_line(words)} <gap|hole>"
    return after, {**deck.facts, new.id: new}, {topic}


def remove_one(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    fact = rng.choice(of_kind(deck, Kind.VALUE, Kind.GAP, Kind.NAME))
    after = remove_value(text, *value_at(text, fact.place))
    gone = {one.id for one in same_place(deck, fact)}
    return after, {one: f for one, f in deck.facts.items() if one not in gone}, {fact.topic}


def describe_a_topic(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    topic, words = rng.choice([t for t in deck.topics.values() if t.type != "card"]), a_text(rng)
    after = set_property(text, topic.id, "description", words)
    said = deck_read(after).topics[topic.id].description
    assert said == " ".join(words.split())
    return after, dict(deck.facts), {topic.id}


def remove_a_description(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    topics = sorted(topic.id for topic in deck.topics.values() if topic.description)
    if not topics:
        return None
    topic = rng.choice(topics)
    return remove_property(text, topic, "description"), dict(deck.facts), {topic}


def add_a_birthday(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    people = [topic for topic in deck.topics.values() if topic.type == "person"]
    unborn = [topic.id for topic in people if "born" not in topic.entries]
    if not unborn:
        return None
    topic = rng.choice(unborn)
    after = add_property(text, topic, "born", {"value": "about 1890", "why": a_text(rng)})
    new = deck_read(after).facts[f"{deck.id}:{topic}/born"]
    return after, {**deck.facts, new.id: new}, {topic}


def remove_a_topic(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    chosen = rng.sample(sorted(deck.topics), 8)
    topic = next((one for one in chosen if not named_in(text, one)), "")
    if not topic:
        return None
    left = {one: fact for one, fact in deck.facts.items() if fact.topic != topic}
    return remove_topic(text, topic), left, {topic}


def rename_a_topic(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    old, new = rng.choice(sorted(deck.topics)), f"topic-{rng.randrange(10**9)}"
    after = rename_topic(text, old, new)
    renamed = deck_read(after)
    word = re.compile(rf"(?<![\w-]){re.escape(old)}(?![\w-])")
    for fact in deck.facts.values():
        assert renamed.former_ids.get(fact.id, fact.id) in renamed.facts
    assert [word.sub(new, fact.id) for fact in deck.facts.values()] == list(renamed.facts)
    return after, dict(renamed.facts), set(deck.topics)


def move_a_topic(text: DeckText, rng: random.Random) -> Planned:
    deck = deck_read(text)
    topic = rng.choice([t for t in deck.topics.values() if text.home(t.id).section == "topics"])
    chapters = sorted(name for name in text.pages if name != "deck.yaml")
    index = rng.randrange(len(chapters))
    after = move_topic(text, topic.id, chapters[index])
    moved = {f.id: replace(f, chapter=index) for f in deck.facts.values() if f.topic == topic.id}
    return after, {**deck.facts, **moved}, {topic.id}


EDITS: tuple[Edit, ...] = (
    give_a_reason, cite_a_source, reword_a_text, add_a_role, add_a_statement, remove_one,
    describe_a_topic, remove_a_description, add_a_birthday, remove_a_topic, rename_a_topic,
    move_a_topic,
)  # fmt: skip


# What must stay


def lines_of(text: DeckText) -> dict[str, list[str]]:
    """Each file's lines. A section whose last topic goes gets braces, and loses them again."""
    files = {name: page.raw.split("\n") for name, page in text.pages.items()}
    return {
        name: [re.sub(r"^(topics|cards): {}", r"\1:", line) for line in lines]
        for name, lines in files.items()
    }


def lines_that_stay(text: DeckText, topics: set[str], old_id: str = "") -> dict[str, list[str]]:
    """Each file's lines without what may change: those of topics, or of a rename those with ids."""
    kept = {}
    for name, lines in lines_of(text).items():
        touched = _lines_of_topics(text.pages[name], topics)
        kept[name] = [
            line
            for number, line in enumerate(lines)
            if number not in touched or (old_id and old_id not in line and "was:" not in line)
        ]
    return kept


def _lines_of_topics(page: Page, topics: set[str]) -> set[int]:
    """The numbers of the lines that these topics, cards and sources stand in."""
    found: set[int] = set()
    for key, section in page.root:
        if key.text in SECTIONS and isinstance(section, Mapping):
            for topic, body in section:
                if topic.text in topics:
                    last = page.text.count("\n", 0, page.end(body))
                    found |= set(range(topic.start.line, last + 1))
    return found


def is_within(few: list[str], many: list[str]) -> bool:
    """Whether all of `few` stand in `many`, in their order."""
    rest = iter(many)
    return all(line in rest for line in few)


def check(before: DeckText, edit: Edit, rng: random.Random) -> DeckText:
    """One edit, made and looked at; the text it began with where the deck has no place for it."""
    planned = edit(before, rng)
    if planned is None:
        return before
    after, expected, topics = planned
    assert dict(deck_read(after).facts) == expected
    assert grave(after) <= grave(before)
    if edit is rename_a_topic:
        (old_id,) = deck_read(before).topics.keys() - deck_read(after).topics.keys()
        kept, found = lines_that_stay(before, topics, old_id), lines_of(after)
        for name, lines in kept.items():
            assert is_within(lines, found[name])
    else:
        assert lines_that_stay(before, topics) == lines_that_stay(after, topics)
    return after


LAYOUTS: dict[str, Callable[[str], str]] = {
    "as written": lambda raw: raw,
    "windows": lambda raw: raw.replace("\n", "\r\n"),
    "no last line end": lambda raw: raw.rstrip("\n"),
    "byte order mark": lambda raw: "\ufeff" + raw,
}


def random_edits(start: DeckText, count: int, seed: int) -> int:
    """Make `count` edits, up to 30 of them upon each other; how many could be made."""
    rng = random.Random(seed)
    made, text, refusals = 0, start, []
    for number in range(count):
        if number % 30 == 0:
            text = start
        try:
            after = check(text, rng.choice(EDITS), rng)
        except QuizAppError as refusal:
            refusals.append(str(refusal))
            continue
        made += after is not text
        text = after
    assert all("Nothing was changed." in refusal for refusal in refusals)
    return made


@pytest.mark.parametrize("layout", LAYOUTS)
def test_random_edits_of_a_commented_deck(layout: str) -> None:
    change = LAYOUTS[layout]
    text = deck_text({name: change(raw) for name, raw in FILES.items()})
    count = scaled(14, 210)

    assert random_edits(text, count, seed=sorted(LAYOUTS).index(layout)) > count // 2


def test_random_edits_of_the_landings_deck() -> None:
    text = read_deck_text(ROOT / "decks" / "august-1945", VOCABULARY)
    count = scaled(6, 200)

    assert random_edits(text, count, seed=8) > count // 2
