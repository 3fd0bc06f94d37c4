"""Questions as Moodle XML (docs.moodle.org, "Moodle XML format").

Texts of questions and feedback are HTML there, names and typed answers are plain; each is escaped
for what it is, and once more for XML.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from html import escape

from quizapp.exchange.outgoing import Choice, Image, Kind, Outgoing
from quizapp.questions.question import Citation

_RIGHT, _WRONG = "100", "0"
_NAME_LETTERS = 80
#: Shares that Moodle knows; others it would refuse.
_SHARES = {1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571",
           8: "12.5", 9: "11.11111", 10: "10"}  # fmt: skip


def moodle_xml(questions: Iterable[Outgoing], title: str) -> str:
    """The questions as one document, in a category of the deck's title for each chapter."""
    quiz = ET.Element("quiz")
    chapter = None
    for number, question in enumerate(questions, 1):
        if question.chapter != chapter:
            chapter = question.chapter
            _category(quiz, title, chapter)
        _question(quiz, question, number)
    ET.indent(quiz)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(quiz, encoding="unicode")}\n'


def _category(quiz: ET.Element, title: str, chapter: str) -> None:
    element = ET.SubElement(quiz, "question", type="category")
    parts = (part.replace("/", "//") for part in (title, chapter) if part)
    _text(ET.SubElement(element, "category"), "/".join(("$course$", "top", *parts)))


def _question(quiz: ET.Element, question: Outgoing, number: int) -> None:
    element = ET.SubElement(quiz, "question", type=_TYPES[question.kind])
    name = question.prompt if len(question.prompt) <= _NAME_LETTERS else _cut(question.prompt)
    _text(ET.SubElement(element, "name"), f"{number:03d} {name}")
    asked = [question.prompt, f"({question.hint})" * bool(question.hint)]
    _html(element, "questiontext", asked, image=question.image, number=number)
    credit = (question.image.credit,) if question.image else ()
    _html(element, "generalfeedback", (*question.told, *credit), question.sources)
    _plain(element, "defaultgrade", "1")
    _plain(element, "penalty", "0.3333333")
    _plain(element, "hidden", "0")
    _WRITERS[question.kind](element, question)
    tags = ET.SubElement(element, "tags")
    for tag in (question.fact, question.form.value):
        _text(ET.SubElement(tags, "tag"), tag)


def _cut(text: str) -> str:
    return text[: _NAME_LETTERS - 1].rstrip() + "…"


# Each kind


def _pick(element: ET.Element, question: Outgoing) -> None:
    _plain(element, "single", "true")
    _plain(element, "shuffleanswers", "true")
    _plain(element, "answernumbering", "abc")
    for choice in question.choices:
        _answer(element, choice, _RIGHT if choice.is_right else _WRONG)


def _several(element: ET.Element, question: Outgoing) -> None:
    _plain(element, "single", "false")
    _plain(element, "shuffleanswers", "true")
    _plain(element, "answernumbering", "abc")
    right = _SHARES[sum(choice.is_right for choice in question.choices)]
    wrong = sum(not choice.is_right for choice in question.choices)
    for choice in question.choices:
        _answer(element, choice, right if choice.is_right else f"-{_SHARES[wrong]}")


def _answer(element: ET.Element, choice: Choice, fraction: str) -> None:
    answer = _html(element, "answer", [choice.text], fraction=fraction)
    _html(answer, "feedback", [choice.about])


def _true_false(element: ET.Element, question: Outgoing) -> None:
    for word, choice in zip(("true", "false"), question.choices, strict=True):
        fraction = _RIGHT if choice.is_right else _WRONG
        answer = ET.SubElement(element, "answer", fraction=fraction, format="moodle_auto_format")
        _text(answer, word)
        _html(answer, "feedback", [choice.about])


def _match(element: ET.Element, question: Outgoing) -> None:
    _plain(element, "shuffleanswers", "true")
    for left, right in (*question.pairs, *(("", spare) for spare in question.spare)):
        pair = _html(element, "subquestion", [left])
        _text(ET.SubElement(pair, "answer"), right)


def _typed(element: ET.Element, question: Outgoing) -> None:
    _plain(element, "usecase", "0")
    for text in question.accepted:
        answer = ET.SubElement(element, "answer", fraction=_RIGHT, format="moodle_auto_format")
        _text(answer, text.replace("*", r"\*"))  # a bare star stands for anything


def _number(element: ET.Element, question: Outgoing) -> None:
    assert question.figure is not None
    answer = ET.SubElement(element, "answer", fraction=_RIGHT, format="moodle_auto_format")
    _text(answer, f"{question.figure.value.normalize():f}")
    _plain(answer, "tolerance", f"{question.figure.tolerance.normalize():f}")


def _open(element: ET.Element, question: Outgoing) -> None:
    _plain(element, "responseformat", "plain")
    _plain(element, "responserequired", "0")
    _html(element, "graderinfo", [question.answer])


_TYPES = {
    Kind.PICK: "multichoice", Kind.SEVERAL: "multichoice", Kind.TRUE_FALSE: "truefalse",
    Kind.MATCH: "matching", Kind.TEXT: "shortanswer", Kind.NUMBER: "numerical",
    Kind.OPEN: "essay",
}  # fmt: skip
_WRITERS = {
    Kind.PICK: _pick, Kind.SEVERAL: _several, Kind.TRUE_FALSE: _true_false, Kind.MATCH: _match,
    Kind.TEXT: _typed, Kind.NUMBER: _number, Kind.OPEN: _open,
}  # fmt: skip


# Texts


def _text(element: ET.Element, text: str) -> None:
    ET.SubElement(element, "text").text = text


def _plain(element: ET.Element, name: str, text: str) -> None:
    ET.SubElement(element, name).text = text


def _html(
    element: ET.Element,
    name: str,
    paragraphs: Iterable[str],
    sources: Iterable[Citation] = (),
    image: Image | None = None,
    number: int = 0,
    **attributes: str,
) -> ET.Element:
    """An element whose text is HTML: plain paragraphs, a picture and sources, all escaped."""
    found = ET.SubElement(element, name, {**attributes, "format": "html"})
    said = [f"<p>{escape(text)}</p>" for text in paragraphs if text]
    said += [f"<p>{source_as_html(source)}</p>" for source in sources]
    if image is not None:
        place = f"@@PLUGINFILE@@/{image.name(number)}"
        said.append(f'<p><img src="{place}" alt="{escape(image.told, quote=True)}"></p>')
    _text(found, "".join(said))
    if image is not None:  # after the text, as Moodle writes it
        attached = {"name": image.name(number), "path": "/", "encoding": "base64"}
        ET.SubElement(found, "file", attached).text = image.base64
    return found


def source_as_html(source: Citation) -> str:
    """A source in HTML, with a link where it has one."""
    title = escape(source.title)
    if source.address:
        address = escape(source.address, quote=True)
        title = f'<a href="{address}" rel="noopener noreferrer">{title}</a>'
    return f"{title} · {escape(source.details)}" if source.details else title
