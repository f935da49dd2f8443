"""Files leave readable, from an encrypted profile as well, and lie nowhere readable afterwards."""

from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import OutgoingFile, OutgoingReply
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.message import MessageKind
from socialinbox.domain.times import now
from socialinbox.outbox.ready import ready
from socialinbox.ui.kept import KeptFiles

INVOICE = b"%PDF-1.7 invoice of the Zwetschgenkuchen"


def content(file: OutgoingFile) -> bytes:
    """What lies where a network's code looks."""
    return Path(file.path).read_bytes()


def reply_with(*files: OutgoingFile) -> OutgoingReply:
    """A reply that takes these files along."""
    return OutgoingReply(
        MessageKind.REPLY, "Here it is.", None, None, None, None, now(), files=files
    )


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile with a key."""
    made = Profile(tmp_path / "profile", "test")
    made.keys.hold(bytes(range(32)))
    return made


async def test_a_kept_file_is_readable_while_it_leaves(profile: Profile, tmp_path: Path) -> None:
    invoice = tmp_path / "invoice.pdf"
    invoice.write_bytes(INVOICE)
    own = OutgoingFile(str(invoice), "application/pdf", "invoice.pdf", len(INVOICE))
    kept = KeptFiles(profile).copy(own)
    assert kept.size == len(INVOICE)
    assert b"Zwetschgen" not in content(kept)
    async with ready(profile, reply_with(kept, own)) as leaving:
        first, second = leaving.files
        assert content(first) == INVOICE
        assert Path(first.path).parent.stat().st_mode & 0o077 == 0
        assert second == own
    assert not Path(first.path).parent.exists()
    assert invoice.exists()


async def test_a_file_that_is_gone_is_said_before_anything_leaves(
    profile: Profile, tmp_path: Path
) -> None:
    files = KeptFiles(profile)
    kept = files.write(INVOICE, "invoice.pdf", "application/pdf")
    assert files.bytes_of(kept) == INVOICE
    files.drop(kept)
    with pytest.raises(StorageUnavailable, match=r"invoice\.pdf"):
        async with ready(profile, reply_with(kept)):
            pytest.fail("it would have left")
