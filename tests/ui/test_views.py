"""Own views through the window: saved from a search, listed, counted, changed, deleted, undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox

NONE = Qt.KeyboardModifier.NoModifier
MARA = CustomerId(1)


def press(stage: Stage, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(stage.window.focusWidget() or stage.window, key, modifiers)


async def _saved(stage: Stage, name: str = "Rotors", text: str = "rotor") -> None:
    """By keys: search, save, name, Enter."""
    press(stage, Qt.Key.Key_Slash)
    QTest.keyClicks(stage.window.sidebar.search, text)
    await until(lambda: stage.window.threads.searching)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(stage, Qt.Key.Key_V, both)
    sheet = stage.window.sheets.view
    assert sheet.isVisible()
    assert sheet.query.text() == f"{text}*"
    assert not sheet.save.isEnabled()
    QTest.keyClicks(sheet.name, name)
    press(stage, Qt.Key.Key_Return)
    await until(lambda: any(v.name == name for v in stage.window.sidebar.views.views))
    await stage.settle()


async def test_a_search_becomes_a_view_that_lists_and_counts(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await _saved(stage)
        (view,) = stage.window.sidebar.views.views
        (item,) = stage.window.sidebar.views.items
        model = stage.window.threads.model
        await until(lambda: model.query.view == view.id)
        await stage.settle()
        assert item.isChecked()
        assert len(model.ids) == view.threads == len(inbox.finding.members(view.id)) > 0
        assert item.accessibleName() == f"Rotors, {view.threads}"
        assert stage.window.threads._title.text() == "\u2068Rotors\u2069"
        other = next(c for c in inbox.made if c not in model.ids)
        inbox.arrive(other, "my rotor hums too")
        await until(lambda: other in model.ids, "the thread that fits now")
        await stage.settle()
        assert stage.window.sidebar.views.views[0].threads == len(model.ids)
        assert item.accessibleName() == f"Rotors, {len(model.ids)}"
        item.click()
        await until(lambda: model.query.view is None)


async def test_a_view_is_deleted_and_comes_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await _saved(stage)
        assert stage.window.book.possible(stage.window.book.get("search.delete-view"))
        stage.window.book.do("search.delete-view")
        await until(lambda: not stage.window.sidebar.views.views)
        await until(lambda: stage.window.threads.model.query.view is None)
        stage.window.verbs.undo_last()
        await until(lambda: [v.name for v in stage.window.sidebar.views.views] == ["Rotors"])


async def test_a_view_that_is_saved_no_longer_leaves_another_list_alone(opened: Open) -> None:
    async with opened() as stage:
        await _saved(stage)
        done = ThreadQuery(Box.DONE)
        stage.window.show_list(done)
        await until(lambda: stage.window.threads.model.query == done)
        stage.window.verbs.undo_last()
        await until(lambda: not stage.window.sidebar.views.views)
        await stage.settle()
        assert stage.window.threads.model.query == done


async def test_views_are_changed_and_put_in_order(opened: Open) -> None:
    async with opened() as stage:
        await _saved(stage)
        await _saved(stage, "Second", "brake")
        views, desk = stage.window.sidebar.views, stage.window.views
        menu = desk.menu(views.views[1])
        next(one for one in menu.actions() if one.text() == "Move up").trigger()
        await until(lambda: [view.name for view in views.views] == ["Second", "Rotors"])
        desk._sheets.view.change(views.views[0])
        sheet = stage.window.sheets.view
        sheet.name.setText("Brakes")
        sheet.query.setText("brake before:soonish")
        assert "soonish" in sheet.problems.text()
        sheet.query.setText("brake ")
        press(stage, Qt.Key.Key_Return)
        await until(lambda: [view.name for view in views.views] == ["Brakes", "Rotors"])
        assert views.views[0].query == "brake"


async def test_what_was_opened_is_offered_again_and_can_be_forgotten(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        field = stage.window.sidebar.search
        field.ask("rotor ")
        await until(lambda: stage.window.threads.results.hits)
        stage.window.threads.results.open_current()
        await stage.settle()
        assert inbox.finding.asked == ["rotor"]
        press(stage, Qt.Key.Key_Escape)
        press(stage, Qt.Key.Key_Slash)
        await until(lambda: field.offers.isVisible() and field.offers.offered[0].text == "rotor")
        press(stage, Qt.Key.Key_Down)
        press(stage, Qt.Key.Key_Delete)
        await until(lambda: not inbox.finding.asked)
        await until(lambda: field.offers.offered[0].text == "from:")
