"""What Windows and macOS each want before they show a notice of this program."""

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from socialinbox.config.product import ID

if TYPE_CHECKING:
    from desktop_notifier.backends.base import DesktopNotifierBackend


def made_here() -> "DesktopNotifierBackend":
    """The way to this system's notices. Raises whatever is missing for it.

    Not the library's own choice of one: on macOS that verifies every file of the bundle before.
    """
    if sys.platform == "win32":
        from desktop_notifier.backends.winrt import WinRTDesktopNotifier

        # This is the AppUserModelID, which the library takes for a name.
        made = WinRTDesktopNotifier(ID)
        name_to_windows()
        return made
    if sys.platform == "darwin":
        from desktop_notifier.backends.macos_support import is_bundle

        if not is_bundle():
            # Without one the system ends whoever asks it.
            raise FileNotFoundError("this is not a program in a bundle")
        from desktop_notifier.backends.macos import CocoaNotificationCenter

        return CocoaNotificationCenter(ID)
    raise LookupError(f"none is known for {sys.platform}")


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
