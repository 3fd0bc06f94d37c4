"""One small deck that most tests of questions are about: three landings and who made them."""

from __future__ import annotations

from functools import cache

from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.questions import ask
from quizapp.questions.question import Question
from quizapp.questions.terms import Direction, Form, Rung
from tests.builders import (
    a_deck,
    a_fact,
    a_garble,
    a_list,
    a_name,
    a_source,
    a_topic,
)

SOVIET = {"side": "ussr", "in": "coast"}
RED = {"side": "ussr"}


@cache
def an_army() -> Deck:
    """Two formations that have names of their own, so that they can be typed."""
    return a_deck(
        a_topic("army", "formation", "the Northern Army", commander="smith", facets=RED),
        a_topic("corps", "formation", "the Southern Corps", commander="jones", facets=RED),
        a_topic("smith", "officer", "John Smith", facets=RED),
        a_topic("jones", "officer", "Paul Jones", facets=RED),
    )


@cache
def landings() -> Deck:
    """Three landings, their ports, commanders and units, and a dispute about one of them."""
    return a_deck(
        a_topic("coast", "place", "the north-east coast of Korea"),
        a_topic("rashin", "port", "Rashin", also=("Najin", a_name("나진", "ko")),
                facets={"in": "coast"}),
        a_topic("seishin", "port", "Seishin", facets={"in": "coast"},
                also=(a_name("청진", "ko"), a_name("清津", "ja"),
                      a_name("Chongjin", since="1945"), a_garble("Seysin", "From the Russian."))),
        a_topic("genzan", "port", "Genzan", facets={"in": "coast"},
                also=(a_name("Wonsan", since="1945"),)),
        a_topic("odaejin", "port", "Odaejin", facets={"in": "coast"}, taken="1945-08-19"),
        a_topic("first", "landing", "the northern landing", facets=SOVIET, date="1945-08-12",
                at="rashin", commander="kozlov", strength=a_fact("979 men", side="ussr"),
                units=a_list("b354", whole=True)),
        a_topic("second", "landing", "the eastern landing", facets=SOVIET, began="1945-08-13",
                at="seishin", commander=a_fact("trushin", since="1945-08-15"),
                ended=[a_fact("1945-08-16", says="tass", counts="the fall of the town"),
                       a_fact("1945-08-17", says="wiki", counts="the end of mopping-up")],
                dead=[a_fact("230 to 300 men", side="ussr", says="wiki"),
                      a_fact("about 400 men", side="ussr", says="tass"),
                      a_fact("227 men", side="japan", says="memoirs")],
                units=a_list("b355", "b62", b354="It fought at Rashin.", b88="Never sent.")),
        a_topic("third", "landing", "the southern landing", facets=SOVIET, began="1945-08-21",
                date="1945-08-21", at="genzan", commander="studen",
                units=a_list("b13", whole=True)),
        a_topic("fourth", "landing", "the western landing", facets=SOVIET, began="1945-08-19",
                date="1945-08-19", at="odaejin", commander="petrov"),
        a_topic("kozlov", "officer", "Ivan Kozlov", facets={**RED, "rank": "major"}),
        a_topic("trushin", "officer", "Vasily Trushin", facets={**RED, "rank": "general"},
                also=(a_name("Василий Трушин", "ru"),)),
        a_topic("studen", "officer", "Aleksei Studenichnikov", facets=RED),
        a_topic("petrov", "officer", "Pyotr Petrov", facets=RED),
        a_topic("seya", "officer", "Seya Hiraku", facets={"side": "japan"},
                also=(a_name("瀬谷啓", "ja"),)),
        a_topic("stalin", "statesman", "Joseph Stalin", facets=RED),
        a_topic("b354", "formation", "the 354th Battalion", facets=RED, part_of="b13"),
        a_topic("b355", "formation", "the 355th Battalion", facets=RED, part_of="b13"),
        a_topic("b62", "formation", "the 62nd Battalion", facets=RED),
        a_topic("b88", "formation", "the 88th Brigade", facets=RED),
        a_topic("b13", "formation", "the 13th Brigade", facets=RED, commander="trushin",
                part_of="fleet", formed="1942"),
        a_topic("fleet", "formation", "the Pacific Fleet", facets=RED, part_of="command"),
        a_topic("command", "formation", "the Far East Command", facets=RED),
        a_topic("front", "formation", "the 1st Front", facets=RED, part_of="command"),
        a_topic("army", "formation", "the 25th Army", facets=RED, part_of="front"),
        sources=(a_source("tass", voice="TASS"), a_source("wiki", "Seishin"),
                 a_source("memoirs", voice="Japanese memoirs"), a_source("gossip", weak=True)),
    )  # fmt: skip


def fact_of(deck: Deck, tail: str) -> Fact:
    """The fact whose id ends so: `first/date`."""
    return deck.facts[f"{deck.id}:{tail}"]


def asked(
    deck: Deck,
    tail: str,
    form: Form = Form.CHOICE,
    *,
    rung: Rung | None = None,
    direction: Direction = Direction.FORWARD,
    seed: int = 1,
    confusions: tuple[str, ...] = (),
) -> Question:
    """The question about a fact; fails with the refusal where there is none."""
    usual = _RUNGS.get(form, Rung.DISCRIMINATE)
    fact = fact_of(deck, tail)
    question = ask(deck, fact, form, rung or usual, direction, seed, confusions)
    assert isinstance(question, Question), question
    return question


_RUNGS = {
    Form.TRUE_FALSE: Rung.RECOGNISE,
    Form.WHICH_SOURCE: Rung.RECOGNISE,
    Form.TYPED: Rung.PRODUCE,
    Form.DATE: Rung.PRODUCE,
    Form.NUMBER: Rung.PRODUCE,
    Form.CLOZE: Rung.COMPLETE,
    Form.ESTIMATE: Rung.COMPLETE,
    Form.CARD: Rung.PRODUCE,
    Form.ORDER: Rung.DISCRIMINATE,
    Form.MATCH: Rung.RECOGNISE,
    Form.CLAIM: Rung.RECOGNISE,
    Form.ODD_ONE_OUT: Rung.DISCRIMINATE,
    Form.SEVERAL: Rung.DISCRIMINATE,
    Form.CAUSE: Rung.DISCRIMINATE,
}
