"""Readers of what we write for others, made from the formats' descriptions and not from our code.

`read_gift` does what Moodle's question/format/gift/format.php does, step by step; `read_moodle`
reads Moodle XML, and `read_page` an HTML page. All give the same plain `Read`.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Read:
    """A question as another program understands it; `answers` are texts with their shares."""

    kind: str
    prompt: str
    answers: list[tuple[str, float]] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    number: tuple[str, str] = ("", "")
    feedback: str = ""
    category: str = ""


class _Texts(HTMLParser):
    """The text of a piece of HTML, a line each paragraph, and the elements in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.elements: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li", "h1", "h2", "title"):
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data


def html_text(html: str) -> str:
    """The text that a browser shows; fails where it would show anything but paragraphs, links."""
    reader = _Texts()
    reader.feed(html)
    reader.close()
    assert set(reader.elements) <= {"p", "a"}, reader.elements
    assert all(link.startswith("https://") for link in reader.links)
    return reader.text.rstrip("\n")


# Moodle XML


def read_moodle(text: str) -> list[Read]:
    quiz = ET.fromstring(text)
    found = []
    category = ""
    for element in quiz:
        kind = element.attrib["type"]
        if kind == "category":
            category = element.findtext("category/text") or ""
            continue
        read = Read(kind, _html(element.find("questiontext")), category=category)
        read.feedback = _html(element.find("generalfeedback"))
        if kind == "multichoice" and element.findtext("single") == "false":
            read.kind = "multiple"
        for answer in element.findall("answer"):
            is_html = answer.attrib["format"] == "html"
            said = _html(answer) if is_html else answer.findtext("text") or ""
            read.answers.append((said, float(answer.attrib["fraction"])))
            read.about.append(_html(answer.find("feedback")))
            if kind == "numerical":
                read.number = (said, answer.findtext("tolerance") or "")
        read.pairs = [
            (_html(pair), pair.findtext("answer/text") or "")
            for pair in element.findall("subquestion")
        ]
        found.append(read)
    return found


def _html(element: ET.Element | None) -> str:
    return html_text(element.findtext("text") or "") if element is not None else ""


# GIFT

_ESCAPES = {"\\": "\\", "n": "\n", **{sign: sign for sign in ":#={}~"}}
_WEIGHT = re.compile(r"^%-*([0-9]{1,2})\.?([0-9]*)%")


def read_gift(text: str) -> list[Read]:
    found = []
    category = ""
    lines = [line for line in text.split("\n") if not line.strip().startswith("//")]
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        hidden = re.sub(r"\\([\\:#={}~n])", lambda m: f"&&{ord(m[1]):03d};", block.strip())
        if hidden.startswith("$CATEGORY:"):
            category = hidden.removeprefix("$CATEGORY:").strip()
        elif hidden:
            found.append(_gift_question(hidden, category))
    return found


def _shown(text: str) -> str:
    return re.sub(r"&&(\d{3});", lambda m: _ESCAPES[chr(int(m[1]))], text.strip())


def _gift_question(text: str, category: str) -> Read:
    name, _, rest = text.removeprefix("::").partition("::")
    assert name
    assert rest.startswith("[plain]")
    start, end = rest.index("{"), rest.rindex("}")
    read = Read("", _shown(rest[len("[plain]") : start]), category=category)
    body = rest[start + 1 : end].strip()
    at = body.rfind("####")
    if at >= 0:
        read.feedback = _shown(body[at + 4 :])
        body = body[:at].strip()
    if not body:
        read.kind = "essay"
    elif body[0] == "#":
        value, _, tolerance = body[1:].partition(":")
        read.kind, read.number = "numerical", (value, tolerance)
    elif "~" in body:
        _gift_choices(read, body)
    elif "=" in body and "->" in body:
        read.kind = "matching"
        for pair in body.split("=")[1:]:
            left, _, right = pair.partition("->")
            read.pairs.append((_shown(left), _shown(right)))
    elif body.split("#")[0].strip() in ("T", "TRUE", "F", "FALSE"):
        _gift_true_false(read, body)
    else:
        read.kind = "shortanswer"
        for answer in body.split("=")[1:]:
            _gift_answer(read, answer.strip(), 100.0)
    return read


def _gift_choices(read: Read, body: str) -> None:
    read.kind = "multichoice" if "=" in body else "multiple"
    for answer in [one.strip() for one in body.replace("=", "~=").split("~") if one.strip()]:
        if answer[0] == "=":
            plain, _, about = answer[1:].partition("#")
            read.answers.append((_shown(plain), 100.0))
            read.about.append(_shown(about))
        else:
            _gift_answer(read, answer, 0.0)


def _gift_answer(read: Read, answer: str, share: float) -> None:
    if _WEIGHT.match(answer):
        weight, _, answer = answer[1:].partition("%")
        share = float(weight)
    plain, _, about = answer.partition("#")
    read.answers.append((_shown(plain), share))
    read.about.append(_shown(about))


def _gift_true_false(read: Read, body: str) -> None:
    word, *told = (part.strip() for part in body.split("#"))
    is_true = word in ("T", "TRUE")
    read.kind = "truefalse"
    read.answers = [("true", 100.0 * is_true), ("false", 100.0 * (not is_true))]
    wrong, right = ([_shown(part) for part in told] + ["", ""])[:2]
    read.about = [right, wrong] if is_true else [wrong, right]


# The HTML page


@dataclass
class ReadSection:
    """A question of the page: its fact, and its lines of text."""

    fact: str
    lines: list[str]


class PageReader(HTMLParser):
    """The sections of a page, its headings, everything it would load, and its links."""

    VOID = frozenset({"meta"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections: list[ReadSection] = []
        self.title = ""
        self.loads: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("script", "img", "link", "iframe", "object") or "onclick" in given:
            self.loads.append(tag)
        if tag == "a":
            self.links.append(given["href"] or "")
        if tag == "section":
            self.sections.append(ReadSection(given["data-fact"] or "", []))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"{tag} is closed and was not open"

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "title":
            self.title += data
        elif "section" in self.open and data.strip():
            self.sections[-1].lines.append(data)


def read_page(text: str) -> PageReader:
    reader = PageReader()
    reader.feed(text)
    reader.close()
    assert reader.open == []
    return reader
