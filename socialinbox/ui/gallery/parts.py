"""The smaller parts: of the card, banners, toasts, settings, accounts, rules."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialinbox.config.settings.declared import ALL
from socialinbox.domain.coverage import StreamCoverage, Stretch, StretchKind
from socialinbox.domain.ids import AccountId, CustomerId, FollowUpId
from socialinbox.domain.story import FollowUp, Story
from socialinbox.ui.accounts.stream_line import StreamLine
from socialinbox.ui.banner import Banner
from socialinbox.ui.card.head import Head
from socialinbox.ui.card.identities import Identities
from socialinbox.ui.flow import Flow
from socialinbox.ui.gallery import odd
from socialinbox.ui.gallery.exhibit import Exhibit, Make
from socialinbox.ui.settings.row import SettingRow
from socialinbox.ui.story.chips import Chip
from socialinbox.ui.story.part import StoryPart
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.toasts import Toast

LOWEST = 120


def _stack(parent: QWidget, *parts: QWidget) -> QWidget:
    """Parts one under another."""
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setSpacing(Space.L)
    for part in parts:
        column.addWidget(part)
    return page


def _head(around: Surroundings, parent: QWidget) -> QWidget:
    heads = []
    for name in odd.NAMES.values():
        head = Head(around, parent)
        head.show_customer(odd.card(name, 3), None)
        heads.append(head)
    return _stack(parent, *heads)


def _identities(around: Surroundings, parent: QWidget) -> QWidget:
    made = Identities(around, parent)
    made.show_customer(odd.card(), None)
    return _stack(parent, made)


def _chips(around: Surroundings, parent: QWidget) -> QWidget:
    page = QWidget(parent)
    flow = Flow(page)
    for tag in odd.TAGS * 2:
        flow.addWidget(Chip(around.theme, tag, page))
    return page


def _story(around: Surroundings, parent: QWidget) -> QWidget:
    made = StoryPart(around, parent)
    due = [odd.OLD, odd.NOW, odd.FUTURE]
    texts = list(odd.WORDS.values())
    ups = tuple(
        FollowUp(FollowUpId(n), CustomerId(1), text, due[n % 3], odd.OLD)
        for n, text in enumerate(texts)
    )
    made.show_story(Story(CustomerId(1), odd.TAGS, ups, ups[:3], followed=True), odd.TAGS)
    return _stack(parent, made)


def _banners(around: Surroundings, parent: QWidget) -> QWidget:
    banners = []
    for n, words in enumerate(("Offline.", odd.COMMENT[:400], odd.WORD, odd.ARABIC, odd.ZALGO)):
        banner = Banner(around.theme)
        banner.say(words, bad=bool(n % 2), action="Connect again" if n % 3 else "")
        banners.append(banner)
    return _stack(parent, *banners)


def _toast(words: str) -> Make:
    def make(_around: Surroundings, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        page.setMinimumHeight(LOWEST)
        Toast(page).say(words, lambda: None)
        return page

    return make


def _settings(around: Surroundings, parent: QWidget) -> QWidget:
    return _stack(parent, *(SettingRow(one, around) for one in ALL))


def _streams(around: Surroundings, parent: QWidget) -> QWidget:
    lines = []
    for n, name in enumerate(("Comments", odd.NAME, odd.WORD, odd.ARABIC)):
        line = StreamLine(around, f"s{n}")
        start = odd.OLD if n % 2 else odd.NOW - 30 * odd.DAY
        middle, cause = odd.NOW - odd.HOUR * n, odd.COMMENT[: 30 * n * n]
        stretches = (
            Stretch(start, middle, StretchKind.BEYOND, cause),
            Stretch(middle, middle + odd.MINUTE, StretchKind.GAP, cause, fetchable=True),
            Stretch(middle + odd.MINUTE, odd.NOW, StretchKind.COMPLETE),
        )
        line.show_coverage(StreamCoverage(AccountId(1), f"s{n}", name, stretches))
        lines.append(line)
    return _stack(parent, *lines)


PARTS = (
    Exhibit("card-head", _head, 220),
    Exhibit("card-identities", _identities, 220),
    Exhibit("card-story", _story, 220),
    Exhibit("chips", _chips, 200),
    Exhibit("banners", _banners, 320),
    Exhibit("toast", _toast("Done: Mara Kessler."), 320),
    Exhibit("toast-long", _toast(f"Done: {odd.NAME} {odd.WORD}"), 320),
    Exhibit("settings", _settings, 360),
    Exhibit("streams", _streams, 620),
)
