"""A file is kept only where its name and its first bytes say the same harmless thing."""

import pytest

from socialinbox.domain.media_types import (
    LARGEST_FILE,
    LARGEST_PICTURE,
    agrees,
    largest,
    largest_by_bytes,
)

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
MP4 = b"\0\0\0\x20ftypisom\0\0\2\0"
PDF = b"%PDF-1.7\n"
ZIP = b"PK\x03\x04\x14\0"
WORDS = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.mark.parametrize(
    ("name", "first", "most"),
    [
        ("image/png", PNG, LARGEST_PICTURE),
        ("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JFIF", LARGEST_PICTURE),
        ("image/gif", b"GIF89a\1\0\1\0", LARGEST_PICTURE),
        ("Image/WebP; q=1", b"RIFF\x24\0\0\0WEBPVP8 ", LARGEST_PICTURE),
        ("image/avif", b"\0\0\0\x1cftypavif\0\0", LARGEST_PICTURE),
        ("video/mp4", MP4, LARGEST_FILE),
        ("audio/mp4", MP4, LARGEST_FILE),
        ("video/webm", b"\x1aE\xdf\xa3\x9fB\x86", LARGEST_FILE),
        ("audio/mpeg", b"ID3\4\0\0", LARGEST_FILE),
        ("audio/ogg", b"OggS\0\2", LARGEST_FILE),
        ("application/pdf", PDF, LARGEST_FILE),
        (WORDS, ZIP, LARGEST_FILE),
        ("application/msword", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", LARGEST_FILE),
        ("text/plain; charset=utf-8", "Grüße".encode(), LARGEST_FILE),
    ],
)
def test_what_is_kept(name: str, first: bytes, most: int) -> None:
    assert largest(name) == most
    assert agrees(name, first)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("image/png", b"<html><script>"),
        ("image/svg+xml", b"<svg onload='x()'>"),
        ("image/png", PDF),
        ("video/mp4", PNG),
        ("application/pdf", b"MZ\x90\0"),
        (WORDS, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("text/plain", b"\xef\xbb\xbf <!DOCTYPE html>"),
        ("text/plain", b"#!/bin/sh\nrm"),
        ("text/csv", b"\x7fELF\2\1"),
        ("text/plain", b"a\0b"),
        ("image/png", b""),
    ],
)
def test_what_lies_about_itself_is_not_kept(name: str, first: bytes) -> None:
    assert not agrees(name, first)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "text/html",
        "application/xhtml+xml",
        "application/javascript",
        "application/x-msdownload",
        "application/zip",
        "application/octet-stream",
        "application/vnd.ms-word.document.macroenabled.12",
    ],
)
def test_other_kinds_are_not_kept(name: str) -> None:
    assert largest(name) is None
    for first in (PNG, MP4, PDF, ZIP, b"MZ", b"<html>"):
        assert not agrees(name, first)


def test_without_a_name_the_bytes_say_it() -> None:
    assert largest_by_bytes(PNG) == LARGEST_PICTURE
    assert largest_by_bytes(MP4) == largest_by_bytes(PDF) == LARGEST_FILE
    for first in (ZIP, b"MZ\x90\0", b"<html>", b"#!/bin/sh", b"words", b""):
        assert largest_by_bytes(first) is None
