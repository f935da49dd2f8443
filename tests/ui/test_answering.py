"""Initials, going on in private, and a field that grows with the words."""

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from socialinbox.config.settings.declared import INITIALS
from socialinbox.domain.ids import CustomerId
from socialinbox.networks.contract import Privacy
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox

MARA, TOMAS = CustomerId(1), CustomerId(2)


def sent(inbox: FakeInbox) -> list[object]:
    return [what for verb, what in inbox.calls if verb == "reply"]


async def test_public_replies_are_signed_once_and_counted_so(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.editor.setPlainText("x" * 276)
        assert composer.problem() is None
        assert composer.meter.counter.text() == "280 / 280"
        assert composer.meter.initials.text() == "+ ^MK"
        composer.editor.setPlainText("x" * 277)
        assert composer.problem() == "Too long for Facebook."
        for words in ("Come by.", "Come by. ^MK"):
            composer.editor.setPlainText(words)
            composer.send(done=False)
            await until(lambda: not composer.editor.toPlainText(), "the reply")
        assert [what[2] for what in sent(inbox)] == ["Come by. ^MK"] * 2  # type: ignore[index]


async def test_private_ones_are_not(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        await stage.open(MARA)
        composer = stage.window.page.composer
        composer.editor.setPlainText("Come by.")
        assert not composer.meter.initials.isVisible()
        composer.send(done=False)
        await until(lambda: sent(inbox), "the reply")
        assert sent(inbox) == [(MARA, "messenger", "Come by.")]


async def test_public_ways_offer_the_private_one_and_it_stays_chosen(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        assert not composer.elsewhere.isVisible()
        public = next(r for r in composer.routes if r.place.privacy is Privacy.PUBLIC)
        composer.pill.chosen.emit(public)
        assert composer.elsewhere.text() == "Continue on Messenger"
        assert composer.route == public
        await stage.open(TOMAS)
        await stage.open(MARA)
        assert composer.route is not None
        assert composer.route.place == public.place
        composer.elsewhere.click()
        assert composer.route.place.name == "messenger"
        assert not composer.elsewhere.isVisible()


async def test_the_field_grows_to_half_of_the_pane_and_keeps_the_caret_in_sight(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        page = stage.window.page
        editor = page.composer.editor
        low = editor.height()
        editor.setPlainText("\n".join(["line"] * 60))
        editor.moveCursor(QTextCursor.MoveOperation.End)
        await stage.settle()
        assert low < editor.height() <= page.height() // 2 + 4
        assert editor.height() > 8 * editor.fontMetrics().lineSpacing()
        QTest.keyClicks(editor, "x")
        assert editor.viewport().rect().contains(editor.cursorRect().center())
