"""The one window. It is there at once; what stands in it comes after its first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from quizapp.gui.collector import Collector

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from quizapp.gui.interior import Interior
    from quizapp.library.settings import DeviceSettings

_SMALLEST = (640, 480)  # px; pages scroll from there on
_ENTER = ("\r", "\n")


class MainWindow(QMainWindow):
    """Shows `first` until `furnish` puts the interior in its place.

    `closing` comes before it closes. `start_was_pressed` remembers an Enter that came before
    there was anything to press.
    """

    closing = Signal()

    def __init__(self, device: DeviceSettings, first: QWidget | None = None) -> None:
        super().__init__()
        self.start_was_pressed = False
        self._interior: Interior | None = None
        self.collector = Collector(self)
        self.setWindowTitle("quizapp")
        self.setMinimumSize(*_SMALLEST)
        self.setAcceptDrops(True)
        self.resize(device.window_width, device.window_height)
        if first is not None:
            self.setCentralWidget(first)

    @property
    def interior(self) -> Interior:
        """What stands in the window, once it is furnished."""
        assert self._interior is not None
        return self._interior

    @property
    def size_to_keep(self) -> tuple[int, int, bool]:
        """Width, height and whether it fills the screen; of the window at its usual size."""
        usual = self.normalGeometry().size() if self.isFullScreen() else self.size()
        return usual.width(), usual.height(), self.isFullScreen()

    def furnish(self, profile_name: str) -> Interior:
        """Put the rail and the pages into the window; the look must be installed."""
        from quizapp.gui.interior import Interior  # noqa: PLC0415  not before first paint

        self._interior = Interior(profile_name, self)
        self.setCentralWidget(self._interior)
        return self._interior

    def come_forward(self) -> None:
        """Be the window in front: a second start asked for it."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that come while nothing has the focus."""
        if self._interior is not None:
            self._interior.keyPressEvent(event)
        elif event.text() in _ENTER:
            self.start_was_pressed = True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._interior is not None and _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event.mimeData())
        if self._interior is not None and path:
            event.acceptProposedAction()
            self._interior.dropped.emit(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
        self.collector.end()


def _dropped(data: QMimeData) -> str:
    """The path of the one local file or folder that is dropped; empty for anything else."""
    urls = data.urls() if data.hasUrls() else []
    return urls[0].toLocalFile() if len(urls) == 1 else ""
