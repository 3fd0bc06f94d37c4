"""Questions made from facts: pure, and the same on every machine."""

from quizapp.questions.asking import ask, ask_text, grade, read_answer, refusals, ways
from quizapp.questions.question import GENERATOR, Marked, Option, Question, Refusal, Way

__all__ = [
    "GENERATOR",
    "Marked",
    "Option",
    "Question",
    "Refusal",
    "Way",
    "ask",
    "ask_text",
    "grade",
    "read_answer",
    "refusals",
    "ways",
]
