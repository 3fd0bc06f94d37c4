"""Numbers keep the digits, the doubt and the unit that their source wrote."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quizapp.facts.numbers import Bound, Quantity, parse_quantity


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("979 men", Quantity(Decimal(979), Decimal(979), "men")),
        ("979", Quantity(Decimal(979), Decimal(979))),
        ("-42.5 degrees", Quantity(Decimal("-42.5"), Decimal("-42.5"), "degrees")),
        ("1,100,000 men", Quantity(Decimal(1100000), Decimal(1100000), "men")),
        ("about 4000 men", Quantity(Decimal(4000), Decimal(4000), "men", about=True)),
        ("more than 6500 men", Quantity(Decimal(6500), Decimal(6500), "men", bound=Bound.LOWER)),
        ("at least 6500", Quantity(Decimal(6500), Decimal(6500), bound=Bound.LOWER)),
        ("fewer than 9 ships", Quantity(Decimal(9), Decimal(9), "ships", bound=Bound.UPPER)),
        ("at most 9 %", Quantity(Decimal(9), Decimal(9), "%", bound=Bound.UPPER)),
        ("4000 to 5700 men", Quantity(Decimal(4000), Decimal(5700), "men")),
        ("4 to 5 thousand men", Quantity(Decimal(4000), Decimal(5000), "men")),
        ("1 thousand to 2 million", Quantity(Decimal(1000), Decimal(2000000))),
        ("5.97 billion tonnes", Quantity(Decimal("5.97E9"), Decimal("5.97E9"), "tonnes")),
    ],
)
def test_a_number_is_read_as_its_source_wrote_it(text: str, quantity: Quantity) -> None:
    assert parse_quantity(text) == quantity


def test_a_scaled_figure_keeps_its_digits() -> None:
    assert str(parse_quantity("1.10 million men").low) == "1.10E+6"
    assert str(parse_quantity("1100000 men").low) == "1100000"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("979 men", "979 men"),
        ("1.1 million men", "1100000 men"),
        ("about 1,200 men", "about 1200 men"),
        ("over 5 km", "more than 5 km"),
        ("under 5 km", "fewer than 5 km"),
        ("4000 to 5700 men", "4000 to 5700 men"),
        ("1.50", "1.50"),
    ],
)
def test_a_number_is_written_in_one_way(text: str, written: str) -> None:
    """The text goes into prints, so it never changes."""
    assert str(parse_quantity(text)) == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "men",
        "many men",
        "1_000 men",
        "1e9 men",
        "nan",
        "1,00 men",
        "5700 to 4000 men",
        "1" * 31,
        "７ men",
        "about",
        "5men",
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|range|digits"):
        parse_quantity(text)


@pytest.mark.parametrize(
    ("one", "other", "comparable"),
    [
        ("1 km", "900 m", True),
        ("1 km", "1 kg", False),
        ("7 men", "7 men", True),
        ("7 men", "7 ships", False),
        ("2 hours", "90 minutes", True),
    ],
)
def test_units_of_one_dimension_can_be_compared(one: str, other: str, comparable: bool) -> None:
    same = parse_quantity(one).dimension == parse_quantity(other).dimension

    assert same is comparable


def test_figures_of_one_dimension_have_one_base() -> None:
    assert parse_quantity("1.5 km").base == parse_quantity("1500 m").base
    assert parse_quantity("1 to 2 hours").base == (Decimal(60), Decimal(120))


def test_a_number_without_end_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="digits"):
        Quantity(Decimal("Infinity"), Decimal("Infinity"))
