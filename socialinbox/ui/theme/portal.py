"""Asks a Linux desktop, through its settings portal, whether things may move."""

import asyncio
import logging

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.asyncio import open_dbus_router
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

log = logging.getLogger(__name__)

PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name="org.freedesktop.portal.Desktop",
    interface="org.freedesktop.portal.Settings",
)
WHERE, WHAT = "org.gnome.desktop.interface", "enable-animations"
"""GNOME's name of it, which the portals of other desktops answer to as well."""
PATIENCE = 3.0
"""Seconds for the answer."""


async def portal_wants_motion() -> bool:
    """False where the owner asked the desktop for no animations; True where it does not tell."""
    try:
        async with asyncio.timeout(PATIENCE), open_dbus_router(bus="SESSION") as router:
            call = new_method_call(PORTAL, "Read", "ss", (WHERE, WHAT))
            answer = unwrap_msg(await router.send_and_get_reply(call))
    except (
        OSError, EOFError, RouterClosed, KeyError, ValueError, TimeoutError, DBusErrorResponse
    ) as error:  # fmt: skip
        log.info("the desktop does not say whether things may move: %s", type(error).__name__)
        return True
    return read_answer(answer)


def read_answer(answer: object) -> bool:
    """What the portal's nested variants say; True for what can't be understood."""
    while isinstance(answer, tuple) and answer:
        answer = answer[-1]
    return answer if isinstance(answer, bool) else True
