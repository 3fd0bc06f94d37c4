"""Grid references: spots as people type them, as we write them, and how far apart they are."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from math import asin, cos, radians, sin, sqrt

from quizapp.facts.phrase import phrase
from quizapp.facts.values import Spot

EARTH_KM = 6371.0088  # mean radius R1 of GRS 80 (Moritz, Geodetic Reference System 1980)
_MOST_NORTH, _MOST_EAST = Decimal(90), Decimal(180)
_PARTS_OF_DEGREE = (Decimal(1), Decimal(60), Decimal(3600))
_HOW = phrase("write a position as 41.7 N 129.9 E")
_HOW_LATITUDE = phrase("write a latitude as 38 N")
_SAME = str.maketrans({"−": "-", "’": "'", "′": "'", "″": '"', "”": '"', "º": "°"})
#: A comma between digits, with no blank after it, is a decimal point.
_POINT = re.compile(r"(?<=\d),(?=\d)")
_TOKEN = re.compile(r"\s*(?:([NSEW])|([+-]?\d{1,3}(?:\.\d{1,8})?)\s*([°'\"])?|,)", re.IGNORECASE)


def parse_reference(text: str) -> Spot:
    """The spot that a grid reference means, in any of the usual ways of writing one.

    Without letters the latitude comes first. Raises ValueError with how to write one.
    """
    letters, figures = _read(text, _HOW)
    if letters:
        named = dict(_by_letter(letters, figures, _HOW))
        if set(named) != {"north", "east"}:
            raise ValueError(_HOW)
        return Spot(named["north"], named["east"])
    half, rest = divmod(len(figures), 2)
    if rest or not half:
        raise ValueError(_HOW)
    parts = [figure for _, figure in figures]
    return Spot(_degrees(parts[:half], _MOST_NORTH, _HOW), _degrees(parts[half:], _MOST_EAST, _HOW))


def parse_latitude(text: str) -> Decimal:
    """The degrees north that a latitude alone means. Raises ValueError with how to write one."""
    letters, figures = _read(text, _HOW_LATITUDE)
    if not letters:
        return _degrees([figure for _, figure in figures], _MOST_NORTH, _HOW_LATITUDE)
    named = dict(_by_letter(letters, figures, _HOW_LATITUDE))
    if set(named) != {"north"}:
        raise ValueError(_HOW_LATITUDE)
    return named["north"]


def reference(spot: Spot, digits: int = 2) -> str:
    """A spot as it is typed: "41.70 N 129.90 E"."""
    north = f"{abs(spot.latitude):.{digits}f} {'S' if spot.latitude < 0 else 'N'}"
    return f"{north} {abs(spot.longitude):.{digits}f} {'W' if spot.longitude < 0 else 'E'}"


def distance_km(one: Spot, other: Spot) -> float:
    """Kilometres between two spots on a sphere of the Earth's mean radius.

    The haversine formula: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984).
    """
    north, other_north = radians(float(one.latitude)), radians(float(other.latitude))
    east = radians(float(other.longitude - one.longitude))
    half = sin((other_north - north) / 2) ** 2
    half += cos(north) * cos(other_north) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(min(1.0, half)))


Figures = list[tuple[int, str]]
"""The figures of a reference, each with its place among all that was written."""


def _read(text: str, how: str) -> tuple[list[tuple[int, str]], Figures]:
    """The letters and the figures of a reference, each with its place."""
    plain = unicodedata.normalize("NFC", text).translate(_SAME).strip()
    if len(_POINT.findall(plain)) > 1 or not re.search(r"[.\s]", plain):
        plain = _POINT.sub(".", plain)
    letters: list[tuple[int, str]] = []
    figures: Figures = []
    at = place = 0
    while at < len(plain):
        match = _TOKEN.match(plain, at)
        if match is None:
            raise ValueError(how)
        if match[1]:
            letters.append((place, match[1].upper()))
        elif match[2]:
            figures.append((place, match[2]))
        at, place = match.end(), place + 1
    if not figures:
        raise ValueError(how)
    return letters, figures


def _by_letter(
    letters: list[tuple[int, str]], figures: Figures, how: str
) -> list[tuple[str, Decimal]]:
    """What each letter says: it stands before all its figures or after them."""
    leads = letters[0][0] < figures[0][0]
    found: list[tuple[str, Decimal]] = []
    for number, (place, letter) in enumerate(letters):
        if leads:
            end = letters[number + 1][0] if number + 1 < len(letters) else None
            own = [f for at, f in figures if at > place and (end is None or at < end)]
        else:
            start = letters[number - 1][0] if number else -1
            own = [f for at, f in figures if start < at < place]
        is_north = letter in "NS"
        degrees = _degrees(own, _MOST_NORTH if is_north else _MOST_EAST, how)
        if degrees < 0:
            raise ValueError(how)
        found.append(("north" if is_north else "east", -degrees if letter in "SW" else degrees))
    used = sum(1 for at, _ in figures if leads or at < letters[-1][0])
    if used != len(figures) or len({axis for axis, _ in found}) != len(found):
        raise ValueError(how)
    return found


def _degrees(parts: list[str], most: Decimal, how: str) -> Decimal:
    """Degrees from degrees, minutes and seconds, as many as are given."""
    if not 1 <= len(parts) <= len(_PARTS_OF_DEGREE):
        raise ValueError(how)
    first, *small = map(Decimal, parts)
    if any(part < 0 or part >= 60 for part in small) or any("." in part for part in parts[:-1]):
        raise ValueError(how)
    size = abs(first) + sum(
        (part / share for part, share in zip(small, _PARTS_OF_DEGREE[1:], strict=False)), Decimal(0)
    )
    if size > most:
        raise ValueError(how)
    return -size if parts[0].startswith("-") else size
