"""Answering with a film: chosen or recorded, uploaded as unlisted, its link put into the reply."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QMenu,
)

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.inbox.contract import Inbox
from socialinbox.networks.registry import video_home
from socialinbox.ui.aio import Work
from socialinbox.ui.composer import camera
from socialinbox.ui.composer.panel import Mode
from socialinbox.ui.composer.video_bar import TITLE, VideoBar
from socialinbox.ui.parts import IconButton
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, file_size, isolate, listed, said, tr

if TYPE_CHECKING:
    import asyncio

    from socialinbox.ui.composer.composer import Composer


class VideoAnswer(VideoBar):
    """A bar of the composer; hidden while no film is under way for the open thread.

    Nothing is sent by it: the link stands in the reply once the film is there, and the owner sends.
    """

    def __init__(self, around: Surroundings, composer: "Composer") -> None:
        super().__init__(around.theme, composer)
        self._around = around
        self._composer = composer
        self._film: Film | None = None
        self._upload: Upload | None = None
        self._watch: asyncio.Task[None] | None = None
        self._heard_of: Inbox | None = None
        self._stop_hearing: Callable[[], None] = lambda: None
        self.button = IconButton(
            around.theme, "film", tr("Answer with a video"), "Ctrl+Shift+M", composer
        )
        self.button.clicked.connect(self.open_menu)
        self.title.returnPressed.connect(self._start)
        self.leave.clicked.connect(self.cancel)
        self.go.clicked.connect(self._on_go)
        self.other.clicked.connect(self._on_other)
        self._place()
        self.hide()

    def _place(self) -> None:
        """Below what is written; the button after the first of the tools."""
        self._composer.written.addWidget(self)
        tools = self._composer.tools.begin
        tools.insertWidget(tools.indexOf(self._composer.clip_button) + 1, self.button)

    # -- which thread
    def start_over(self) -> None:
        """Another thread is open: what was being asked about the one before is dropped."""
        self._end_watch()
        self._film = self._upload = None
        self.hide()

    def look(self) -> None:
        """Show what is under way for the open thread; call it whenever another one is open."""
        replying = self._composer.mode is Mode.REPLY
        self.button.setVisible(replying)
        if not replying:
            self.hide()
            return
        self._hear()
        self._around.tasks.spawn(self._look(), "composer: video")

    def _hear(self) -> None:
        inbox = self._around.inbox
        if inbox is not self._heard_of:
            self._stop_hearing()
            self._heard_of = inbox
            self._stop_hearing = inbox.videos.hear(self._on_heard)

    async def _look(self) -> None:
        customer = self._composer.customer
        if customer is None:
            return
        found = await self._around.inbox.videos.uploads(customer)
        if customer == self._composer.customer:
            self._take(found[-1] if found else None)

    def _on_heard(self, upload: Upload | None) -> None:
        if upload is None:
            self.look()
        elif upload.customer == self._composer.customer and self._composer.mode is Mode.REPLY:
            self._take(upload)

    # -- choosing and recording
    def menu(self) -> QMenu:
        """A film that is there, or one that is recorded now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Choose a video…")).triggered.connect(self.choose)
        menu.addAction(tr("Record one with the camera program…")).triggered.connect(self.record)
        return menu

    def open_menu(self) -> None:
        """Ask which of both."""
        if self._composer.customer is None or self._composer.mode is not Mode.REPLY:
            return
        menu = self.menu()
        menu.popup(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - Space.XS)))

    def choose(self) -> None:
        """Ask for a file; the window goes on meanwhile."""
        dialog = QFileDialog(self._composer, tr("Choose a video"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{suffix}" for suffix in sorted(camera.SUFFIXES))
        dialog.setNameFilters([f"{tr('Videos')} ({kinds})", f"{tr('All files')} (*)"])
        dialog.filesSelected.connect(lambda names: self.take(Path(names[0])))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def record(self) -> None:
        """Open the camera program and offer the film that appears."""
        self._end_watch()
        work = self._record(self._composer.customer, time.time() - 1)
        self._watch = self._around.tasks.spawn(work, "composer: record a film")

    async def _record(self, customer: CustomerId | None, since: float) -> None:
        opened = await camera.open_camera()
        if customer != self._composer.customer:
            return
        words = tr("The camera program opens. Your video is offered here once it is saved.")
        if not opened:
            words = tr("No camera program was found. Record with another one or with your phone.")
        where = listed([isolate(folder.name) for folder in camera.folders()])
        there = tr("New videos in {folders} are offered here.").format(folders=where)
        self.say(words, " ".join(filter(None, (camera.how_to(), there if where else ""))))
        self.offer_to(tr("Choose it yourself…"), "")
        film = await camera.wait_for_film(since, camera.folders())
        if customer != self._composer.customer:
            return
        if film is not None:
            self.offer(film)
        else:
            self.say(tr("No new video came."), "")

    def take(self, path: Path) -> None:
        """Offer this file, once a thread has looked at it."""
        work = self._look_at(path, self._composer.customer)
        self._around.tasks.spawn(work, "composer: look at a film")

    async def _look_at(self, path: Path, customer: CustomerId | None) -> None:
        import asyncio

        film = await asyncio.to_thread(camera.film_of, path)
        if customer != self._composer.customer:
            return
        if film is not None:
            self.offer(film)
            return
        self.say(tr("“{name}” can’t be read.").format(name=isolate(path.name)), "")
        self.offer_to(tr("Choose another…"), "")

    def offer(self, film: Film) -> None:
        """What it is to be called, and whether it is to go up."""
        self._end_watch()
        self._film, self._upload = film, None
        self.title.setText(Path(film.name).stem[:TITLE])
        size = file_size(film.size)
        self.say(
            tr("Upload “{name}” ({size})?").format(name=isolate(film.name), size=size),
            said(video_home().seen_by),
        )
        self.title.show()
        self.kids.show()
        self.offer_to("", tr("Upload"))
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _start(self) -> None:
        film, customer = self._film, self._composer.customer
        if film is not None and customer is not None:
            video = NewVideo(self.title.text().strip(), "", self.kids.isChecked())
            self._film = None
            self._spawn(self._begin(customer, film, video), "start a video")

    async def _begin(self, customer: CustomerId, film: Film, video: NewVideo) -> None:
        try:
            await self._around.inbox.videos.start(customer, film, video)
        except SocialInboxError as error:
            self.offer(film)
            self.title.setText(video.title)
            self.more.setText(error_words(error))
            return
        self._composer.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing
    def _take(self, upload: Upload | None) -> None:
        """How far the film of this thread is."""
        if upload is None:
            self._upload = None
            self.setVisible(self._film is not None or self._watch is not None)
            return
        self._end_watch()
        self._film = None
        self._upload = upload
        if upload.state is UploadState.DONE:
            self._show_done(upload)
        else:
            self.show_progress(upload)

    def hold(self, upload: Upload, seconds_left: int) -> None:
        """Show just this, as if it had so long to go; for pictures."""
        self.pace.suppose(upload, seconds_left)
        self._upload = upload
        self.show_progress(upload)

    def _show_done(self, upload: Upload) -> None:
        if upload.seen_by_all:
            self._put_link(upload)
            return
        home = video_home()
        words = tr("“{name}” is on {network}")
        words = words.format(name=isolate(upload.film.name), network=home.label)
        self.say(words, said(upload.reason or ""))
        self.offer_to(said(home.by_hand), tr("Put the link in"))

    def _put_link(self, upload: Upload) -> None:
        """The link stands at the end of the reply; the owner reads and sends it."""
        self.hide()
        self._upload = None
        editor = self._composer.editor
        text = editor.toPlainText()
        if upload.url and upload.url not in text:
            cursor = editor.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            gap = "" if not text or text[-1].isspace() else " "
            cursor.beginEditBlock()
            cursor.insertText(gap + upload.url)
            cursor.endEditBlock()
            editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._spawn(self._around.inbox.videos.cancel(upload.id), "forget a video that is there")

    # -- what is pressed
    def _on_go(self) -> None:
        upload = self._upload
        if upload is None:
            self._start()
            return
        videos = self._around.inbox.videos
        if upload.state is UploadState.DONE:
            self._put_link(upload)
        elif upload.state in (UploadState.WAITING, UploadState.UPLOADING) and not upload.reason:
            self._spawn(videos.pause(upload.id), "pause a video")
        else:
            self._spawn(videos.resume(upload.id), "resume a video")

    def _on_other(self) -> None:
        if self._upload is None:
            self.choose()
            return
        self._spawn(self._open_studio(), "open the studio")

    async def _open_studio(self) -> None:
        home = await self._around.inbox.videos.home()
        if home is not None:
            self._around.open_url(home.studio)

    def cancel(self) -> None:
        """Give it up, whatever it is; the file stays where it is."""
        upload, self._upload, self._film = self._upload, None, None
        self._end_watch()
        self.hide()
        if upload is not None:
            self._spawn(self._around.inbox.videos.cancel(upload.id), "give a video up")
        self._composer.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _spawn(self, work: Work, name: str) -> None:
        self._around.tasks.see_through(work, f"composer: {name}")

    def _end_watch(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.cancel()


def follow(composer: "Composer", around: Surroundings) -> VideoAnswer:
    """The bar of a composer, which looks again whenever another thread or mode is open."""
    made = VideoAnswer(around, composer)
    before: list[tuple[CustomerId | None, Mode]] = []

    def look(bar: VideoAnswer) -> None:
        now = (composer.customer, composer.mode)
        if before == [now]:
            return
        if not before or before[0][0] != now[0]:
            bar.start_over()
        before[:] = [now]
        bar.look()

    composer.editor.textChanged.connect(partial(look, made))
    return made
