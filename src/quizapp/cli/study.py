"""`quizapp study`: a session in the terminal, or the window opened at its first question."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from quizapp.cli.main import add_common_arguments
from quizapp.questions import ask_text, read_answer
from quizapp.questions.forms.card import turned_text
from quizapp.questions.forms.order import told_in_order
from quizapp.questions.question import Marked, Question
from quizapp.questions.terms import Confidence, Form, Grade
from quizapp.study.clock import Clock
from quizapp.study.reporting import write_report
from quizapp.study.results import Summary
from quizapp.study.session import Answered, Asked, Session

HOW_TO_ANSWER = """Type your answer and press Enter. Add ? if you are not sure, ?? if you guess.
Enter alone says "I don't know". Commands: :undo takes back the last answer, :right says
that what you typed last was right, :report and some words writes to the deck's author, :quit ends.
"""
REPORT = ":report"
VERDICTS = {
    Grade.RIGHT: "Right.",
    Grade.NEARLY: "Right, nearly as written.",
    Grade.OTHER_SOURCE: "That is what another source says.",
    Grade.WRONG: "Not this one.",
    Grade.BLANK: "Now you know it.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = (
        "examples:\n"
        "  quizapp study --terminal\n"
        "  quizapp study --terminal august-1945 --limit 10 --seed 7\n"
        "  quizapp study --terminal --now 2026-12-01T09:00:00+09:00\n"
    )
    parser.add_argument("deck", nargs="?", metavar="DECK", help="only this deck (its id)")
    parser.add_argument("--terminal", action="store_true", help="here, not in the window")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N questions")
    parser.add_argument("--seed", type=int, metavar="N", help="repeat the draw of a session")
    add_common_arguments(parser, default=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Study; the exit status is 0 when the session ended as it should."""
    from quizapp import app  # noqa: PLC0415  the composition root

    if not args.terminal:
        return app.open_window(args)
    with app.open_desk(args) as desk:
        session = Session.begin(
            desk,
            decks=(args.deck,) if args.deck else (),
            limit=args.limit,
            seed=args.seed,
        )
        return Terminal(session, sys.stdin, sys.stdout, args.paths.reports, desk.clock).play()


class Terminal:
    """A session on a pair of text streams; what is printed is on disk already."""

    def __init__(
        self, session: Session, given: TextIO, shown: TextIO, reports: Path, clock: Clock
    ) -> None:
        self._session = session
        self._reports, self._clock = reports, clock
        self._given = given
        self._shown = shown

    def play(self) -> int:
        if self._session.asked is None:
            self._say("Nothing is due, and today's new facts are met. Come back tomorrow.")
            return 0
        self._say(HOW_TO_ANSWER)
        for line in self._lines():
            self._take(line)
            if self._session.asked is None:
                break
        self._farewell(self._session.end())
        return 0

    def _lines(self) -> Iterator[str]:
        """Ask, then give the line that answers; stops at the end of input or at :quit."""
        while (asked := self._session.asked) is not None:
            self._ask(asked)
            self._session.prepare()
            line = self._read()
            if asked.question.back and line is not None and not line.startswith(":"):
                self._turn(asked.question)
                line = self._read()
            if line is None or line == ":quit":
                return
            yield line

    def _read(self) -> str | None:
        """The next line; None at the end of input."""
        line = self._given.readline()
        if not self._given.isatty():
            self._say(line.rstrip())  # a terminal shows what is typed, a pipe does not
        return line.strip() if line else None

    def _turn(self, question: Question) -> None:
        """Show the back of a card, whatever was said to its front."""
        self._say(turned_text(question))
        self._say("> ", end="")

    def _take(self, line: str) -> None:
        if line == ":undo":
            taken_back = self._session.take_back()
            self._say("Taken back." if taken_back else "There is no answer to take back.")
            return
        if line == ":right":
            self._accept()
            return
        if line.startswith(REPORT):
            self._report(line.removeprefix(REPORT).strip())
            return
        if line.startswith(":"):
            self._say(HOW_TO_ANSWER)
            return
        asked = self._session.asked
        assert asked is not None
        words, confidence = confidence_of(line)
        given = read_answer(asked.question, words)
        if given is None:
            self._say(f"“{words}” answers nothing here. {HOW_TO_ANSWER}")
            return
        answered = self._session.answer(given, confidence)
        self._say(f"saved {answered.event}")
        self._tell(asked, answered)
        self._session.advance()

    def _accept(self) -> None:
        """ "I was right": the latest answer is a spelling that the deck does not know."""
        if not self._session.can_be_right:
            self._say("The last answer was right already, or was not typed.")
            return
        self._say(f"saved {self._session.accept_spelling().event}")
        self._say("Counted as right, now and from now on.")

    def _report(self, words: str) -> None:
        """Write down what is wrong with the question for the deck's author."""
        if not words:
            self._say("Say in a few words what is wrong: :report The date is that of the order.")
            return
        path = write_report(self._session.report(words), self._reports, self._clock.now())
        self._say(f"Written to {path}; send it to the deck's author. It holds no answer of yours.")

    def _ask(self, asked: Asked) -> None:
        self._say(f"\n[{asked.number}] {asked.question.chapter}")
        self._say(ask_text(asked.question))
        if asked.question.back:
            self._say("  (Enter turns the card over.)")
        self._say("> ", end="")

    def _tell(self, asked: Asked, answered: Answered) -> None:
        question, marked = asked.question, answered.marked
        self._say(f"\n{verdict_in_words(marked)} {marked.remark}".rstrip())
        if marked.grade is not Grade.RIGHT:
            self._say(f"The answer: {question.answer}")
        if question.form is Form.ORDER:
            for line in told_in_order(question):
                self._say(line)
        else:
            self._tell_fact(question)
        for citation in question.citations:
            self._say(f"  Source: {citation.title} ({citation.details})")
        if self._session.can_be_right:
            self._say("If you were right, type :right at the next question.")
        self._say(_when_next(answered))

    def _tell_fact(self, question: Question) -> None:
        self._say(question.explanation)
        for account in question.accounts:
            self._say(f"  {account.voice}: {account.value}")
        if question.why:
            self._say(question.why)
        has_parts = len(question.key) > 1
        for option in question.options:
            is_told = not has_parts and option.key in question.key
            if option.about not in ("", question.explanation) and not is_told:
                self._say(f"  {option.text}: {option.about}")

    def _farewell(self, summary: Summary) -> None:
        self._say(
            f"{summary.right} right of {summary.answers}. Everything is saved. "
            f"{summary.due_tomorrow} due tomorrow."
        )

    def _say(self, text: str, end: str = "\n") -> None:
        # A line that stays in a buffer would be lost with the program, and "saved" is a promise.
        print(text, end=end, file=self._shown, flush=True)


def verdict_in_words(marked: Marked) -> str:
    """The verdict in words; of an answer of several parts, how many were right."""
    if marked.score is not None and marked.grade in (Grade.NEARLY, Grade.WRONG):
        right, every = marked.score
        return f"{right} of {every} are right."
    return VERDICTS[marked.grade]


def confidence_of(line: str) -> tuple[str, Confidence]:
    """A line without its marks of doubt, and how sure they say one is."""
    if line.endswith("??"):
        return line[:-2].rstrip(), Confidence.GUESS
    if line.endswith("?"):
        return line[:-1].rstrip(), Confidence.UNSURE
    return line, Confidence.SURE


def _when_next(answered: Answered) -> str:
    if answered.comes_back:
        return "It comes back in this session."
    days = answered.interval
    return "Next time tomorrow." if days == 1 else f"Next time in {days} days."
