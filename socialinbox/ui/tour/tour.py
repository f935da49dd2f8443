"""Leads through the lessons: offers them, shows one at a time, goes on when one was done."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.domain.changes import Changes
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.tour.card import Ring, TourCard
from socialinbox.ui.tour.lessons import Lesson, all_lessons
from socialinbox.ui.tour.places import Places
from socialinbox.ui.words import number


class Tour(QObject):
    """Stands in the practice networks' window. `offer` asks first; nothing begins by itself."""

    def __init__(self, around: Surroundings, places: Places, over: QWidget, *, here: bool) -> None:
        super().__init__(over)
        self._around, self._places, self._here = around, places, here
        self.card = TourCard(over)
        self.ring = Ring(around, over)
        self._lessons: Sequence[Lesson] = ()
        self._at = -1
        self._begun = False
        self._ending = False
        """Whether the card has said its last."""
        self._learned: set[Lesson] = set()
        self.over = False
        """Whether it was taken or declined; then only the palette begins it."""
        self.told_quiet = False
        """Whether it was said that nothing more comes by itself."""
        self.card.went_on.connect(self._on_main)
        self.card.skipped.connect(self._next)
        self.card.ended.connect(self.end)

    def commands(self) -> tuple[Command, ...]:
        """From the beginning, at any time."""
        words = self.tr("Tour: link, undo, answer elsewhere, save")
        elsewhere = self.tr("Only in the practice networks")
        return (
            Command(
                "tour.begin",
                Group.GO,
                words,
                self.begin,
                possible=lambda: self._here,
                why_not=elsewhere,
            ),
        )

    @property
    def lesson(self) -> Lesson | None:
        """The one that is under way."""
        return self._lessons[self._at] if 0 <= self._at < len(self._lessons) else None

    def offer(self) -> None:
        """Ask whether the tour is wanted."""
        if self._here and not self.over:
            self.card.tell(
                "",
                self.tr("New here?"),
                self.tr(
                    "Four things that no other inbox does, in three minutes. All of it is "
                    "practice: nobody real gets anything."
                ),
                self.tr("Show me"),
            )

    def tell_quiet(self) -> None:
        """Say, once and in no lesson's way, that nothing more comes by itself."""
        if self.told_quiet or self.card.isVisible():
            return
        self.told_quiet = self._ending = True
        self.card.tell(
            "",
            self.tr("Everybody has written by now"),
            self.tr(
                "Nothing more comes by itself on the practice networks. Practise as long as you "
                "like; Leave, at the left, opens your own inbox."
            ),
            self.tr("Done", "the end of the tour"),
            last=True,
        )

    def begin(self) -> None:
        """The first lesson."""
        self._ending = False
        self._lessons, self._at = all_lessons(self._around, self._places), -1
        self._learned.clear()
        self._next()

    def leave(self) -> bool:
        """End it, where it has the keys; False where it has not."""
        had_keys = self.card.isVisible() and self._has_keys()
        if had_keys:
            self.end()
        return had_keys

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.card.isAncestorOf(focus)

    def end(self) -> None:
        """No more of it; the palette begins it again."""
        had_keys = self._has_keys()
        self._lessons, self._at, self._begun, self.over = (), -1, False, True
        self._ending = False
        self.ring.lay_around(None)
        self.card.hide()
        over = self.card.parentWidget()
        if had_keys and over is not None:
            over.setFocus(Qt.FocusReason.OtherFocusReason)

    async def refresh(self, changes: Changes) -> None:
        """Something changed: perhaps the lesson is done, or can be begun by now."""
        lesson = self.lesson
        if lesson is None or not (changes.customers or changes.gone or changes.deliveries):
            return
        if not self._begun:
            await self._begin_lesson(lesson)
        else:
            await self._look(lesson)

    # -- parts
    def _on_main(self) -> None:
        if self._ending:
            self.end()
        elif self.lesson is None:
            self.begin()
        else:
            self._look_there()

    def _next(self) -> None:
        self._at += 1
        self._begun = False
        self.ring.lay_around(None)
        lesson = self.lesson
        if lesson is None:
            self._close()
            return
        if lesson.after is not None and lesson.after not in self._learned:
            self._next()
            return
        self._show(lesson, self.tr("A moment: the practice networks are still being read."))
        self._around.tasks.spawn(self._begin_lesson(lesson), "tour: begin a lesson")

    async def _begin_lesson(self, lesson: Lesson) -> None:
        if await lesson.begin() and lesson is self.lesson:
            self._begun = True
            self._show(lesson, lesson.words)
            self.ring.lay_around(lesson.target)
            # Whoever is quick has done it meanwhile.
            await self._look(lesson)

    async def _look(self, lesson: Lesson) -> None:
        if await lesson.done() and lesson is self.lesson:
            self._learned.add(lesson)
            self._next()

    def _show(self, lesson: Lesson, words: str) -> None:
        step = self.tr("{step} of {all}").format(
            step=number(self._at + 1), all=number(len(self._lessons))
        )
        self.card.tell(step, lesson.title, words, self.tr("Go there"), self.tr("Skip"))

    def _look_there(self) -> None:
        lesson = self.lesson
        target = lesson.target() if lesson is not None else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._ending = True
        self.card.tell(
            "",
            self.tr("That was it"),
            self.tr(
                "Ctrl+K finds everything else by its name, and ? shows all keys. Practise as long "
                "as you like; Leave, at the left, opens your own inbox."
            ),
            self.tr("Done", "the end of the tour"),
            last=True,
        )
