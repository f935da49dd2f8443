"""Each part's check tells a whole program from a broken one."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImageReader

from socialinbox.config.keys import Keys
from socialinbox.domain.errors import BadInput
from socialinbox.selftest import parts, run
from socialinbox.selftest.report import (
    Absent,
    Finding,
    Outcome,
    as_text,
    examine,
    passed,
    write,
)
from socialinbox.ui.told import native_systems
from socialinbox.vault.backend import modules_of_this_system


def test_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert "marks" in parts.resources()
    monkeypatch.setattr(parts, "resource", tmp_path.joinpath)
    with pytest.raises(FileNotFoundError):
        parts.resources()


def test_images(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "formats" in parts.images()
    less = [n for n in QImageReader.supportedImageFormats() if bytes(n.data()) != b"webp"]
    monkeypatch.setattr(QImageReader, "supportedImageFormats", lambda: less)
    with pytest.raises(LookupError, match="webp"):
        parts.images()


def test_the_database_is_encrypted_and_searched() -> None:
    said = parts.database()
    assert said.startswith("SQLite 3.")
    assert "SQLCipher" in said


def test_a_file_that_is_not_encrypted_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parts.files() == "encrypted and read back"
    monkeypatch.setattr(Keys, "hold", lambda _keys, _master: None)
    with pytest.raises(ValueError, match="not encrypted"):
        parts.files()


def test_code_that_is_missing_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(run, "import_module", gone)
    assert examine("code", run._load).outcome is Outcome.FAILED


def test_a_plain_database_is_noticed(tmp_path: Path) -> None:
    plain = tmp_path / "plain.sqlite"
    plain.write_bytes(b"SQLite format 3\0 and so on")
    with pytest.raises(ValueError, match="not encrypted"):
        parts._is_unreadable(plain)


def test_without_a_keychain_linux_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(Absent, match="no keychain"):
        parts.keychain()


def test_a_keychain_whose_code_is_missing_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "modules_of_this_system", lambda: ("keyring.backends.gone",))
    assert examine("keychain", parts.keychain).outcome is Outcome.FAILED


def test_every_system_has_its_backends() -> None:
    for platform, module in (
        ("win32", "keyring.backends.Windows"),
        ("darwin", "keyring.backends.macOS"),
        ("linux", "keyring.backends.SecretService"),
    ):
        assert modules_of_this_system(platform)[0] == module


def test_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parts.notices() == "over the session's bus"
    monkeypatch.setattr("platform.system", lambda: "Windows")
    assert examine("notices", parts.notices).outcome is Outcome.FAILED, "not the Windows library"

    def refused() -> None:
        raise OSError("Class not registered")

    monkeypatch.setattr(native_systems, "made_here", refused)
    assert examine("notices", parts.notices).outcome is Outcome.ABSENT


def test_spelling() -> None:
    assert "en" in parts.spelling().split(", ")


def test_certificates() -> None:
    assert int(parts.certificates().split()[0]) >= 50


def test_what_is_absent_is_no_fault_and_what_is_broken_is() -> None:
    fine = Finding("a", Outcome.PASSED, "well", 0.1)
    absent = Finding("b", Outcome.ABSENT, "not here", 0.1)
    broken = Finding("long name", Outcome.FAILED, "OSError: gone", 0.1)
    assert passed([fine, absent])
    assert not passed([fine, broken])
    assert as_text([fine, broken]).splitlines() == [
        "passed  a          well",
        "failed  long name  OSError: gone",
    ]


def test_a_report_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="can't be written"):
        write(tmp_path / "no folder" / "report.json", {}, [])
