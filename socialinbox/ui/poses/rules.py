"""The page of rules, for the pictures of every screen."""

from PySide6.QtWidgets import QScrollArea

from socialinbox.domain.ids import RuleId
from socialinbox.domain.own_rules import Deed, NewRule, Pause, What
from socialinbox.ui.poses.studio import Pose, Studio

RULES = (
    NewRule(
        "Spoke or brake: to the workshop",
        "spoke OR brake OR wheel",
        (Deed(What.TAG, "workshop"),),
    ),
    NewRule("Thanks need no answer", '"thank you" -price', (Deed(What.DONE),), on=False),
    NewRule("Two days without an answer", "waiting:>2d", (Deed(What.ALERT),)),
    NewRule("Invoices on Monday", "invoice", (Deed(What.SNOOZE, Pause.THREE_DAYS),)),
)


async def _written(studio: Studio) -> list[RuleId]:
    desk = studio.inbox.own_rules
    if not await desk.all():
        for rule in RULES:
            await desk.add(rule)
    return [rule.id for rule in await desk.all()]


async def _rules(studio: Studio) -> bool:
    """One rule in full, tried on what is here."""
    await _written(studio)
    room = studio.window.doors.own_rules
    room.show()
    await studio.settle()
    room.page.list.setCurrentRow(0)
    await studio.settle()
    return bool(room.page.form.hits.count())


async def _unsaved(studio: Studio) -> bool:
    """A rule that was changed and left."""
    shown = await _rules(studio)
    studio.window.doors.own_rules.page.form.name.setText("Spoke, brake or rim: to the workshop")
    return shown


async def _new(studio: Studio) -> bool:
    """An empty rule."""
    await _written(studio)
    studio.window.doors.own_rules.show_new()
    await studio.settle()
    return True


async def _trace(studio: Studio) -> bool:
    """What rules did."""
    await _written(studio)
    studio.window.doors.own_rules.show_trace()
    await studio.settle()
    did = studio.window.doors.own_rules.page.did
    if len(did.rows) < 2:
        return False
    if did.rows[1].undone_at is None:
        did.view.undo_asked.emit(did.rows[1])
    await studio.settle()
    return True


async def _no_trace(studio: Studio) -> bool:
    """Before any rule has done anything."""
    studio.window.doors.own_rules.show_trace()
    await studio.settle()
    return studio.window.doors.own_rules.page.did.empty.isVisible()


async def _did(studio: Studio) -> bool:
    """On the card: what rules did with one customer's thread."""
    await _written(studio)
    await studio.settle()
    runs = await studio.inbox.own_rules.runs()
    if not runs:
        return False
    studio.window.open_thread(runs[0].customer)
    await studio.settle()
    bar = studio.window.card.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    return True


RULES_POSES: tuple[tuple[str, Pose], ...] = (
    ("rules-no-trace", _no_trace),
    ("rules", _rules),
    ("rules-unsaved", _unsaved),
    ("rules-new", _new),
    ("rules-trace", _trace),
    ("rules-did", _did),
)
