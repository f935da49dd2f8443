"""What Windows and macOS each want before they show a notice of this program."""

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from socialinbox.config.product import ID

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier


def made_here() -> "DesktopNotifier":
    """The way to this system's notices. Raises whatever is missing for it."""
    from desktop_notifier import DesktopNotifier

    # On Windows this is the AppUserModelID; macOS knows the program by its bundle.
    made = DesktopNotifier(ID, None)
    name_to_windows()
    return made


def silent_here() -> bool:
    """macOS asks the program in front whether to show its own notices; the library has no ear."""
    if platform.system() != "Darwin":
        return False
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive


def name_to_windows() -> None:
    """The name and the picture over each notice, as the installer writes them.

    The library has just written the identifier there for a name.
    """
    if sys.platform == "win32":
        import winreg

        from socialinbox.config.product import NAME
        from socialinbox.config.resources import resource

        key = rf"Software\Classes\AppUserModelId\{ID}"
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key) as entry:
            winreg.SetValueEx(entry, "DisplayName", 0, winreg.REG_SZ, NAME)
            winreg.SetValueEx(entry, "IconUri", 0, winreg.REG_SZ, str(resource("icon-256.png")))
