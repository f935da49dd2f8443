"""The window before an encrypted profile: painted at once, then opened or asking, never empty."""

import asyncio
from functools import partial

import keyring.backends.fail
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from socialinbox.config.profile import Profile
from socialinbox.protection.note import Note, Way, read_note
from socialinbox.storage.sealing import Form, form_of
from socialinbox.ui.first_start import FirstStart
from socialinbox.ui.guard import pages
from socialinbox.ui.guard.page import Page
from socialinbox.ui.guard.words_page import LATER, WRITTEN
from socialinbox.vault.backend import Backend, trusted
from tests.protection.conftest import WORDS, every_byte, fill, fresh, names, opening_of
from tests.ui.conftest import until
from tests.ui.guard.conftest import Before
from tests.vault.fakes import FakeBackend, PromptingBackend, locked

PASS = "five words of no kin"


def no_keychain() -> Backend:
    """keyring's answer where there is none."""
    return trusted(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]


def phrase_of(page: Page) -> QPlainTextEdit:
    """Where the 24 words are typed."""
    field = page.fields[pages.WORDS]
    assert isinstance(field, QPlainTextEdit)
    return field


def secret_of(page: Page, name: str) -> QLineEdit:
    """Where a pass phrase is typed."""
    field = page.fields[name]
    assert isinstance(field, QLineEdit)
    return field


def words_of(page: Page) -> str:
    """All that stands on a page."""
    return " ".join(one.text() for one in page.findChildren(QLabel))


def complains(page: Page, words: str) -> bool:
    """Whether a page says what was wrong."""
    return words in page.complaint.text()


async def encrypted(profile: Profile, backend: FakeBackend) -> str:
    """An encrypted profile with words in it; its recovery phrase."""
    opening = opening_of(profile, backend)
    await opening.open()
    fill(profile)
    await opening.phrase_was_shown()
    words = " ".join(opening.recovery_phrase())
    opening.close()
    return words


async def test_it_opens_by_itself_after_the_first_paint(before: Before, profile: Profile) -> None:
    backend = FakeBackend()
    await encrypted(profile, backend)
    async with before(profile, lambda: backend) as door:
        assert door.window.guard.shut
        assert not door.window.frame.isEnabled()
        assert not door.window.threads.model.ids
        await door.is_open()
        assert door.window.frame.isEnabled()
        assert backend.threads == {"keychain"}
        assert await asyncio.to_thread(names, door.app.profile) == [WORDS]


async def test_a_waiting_keychain_does_not_hold_the_window(
    before: Before, profile: Profile
) -> None:
    backend = PromptingBackend()
    backend.answer.set()
    await encrypted(profile, backend)
    backend.answer.clear()
    async with before(profile, lambda: backend) as door:
        painted: list[bool] = []
        door.window.painted.connect(lambda: painted.append(True))
        await until(lambda: painted, "the first paint")
        assert door.window.guard.shut
        backend.answer.set()
        await door.is_open()


async def test_the_phrase_opens_and_is_kept(before: Before, profile: Profile) -> None:
    words = await encrypted(profile, FakeBackend())
    there = FakeBackend()
    untouched = every_byte(profile.folder)
    async with before(profile, lambda: there) as door:
        page = await door.asked("Your recovery phrase")
        for typed, wrong in (
            ("abandon " * 24, "checksum"),
            (words.replace(words.split()[3], "zzz"), "Word 4"),
            ("abandon " * 23 + "art", "another profile"),
        ):
            phrase_of(page).setPlainText(typed)
            page.press(pages.OPEN)
            await until(partial(complains, page, wrong), wrong)
        now = every_byte(profile.folder)
        assert {n: now[n] for n in untouched if n != "socialinbox.log"} == {
            n: untouched[n] for n in untouched if n != "socialinbox.log"
        }
        await until(lambda: page.waiting)
        phrase_of(page).setPlainText(words)
        page.press(pages.OPEN)
        await door.is_open()
    assert len(there.entries) == 1
    again = fresh(profile)
    await opening_of(again, there).open()
    assert names(again) == [WORDS]


