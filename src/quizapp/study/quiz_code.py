"""A quiz as a code that can be typed: what it is made of, its seed, and what made it.

Letters and digits of Crockford's base 32 (no I, L, O, U; case and dashes do not matter), four to
a group, the last four a checksum. The code says by which generator and from which edition of its
decks it was made: with the same ones it gives the same quiz everywhere. How a quiz counts, and
whether time is shown, is for each who takes it and stands in no code.

Chapters, topics, places and facts are numbers within their deck, as their order there is: what
a code says of another edition's is not to be trusted, and `read_code` says so.
Douglas Crockford, "Base 32", https://www.crockford.com/base32.html.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from quizapp.facts.deck import Deck
from quizapp.facts.phrase import phrase
from quizapp.facts.problem import QuizAppError
from quizapp.questions.question import GENERATOR
from quizapp.questions.terms import Form, Rung
from quizapp.study.bits import BitReader, BitsEnd, BitWriter
from quizapp.study.quiz import SEED_BITS, QuizSpec

VERSION = 1
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("ILO", "110")
_GROUP = 4
_CHECK = 4
_VERSION_BITS, _GENERATOR_BITS, _LENGTH_BITS, _RUNG_BITS = 4, 6, 8, 2
_ID_BITS, _EDITION_BITS = 12, 16
_FORMS = (
    Form.CHOICE, Form.TRUE_FALSE, Form.MATCH, Form.WHICH_SOURCE, Form.CLAIM, Form.ODD_ONE_OUT,
    Form.ORDER, Form.SEVERAL, Form.CAUSE, Form.CLOZE, Form.ESTIMATE, Form.LOCATE, Form.TYPED,
    Form.DATE, Form.NUMBER, Form.DERIVED, Form.CARD,
)  # fmt: skip
"""By their numbers in a code: new ones are added at the end, with another VERSION."""
_SAFE = phrase("Nothing was changed.")


class QuizCodeWrong(QuizAppError):
    """A text that is no quiz code, or one of a quiz that cannot be made here."""


@dataclass(frozen=True, slots=True)
class CodeRead:
    """What a code says. `differences` are sentences: why the quiz here may be another one."""

    spec: QuizSpec
    differences: tuple[str, ...] = ()


def code_of(spec: QuizSpec, decks: Sequence[Deck]) -> str:
    """The code of a quiz over these decks, in groups of four."""
    bits = BitWriter()
    bits.put(VERSION, _VERSION_BITS)
    bits.put(GENERATOR % 2**_GENERATOR_BITS, _GENERATOR_BITS)
    bits.put(spec.seed, SEED_BITS)
    bits.put(spec.length, _LENGTH_BITS)
    bits.put(spec.rung - 1, _RUNG_BITS)
    bits.put(spec.is_exam, 1)
    bits.put_set(_FORMS.index(form) for form in spec.forms)
    bits.put(spec.period is not None, 1)
    if spec.period is not None:
        bits.put_signed(spec.period[0])
        bits.put_number(spec.period[1] - spec.period[0])
    own = {deck.id: deck for deck in decks}
    bits.put_number(len(spec.decks) - 1)
    for name in spec.decks:
        _put_deck(bits, own[name], spec)
    return _written(bits.text)


def read_code(text: str, decks: Sequence[Deck]) -> CodeRead:
    """What a code says, where these decks are at hand.

    Raises QuizCodeWrong when it is none, was mistyped, or names what is not here.
    """
    bits = BitReader(_bits_of(text))
    try:
        return _read(bits, decks)
    except (BitsEnd, ValueError, IndexError) as error:
        raise _no_code(text) from error


def looks_like_code(text: str) -> bool:
    """Whether a text has the letters, the length and the checksum of a code."""
    try:
        _bits_of(text)
    except QuizCodeWrong:
        return False
    return True


def edition_of(deck: Deck) -> str:
    """The short hash by which a code knows a deck's edition: 4 hex digits."""
    return f"{_short(deck.hash, _EDITION_BITS):04x}"


def _read(bits: BitReader, decks: Sequence[Deck]) -> CodeRead:
    if bits.take(_VERSION_BITS) != VERSION:
        raise QuizCodeWrong(
            phrase("This code was made by a newer quizapp."),
            _SAFE,
            phrase("Update quizapp, then try it again."),
        )
    generator = bits.take(_GENERATOR_BITS)
    seed, length = bits.take(SEED_BITS), bits.take(_LENGTH_BITS)
    rung, is_exam = Rung(bits.take(_RUNG_BITS) + 1), bool(bits.take(1))
    forms = tuple(_FORMS[at] for at in bits.take_set())
    period = None
    if bits.take(1):
        first = bits.take_signed()
        period = first, first + bits.take_number()
    found = [_DeckRead.of(bits, decks) for _ in range(bits.take_number() + 1)]
    spec = QuizSpec(
        decks=tuple(one.deck.id for one in found),
        chapters=tuple((one.deck.id, at) for one in found for at in one.chapters),
        topics=tuple(name for one in found for name in one.topics),
        places=tuple(name for one in found for name in one.places),
        facts=tuple(name for one in found for name in one.facts),
        period=period,
        forms=forms,
        length=length,
        rung=rung,
        is_exam=is_exam,
        seed=seed,
    )
    return CodeRead(spec, _differences(generator, found))


