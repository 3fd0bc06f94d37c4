"""The odd one out in the window: the word NOT stands out, and a deck's marks are only text."""

from __future__ import annotations

import pytest

from quizapp.gui.components.text import Text
from quizapp.gui.pages.study.question_column import stressed
from quizapp.questions.terms import Form
from tests.questions.sharers import treaties
from tests.questions.theatre import asked, landings


def prompt(shown, question):
    return next(part for part in shown.view.findChildren(Text) if part.text() == question.prompt)


def test_not_is_heavier_than_the_words_round_it(show):
    question = asked(treaties(), "yalta/parties#ussr", Form.ODD_ONE_OUT)
    stressing = prompt(show(treaties(), question), question)
    plain = asked(landings(), "first/at")
    plain_prompt = prompt(show(landings(), plain), plain)

    runs = {strong: text for text, strong in stressing.runs}
    style, usual = (part.theme.type(part.role) for part in (stressing, plain_prompt))
    assert runs[True] == "NOT"
    assert style.strong_font.weight() > style.font.weight()
    assert usual.font.weight() == style.strong_font.weight()


def test_it_is_picked_and_marked_like_a_choice(show):
    question = asked(treaties(), "truce/parties#ussr", Form.ODD_ONE_OUT)
    shown = show(treaties(), question)
    number = [option.key for option in question.options].index("china") + 1

    shown.view.act("pick", str(number))
    shown.answer()

    assert shown.given == "china"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Which did NOT stay?", (("Which did ", False), ("NOT", True), (" stay?", False))),
        ("NOT this", (("NOT", True), (" this", False))),
        ("Which did <b>NOTHING</b>?", "Which did <b>NOTHING</b>?"),
        ("<b>NOT</b> <script>", (("<b>", False), ("NOT", True), ("</b> <script>", False))),
        ("Not a KNOT", "Not a KNOT"),
    ],
)
def test_only_the_word_by_itself_is_stressed_and_markup_stays_text(text, runs):
    """G44."""
    assert stressed(text, "NOT") == runs


def test_a_word_is_looked_for_as_it_is_and_not_as_a_pattern():
    assert stressed("Which did not. NO", ".*") == "Which did not. NO"
