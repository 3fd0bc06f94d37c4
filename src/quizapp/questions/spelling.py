"""Names as people type them: what is right, what is nearly right, what is something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from quizapp.facts.folding import fold, squeeze
from quizapp.facts.names import Name
from quizapp.facts.topic import Topic
from quizapp.facts.values import Gap, NameValue, Text, TopicRef, Value
from quizapp.questions.levelling import Levelling, family_name_first, has_initials_of
from quizapp.questions.place_names import PlaceNames
from quizapp.questions.same_names import SameNames, is_in_own_script
from quizapp.questions.sounding import sounds_of
from quizapp.questions.world import KIND, SIDE, World

_DIGITS = re.compile(r"\d+")
_ROMAN = re.compile(r"[ivx]+")
#: Names in these languages say that the family name may come first, so none is taken from it.
_FAMILY_NAME_FIRST = {"ja", "ko", "zh", "hu", "vi"}
_SIGNS_OF_FAMILY = 2
_TWO = 2
_RANK = "rank"
#: What stands between two answers that somebody gives for one.
_SIDE_BY_SIDE = re.compile(r"[(),;/]|\s+or\s+")
#: Shorter than that many names sound like each other.
_LEAST_SOUND = 4
#: From so many letters on, one edit is forgiven; then two; then three.
_FORGIVEN_FROM = (4, 8, 14)


class Spelling:
    """Knows every name of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._deck = world.deck
        self._levelling = Levelling(world.vocabulary)
        self._same_names = SameNames(world.deck)
        self._place_names = PlaceNames(world)

    def accepted(self, value: Value) -> tuple[str, ...]:
        """All spellings of a value that are right when typed, the shown one first."""
        if isinstance(value, TopicRef):
            topic = self._deck.topics[value.topic]
            names = (*self._world.names(topic.id), *self.family_name(topic))
            return tuple(dict.fromkeys(names))
        return (str(value),)

    def accepted_name(self, topic: Topic, value: NameValue) -> tuple[str, ...]:
        """The spellings of a name in its time: those of the same time in other scripts too, and
        undated ones that are surely the same name, unless it is asked for in letters of its own."""
        name = value.name
        bounds = (name.since, name.until)
        of_time = [n for n in topic.names.others if (n.since, n.until) == bounds]
        if is_in_own_letters(value):
            others = [n.text for n in of_time if n.language == name.language]
        else:
            others = [*(n.text for n in of_time), *self._same_names.of_time(topic, name)]
        return tuple(dict.fromkeys([name.text, *others]))

    # Family names

    def family_name(self, topic: Topic) -> tuple[str, ...]:
        """A person's last name, if nobody and nothing else in the deck goes by it."""
        last = self._last_word(topic)
        return (last,) if last and self._family_names[squeeze(last)] == 1 else ()

    @cached_property
    def _family_names(self) -> Counter[str]:
        """How many topics go by each name or last name."""
        counted = Counter(name for name, bearers in self._world.spellings.items() for _ in bearers)
        counted.update(squeeze(self._last_word(topic)) for topic in self._deck.topics.values())
        return counted

    def _last_word(self, topic: Topic) -> str:
        if not self._world.vocabulary.types[topic.subtype].person:
            return ""
        if any(name.language in _FAMILY_NAME_FIRST for name in topic.names.others):
            return ""
        words = topic.label.split()
        return words[-1] if len(words) > 1 else ""

    # Typed answers

    def says(self, given: str, accepted: Iterable[str], value: Value, beside: str = "") -> bool:
        """Whether what was typed says one of the accepted spellings in words that a fair reader
        takes for the same; `beside` is the side that the question itself names. A gap that names
        one topic of the deck is filled with it as it would be typed anywhere.

        Two right answers side by side are right: "Outer Mongolia (MPR)". So is one with the land
        behind it in which the place lies: "Pyongyang, Korea".
        """
        right = tuple(accepted)
        if self._says(given, right, value, beside):
            return True
        parts = [part for part in _SIDE_BY_SIDE.split(given) if part.strip()]
        if len(parts) < _TWO or not self._says(parts[0], right, value, beside):
            return False
        return all(
            self._says(one, right, value, beside) or self._holds(one, value) for one in parts[1:]
        )

    def _holds(self, given: str, value: Value) -> bool:
        """Whether what was typed is a land or a place in which the right one lies."""
        meant = self._meant(value)
        wholes = self._world.wholes(meant.topic) if isinstance(meant, TopicRef) else frozenset()
        return not wholes.isdisjoint(self.bearers(given))

    def _says(self, given: str, accepted: tuple[str, ...], value: Value, beside: str) -> bool:
        level = self._levelling.level
        label = self._world.vocabulary.label
        wanted = {level(name) for one in accepted for name in (one, label(one))}
        meant = self._meant(value)
        typed = self.without_rank(given, meant)
        if level(given) in wanted or level(typed) in wanted:
            return True
        if self._names_kind(typed, accepted) or self._sounds_so(typed, accepted, value):
            return True
        if not isinstance(meant, TopicRef):
            return False
        topic = self._deck.topics[meant.topic]
        if self._world.vocabulary.types[topic.subtype].person:
            return self._is_person(typed, accepted, topic)
        kind = topic.facets.get(KIND, "")
        if kind and level(f"{typed} {kind}") in wanted:
            return True  # what is asked for is said to be a front: "Transbaikal" is enough
        return self._is_of_side(typed, wanted, topic, beside)

    def _names_kind(self, typed: str, accepted: Iterable[str]) -> bool:
        """Whether a name stands among words that say what bears it: "the port of Seishin"; of
        "Port of Port Arthur" only the first."""
        level = self._levelling.level
        names = {level(name) for name in accepted if name[:1].isupper()}
        words = fold(typed).split()
        while len(words) > 1 and not self._kind_words.isdisjoint((words[0], words[-1])):
            words = words[1:] if words[0] in self._kind_words else words[:-1]
            if level(" ".join(words)) in names:
                return True
        return False

    @cached_property
    def _kind_words(self) -> frozenset[str]:
        return frozenset(self._world.speech.phrase("words-beside-names").split())

    def _sounds_so(self, typed: str, accepted: Collection[str], value: Value) -> bool:
        """Whether a name is only written by other rules, or in other letters, than an accepted
        one, and nothing else of the deck or of the question sounds so."""
        if isinstance(value, Text) or is_in_own_letters(value):
            return False
        figures = self._figures(typed)
        names = [n for n in accepted if n[:1].isupper() and self._figures(n) == figures]
        right = {topic for name in names for topic in self.bearers(name)}
        taken = {name.text for topic in right for name in self._deck.topics[topic].names.garbles}
        false = value.false if isinstance(value, Gap) else ()
        if squeeze(typed) in map(squeeze, taken):
            return False
        sounds = _all_sounds((self._without_title(typed),)) & _all_sounds(names)
        sounds -= _all_sounds(false)
        return any(self._sounding.get(sound, frozenset()) <= right for sound in sounds)

    @cached_property
    def _sounding(self) -> Mapping[str, frozenset[str]]:
        """For each sound the topics that have a name of it."""
        found: dict[str, set[str]] = {}
        for topic_id in self._deck.topics:
            for name in self._world.names(topic_id):
                for sound in sounds_of(name):
                    found.setdefault(sound, set()).add(topic_id)
        return {sound: frozenset(topics) for sound, topics in found.items()}

    def _meant(self, value: Value) -> Value:
        """The one topic that a gap names; any other value as it is."""
        topics = self.named_in(value) if isinstance(value, Gap) else ()
        return TopicRef(topics[0]) if len(topics) == 1 else value

    def _is_person(self, typed: str, accepted: Iterable[str], topic: Topic) -> bool:
        """A person's names in the other order, or the family name: alone, whoever else bears it,
        for the question leaves no doubt who is meant; or behind initials."""
        named = self._without_title(typed)
        for name in accepted:
            if fold(named) in (fold(name), fold(family_name_first(name))):
                return self.bearers(named) in ((), (topic.id,)) or fold(named) == fold(name)
        if any(_is_family_name_of(named, name) for name in topic.names.others):
            return True
        if self._is_japanese(topic) and fold(named) == fold(topic.label.partition(" ")[0]):
            return True
        if has_initials_of(named, topic.label):
            return True
        if not self._last_word(topic):
            return False
        return fold(named) in {fold(name.split()[-1]) for name in (topic.label, *accepted)}

    @staticmethod
    def _is_japanese(topic: Topic) -> bool:
        """Whether a person's first name is the family's and tells enough: half of Korea is Kim."""
        return {name.language for name in topic.names.others} & _FAMILY_NAME_FIRST == {"ja"}

    def _without_title(self, typed: str) -> str:
        """What was typed without titles before it: "General", "Ambassador"."""
        words = typed.split()
        while len(words) > 1 and fold(words[0]) in self._titles:
            words = words[1:]
        return " ".join(words)

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(self._world.speech.phrase("titles-of-persons").split())

    def _is_of_side(self, typed: str, wanted: Collection[str], topic: Topic, beside: str) -> bool:
        """A name with its side's adjective where the deck writes none, or without it: where
        another bears it so, only beside that side."""
        adjective = self._world.adjective_of(topic)
        if not adjective:
            return False
        level = self._levelling.level
        if level(typed).removeprefix(level(adjective)) in wanted:
            return True
        if level(f"{adjective} {typed}") not in wanted:
            return False
        return beside == topic.facets[SIDE] or self._levels[level(typed)] == 0

    def says_place_of(self, given: str, topic: Topic) -> bool:
        """Whether what was typed is the place that a happening is named after, as Maoka is of the
        Maoka landing, and no other happening of its sort: to who is asked for a landing it is the
        landing."""
        if not self._world.is_happening(topic):
            return False
        named = self._place_names.in_name_of(topic.id)
        around = {whole for place in named for whole in self._world.wholes(place)}
        meant = (named - around).intersection(self.bearers(given))
        return any(self._named_after[topic.subtype, place] == 1 for place in meant)

    @cached_property
    def _named_after(self) -> Counter[tuple[str, str]]:
        """How many happenings of a sort are named after each place."""
        return Counter(
            (topic.subtype, place)
            for topic in self._deck.topics.values()
            if self._world.is_happening(topic)
            for place in self._place_names.in_name_of(topic.id)
        )

    @cached_property
    def _levels(self) -> Counter[str]:
        """How many topics go by each name, levelled."""
        names = {
            (self._levelling.level(name), topic.id)
            for topic in self._deck.topics.values()
            for name in self._world.names(topic.id)
        }
        return Counter(name for name, _ in names)

    def without_rank(self, given: str, value: Value) -> str:
        """What was typed without the person's rank or an article before it."""
        given = self._world.vocabulary.label(given.strip())
        if not isinstance(value, TopicRef):
            return given
        rank = fold(self._deck.topics[value.topic].facets.get(_RANK, "")).split()
        words = given.split()
        has_rank = [fold(word) for word in words[: len(rank)]] == rank
        return " ".join(words[len(rank) :]) or given if has_rank else given

    def bearers(self, given: str) -> tuple[str, ...]:
        """The topics that go by exactly what was typed."""
        return self._world.spellings.get(squeeze(given), ())

    def named_in(self, gap: Gap) -> tuple[str, ...]:
        """The topics that go by one of a gap's answers."""
        found = (topic for answer in gap.answers for topic in self.bearers(answer))
        return tuple(dict.fromkeys(found))

    def forgiven(self, given: str, accepted: tuple[str, ...], answer: Value) -> str:
        """The accepted spelling that was meant by a slip of the pen; empty if none was (G41).

        A slip is forgiven only towards a name that is nearer than any other name of the deck,
        and never in digits.
        """
        typed = squeeze(given)
        meant = {squeeze(spelling): spelling for spelling in reversed(accepted)}
        found = process.extractOne(typed, list(meant), scorer=OSA.normalized_distance)
        if found is None or self._figures(given) != self._figures(meant[found[0]]):
            return ""
        if OSA.distance(typed, found[0]) > _edits_forgiven(found[0]):
            return ""
        if isinstance(answer, Gap) and typed[:1] != found[0][:1]:
            return ""  # in the words of a gap another beginning is another word: south, north
        others = self._other_names(answer, frozenset(meant))
        nearest = process.extractOne(typed, others, scorer=OSA.normalized_distance)
        if nearest is not None and nearest[1] <= found[1]:
            return ""
        return meant[found[0]]

    def _figures(self, text: str) -> list[str]:
        """The figures of a text, Roman ones and those of its ordinals too: the sixth is no slip
        for the fifth, nor is the Far Eastern Front one for the I Far Eastern Front."""
        roman = [word for word in fold(text).split() if _ROMAN.fullmatch(word)]
        return _DIGITS.findall(self._levelling.level(text)) + roman

    def _other_names(self, answer: Value, meant: frozenset[str]) -> list[str]:
        own = answer.topic if isinstance(answer, TopicRef) else ""
        names = [name for name, topics in self._names_of_topics if topics != (own,)]
        if isinstance(answer, Gap):
            names += self._answers_of_gaps
        return [name for name in names if name not in meant]

    @cached_property
    def _answers_of_gaps(self) -> list[str]:
        gaps = (fact.value for fact in self._deck.facts.values())
        return [squeeze(answer) for gap in gaps if isinstance(gap, Gap) for answer in gap.answers]

    @cached_property
    def _names_of_topics(self) -> list[tuple[str, tuple[str, ...]]]:
        return list(self._world.spellings.items())


def _all_sounds(names: Iterable[str]) -> set[str]:
    """How any of some names sounds; short ones sound like each other and are left out."""
    return {sound for name in names for sound in sounds_of(name) if len(sound) >= _LEAST_SOUND}


def _edits_forgiven(name: str) -> int:
    return sum(len(name) >= letters for letters in _FORGIVEN_FROM)


def is_in_own_letters(value: Value) -> bool:
    """Whether a name belongs to a language that is not written in Latin letters, and is so here."""
    return isinstance(value, NameValue) and is_in_own_script(value.name)


def _is_family_name_of(typed: str, name: Name) -> bool:
    """Whether it is the first half of a Japanese name of four signs, as nearly all are divided."""
    is_japanese = name.language == "ja" and len(name.text) == 2 * _SIGNS_OF_FAMILY
    return is_japanese and len(typed) == _SIGNS_OF_FAMILY and name.text.startswith(typed)
