"""What the oracle holds true, false, or open: the traps of the format notes as a table."""

from __future__ import annotations

import pytest

from tests.oracle.amounts import parse_amount
from tests.oracle.days import Period, Span, When, day_number, parse_when
from tests.oracle.english import dates_in
from tests.oracle.folding import squash
from tests.oracle.knowledge import Ref, Text, Value
from tests.oracle.samples import straits
from tests.oracle.truth import Matter, find

JUNE_4 = day_number(1931, 6, 4)
FIFTH = When("1931-06-05", "day", (Span(JUNE_4 + 1, JUNE_4 + 1),))

TRAPS: list[tuple[str, Matter, Value, str]] = [
    ("part-of is transitive", Matter("first-marines", "part-of"), Ref("home-command"), "true"),
    (
        "another army at the same level",
        Matter("first-marines", "part-of"),
        Ref("west-army"),
        "false",
    ),
    (
        "nothing lies within its own part",
        Matter("north-army", "part-of"),
        Ref("first-marines"),
        "false",
    ),
    ("what holds the place is true too", Matter("corvik-landing", "at"), Ref("lowcoast"), "true"),
    ("another port", Matter("corvik-landing", "at"), Ref("dunmouth"), "false"),
    ("a member of a complete list", Matter("harbour-treaty", "parties"), Ref("vestia"), "true"),
    ("no member of it", Matter("harbour-treaty", "parties"), Ref("sundria"), "false"),
    (
        "a list of states excludes no person",
        Matter("harbour-treaty", "parties"),
        Ref("egger"),
        "open",
    ),
    (
        "an open list excludes nothing",
        Matter("corvik-landing", "units"),
        Ref("first-marines"),
        "open",
    ),
    (
        "save what is listed as not",
        Matter("berhaven-landing", "units"),
        Ref("third-marines"),
        "false",
    ),
    ("no word is no proof", Matter("truce", "at"), Ref("corvik"), "open"),
    ("one who holds the excluding view", Matter("t-coal", "by"), Ref("moor"), "false"),
    ("one who holds none", Matter("t-coal", "by"), Ref("egger"), "open"),
    (
        "an effect before its cause",
        Matter("berhaven-landing", "led-to"),
        Ref("old-landing"),
        "false",
    ),
    ("an effect in the same month", Matter("truce", "led-to"), Ref("june-storm"), "open"),
    ("an effect that was over", Matter("truce", "led-to"), Ref("flood"), "false"),
    ("what was hastened and not over", Matter("truce", "hastened"), Ref("evacuation"), "open"),
    ("an effect after it", Matter("berhaven-landing", "led-to"), Ref("truce"), "open"),
    ("a role adds up", Matter("ida", "role"), Text("a teacher"), "open"),
    ("another name of the time", Matter("berhaven", "name"), Text("Bergstad"), "true"),
    ("another place's name", Matter("berhaven", "name"), Text("Corvik"), "false"),
    ("nobody's name", Matter("berhaven", "name"), Text("Newtown"), "open"),
    ("another source's word", Matter("berhaven-landing", "ended"), FIFTH, "true"),
    (
        "which one source excludes",
        Matter("berhaven-landing", "ended", says="annals"),
        FIFTH,
        "false",
    ),
]


@pytest.mark.parametrize(
    ("why", "matter", "value", "truth"), TRAPS, ids=lambda item: str(item)[:40]
)
def test_a_trap_is_seen(why: str, matter: Matter, value: Value, truth: str) -> None:
    assert find(straits(), matter, value).truth.value == truth, why


def test_the_same_instant_is_right_on_every_clock_of_the_deck() -> None:
    elsewhere = parse_when("1931-06-02")
    assert elsewhere is not None

    assert find(straits(), Matter("declaration", "date"), elsewhere).truth.value == "true"


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("more than 6500 men", "true"),
        ("more than 4600 men", "true"),
        ("more than 8000 men", "false"),
        ("7000 men", "true"),
        ("6000 men", "false"),
    ],
)
def test_a_bound_holds_for_all_it_implies_and_allows(text: str, truth: str) -> None:
    amount = parse_amount(text)
    assert amount is not None

    matter = Matter("berhaven-landing", "strength", side="vestia")

    assert find(straits(), matter, amount).truth.value == truth


def test_who_came_later_does_not_exclude_who_came_before() -> None:
    """A commander from 4 June says nothing of 1 June."""
    before = Matter("berhaven-landing", "commander", period=Period(JUNE_4))
    earlier = Matter("berhaven-landing", "commander", period=Period(None, JUNE_4 - 1))

    assert find(straits(), before, Ref("grau")).truth.value == "false"
    assert find(straits(), earlier, Ref("grau")).truth.value == "open"


@pytest.mark.parametrize(
    ("shown", "stored"),
    [
        ("13 August 1945", "1945-08-13"),
        ("August 1945", "1945-08"),
        ("the night of 10-11 August 1945", "night of 1945-08-10"),
        ("the night of 31 August to 1 September 1945", "night of 1945-08-31"),
        ("11 or 12 August 1945", "1945-08-11 or 1945-08-12"),
        ("8 August 1945, Moscow time", "1945-08-08 17:00 Moscow"),
    ],
)
def test_a_date_on_the_screen_is_read_as_the_deck_stores_it(shown: str, stored: str) -> None:
    held = parse_when(stored)
    assert held is not None

    assert [set(found.when.spans) for found in dates_in(shown)] == [set(held.spans)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ch'ongjin", "Chongjin", True),
        ("the 38th Parallel", "38th parallel", True),
        ("Port-Arthur", "Port Arthur", True),
        ("パ", "ハ", False),
        ("й", "и", False),
    ],
)
def test_names_are_folded_and_no_more(one: str, other: str, same: bool) -> None:
    assert (squash(one) == squash(other)) is same


def test_what_stands_beside_a_list_holds_for_each_of_its_items() -> None:
    signers = straits().held("harbour-treaty", "signed-by")

    assert [(claim.value, claim.cites) for claim in signers] == [
        (Ref("egger"), ("gazette",)),
        (Ref("hale"), ("gazette",)),
    ]
