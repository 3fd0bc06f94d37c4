"""What a learner reads after the answer: the fact, its sources, what the other options are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeGuard

from quizapp.facts.dates import Date, Precision
from quizapp.facts.fact import Fact, Kind
from quizapp.facts.numbers import Quantity
from quizapp.facts.values import CardSides, Gap, NameValue, Picture, Position, TopicRef, Value
from quizapp.facts.vocabulary import Count, Marks, PropertySpec, ValueKind
from quizapp.questions.lineup import Candidate
from quizapp.questions.matter import Matter, Matters
from quizapp.questions.question import NEARLY_CREDIT, Account, Citation, Marked
from quizapp.questions.terms import Form, Grade
from quizapp.questions.truth import is_over_before
from quizapp.questions.wording import CLAIMED_BY, Wording, capital
from quizapp.questions.world import World

_KEPT = 16384
#: A whole list of more could not be read at once.
_MOST_LISTED = 7


class Feedback:
    """Tells what facts of one deck say."""

    def __init__(self, world: World, wording: Wording, matters: Matters) -> None:
        self._world = world
        self._deck = world.deck
        self._wording = wording
        self._matters = matters
        self._citations = lru_cache(maxsize=_KEPT)(self._make_citations)
        self._sentence = lru_cache(maxsize=_KEPT)(self._make_sentence)

    def sentence(self, fact: Fact) -> str:
        """The fact as a sentence, with whoever says so; a plain card as its two sides."""
        return self._sentence(fact.id)

    def _make_sentence(self, fact_id: str) -> str:
        fact = self._deck.facts[fact_id]
        voices = self._matters.voices(fact)
        match fact.value:
            case Gap(answers=answers):
                return self._wording.statement(fact.value, answers[0], voices)
            case CardSides(front=front, back=back):
                return self._wording.phrase("card-sides", front=front, back=back)
        spec = self._world.spec(fact)
        return self._wording.sentence(fact, spec, fact.value, voices) if spec else ""

    def rivals(self, fact: Fact) -> tuple[Fact, ...]:
        """The other positions on a disputed fact, of the same side."""
        if not fact.says or self._world.spec(fact) is None:
            return ()
        beside = self._deck.topics[fact.topic].entries[fact.property_name].facts
        return tuple(other for other in beside if other.id != fact.id and other.side == fact.side)

    def accounts(self, fact: Fact) -> tuple[Account, ...]:
        """All positions on a disputed fact, its own first, to be read side by side (G30)."""
        rivals = self.rivals(fact)
        positions = (fact, *rivals) if rivals else ()
        if len({source for position in positions for source in position.says}) < 2:
            return ()  # what one source says besides is no dispute
        return tuple(
            Account(source, capital(self._wording.speaker(source)), self._claimed(position))
            for position in positions
            for source in position.says
        )

    def _claimed(self, fact: Fact) -> str:
        """A value with what it counts."""
        value = self._wording.value_alone(fact.value)
        return f"{value} ({fact.counts})" if fact.counts else value

    def citations(self, fact: Fact) -> tuple[Citation, ...]:
        """Where the fact comes from, whoever says so first."""
        return self._citations(fact.id)

    def _make_citations(self, fact_id: str) -> tuple[Citation, ...]:
        fact = self._deck.facts[fact_id]
        keys = dict.fromkeys([*fact.says, *fact.sources])
        sources = (self._deck.sources[key] for key in keys if key in self._deck.sources)
        return tuple(Citation(s.id, s.title, s.details, s.address) for s in sources)

    def about(self, matter: Matter, candidate: Candidate) -> str:
        """What a wrong option is true of: the author's sentence, else the nearest fact.

        Of a verdict nothing is told: what other claim it fits says nothing of this one.
        """
        if candidate.why or matter.spec.value == ValueKind.WORD:
            return candidate.why
        if matter.about_names and not matter.is_forward:
            return self._other_name(matter, str(candidate.value))
        if not matter.is_forward and matter.spec.count is Count.MANY:
            reason = self._not_among(matter, str(candidate.value))
            if reason:
                return reason
        dated = self.dates_of(matter, candidate)
        if dated:
            return " ".join(map(self.sentence, dated))
        fact = self._fact_about(matter, candidate.value)
        if fact is not None:
            is_borrowed = isinstance(candidate.value, Quantity) and fact.topic != matter.topic.id
            worded = self._wording.phrase
            sentence = self.sentence(fact)
            return worded("belongs-elsewhere", sentence=sentence) if is_borrowed else sentence
        return "" if candidate.cited else self._wording.phrase("invented")

    def _not_among(self, matter: Matter, topic_id: str) -> str:
        """Why the value in question is none of several that a wrong topic has: as its author says
        so, else by the whole list. Where there is but one, that one is the best reason."""
        entry = self._deck.topics[topic_id].entries.get(matter.spec.name)
        if entry is None:
            return ""
        why = next((false.why for false in entry.false if false.value == matter.fact.value), "")
        if why or not entry.complete:
            return why
        listed = self.listed([fact.value for fact in entry.facts])
        if listed:
            return self._wording.phrase("listed-there", values=listed)
        if len(entry.facts) <= _MOST_LISTED:
            return ""
        value = self._wording.value_alone(matter.fact.value)
        return self._wording.phrase("not-listed", value=value, number=str(len(entry.facts)))

    def listed(self, values: Sequence[Value]) -> str:
        """Several values in a row; nothing of one alone, and of more than can be read at once."""
        if not 1 < len(values) <= _MOST_LISTED:
            return ""
        return self._world.speech.listed(tuple(map(self._wording.value_alone, values)))

    def dates_of(self, matter: Matter, candidate: Candidate) -> tuple[Fact, ...]:
        """Where the order of time alone shows that one led not to the other: when both were, the
        wrong one first, as far as the deck says it by a single fact."""
        if not self._is_too_early(matter, candidate):
            return ()
        end = matter.topic.id if matter.is_forward else str(matter.fact.value)
        return tuple(filter(None, map(self._when, (str(candidate.value), end))))

    def whose_name(self, matter: Matter, candidate: Candidate) -> Fact | None:
        """Whose a name is that was taken for another's, as the deck says."""
        if not isinstance(candidate.value, NameValue):
            return None
        return self._of_name(matter, candidate.value)

    def _is_too_early(self, matter: Matter, candidate: Candidate) -> bool:
        """Whether the order of time alone shows that one led not to the other."""
        if not matter.spec.causal or not isinstance(matter.fact.value, TopicRef):
            return False
        topics = self._deck.topics
        if matter.is_forward:
            cause, effect = matter.topic, topics[str(candidate.value)]
        else:
            cause, effect = topics[str(candidate.value)], topics[matter.fact.value.topic]
        return is_over_before(self._world, effect, cause)

    # A claim

    def why(self, fact: Fact) -> str:
        """Why a fact is so; and of who makes a claim, how that stands beside the evidence: a
        learner is not to take away what does not."""
        return " ".join(filter(None, (self.reason(fact), self.judged(fact))))

    def reason(self, fact: Fact) -> str:
        """The author's words on why a fact is so; none on an hour of which only the day is told
        and no clock: "in Tokyo it was eleven at night" hangs in the air."""
        if isinstance(fact.value, Date) and fact.value.precision > Precision.DAY:
            return fact.why if self._world.shows_another_day(fact.value) else ""
        return fact.why

    def judged(self, fact: Fact) -> str:
        """The verdict on a claim with its reason, beside who makes it."""
        verdict = self._verdict_beside(fact)
        return f"{self.sentence(verdict)} {verdict.why}".rstrip() if verdict is not None else ""

    def citations_beside(self, fact: Fact) -> tuple[Citation, ...]:
        """Where all comes from that is told beside a fact; of a verdict, whose claim it judges."""
        verdict = self._verdict_beside(fact)
        others = [verdict] if verdict is not None else self._made_by(fact)
        cited = (one for other in (fact, *others) for one in self.citations(other))
        return tuple(dict.fromkeys(cited))

    def _verdict_beside(self, fact: Fact) -> Fact | None:
        """The verdict on the claim that somebody is said to make, where it is not borne out."""
        if not isinstance(fact.value, TopicRef):
            return None
        for entry in self._deck.topics[fact.topic].entries.values():
            for verdict in entry.facts:
                spec = self._world.spec(verdict)
                if _is_verdict(spec) and str(verdict.value) not in spec.words[:1]:
                    return verdict
        return None

    def _made_by(self, fact: Fact) -> tuple[Fact, ...]:
        """Of a verdict, who makes the claim that it judges."""
        if not _is_verdict(self._world.spec(fact)):
            return ()
        entry = self._deck.topics[fact.topic].entries.get(CLAIMED_BY)
        return tuple(entry.facts) if entry else ()

    # What other sources say

    def says(self, matter: Matter, value: Value) -> str:
        """Who gives this value in place of the answer, where sources disagree."""
        if not matter.is_forward or not matter.fact.says:
            return ""
        for rival in self.rivals(matter.fact):
            if rival.value == value:
                return self._wording.voice(rival.says)
        return ""

    def other_source(self, fact: Fact, is_given: Callable[[Value], bool]) -> Marked | None:
        """What an answer earns that is another source's value: nearly all, and whose it is."""
        for rival in self.rivals(fact):
            if is_given(rival.value):
                value, source = self._wording.value_alone(rival.value), rival.says
                return self.said_by(value, self._wording.voice(source))
        return None

    def said_by(self, value: str, source: str) -> Marked:
        """The mark for a value that another source gives."""
        remark = self._wording.phrase("other-source", value=value, source=source)
        return Marked(Grade.OTHER_SOURCE, NEARLY_CREDIT, remark)

    def _fact_about(self, matter: Matter, value: Value) -> Fact | None:
        if not matter.is_forward:
            return next(self._of_topic(matter, str(value)), None)
        rival = next((r for r in self.rivals(matter.fact) if r.value == value), None)
        if rival is not None:
            return rival
        if isinstance(value, TopicRef):
            return next(self._of_value(matter, value.topic), None)
        if isinstance(value, NameValue):
            return self._of_name(matter, value)
        if isinstance(value, Date):
            return self._of_time(matter, value)
        return self._world.facts_by_value.get(str(value))

    def _of_time(self, matter: Matter, date: Date) -> Fact | None:
        """What happened then, first of all in the chapter that is asked about."""
        topics = self._deck.topics
        facts = self._world.facts_in(date, matter.topic)
        # A massacre is not told by the way, as what happened on some wrong day.
        told = [fact for fact in facts if topics[fact.topic].offered]
        if told:
            return min(told, key=lambda fact: fact.chapter != matter.fact.chapter)
        same = self._world.facts_by_value.get(str(date))
        return same if same and self._world.stands_beside(same, matter.topic) else None

    def _when(self, topic_id: str) -> Fact | None:
        """The fact that tells best when something was: of an effect, that it came too early."""
        entries = self._deck.topics[topic_id].entries.values()
        dated = [
            (spec.marks is not Marks.BOTH, fact)
            for entry in entries
            for fact in entry.facts
            if (spec := self._world.spec(fact)) and spec.marks is not Marks.NOTHING
            if isinstance(fact.value, Date)
        ]
        return min(dated, key=lambda pair: pair[0])[1] if dated else None

    def _of_topic(self, matter: Matter, topic_id: str) -> Iterator[Fact]:
        """What the deck says of a topic, first under the property in question; what its picture
        shows comes last, for that would give away a question that is still to come."""
        entries = self._deck.topics[topic_id].entries
        own = entries.get(matter.spec.name)
        named = own.facts if own else ()
        facts = (fact for entry in entries.values() for fact in entry.facts)
        told = (fact for fact in facts if self._is_told(fact))
        # What a place was once called is no reason why nothing happened there.
        told = (fact for fact in told if fact.kind is not Kind.NAME)
        is_shown = isinstance(matter.fact.value, Picture)
        # Of several signers one more is no reason why another did not sign.
        is_last = is_shown or (len(named) > 1 and matter.spec.count is Count.MANY)
        if is_last:
            told = (fact for fact in told if fact not in named)
        yield from (*told, *named) if is_last else (*named, *told)
        yield from self._deck.mentions.get(topic_id, ())

    def _is_told(self, fact: Fact) -> bool:
        """Whether a fact makes a sentence: no gap, no card, no bare position, no picture."""
        is_shown = isinstance(fact.value, Position | Picture)
        return self._world.spec(fact) is not None and not is_shown

    def _of_value(self, matter: Matter, topic_id: str) -> Iterator[Fact]:
        """The facts that have a topic as their value, the same property first; else its own.

        What holds of the right answer too, a claim that both make, tells the two not apart.
        """
        mentions = [
            fact
            for fact in self._deck.mentions.get(topic_id, ())
            if not self._holds_of_both(fact, matter)
        ]
        yield from (fact for fact in mentions if fact.property_name == matter.spec.name)
        yield from mentions
        yield from self._of_topic(matter, topic_id)

    def _other_name(self, matter: Matter, topic_id: str) -> str:
        """What else a topic is called, where it was taken for the bearer of a name; what happened
        there is no reason why it did not bear that one."""
        entry = self._deck.topics[topic_id].entries.get(matter.spec.name)
        if entry is not None and entry.facts:
            return self.sentence(entry.facts[0])
        names = self._world.second_line(topic_id)
        if not names:
            return ""
        topic, listed = self._wording.label(topic_id), self._world.speech.listed(names)
        return self._wording.phrase("also-called", topic=topic, names=listed)

    def _holds_of_both(self, fact: Fact, matter: Matter) -> bool:
        """Whether a fact's list has the right answer in it as well."""
        entry = self._deck.topics[fact.topic].entries.get(fact.property_name)
        values = [other.value for other in entry.facts] if entry else []
        return fact.topic != matter.topic.id and matter.fact.value in values

    def _of_name(self, matter: Matter, value: NameValue) -> Fact | None:
        alike = self._world.alike(matter.topic.type, matter.spec.name).facts
        return next((fact for fact in alike if fact.value == value), None)


def _is_verdict(spec: PropertySpec | None) -> TypeGuard[PropertySpec]:
    return spec is not None and Form.CLAIM in spec.forms
