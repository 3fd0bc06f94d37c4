"""What the columns of a sheet are taken for."""

from __future__ import annotations

import pytest

from quizapp.exchange.sheet.plan import Column, guess_kind
from quizapp.facts.vocabulary import ValueKind
from tests.exchange.sheet.sheets import a_book, planned


def meanings(*headers: str, name: str = "Race", cell: str = "x") -> dict[str, str]:
    plan = planned(a_book(headers, (cell,) * len(headers), name=name)).tables[0]
    return {c.header: f"{c.target}.{c.qualifier}".rstrip(".") for c in plan.columns}


HEADERS = [
    ("Event", "name"),
    ("name", "name"),
    ("Date", "date"),
    ("began", "began"),
    ("Start", "began"),
    ("Commander", "commander"),
    ("Comander", "commander"),  # a slip of the pen
    ("Led by", "commander"),
    ("Place", "at"),
    ("Led to", "led-to"),
    ("strength.side", "strength.side"),
    ("Strength.Side", "strength.side"),
    ("dead.not.why", "dead.not.why"),
    ("units.list", "units.list"),
    ("strength.colour", ""),  # no such qualifier
    ("Reference", "source"),
    ("Other names", "also"),
    ("", ""),
]


@pytest.mark.parametrize(("header", "meaning"), HEADERS)
def test_a_header_tells_what_its_column_means(header: str, meaning: str) -> None:
    assert meanings(header, "units", "dead", name="Battles")[header] == meaning


TYPES = [
    (("Event", "Date"), "x", "event"),
    (("Name", "Born", "Died"), "x", "person"),
    (("Name", "Commander"), "Landings", "landing"),
    (("Word", "Meaning"), "x", "term"),
    (("Title", "Author", "Published"), "Books", "work"),
    (("Question", "Answer"), "x", "card"),
    (("Front", "Back"), "x", "card"),
]


@pytest.mark.parametrize(("headers", "name", "type_name"), TYPES)
def test_the_type_of_the_topics_is_guessed(
    headers: tuple[str, ...], name: str, type_name: str
) -> None:
    assert planned(a_book(headers, ("x",) * len(headers), name=name)).tables[0].type == type_name


def test_two_columns_without_known_headers_are_the_sides_of_cards() -> None:
    plan = planned(a_book(("der Hund", "the dog"), ("die Katze", "the cat"))).tables[0]

    assert (plan.type, plan.headers) == ("card", False)
    assert [column.target for column in plan.columns] == ["front", "back"]


def test_a_unit_may_stand_in_the_header() -> None:
    plan = planned(a_book(("Event", "Dead (men)"), ("x", "5"))).tables[0]

    assert plan.columns[1] == Column("Dead (men)", "dead", "", "men")


def test_of_two_columns_with_one_meaning_the_second_is_not_read() -> None:
    assert meanings("Event", "date", "Day")["Day"] == ""


def test_a_column_that_nobody_knows_becomes_a_property() -> None:
    plan = planned(a_book(("Event", "Weather"), ("x", "fog"))).tables[0]

    assert plan.columns[1] == Column("Weather", "weather", "", "", ValueKind.TEXT)


def test_what_is_said_of_the_deck_is_no_table_of_topics() -> None:
    plan = planned(a_book(("key", "value"), ("Title", "Poles"), ("x", "y"), name="Deck"))

    assert plan.tables == ()
    assert plan.deck == {"title": "Poles"}


KINDS = [
    (("1911-12-14", "1912-01", "about 1912"), ValueKind.DATE),
    (("1911", "1912"), ValueKind.DATE),
    (("14.12.1911", "17/01/1912"), ValueKind.DATE),
    (("5", "about 40 dogs", "1,100"), ValueKind.NUMBER),
    (("1066", "40", "12"), ValueKind.NUMBER),
    (("a cook", "5"), ValueKind.TEXT),
    ((), ValueKind.TEXT),
]


@pytest.mark.parametrize(("cells", "kind"), KINDS)
def test_the_kind_of_a_new_propertys_values_is_guessed(
    cells: tuple[str, ...], kind: ValueKind
) -> None:
    assert guess_kind(cells) is kind
