"""Finding what is proved wrong: topics, texts, words and names beside the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Fact, FalseValue, Kind
from quizapp.facts.folding import fold
from quizapp.facts.topic import Topic
from quizapp.facts.values import NameValue, Picture, Position, Text, TopicRef, Value
from quizapp.facts.vocabulary import Count, ValueKind
from quizapp.questions.alike import ENOUGH_TO_SEE
from quizapp.questions.circles import circle_of
from quizapp.questions.leaks import Leaks
from quizapp.questions.likeness import Profile, likeness
from quizapp.questions.lineup import FEWEST, Candidate, Field
from quizapp.questions.matter import Matter
from quizapp.questions.narrowing import Narrowing, days_off, positions
from quizapp.questions.period import ALWAYS
from quizapp.questions.place_names import PlaceNames
from quizapp.questions.places import Places
from quizapp.questions.reasonable import Reason
from quizapp.questions.terms import Form
from quizapp.questions.truth import Proof, exclusive, refute
from quizapp.questions.wording import CLAIMED_BY
from quizapp.questions.world import KIND, World

#: What an author names as a common mistake is the best wrong option there is.
_AUTHORS_OWN = 20
#: That the same property is known of a topic makes it a likelier answer backward.
_SAID = 3
#: So many of the likest and of the least like are kept to choose from.
_KEPT = 12
#: What it counts for a cause or effect that it is told of in the answer's chapter.
_IN_CHAPTER = 8
#: A cause or effect so many days off is offered only where nearer ones do not suffice; one of
#: another age only where there is no other.
_FAR_OFF_DAYS, _AGE_DAYS = 150, 1000
_FAR_OFF, _AGE_OFF = -40, -400
#: What a month off counts beside a day that is known, up to so many of them.
_MONTH_DAYS, _MOST_MONTHS = 30, 30
#: What it counts to be of a wider circle around the day that is told or the place that is marked.
_CIRCLE = 10
#: What it counts for a text that its topic is of the kind of the topic asked about.
_SAME_KIND = 5


class Candidates:
    """Finds the candidates of one deck."""

    def __init__(self, world: World, leaks: Leaks, places: Places) -> None:
        self._world = world
        self._deck = world.deck
        self._leaks = leaks
        self._places = places
        self._reason = Reason(world)
        self._place_names = PlaceNames(world)
        self._narrowing = Narrowing(world, places)
        self._absolutes = set(fold(world.speech.phrase("absolutes")).split())

    def field(self, matter: Matter) -> Field:
        """Candidates that suit a matter, the likest first."""
        return self._narrowing.near(matter, self._whole_field(matter))

    def _whole_field(self, matter: Matter) -> Field:
        field = self._field(matter, self._all(matter))
        if field.is_enough or not isinstance(matter.answer, TopicRef):
            return field
        row = self._world.kindred(self._deck.topics[matter.answer.topic])
        if len(row) <= ENOUGH_TO_SEE:
            return field
        # Of very many topics only some were looked at; the others may hold what is missing. What
        # is found twice keeps what the author says of it, which stands in the first field.
        return self._field(matter, (*self._topics(matter, row), *field.pool))

    def among(self, matter: Matter, keys: Iterable[str]) -> Iterator[Candidate]:
        """Those of the topics with these ids that are proved wrong and suit the matter."""
        if isinstance(matter.answer, TopicRef):
            row = self._world.kindred(self._deck.topics[matter.answer.topic])
            wanted = frozenset(keys)
            yield from self._topics(matter, [one for one in row if one.topic.id in wanted])

    def _field(self, matter: Matter, candidates: Iterable[Candidate]) -> Field:
        found = {candidate.key: candidate for candidate in candidates}
        pool = sorted(found.values(), key=lambda c: (-c.likeness, c.key))
        whole = Field(tuple(pool), lambda one, other: self._apart(matter, one, other))
        kin = {c.key for c in pool if self._is_same_kind(matter, c.value)}
        # What the author lists goes before all that is merely of the answer's kind.
        is_settled = sum(c.is_listed for c in pool if c.key in kin) >= FEWEST
        kept = (c for c in pool if c.key in kin or (c.is_listed and not is_settled))
        alike = replace(whole, pool=tuple(kept))
        whole = alike if alike.is_enough else whole
        near, of_age = (
            replace(whole, pool=tuple(c for c in whole.pool if c.likeness > off // 2))
            for off in (_FAR_OFF, _AGE_OFF)
        )
        if near.is_enough:
            return near
        return of_age if of_age.pool else whole

    def _is_same_kind(self, matter: Matter, value: Value) -> bool:
        """Whether a topic is of the answer's kind, an army beside an army: what the author lists
        may be a front, which nobody takes for one."""
        answer = matter.answer
        if not isinstance(answer, TopicRef) or not isinstance(value, TopicRef):
            return True
        one, other = (self._deck.topics[ref.topic].facets.get(KIND) for ref in (answer, value))
        return one == other

    def _all(self, matter: Matter) -> Iterator[Candidate]:
        match matter.answer:
            case TopicRef():
                around = self._world.around(self._deck.topics[matter.answer.topic])
                yield from self._topics(matter, around)
            case _ if matter.spec.value == ValueKind.WORD:
                yield from self._words(matter)
            case _:
                yield from self._of_facts(matter)
        if matter.is_forward:
            yield from self._denied(matter)

    def _apart(self, matter: Matter, one: Value, other: Value) -> bool:
        if matter.spec.apart and {str(one), str(other)} <= set(matter.spec.apart):
            return False
        return exclusive(self._world, one, other)

    def _proof(self, matter: Matter, value: Value) -> Proof | None:
        """The proof that a value, or backward a topic, does not answer the question."""
        if matter.is_forward:
            return refute(self._world, matter.topic, matter.spec, value, matter.asked)
        topic = self._deck.topics[str(value)]
        spec = self._world.vocabulary.types[topic.subtype].properties.get(matter.spec.name)
        if spec is None or self._is_denied_otherwise(matter, topic):
            return None
        return refute(self._world, topic, spec, matter.fact.value, matter.asked)

    def _is_denied_otherwise(self, matter: Matter, topic: Topic) -> bool:
        """Whether, backward, what an author denies of a claim answers a question of its own: that
        Suzuki said no such thing in an interview does not tell what he said elsewhere."""
        if matter.spec.name != CLAIMED_BY or self._denial(matter, topic) is None:
            return False
        if self._world.is_happening(topic):
            return False
        return any(fact.phrases.ask for fact in topic.entries[matter.spec.name].facts)

    def _is_named(self, matter: Matter, value: Value) -> bool:
        """Whether the stem itself holds the option's name."""
        shown_only = matter.about_names
        return bool(self._leaks.gives_away(matter.words, value, shown_only=shown_only))

    # Topics

    def _topics(self, matter: Matter, topics: Iterable[Profile]) -> Iterator[Candidate]:
        """The likest and the least like of the topics that are proved wrong."""
        answer = self._world.profile(str(matter.answer))
        in_stem = {matter.topic.id, str(matter.fact.value)}
        named = self._regions(matter)
        suited = (
            (self._points(matter, answer, profile), profile)
            for profile in topics
            if profile.topic.id not in in_stem and self._suits(profile, answer, matter)
            if self._is_told_apart(profile.topic, matter)
            if named <= self._world.wholes(profile.topic.id)
        )
        ranked = sorted(suited, key=lambda pair: (-pair[0], pair[1].topic.id))
        return self._both_ends(matter, answer, ranked)

    def _points(self, matter: Matter, answer: Profile, profile: Profile) -> int:
        """How readily a topic is taken for the answer; of effects those told of near it."""
        points = likeness(answer, profile) + self._same_thing_said(matter, profile)
        points += _AUTHORS_OWN * (self._denial(matter, profile.topic) is not None)
        points += self._elsewhere(matter, profile.topic)
        if not matter.is_forward and isinstance(matter.fact.value, Date):
            return points + _off_day(matter, matter.fact.value, profile.topic)
        if not matter.spec.causal:
            return points
        in_chapter = profile.topic.chapter == answer.topic.chapter
        return points + _IN_CHAPTER * in_chapter + self._off(matter, profile)

    def _denial(self, matter: Matter, topic: Topic) -> FalseValue | None:
        """What the author says, backward, that a list of a topic has not: the value in question."""
        entry = topic.entries.get(matter.spec.name)
        if entry is None or matter.is_forward or matter.spec.count is not Count.MANY:
            return None
        return next((one for one in entry.false if one.value == matter.fact.value), None)

    def _elsewhere(self, matter: Matter, topic: Topic) -> int:
        """What it counts against a happening, where a place is known, that its own name says
        another: nobody looks for the Seishin landing at Wonsan."""
        here = matter.fact.value
        if matter.is_forward or not isinstance(here, TopicRef):
            return 0
        named = self._place_names.in_name_of(topic.id)
        told = named and not any(self._world.kin(here.topic, one) for one in named)
        return _FAR_OFF if told else 0

    def _off(self, matter: Matter, profile: Profile) -> int:
        """What it counts how far a cause or effect lies from the ends of the link asked about."""
        ends = (matter.topic.id, str(matter.fact.value))
        gaps = [_days_between(self._world.profile(end), profile) for end in ends]
        return _off_time(min((gap for gap in gaps if gap is not None), default=0))

    def _same_thing_said(self, matter: Matter, profile: Profile) -> int:
        """What it counts, backward, that the deck says of a topic what is asked here: of who
        commanded, that somebody did; of where a place lies, the more the nearer it does."""
        if matter.is_forward or matter.spec.name not in profile.topic.entries:
            return 0
        here = matter.fact.value
        if not isinstance(here, Position):
            return _SAID
        nearest = max(
            (self._places.nearness(here, there) for there in positions(profile.topic, matter)),
            default=0,
        )
        circle = self._narrowing.circle_on_map(matter, profile.topic)
        return _SAID + nearest - _CIRCLE * circle

    def _is_told_apart(self, topic: Topic, matter: Matter) -> bool:
        """Whether a place is another target than the one that is marked, and what has a picture
        of its own no part of what is shown; so is all else."""
        here = matter.fact.value
        if matter.is_forward:
            return True
        if isinstance(here, Picture):
            seen = (matter.topic.id, *here.beside)
            return not any(self._world.kin(topic.id, other) for other in seen)
        if not isinstance(here, Position):
            return True
        return all(self._places.are_told_apart(here, there) for there in positions(topic, matter))

    def _regions(self, matter: Matter) -> set[str]:
        """What a place on the map lies in by the words of the stem: a city of another country is
        no answer to which one in this country is marked."""
        if matter.is_forward or not isinstance(matter.fact.value, Position):
            return set()
        wholes = self._world.wholes(matter.topic.id)
        return {whole for whole in wholes if self._is_named(matter, TopicRef(whole))}

    def _both_ends(
        self, matter: Matter, answer: Profile, ranked: list[tuple[int, Profile]]
    ) -> Iterator[Candidate]:
        """Candidates from both ends of the row, on until a companion of the answer is found.

        Happenings to choose among lie near each other in time: of them, only the first end.
        """
        kept = companions = 0
        row = iter(ranked)
        for candidate in self._proved(matter, answer, row):
            yield candidate
            kept, companions = kept + 1, companions + candidate.companion
            if kept >= _KEPT and companions:
                break
        if not self._world.is_happening(answer.topic):
            yield from islice(self._proved(matter, answer, reversed(list(row))), _KEPT)

    def _proved(
        self, matter: Matter, answer: Profile, ranked: Iterable[tuple[int, Profile]]
    ) -> Iterator[Candidate]:
        """The topics that are proved wrong and not named by the stem."""
        for points, profile in ranked:
            value = TopicRef(profile.topic.id)
            proof = self._proof(matter, value)
            if proof is not None and not self._is_named(matter, value):
                denial = self._denial(matter, profile.topic) if proof is Proof.LIST else None
                circle = self._narrowing.circle_on_map(matter, profile.topic)
                is_companion = profile.is_companion_of(answer)
                found = Candidate(value, proof, points, is_companion, circle=circle)
                yield replace(found, why=denial.why, is_listed=True) if denial else found

    def _suits(self, profile: Profile, answer: Profile, matter: Matter) -> bool:
        """Whether a topic is on the answer's side, was there when the answer was (G9), and is
        no nonsense: nobody takes for a whole what has no parts."""
        if matter.is_forward and matter.spec.transitive and matter.spec.name not in profile.roles:
            return False
        if self._is_absolute_name(profile.topic) != self._is_absolute_name(answer.topic):
            return False
        is_shared = self._world.voice(profile.topic.id) in self._world.shared_voices
        if is_shared or not self._reason.suits(profile.topic, matter):
            return False
        if self._world.is_happening(profile.topic):
            return True
        if profile.side != answer.side:
            return False
        span = profile.span
        return span == ALWAYS or (span.may_meet(matter.time) and span.may_meet(answer.span))

    # Texts, words and names

    def _of_facts(self, matter: Matter) -> Iterator[Candidate]:
        """What the same property says of other topics of the kind: texts, or names in turn."""
        own = self._world.profile(matter.topic.id)
        for fact in self._world.alike(matter.topic.type, matter.spec.name).around(matter.fact):
            if fact.topic == matter.topic.id or fact.says or not self._is_like(fact, matter):
                continue
            proof = self._proof(matter, fact.value)
            if proof is not None and self._reads_alike(matter, fact.value):
                topic = self._world.profile(fact.topic)
                points = likeness(own, topic) + self._same_kind(matter, topic.topic)
                circle = self._narrowing.circle_of_name(matter, fact)
                yield Candidate(fact.value, proof, points, circle=circle)

    def _is_like(self, fact: Fact, matter: Matter) -> bool:
        """Whether a fact's value is of the answer's kind."""
        if fact.kind is Kind.NAME:
            return self._narrowing.is_like_name(matter, fact)
        return isinstance(fact.value, Text)

    def _same_kind(self, matter: Matter, topic: Topic) -> int:
        """What it counts that a text is said of a topic of the same kind, where kinds are told."""
        kind = matter.topic.facets.get(KIND)
        return _SAME_KIND * (kind is not None and topic.facets.get(KIND) == kind)

    def _reads_alike(self, matter: Matter, value: Value) -> bool:
        """Whether a text is not named by the stem, and is as absolute as the answer (G26)."""
        absolute = self._is_absolute(value) == self._is_absolute(matter.answer)
        return absolute and not self._is_named(matter, value)

    def _is_absolute(self, value: Value) -> bool:
        """Whether a text says "always", "never" or "only": only guessers look at that."""
        if not isinstance(value, Text):
            return False
        return not self._absolutes.isdisjoint(fold(value.text).split())

    def _is_absolute_name(self, topic: Topic) -> bool:
        return not self._absolutes.isdisjoint(fold(topic.label).split())

    def _words(self, matter: Matter) -> Iterator[Candidate]:
        for word in _words_beside(matter):
            proof = self._proof(matter, Text(word))
            together = {word, str(matter.answer)}
            if proof is not None and not together <= set(matter.spec.apart):
                yield Candidate(Text(word), proof)

    # What is denied

    def _denied(self, matter: Matter) -> Iterator[Candidate]:
        """What the author says is not so."""
        entry: Entry | None = matter.topic.entries.get(matter.spec.name)
        for false in entry.false if entry else ():
            if not self._is_offered(false.value, matter):
                continue
            proof = self._proof(matter, false.value)
            if proof is None or not self._reads_alike(matter, false.value):
                continue
            companion = self._denied_companion(matter, false.value)
            yield Candidate(false.value, proof, _AUTHORS_OWN, companion, false.why, is_listed=True)

    def _is_offered(self, value: Value, matter: Matter) -> bool:
        if isinstance(value, NameValue):
            return _are_of_same_bounds(matter.fact.value, value)  # wrong of one name of several
        if not isinstance(value, TopicRef):
            return True
        topic = self._deck.topics[value.topic]
        is_shared = self._world.voice(topic.id) in self._world.shared_voices
        return topic.offered and not is_shared and self._reason.may_have_said(topic, matter)

    def _denied_companion(self, matter: Matter, value: Value) -> bool:
        if not isinstance(value, TopicRef) or not isinstance(matter.answer, TopicRef):
            return True
        one, other = (self._world.profile(v.topic) for v in (matter.answer, value))
        return one.topic.subtype == other.topic.subtype and other.is_companion_of(one)


