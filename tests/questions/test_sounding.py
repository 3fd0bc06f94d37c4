"""A name sounds the same however it is written in Latin letters."""

from __future__ import annotations

import pytest

from quizapp.questions.sounding import sounds_of


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zakhvataev", "Zakhvatayev", "Захватаев"),
        ("Vyatskoye", "Vyatskoe", "Вятское"),
        ("Fyodor", "Fedor", "Фёдор", "Федор"),
        ("Toyohara", "とよはら", "Тоёхара"),
        ("Pliev", "Pliyev", "Плиев"),
        ("Zharikovsky", "Zharikovskii", "Жариковский"),
        ("Yuzhno-Sakhalinsk", "Iuzhno Sakhalinsk", "Южно-Сахалинск"),
        ("Meretskov", "Мерецков"),
        ("Ikeda", "いけだ", "Икэда", "Икеда"),
        ("Tokyo", "Tōkyō", "Toukyou", "とうきょう", "Токио"),
        ("Suzuki", "すずき", "スズキ", "Судзуки"),
        ("Hattori", "はっとり", "Хаттори"),
        ("Seishin", "Сэйсин", "せいしん"),
        ("Hoshino", "Хосино", "ほしの"),
        ("Fujiwara", "Фудзивара"),
        ("Matsuoka", "まつおか", "Мацуока"),
    ],
)
def test_one_name_has_one_sound(spellings: tuple[str, ...]) -> None:
    assert all(sounds_of(spellings[0]) & sounds_of(one) for one in spellings)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Yuki", "Yumi"),
        ("Maoka", "Matsuoka"),
        ("Togo", "Tojo"),
        ("Trushin", "Trusin"),
        ("Antonov", "Artemenko"),
    ],
)
def test_different_names_sound_different(one: str, other: str) -> None:
    assert sounds_of(one).isdisjoint(sounds_of(other))


@pytest.mark.parametrize("text", ["44th Army", "京城", "경성", "", "!"])
def test_what_it_cannot_read_has_no_sound(text: str) -> None:
    """Figures are known or not, and what is missing is no name."""
    assert not sounds_of(text)
