"""Where pages go: into a PDF, on a printer, or into a picture for the screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from quizapp.facts.problem import QuizAppError
from quizapp.gui.printing.choices import PaperSize
from quizapp.gui.printing.pages import Page
from quizapp.gui.printing.setting import UNITS
from quizapp.gui.wording import say

_POINTS_PER_INCH = 72
_PDF_DOTS = 1200


def pdf_of(pages: Sequence[Page], title: str) -> bytes:
    """The pages as a PDF."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("quizapp")
    writer.setResolution(_PDF_DOTS)
    lay_out(writer, pages[0].choice.paper)
    draw_pages(writer, pages)
    buffer.close()
    return bytes(content.data())


def write_pdf(path: Path, pages: Sequence[Page], title: str) -> None:
    """Write the PDF, whole or not at all. Raises QuizAppError where the disk refuses."""
    content = pdf_of(pages, title)
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(content) != len(content) or not file.commit():
        raise QuizAppError(
            say("{path} could not be written ({why}).", path=path, why=file.errorString()),
            say("What stood there is as it was."),
            say("Choose another folder, or make room on the disk."),
        )


def lay_out(device: QPagedPaintDevice, paper: PaperSize) -> None:
    """Set the paper; the margins are part of the pages."""
    layout = QPageLayout(paper.page_size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def draw_pages(device: QPagedPaintDevice, pages: Sequence[Page]) -> None:
    """Draw pages one after the other on a device that was laid out."""
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / (_POINTS_PER_INCH * UNITS)
        painter.scale(scale, scale)
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            page.draw(painter)
    finally:
        painter.end()


def page_picture(page: Page, width: int, ratio: float = 1.0) -> QImage:
    """A page as a picture so many pixels wide."""
    wide, tall = page.choice.paper.points
    scale = width / wide
    size = QSizeF(width, tall * scale).toSize()
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale / UNITS, scale / UNITS)
        page.draw(painter)
    finally:
        painter.end()
    return image
