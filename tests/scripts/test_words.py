"""Every word of the program is found, translated and compiled."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from scripts import words
from scripts.words import FORMS, Words

SLOTS = string.Formatter()


def slots(text: str) -> set[str]:
    """The names of the slots of a text."""
    return {name for _before, name, _form, _how in SLOTS.parse(text) if name}


def pairs(language: str) -> Iterator[tuple[Words, list[str]]]:
    done = words.read(words.path_of(language))
    return ((one, done[one.id]) for one in words.words_in()[0] if one.id in done)


def test_every_text_is_written_out_where_it_is_said() -> None:
    assert words.words_in()[1] == []


def test_what_the_rooms_below_the_window_say_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "from quizapp.facts.phrase import Phrase, counted_phrase, phrase\n"
        'phrase("No {file}.", file=name)\n'
        'counted_phrase(n, "{n} line", "{n} lines", file=name)\n'
        "phrase(text)\n"
    )

    found, unwritten = words.words_in(tmp_path)

    assert found == [
        Words("quizapp", "No {file}."),
        Words("quizapp", "{n} lines", is_counted=True, one="{n} line"),
    ]
    assert [place.line for place in unwritten] == [4]


def test_another_thing_of_the_same_name_is_no_text_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('phrase = wording.phrase\nphrase("then")\nphrase(key)\n')

    assert words.words_in(tmp_path) == ([], [])


@pytest.mark.parametrize("language", FORMS)
def test_no_translation_is_missing(language: str) -> None:
    assert [one.text for one in words.missing(language)] == []


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_fills_the_same_slots(language: str) -> None:
    for one, forms in pairs(language):
        wanted = slots(one.text) | slots(one.one)
        for form in forms:
            assert slots(form) <= wanted, (one.text, form)
            assert slots(one.text) - {"n", "word"} <= slots(form), (one.text, form)


@pytest.mark.parametrize(("language", "script"), [("ko", "[가-힣]"), ("ru", "[а-яА-ЯёЁ]")])
def test_a_translation_is_in_its_own_script(language: str, script: str) -> None:
    spoken = [form for _one, forms in pairs(language) for form in forms]

    assert sum(bool(re.search(script, form)) for form in spoken) > 0.9 * len(spoken)


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_reads_is_what_was_written(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(words.path_of(language).with_suffix(".qm")))

    for one, forms in pairs(language):
        numbers = {1: 0, 2: 1, 5: 2} if len(forms) == 3 else {5: 0}
        for number, form in numbers.items() if one.is_counted else ((-1, 0),):
            read = translator.translate(one.context, one.text, "", number) or one.text
            assert read == forms[form], one.text


def test_a_text_that_is_said_no_more_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "quizapp_ru.ts"
    kept, gone = Words("quizapp", "Start"), Words("quizapp", "Stop")
    done = {kept.id: ["Начать"], gone.id: ["Стой"]}

    words.write(path, "ru", [kept], done)

    assert words.read(path) == {kept.id: ["Начать"]}


def test_a_counted_text_with_too_few_forms_is_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "quizapp_ru.ts"
    one = Words("quizapp", "{n} facts", is_counted=True, one="{n} fact")

    words.write(path, "ru", [one], {one.id: ["{n} факт", "{n} факта"]})

    assert words.read(path) == {}