def _differences(generator: int, found: Sequence[_DeckRead]) -> tuple[str, ...]:
    said = [
        phrase(
            "The code was made from another edition of “{title}” than yours: "
            "the questions may be others.",
            title=one.deck.title,
        )
        for one in found
        if not one.is_same
    ]
    if generator != GENERATOR % 2**_GENERATOR_BITS:
        said.append(
            phrase(
                "The code was made by generator {theirs} of quizapp, yours is {yours}: "
                "the questions may be others.",
                theirs=generator,
                yours=GENERATOR,
            )
        )
    return tuple(said)


@dataclass(frozen=True, slots=True)
class _DeckRead:
    """A deck of a code, and what the code leaves in of it."""

    deck: Deck
    is_same: bool
    chapters: tuple[int, ...]
    topics: tuple[str, ...]
    places: tuple[str, ...]
    facts: tuple[str, ...]

    @classmethod
    def of(cls, bits: BitReader, decks: Sequence[Deck]) -> _DeckRead:
        name, edition = bits.take(_ID_BITS), bits.take(_EDITION_BITS)
        numbers = [bits.take_set() for _ in range(4)]
        deck = _deck_of(name, edition, decks)
        is_same = _short(deck.hash, _EDITION_BITS) == edition
        if not is_same and any(numbers[1:]):
            raise QuizCodeWrong(
                phrase(
                    "This quiz names single things of another edition of “{title}” than yours.",
                    title=deck.title,
                ),
                _SAFE,
                phrase("Get the same edition of the deck, or ask for a quiz by chapters."),
            )
        topics = [f"{deck.id}:{topic}" for topic in deck.topics]
        facts = [fact.id for fact in deck.askable]
        return cls(
            deck,
            is_same,
            tuple(at for at in numbers[0] if at < max(1, len(deck.chapters))),
            tuple(topics[at] for at in numbers[1]),
            tuple(topics[at] for at in numbers[2]),
            tuple(facts[at] for at in numbers[3]),
        )


def _put_deck(bits: BitWriter, deck: Deck, spec: QuizSpec) -> None:
    bits.put(_short_id(deck), _ID_BITS)
    bits.put(_short(deck.hash, _EDITION_BITS), _EDITION_BITS)
    bits.put_set(at for name, at in spec.chapters if name == deck.id)
    topics = {f"{deck.id}:{topic}": at for at, topic in enumerate(deck.topics)}
    facts = {fact.id: at for at, fact in enumerate(deck.askable)}
    for names, places in ((spec.topics, topics), (spec.places, topics), (spec.facts, facts)):
        bits.put_set(places[name] for name in names if name in places)


def _deck_of(name: int, edition: int, decks: Sequence[Deck]) -> Deck:
    """The deck a code means; of several with one short name that of the same edition."""
    named = [deck for deck in decks if _short_id(deck) == name]
    if not named:
        raise QuizCodeWrong(
            phrase("This quiz is over a deck that you do not have."),
            _SAFE,
            phrase("Ask whoever gave you the code for the deck, and open it."),
        )
    same = (deck for deck in named if _short(deck.hash, _EDITION_BITS) == edition)
    return next(same, named[0])


def _short_id(deck: Deck) -> int:
    return _short(blake2b(f"{deck.id}\x1f{deck.uid}".encode()).hexdigest(), _ID_BITS)


def _short(hex_digits: str, bits: int) -> int:
    """The first bits of a hash that is written in hex; of an empty one none are set."""
    digest = blake2b(hex_digits.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> (64 - bits)


def _written(bits: str) -> str:
    padded = bits + "0" * (-len(bits) % 5)
    letters = "".join(ALPHABET[int(padded[at : at + 5], 2)] for at in range(0, len(padded), 5))
    letters += _checksum(letters)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _bits_of(text: str) -> str:
    letters = "".join(text.split()).replace("-", "").upper().translate(_ALIKE)
    if len(letters) <= _CHECK or not set(letters) <= set(ALPHABET):
        raise _no_code(text)
    said, check = letters[:-_CHECK], letters[-_CHECK:]
    if _checksum(said) != check:
        raise QuizCodeWrong(
            phrase(
                "“{text}” is mistyped somewhere: its last letters do not fit the rest.",
                text=text.strip(),
            ),
            _SAFE,
            phrase("Compare it letter by letter, and type it again."),
        )
    return "".join(f"{ALPHABET.index(letter):05b}" for letter in said)


def _checksum(letters: str) -> str:
    digest = int.from_bytes(blake2b(letters.encode(), digest_size=8).digest(), "big")
    return "".join(ALPHABET[digest >> (64 - 5 * (at + 1)) & 31] for at in range(_CHECK))


def _no_code(text: str) -> QuizCodeWrong:
    return QuizCodeWrong(
        phrase("“{text}” is no quiz code.", text=text.strip()),
        _SAFE,
        phrase("A code looks like 4G0C-31RV-9ZKT-0Q2M; type it as it was given to you."),
    )
