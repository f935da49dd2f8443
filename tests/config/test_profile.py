"""A profile folder is made, found again, and refused in words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from socialinbox.config.profile import open_profile
from socialinbox.domain.errors import StorageUnavailable
from tests.no_room import no_room


def test_a_profile_keeps_its_id(tmp_path: Path) -> None:
    first = open_profile(tmp_path / "new" / "profile")
    assert open_profile(first.folder).id == first.id
    assert open_profile(tmp_path / "other").id != first.id


def test_others_may_not_look_in(tmp_path: Path) -> None:
    folder = open_profile(tmp_path / "profile").folder
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs setpriv")
def test_a_read_only_folder_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from socialinbox.config.profile import open_profile\n"
        "from socialinbox.domain.errors import StorageUnavailable\n"
        "try: open_profile(Path(sys.argv[1]))\n"
        "except StorageUnavailable as error: print(error.advice)\n"
    )
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    command = [sys.executable, "-c", code, str(locked)]
    if os.geteuid() == 0:
        # Root writes anywhere; nobody else does.
        readable = subprocess.run(
            ["setpriv", "--reuid=65534", "--clear-groups", sys.executable, "-c", "import httpx"],
            check=False,
            capture_output=True,
        )
        if readable.returncode:
            pytest.skip("another user can't run this Python here")
        command = ["setpriv", "--reuid=65534", "--clear-groups", *command]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "--profile" in done.stdout, done.stderr


def test_a_broken_profile_file_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    file.write_text("{broken")
    with pytest.raises(StorageUnavailable, match="backup"):
        open_profile(tmp_path)
    assert file.read_text() == "{broken"


def test_a_full_disk_leaves_no_half_profile(tmp_path: Path) -> None:
    with no_room(), pytest.raises(StorageUnavailable, match="can't be used"):
        open_profile(tmp_path)
    # Room was made: it begins as if it had never been tried.
    assert open_profile(tmp_path).id
