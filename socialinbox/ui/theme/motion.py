"""Whether the desktop wants things to move, asked of each system in its own way."""

import ctypes
import ctypes.util
import logging
import sys

log = logging.getLogger(__name__)

SHORT = 120
"""Milliseconds of a movement; nothing here takes longer than 150."""
_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_wants_motion() -> bool:
    """False where the owner asked the system for no animations; True where it can't be asked.

    A Linux desktop tells by D-Bus, later: see `portal.py`.
    """
    try:
        return _windows() and _macos()
    except (OSError, AttributeError) as error:
        log.info("the desktop does not say whether things may move: %s", type(error).__name__)
    return True


def _windows() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    if sys.platform == "win32":
        wanted, ask = ctypes.c_int(1), ctypes.windll.user32.SystemParametersInfoW
        ask(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(wanted), 0)
        return bool(wanted.value)
    return True


def _macos() -> bool:
    """System settings, Accessibility, Display, Reduce motion."""
    if sys.platform == "darwin":
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
        objc = ctypes.CDLL(ctypes.util.find_library("objc"))
        named, chosen, send = objc.objc_getClass, objc.sel_registerName, objc.objc_msgSend
        named.restype = chosen.restype = send.restype = ctypes.c_void_p
        send.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        workspace = send(named(b"NSWorkspace"), chosen(b"sharedWorkspace"))
        send.restype = ctypes.c_bool
        return not send(workspace, chosen(b"accessibilityDisplayShouldReduceMotion"))
    return True
