"""Small atlases for tests of maps."""

from __future__ import annotations

from quizapp.study.atlas import Atlas, Happening, Line, Place


def a_place(
    topic: str,
    name: str,
    latitude: float,
    longitude: float,
    *,
    now: str = "",
    ko: str = "",
    strength: int = 3,
    importance: int = 0,
    within_km: float = 3.0,
    due: int | None = 103,
    hidden: bool = False,
) -> Place:
    """A place of the test deck, well known unless said otherwise."""
    return Place(
        id=f"test:{topic}",
        facts=(f"test:{topic}/position",),
        strength=strength,
        lift=strength / 4,
        importance=importance,
        due=due,
        hidden=hidden,
        kind="port",
        then=name,
        now=now or name,
        others=(("ko", ko),) if ko else (),
        latitude=latitude,
        longitude=longitude,
        within_km=within_km,
    )


def a_line(
    topic: str,
    title: str,
    *spots: tuple[float, float],
    parallel: bool = False,
    first_day: int | None = None,
) -> Line:
    """A line of the test deck; a parallel can be learnt, a way is only drawn."""
    return Line(
        id=f"test:{topic}",
        facts=(f"test:{topic}/position",) if parallel else (),
        strength=0,
        lift=0.0,
        importance=0,
        due=None,
        hidden=False,
        title=title,
        spots=spots,
        within_km=0.0 if parallel else 30.0,
        latitude_only=parallel,
        first_day=first_day,
        last_day=first_day,
    )


def a_landing(topic: str, title: str, place: str, day: int, *, hidden: bool = False) -> Happening:
    """Something that happened at a place of the test deck."""
    return Happening(
        id=f"test:{topic}",
        facts=(f"test:{topic}/at",),
        strength=0,
        lift=0.0,
        importance=0,
        due=None,
        hidden=hidden,
        title=title,
        kind="landing",
        place=f"test:{place}",
        first_day=day,
        last_day=day + 3,
    )


SEISHIN = a_place("chongjin", "Seishin", 41.8, 129.78, now="Chongjin", ko="청진")
GENZAN = a_place("wonsan", "Genzan", 39.15, 127.44, now="Wonsan", ko="원산")
MAOKA = a_place("maoka", "Maoka", 47.05, 142.05, now="Kholmsk", strength=1, importance=1)
UNMET = a_place("rumoi", "Rumoi", 43.93, 141.64, strength=0, importance=2, due=None)
SECRET = a_place("rashin", "Rashin", 42.26, 130.28, now="Najin", hidden=True, due=100)
PARALLEL = a_line("line38", "38th parallel", (38, 124.5), (38, 128.5), parallel=True)
WAY = a_line("way", "way to Seishin", (43.11, 131.87), (41.8, 129.78), first_day=13)


def an_atlas() -> Atlas:
    """Five places, one of them unmet and one hidden; two lines, two landings; study day 100."""
    return Atlas(
        places=(SEISHIN, GENZAN, SECRET, MAOKA, UNMET),
        lines=(PARALLEL, WAY),
        happenings=(
            a_landing("landing", "the Seishin landing", "chongjin", 13),
            a_landing("raid", "the raid", "chongjin", 11, hidden=True),
        ),
        namings=("then", "now", "ko"),
        period="August 1945",
        today=100,
    )
