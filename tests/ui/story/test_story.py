"""Tags, follow-ups, following and promises in the window, by keyboard and by press."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.message import Direction
from socialinbox.domain.story import Promise
from socialinbox.domain.views import Box
from socialinbox.inbox.due import Quick, quick
from socialinbox.ui.story.part import StoryPart
from socialinbox.ui.theme.palette import contrast
from socialinbox.ui.theme.tags import DARK, LIGHT
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)


def part_of(stage: Stage) -> StoryPart:
    found = stage.window.card.findChild(StoryPart)
    assert found is not None
    return found


def press(stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or stage.window, key)


async def test_a_tag_is_typed_completed_taken_off_and_undone(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.story.tag(TOMAS, "wholesale")
    async with opened() as stage:
        await stage.open(MARA)
        part = part_of(stage)
        await until(lambda: part.story is not None, "the story")
        stage.window.threads.view.setFocus()
        press(stage, Qt.Key.Key_T)
        assert part.field.hasFocus()
        QTest.keyClicks(part.field, "regular")
        QTest.keyClick(part.field, Qt.Key.Key_Return)
        await until(lambda: [c.tag.name for c in part.chips] == ["regular"], "the tag")
        completer = part.field.completer()
        assert completer is not None
        QTest.keyClicks(part.field, "who")
        assert completer.completionCount() == 1
        assert completer.currentCompletion() == "wholesale"
        completer.activated.emit("wholesale")
        part.field.setText("wholesale")
        await until(lambda: len(part.chips) == 2, "the completed tag")
        assert part.field.text() == ""
        QTest.keyClick(part.field, Qt.Key.Key_Backspace)
        await until(lambda: len(part.chips) == 1, "taken off")
        stage.window.verbs.undo_last()
        await until(lambda: len(part.chips) == 2, "undone")
        chip = part.chips[0]
        assert chip.accessibleName() == "Tag regular"
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Delete)
        await until(lambda: len(part.chips) == 1, "taken off by key")


async def test_tags_stand_in_the_sidebar_and_filter_the_list(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.story.tag(MARA, "regular")
    await inbox.story.tag(TOMAS, "regular")
    await inbox.story.tag(TOMAS, "wholesale")
    async with opened() as stage:
        tags = stage.window.sidebar.tags
        await until(lambda: len(tags.items) == 2, "the tags")
        assert [item.accessibleName() for item in tags.items] == ["regular, 2", "wholesale, 1"]
        tags.items[0].click()
        await until(lambda: set(stage.window.threads.model.ids) == {MARA, TOMAS}, "the filter")
        assert stage.window.threads._title.text().strip("\u2068\u2069") == "regular"
        assert stage.window.threads._count.text() in ("", "2"), "never the number of another list"
        await until(lambda: stage.window.threads._count.text() == "2", "how many bear it")
        query = stage.window.threads.model.query
        assert (query.box, query.tag) == (Box.ALL, TagId(1))
        row = stage.window.threads.model.index(0, 0)
        spoken = str(row.data(Qt.ItemDataRole.AccessibleTextRole))
        assert "tagged" in spoken
        assert "regular" in spoken
        # One that is taken off leaves the list at once.
        await inbox.story.untag(MARA, TagId(1))
        await until(lambda: stage.window.threads.model.ids == (TOMAS,), "gone from the list")
        await until(lambda: tags.items[0].accessibleName() == "regular, 1", "the count")
        tags.items[0].click()
        await until(lambda: stage.window.threads.model.query.tag is None, "no filter")


async def test_a_row_shows_tags_bell_and_what_is_due(opened: Open, inbox: FakeInbox) -> None:
    await inbox.story.tag(MARA, "regular")
    await inbox.story.tag(MARA, "a rather long tag that will not fit into any row of the list")
    await inbox.story.follow(MARA, True)
    await inbox.story.follow_up(TOMAS, "Late", NOW - timedelta(hours=1))
    async with opened() as stage:
        await until(lambda: len(stage.around.tags) == 2, "the tags")
        delegate = stage.window.threads.view._delegate
        mara, tomas = (stage.window.threads.model.known(one) for one in (MARA, TOMAS))
        assert mara is not None
        assert tomas is not None
        found = delegate.layout_of(mara, 420)
        assert found.tags[0][:2] == ("regular", 0)
        assert found.bell_at is not None
        assert found.bell_at.right() < found.time_at.left()
        assert found.name_at.right() <= found.bell_at.left()
        assert all(at.right() < found.chip_at.left() for _, _, at in found.tags)
        assert delegate.layout_of(mara, 240).tags == (), "no room"
        chip = delegate.layout_of(tomas, 420).chip
        assert chip is not None
        assert chip.text == "to do"


async def test_a_tag_is_renamed_recoloured_and_deleted_everywhere(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.story.tag(MARA, "regular")
    async with opened() as stage:
        await stage.open(MARA)
        stories = stage.window.reading.stories
        tag = (await inbox.story.tags())[0]
        menu = stories.tag_menu(tag, here=True)
        assert [a.text() for a in menu.actions() if a.text()] == [
            *("Take it off", "Colour", "Rename everywhere…", "Delete everywhere"),
        ]
        menu.deleteLater()
        stories.deeds.recolour(tag, 5)
        await until(lambda: inbox.story.known[tag.id].colour == 5, "the colour")
        stories.deeds.rename(tag, "friend")
        part = part_of(stage)
        await until(lambda: [c.tag.name for c in part.chips] == ["friend"], "the name")
        stories.deeds.delete(tag)
        await until(lambda: not part.chips, "gone")
        await until(lambda: not stage.window.sidebar.tags.isVisible(), "gone in the sidebar")
        stage.window.verbs.undo_last()
        await until(lambda: [c.tag.name for c in part.chips] == ["friend"], "back")


def test_words_on_tags_can_be_read_in_every_colour() -> None:
    for ground, words in (*LIGHT, *DARK):
        assert contrast(ground, words) >= 4.5, (ground, words)
    assert len(LIGHT) == len(DARK) == len(set(LIGHT)) == len(set(DARK))


async def test_a_follow_up_by_one_press(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.window.threads.view.setFocus()
        press(stage, Qt.Key.Key_F)
        sheet = stage.window.sheets.follow_up
        assert sheet.isVisible()
        assert sheet.what.hasFocus()
        QTest.keyClicks(sheet.what, "Send the quote")
        shown = [b for b in sheet._quick.values() if b.isVisible()]
        assert all("," in button.accessibleName() for button in shown)
        sheet._quick[Quick.NEXT_WEEK].click()
        assert not sheet.isVisible()
        await until(lambda: inbox.story.ups, "the follow-up")
        (one,) = inbox.story.ups.values()
        assert (one.text, one.due_at) == ("Send the quote", quick(Quick.NEXT_WEEK, NOW))
        assert one.due_at.astimezone().strftime("%a %H:%M") == "Mon 09:00"
        part, strip = part_of(stage), stage.window.page.story
        await until(lambda: len(part.rows) == 1 and strip.to_do.isVisible(), "shown in both")
        assert "Send the quote" in strip.to_do.words.text()
        assert "Send the quote" in part.rows[0].accessibleName()
        strip.done.click()
        await until(lambda: not strip.isVisible(), "done")
        assert one.id in inbox.story.ups
        stage.window.verbs.undo_last()
        await until(strip.to_do.isVisible, "undone")


async def test_a_follow_up_at_a_picked_moment_and_put_off(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stories = stage.window.reading.stories
        stories.ask_follow_up()
        sheet = stage.window.sheets.follow_up
        at = NOW + timedelta(days=9)
        sheet.moment.put(at)
        sheet.save.click()
        await until(lambda: inbox.story.ups, "the follow-up")
        (one,) = inbox.story.ups.values()
        assert (one.text, one.due_at) == ("Follow up", at)
        menu = stories.follow_up_menu(one)
        words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
        assert words == ["Done", *map(str, words[1:-3]), "Pick a day…", "Change…", "Forget it"]
        assert "Tomorrow" in words
        next(a for a in menu.actions() if a.text().startswith("Tomorrow")).trigger()
        menu.deleteLater()
        await until(lambda: inbox.story.ups[one.id].due_at == quick(Quick.TOMORROW, NOW), "put off")
        stories.deeds.drop(one)
        await until(lambda: not inbox.story.ups, "dropped")
        stage.window.verbs.undo_last()
        await until(lambda: inbox.story.ups, "undone")


async def test_mine_to_do_lists_what_is_due_first_and_finishes_by_key(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.story.follow_up(MARA, "Later", NOW + timedelta(days=1))
    await inbox.story.follow_up(TOMAS, "Late", NOW - timedelta(hours=1))
    async with opened() as stage:
        side = stage.window.sidebar
        await until(lambda: side.to_do.accessibleName() == "Mine to do, 2, 1 due now", "the count")
        stage.window.threads.view.setFocus()
        press(stage, Qt.Key.Key_G)
        to_do = stage.window.threads.to_do
        await until(lambda: len(to_do.rows) == 2, "the list")
        assert to_do.view.hasFocus()
        assert [one.follow_up.text for one in to_do.rows] == ["Late", "Later"]
        model = to_do.view.model()
        headings = [model.data(model.index(i, 0), Qt.ItemDataRole.UserRole + 2) for i in (0, 1)]
        assert headings[0] == "Due"
        spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert "due since" in spoken
        assert "Tomas" in spoken
        QTest.keyClick(to_do.view, Qt.Key.Key_Return)
        await until(lambda: stage.window.page.customer == TOMAS, "its thread")
        to_do.view.setFocus()
        QTest.keyClick(to_do.view, Qt.Key.Key_Space)
        await until(lambda: len(to_do.rows) == 1, "done")
        await until(lambda: side.to_do.accessibleName() == "Mine to do, 1", "the count")
        QTest.keyClick(to_do.view, Qt.Key.Key_Escape)
        await until(lambda: not stage.window.threads.doing, "back")


async def test_a_press_on_the_circle_finishes_and_elsewhere_opens(
    opened: Open, inbox: FakeInbox
) -> None:
    await inbox.story.follow_up(MARA, "One", NOW + timedelta(days=1))
    await inbox.story.follow_up(TOMAS, "Two", NOW + timedelta(days=2))
    async with opened() as stage:
        stage.window.sidebar.to_do.click()
        view = stage.window.threads.to_do.view
        await until(lambda: view.model().rowCount() == 2, "the list")
        first = view.visualRect(view.model().index(0, 0))
        press_at(view.viewport(), QPoint(first.right() - 60, first.bottom() - 20))
        await until(lambda: stage.window.page.customer == MARA, "its thread")
        press_at(view.viewport(), QPoint(first.left() + 25, first.bottom() - 32))
        await until(lambda: view.model().rowCount() == 1, "done")


def press_at(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


async def test_the_bell(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        part = part_of(stage)
        await until(lambda: part.story is not None, "the story")
        stage.window.threads.view.setFocus()
        press(stage, Qt.Key.Key_B)
        await until(lambda: part.bell.isChecked(), "followed")
        assert inbox.story.followed == {MARA}
        row = stage.window.threads.model.position(MARA)
        await until(
            lambda: "followed" in str(row.data(Qt.ItemDataRole.AccessibleTextRole)), "the row"
        )
        stage.window.verbs.undo_last()
        await until(lambda: not part.bell.isChecked(), "undone")


async def test_muting_is_the_opposite_of_following(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        part = part_of(stage)
        await until(lambda: part.story is not None, "the story")
        stage.window.threads.view.setFocus()
        press(stage, Qt.Key.Key_B)
        await until(lambda: part.bell.isChecked(), "followed")
        assert stage.window.book.do("story.mute")
        await until(lambda: part.mute.isChecked(), "muted")
        await until(lambda: not part.bell.isChecked(), "followed no longer")
        row = stage.window.threads.model.position(MARA)
        await until(lambda: "muted" in str(row.data(Qt.ItemDataRole.AccessibleTextRole)), "the row")
        stage.window.verbs.undo_last()
        await until(lambda: not part.mute.isChecked() and part.bell.isChecked(), "undone")
        part.mute.click()
        await until(lambda: part.mute.isChecked(), "by the button as well")
        await stage.settle()


def promise(inbox: FakeInbox) -> Promise:
    entry = next(e for e in inbox.made[MARA].entries if e.direction is Direction.OUT)
    made = Promise(entry.id, MARA, "I'll send it on Friday", NOW + timedelta(days=7))
    inbox.story.promised.append(made)
    return made


async def test_a_promise_is_offered_quietly_and_taken(opened: Open, inbox: FakeInbox) -> None:
    made = promise(inbox)
    async with opened() as stage:
        await stage.open(MARA)
        strip = stage.window.page.story
        await until(strip.promise.isVisible, "the offer")
        assert "I'll send it on Friday" in strip.promise.words.text()
        assert "I'll send it on Friday" in strip.take.accessibleName()
        assert not strip.to_do.isVisible()
        strip.take.click()
        await until(lambda: strip.to_do.isVisible() and not strip.promise.isVisible(), "taken")
        (one,) = inbox.story.ups.values()
        assert (one.text, one.due_at, one.message) == (made.words, made.due_at, made.message)


async def test_a_dismissed_promise_can_still_be_undone(opened: Open, inbox: FakeInbox) -> None:
    promise(inbox)
    async with opened() as stage:
        await stage.open(MARA)
        strip = stage.window.page.story
        await until(strip.promise.isVisible, "the offer")
        strip.leave.click()
        await until(lambda: not strip.isVisible(), "gone")
        assert inbox.story.ups == {}
        stage.window.verbs.undo_last()
        await until(strip.promise.isVisible, "offered again")


async def test_the_strip_is_another_customers_at_once(opened: Open, inbox: FakeInbox) -> None:
    await inbox.story.follow_up(MARA, "Call", NOW + timedelta(days=1))
    async with opened() as stage:
        await stage.open(MARA)
        strip = stage.window.page.story
        await until(strip.to_do.isVisible, "the strip")
        await stage.open(TOMAS)
        assert not strip.isVisible()
        assert part_of(stage).rows == []
