"""The customer's identities: network, picture, name, since when, and why each is said to be one."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.people import Basis, IdentityCard
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.networks.contract import Place
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import Elided, Facts, IconButton, clear, label
from socialinbox.ui.people.words import basis_words, by_words, evidence_words, messages_words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.words import absolute, isolate, month, short_date

FACE = 28
RIM = Space.FINE
"""Pixels between a face and the mark that lies on its edge."""


class Identities(QWidget):
    """`take_out_pressed` carries an IdentityCard, `link_pressed` asks for the picker."""

    take_out_pressed = Signal(object)
    link_pressed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._card: CustomerCard | None = None
        self.rows: list[_Row] = []
        heading = label(self.tr("Identities"), "heading", self)
        heading.setContentsMargins(0, Space.L, 0, Space.XS)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.link = QPushButton(self.tr("Same person as…"), self)
        self.link.setToolTip(self.tr("Link this customer with another (L)"))
        self.link.clicked.connect(self.link_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        column.addWidget(heading)
        column.addLayout(self._lines)
        column.addSpacing(Space.XS)
        column.addWidget(self.link)

    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer, or the same with something new."""
        if self._card is None or self._card.identities != card.identities:
            self._card = card
            self.look_again()
        self._card = card

    def look_again(self) -> None:
        """The look or a picture has changed."""
        identities = self._card.identities if self._card is not None else ()
        with place_kept(self):
            clear(self._lines)
            self.rows = []
            for identity in identities:
                row = _Row(self._around, identity, self, several=len(identities) > 1)
                row.take_out_pressed.connect(self.take_out_pressed)
                self._lines.addWidget(row)
                row.show()
                self.rows.append(row)


class _Row(QWidget):
    take_out_pressed = Signal(object)

    def __init__(
        self, around: Surroundings, identity: IdentityCard, parent: QWidget, *, several: bool
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._identity = identity
        self._several = several
        profile = identity.profile
        place = around.place_of(profile.key)
        handle = isolate(f"@{profile.handle}") if profile.handle else ""
        names = [part for part in (profile.name, handle) if part]
        shown = names[0] if names else self.tr("name withheld")
        face = QLabel(self)
        face.setPixmap(self._face(place))
        face.setFixedSize(FACE + RIM * 2, FACE + RIM * 2)
        title = Elided("", self)
        title.setText(isolate(shown))
        about = Facts("hint", self)
        about.tell([*names[1:], *self._since()])
        lines = [title, about]
        if identity.link.basis is not Basis.HOME:
            lines += self._reasons()
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in lines:
            line.setToolTip(self._whole(names))
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.more = IconButton(
            around.theme, "dots", self.tr("More about {name}").format(name=shown), parent=self
        )
        self.more.clicked.connect(self._open_menu)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        met = place.label if place is not None else profile.key.network
        self.setAccessibleName(f"{met}: {self._whole(names)}")
        self.more.setAccessibleDescription(self.accessibleName())

    def _face(self, place: Place | None) -> QPixmap:
        """The picture with its place's mark on its lower edge."""
        dpr, side = self.devicePixelRatioF(), FACE + RIM * 2
        name = self._identity.profile.name or self._identity.profile.handle or "?"
        whole = QPixmap(round(side * dpr), round(side * dpr))
        whole.fill(Qt.GlobalColor.transparent)
        whole.setDevicePixelRatio(dpr)
        painter = QPainter(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(
            0, 0, self._around.avatar(name, self._identity.profile.avatar_url, FACE, dpr)
        )
        if place is not None:
            at = side - MARK
            ground = QRectF(at, at, MARK, MARK).adjusted(-RIM, -RIM, RIM, RIM)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._around.theme.colour("side"))
            painter.drawEllipse(ground)
            painter.drawPixmap(QPoint(at, at), self._around.theme.mark(place.mark, MARK, dpr))
        painter.end()
        return whole

    def _since(self) -> list[str]:
        one = self._identity
        since = month(one.first_at or one.first_seen_at, self._around.clock())
        said = [self.tr("since {month}").format(month=since)]
        if one.voice:
            some = self.tr("{messages} of this account")
            said.insert(0, some.format(messages=messages_words(one.messages)))
        return said

    def _reasons(self) -> list[Elided]:
        link = self._identity.link
        why = Elided("hint", self)
        day = short_date(link.began_at, self._around.clock())
        words = self.tr("{basis}, {day}")
        why.setText(words.format(basis=basis_words(link.basis), day=day))
        if not link.evidence:
            return [why]
        evidence = Elided("hint", self)
        evidence.setText(evidence_words(link.evidence))
        return [why, evidence]

    def _whole(self, names: list[str]) -> str:
        """All there is to say, for the tooltip and for a screen reader."""
        one = self._identity
        first = one.first_at or one.first_seen_at
        parts = [" · ".join(names) or self.tr("name withheld")]
        parts.append(
            self.tr("{messages} since {time}").format(
                messages=messages_words(one.messages), time=absolute(first)
            )
        )
        link = one.link
        if link.basis is not Basis.HOME:
            words = self.tr("{basis}, said by {who} on {time}")
            parts.append(
                words.format(
                    basis=basis_words(link.basis),
                    who=by_words(link.by),
                    time=absolute(link.began_at),
                )
            )
            if link.evidence:
                parts.append(evidence_words(link.evidence))
        return "\n".join(parts)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        url = self._identity.profile.url
        if url:
            menu.addAction(self.tr("Open the profile"), lambda: self._around.open_url(url))
        out = menu.addAction(
            self.tr("Somebody else…"), lambda: self.take_out_pressed.emit(self._identity)
        )
        out.setEnabled(self._several)
        if not self._several:
            menu.setToolTipsVisible(True)
            out.setToolTip(self.tr("It is the only identity here. Choose single messages instead."))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
