"""What all forms with options have in common: how a pick is graded, asked and read as text."""

from __future__ import annotations

from quizapp.facts.deck import Deck
from quizapp.facts.folding import squeeze
from quizapp.questions.examiner import examiner_of
from quizapp.questions.question import FULL_CREDIT, Marked, Question
from quizapp.questions.terms import Grade

_LETTERS = "abcdefgh"
#: What a person types who does not know.
DONT_KNOW = "?"


def grade_pick(deck: Deck, question: Question, given: str) -> Marked:
    """What picking the option with the key `given` is worth; empty means no answer."""
    if not given:
        return Marked(Grade.BLANK, 0)
    if given in question.key:
        return Marked(Grade.RIGHT, FULL_CREDIT)
    option = question.option(given)
    if option is not None and option.says:
        return examiner_of(deck).feedback.said_by(option.text, option.says)
    return Marked(Grade.WRONG, 0)


def text_of_pick(question: Question) -> str:
    """The question and its numbered options as plain text."""
    return "\n".join([question.prompt, *text_of_sight(question), text_of_options(question)])


def text_of_sight(question: Question) -> list[str]:
    """What the question's map or picture shows, as lines of plain text; none without one."""
    shown = question.on_map or question.pictured
    return [f"  {shown.told}"] if shown and shown.told else []


def text_of_options(question: Question) -> str:
    """The numbered options as plain text, a line each."""
    lines = []
    for number, option in enumerate(question.options, 1):
        names = f" ({', '.join(option.names)})" if option.names else ""
        lines.append(f"  {number}. {option.text}{names}")
    return "\n".join(lines)


def read_pick(question: Question, text: str) -> str | None:
    """The key of the option that a number, a letter or its text names; None if none does."""
    wanted = squeeze(text)
    if not wanted or text.strip() == DONT_KNOW:
        return ""
    for number, option in enumerate(question.options):
        if wanted in (str(number + 1), _LETTERS[number], squeeze(option.text)):
            return option.key
    return None
