"""A lent file has its sender's name, an ending that agrees with its content, and is taken back."""

from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.storage.files import write_file
from socialinbox.ui.lending import Lending

URL = "https://a.example/1"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
PDF = b"%PDF-1.4\n%%EOF\n"
DESKTOP = b"[Desktop Entry]\nType=Application\nExec=rm -rf ~\n"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    (tmp_path / "profile").mkdir()
    return Profile(tmp_path / "profile", "test")


@pytest.mark.parametrize(
    ("given", "data", "name"),
    [
        ("offer.pdf", PDF, "offer.pdf"),
        ("offer.PDF", PDF, "offer.PDF"),
        ("offer", PDF, "offer.pdf"),
        (None, PDF, "file.pdf"),
        ("photo.exe", PNG, "photo.png"),
        ("../../.ssh/known", PDF, "known.pdf"),
        ("c:\\shop\\offer.pdf", PDF, "offer.pdf"),
        ("harmless.desktop", DESKTOP, "harmless.txt"),
        ("harmless.sh", b"echo hello\n", "harmless.txt"),
        ("list.csv", b"a,b\n1,2\n", "list.csv"),
        ("x" * 300 + ".pdf", PDF, "x" * 80 + ".pdf"),
        ("...", PDF, "file.pdf"),
        ("CON.png", PNG, "_CON.png"),
        ("a:b\n.pdf", PDF, "a_b.pdf"),
        ("photo\u202egnp.exe", PNG, "photognp.png"),
        ("😀" * 300 + ".pdf", PDF, "😀" * 45 + ".pdf"),
    ],
)
def test_names(profile: Profile, given: str | None, data: bytes, name: str) -> None:
    write_file(profile, URL, data)
    lending = Lending(profile)
    path = lending.lend(Attachment(AttachmentKind.FILE, URL, given))
    assert path is not None
    assert path.name == name
    assert path.read_bytes() == data
    assert not path.stat().st_mode & 0o222, "what is changed in it would be lost"
    lending.close()
    assert not path.exists()


def test_what_is_not_kept_is_not_lent(profile: Profile) -> None:
    lending = Lending(profile)
    assert lending.lend(Attachment(AttachmentKind.FILE, URL, "a.pdf")) is None
    assert lending.lend(Attachment(AttachmentKind.FILE, None, "withheld")) is None
    lending.close()


def test_an_encrypted_file_is_lent_readable(profile: Profile) -> None:
    profile.keys.hold(b"k" * 32)
    place = write_file(profile, URL, PDF)
    assert PDF not in place.read_bytes()
    lending = Lending(profile)
    path = lending.lend(Attachment(AttachmentKind.FILE, URL, "offer.pdf"))
    assert path is not None
    assert path.read_bytes() == PDF
    lending.close()
