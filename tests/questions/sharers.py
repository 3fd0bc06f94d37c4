"""Small decks whose topics share values: a complete list, its inverse, causes, claims."""

from __future__ import annotations

from functools import cache

from quizapp.facts.deck import Deck
from tests.builders import a_deck, a_list, a_source, a_topic

RED, WHITE = {"side": "ussr", "in": "coast"}, {"side": "japan", "in": "coast"}


@cache
def treaties() -> Deck:
    """Three treaties: one with a complete list of three parties, and states that signed none."""
    states = ("ussr", "usa", "britain", "china", "france", "poland", "sweden")
    return a_deck(
        a_topic("yalta", "agreement", "the Yalta agreement",
                parties=a_list("ussr", "usa", "britain", whole=True, china="It was not there.")),
        a_topic("pact", "agreement", "the Pact", parties=a_list("ussr", "france", whole=True)),
        a_topic("truce", "agreement", "the Truce",
                parties=a_list("ussr", "usa", china="It came later.")),
        *(a_topic(name, "state", name.capitalize()) for name in states),
    )  # fmt: skip


@cache
def raids() -> Deck:
    """Raids by two companies; of one it is said that all its raids are known."""
    made = {"r1": ("fox",), "r2": ("fox", "elk"), "r3": ("fox",), "r4": ("elk",), "r5": ("elk",)}
    return a_deck(
        *(a_topic(name, "operation", f"the raid on {name.upper()}", facets=RED,
                  units=a_list(*by)) for name, by in made.items()),
        a_topic("fox", "formation", "Fox Company", complete=("actions",)),
        a_topic("elk", "formation", "Elk Company"),
    )  # fmt: skip


@cache
def causes() -> Deck:
    """Three days of May, one after the other; the first led to the second."""
    return a_deck(
        a_topic("spark", name="the spark", date="1945-05-01",
                led_to=a_list("fire", flood="It came from the sea.")),
        a_topic("fire", name="the fire", date="1945-05-02", made_possible=a_list("ash")),
        a_topic("ash", name="the ash", date="1945-05-03"),
        a_topic("flood", name="the flood", date="1945-05-04"),
        a_topic("storm", name="the storm", date="1945-04-01"),
        a_topic("frost", name="the frost", date="1945-03-01"),
    )  # fmt: skip


@cache
def claims() -> Deck:
    """A claim for each verdict; the first is made by two."""
    made = {
        "c1": ("the town fell in a day", "supported", ("paper", "radio")),
        "c2": ("the fleet won alone", "oversimplified", ("paper",)),
        "c3": ("the bomb ended the war", "contested", ("radio",)),
        "c4": ("nobody fought at all", "wrong as worded", ()),
    }
    return a_deck(
        *(a_topic(name, "claim", text, verdict=verdict, **({"by": list(by)} if by else {}))
          for name, (text, verdict, by) in made.items()),
        a_topic("paper", "source", "The Paper"), a_topic("radio", "source", "The Radio"),
        sources=(a_source("paper", voice="the Paper"), a_source("radio", voice="the Radio")),
    )  # fmt: skip
