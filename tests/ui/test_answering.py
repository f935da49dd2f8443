"""Initials, going on in private, and a field that grows with the words."""

from PySide6.QtGui import QColor, QTextCursor
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
        assert composer.problem() == "1 character too many for Facebook."
        for words in ("Come by.", "Come by. ^MK"):
            composer.editor.setPlainText(words)
            composer.send(done=False)
            await until(lambda: not composer.editor.toPlainText(), "the reply")
        assert [what[2] for what in sent(inbox)] == ["Come by. ^MK"] * 2  # type: ignore[index]


async def test_an_account_has_initials_of_its_own(opened: Open, inbox: FakeInbox) -> None:
    """Counted, shown and sent are those of the account that answers; others keep the usual."""
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        composer.editor.setPlainText("x" * 273)
        assert composer.meter.counter.text() == "277 / 280"
        (facebook,) = [a for a in inbox.account_list if a.own.network == "facebook"]
        await inbox.answering.set_initials(facebook.id, "~Jonas")
        await until(lambda: composer.meter.counter.text() == "280 / 280", "the count")
        assert composer.meter.initials.text() == "+ ~Jonas"
        composer.editor.setPlainText("Come by.")
        composer.send(done=False)
        await until(lambda: len(sent(inbox)) == 1, "the reply")
        await inbox.answering.set_initials(facebook.id, "")
        composer.editor.setPlainText("Come by.")
        await until(lambda: not composer.meter.initials.isVisible(), "none")
        composer.send(done=False)
        await until(lambda: len(sent(inbox)) == 2, "the reply")
        await inbox.answering.set_initials(facebook.id, None)
        composer.editor.setPlainText("Come by.")
        await until(lambda: composer.meter.initials.isVisible(), "the usual ones")
        composer.send(done=False)
        await until(lambda: len(sent(inbox)) == 3, "the reply")
        assert [what[2] for what in sent(inbox)] == [  # type: ignore[index]
            "Come by. ~Jonas",
            "Come by.",
            "Come by. ^MK",
        ]


async def test_a_reply_that_is_taken_back_comes_without_them(
    opened: Open, inbox: FakeInbox
) -> None:
    """Who writes on behind them would be signed twice."""
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        await stage.open(TOMAS)
        composer = stage.window.page.composer
        inbox.drafts[TOMAS] = "Come by. ^MK"
        await composer.take_back(TOMAS, ())
        assert composer.editor.toPlainText() == "Come by."


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


async def test_who_can_read_it_is_said_in_colour_too(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        ground: dict[Privacy, QColor] = {}
        for privacy in Privacy:
            composer.pill.chosen.emit(
                next(r for r in composer.routes if r.place.privacy is privacy and r.allowed)
            )
            await stage.settle()
            assert privacy.value in composer.pill.text()
            drawn = composer.pill.grab().toImage()
            ground[privacy] = drawn.pixelColor(drawn.width() // 2, 4)
        colours = stage.around.theme.palette
        assert ground[Privacy.PRIVATE] == QColor(colours.selected)
        assert ground[Privacy.PUBLIC] == QColor(colours.pane)


async def test_the_chosen_place_outlives_the_window(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        public = next(r for r in composer.routes if r.place.privacy is Privacy.PUBLIC)
        composer.pill.chosen.emit(public)
        await until(lambda: MARA in inbox.answering.chosen, "the choice is kept")
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        assert composer.route is not None
        assert composer.route.place == public.place
    inbox.closed_places[public.place.name] = "Too late."
    async with opened() as stage:
        await stage.open(MARA)
        composer = stage.window.page.composer
        assert composer.route is not None
        assert composer.route.place.name == "messenger"
    assert MARA not in inbox.answering.chosen


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
