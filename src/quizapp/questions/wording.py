"""How a deck's facts are asked and said, by the templates of its vocabulary.

Names keep their article inside a sentence and drop it where they stand alone. Whatever comes
from a deck is filled in as it is and never read as a template.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property, lru_cache

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Quantity
from quizapp.facts.topic import Topic
from quizapp.facts.values import Gap, Picture, Position, TopicRef, Value
from quizapp.facts.vocabulary import Count, Marks, PropertySpec, ValueKind
from quizapp.questions.capitals import written_small
from quizapp.questions.period import ALWAYS, Period, period_of_date, period_of_fact
from quizapp.questions.spoken import HELD, fill
from quizapp.questions.world import ADJECTIVE, KIND, World

_WHEN = "<when>"
_CLAIMING = ("claims", "does")
#: How a name is worded that is borne still; an author's own words may speak of the past.
_STILL_NAMED = ("still-named-ask", "still-named-back", "still-named-say")
_SWALLOWED = re.compile(r"([?!])([”’\"'»])[?.]$")
_ORDINAL = re.compile(r"\b(\d+[^\W\d_]+) (?=\w)")
_OPENING_MARKS = tuple("“‘«\"'(")
CLAIMED_BY = "by"  # the property by which a claim names who makes it
#: Of those who make a claim the first are named with it; more could not be read at once (G40).
_MOST_CLAIMANTS = 2
_KEPT = 16384


class Wording:
    """Words the questions and sentences of one deck."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._deck = world.deck
        self._vocabulary = world.vocabulary
        self._speech = world.speech
        self._openings = {*self.phrase("openings").split(), *self.phrase("small-words").split()}
        self.name = lru_cache(maxsize=_KEPT)(self._name)
        self.label = lru_cache(maxsize=_KEPT)(self._label)

    def phrase(self, name: str, **slots: str) -> str:
        """One of the language's fixed phrases, filled."""
        return self._speech.phrase(name, **slots)

    # Names and values

    def _name(self, topic_id: str) -> str:
        """A topic's name as it stands inside a sentence: a source's voice, a title quoted."""
        topic = self._deck.topics[topic_id]
        return self._world.voice(topic_id) or _hold(self._quoted(topic, topic.name))

    def _label(self, topic_id: str) -> str:
        """A topic's name as it stands alone, beginning with a capital."""
        topic = self._deck.topics[topic_id]
        voice = self._vocabulary.label(self._world.voice(topic_id))
        return capital(voice) or _hold(self._quoted(topic, capital(topic.label)))

    def _quoted(self, topic: Topic, name: str) -> str:
        is_title = self._vocabulary.types[topic.subtype].quoted
        return self.phrase("title", work=name) if is_title else name

    def value_in_sentence(self, value: Value) -> str:
        """A value as it stands inside a sentence, a date with its preposition."""
        match value:
            case TopicRef():
                return self.name(value.topic)
            case Date():
                return self._date_in_sentence(value)
            case Quantity():
                return self._speech.number(value)
            case Position():
                return self._speech.position(value)
            case Picture():
                return _hold(value.alt)
            case _:
                return _hold(str(value))

    def _date_in_sentence(self, date: Date, blank: str = "") -> str:
        text = self._speech.date_in_sentence(date, blank)
        return self._speech.by_clock(date, text) if self._world.shows_another_day(date) else text

    def option(self, value: Value, spec: PropertySpec) -> str:
        """A value as one of the options: what is no name begins with a capital there too, or the
        clause that begins with a name would stand apart."""
        text = self.value_alone(value)
        return capital(text) if spec.value is ValueKind.TEXT else text

    def value_alone(self, value: Value) -> str:
        """A value as it stands alone, in an option or as the answer."""
        match value:
            case TopicRef():
                return self.label(value.topic)
            case Date():
                return self._speech.date(value)
            case Quantity():
                return self._speech.number(value)
            case Picture():
                return _hold(value.alt)
            case _:
                return _hold(str(value))

    def voice(self, speakers: tuple[str, ...]) -> str:
        """Who says so, as it stands after "according to"."""
        return self._speech.listed(tuple(self.speaker(key) for key in speakers))

    def speaker(self, key: str) -> str:
        """One source by its voice, else by its title in quotation marks; a person by name."""
        source = self._deck.sources.get(key)
        if source is None:
            return self.name(key)
        return source.voice or _hold(self.phrase("title", work=source.title))

    def side(self, side: str) -> str:
        """A side as an adjective: "Soviet"."""
        topic = self._deck.topics.get(side)
        return topic.facets.get(ADJECTIVE, topic.label) if topic else side

    def nouns(self, value: Value) -> str:
        """What several things like a value are called; empty for what is no topic."""
        if not isinstance(value, TopicRef):
            return ""
        return self._vocabulary.types[self._deck.topics[value.topic].subtype].plural

    def line_entry(self, true: Quantity, low: Decimal, high: Decimal) -> tuple[str, str]:
        """The unit of a line of numbers, and how to write one of them."""
        figures = [self._speech.figure(Quantity(end, end)) for end in (low, high)]
        kind = self.phrase("entry-number" if true.unit else "entry-figure", unit=true.unit)
        entry = self.phrase("entry-estimate", number=kind, low=figures[0], high=figures[1])
        return self._speech.unit(true), entry

    # Time

    def time_said(self, fact: Fact, spec: PropertySpec, template: str) -> tuple[str, Period]:
        """The time that a template says for a fact, in words and in days.

        A bounded value says its bounds. One of several values in turn, without bounds, is meant
        at the deck's time; a happening needs none, for it brings its own.
        """
        if _WHEN not in template:
            return "", ALWAYS
        if fact.is_bounded:
            return self._bounds(fact, template), period_of_fact(fact)
        happening = self._world.is_happening(self._deck.topics[fact.topic])
        if spec.count != Count.AT_A_TIME or happening or not self._deck.when:
            return "", ALWAYS
        if self._world.when is None:
            return self.phrase("in", date=self._deck.when), ALWAYS
        return self._speech.date_in_sentence(self._world.when), period_of_date(self._world.when)

    def time_of_sentence(self, fact: Fact, spec: PropertySpec) -> Period:
        """The time that the fact's sentence says, in days."""
        return self.time_said(fact, spec, self._say_template(fact, spec))[1]

    def _bounds(self, fact: Fact, template: str) -> str:
        if fact.on is not None:
            return self._speech.date_in_sentence(fact.on)
        first = self._speech.date(fact.since) if fact.since else ""
        last = self._speech.date(fact.until) if fact.until else ""
        if first and last:
            return self.phrase("from-until", first=first, last=last)
        if first:
            is_still = template in map(self.phrase_template, _STILL_NAMED)
            return self.phrase("since" if is_still else "from", date=first)
        return self.phrase("until", date=last)

    # Questions

    def question(
        self,
        fact: Fact,
        spec: PropertySpec,
        template: str,
        answer: Value,
        *,
        voices: tuple[str, ...],
        with_options: bool,
        region: str = "",
    ) -> str:
        """A whole question; `answer` decides between "who" and "which", `with_options` how.

        What is to be named without options is said to lie in the `region`, a topic, if there is
        one.
        """
        if voices and template == self.phrase_template("counts-ask"):
            counts = _hold(fact.counts)
            return finished(self.phrase("counts-ask-by", source=self.voice(voices), counts=counts))
        asked_for = self._asked_for(answer, with_options, region)
        text = fill(template, **self._slots(fact, spec, template, fact.value), **asked_for)
        text = self._with_tail(text, self._tail(fact, spec, template))
        if voices:
            question = self._uncapital(text, template)
            text = self.phrase("according-to", source=self.voice(voices), question=question)
        return finished(text)

    def _tail(self, fact: Fact, spec: PropertySpec, template: str) -> str:
        """What stands between a forward question and its question mark: the clock, the scope."""
        if "<value>" in template:
            return ""
        tails = []
        if isinstance(fact.value, Date) and self._world.shows_another_day(fact.value):
            tails.append(self.phrase("by-zone", zone=fact.value.zone))
        if fact.counts and "<counts>" not in template:
            tails.append(fill(spec.scope, counts=_hold(fact.counts)))
        return ", ".join(filter(None, tails))

    def _with_tail(self, text: str, tail: str) -> str:
        mark = text[-1:]
        return f"{text[:-1]}, {tail}{mark}" if tail else text

    def _asked_for(self, answer: Value, with_options: bool, region: str) -> dict[str, str]:
        """The slots that name what is asked for."""
        if not isinstance(answer, TopicRef):
            return {"which": self.phrase("which-of-these")} if with_options else {}
        spec = self._vocabulary.types[self._deck.topics[answer.topic].subtype]
        kind = self._deck.topics[answer.topic].facets.get(KIND, "")
        has_kinds = spec.noun in self.phrase("nouns-of-kinds").split()
        one = self._which_one(kind if kind and has_kinds else spec.noun, region)
        several = self.phrase("which-of-these-things", nouns=spec.plural)
        named = several if with_options else one
        who = self.phrase("who") if spec.person else named
        which = self.phrase("which-of-these") if with_options else one
        return {"which": which, "which_noun": named, "who": who}

    def _which_one(self, noun: str, region: str) -> str:
        if not region:
            return self.phrase("which-one", noun=noun)
        topic, types = self._deck.topics[region], self._vocabulary.types
        at = types[topic.subtype].at
        if at == types[topic.type].at:  # where a mere spot is; other places lie within this one
            at = self.phrase("in-region")
        return self.phrase("which-one-in", noun=noun, at=at, region=self.name(region))

    def larger(self, fact: Fact) -> str:
        """Which of several topics has the larger number, by what the fact counts."""
        spec = self._deck.spec_of(fact)
        return finished(fill(spec.larger, **self._slots(fact, spec, spec.larger, fact.value)))

    # Sentences

    def sentence(
        self, fact: Fact, spec: PropertySpec, value: Value, voices: tuple[str, ...]
    ) -> str:
        """The fact as a sentence, with `value` in the place of its own."""
        return finished(self.clause(fact, spec, value, voices))

    def clause(self, fact: Fact, spec: PropertySpec, value: Value, voices: tuple[str, ...]) -> str:
        """The same without the capital, as it stands after "true or false:"."""
        template = self._say_template(fact, spec)
        return self._filled(fact, spec, self._slots(fact, spec, template, value), voices)

    def _filled(
        self, fact: Fact, spec: PropertySpec, slots: dict[str, str], voices: tuple[str, ...]
    ) -> str:
        template = self._say_template(fact, spec)
        if voices and template == self.phrase_template("counts-say"):
            return self.phrase("counts-say-by", **slots, source=self.voice(voices))
        text = fill(template, **slots)
        if fact.counts and "<counts>" not in template:
            text = self._with_tail(text, fill(spec.scope, counts=_hold(fact.counts)))
        text = self._uncapital(text, template)
        if not voices:
            return text
        return self.phrase("according-to-say", source=self.voice(voices), sentence=text)

    # Sentences with a gap

    def statement(self, gap: Gap, filling: str, voices: tuple[str, ...]) -> str:
        """A statement with something in its gap: a blank, or the answer."""
        if not voices:
            return finished(_hold(f"{gap.before}{filling}{gap.after}"))
        return finished(self.stated(gap, filling, voices))

    def stated(self, gap: Gap, filling: str, voices: tuple[str, ...]) -> str:
        """A statement with its gap filled, as it stands inside a sentence."""
        text = self._inside(_hold(f"{gap.before}{filling}{gap.after}"))
        if not voices:
            return text
        return self.phrase("according-to-whole", source=self.voice(voices), sentence=text)

    def gapped(self, fact: Fact, spec: PropertySpec, voices: tuple[str, ...]) -> tuple[str, str]:
        """The fact's sentence with a blank for its value, and what it takes from the deck."""
        template, blank = self._say_template(fact, spec), self.phrase("blank")
        slots = self._slots(fact, spec, template, fact.value)
        slots["value"] = blank
        if isinstance(fact.value, Date):
            slots["value"] = self._date_in_sentence(fact.value, blank)
        used = [text for name, text in slots.items() if f"<{name}>" in template]
        words = [*used, fact.counts, fact.phrases.say, self.voice(voices)]
        return finished(self._filled(fact, spec, slots, voices)), " / ".join(words)

    def moment(self, fact: Fact, spec: PropertySpec) -> str:
        """What a date is the date of, by name: "the end of the landing". Empty where the property
        has no words for it, and where more was counted than a name tells."""
        if fact.counts:
            return ""
        if spec.marks is Marks.BOTH and fact.phrases.say:
            return self.name(fact.topic)  # the author says what it was: "was agreed", "was issued"
        return fill(spec.moment, **self._slots(fact, spec, spec.moment, fact.value))

    def before_value(self, fact: Fact, spec: PropertySpec, *, inside: bool = False) -> str:
        """The fact's sentence up to its value: "The second landing began".

        With `inside` as it stands inside another sentence. Empty where the value does not end
        the sentence.
        """
        template = self._say_template(fact, spec)
        before, _, after = template.partition("<value>")
        if fact.counts or not before.endswith(" ") or after not in ("", "."):
            return ""
        slots = self._slots(fact, spec, template, fact.value)
        text = self._uncapital(fill(before.rstrip(), **slots), template)
        return text if inside else finished(text)

    def _say_template(self, fact: Fact, spec: PropertySpec) -> str:
        if fact.phrases.say:
            return fact.phrases.say
        if fact.counts and spec.value == ValueKind.NUMBER:
            return self.phrase_template("counts-say")
        if isinstance(fact.value, Position) and fact.value.is_line:
            return self.phrase_template("line-say")
        if spec.say and is_borne_still(fact, spec):
            return self.phrase_template("still-named-say")
        return spec.say or self.phrase_template("plain-say")

    def ask_template(self, fact: Fact, spec: PropertySpec) -> str:
        """The template of the forward question; what a number counts becomes its subject."""
        if fact.phrases.ask:
            return fact.phrases.ask
        if fact.counts and spec.ask and spec.value == ValueKind.NUMBER:
            return self.phrase_template("counts-ask")
        if spec.ask and isinstance(fact.value, Position) and fact.value.is_line:
            return self.phrase_template("line-ask")
        if spec.ask and is_borne_still(fact, spec):
            return self.phrase_template("still-named-ask")
        return spec.ask

    def back_template(self, fact: Fact, spec: PropertySpec) -> str:
        """The template of the backward question; empty where it is asked one way only."""
        if fact.phrases.one_way:
            return ""
        if fact.phrases.back:
            return fact.phrases.back
        if spec.back and is_borne_still(fact, spec):
            return self.phrase_template("still-named-back")
        return spec.back

    def phrase_template(self, name: str) -> str:
        """A fixed phrase, not filled yet."""
        return self._vocabulary.phrases[name]

    # Filling

    def _slots(self, fact: Fact, spec: PropertySpec, template: str, value: Value) -> dict[str, str]:
        slots = {
            "topic": self.name(fact.topic),
            "label": _hold(self._deck.topics[fact.topic].label),
            "value": self.value_in_sentence(value),
            "when": self.time_said(fact, spec, template)[0],
            "side": self.side(fact.side),
            "counts": _hold(fact.counts),
            "property": spec.name.replace("-", " "),
        }
        if "<source>" in template:
            slots["source"] = self._claimed_by(fact)
        if "<claims>" in template or "<does>" in template:
            slots |= {word: self.phrase(self._of_claimant(word, value)) for word in _CLAIMING}
        if isinstance(value, TopicRef):
            slots["at"] = self._vocabulary.types[self._deck.topics[value.topic].subtype].at
        if isinstance(value, Quantity):
            slots["figure"] = self._speech.figure(value)
            slots["unit"] = self._speech.unit(value) if "<figure>" in template else value.unit
            of_side = self._vocabulary.phrases.get(f"side-{value.unit}", "").split()
            if of_side and fact.side and "<side> <unit>" in template:
                # "Seven Soviet men died" would count them apart from women.
                is_one = "<figure>" in template and value.low == value.high == 1
                slots["unit"] = of_side[0] if is_one else of_side[-1]
        return slots

    def _of_claimant(self, word: str, value: Value) -> str:
        """The phrase for what somebody does who makes a claim: a historian argues."""
        topic = self._deck.topics.get(value.topic) if isinstance(value, TopicRef) else None
        own = f"{word}-{topic.subtype}" if topic else word
        if own in self._vocabulary.phrases:
            return own
        return f"{word}-no-longer" if self._is_over(value) else word

    def _is_over(self, value: Value) -> bool:
        """Whether who makes a claim is there no longer, as far as the deck says: a state that was
        dissolved claims nothing today."""
        topic = self._deck.topics.get(value.topic) if isinstance(value, TopicRef) else None
        if topic is None:
            return False
        specs = self._vocabulary.types[topic.subtype].properties
        return any(specs[name].marks is Marks.END for name in topic.entries if name in specs)

    def claimants(self, topic_id: str) -> tuple[str, ...]:
        """Who makes a claim; nobody for what is none."""
        entry = self._deck.topics[topic_id].entries.get(CLAIMED_BY)
        return tuple(dict.fromkeys(str(fact.value) for fact in entry.facts)) if entry else ()

    def _claimed_by(self, fact: Fact) -> str:
        makers = self.claimants(fact.topic)[:_MOST_CLAIMANTS]
        return self.phrase("claimed-by", source=self.voice(makers)) if makers else ""

    def deck_text(self, fact: Fact, spec: PropertySpec, template: str, own: bool) -> str:
        """What a stem takes from the deck: the fillings, and the template if it is the author's."""
        slots = self._slots(fact, spec, template, fact.value)
        used = [text for name, text in slots.items() if f"<{name}>" in template]
        return " / ".join([*used, fact.counts, template if own else ""])

    def _uncapital(self, text: str, template: str) -> str:
        """The text for the middle of a sentence: a template's own first word loses its capital."""
        first, _, _ = template.partition(" ")
        return text[:1].lower() + text[1:] if first.lower() in self._openings else text

    def _inside(self, text: str) -> str:
        """A statement inside a sentence: its first word small, unless a name begins there."""
        first, _, after = text.partition(" ")
        is_name = first in self._vocabulary.months or after[:1].isupper()
        if first.lower() in self._openings or (not is_name and first.lower() in self._small):
            return text[:1].lower() + text[1:]
        return text

    @cached_property
    def _small(self) -> set[str]:
        """The words that the deck writes small, and those that are so in its language."""
        always = (*self.phrase("absolutes").split(), *self.phrase("little-words").split())
        return {*written_small(self._deck), *always}


def capital(text: str) -> str:
    """The text beginning with a capital, within quotation marks too."""
    at = 1 if text[:1] in _OPENING_MARKS else 0
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def is_borne_still(fact: Fact, spec: PropertySpec) -> bool:
    """Whether a name of a time has no end: "was called so from 1946" would say that it has."""
    return spec.value is ValueKind.NAME and fact.since is not None and fact.until is None


def finished(text: str) -> str:
    """A whole question or sentence: its capital, and no second mark after a title's own."""
    return capital(_SWALLOWED.sub(r"\1\2", text))


def _hold(text: str) -> str:
    """The text with an ordinal held to what it counts: "25th Army"."""
    return _ORDINAL.sub(rf"\1{HELD}", text)
