"""What goes out to other programs, read back by readers that share no code with the writers."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.exchange.gift import gift
from quizapp.exchange.html_page import html_page
from quizapp.exchange.moodle_xml import moodle_xml
from quizapp.exchange.outgoing import Kind, Outgoing
from quizapp.exchange.question_table import question_table
from quizapp.exchange.sheet.csv_file import write_csv
from tests.exchange.items import items, shipped
from tests.exchange.readers import Read, read_gift, read_moodle, read_page

TITLE = "The solar/system: {all}"
KINDS = {
    Kind.PICK: "multichoice", Kind.SEVERAL: "multiple", Kind.TRUE_FALSE: "truefalse",
    Kind.MATCH: "matching", Kind.TEXT: "shortanswer", Kind.NUMBER: "numerical",
    Kind.OPEN: "essay",
}  # fmt: skip
Through = Callable[[tuple[Outgoing, ...]], list[Read]]


def through_moodle(questions: tuple[Outgoing, ...]) -> list[Read]:
    return read_moodle(moodle_xml(questions, TITLE))


def through_gift(questions: tuple[Outgoing, ...]) -> list[Read]:
    return read_gift(gift(questions, TITLE))


BOTH = pytest.mark.parametrize("through", [through_moodle, through_gift])


def arrows(text: str, through: Through) -> str:
    """GIFT has no way to write an arrow of two signs."""
    return text.replace("->", "→") if through is through_gift else text


def assert_arrived(sent: Outgoing, read: Read, through: Through) -> None:
    def plain(text: str) -> str:
        return arrows(text, through)

    lines = [line for line in (sent.prompt, f"({sent.hint})" if sent.hint else "") if line]
    assert read.kind == KINDS[sent.kind]
    assert read.prompt.split() == plain(" ".join(lines)).split()
    assert all(plain(text) in read.feedback.split("\n") for text in sent.told)
    assert all(plain(source.title) in read.feedback for source in sent.sources)
    match sent.kind:
        case Kind.PICK | Kind.SEVERAL:
            assert [text for text, _ in read.answers] == [plain(c.text) for c in sent.choices]
            assert [share > 0 for _, share in read.answers] == [c.is_right for c in sent.choices]
            assert read.about == [plain(choice.about) for choice in sent.choices]
            assert abs(sum(share for _, share in read.answers if share > 0) - 100) < 0.01
        case Kind.TRUE_FALSE:
            assert [share == 100 for _, share in read.answers] == [c.is_right for c in sent.choices]
            assert read.about == [plain(choice.about) for choice in sent.choices]
        case Kind.MATCH:
            pairs = (*sent.pairs, *(("", spare) for spare in sent.spare))
            assert read.pairs == [(plain(left), plain(right)) for left, right in pairs]
        case Kind.TEXT:
            texts = [plain(text.replace("*", r"\*")) for text in sent.accepted]
            assert read.answers == [(text, 100.0) for text in texts]
        case Kind.NUMBER:
            assert sent.figure is not None
            assert tuple(map(Decimal, read.number)) == (sent.figure.value, sent.figure.tolerance)


@BOTH
def test_every_question_of_a_deck_arrives(through: Through) -> None:
    sent = shipped()

    read = through(sent)

    assert len(read) == len(sent)
    assert {one.kind for one in read} == set(KINDS.values())
    for one, other in zip(sent, read, strict=True):
        assert_arrived(one, other, through)


@BOTH
@given(sent=st.lists(items(), min_size=1, max_size=3))
def test_texts_that_look_like_markup_arrive_as_they_are(
    through: Through, sent: list[Outgoing]
) -> None:
    for one, other in zip(sent, through(tuple(sent)), strict=True):
        assert_arrived(one, other, through)


@BOTH
def test_chapters_are_categories_of_the_deck(through: Through) -> None:
    read = through(shipped())

    assert read[0].category == "$course$/top/The solar//system: {all}/The planets"
    assert len({one.category for one in read}) == 4


@given(sent=st.lists(items(), min_size=1, max_size=3))
def test_a_page_shows_texts_as_they_are_and_loads_nothing(sent: list[Outgoing]) -> None:
    page = read_page(html_page(sent, TITLE, "en", "CC BY 4.0 <x>"))

    assert page.title == TITLE
    assert page.loads == []
    assert all(link.startswith("https://") for link in page.links)
    for one, section in zip(sent, page.sections, strict=True):
        shown = "\n".join(section.lines)
        texts = [one.prompt, *one.told, *(choice.text for choice in one.choices)]
        texts += [text for pair in one.pairs for text in pair]
        texts += [source.title for source in one.sources]
        assert [text for text in texts if text not in shown] == []


def test_every_question_of_a_deck_is_on_the_page_with_its_answer_and_sources() -> None:
    page = read_page(html_page(shipped(), TITLE, "en"))

    assert [section.fact for section in page.sections] == [one.fact for one in shipped()]
    for one, section in zip(shipped(), page.sections, strict=True):
        shown = "\n".join(section.lines)
        assert one.answer in shown or one.pairs or one.kind is Kind.SEVERAL
        assert all(source.title in shown for source in one.sources)


def test_the_table_is_read_by_any_reader_of_csv(tmp_path: Path) -> None:
    write_csv(tmp_path / "x.csv", question_table(shipped()))

    text = (tmp_path / "x.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    assert len(rows) == len(shipped())
    for one, row in zip(shipped(), rows, strict=True):
        assert row["fact"] == one.fact
        assert row["question"].startswith(one.prompt)
        options = [
            row[f"option {letter}"] for letter in "ABCDEFGHIJ" if row.get(f"option {letter}")
        ]
        assert options == [c.text for c in one.choices] + [left for left, _ in one.pairs]
        right = [letter for letter, c in zip("ABCDEFGHIJ", one.choices, strict=False) if c.is_right]
        if one.choices:
            assert row["answer"] == ", ".join(right)
        assert all(source.title in row["sources"] for source in one.sources)
