"""A tag for many, and another name for one, are asked in the window's own sheet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.story.tag_sheet import TagSheet
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

Key = Qt.Key


async def _with_tags(stage: Stage, inbox: FakeInbox) -> None:
    ids = [row.id for row in inbox.all_rows(ThreadQuery(Box.ALL))]
    for name, bearers in (("wholesale", ids[:3]), ("warranty", ids[:5]), ("press", ids[:1])):
        await inbox.triage.tag(bearers, name)
    await until(lambda: len(stage.around.tags) == 3, "the tags")


def _ask(stage: Stage, taken: list[str]) -> TagSheet:
    sheet = stage.window.sheets.tag
    stage.window.threads.view.setFocus()
    sheet.ask("A tag for 2 threads", stage.around.tags.values(), taken.append)
    assert QApplication.focusWidget() is sheet.field
    return sheet


def _listed(sheet: TagSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


async def test_a_known_tag_by_a_few_letters_or_by_arrows(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await _with_tags(stage, inbox)
        taken: list[str] = []
        sheet = _ask(stage, taken)
        assert next(name.strip("\u2068\u2069") for name in _listed(sheet)) == "warranty"
        QTest.keyClick(sheet.field, Key.Key_Return)
        assert sheet.isVisible(), "Enter alone chooses nothing"
        QTest.keyClicks(sheet.field, "whol")
        QTest.keyClick(sheet.field, Key.Key_Return)
        assert taken == ["wholesale"]
        assert QApplication.focusWidget() is stage.window.threads.view
        sheet = _ask(stage, taken)
        QTest.keyClick(sheet.field, Key.Key_Down)
        QTest.keyClick(sheet.field, Key.Key_Down)
        QTest.keyClick(sheet.field, Key.Key_Return)
        assert taken[1:] == ["wholesale"]


async def test_what_is_no_tag_yet_is_offered_as_a_new_one(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await _with_tags(stage, inbox)
        taken: list[str] = []
        sheet = _ask(stage, taken)
        QTest.keyClicks(sheet.field, "war")
        assert len(_listed(sheet)) == 2
        assert "New tag" in _listed(sheet)[1]
        QTest.keyClick(sheet.field, Key.Key_Down)
        QTest.keyClick(sheet.field, Key.Key_Return)
        assert taken == ["war"]
        sheet = _ask(stage, taken)
        QTest.keyClick(sheet.field, Key.Key_Escape)
        assert sheet.isHidden()
        assert taken == ["war"]


async def test_a_tag_is_renamed_everywhere(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await _with_tags(stage, inbox)
        tag = next(one for one in stage.around.tags.values() if one.name == "press")
        menu = stage.window.reading.stories.tag_menu(tag, here=False)
        next(a for a in menu.actions() if a.text().startswith("Rename")).trigger()
        sheet = stage.window.sheets.tag
        assert sheet.field.text() == "press"
        assert not sheet.list.isVisibleTo(sheet)
        QTest.keyClicks(sheet.field, "newspapers")
        QTest.keyClick(sheet.field, Key.Key_Return)
        await until(lambda: inbox.story.known[tag.id].name == "newspapers", "the name")
        menu.close()
