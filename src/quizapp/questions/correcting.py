"""What sets a false sentence right: the author's reason, and what is so instead."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.values import Value
from quizapp.facts.vocabulary import Count
from quizapp.questions.dateform import without_clock
from quizapp.questions.feedback import Feedback
from quizapp.questions.lineup import Candidate
from quizapp.questions.matter import Matter
from quizapp.questions.question import Citation
from quizapp.questions.reasons import Reasons
from quizapp.questions.wording import Wording, capital
from quizapp.questions.world import World


@dataclass(frozen=True, slots=True)
class Correction:
    """What is told of a false sentence, why the right one is so where that is told, and where the
    reason comes from."""

    text: str
    why: str = ""
    citations: tuple[Citation, ...] = ()


class Corrections:
    """Corrects false sentences about one deck."""

    def __init__(self, world: World, wording: Wording, feedback: Feedback) -> None:
        self._wording = wording
        self._feedback = feedback
        self._reasons = Reasons(world)

    def of_false(self, matter: Matter, wrong: Candidate) -> Correction:
        """What sets a false sentence right: the author's reason, or the one that the deck gives,
        then what is so instead."""
        found = self._found(matter, wrong)
        bearing = found or self._reasons.bearing(matter, wrong)
        cited = (one for fact in bearing for one in self._feedback.citations(fact))
        reason = " ".join(map(self._feedback.sentence, found)) or self._reason(wrong)
        return replace(self._told(matter, reason), citations=tuple(dict.fromkeys(cited)))

    def _found(self, matter: Matter, wrong: Candidate) -> tuple[Fact, ...]:
        """The facts that are the reason where the author gives none: that an effect came before
        its cause, that a name is another's."""
        if wrong.why:
            return ()
        whose = self._feedback.whose_name(matter, wrong)
        return (whose,) if whose else self._feedback.dates_of(matter, wrong)

    def _told(self, matter: Matter, reason: str) -> Correction:
        """The same without where the reason comes from.

        Of several right values none is told in the wrong one's place, as if it alone belonged
        there: a whole list is told as such, and of another one value as one of them.
        """
        fact, phrase = matter.fact, self._wording.phrase
        sentence = self._feedback.sentence(fact)
        right = self._right_beside(matter)
        if len(right) < 2:
            return Correction(f"{reason} {sentence}".lstrip(), self._feedback.why(fact))
        entry = matter.topic.entries[matter.spec.name]
        listed = self._feedback.listed(right) if entry.complete and not matter.voices else ""
        if listed:
            whole = phrase("whole-list", values=listed)
            return Correction(f"{reason} {whole}".lstrip(), self._feedback.judged(fact))
        clause = self._wording.clause(fact, matter.spec, fact.value, matter.voices)
        one = phrase("one-of-right", sentence=clause)
        return Correction(f"{reason} {one}".lstrip(), self._feedback.why(fact))

    def _right_beside(self, matter: Matter) -> tuple[Value, ...]:
        """All values that the same sentence is true of, the fact's own among them: of a list those
        that its author says in the same words, by the same sources."""
        fact = matter.fact
        if matter.spec.count is not Count.MANY:
            return (fact.value,)
        right = (
            other.value
            for other in matter.topic.entries[matter.spec.name].facts
            if (other.side, other.says) == (fact.side, fact.says)
            if other.phrases.say == fact.phrases.say
        )
        return tuple(dict.fromkeys(right))

    def _reason(self, wrong: Candidate) -> str:
        """The author's reason why a value is wrong, behind that value unless it names it."""
        said = capital(self._wording.value_alone(wrong.value))
        names = (said, self._wording.value_in_sentence(wrong.value))
        if not wrong.why or any(fold(wrong.why).startswith(fold(name)) for name in names):
            return wrong.why
        return self._wording.phrase("not-so", value=said, why=wrong.why)

    def beside(self, matter: Matter, wrong: Candidate) -> str:
        """What the same topic has of a value that made a sentence false; empty where that is
        nothing. What another topic has of it would be read beside "True" as denied, and is no
        reason why the sentence is false."""
        if not wrong.cited:
            return ""
        given = _without_clock(wrong.value)
        facts = (fact for entry in matter.topic.entries.values() for fact in entry.facts)
        found = (fact for fact in facts if _without_clock(fact.value) == given)
        return next(map(self._feedback.sentence, found), "")


def _without_clock(value: Value) -> Value:
    return without_clock(value) if isinstance(value, Date) else value
