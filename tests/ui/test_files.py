"""Files that go along with a reply, from the clip to our own bubble and back."""

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from socialinbox.config.profile import Profile
from socialinbox.domain.delivery import DeliveryState, OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import DeliveryMark
from socialinbox.ui.composer import files
from socialinbox.ui.kept import KeptFiles
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.with_files import choose, names, picture, with_files

MARA, TOMAS = CustomerId(1), CustomerId(2)
MEGABYTE = 1024 * 1024


def there(file: OutgoingFile) -> bool:
    return Path(file.path).is_file()


def spoil(file: OutgoingFile) -> None:
    Path(file.path).write_bytes(b"SIsealed" + bytes(500))


def content(file: OutgoingFile) -> bytes:
    return Path(file.path).read_bytes()


async def test_a_picture_goes_along_and_is_seen_at_once(
    opened: Open, inbox: FakeInbox, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        choose(stage, "facebook")
        composer = stage.window.page.composer
        source = picture(tmp_path)
        composer.attach.take([source])
        await stage.settle()
        tile = composer.files.tiles[0]
        assert tile.isVisible()
        assert tile.picture.pixmap().toImage().pixelColor(5, 5) == QColor("red")
        assert tile.alt.isVisible()
        assert composer.done_button.isEnabled()
        QTest.keyClicks(tile.alt, "A worn brake")
        composer.editor.setPlainText("Here it is")
        composer.send_button.click()
        await until(lambda: inbox.sent_files)
        await stage.settle()
        (sent,) = inbox.sent_files[0]
        assert sent.alt == "A worn brake"
        assert sent.name == "brake.png"
        source.unlink()
        assert there(sent)
        assert composer.files.files == ()
        view, model = stage.window.page.view, stage.window.page.model

        def seen() -> bool:
            found = view._delegate.at(model.index(model.rowCount() - 1))
            return found is not None and found.pictures[-1].pixmap is not None

        await until(seen, "the picture in the thread")


async def test_a_files_picture_is_decoded_beside_the_window_and_a_damaged_one_is_none(
    opened: Open, profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []
    really = files.thumbnail

    def watched(*of: Any) -> QImage:
        threads.append(threading.current_thread().name)
        return really(*of)

    monkeypatch.setattr(files, "thumbnail", watched)
    profile.keys.hold(bytes(range(32)))
    keeper = KeptFiles(profile)
    sound = keeper.write(picture(tmp_path).read_bytes(), "sound.png", "image/png")
    damaged = keeper.write(picture(tmp_path).read_bytes(), "damaged.png", "image/png")
    spoil(damaged)
    empty = tmp_path / "empty.png"
    empty.write_bytes(b"")
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.files.add(sound, damaged, OutgoingFile(str(empty), "image/png", "empty.png", 0))
        first, second, third = composer.files.tiles
        assert not threads
        await stage.settle()
        assert len(threads) == 3
        assert "MainThread" not in threads
        shown = [tile.picture.pixmap().toImage() for tile in (first, second, third)]
        assert shown[0] != shown[1]
        assert shown[1] == shown[2], "a clip, as for whatever is no picture"
        assert not stage.problems
        choose(stage, "facebook")
        await stage.settle()
        assert "is empty" in third.words.toolTip()


async def test_limits_are_said_at_once_and_again_for_another_place(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        choose(stage, "messenger")
        large = tmp_path / "large.png"
        picture(tmp_path, "large.png")
        with large.open("ab") as out:
            out.truncate(26 * MEGABYTE)
        composer.attach.take([large])
        await stage.settle()
        assert "too large: at most 25 MB" in composer._why.text()
        assert not composer.done_button.isEnabled()
        choose(stage, "youtube")
        assert "YouTube takes no pictures" in composer._why.text()
        assert not composer.clip_button.isEnabled()
        assert "YouTube takes no pictures" in composer.clip_button.toolTip()
        composer.files.tiles[0].remove.click()
        assert composer._why.text() == ""
        assert not composer.files.isVisible()
        assert large.exists()


def sent(stage: Stage) -> list[tuple[object, ...]]:
    return [what for verb, what in stage.inbox.calls if verb == "reply"]  # type: ignore[misc]


async def test_words_and_files_go_apart_where_a_network_wants_it(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        choose(stage, "messenger")
        composer.attach.take([picture(tmp_path)])
        await stage.settle()
        assert composer.done_button.isEnabled()
        composer.editor.setPlainText("with words")
        assert composer._why.text().startswith("The file goes first")
        assert composer.send_button.isEnabled()
        assert not composer.done_button.isEnabled()
        composer.editor.setFocus()
        composer.send(done=True)
        await until(lambda: len(sent(stage)) == 1, "the file")
        await until(lambda: not composer.files.files, "it is sent")
        assert [what[1:] for what in sent(stage)] == [("messenger", "")]
        assert composer.editor.toPlainText() == "with words"
        assert composer.done_button.isEnabled()
        assert not [what for verb, what in stage.inbox.calls if verb == "done"]
        composer.send(done=True)
        await until(lambda: len(sent(stage)) == 2, "the words")
        assert [what[1:] for what in sent(stage)][-1] == ("messenger", "with words")
        assert [len(files) for files in stage.inbox.sent_files] == [1, 0]
        await until(lambda: not composer.editor.toPlainText(), "all is sent")


async def test_pasting_and_dropping(opened: Open, profile: Profile, tmp_path: Path) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        pasted = QMimeData()
        image = QImage(30, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("blue"))
        pasted.setImageData(image)
        assert composer.editor.canInsertFromMimeData(pasted)
        composer.editor.insertFromMimeData(pasted)
        assert composer.problem() == "The file is still being read."
        await stage.settle()
        (kept,) = composer.files.files
        assert content(kept).startswith(b"\x89PNG")
        composer.files.tiles[0].remove.click()
        await until(lambda: not there(kept), "the end of its copy")
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
        composer.editor.insertFromMimeData(dropped)
        await stage.settle()
        assert names(stage) == ["brake.png"]
        words = QMimeData()
        words.setText("only words")
        composer.editor.insertFromMimeData(words)
        assert composer.editor.toPlainText() == "only words"
        folder = QMimeData()
        folder.setUrls([QUrl.fromLocalFile(str(tmp_path))])
        composer.editor.insertFromMimeData(folder)
        await stage.settle()
        assert len(composer.files.files) == 1
        assert "not a folder" in composer._why.text()


async def test_a_reply_taken_back_brings_its_file(
    opened: Open, inbox: FakeInbox, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        choose(stage, "facebook")
        composer = stage.window.page.composer
        composer.attach.take([picture(tmp_path)])
        await stage.settle()
        composer.editor.setPlainText("Here it is")
        composer.send_button.click()
        await until(lambda: inbox.sent_files)
        await stage.settle()
        entry = stage.window.page.model.entries[-1]
        assert entry.delivery is not None
        refused = DeliveryMark(entry.delivery.id, DeliveryState.REFUSED, "Too wide.")
        inbox.replace(entry.id, delivery=refused)
        await stage.settle()
        stage.window.page.view.edit_pressed.emit(stage.window.page.model.entries[-1])
        await until(lambda: composer.files.files)
        assert composer.files.files[0].url == inbox.sent_files[0][0].url
        assert composer.editor.toPlainText() == "Here it is"


async def test_the_clip_opens_a_dialog_that_does_not_block(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.focus_reply()
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(composer.editor, Qt.Key.Key_A, keys)
        await until(lambda: composer.findChild(QFileDialog) is not None)
        dialog = composer.findChild(QFileDialog)
        assert dialog is not None
        dialog.filesSelected.emit([str(picture(tmp_path))])
        dialog.close()
        await stage.settle()
        assert names(stage) == ["brake.png"]


async def test_the_field_lights_up_while_files_are_held_over_it(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    def drag(kind: type[QDragEnterEvent | QDropEvent], data: QMimeData) -> QDropEvent:
        at, none = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
        made = kind(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        made.ignore()
        QApplication.sendEvent(composer.editor.viewport(), made)
        return made

    async with with_files(opened, profile) as stage:
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
        assert drag(QDragEnterEvent, files).isAccepted()
        assert composer._box.property("focused")
        QApplication.sendEvent(composer.editor.viewport(), QDragLeaveEvent())
        assert not composer._box.property("focused")
        drag(QDragEnterEvent, files)
        assert drag(QDropEvent, files).isAccepted()
        await stage.settle()
        assert names(stage) == ["brake.png"]
        assert composer.editor.hasFocus(), "the next word is typed here"
        composer.edit(stage.window.page.model.entries[0])
        assert not drag(QDragEnterEvent, files).isAccepted(), "an edit takes no files"


async def test_what_no_note_and_no_network_can_take_is_said(
    opened: Open, profile: Profile, tmp_path: Path
) -> None:
    empty, huge = tmp_path / "empty.png", tmp_path / "film.mp4"
    empty.touch()
    with huge.open("wb") as film:
        film.truncate(8 * 1024 * MEGABYTE)
    async with with_files(opened, profile) as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.focus_note()
        composer.attach.take([huge])
        await stage.settle()
        assert composer.problem() == "“film.mp4” is too large: at most 100 MB are taken here."
        assert not composer.send_button.isEnabled()
        composer.files.put(())
        composer.attach.take([empty])
        await stage.settle()
        assert composer.problem() == "“empty.png” is empty. Choose another file."
        composer.focus_reply()
        composer.attach.take([empty])
        await stage.settle()
        assert composer.problem() == "“empty.png” is empty. Choose another file."
