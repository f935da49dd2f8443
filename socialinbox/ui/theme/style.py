"""Makes Qt's palette and one small style sheet out of the colour roles."""

import re

from PySide6.QtGui import QColor, QPalette

from socialinbox.config.resources import resource
from socialinbox.ui.theme.elevation import surfaces
from socialinbox.ui.theme.palette import Palette
from socialinbox.ui.theme.type import Type, em, pixels


def qt_palette(roles: Palette) -> QPalette:
    """Qt's own palette, for whatever the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, roles.window),
        (role.WindowText, roles.text_1),
        (role.Base, roles.pane),
        (role.AlternateBase, roles.side),
        (role.Text, roles.text_1),
        (role.PlaceholderText, roles.text_3),
        (role.Button, roles.pane),
        (role.ButtonText, roles.text_1),
        (role.BrightText, roles.bad),
        (role.Highlight, roles.accent),
        (role.HighlightedText, roles.on_accent),
        (role.Link, roles.accent),
        (role.LinkVisited, roles.accent),
        (role.ToolTipBase, roles.pane),
        (role.ToolTipText, roles.text_1),
        (role.Light, roles.line),
        (role.Midlight, roles.line),
        (role.Mid, roles.line),
        (role.Dark, roles.line),
        (role.Shadow, roles.shadow),
        (role.Accent, roles.accent),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(roles.text_3))
    return made


def style_sheet(roles: Palette) -> str:
    """The style of real widgets; what delegates paint is not in here."""
    sizes = {t.name.lower(): f"{pixels(t)}px" for t in Type}
    colours = {
        name: getattr(roles, name) for name in Palette.__dataclass_fields__ if name != "dark"
    }
    colours["toast_accent"] = "#2563c9" if roles.dark else "#9cc2fb"
    tick = resource("controls", "tick_dark.svg" if roles.dark else "tick.svg")
    sheet = (surfaces() + TEMPLATE).replace("$tick", tick.as_posix())
    for name, value in sorted({**colours, **sizes}.items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"${name}", value)
    sheet = HALF.sub(lambda found: f"{em(int(found[1])) // 2}px", sheet)
    return HEIGHT.sub(lambda found: f"min-height: {em(int(found[1]))}px", sheet)


HEIGHT = re.compile(r"min-height: (\d+)px")
"""Heights of what holds words: they grow with them."""

HALF = re.compile(r"half\((\d+)\)px")
"""Radii of what is round at its ends; one that is more than half of its height makes Qt draw
square corners.
"""

TEMPLATE = """
QToolTip { color: $text_1; padding: 4px 8px; }
QFrame#side, QScrollArea#side, QWidget#side_body, QFrame#card, QScrollArea#card,
QWidget#card_body { background: $side; border: none; }
QFrame#pane, QWidget#pane { background: $pane; border: none; }
QFrame#hairline { background: $line; border: none; }
QSplitter::handle { background: $line; }
QTableView, QListView, QScrollArea { background: $pane; border: none; outline: none; }
QListView#plain { background: $pane; }
QScrollArea#fitting, QWidget#fitting { background: transparent; border: none; }
QLabel { background: transparent; color: $text_1; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="huge"] { font-size: $huge; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { font-size: $second; color: $text_2; }
QLabel[role="body2"] { color: $text_2; }
QLabel[role="heading"] { font-size: $small; font-weight: 600; color: $text_3; }
QLabel[role="greyed"] { color: $text_3; }
QLabel[role="hint"] { font-size: $small; color: $text_3; }
QLabel[role="bad"] { font-size: $second; color: $bad; }
QLabel[role="chip"] { font-size: $small; color: $text_2; background: $hover; border-radius: 8px;
  padding: 2px 8px; }
QLabel[role="chip_warn"] { font-size: $small; font-weight: 600; color: $warn;
  background: $warn_ground; border-radius: 8px; padding: 2px 8px; }
QLabel[role="chip_bad"] { font-size: $small; font-weight: 600; color: $bad;
  background: $bad_ground; border-radius: 8px; padding: 2px 8px; }
QLineEdit { background: $pane; color: $text_1; border: 1px solid $line; border-radius: 8px;
  padding: 0 8px; min-height: 30px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus { border-color: $accent; }
QPlainTextEdit { background: transparent; border: none; color: $text_1;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit#phrase { border: 1px solid $line; border-radius: 8px; padding: 4px; }
QPlainTextEdit#phrase:focus { border-color: $accent; }
QFrame#box { background: $pane; border: 1px solid $line; border-radius: 12px; margin: 1px; }
QFrame#box[focused="true"] { border: 2px solid $accent; margin: 0; }
QFrame#box[mode="note"] { background: $note; border: 1px solid $note_line; }
QFrame#box[mode="note"][focused="true"] { border: 2px solid $note_line; margin: 0; }
QFrame#box[mode="note"] QPlainTextEdit { color: $note_text; }
QWidget#composer[mode="note"] { background: $note; border-top: 3px double $note_line; }
QWidget#composer[mode="note"] QFrame#box { background: $pane; }
QWidget#composer[mode="note"] QLabel { color: $note_text; }
QLabel[role="note"] { font-size: $small; font-weight: 600; color: $note_text; }
QPushButton[kind="happened"] { background: transparent; border: none; color: $note_text;
  font-size: $second; text-decoration: underline; padding: 0 2px; min-height: 24px; }
QPushButton[kind="happened"]:focus { border: 2px solid $note_text; padding: 0; min-height: 20px; }
QLabel[role="late"] { font-size: $small; font-weight: 600; color: $bad; }
QFrame#strip { background: $side; border: none; border-bottom: 1px solid $line; }
QPushButton[kind="small"] { font-size: $second; font-weight: 600; min-height: 26px;
  padding: 0 12px; color: $accent; }
QPushButton[kind="small"]:focus { min-height: 24px; padding: 0 11px; }
QPushButton[kind="bell"] { background: $pane; font-size: $second; padding: 0 8px;
  min-height: 30px; }
QPushButton[kind="bell"]:checked { background: $selected; border-color: $accent; }
QPushButton[kind="bell"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 28px; }
QPushButton[kind="two_lines"] { min-height: 42px; padding: 0 8px; font-size: $second; }
QPushButton[kind="two_lines"]:focus { min-height: 40px; padding: 0 7px; }
QLineEdit#tag_field { background: transparent; border: 1px solid transparent; min-height: 26px;
  padding: 0 8px; font-size: $second; }
QLineEdit#tag_field:hover { background: $pane; border-color: $line; }
QLineEdit#tag_field:focus { background: $pane; border-color: $accent; }
QListView#completions { color: $text_1; padding: 4px; selection-background-color: $selected;
  selection-color: $text_1; }
QPushButton[kind="note_kind"] { background: transparent; border: 1px solid transparent;
  color: $note_text; font-size: $second; min-height: 26px; padding: 0 8px; border-radius: 8px; }
QPushButton[kind="note_kind"]:hover { background: $pane; }
QPushButton[kind="note_kind"]:checked { background: $pane; border: 1px solid $note_line;
  font-weight: 600; }
QPushButton[kind="note_kind"]:focus { border: 2px solid $note_text; padding: 0 7px;
  min-height: 24px; }
QDateTimeEdit { background: $pane; color: $text_1; border: 1px solid $line; border-radius: 8px;
  min-height: 30px; padding: 0 8px; selection-background-color: $accent;
  selection-color: $on_accent; }
QDateTimeEdit:focus { border-color: $accent; }
QDateTimeEdit::drop-down { border: none; width: 24px; }
QDateTimeEdit::down-arrow { image: none; border-left: 4px solid $pane;
  border-right: 4px solid $pane; border-top: 5px solid $text_2; width: 0; height: 0; }
QCalendarWidget QWidget { background: $pane; color: $text_1; alternate-background-color: $side; }
QCalendarWidget QAbstractItemView { background: $pane; color: $text_1;
  selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $text_3; }
QCalendarWidget QToolButton { background: transparent; color: $text_1; border: none;
  border-radius: 8px; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QPushButton { background: $pane; color: $text_1; border: 1px solid $line; border-radius: 8px;
  min-height: 30px; padding: 0 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: $text_3; background: $pane; border-color: $line; }
QPushButton[kind="main"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; padding: 0 12px; }
QPushButton[kind="main"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="main"]:focus { border: 2px solid $text_1; padding: 0 11px; }
QPushButton[kind="main"]:disabled { background: $hover; color: $text_3; border-color: $line; }
QPushButton[kind="bad"] { background: $bad; color: $on_accent; border: 1px solid $bad;
  font-weight: 600; padding: 0 12px; }
QPushButton[kind="bad"]:focus { border: 2px solid $text_1; padding: 0 11px; }
QPushButton[kind="note"] { background: $note; color: $note_text; border: 1px solid $note_line;
  font-weight: 600; padding: 0 12px; }
QPushButton[kind="note"]:focus { border: 2px solid $note_text; padding: 0 11px; }
QPushButton[kind="note"]:disabled { color: $text_3; background: $hover; border-color: $line; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent;
  font-size: $second; font-weight: 600; padding: 0 2px; min-height: 20px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 0;
  min-height: 16px; }
QPushButton[kind="pill"] { border-radius: half(26)px; min-height: 26px; padding: 0 12px;
  font-weight: 500; font-size: $second; }
QPushButton[kind="pill"]:focus { min-height: 24px; padding: 0 11px; }
QPushButton[kind="pill"][privacy="private"] { background: $selected; border-color: $accent; }
QPushButton[kind="pill"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="choice"] { border-radius: 12px; padding: 0; min-height: 0; }
QPushButton[kind="choice"]:focus { padding: 0; border: 2px solid $accent; min-height: 0; }
QPushButton[kind="choice"]:checked { background: $selected; border-color: $accent; }
QLabel[role="warn"] { font-size: $second; color: $warn; }
QProgressBar { background: $hover; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[kind="warn"]::chunk { background: $warn; }
QFrame#tour { border: 1px solid $accent; }
QFrame#toast QLabel { color: $pane; }
QFrame#toast QPushButton { background: transparent; border: none; color: $toast_accent;
  font-weight: 600; padding: 0 8px; min-height: 32px; }
QFrame#toast QPushButton:focus { border: 2px solid $toast_accent; border-radius: 8px;
  padding: 0 6px; min-height: 28px; }
QFrame#away { background: $pane; border: none; border-bottom: 1px solid $line; }
QFrame#banner { background: $warn_ground; border: none; }
QFrame#banner QLabel { color: $warn; font-size: $second; }
QFrame#banner[kind="bad"] { background: $bad_ground; }
QFrame#banner[kind="bad"] QLabel { color: $bad; }
QWidget#veil { background: $scrim; }
QFrame#drawer { border: none; border-radius: 0; }
QFrame#foot { background: $pane; border: none; border-top: 1px solid $line; }
QFrame#tile { background: $pane; border: 1px solid $line; border-radius: 8px; }
QPushButton[kind="option"] { min-height: 30px; padding: 0 12px; font-size: $second; }
QPushButton[kind="option"]:checked { background: $selected; border: 1px solid $accent;
  color: $accent; }
QPushButton[kind="option"]:focus { border: 2px solid $accent; padding: 0 11px; min-height: 28px; }
QSpinBox, QTimeEdit { background: $pane; color: $text_1; border: 1px solid $line;
  border-radius: 8px; min-height: 30px; padding: 0 8px; selection-background-color: $accent;
  selection-color: $on_accent; }
QSpinBox:focus, QTimeEdit:focus { border-color: $accent; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  background: transparent; border: none; width: 20px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: none; border-left: 4px solid $pane;
  border-right: 4px solid $pane; border-bottom: 5px solid $text_2; width: 0; height: 0; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: none; border-left: 4px solid $pane;
  border-right: 4px solid $pane; border-top: 5px solid $text_2; width: 0; height: 0; }
QListWidget#groups { background: transparent; border: none; outline: none; }
QListWidget#groups::item { color: $text_1; padding: 0 12px; border-radius: 8px; }
QListWidget#groups::item:hover { background: $hover; }
QListWidget#groups::item:selected { background: $selected; color: $text_1; }
QListWidget#groups::item:selected:focus { border: 1px solid $accent; }
QLineEdit#palette { background: transparent; border: none; border-radius: 0;
  font-size: $title; min-height: 48px; padding: 0 20px; }
QListView#palette { background: $pane; border: none; outline: none; padding: 0 0 8px 0; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
  width: 14px; height: 14px; border: 1px solid $text_3; border-radius: 4px; background: $pane; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
  border-color: $accent; image: url("$tick"); }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px;
  background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line;
  background: $hover; }
QFrame#side QListWidget#people { background: transparent; }
QListWidget#people { background: $pane; border: none; outline: none; }
QListWidget#people::item { color: $text_1; padding: 4px 8px; border-radius: 8px; }
QListWidget#people::item:hover { background: $hover; }
QListWidget#people::item:selected { background: $selected; color: $text_1; }
QComboBox { background: $pane; border: 1px solid $line; border-radius: 8px; min-height: 30px;
  padding: 0 12px; color: $text_1; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { color: $text_1; selection-background-color: $selected;
  selection-color: $text_1; }
QMenu { color: $text_1; padding: 4px; }
QMenu::item { padding: 8px 16px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text_3; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 32px;
  margin: 1px; }
QScrollBar::handle:vertical:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; height: 0; width: 0; }
QScrollBar:horizontal { height: 0; }
"""
