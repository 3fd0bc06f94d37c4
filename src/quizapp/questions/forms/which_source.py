"""Which source: where sources disagree, who gives this value?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.questions.examiner import Examiner
from quizapp.questions.matter import Matter
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung
from quizapp.questions.truth import exclusive
from quizapp.questions.wording import capital, finished

RUNGS = (Rung.RECOGNISE,)
_MOST_WRONG = 3

grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


@dataclass(frozen=True, slots=True)
class Voices:
    """Who gives the value, and who speaks on the matter and gives another."""

    matter: Matter
    right: tuple[str, ...]
    wrong: tuple[tuple[str, Fact], ...]


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Voices | Refusal:
    """What the question is made from, or why there is none."""
    matter = examiner.matter(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    fact = matter.fact
    if not fact.says:
        return Refusal("G31", phrase("No source is named with this value."))
    rivals = examiner.feedback.rivals(fact)
    agreeing = {key for rival in rivals if _agrees(examiner, rival, fact) for key in rival.says}
    wrong = {key: rival for rival in rivals for key in rival.says}
    kept = [
        (key, rival)
        for key, rival in wrong.items()
        if key not in agreeing and key not in fact.says and _counts_the_same(rival, fact)
    ]
    speakers = set(fact.says) | set(wrong)
    voices = Voices(matter, fact.says, tuple(kept))
    return _stopped(examiner, voices, len(speakers)) or voices


def _agrees(examiner: Examiner, rival: Fact, fact: Fact) -> bool:
    return not exclusive(examiner.world, rival.value, fact.value)


def _counts_the_same(rival: Fact, fact: Fact) -> bool:
    """Whether a figure stands for the same thing: the stem says what is counted, so whoever gives
    the dead and the missing is not taken for the source of the dead."""
    return rival.counts == fact.counts or not isinstance(fact.value, Quantity)


def _stopped(examiner: Examiner, voices: Voices, speakers: int) -> Refusal | None:
    """Too few who surely give another value (G11), or one named in the stem (G22)."""
    if not voices.wrong or (len(voices.wrong) == 1 and speakers > 2):
        why = phrase("Too few sources give a value that surely differs from this one.")
        return Refusal("G11", why, phrase("Add what a further source says."))
    if all(_is_weak(examiner, key) for key in (*voices.right, *(key for key, _ in voices.wrong))):
        return Refusal("G33", phrase("Which of several weak sources says so is not worth knowing."))
    matter = voices.matter
    said = (examiner.wording.name(matter.topic.id), _counted(examiner, matter.fact))
    words = " ".join(said).casefold()
    for key in (*voices.right, *(key for key, _ in voices.wrong)):
        if examiner.wording.speaker(key).strip("“”").casefold() in words:
            why = phrase("The stem names {source}.", source=examiner.wording.speaker(key))
            return Refusal("G22", why, phrase("Give the topic a name without the source's."))
    return None


def _is_weak(examiner: Examiner, key: str) -> bool:
    source = examiner.deck.sources.get(key)
    return source is not None and source.weak


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    voices = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(voices, Refusal):
        return voices
    wording = request.examiner.wording
    right = request.draw("source").pick(voices.right)
    wrong = request.draw("options").shuffled(voices.wrong)[:_MOST_WRONG]
    options = [_option(request, key, fact) for key, fact in ((right, request.fact), *wrong)]
    return request.question(
        _prompt(request, voices.matter),
        right,
        capital(wording.speaker(right)),
        options=tuple(request.draw("order").shuffled(options)),
    )


def _prompt(request: Request, matter: Matter) -> str:
    """The question, with the fact's sentence."""
    wording = request.examiner.wording
    fact = replace(matter.fact, counts=_counted(request.examiner, matter.fact))
    if fact.counts and isinstance(fact.value, Quantity) and not fact.phrases.say:
        value = wording.value_alone(fact.value)
        return wording.phrase("which-source-counts", value=value, counts=fact.counts)
    clause = wording.clause(fact, matter.spec, fact.value, ()).removesuffix(".")
    return finished(wording.phrase("which-source", sentence=f"{clause}?"))


def _counted(examiner: Examiner, fact: Fact) -> str:
    """What the stem says is counted.

    A figure of the dead and missing is not one of the dead. A day is asked without what one
    source alone takes for the end: the others would not speak of that.
    """
    alike = all(rival.counts == fact.counts for rival in examiner.feedback.rivals(fact))
    return fact.counts if alike or isinstance(fact.value, Quantity) else ""


def _option(request: Request, key: str, fact: Fact) -> Option:
    feedback, wording = request.examiner.feedback, request.examiner.wording
    return Option(key, capital(wording.speaker(key)), about=feedback.sentence(fact))
