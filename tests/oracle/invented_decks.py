"""Decks that hypothesis invents: near names, nested places, disputes, odd dates, open lists."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any
from zlib import crc32

import yaml
from hypothesis import strategies as st

from tests.rasters import png

Draw = Any
Tree = dict[str, Any]

_HEADS = ("Bar", "Kor", "Tor", "Lun", "Mer", "Sel")
_TAILS = ("a", "an", "ov", "in", "eld")
_NAMES = tuple(head + tail for head, tail in product(_HEADS, _TAILS))
_SOURCES = ("gazette", "annals", "diary")
_SIDES = ("east", "west")
_VERDICTS = st.sampled_from(("supported", "oversimplified", "contested", "wrong as worded"))
_POSITIONS = st.builds(
    lambda north, east, off: f"{north / 10} N {east / 10} E within {off} km",
    st.integers(500, 520),
    st.integers(100, 130),
    st.integers(1, 20),
)
_LINKS = st.sampled_from(("led-to", "made-possible"))


def write_deck(tree: dict[str, Tree], folder: Path) -> Path:
    """Puts an invented deck into a folder, one file a part; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in tree.items():
        text = yaml.safe_dump(part, allow_unicode=True, sort_keys=False)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
        for topic in part.get("topics", {}).values():
            if "picture" in topic:
                file = topic["picture"]["file"]
                hue = crc32(file.encode())
                colour = (hue & 255, hue >> 8 & 255, hue >> 16 & 255)
                (folder / file).write_bytes(png(colour))
    return folder


@st.composite
def decks(draw: Draw) -> dict[str, Tree]:
    """File name to content, ready to be written. Every topic id is a word and a number."""
    names = list(draw(st.permutations(_NAMES)))
    persons = _people(draw, [names.pop() for _ in range(5)])
    places = _places(draw, [names.pop() for _ in range(5)])
    units = _units(draw, [names.pop() for _ in range(5)], list(persons))
    events = _events(draw, places, persons, units)
    states = {side: _state(side) for side in _SIDES}
    agreements = _agreements(draw, list(persons), list(states))
    claims = _claims(draw, list(persons))
    topics = {**states, **persons, **places, **units, **events, **agreements, **claims}
    chapter = {"chapter": "All of it", "topics": topics, "cards": _cards(draw)}
    return {"deck": _head(draw), "01-all": chapter}


def _head(draw: Draw) -> Tree:
    weak = draw(st.booleans())
    return {
        "deck": "invented",
        "uid": "0123456789abcdef0123456789abcdef",
        "title": "Invented by a machine",
        "version": "1.0.0",
        "language": "en",
        "licence": "CC0",
        "when": "May 1901",
        "zones": {"Inland": "+1", "Coast": "+9"},
        "sources": {
            "gazette": {"name": "the Gazette", "voice": "the Gazette"},
            "annals": {"name": "the Annals", "voice": "the Annals"},
            "diary": {"name": "a diary", "voice": "a diary"} | ({"weak": "yes"} if weak else {}),
        },
    }


def _state(side: str) -> Tree:
    name = side.capitalize()
    return {"is": "state", "name": f"{name}land", "adjective": f"{name}lander"}


def _people(draw: Draw, names: list[str]) -> Tree:
    people = _unpictured(draw, names)
    for key, person in people.items():
        if draw(st.integers(0, 3)):
            person["picture"] = _picture(draw, key, person["name"], list(people))
    return people


def _picture(draw: Draw, key: str, name: str, people: list[str]) -> Tree:
    """A portrait: of its own or shared, alone or in company, and now and then with its name."""
    seen = ("a man with a beard", "a man in a cap", f"a portrait of {name}", "two men in talk")
    others = [one for one in people if one != key]
    beside = {"beside": [draw(st.sampled_from(others))]} if draw(st.booleans()) else {}
    return {
        "file": draw(st.sampled_from((f"{key}.png", f"{key}.png", f"{key}.png", "group.png"))),
        "credit": "A. Painter",
        "licence": "CC0",
        "alt": draw(st.sampled_from(seen)),
        "source": "gazette",
        **beside,
    }


