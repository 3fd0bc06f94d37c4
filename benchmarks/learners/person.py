"""A simulated learner at the desk: from a question to an answer with a confidence.

They recall or do not, as their mind has it. Who does not recall guesses among options, and
mostly says so; without options they mostly leave it blank. Some take one thing for another: as
often as that confusion is strong, and only where the other thing can be said.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.learners.mind import Mind
from quizapp.facts.fact import Fact
from quizapp.questions.question import Given, Question
from quizapp.questions.terms import OF_PARTS, Confidence, Direction, Form, Rung

LEARNT_APART = 0.72
"""What is left of a confusion after the two were seen side by side and one of them was right."""
GONE_BELOW = 0.1
OF_MEMORY = frozenset({Form.TYPED, Form.CLOZE, Form.DATE})
"""Forms in which any other thing of the kind can be said."""


@dataclass
class Planted:
    """A confusion: asked for `fact`, the learner says `given` with this strength, 0 to 1."""

    fact: str
    given: str
    text: str
    strength: float

    @property
    def is_resolved(self) -> bool:
        """Whether it hardly comes up any more."""
        return self.strength < GONE_BELOW


@dataclass
class Person:
    """A mind that answers, with its planted confusions by fact."""

    mind: Mind
    draw: Random
    confusions: dict[str, Planted]

    def answer(self, question: Question, day: float) -> tuple[Given, Confidence]:
        """What they answer to a question, and how sure they are; they learn by the feedback."""
        fact = question.target
        mixed = self._mixed(question)
        if mixed is not None:
            is_taken = self.draw.random() < mixed.strength
            mixed.strength *= LEARNT_APART
            if is_taken:
                self.mind.practise(fact, question.form, question.rung, day, recalled=False)
                said = mixed.given if question.option(mixed.given) else mixed.text
                return said, self._sure()
        chance = self.mind.recall(fact, question.form, question.rung, day)
        recalled = self.draw.random() < chance
        self.mind.practise(fact, question.form, question.rung, day, recalled=recalled)
        return (right(question), self._sure()) if recalled else self._guess(question)

    def _mixed(self, question: Question) -> Planted | None:
        """The confusion that this question may bring up."""
        mixed = self.confusions.get(question.target)
        if mixed is None or question.direction is not Direction.FORWARD:
            return None
        if question.form is Form.CHOICE:
            return mixed if question.option(mixed.given) else None
        return mixed if question.form in OF_MEMORY else None

    def _sure(self) -> Confidence:
        is_sure = self.draw.random() < self.mind.kind.sure
        return Confidence.SURE if is_sure else Confidence.UNSURE

    def _guess(self, question: Question) -> tuple[Given, Confidence]:
        keys = [option.key for option in question.options]
        if question.form in OF_PARTS:
            return "", Confidence.GUESS
        if keys:
            said = self.draw.random()
            how = Confidence.GUESS if said < 0.7 else Confidence.UNSURE
            return self.draw.choice(keys), how
        return "", Confidence.GUESS


def right(question: Question) -> Given:
    """The right answer, as the form gives it."""
    if question.form in OF_PARTS:
        return question.key
    return question.key[0] if question.options else question.accepted[0]


def recall_of_all(mind: Mind, ways: dict[Fact, list[tuple[Form, Rung]]], day: float) -> float:
    """The mean recall over facts of the mean over the forms each can be asked in."""
    means = [
        sum(mind.recall(fact.id, form, rung, day) for form, rung in forms) / len(forms)
        for fact, forms in ways.items()
    ]
    return sum(means) / len(means)
