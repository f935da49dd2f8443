"""Which files of messages are kept: what a host calls them and their first bytes must agree."""

import re

MEGABYTE = 1_000_000
LARGEST_PICTURE = 8 * MEGABYTE
LARGEST_FILE = 25 * MEGABYTE

_PICTURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb"....ftypavi[fs]", re.DOTALL), "image/avif"),
    (re.compile(rb"....ftyp(hei[cx]|mif1|msf1)", re.DOTALL), "image/heic"),
)
_SOUND_OR_FILM = re.compile(
    rb"....(ftyp|moov|mdat|wide|free)|\x1aE\xdf\xa3|OggS|fLaC|ID3|\xff[\xe0-\xfe]|RIFF....WAVE"
    rb"|#!AMR|RIFF....AVI ",
    re.DOTALL,
)
_ZIP = re.compile(rb"PK\x03\x04")
_OLE = re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
_DOCUMENTS = {
    "application/pdf": re.compile(rb"%PDF-"),
    "application/rtf": re.compile(rb"\{\\rtf"),
    "application/msword": _OLE,
    "application/vnd.ms-excel": _OLE,
    "application/vnd.ms-powerpoint": _OLE,
    f"{_OFFICE}wordprocessingml.document": _ZIP,
    f"{_OFFICE}spreadsheetml.sheet": _ZIP,
    f"{_OFFICE}presentationml.presentation": _ZIP,
    f"{_OPEN}text": _ZIP,
    f"{_OPEN}spreadsheet": _ZIP,
    f"{_OPEN}presentation": _ZIP,
}
_PLAIN = frozenset({"text/plain", "text/csv"})
_NO_PLAIN_WORDS = re.compile(rb"(\xef\xbb\xbf)?\s*(<|#!|MZ|\x7fELF)")
"""How pages, scripts and programs begin, whatever they are called."""


def largest(content_type: str) -> int | None:
    """How many bytes a file of that type may have; None: such files are not kept."""
    name = _name(content_type)
    if name.startswith("image/"):
        return LARGEST_PICTURE
    if name.startswith(("audio/", "video/")) or name in _DOCUMENTS or name in _PLAIN:
        return LARGEST_FILE
    return None


def agrees(content_type: str, first: bytes) -> bool:
    """Whether a file that begins with these bytes (a few dozen) is of the type it is called."""
    name = _name(content_type)
    if name in _PLAIN:
        return b"\0" not in first and _NO_PLAIN_WORDS.match(first) is None
    if name.startswith("image/"):
        return picture_type(first) is not None
    if name.startswith(("audio/", "video/")):
        return _SOUND_OR_FILM.match(first) is not None
    return name in _DOCUMENTS and _DOCUMENTS[name].match(first) is not None


def largest_by_bytes(first: bytes) -> int | None:
    """The same where nobody names a type: pictures, sound, films and PDFs are known."""
    if picture_type(first):
        return LARGEST_PICTURE
    known = _SOUND_OR_FILM.match(first) or _DOCUMENTS["application/pdf"].match(first)
    return LARGEST_FILE if known else None


def _name(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def picture_type(first: bytes) -> str | None:
    """The MIME type of a picture that begins with these bytes; None for anything else."""
    return next((name for begins, name in _PICTURES if begins.match(first)), None)
