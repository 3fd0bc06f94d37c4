"""Pictures go along where the format can hold them; where not, their questions stay behind."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from html.parser import HTMLParser

from quizapp.exchange.html_page import html_page
from quizapp.exchange.moodle_xml import moodle_xml
from quizapp.exchange.outgoing import outgoing
from quizapp.questions import ask
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import a_deck, a_topic
from tests.questions.theatre import fact_of
from tests.rasters import png

TOLD = "The picture shows a mast & <ice>."


def ships():
    seen = {"fram": "a mast & <ice>", "gjoa": "a sloop", "maud": "a hull"}
    dated = a_topic("fall", "event", "the fall", date="1945-08-12")
    return a_deck(
        *(a_topic(name, "place", picture=f"{name}.png / {alt}") for name, alt in seen.items()),
        dated,
    )


def questions():
    deck = ships()
    fact = fact_of(deck, "fram/picture")
    return [
        ask(deck, fact, Form.CHOICE, Rung.RECOGNISE, Direction.BACKWARD, 1),
        ask(deck, fact, Form.TYPED, Rung.PRODUCE, Direction.BACKWARD, 1),
        ask(
            deck, fact_of(deck, "fall/date"), Form.DATE, Rung.PRODUCE, Direction.FORWARD, 1
        ),
    ]  # fmt: skip


def with_pictures():
    return outgoing(ships(), questions(), lambda file: png() if file == "fram.png" else b"")


def test_without_pictures_only_the_questions_that_need_none_go_out():
    assert [one.fact for one in outgoing(ships(), questions())] == ["test:fall/date"]


def test_moodle_gets_the_picture_as_a_file_of_the_question():
    quiz = ET.fromstring(moodle_xml(with_pictures(), "Ships"))

    texts = [one.find("questiontext") for one in quiz if one.get("type") != "category"]
    for number, text in enumerate(texts[:2], 1):
        file = text.find("file")
        assert file.get("encoding") == "base64"
        assert b64decode(file.text) == png()
        assert f'src="@@PLUGINFILE@@/{file.get("name")}"' in text.find("text").text
        assert file.get("name") == f"picture-{number:03d}.png"
    assert texts[2].find("file") is None


class Images(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append(dict(attrs))


def test_a_page_holds_its_pictures_and_loads_none():
    page = html_page(with_pictures(), "Ships", "en")
    images = Images()
    images.feed(page)

    assert [image["alt"] for image in images.found] == [TOLD, TOLD]
    for image in images.found:
        head, _, content = image["src"].partition(",")
        assert head == "data:image/png;base64"
        assert b64decode(content) == png()
    assert "img-src data:" in page
    assert not re.search(r'src="(?!data:)', page)


def test_who_made_it_is_told_with_the_answer_and_its_file_never():
    for written in (html_page(with_pictures(), "Ships", "en"), moodle_xml(with_pictures(), "x")):
        asked = written.partition("<details>" if "<html" in written else "<generalfeedback")[0]

        assert "us · CC0" in written
        assert "us · CC0" not in asked
        assert "fram.png" not in written
