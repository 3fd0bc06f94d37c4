"""The map as hands, eyes and ears meet it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.gui.map import Guess, MapView, Mode, Outcome, PlaceList, draw_map
from quizapp.gui.map.veil import Veil
from quizapp.gui.theme import Colour, Contrast, Scheme, ThemeHolder, Tone
from quizapp.study.atlas import Atlas
from tests.gui.map.atlases import GENZAN, MAOKA, SECRET, SEISHIN, an_atlas
from tests.gui.stage import CTRL, NONE, SHIFT, words_in
from tests.gui.theme.conftest import PLAIN

RIGHT, DOWN, ENTER = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
Shown = Callable[[], MapView]


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    made = MapView()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_atlas(an_atlas())
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def screen(view: MapView, latitude: float, longitude: float) -> QPoint:
    plane = view.scene.projection.plane(latitude, longitude)
    return QPointF(*view.camera.screen(*plane)).toPoint()


def crosshair(view: MapView) -> QPointF:
    assert view.crosshair is not None
    return QPointF(*view.camera.screen(*view.crosshair))


# Looking round


def test_all_places_are_seen_at_first(view: MapView) -> None:
    spots = [screen(view, one.latitude, one.longitude) for one in an_atlas().places]

    assert all(view.rect().contains(spot) for spot in spots)


def test_a_click_chooses_the_place_under_it_and_tells(view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selected) as chosen:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, screen(view, 39.15, 127.44))

    assert chosen.args == [GENZAN.id]


def test_a_mark_can_be_hit_twelve_px_beside_it(view: MapView) -> None:
    spot = QPointF(screen(view, 47.05, 142.05))

    assert view.place_under(spot + QPointF(12, 0)) == MAOKA.id
    assert view.place_under(spot + QPointF(60, 40)) == ""


def test_map_and_list_choose_the_same_place(view: MapView, qtbot: QtBot) -> None:
    twin = PlaceList(view.model, view.selection)
    qtbot.addWidget(twin)

    view.select(MAOKA.id)
    assert twin.currentIndex().row() == view.model.row_of(MAOKA.id)

    twin.setCurrentIndex(view.model.index(0, 0))
    assert view.chosen == SEISHIN.id


def test_arrows_walk_and_enter_opens(view: MapView, qtbot: QtBot) -> None:
    view.select(SEISHIN.id)
    QTest.keyClick(view, DOWN)

    with qtbot.waitSignal(view.activated) as opened:
        QTest.keyClick(view, ENTER)

    assert opened.args == [GENZAN.id]


def test_a_drag_pushes_the_map_and_chooses_nothing(view: MapView) -> None:
    view.zoom_in()
    view.zoom_in()
    spot = screen(view, 41.8, 129.78)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, spot)
    QTest.mouseMove(view, spot + QPoint(30, 10))
    QTest.mouseMove(view, spot + QPoint(60, 20))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, spot + QPoint(60, 20))

    moved = screen(view, 41.8, 129.78) - spot
    assert (moved - QPoint(60, 20)).manhattanLength() <= 2
    assert view.chosen == ""


def test_the_wheel_zooms_about_the_pointer(view: MapView) -> None:
    spot = screen(view, 41.8, 129.78)
    before = view.camera.scale
    turn = QWheelEvent(
        QPointF(spot), QPointF(view.mapToGlobal(spot)), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, turn)

    assert view.camera.scale == pytest.approx(before * 2**0.5)
    assert (screen(view, 41.8, 129.78) - spot).manhattanLength() <= 2


def test_plus_minus_and_home_zoom(view: MapView) -> None:
    whole = view.camera
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.step == whole.step + 2

    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.camera.step == whole.step - 2

    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.camera == whole


def test_the_same_places_known_better_leave_the_view_where_it_is(view: MapView) -> None:
    view.zoom_in()
    view.select(GENZAN.id)
    before = view.camera
    places = tuple(replace(one, strength=4, lift=1.0) for one in an_atlas().places)

    view.show_atlas(replace(an_atlas(), places=places))

    assert view.camera == before
    assert view.chosen == GENZAN.id


def test_a_place_chosen_out_of_sight_is_brought_into_it(view: MapView) -> None:
    view.show_region(38, 126, 40, 129)
    view.select(MAOKA.id)

    assert view.rect().contains(screen(view, 47.05, 142.05))


def test_a_typed_position_is_flown_to(view: MapView) -> None:
    view.show_region(38, 126, 40, 129)
    QTest.keyClick(view, Qt.Key.Key_G)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)

    field.insert("47°3′N 142°3′E")
    QTest.keyClick(field, ENTER)

    assert (screen(view, 47.05, 142.05) - view.rect().center()).manhattanLength() < 4
    assert view.hasFocus()


def test_what_is_no_position_is_refused_with_a_sentence(view: MapView, qtbot: QtBot) -> None:
    before = view.camera
    view.ask_reference()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Seishin")
    QTest.keyClick(field, ENTER)

    assert "Write a position as" in words_in(view)
    assert view.camera == before

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert view.hasFocus()


def test_a_page_may_have_the_field_itself(qtbot: QtBot) -> None:
    view = MapView(own_reference_field=False)
    qtbot.addWidget(view)

    with qtbot.waitSignal(view.reference_asked):
        view.ask_reference()


# Pointing at a spot


@pytest.mark.parametrize(("modifiers", "px"), [(NONE, 8), (SHIFT, 80), (CTRL, 1)])
def test_arrows_move_the_crosshair(view: MapView, modifiers: Qt.KeyboardModifier, px: int) -> None:
    view.locate(SEISHIN.id)
    before = crosshair(view)
    QTest.keyClick(view, RIGHT, modifiers)
    QTest.keyClick(view, DOWN, modifiers)

    moved = crosshair(view) - before
    assert (moved.x(), moved.y()) == pytest.approx((px, px), abs=0.01)


def test_the_crosshair_tells_where_it_points_and_enter_places_it(
    view: MapView, qtbot: QtBot
) -> None:
    view.locate(SEISHIN.id)
    with qtbot.waitSignal(view.aimed) as aimed:
        view.aim(41.52, 129.62)
    with qtbot.waitSignal(view.placed) as placed:
        QTest.keyClick(view, ENTER)

    assert aimed.args == pytest.approx([41.52, 129.62])
    assert placed.args == pytest.approx([41.52, 129.62])
    assert "41.52 N 129.62 E" in view.accessibleDescription()


def test_a_click_points_the_crosshair(view: MapView, qtbot: QtBot) -> None:
    view.locate(SEISHIN.id)
    with qtbot.waitSignal(view.aimed) as aimed:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, screen(view, 44, 135))

    assert aimed.args == pytest.approx([44, 135], abs=0.1)


def test_a_crosshair_that_leaves_the_view_is_followed(view: MapView) -> None:
    view.locate(SEISHIN.id)
    for _press in range(12):
        QTest.keyClick(view, DOWN, SHIFT)

    assert view.rect().contains(crosshair(view).toPoint())


def test_a_target_is_at_least_24_px_wide_at_any_zoom(view: MapView) -> None:
    far = view.target_km
    view.zoom_in()

    assert view.target_km * view.camera.scale == pytest.approx(24)
    assert view.target_km < far


def test_while_a_place_is_asked_nothing_the_map_says_tells_it(view: MapView) -> None:
    view.select(SEISHIN.id)
    view.locate(SEISHIN.id)
    spot = screen(view, 41.8, 129.78)
    view.aim(41.8, 129.78)

    said = [view.accessibleName(), view.accessibleDescription(), view.toolTip(), words_in(view)]
    assert "Seishin" not in "".join(said)
    assert view.place_under(QPointF(spot)) == ""
    assert view.chosen == ""


def test_the_outcome_is_brought_into_sight(view: MapView) -> None:
    view.show_region(44, 140, 50, 146)
    view.locate(SEISHIN.id)
    earlier = (Guess(41.2, 129.1, "3 Oct"),)
    view.show_outcome(
        Outcome((41.5, 129.6), ((41.8, 129.78),), 50, Tone.RIGHT, "34 km off", earlier)
    )

    assert view.rect().contains(screen(view, 41.8, 129.78))
    assert view.look.told
    assert view.crosshair is None


def test_after_an_answer_one_may_look_round_again(view: MapView) -> None:
    view.locate(SEISHIN.id)
    view.browse()

    assert view.look.mode is Mode.BROWSE
    assert view.crosshair is None
    assert view.model.row_of(SEISHIN.id) == 0


# What is painted


def painted(view: MapView) -> QImage:
    for _frame in range(2000):
        picture = view.grab().toImage()
        if not view.is_drawing:
            return picture
    raise AssertionError("the ground is never done")


def test_a_hidden_name_is_painted_nowhere(view: MapView) -> None:
    """The picture is the same whatever the hidden name is."""
    view.set_fog(False)
    view.select(SECRET.id)
    before = painted(view)
    places = tuple(
        replace(one, then="Something else entirely", now="Another") if one.hidden else one
        for one in an_atlas().places
    )
    view.show_atlas(replace(an_atlas(), places=places))

    assert painted(view) == before


@pytest.mark.parametrize("mode", [Mode.LOCATE, Mode.MARKED])
def test_the_name_that_is_asked_is_painted_nowhere(view: MapView, mode: Mode) -> None:
    def ask() -> QImage:
        view.locate(SEISHIN.id) if mode is Mode.LOCATE else view.mark([SEISHIN.id])
        return painted(view)

    before = ask()
    places = tuple(
        replace(one, then="Something else entirely", now="Another", others=())
        if one is SEISHIN
        else one
        for one in an_atlas().places
    )
    view.show_atlas(replace(an_atlas(), places=places))

    assert ask() == before


def test_fog_never_thickens_when_a_place_is_known_better(holder: ThemeHolder) -> None:
    opacities = []
    for lift in (0.0, 0.2, 0.5, 0.8, 1.0):
        picture = QImage(300, 300, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        with QPainter(picture) as painter:
            Veil().draw(painter, QSize(300, 300), [(150, 150, lift)], 0.2, holder.theme)
        opacities.append([picture.pixelColor(150 + at, 150).alpha() for at in range(0, 140, 10)])

    for thicker, thinner in pairwise(opacities):
        assert all(after <= before for before, after in zip(thicker, thinner, strict=True))
    assert opacities[-1][0] < 20
    assert opacities[0][0] > 180


@pytest.mark.parametrize("contrast", list(Contrast))
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_sea_takes_the_colour_of_every_theme(
    view: MapView, holder: ThemeHolder, scheme: Scheme, contrast: Contrast
) -> None:
    holder.choose(replace(PLAIN, scheme=scheme, contrast=contrast, text_scale=2.0))
    view.set_fog(False)
    view.show_region(39.6, 132.6, 40.4, 133.4)
    picture = painted(view)

    sea = holder.theme.colour(Colour.SEA)
    spots = [(x, y) for x in range(200, 600, 40) for y in range(260, 480, 40)]
    assert sum(picture.pixelColor(x, y) == sea for x, y in spots) > 0.7 * len(spots)


def test_a_map_can_be_drawn_on_paper_without_a_widget(holder: ThemeHolder) -> None:
    paper = QPixmap(500, 400)
    paper.fill(Qt.GlobalColor.white)
    with QPainter(paper) as painter:
        rect = paper.rect().adjusted(50, 50, -50, -50).toRectF()
        draw_map(painter, rect, an_atlas(), holder.theme, marks=(SEISHIN.id, GENZAN.id))

    picture = paper.toImage()
    white = Qt.GlobalColor.white
    assert picture.pixelColor(20, 200) == white
    assert picture.pixelColor(250, 60) != white


def test_every_part_on_the_map_has_a_name_and_room_for_a_finger(view: MapView) -> None:
    parts = [
        part
        for part in view.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert len(parts) == 3
    assert all(part.accessibleName() for part in parts)
    assert all(min(part.width(), part.height()) >= 24 for part in parts)


def test_an_empty_atlas_is_the_world(qtbot: QtBot) -> None:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_atlas(Atlas())

    assert not painted(view).isNull()
    assert view.chosen == ""