def _unpictured(draw: Draw, names: list[str]) -> Tree:
    return {
        f"p-{name.lower()}": {
            "is": draw(st.sampled_from(("officer", "officer", "soldier"))),
            "name": f"General {name}",
            "also": [name],
            "side": draw(st.sampled_from(_SIDES)),
            **({"died": _sourced(draw, draw(_dates(1895)))} if draw(st.booleans()) else {}),
        }
        for name in names
    }


def _places(draw: Draw, names: list[str]) -> Tree:
    land = {"is": "country", "name": "the Lowland"}
    ports = {
        f"x-{name.lower()}": {
            "is": draw(st.sampled_from(("port", "port", "city"))),
            "name": name,
            **({"in": "lowland"} if draw(st.booleans()) else {}),
            **({"taken": _sourced(draw, draw(_dates()))} if draw(st.booleans()) else {}),
            **({"position": _sourced(draw, draw(_POSITIONS))} if draw(st.booleans()) else {}),
        }
        for name in names
    }
    return {"lowland": land, **ports}


def _units(draw: Draw, names: list[str], persons: list[str]) -> Tree:
    units: Tree = {"u-all": {"is": "formation", "name": "the Great Host", "side": "east"}}
    for name in names:
        above = draw(st.sampled_from(["", *units]))
        units[f"u-{name.lower()}"] = {
            "is": "formation",
            "name": f"the {name} Regiment",
            "side": draw(st.sampled_from(_SIDES)),
            **(
                {"kind": draw(st.sampled_from(("army", "regiment")))} if draw(st.booleans()) else {}
            ),
            **({"part-of": _sourced(draw, above)} if above else {}),
            **({"commander": _in_time(draw, persons)} if draw(st.booleans()) else {}),
        }
    return units


def _in_time(draw: Draw, persons: list[str]) -> Any:
    """One commander, or two after one another."""
    first, second = draw(st.permutations(persons))[:2]
    if draw(st.booleans()):
        return _sourced(draw, first)
    day = draw(st.integers(2, 20))
    return [
        {"value": first, "to": f"1901-05-{day:02}", "source": "gazette"},
        {"value": second, "from": f"1901-05-{day + 1:02}", "source": "gazette"},
    ]


def _events(draw: Draw, places: Tree, persons: Tree, units: Tree) -> Tree:
    ports = [key for key in places if key != "lowland"]
    events: Tree = {}
    for number, word in enumerate(("first", "second", "third", "fourth", "fifth")):
        at = draw(st.sampled_from(ports))
        named = f"the {places[at]['name']} raid" if draw(st.booleans()) else f"the {word} raid"
        taken = {event["name"] for event in events.values()}
        events[f"e-{number}"] = {
            "is": "battle",
            "name": named if named not in taken else f"the {word} raid",
            "date": _sourced(draw, draw(_dates())),
            **({"at": _sourced(draw, at)} if draw(st.booleans()) else {}),
            **_counted(draw),
            **_taking_part(draw, list(units)),
            "commander": _sourced(draw, draw(st.sampled_from(list(persons)))),
            **_told_of(draw, places[at]["name"], list(persons.values())),
        }
    if draw(st.booleans()):
        events["e-9"] = {"is": "event", "name": "the armistice", "date": "1901-12-01"}
        events["e-0"][draw(_LINKS)] = {"some": ["e-9"], "not": [{"value": "e-2", "why": "No."}]}
    return events


def _counted(draw: Draw) -> Tree:
    """Losses: a settled number, or two voices that differ."""
    number = draw(st.integers(20, 9000))
    how = draw(st.sampled_from(("", "", "about ", "more than ")))
    if draw(st.booleans()):
        return {"dead": {"value": f"{how}{number} men", "side": "east", "source": "gazette"}}
    other = number * draw(st.sampled_from((101, 110, 130, 200))) // 100
    return {
        "dead": [
            {"value": f"{number} men", "side": "west", "says": "gazette"},
            {"value": f"{other} men", "side": "west", "says": "annals"},
        ]
    }


