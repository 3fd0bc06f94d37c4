"""`quizapp quiz`: a quiz in the terminal, from a code or made here."""

from __future__ import annotations

import argparse
import re
import secrets
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TextIO

from quizapp.cli.study import confidence_of, verdict_in_words
from quizapp.facts.dates import parse_date
from quizapp.facts.deck import Deck
from quizapp.facts.problem import QuizAppError
from quizapp.questions import ask_text, read_answer
from quizapp.questions.asking import FORMS
from quizapp.questions.forms.card import turned_text
from quizapp.questions.question import Question
from quizapp.questions.terms import Form, Grade, Rung
from quizapp.study.desk import Desk
from quizapp.study.quiz import SEED_BITS, USUAL_LENGTH, Counts, QuizSpec
from quizapp.study.quiz_code import read_code
from quizapp.study.quiz_estimate import Estimator
from quizapp.study.quiz_items import Standing
from quizapp.study.quiz_log import latest_unfinished
from quizapp.study.quiz_making import make_quiz
from quizapp.study.quiz_result import QuizResult, QuizRow
from quizapp.study.quiz_run import QuizRun
from quizapp.study.standing import Answered

HOW_TO_ANSWER = """Type your answer and press Enter. Add ? if you are not sure, ?? if you guess.
Enter alone says "I don't know". Commands: :skip and :back go to other items, :go 7 to the
seventh, :flag marks one to come back to, :list shows all, :hand-in ends; :quit leaves the quiz as
it is, to be gone on with by `quizapp quiz`.
"""
_SIGNS = {
    Standing.UNSEEN: ".",
    Standing.OPEN: "o",
    Standing.BEGUN: "~",
    Standing.DONE: "*",
    Standing.RIGHT: "+",
    Standing.WRONG: "-",
}
_CODE = re.compile(r"\d[0-9A-Za-z]{3}(-?[0-9A-Za-z]{1,4})+")
_SAFE = "Nothing was changed."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.epilog = (
        "examples:\n"
        "  quizapp quiz august-1945 --length 20\n"
        "  quizapp quiz august-1945 --chapter 4 --difficulty complete --exam\n"
        "  quizapp quiz august-1945 --from 1945-08-09 --to 1945-08-16 --place korea\n"
        "  quizapp quiz 2300-2H8N-3W1C-EKR0-YWA      a quiz that somebody gave you\n"
        "  quizapp quiz                              go on with the quiz you left\n"
    )
    parser.add_argument("what", nargs="?", metavar="DECK|CODE", help="a deck's id, or a code")
    parser.add_argument("--length", type=int, metavar="N", help="at most N questions, 0 for all")
    parser.add_argument("--chapter", type=int, action="append", metavar="N", help="only chapter N")
    parser.add_argument("--topic", action="append", metavar="ID", help="only about this topic")
    parser.add_argument("--place", action="append", metavar="ID", help="only in this place")
    parser.add_argument("--from", dest="first", metavar="DAY", help="from this day on")
    parser.add_argument("--to", dest="last", metavar="DAY", help="up to this day")
    parser.add_argument(
        "--form", action="append", choices=[form.value for form in FORMS], help="only this form"
    )
    parser.add_argument("--difficulty", choices=[rung.word for rung in Rung], help="how hard")
    parser.add_argument("--exam", action="store_true", help="all feedback at the end")
    parser.add_argument(
        "--counts", choices=[counts.value for counts in Counts], default=Counts.ALL.value,
        help="which answers move your memory",
    )  # fmt: skip
    parser.add_argument("--seed", type=int, metavar="N", help="draw the same quiz again")
    parser.add_argument("--print", action="store_true", help="print the questions, take nothing")


def run(args: argparse.Namespace) -> int:
    """Take a quiz; the exit status is 0 when it went as it should."""
    from quizapp import app  # noqa: PLC0415  the composition root

    with app.open_desk(args) as desk:
        terminal = QuizTerminal(desk, sys.stdin, sys.stdout)
        if args.what is None:
            return terminal.go_on()
        spec, differences = wanted(args, desk.decks())
        for difference in differences:
            print(difference, file=sys.stderr)
        return terminal.print_items(spec) if args.print else terminal.take(spec)


