"""A keychain for a measurement: a file in the throw-away profile's folder, asked through keyring.

So the import of keyring and its choice of a backend are measured, and nobody's own keychain is
touched. What is missing is the answer of the system's service, 2 to 60 ms on Linux.
"""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

FILE = "SOCIALINBOX_BENCH_KEYCHAIN"
"""The variable that names the file."""


class Keyring(KeyringBackend):
    """Chosen by PYTHON_KEYRING_BACKEND."""

    priority = 0

    def get_password(self, service: str, username: str) -> str | None:
        """What lies there."""
        found = self._read().get(service)
        return None if found is None else str(found)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        Path(os.environ[FILE]).write_text(
            json.dumps(self._read() | {service: password}), encoding="utf-8"
        )

    def _read(self) -> dict[str, str]:
        file = Path(os.environ[FILE])
        found: dict[str, str] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return found
