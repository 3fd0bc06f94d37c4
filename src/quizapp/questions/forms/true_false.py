"""True or false: a sentence that is right, or has one thing changed to what is proved wrong."""

from __future__ import annotations

from quizapp.questions.examiner import Examiner
from quizapp.questions.lineup import Candidate, Lineup
from quizapp.questions.matter import Matter
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung

RUNGS = (Rung.RECOGNISE,)
TRUE, FALSE = "true", "false"
_MEANING = "meaning"  # the property by which a term says what it means

grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


def prepare(
    examiner: Examiner, fact_id: str, direction: Direction
) -> tuple[Matter, Lineup] | Refusal:
    """What every such question about the fact is made from, or why there is none."""
    matter = examiner.matter(fact_id, direction)
    lineup = examiner.lineup(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    if matter.voices:
        return Refusal("G30", "What one source says is neither true nor false by itself.")
    if examiner.wording.time_of_sentence(matter.fact, matter.spec) != matter.asked.period:
        why = "The sentence does not say the time that the question says."
        return Refusal("when", why, "Add <when> to the wording in say:.")
    if isinstance(lineup, Refusal) or not lineup.pool:
        why = "Nothing is proved wrong in the place of this value, so it could only be true."
        return Refusal("G6", why, "Add a not: value, or write all: if the list is whole.")
    return _bare_meaning(matter) or (matter, lineup)


def _bare_meaning(matter: Matter) -> Refusal | None:
    """A word with another word's meaning, which nobody takes for its own."""
    if matter.spec.name != _MEANING or matter.topic.entries[_MEANING].false:
        return None
    why = "Only the meaning of another word could stand in the place of this one."
    return Refusal("G6", why, "Add a not: value that the word might mean.")


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(prepared, Refusal):
        return prepared
    matter, lineup = prepared
    if request.draw("truth").below(2):
        return _question(request, matter, None)
    lineup = request.examiner.widened(lineup, matter, request.wishes)
    return _question(request, matter, lineup.one(request.draw("value"), request.wishes))


def _question(request: Request, matter: Matter, wrong: Candidate | None) -> Question:
    """The question; `wrong` stands in the place of the value if the sentence is to be false."""
    wording, feedback = request.examiner.wording, request.examiner.feedback
    value = wrong.value if wrong else matter.fact.value
    clause = wording.clause(matter.fact, matter.spec, value, ())
    right = feedback.sentence(matter.fact)
    beside = feedback.about(matter, wrong) if wrong and wrong.cited else ""
    key = FALSE if wrong else TRUE
    texts = {TRUE: wording.phrase("true"), FALSE: wording.phrase("false")}
    options = tuple(
        Option(name, text, about=right if name == key else beside) for name, text in texts.items()
    )
    prompt = wording.phrase("true-or-false", sentence=clause)
    return request.question(prompt, key, texts[key], options=options)
