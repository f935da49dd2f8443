"""The folder of pictures may not be looked into for a while: then none is there."""

import os
from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.storage.files import has_file, write_file
from tests.read_only import as_nobody

URL = "https://a.example/1"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such folders")
def test_nothing_is_there_and_then_again(tmp_path: Path) -> None:
    profile = Profile(tmp_path, "test")
    write_file(profile, URL, b"a picture")
    mode = profile.media.stat().st_mode
    profile.media.chmod(0)
    try:
        with as_nobody():
            assert not has_file(profile, URL)
    finally:
        profile.media.chmod(mode)
    assert has_file(profile, URL)
