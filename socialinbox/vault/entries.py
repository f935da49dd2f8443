"""How one secret lies in a keychain: one entry, or several where a system's entries are small.

Windows holds 2,560 bytes of UTF-16 an entry, 1,280 characters. A longer value lies in entries
name#0, name#1, …, and `name` itself, written last, says how many there are and what they must add
up to. So a write that was cut off is noticed, and never read as half of one and half of another.
"""

import hashlib
import logging

from socialinbox.vault.backend import Backend
from socialinbox.vault.trouble import KeychainTrouble, Trouble

log = logging.getLogger(__name__)

CHUNK = 1200
"""Characters an entry, a little below what Windows takes."""
USER = "socialinbox"
"""The user name of every entry. Each has a service name of its own, because the Windows backend
moves the first of two users under one service elsewhere."""
_HEAD = "socialinbox-chunks "


def read(backend: Backend, name: str) -> str | None:
    """The secret, or None where there is none or only a damaged one."""
    head = backend.get_password(name, USER)
    if head is None or not head.startswith(_HEAD):
        return head
    count, _, digest = head.removeprefix(_HEAD).partition(" ")
    parts = [backend.get_password(_part(name, i), USER) or "" for i in range(int(count))]
    value = "".join(parts)
    if _digest(value) != digest:
        log.warning("A secret in the keychain is damaged and counts as missing.")
        return None
    return value


def write(backend: Backend, name: str, value: str) -> None:
    """Keep a secret and read it back; raises KeychainTrouble when something else comes back."""
    if read(backend, name) == value:
        return
    parts = _split(value)
    for number, part in enumerate(parts):
        backend.set_password(_part(name, number), USER, part)
    head = f"{_HEAD}{len(parts)} {_digest(value)}" if parts else value
    backend.set_password(name, USER, head)
    _remove_parts(backend, name, len(parts))
    if read(backend, name) != value:
        raise KeychainTrouble(Trouble.FORGETFUL)


def erase(backend: Backend, name: str) -> None:
    """Remove a secret with all its parts; nothing happens where there is none."""
    if backend.get_password(name, USER) is not None:
        backend.delete_password(name, USER)
    _remove_parts(backend, name, 0)


def _split(value: str) -> list[str]:
    """The parts, none when the value fits one entry and can't be taken for a head."""
    # A character outside ASCII may be two of UTF-16, which is what Windows counts.
    size = CHUNK if value.isascii() else CHUNK // 2
    if len(value) <= size and not value.startswith(_HEAD):
        return []
    return [value[start : start + size] for start in range(0, len(value), size)]


def _remove_parts(backend: Backend, name: str, start: int) -> None:
    number = start
    while backend.get_password(_part(name, number), USER) is not None:
        backend.delete_password(_part(name, number), USER)
        number += 1


def _part(name: str, number: int) -> str:
    return f"{name}#{number}"


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()[:32]