def _taking_part(draw: Draw, units: list[str]) -> Tree:
    members, others = _split(draw, units)
    if draw(st.booleans()):
        return {"units": {"all": members}}
    return {
        "units": {"some": members, "not": [{"value": u, "why": "It was away."} for u in others]}
    }


def _split(draw: Draw, keys: list[str]) -> tuple[list[str], list[str]]:
    mixed = list(draw(st.permutations(keys)))
    cut = draw(st.integers(1, 3))
    return mixed[:cut], mixed[cut : cut + 2]


def _told_of(draw: Draw, place: str, persons: list[Tree]) -> Tree:
    """Statements with gaps; some hold another name of their answer, or somebody's word."""
    who = draw(st.sampled_from(persons))
    sentences = (
        f"The first boats missed the harbour of <{place}> by a <mile|nautical mile>.",
        f"<{who['name']}|{who['also'][0]}> was asked to wait for the reserves, and did not.",
        f"Nobody at {place} had told <{place}|the town> of the boats.",
        "It rained.  <Rain|rain> fell.",
        f"The first boats needed <12!7!30> hours to the harbour of {place}.",
        f"The pilots of {place} were paid in <salt!copper!herring!rope> by the garrison.",
    )
    text = draw(st.sampled_from(sentences))
    voice = {"says": "annals"} if draw(st.booleans()) else {"source": "gazette"}
    return {"statements": {"story": {"value": text, **voice}}} if draw(st.booleans()) else {}


def _agreements(draw: Draw, persons: list[str], states: list[str]) -> Tree:
    """Complete lists of persons; the first state's agreements are complete too, or are not."""
    agreements: Tree = {}
    for number, word in enumerate(("winter treaty", "summer pact", "harbour accord")):
        signers, _ = _split(draw, persons)
        agreements[f"a-{number}"] = {
            "is": "agreement",
            "name": f"the {word}",
            "signed": _sourced(draw, draw(_dates())),
            "signed-by": {"all": signers},
            "parties": {"all": [draw(st.sampled_from(states))]},
        }
    return agreements


def _claims(draw: Draw, persons: list[str]) -> Tree:
    texts = ("the raid was never planned", "the boats came only by day", "the town had no guns")
    return {
        f"c-{number}": {
            "is": "claim",
            "text": text,
            "by": _sourced(draw, draw(st.sampled_from(persons))),
            "verdict": _sourced(draw, draw(_VERDICTS)),
            "why": "The papers say so.",
        }
        for number, text in enumerate(texts)
    }


def _cards(draw: Draw) -> Tree:
    back = draw(st.sampled_from(("at the harbour", "a red lamp", "the <b>third</b> bell")))
    return {"k-1": {"front": "what was shown at low tide", "back": back, "source": "gazette"}}


def _sourced(draw: Draw, value: str) -> Tree:
    return {"value": value, "source": draw(st.sampled_from(_SOURCES))}


def _dates(year: int = 1901) -> st.SearchStrategy[str]:
    """Days, months, years, nights, either-ors and clock times, most of them near together."""
    day = st.integers(1, 27)
    month = st.sampled_from((4, 5, 5, 5, 6))
    days = st.builds(lambda m, d: f"{year}-{m:02}-{d:02}", month, day)
    return st.one_of(
        days,
        days,
        days,
        st.builds(lambda m: f"{year}-{m:02}", month),
        st.builds(lambda m, d: f"night of {year}-{m:02}-{d:02}", month, day),
        st.builds(lambda m, d: f"{year}-{m:02}-{d:02} or {year}-{m:02}-{d + 1:02}", month, day),
        st.builds(lambda m, d: f"{year}-{m:02}-{d:02} 20:00 Inland", month, day),
        st.just(f"about {year}"),
    )
