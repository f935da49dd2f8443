"""What is published is what was built, and the news of it is believed."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from socialinbox.updates import Untrusted, Update, read

Script = Callable[[str], ModuleType]


@pytest.fixture
def builds(tmp_path: Path) -> Path:
    """Two systems' builds with their checksums."""
    for system, file in (("ubuntu", "socialinbox.deb"), ("windows", "SocialInbox.exe")):
        folder = tmp_path / "builds" / system / "installers"
        folder.mkdir(parents=True)
        (folder / file).write_bytes(system.encode())
        (folder / "bill-of-materials.cdx.json").write_text("{}")
        digest = hashlib.sha256(system.encode()).hexdigest()
        (folder / "SHA256SUMS").write_text(f"{digest}  {file}\n")
    return tmp_path / "builds"


def test_everything_comes_together_with_one_list(
    script: Script, builds: Path, tmp_path: Path
) -> None:
    made = script("gather").gather(builds, tmp_path / "out")
    names = [file.name for file in made]
    assert names == [
        "SocialInbox.exe",
        "socialinbox.deb",
        "ubuntu-bill-of-materials.cdx.json",
        "windows-bill-of-materials.cdx.json",
    ]
    lines = (tmp_path / "out" / "SHA256SUMS").read_text().splitlines()
    assert [line.split()[1] for line in lines] == names


def test_the_cask_is_of_both_images(script: Script, builds: Path, tmp_path: Path) -> None:
    forms = script("forms")
    for system, processor in (("macos-15", "arm64"), ("macos-15-intel", "x86_64")):
        (builds / system).mkdir()
        (builds / system / forms.image(processor)).write_bytes(processor.encode())
    script("gather").gather(builds, tmp_path / "out")
    cask = (tmp_path / "out" / "social-inbox.rb").read_text("utf-8")
    for processor in ("arm64", "x86_64"):
        assert hashlib.sha256(processor.encode()).hexdigest() in cask
    assert "social-inbox.rb" in (tmp_path / "out" / "SHA256SUMS").read_text("utf-8")


def test_two_builds_make_no_file_of_the_same_name(
    script: Script, builds: Path, tmp_path: Path
) -> None:
    for system in ("ubuntu", "windows"):
        (builds / system / "installers" / "same.txt").write_text(system)
    with pytest.raises(ValueError, match=r"windows made same\.txt, as another build did"):
        script("gather").gather(builds, tmp_path / "out")


def test_what_was_changed_since_is_not_published(
    script: Script, builds: Path, tmp_path: Path
) -> None:
    (builds / "windows" / "installers" / "SocialInbox.exe").write_bytes(b"something else")
    with pytest.raises(ValueError, match=r"SocialInbox\.exe is not what was built"):
        script("gather").gather(builds, tmp_path / "out")


def test_signed_news_is_believed(script: Script, tmp_path: Path) -> None:
    news = script("sign_news")
    key = tmp_path / "key"
    public = news.make_key(key)
    assert key.stat().st_mode & 0o077 == 0
    page = "https://socialinbox.example/9"
    words = news.sign(key, "9.0.0", page).encode()
    assert read(words, public) == Update("9.0.0", page)
    with pytest.raises(FileExistsError):
        news.make_key(key)
    other = news.make_key(tmp_path / "other")
    with pytest.raises(Untrusted):
        read(words, other)
