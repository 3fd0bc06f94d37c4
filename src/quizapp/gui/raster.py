"""Decoding pictures of decks within limits, and drawing them anew from their pixels alone."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from quizapp.gui.wording import say
from quizapp.library.pictures import NoRaster, RasterFormat, raster_of

LONGEST_SIDE = 2048
"""Pixels of the longer side of an installed picture: enough for a screen, and quick to show."""
_MOST_MEGABYTES = 128
_JPEG_QUALITY = 90
_Format = QImage.Format


def decoded(content: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """A picture with at most so many pixels on its longer side, upright, in sRGB.

    Raises NoRaster where it is none, or is too much.
    """
    raster = raster_of(content)
    buffer = QBuffer()  # with its own bytes: it would not keep those of others alive
    buffer.setData(QByteArray(raster.content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(raster.kind.value.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    size = reader.size()
    if size != QSize(raster.width, raster.height):
        raise _damaged()
    if max(size.width(), size.height()) > longest:
        fitted = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitted.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise _damaged()
    return _plain(image)


def redrawn(content: bytes) -> bytes:
    """The bytes of a picture made anew: its pixels and nothing else, in its own format.

    Raises NoRaster where it cannot be decoded.
    """
    image = decoded(content)
    kind = raster_of(content).kind
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.value.encode()))
    if kind is not RasterFormat.PNG:
        writer.setQuality(_JPEG_QUALITY)
    if not writer.write(image):
        raise _damaged()
    return bytes(buffer.data().data())


def _damaged() -> NoRaster:
    what = say("is damaged: its pixels cannot be read")
    return NoRaster(what, say("save it anew, or take a sound copy"))


def _plain(image: QImage) -> QImage:
    """The pixels in eight bits of sRGB a channel, on their own: no text, no profile, no place."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = _Format.Format_ARGB32 if image.hasAlphaChannel() else _Format.Format_RGB32
    image = image.convertToFormat(kind)
    bare = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), kind)
    return bare.copy()
