"""Outgoing questions for tests: of the shipped deck, and with texts that look like markup."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from quizapp.decks.read import read_deck
from quizapp.exchange.choosing import every_question
from quizapp.exchange.outgoing import Choice, Figure, Kind, Outgoing, outgoing
from quizapp.facts.deck import Deck
from quizapp.questions.question import Citation
from quizapp.questions.terms import Form
from tests.decks.written import ROOT, VOCABULARY


@cache
def solar_system() -> Deck:
    """The small shipped deck."""
    deck = read_deck(ROOT / "decks" / "solar-system", VOCABULARY).deck
    assert deck is not None
    return deck


@cache
def shipped() -> tuple[Outgoing, ...]:
    """Every outgoing question of the small shipped deck."""
    return outgoing(solar_system(), every_question(solar_system(), 1))


#: A text as a deck can hold it: no control characters, single blanks, none around it.
TEXTS = st.text(alphabet="~=#{}:\\%-><&;\"'/*nTabé청$[]()!|. \u00a0", min_size=1, max_size=24).map(
    lambda text: " ".join(text.split()) or "x"
)
ABOUTS = st.one_of(st.just(""), TEXTS)


@st.composite
def items(draw: st.DrawFn) -> Outgoing:
    """A question of any kind with any texts."""
    kind = draw(st.sampled_from(Kind))
    texts = draw(st.lists(TEXTS, min_size=3, max_size=5, unique=True))
    common = {
        "fact": "d:a/b", "form": Form.CHOICE, "kind": kind, "chapter": draw(TEXTS),
        "prompt": draw(TEXTS), "answer": texts[0], "told": tuple(draw(st.lists(TEXTS, max_size=2))),
        "sources": (Citation("s", draw(TEXTS), draw(ABOUTS), "https://x.example/a?b=1&c=2"),),
    }  # fmt: skip
    match kind:
        case Kind.PICK | Kind.SEVERAL:
            right = 1 if kind is Kind.PICK else 2
            more = tuple(Choice(t, n < right, draw(ABOUTS)) for n, t in enumerate(texts))
            return Outgoing(**common, choices=more)
        case Kind.TRUE_FALSE:
            is_true = draw(st.booleans())
            true, false = (Choice(w, is_true is t, draw(TEXTS)) for w, t in _WORDS)
            return Outgoing(**common, choices=(true, false))
        case Kind.MATCH:
            pairs = tuple((f"{text} {n}", f"{n} {text}") for n, text in enumerate(texts))
            return Outgoing(**common, pairs=pairs, spare=(draw(TEXTS),))
        case Kind.TEXT:
            return Outgoing(**common, accepted=tuple(texts))
        case Kind.NUMBER:
            figure = Figure(Decimal(draw(st.integers(-(10**6), 10**9))), Decimal("0.5"))
            return Outgoing(**common, figure=figure)
    return Outgoing(**common)


_WORDS = (("True", True), ("False", False))