def wanted(args: argparse.Namespace, decks: tuple[Deck, ...]) -> tuple[QuizSpec, tuple[str, ...]]:
    """The quiz that is asked for, and why it may be another one than whoever gave it has.

    Raises QuizAppError where it is none.
    """
    counts = Counts(args.counts)
    known = {deck.id: deck for deck in decks}
    if args.what in known:
        return _spec(args, known[args.what], counts), ()
    if not _CODE.fullmatch(args.what):
        names = ", ".join(known) or "none"
        raise QuizAppError(
            f"There is no deck “{args.what}”.", _SAFE, f"The decks here are: {names}."
        )
    read = read_code(args.what, decks)
    return replace(read.spec, counts=counts), read.differences


def _spec(args: argparse.Namespace, deck: Deck, counts: Counts) -> QuizSpec:
    seed = secrets.randbits(SEED_BITS) if args.seed is None else args.seed
    try:
        return QuizSpec(
            decks=(deck.id,),
            chapters=tuple((deck.id, number - 1) for number in args.chapter or ()),
            topics=tuple(_topic(deck, name) for name in args.topic or ()),
            places=tuple(_topic(deck, name) for name in args.place or ()),
            period=_period(args.first, args.last),
            forms=tuple(map(Form, args.form or ())),
            length=USUAL_LENGTH if args.length is None else args.length,
            rung=Rung[args.difficulty.upper()] if args.difficulty else Rung.DISCRIMINATE,
            is_exam=args.exam,
            counts=counts,
            seed=seed,
        )
    except ValueError as error:
        raise QuizAppError(
            f"That is no quiz: {error}.", _SAFE, "See `quizapp quiz --help`."
        ) from error


def _topic(deck: Deck, name: str) -> str:
    if name not in deck.topics:
        raise QuizAppError(
            f"The deck “{deck.title}” has no topic “{name}”.",
            _SAFE,
            "Its topics' ids stand in the deck's files and in `quizapp questions`.",
        )
    return f"{deck.id}:{name}"


def _period(first: str | None, last: str | None) -> tuple[int, int] | None:
    if first is None and last is None:
        return None
    begin = parse_date(first or "-9999").first_day
    return begin, parse_date(last or "9999").last_day