async def test_a_locked_keychain_can_be_tried_again(before: Before, profile: Profile) -> None:
    backend = FakeBackend()
    await encrypted(profile, backend)
    shut = locked()
    now: list[Backend] = [shut]
    async with before(profile, lambda: now[0]) as door:
        page = await door.asked("Your recovery phrase")
        assert "keychain is locked" in words_of(page)
        now[0] = backend
        page.press(pages.AGAIN)
        await door.is_open()


async def test_without_a_keychain_a_new_profile_asks_first(
    before: Before, profile: Profile
) -> None:
    async with before(profile, no_keychain) as door:
        page = await door.asked("How is this profile to be protected?")
        assert not profile.database.exists()
        secret_of(page, pages.PASS).setText(PASS)
        secret_of(page, pages.TWICE).setText(PASS + "!")
        page.press(pages.OPEN)
        await until(lambda: "not the same" in page.complaint.text())
        await until(lambda: page.waiting)
        secret_of(page, pages.PASS).setText(PASS)
        secret_of(page, pages.TWICE).setText(PASS)
        page.press(pages.OPEN)
        await door.is_open()
        assert door.window.findChild(FirstStart) is not None
    assert form_of(profile.database) is Form.SEALED
    async with before(profile, no_keychain) as door:
        page = await door.asked("Your pass phrase")
        secret_of(page, pages.PASS).setText("something else")
        page.press(pages.OPEN)
        await until(lambda: "wrong" in page.complaint.text())
        assert page.text(pages.PASS) == ""
        await until(lambda: page.waiting)
        secret_of(page, pages.PASS).setText(PASS)
        page.press(pages.OPEN)
        await door.is_open()


async def test_readable_by_choice(before: Before, profile: Profile) -> None:
    async with before(profile, no_keychain) as door:
        page = await door.asked("How is this profile to be protected?")
        page.press(pages.NONE)
        await door.is_open()
    assert read_note(profile) == Note(Way.NONE)
    assert form_of(profile.database) is Form.PLAIN


async def test_the_recovery_phrase_is_shown_until_it_was_written_down(
    before: Before, profile: Profile
) -> None:
    backend = FakeBackend()
    opening = opening_of(profile, backend)
    await opening.open()
    fill(profile)
    words = opening.recovery_phrase()
    opening.close()

    async with before(profile, lambda: backend) as door:
        await door.is_open()
        door.window.guard.remind()
        page = await door.asked("Write down these 24 words")
        shown = words_of(page)
        assert all(f"{n}  {word}" in shown for n, word in enumerate(words, 1))
        assert page.buttons[LATER].hasFocus()
        page.press(LATER)
        await door.is_open()
        door.window.guard.remind()
        page = await door.asked("Write down these 24 words")
        page.press(WRITTEN)
        await door.is_open()
        door.window.guard.remind()
        assert door.window.centralWidget() is door.window.frame
    note = read_note(profile)
    assert note is not None
    assert note.phrase_shown


async def test_closed_before_it_was_opened_nothing_changes(
    before: Before, profile: Profile
) -> None:
    await encrypted(profile, FakeBackend())
    profile.window_state.write_text('{"thread": 7}')
    untouched = every_byte(profile.folder)
    async with before(profile, FakeBackend) as door:
        await door.asked("Your recovery phrase")
    now = every_byte(profile.folder)
    assert {name: now[name] for name in untouched} == untouched


async def test_the_note_is_broken(before: Before, profile: Profile) -> None:
    backend = FakeBackend()
    await encrypted(profile, backend)
    sound = profile.protection.read_bytes()
    async with before(profile, lambda: backend) as door:
        await door.is_open()
    profile.protection.write_text("{")
    async with before(profile, lambda: backend) as door:
        await until(lambda: door.window.centralWidget() is not door.window.frame, "the trouble")
        assert "can't be read" in door.page.accessibleName()
        profile.protection.write_bytes(sound)
        await until(lambda: door.page.waiting)
        door.page.press(pages.AGAIN)
        await door.is_open()
