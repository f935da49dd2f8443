"""Checks of single parts: resources, images, the database, the keychain, certificates."""

import asyncio
import platform
import secrets
import ssl
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from socialinbox.config.profile import open_profile
from socialinbox.config.resources import resource
from socialinbox.domain.errors import KeychainUnavailable, StorageUnavailable
from socialinbox.selftest.report import Absent
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.files import read_file, write_file
from socialinbox.vault.backend import modules_of_this_system
from socialinbox.vault.keychain import Keychain

KNOWN_WORDS = "Fährt das Rad nach Łódź?"
IMAGE_FORMATS = {"gif", "ico", "jpeg", "png", "svg", "webp"}
"""What networks serve pictures as, and what the program's own pictures are."""
SQLITE = b"SQLite format 3"


def resources() -> str:
    """Every folder of resources is there with something in it."""
    counts = {}
    for folder in ("controls", "emoji", "icons", "marks", "translations", "worlds"):
        counts[folder] = sum(1 for file in resource(folder).rglob("*.*") if file.stat().st_size)
        if not counts[folder]:
            raise FileNotFoundError(f"{resource(folder)} is empty")
    if not resource("icon.svg").is_file():
        raise FileNotFoundError(str(resource("icon.svg")))
    return ", ".join(f"{count} {folder}" for folder, count in counts.items())


def images() -> str:
    """Qt decodes every format that is needed, and draws the program's own icon."""
    from PySide6.QtGui import QIcon, QImageReader

    there = {bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()}
    if missing := IMAGE_FORMATS - there:
        raise LookupError(f"Qt can't read {', '.join(sorted(missing))}")
    if QIcon(str(resource("icon.svg"))).pixmap(64, 64).isNull():
        raise LookupError("the icon can't be drawn")
    return f"{len(there)} formats"


def database() -> str:
    """An encrypted file takes all migrations, is searched by FTS5, and opens by its key only."""

    def write(con: Connection) -> None:
        con.execute("CREATE VIRTUAL TABLE tried USING fts5 (words, tokenize = 'unicode61')")
        con.execute("INSERT INTO tried VALUES (?)", (KNOWN_WORDS,))

    def find(con: Connection) -> int:
        return int(con.value("SELECT count(*) FROM tried WHERE tried MATCH 'fahrt AND łódź'"))

    def versions(con: Connection) -> str:
        sqlite, cipher = con.value("SELECT sqlite_version()"), con.value("PRAGMA cipher_version")
        return f"SQLite {sqlite}, SQLCipher {cipher}"

    key = secrets.token_bytes(32)
    with tempfile.TemporaryDirectory(prefix="socialinbox-self-test-") as folder:
        file = Path(folder) / "tried.sqlite"
        opened = Database.open(file, key)
        try:
            opened.run_now(write)
            said = opened.read_now(versions)
        finally:
            opened.close()
        opened = Database.open(file, key)
        try:
            if opened.read_now(find) != 1:
                raise LookupError("the search index does not find what was written")
        finally:
            opened.close()
        _is_unreadable(file)
    return said


def _is_unreadable(file: Path) -> None:
    if file.read_bytes().startswith(SQLITE):
        raise ValueError("the file is not encrypted")
    try:
        Database.open(file, secrets.token_bytes(32)).close()
    except StorageUnavailable:
        return
    raise ValueError("the file opens with any key")


def files() -> str:
    """A picture is encrypted on the disk and comes back as it was."""
    url, picture = "https://example.org/picture.png", secrets.token_bytes(1000)
    with tempfile.TemporaryDirectory(prefix="socialinbox-self-test-") as folder:
        profile = open_profile(Path(folder))
        profile.keys.hold(secrets.token_bytes(32))
        place = write_file(profile, url, picture)
        if picture in place.read_bytes() or read_file(profile, url) != picture:
            raise ValueError("a file was not encrypted, or did not come back")
    return "encrypted and read back"


def spelling() -> str:
    """English, which comes with the program, tells a right word from a wrong one."""
    from socialinbox.ui.spelling.checker import Checker
    from socialinbox.ui.spelling.dictionaries import dictionaries

    found = dictionaries(None)
    checker = Checker(lambda: found)
    wrong = checker.check("bicycle bicicle", "", "en", ()).wrong
    checker.close()
    if wrong != {"bicicle"}:
        raise LookupError(f"of two words {len(wrong)} are called wrong")
    return ", ".join(sorted(found))


def notices() -> str:
    """The library through which this system's notices go is whole; whether they can be had."""
    from socialinbox.ui.told.native_systems import made_here

    if platform.system() == "Linux":
        import_module("jeepney.io.asyncio")
        return "over the session's bus"
    try:
        can = asyncio.run(made_here().get_capabilities())
    except OSError as error:
        raise Absent(f"They go through the tray: {error}") from None
    return ", ".join(sorted(one.name.lower() for one in can))


def keychain() -> str:
    """The system's keychain takes a secret, gives it back, and forgets it."""
    for module in modules_of_this_system():
        __import__(module)
    name, secret = "socialinbox/self-test", secrets.token_hex(16)

    async def round_trip() -> str:
        tried = Keychain()
        try:
            await tried.put(name, secret)
            found = await tried.get(name)
            await tried.delete(name)
            if found != secret or await tried.get(name) is not None:
                raise ValueError("what was kept did not come back, or did not go away")
            return await tried.backend()
        finally:
            tried.close()

    try:
        return asyncio.run(round_trip())
    except KeychainUnavailable as error:
        if sys.platform == "linux":
            raise Absent(str(error)) from None
        raise


def certificates() -> str:
    """The certificate authorities that HTTPS needs are found."""
    import certifi

    count = len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
    if count < 50:
        raise LookupError(f"only {count} certificate authorities")
    return f"{count} authorities, {ssl.OPENSSL_VERSION}"
