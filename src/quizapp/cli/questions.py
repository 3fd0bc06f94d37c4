"""`quizapp questions`: print every question that a deck gives, or why a fact gives none."""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Iterator
from pathlib import Path

from quizapp.cli.check import printable
from quizapp.cli.yields import table_of
from quizapp.decks.files import is_deck
from quizapp.decks.read import read_deck
from quizapp.decks.shelf import Shelf
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.problem import QuizAppError
from quizapp.paths import Paths
from quizapp.questions import ask, ask_text, refusals, ways
from quizapp.questions.asking import FORMS
from quizapp.questions.forms.order import told_in_order
from quizapp.questions.question import Question, question_as_json
from quizapp.questions.terms import Form

NAME = "questions"
HELP = "print the questions a deck gives"
_SAFE = "Nothing was changed."
_EXAMPLES = """examples:
  quizapp questions august-1945                     every question of a shipped deck
  quizapp questions decks/planets --seed 7          of a folder, drawn by another seed
  quizapp questions august-1945 --form date         only dates to be typed
  quizapp questions august-1945 --fact seishin-landing/began
  quizapp questions august-1945 --json              one JSON object a line
  quizapp questions august-1945 --reasons           which facts give no question, and why
  quizapp questions august-1945 --table             how many forms each kind of fact gives
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    parser.add_argument("deck", metavar="DECK", help="a deck folder, or the id of a deck at hand")
    parser.add_argument("--seed", type=int, metavar="N", default=1, help="the draw (default 1)")
    parser.add_argument("--form", choices=[form.value for form in FORMS], help="only this form")
    parser.add_argument("--fact", metavar="ID", help="only this fact")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--reasons", action="store_true", help="not the questions, but why there are no others"
    )
    parser.add_argument(
        "--table", action="store_true", help="not the questions, but how many forms facts give"
    )


def run(args: argparse.Namespace) -> int:
    """Print the questions, or the reasons; gives the exit status."""
    deck = deck_at(args.deck, args.paths)
    facts = _facts(deck, args.fact)
    forms = (Form(args.form),) if args.form else ()
    if args.table:
        lines = table_of(deck, facts)
    elif args.reasons:
        lines = _reasons(deck, facts, forms, as_json=args.json)
    else:
        questions = all_questions(deck, facts, forms, args.seed)
        lines = (_as_json(one) if args.json else _as_text(one) for one in questions)
    for line in lines:
        print(line)
    return 0


def all_questions(
    deck: Deck, facts: tuple[Fact, ...], forms: Collection[Form], seed: int
) -> Iterator[Question]:
    """Every question of the facts by one seed: each way, on each rung that it serves."""
    for fact in facts:
        for way in ways(deck, fact, forms):
            for rung in way.rungs:
                question = ask(deck, fact, way.form, rung, way.direction, seed)
                if isinstance(question, Question):
                    yield question


# Which deck, which facts


def folder_at(wanted: str, paths: Paths) -> Path:
    """The deck's folder: the one named, or that of the deck of that id. Raises QuizAppError."""
    if is_deck(Path(wanted)):
        return Path(wanted)
    shelf = Shelf((paths.shipped_decks, paths.decks), paths.resources / "vocabulary")
    return shelf.folder(wanted)


def deck_at(wanted: str, paths: Paths) -> Deck:
    """The deck in a folder, or of that id. Raises QuizAppError for none that can be used."""
    vocabulary = paths.resources / "vocabulary"
    if not is_deck(Path(wanted)):
        return Shelf((paths.shipped_decks, paths.decks), vocabulary).deck(wanted)
    report = read_deck(Path(wanted), vocabulary)
    if report.deck is not None and report.is_clean:
        return report.deck
    first = next(problem for problem in report.problems if problem.grave)
    what = f"The deck in “{wanted}” has mistakes. First, in {first.place}: {first.what}."
    raise QuizAppError(what, _SAFE, f"Run quizapp check {wanted} for all of them.")


def _facts(deck: Deck, wanted: str | None) -> tuple[Fact, ...]:
    if wanted is None:
        return deck.askable
    whole = wanted if ":" in wanted else f"{deck.id}:{wanted}"
    fact = deck.facts.get(deck.former_ids.get(whole, whole))
    if fact is None:
        what = f"The deck “{deck.id}” has no fact “{wanted}”."
        raise QuizAppError(what, _SAFE, f"quizapp questions {deck.id} prints the ids.")
    return (fact,)


# What is printed


def _as_json(question: Question) -> str:
    return json.dumps(question_as_json(question), ensure_ascii=False, sort_keys=False)


def _as_text(question: Question) -> str:
    kinds = f"{question.form} · {question.rung.word} · {question.direction}"
    lines = [f"[{question.target} · {kinds}]", ask_text(question)]
    lines.append(f"  Answer: {question.answer}")
    if question.form is Form.ORDER:
        lines += [f"  {text}" for text in told_in_order(question)]
    else:
        lines += [f"  {text}" for text in (question.explanation, question.why) if text]
        lines += [f"  {account.voice}: {account.value}" for account in question.accounts]
        lines += _about_options(question)
    lines += [f"  Source: {citation.title}" for citation in question.citations]
    return _printable("\n".join(lines)) + "\n"


def _about_options(question: Question) -> Iterator[str]:
    """What is true of each option that the explanation leaves out."""
    for option in question.options:
        if not option.about or option.about in question.explanation:
            continue
        is_right = option.key in question.key
        if is_right and fold(option.text) in fold(option.about):
            yield f"  {option.about}"
        else:
            quoted = option.text if option.text.startswith("“") else f"“{option.text}”"
            text = option.text if is_right else f"Not {quoted}"
            yield f"  {text}: {option.about}"


def _reasons(
    deck: Deck, facts: tuple[Fact, ...], forms: Collection[Form], *, as_json: bool
) -> Iterator[str]:
    for fact in facts:
        for form, direction, why in refusals(deck, fact, forms):
            if as_json:
                told = {"fact": fact.id, "form": form.value, "direction": direction.value}
                told |= {"rule": why.rule, "why": why.why, "cheapest": why.cheapest}
                yield json.dumps(told, ensure_ascii=False)
            else:
                head = f"{fact.id} · {form} · {direction} · {why.rule}"
                yield _printable(f"{head}: {why.why} {why.cheapest}".rstrip())


def _printable(text: str) -> str:
    return "\n".join(printable(line) for line in text.replace("\u00a0", " ").split("\n"))