class QuizTerminal:
    """A quiz on a pair of text streams; what is printed is on disk already."""

    def __init__(self, desk: Desk, given: TextIO, shown: TextIO) -> None:
        self._desk, self._given, self._shown = desk, given, shown
        self._commands: dict[str, Callable[[QuizRun, str], None]] = {
            ":skip": self._skip,
            ":back": self._back,
            ":go": self._go,
            ":flag": self._flag,
            ":list": self._list,
        }

    def print_items(self, spec: QuizSpec) -> int:
        """Print the questions of a quiz with their answers."""
        quiz = make_quiz(self._desk.decks(spec.decks), spec)
        self._say(f"code {quiz.code}")
        for number, question in enumerate(quiz.questions, start=1):
            self._say(f"\n[{number}] {question.chapter}\n{ask_text(question)}")
            self._say(f"= {question.answer}")
        return 0

    def take(self, spec: QuizSpec) -> int:
        """Make a quiz, and take it."""
        decks = self._desk.decks(spec.decks)
        quiz = make_quiz(decks, spec)
        if not quiz.questions:
            self._say("Nothing is left to ask. Choose more chapters, days or forms.")
            return 1
        estimate = Estimator(self._desk, decks).estimate(spec)
        self._say(
            f"{len(quiz.questions)} questions, about {estimate.minutes} minutes. You would "
            f"probably get {estimate.low} to {estimate.high} % right."
        )
        self._say(f"Whoever types this code gets the same quiz: {quiz.code}")
        return self._play(QuizRun.begin(self._desk, quiz))

    def go_on(self) -> int:
        """Go on with the quiz that was left."""
        seen = latest_unfinished(self._desk)
        run = QuizRun.resume(self._desk, seen) if seen is not None else None
        if run is None:
            self._say("No quiz waits to be gone on with. See `quizapp quiz --help`.")
            return 1
        self._say(f"You go on where you left: {run.done} of {len(run.items)} are answered.")
        return self._play(run)

    def _play(self, run: QuizRun) -> int:
        self._say(HOW_TO_ANSWER)
        for line in self._lines(run):
            if line == ":hand-in":
                self._tell_result(run.hand_in())
                return 0
            self._take(run, line)
        run.pause()
        run.keep()
        self._say("The quiz waits as you left it: `quizapp quiz` goes on with it.")
        return 0

    def _lines(self, run: QuizRun) -> Iterator[str]:
        """Ask the item in front, then give the line that answers, up to :quit or the end."""
        while True:
            self._ask(run)
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

    def _take(self, run: QuizRun, line: str) -> None:
        name, _blank, rest = line.partition(" ")
        if name in self._commands:
            self._commands[name](run, rest.strip())
        elif line.startswith(":"):
            self._say(HOW_TO_ANSWER)
        else:
            self._answer(run, line)

    def _answer(self, run: QuizRun, line: str) -> None:
        question = run.item.question
        if run.item.answered is not None:
            self._say("This item is answered already.")
            return
        if question.back:  # a card: whatever was said to its front, its learner grades it
            self._say(f"{turned_text(question)}\n> ", end="")
            line = self._read() or ""
        words, confidence = confidence_of(line)
        given = read_answer(question, words)
        if given is None:
            self._say(f"“{words}” answers nothing here. {HOW_TO_ANSWER}")
            return
        run.give(given)
        answered = run.answer(confidence)
        if answered is None:
            self._say("kept")
        else:
            self._say(f"saved {answered.event}")
            self._tell(question, answered)
        to = run.next_open()
        if to is None:
            self._say("Everything is answered. Type :hand-in to end, or :go to look again.")
        else:
            run.go(to)

    def _skip(self, run: QuizRun, _rest: str) -> None:
        run.go((run.at + 1) % len(run.items))

    def _back(self, run: QuizRun, _rest: str) -> None:
        run.go((run.at - 1) % len(run.items))

    def _go(self, run: QuizRun, rest: str) -> None:
        if rest.isdigit() and 1 <= int(rest) <= len(run.items):
            run.go(int(rest) - 1)
        else:
            self._say(f"Type a number from 1 to {len(run.items)}, as in :go 7.")

    def _flag(self, run: QuizRun, _rest: str) -> None:
        run.flag()
        self._say("Flagged." if run.item.is_flagged else "The flag is gone.")

    def _list(self, run: QuizRun, _rest: str) -> None:
        """All items: + right, - not right, * answered, ~ begun, o seen, . not seen, ! flagged."""
        signs = (
            f"{at}{_SIGNS[run.standing(item)]}{'!' if item.is_flagged else ''}"
            for at, item in enumerate(run.items, start=1)
        )
        self._say(" ".join(signs))

    def _ask(self, run: QuizRun) -> None:
        item = run.item
        flag = " (flagged)" if item.is_flagged else ""
        kept = " (answered)" if item.is_done else ""
        self._say(f"\n[{run.at + 1}/{len(run.items)}] {item.question.chapter}{flag}{kept}")
        self._say(ask_text(item.question))
        self._say("> ", end="")

    def _tell(self, question: Question, answered: Answered) -> None:
        marked = answered.marked
        self._say(f"\n{verdict_in_words(marked)} {marked.remark}".rstrip())
        if marked.grade is not Grade.RIGHT:
            self._say(f"The answer: {question.answer}")
        self._say(question.explanation)
        for citation in question.citations:
            self._say(f"  Source: {citation.title} ({citation.details})")

    def _tell_result(self, result: QuizResult) -> None:
        right, sure = result.sure
        self._say(f"\n{result.right} right of {len(result.rows)}. Everything is saved.")
        if sure:
            self._say(f"When you were sure you were right {right} of {sure} times.")
        for title, rows in (
            ("Sure, and not so", result.sure_and_wrong),
            ("Mixed up", result.mixed),
            ("The rest", tuple(row for row in result.rest if not row.is_right)),
        ):
            if rows:
                self._say(f"\n{title}")
                for row in rows:
                    self._say(_line(row))

    def _say(self, text: str, end: str = "\n") -> None:
        print(text, end=end, file=self._shown, flush=True)


def _line(row: QuizRow) -> str:
    said = row.row.given if row.row is not None else ""
    return f"  {row.question.prompt}\n    You: {said or 'nothing'}. It is {row.question.answer}."
