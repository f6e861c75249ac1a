"""Makes a small photo of a picture, in the reader process: upright, and nothing else in it."""

from io import BytesIO

from talentdesk.exchange.reader_zip import RefusedWorkbookError

_QUALITY = 88
_MOST_PIXELS = 60_000_000
"""A picture of more pixels is a bomb or a poster."""
_FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP", "TIFF")


def shrunk(data: bytes, side: int) -> bytes:
    """Return a picture as a JPEG no longer than ``side`` pixels, turned as the camera was held.

    Place, camera and whatever else a picture carries stay behind. Raises ``RefusedWorkbookError``.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise RefusedWorkbookError("workbook_too_large", limit="pixels")
            # A camera's JPEG is read at a fraction of its size at once.
            opened.draft("RGB", (side * 2, side * 2))
            image = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise RefusedWorkbookError("picture_unreadable", detail=type(error).__name__) from error
    image.thumbnail((side, side))
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A"))
    sink = BytesIO()
    flat.save(sink, "JPEG", quality=_QUALITY)
    return sink.getvalue()
