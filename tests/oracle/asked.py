"""One question as the command line prints it, and what its fact id stands for."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from tests.oracle.amounts import parse_amount
from tests.oracle.days import Period, When, parse_when
from tests.oracle.english import amounts_in, date_of
from tests.oracle.folding import squash
from tests.oracle.knowledge import Claim, Deck, Name, Ref, Text, Value

_FACT = re.compile(
    r"(?P<deck>[a-z0-9-]+):(?P<topic>[a-z0-9-]+)/(?P<prop>[a-z0-9-]+)(?:\.(?P<language>[A-Za-z-]+))?"
    r"(?:~(?P<side>[a-z0-9-]+))?(?:@(?P<key>[a-z0-9-]+))?(?:#(?P<item>[a-z0-9-]+))?"
)


_FINGERPRINT = re.compile(r"(^|-)[0-9a-f]{6}$")


@dataclass(frozen=True, slots=True)
class Shown:
    """An option on the screen: its key, its label, its second line."""

    key: str
    text: str
    names: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A source shown with the question."""

    key: str
    title: str
    details: str


@dataclass(frozen=True, slots=True)
class Question:
    """What `quizapp questions DECK --json` prints on one line."""

    facts: tuple[str, ...]
    form: str
    rung: str
    direction: str
    prompt: str
    options: tuple[Shown, ...]
    answer: str
    accepted: tuple[str, ...]
    explanation: str
    feedback: dict[str, str]
    sources: tuple[Cited, ...]
    seed: str
    keys: tuple[str, ...] = ()
    why: str = ""

    @property
    def key_option(self) -> Shown | None:
        """The option whose label is the answer; None where none or several bear it."""
        right = [option for option in self.options if option.text == self.answer]
        return right[0] if len(right) == 1 else None

    @property
    def distractors(self) -> tuple[Shown, ...]:
        return tuple(option for option in self.options if option.text != self.answer)

    @property
    def shown_texts(self) -> tuple[str, ...]:
        """Everything a learner may read of this question."""
        labels = [text for option in self.options for text in (option.text, option.names)]
        return (
            self.prompt,
            *labels,
            self.answer,
            self.explanation,
            self.why,
            *self.feedback.values(),
        )


class MalformedQuestionError(ValueError):
    """A line that is no question: says which field is missing or of the wrong kind."""


def parse_question(line: str) -> Question:
    """A question from its JSON line. Raises MalformedQuestionError."""
    try:
        given = json.loads(line, object_hook=_plain_blanks)
        return _question(given)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise MalformedQuestionError(f"{error!r} in {line[:200]}") from error


def _question(given: dict[str, Any]) -> Question:
    return Question(
        facts=tuple(str(fact) for fact in given["facts"]),
        form=str(given["form"]),
        rung=str(given["rung"]),
        direction=str(given["direction"]),
        prompt=str(given["prompt"]),
        options=tuple(
            Shown(str(o["key"]), str(o["text"]), _second_line(o.get("names")))
            for o in given["options"]
        ),
        answer=str(given["answer"]),
        accepted=tuple(str(text) for text in given["accepted"]),
        explanation=str(given["explanation"]),
        feedback={str(k): str(v) for k, v in given["feedback"].items()},
        sources=tuple(
            Cited(str(s["key"]), str(s["title"]), str(s.get("details") or ""))
            for s in given["sources"]
        ),
        seed=str(given["seed"]),
        keys=tuple(str(key) for key in given.get("key", ())),
        why=str(given.get("why", "")),
    )


def _plain_blanks(fields: dict[str, Any]) -> dict[str, Any]:
    """Blanks that only keep a line from breaking are blanks to the judge."""
    return {_blank(key): _blank(value) for key, value in fields.items()}


def _blank(value: Any) -> Any:
    if isinstance(value, list):
        return [_blank(item) for item in value]
    return re.sub("[\u00a0\u202f]", " ", value) if isinstance(value, str) else value


def _second_line(given: Any) -> str:
    return " · ".join(given) if isinstance(given, list) else str(given or "")


@dataclass(frozen=True, slots=True)
class Target:
    """What a fact id stands for: a claim of the deck, or a name of a topic."""

    id: str
    topic: str
    prop: str
    claim: Claim | None = None
    name: Name | None = None

    @property
    def value(self) -> Value:
        if self.claim is not None:
            return self.claim.value
        return Text("" if self.name is None else self.name.text)

    @property
    def cites(self) -> tuple[str, ...]:
        """The sources that the deck gives for this very fact."""
        if self.claim is not None:
            return (*self.claim.cites, *self.claim.says)
        return () if self.name is None else self.name.cites

    @property
    def period(self) -> Period:
        if self.claim is not None:
            return self.claim.period
        return Period() if self.name is None else self.name.period


def resolve(deck: Deck, fact: str) -> Target | None:
    """The claim or name that a fact id stands for; None where the deck holds no such fact."""
    match = _FACT.fullmatch(fact)
    if match is None or match["deck"] != deck.id or match["topic"] not in deck.topics:
        return None
    topic, prop = match["topic"], match["prop"]
    if prop == "name":
        return _resolve_name(deck, fact, match)
    fitting = [c for c in deck.held(topic, prop) if _fits(c, match)]
    if len(fitting) > 1 and not match["key"]:
        fitting = [claim for claim in fitting if not claim.says]
    return Target(fact, topic, prop, fitting[0]) if len(fitting) == 1 else None


def _fits(claim: Claim, match: re.Match[str]) -> bool:
    side, key, item = match["side"], match["key"], match["item"]
    if claim.side != (side or ""):
        return False
    if key and key != claim.id and key not in claim.says:
        return False
    if not item or item == claim.id or claim.value == Ref(item):
        return True
    return not isinstance(claim.value, Ref) and _spells(item, claim.raw)


def _spells(item: str, text: str) -> bool:
    """Whether a fact id's item is made from a text: its first words, then a short fingerprint."""
    words = squash(_FINGERPRINT.sub("", item).replace("-", " "))
    return squash(item) == squash(text) or (bool(words) and squash(text).startswith(words))


def _resolve_name(deck: Deck, fact: str, match: re.Match[str]) -> Target | None:
    language, item = match["language"] or "", match["item"] or match["key"]
    names = [n for n in deck.topics[match["topic"]].true_names if n.language == language]
    if item:
        names = [name for name in names if _spells(item, name.text)] or names
    return Target(fact, match["topic"], "name", name=names[0]) if names else None


def value_of(deck: Deck, option: Shown, like: Value) -> Value:
    """What an option offers, read as the kind of value that `like` is: by key, else by label."""
    match like:
        case When():
            return parse_when(option.key) or date_of(option.text) or Text(option.text)
        case Ref():
            return (
                Ref(option.key) if option.key in deck.topics else named_or_text(deck, option.text)
            )
    parsed = parse_amount(option.key) if not isinstance(like, Text) else None
    if isinstance(like, Text):
        return _text_value(deck, option)
    shown = amounts_in(option.text)
    return parsed or (shown[0] if shown else Text(option.text))


def _text_value(deck: Deck, option: Shown) -> Value:
    if option.key in deck.topics:
        return Ref(option.key)
    return Text(option.text)


def named_or_text(deck: Deck, text: str) -> Value:
    """The topic that a label names, or the text itself where it names none or several."""
    named = deck.named(text)
    return Ref(next(iter(named))) if len(named) == 1 else Text(text)
