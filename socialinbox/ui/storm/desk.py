"""Answers a storm one by one: each in its own thread, with the composer's own place and price."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout

from socialinbox.domain.answers import Question, Storm
from socialinbox.domain.changes import Changes
from socialinbox.domain.views import Box
from socialinbox.networks.contract import Route
from socialinbox.networks.registry import rules_of
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.reading import Reading
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.storm.bar import SKIP_KEY, StormBar
from socialinbox.ui.storm.offer import StormOffer
from socialinbox.ui.storm.words import first_name, for_another
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.words import tr

PAUSE = 700
"""Milliseconds in which changes are gathered before those who wait are looked at again."""


class StormDesk(QObject):
    """Offers storms over the list of those who wait, and leads through one. Never sends."""

    def __init__(
        self,
        around: Surroundings,
        reading: Reading,
        threads: ThreadsPane,
        sheets: Sheets,
        say: Callable[[str], object],
    ) -> None:
        super().__init__(threads)
        self._around, self._reading, self._threads = around, reading, threads
        self._sheets, self._say = sheets, say
        self._left: list[Question] = []
        self._now: Question | None = None
        self._answer: tuple[str, str] = ("", "")
        """The last answer, and the name of whom it went to."""
        self._prefill = ""
        self._sent: list[tuple[str, str, str]] = []
        """What went out in this storm: network, kind, words without names."""
        self._total = self._skipped = 0
        self._looking = False
        self.offer = StormOffer(around, threads)
        self.offer.wanted.connect(self.show)
        self.bar = StormBar(around, reading.page)
        self.bar.skip.clicked.connect(self.skip)
        self.bar.leave.clicked.connect(self.stop)
        sheets.storm.begun.connect(self.begin)
        reading.page.composer.sent.connect(self._on_sent)
        reading.page.composer.guards.append(self._why_not)
        self._place()
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.look)
        threads.model.loaded.connect(self.look)

    def _place(self) -> None:
        column, composer = self._threads.layout(), self._reading.page.composer
        if isinstance(column, QBoxLayout):
            column.insertWidget(column.count() - 1, self.offer)
        thread = composer.parentWidget()
        lines = thread.layout() if thread is not None else None
        if isinstance(lines, QBoxLayout):
            lines.insertWidget(lines.indexOf(composer), self.bar)

    def commands(self) -> tuple[Command, ...]:
        """Answering one by one."""

        none = tr("No question of many")

        def one(name: str, words: str, do: Callable[[], object], *keys: str) -> Command:
            return Command(
                f"storm.{name}", Group.THREAD, words, do, keys, lambda: self.raging, why_not=none
            )

        return (
            Command(
                "storm.answer",
                Group.THREAD,
                tr("Answer the same question of many, one by one"),
                lambda: self.show(self.offer.storms[0]),
                possible=lambda: bool(self.offer.storms) and not self.raging,
                why_not=none,
            ),
            one("skip", tr("Skip this one"), self.skip, SKIP_KEY),
            one("stop", tr("Stop answering one by one"), self.stop),
        )

    @property
    def raging(self) -> bool:
        """Whether a storm is being answered."""
        return self._now is not None

    # -- finding
    def refresh(self, changes: Changes) -> None:
        """Those who wait may be others now; who is gone is answered no more."""
        self._left = [one for one in self._left if one.customer not in changes.gone]
        if self._now is not None and self._now.customer in changes.gone:
            self._next()
        if not self._pause.isActive():
            self._pause.start()

    def look(self) -> None:
        """Look whether many ask the same, while the list of those who wait is shown."""
        if self._threads.model.query.box is not Box.WAITING:
            self.offer.say((), False)
        elif not self._looking:
            self._looking = True
            self._around.tasks.spawn(self._look(), "storm: look")

    async def _look(self) -> None:
        try:
            found = await self._around.inbox.answers.storms()
        finally:
            self._looking = False
        waiting = self._threads.model.query.box is Box.WAITING
        self.offer.say(found if waiting else (), waiting and not self.raging)

    def hold(self, storms: Sequence[Storm]) -> None:
        """Offer just these and look no more; for pictures."""
        self._looking = True
        self.offer.say(storms, shown=True)

    def show(self, storm: Storm) -> None:
        """All its questions, before the first is answered."""
        self._sheets.storm.ask(storm)

    # -- answering
    def begin(self, questions: Sequence[Question]) -> None:
        """Lead through these, the first one first."""
        self._left = list(questions)
        self._total, self._skipped = len(questions), 0
        self._sent, self._answer = [], ("", "")
        self.offer.hide()
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._finish()
            return
        self._now = self._left.pop(0)
        text, name = self._answer
        self._prefill = for_another(text, name, self._now.name)
        self.bar.say(self._progress())
        self._around.tasks.spawn(self._open(self._now, self._prefill), "storm: next")

    def _progress(self) -> str:
        """3 of 12 · 2 sent · 1 skipped."""
        at = self._total - len(self._left)
        parts = [tr("{number} of {total}").format(number=at, total=self._total)]
        if self._sent:
            parts.append(tr("%n sent", len(self._sent)))
        if self._skipped:
            parts.append(tr("%n skipped", self._skipped))
        return " · ".join(parts)

    async def _open(self, question: Question, prefill: str) -> None:
        """The thread with the words ready; words that were there already stay."""
        inbox = self._around.inbox
        if prefill and not await inbox.draft(question.customer):
            await inbox.save_draft(question.customer, prefill)
        if question is not self._now:
            return
        await self._reading.page.composer.take_back(question.customer, ())
        self._reading.open_thread(question.customer)

    def skip(self) -> None:
        """Leave this one unanswered and go on."""
        if self._now is None:
            return
        self._skipped += 1
        self._take_prefill_back()
        self._next()

    def stop(self) -> None:
        """Leave the storm; what is sent is sent, who is left still waits."""
        if self._now is not None:
            self._take_prefill_back()
            self._left = []
            self._finish()

    def _take_prefill_back(self) -> None:
        """Words that nobody has touched are no draft."""
        composer, now = self._reading.page.composer, self._now
        here = now is not None and composer.customer == now.customer
        if here and self._prefill and composer.editor.toPlainText() == self._prefill:
            composer.editor.clear()

    def _finish(self) -> None:
        self._now = None
        self.bar.hide()
        words = [tr("%n answer(s) sent one by one", len(self._sent))]
        if self._skipped:
            words.append(tr("%n skipped", self._skipped))
        self._say(" · ".join(words))
        self.look()

    def _on_sent(self, sent: SentReply) -> None:
        now = self._now
        if now is not None and sent.customer == now.customer:
            self._around.tasks.spawn(self._go_on(sent, now), "storm: sent")

    async def _go_on(self, sent: SentReply, now: Question) -> None:
        entries = (await self._around.inbox.newest(now.customer)).entries
        text = next(
            (
                entry.text
                for entry in reversed(entries)
                if entry.delivery is not None and entry.delivery.id == sent.delivery
            ),
            "",
        )
        self._answer = (text, now.name)
        route = sent.route
        self._sent.append((route.to.network, route.kind, self._bare(text, now.name)))
        if self._now is now:
            self._next()

    # -- what may not go out twice
    def _why_not(self, route: Route, text: str) -> str | None:
        """Why these words can't go to this one as well; None: they can."""
        now = self._now
        if now is None or now.customer != self._reading.page.composer.customer:
            return None
        why = rules_of(route.to.network).same_words.get(route.kind)
        if why is None:
            return None
        mine = (route.to.network, route.kind, self._bare(text, now.name))
        return why if mine in self._sent else None

    @staticmethod
    def _bare(text: str, name: str) -> str:
        """Words as a network's filter sees them: without case, spaces and whom they greet."""
        first = first_name(name).casefold()
        words = [word.strip(".,!?:;") for word in text.casefold().split()]
        return " ".join(word for word in words if word and word != first and word[0] != "@")
