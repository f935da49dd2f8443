"""A second start raises the first window and hands over its link."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialinbox.config.product import NAME
from socialinbox.ui.single import Listener, Place

SECOND = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from socialinbox.ui.single import Place

    app = QCoreApplication([])
    place = Place(Path(sys.argv[1]))
    if place.take():
        print("took it")
    else:
        print("heard" if place.tell_the_other(sys.argv[2], float(sys.argv[3])) else "nobody")
"""


def second(folder: Path, link: str = "", patience: float = 5.0) -> "subprocess.Popen[str]":
    """Another process that wants the same profile's window."""
    command = [sys.executable, "-c", textwrap.dedent(SECOND), str(folder), link, str(patience)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def said(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=30)[0].strip()


def test_a_second_start_is_heard(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    place = Place(tmp_path)
    assert place.take()
    parent = QObject()
    listener = Listener(place.name, parent)
    try:
        with qtbot.waitSignal(listener.asked, timeout=20_000) as heard:
            other = second(tmp_path, "socialinbox://thread/12")
        assert heard.args == ["socialinbox://thread/12"]
        assert said(other) == "heard"
        with qtbot.waitSignal(listener.asked, timeout=20_000) as heard:
            other = second(tmp_path)
        assert heard.args == [""]
        assert said(other) == "heard"
    finally:
        listener.close()
        place.leave()
    assert said(second(tmp_path)) == "took it"


def test_a_window_that_does_not_answer_is_not_waited_for_for_ever(
    tmp_path: Path, qapp: QApplication
) -> None:
    place = Place(tmp_path)
    assert place.take()
    assert said(second(tmp_path, patience=0.2)) == "nobody"
    place.leave()


def test_a_window_that_is_busy_is_waited_for(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    place = Place(tmp_path)
    assert place.take()
    parent = QObject()
    listener = Listener(place.name, parent)
    try:
        other = second(tmp_path, "socialinbox://thread/12", 30.0)
        with pytest.raises(subprocess.TimeoutExpired):
            # Nothing is answered meanwhile: its loop does not turn.
            other.communicate(timeout=3)
        with qtbot.waitSignal(listener.asked, timeout=20_000):
            pass
        assert said(other) == "heard"
    finally:
        listener.close()
        place.leave()


def test_after_it_told_nobody_a_box_can_say_so(tmp_path: Path, qapp: QApplication) -> None:
    place = Place(tmp_path)
    assert place.take()
    code = """
        import sys
        from pathlib import Path
        from socialinbox.ui.run import application
        from socialinbox.ui.single import Place

        print(Place(Path(sys.argv[1])).tell_the_other("", 0.1), application().applicationName())
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == f"False {NAME}", done.stderr
    place.leave()


def test_profiles_are_apart(tmp_path: Path, qapp: QApplication) -> None:
    here, there = tmp_path / "a", tmp_path / "b"
    here.mkdir()
    there.mkdir()
    first, second_place = Place(here), Place(there)
    assert first.take()
    assert second_place.take()
    assert first.name != second_place.name
    first.leave()
    second_place.leave()


def test_what_a_crash_left_behind_does_not_count(tmp_path: Path, qapp: QApplication) -> None:
    kill = "import os, signal, sys; os.kill(os.getpid(), signal.SIGKILL)"
    code = textwrap.dedent(SECOND).replace('print("took it")', kill)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path), "", "1"], check=False)
    assert done.returncode != 0
    assert (tmp_path / "window.lock").exists()
    place = Place(tmp_path)
    assert place.take()
    place.leave()


@pytest.mark.skipif(sys.platform != "linux", reason="names are texts there")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    one, other = (Place(tmp_path / os.fsdecode(name)) for name in (b"na\xefve", b"na\xeeve"))
    assert one.name != other.name