def _are_of_same_bounds(one: Value, other: NameValue) -> bool:
    """Whether two names are of the very same time and language."""
    if not isinstance(one, NameValue):
        return True
    here, there = one.name, other.name
    return (here.language, here.since, here.until) == (there.language, there.since, there.until)


def _words_beside(matter: Matter) -> Iterator[str]:
    """The words to choose among. The verdict next to "supported", that a claim is too simple, fits
    with some reason whatever is borne out with a "but", contested or worded wrongly: it is never
    set beside another."""
    words = matter.spec.words
    if Form.CLAIM not in matter.spec.forms:
        yield from words
    elif str(matter.answer) not in words[1:2]:
        yield from (word for word in words if word not in words[1:2])


def _days_between(one: Profile, other: Profile) -> int | None:
    """Days between two topics, where they are known."""
    if one.span.first is None or other.span.first is None:
        return None
    return abs(one.span.first - other.span.first)


def _off_time(days: int) -> int:
    """What it counts that something lies so many days off."""
    if days > _AGE_DAYS:
        return _AGE_OFF
    return _FAR_OFF if days > _FAR_OFF_DAYS else 0


def _off_day(matter: Matter, day: Date, topic: Topic) -> int:
    """What it counts, where a day is known, how far from it the same thing was true of a topic:
    in a year after a war nobody looks for what ended in it."""
    gap = days_off(matter, day, topic)
    return _off_time(gap) - min(gap // _MONTH_DAYS, _MOST_MONTHS) - _CIRCLE * circle_of(gap)
