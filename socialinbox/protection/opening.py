"""Finds the key of a profile, or says what is missing; never makes a database over another."""

import asyncio
import secrets
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

from socialinbox.config.keys import SIZE, check_of, derived
from socialinbox.config.process_lock import process_lock
from socialinbox.config.profile import Profile
from socialinbox.domain.errors import BadInput, KeychainUnavailable
from socialinbox.domain.sentence import joined, say
from socialinbox.protection import needed, pass_phrase, phrase
from socialinbox.protection.needed import KeyNeeded
from socialinbox.protection.note import Note, Way, read_note, write_note
from socialinbox.protection.whole import is_of_key, seal_all
from socialinbox.storage.sealing import Form, form_of
from socialinbox.vault.keychain import Keychain


class Opening:
    """Opens one profile: afterwards `profile.keys` hold the key, or it is plain by choice.

    Every method may raise StorageUnavailable; what was there stays as it was. `unkept` says in
    words why an opened profile's key is not kept on this computer, or that it is not encrypted.
    """

    def __init__(self, profile: Profile, keychain: Keychain | None = None) -> None:
        self._profile = profile
        self._keychain = keychain or Keychain()
        self.unkept: str | None = None

    @property
    def note(self) -> Note | None:
        """What the profile says about itself."""
        return read_note(self._profile)

    async def open(self, *, ask: bool = False) -> None:
        """Find the key where it was put; raises KeyNeeded where the owner has to give it.

        A new profile gets a key where there is a keychain to trust; one that was plain and whose
        owner never chose so is encrypted. `ask`: without a keychain the owner of a plain profile
        is asked as well; else it opens as it is, and `unkept` tells.
        """
        note = self.note
        if note is not None and not note.unfinished and self._form is not Form.PLAIN:
            await self._open(ask)
        else:
            async with self._turn():
                await self._open(ask)

    async def give_pass_phrase(self, typed: str) -> None:
        """Open with the owner's pass phrase; raises KeyNeeded when it is wrong."""
        note = self.note
        if note is None or note.locked is None:
            raise needed.key_gone()
        key = await asyncio.to_thread(pass_phrase.take_out, note.locked, typed, self._profile.id)
        if key is None or check_of(key) != note.check:
            raise needed.pass_phrase(wrong=True)
        async with self._turn():
            await self._use(key, note)

    async def recover(self, words: str, new_pass_phrase: str | None = None) -> None:
        """Open with the recovery phrase and keep the key here from now on.

        It goes to the keychain; with a new pass phrase under that. Where there is neither it
        serves until the program ends, and `unkept` says so. Raises BadInput for wrong words.
        """
        key = phrase.read_phrase(words)
        note = self.note
        if self._form is not Form.SEALED and (note is None or not note.check):
            raise BadInput(say("This profile is not encrypted."), say("It opens without a phrase."))
        right = (
            note.check == check_of(key)
            if note is not None and note.check
            else (
                await asyncio.to_thread(is_of_key, self._profile.database, derived(key, "database"))
            )
        )
        if not right:
            raise BadInput(
                say("These are the words of another profile."),
                say("Take the paper that belongs to this one. Nothing was changed."),
            )
        known = note or Note(Way.KEYCHAIN)
        if known.way is Way.NONE:
            known = replace(known, way=Way.KEYCHAIN)
        async with self._turn():
            await self._use(key, replace(known, check=check_of(key), phrase_shown=True))
            await self._keep(new_pass_phrase)

    async def _keep(self, new_pass_phrase: str | None) -> None:
        key, note = self._require_open()
        if new_pass_phrase is not None:
            await self._lock_up(key, note, new_pass_phrase)
            return
        if note.way is Way.PASS_PHRASE and note.locked is not None:
            self.unkept = say("The key stays under the pass phrase that was chosen before.")
            return
        try:
            await self._keychain.put(self._entry(note), key.hex())
        except KeychainUnavailable as error:
            self.unkept = joined(
                error.title, say("The recovery phrase will be asked for next time as well.")
            )
            return
        await self._write(replace(note, way=Way.KEYCHAIN, locked=None))

    async def choose(self, way: Way, new_pass_phrase: str | None = None) -> None:
        """What the owner wants for a profile that is new or plain, or how an open one's key is
        kept. Raises BadInput or KeychainUnavailable where it can't be so."""
        async with self._turn():
            await self._choose(way, new_pass_phrase)

    async def _choose(self, way: Way, new_pass_phrase: str | None) -> None:
        note = self.note
        if self._profile.keys.master is not None:
            await self._choose_again(way, new_pass_phrase)
        elif self._form is Form.SEALED or (note is not None and note.check):
            raise BadInput(
                say("The profile has to be opened before its protection can be changed."),
                say("Open it with its pass phrase or its recovery phrase."),
            )
        elif way is Way.NONE:
            await self._write(Note(Way.NONE))
        else:
            await self._make_key(way, new_pass_phrase)

    def recovery_phrase(self) -> tuple[str, ...]:
        """The 24 words of an opened profile, to be written down."""
        key, _ = self._require_open()
        return phrase.spelled(key)

    async def phrase_was_shown(self) -> None:
        """The owner has it on paper."""
        _, note = self._require_open()
        await self._write(replace(note, phrase_shown=True))

    @property
    def phrase_is_due(self) -> bool:
        """Whether the recovery phrase of this opened profile was never shown."""
        note = self.note
        return self._profile.keys.master is not None and (
            note is not None and not note.phrase_shown
        )

    async def forget_key(self) -> None:
        """Take the key out of the keychain: afterwards only the recovery phrase opens the profile.

        Raises KeychainUnavailable when it may still stand there.
        """
        note = self.note
        if note is not None:
            await self._keychain.delete(self._entry(note))

    def close(self) -> None:
        """Let the keychain's thread go. Returns at once."""
        self._keychain.close()

    # -- inside
    @property
    def _form(self) -> Form:
        return form_of(self._profile.database)

    async def _open(self, ask: bool) -> None:
        note, form = self.note, self._form
        if note is None and form is Form.SEALED:
            raise needed.note_gone(self._profile.database)
        if note is None:
            await self._begin(form, ask)
        elif note.way is Way.NONE and form is not Form.SEALED:
            return
        elif note.way is Way.PASS_PHRASE:
            raise needed.pass_phrase()
        else:
            try:
                key = await self._from_keychain(note)
            except KeyNeeded as error:
                if error.again or form is Form.SEALED or note.phrase_shown:
                    raise
                # Killed before anything was encrypted: nothing depends on the key that is gone.
                await self._begin(form, ask)
            else:
                await self._use(key, note)

    async def _begin(self, form: Form, ask: bool) -> None:
        """Nothing was chosen yet."""
        try:
            await self._make_key(Way.KEYCHAIN, None)
        except KeychainUnavailable as error:
            if ask or form is Form.ABSENT:
                raise needed.choice(error) from error
            self.unkept = joined(
                error.title,
                say("So this profile is not encrypted; “socialinbox protect” changes that."),
            )

    async def _make_key(self, way: Way, new_pass_phrase: str | None) -> None:
        """A new key: kept first, then noted, then used, so that none is ever lost."""
        key = secrets.token_bytes(SIZE)
        note = Note(way, check_of(key), unfinished=True)
        if way is Way.PASS_PHRASE:
            await self._lock_up(key, note, new_pass_phrase or "")
        else:
            await self._keychain.put(self._entry(note), key.hex())
            await self._write(note)
        await self._use(key, read_note(self._profile) or note)

    async def _choose_again(self, way: Way, new_pass_phrase: str | None) -> None:
        key, note = self._require_open()
        if way is Way.NONE:
            raise BadInput(
                say("An encrypted profile does not become readable again."),
                say(
                    "Write its messages out with “socialinbox export”, and read them into a new "
                    "one."
                ),
            )
        if way is Way.PASS_PHRASE:
            await self._lock_up(key, note, new_pass_phrase or "")
            await self._forget(note)
        else:
            await self._keychain.put(self._entry(note), key.hex())
            await self._write(replace(note, way=way, locked=None))

    async def _lock_up(self, key: bytes, note: Note, new_pass_phrase: str) -> None:
        locked = await asyncio.to_thread(
            pass_phrase.lock_up, key, new_pass_phrase, self._profile.id
        )
        await self._write(replace(note, way=Way.PASS_PHRASE, locked=locked))

    async def _forget(self, note: Note) -> None:
        try:
            await self._keychain.delete(self._entry(note))
        except KeychainUnavailable as error:
            self.unkept = joined(error.title, say("The key may still stand there as well."))

    async def _from_keychain(self, note: Note) -> bytes:
        try:
            found = await self._keychain.get(self._entry(note))
        except KeychainUnavailable as error:
            raise needed.keychain_shut(error) from error
        if found is None:
            raise needed.key_gone()
        try:
            key = bytes.fromhex(found)
        except ValueError:
            key = b""
        if len(key) != SIZE or check_of(key) != note.check:
            raise needed.wrong_key()
        return key

    async def _use(self, key: bytes, note: Note) -> None:
        """Finish what is not encrypted yet, and hand the key over."""
        if note.unfinished or self._form is Form.PLAIN:
            await asyncio.to_thread(self._finish, key, note)
        elif note != self.note:
            await self._write(note)
        self._profile.keys.hold(key)

    async def _write(self, note: Note) -> None:
        """It is forced to the disk, which takes its time."""
        await asyncio.to_thread(write_note, self._profile, note)

    def _finish(self, key: bytes, note: Note) -> None:
        write_note(self._profile, replace(note, unfinished=True))
        seal_all(self._profile, key)
        write_note(self._profile, replace(note, unfinished=False))

    def _turn(self) -> AbstractAsyncContextManager[None]:
        """One process at a time: two keys for one new profile would shut one of them out."""
        return process_lock(self._profile.folder / "protection.lock")

    def _require_open(self) -> tuple[bytes, Note]:
        key, note = self._profile.keys.master, self.note
        if key is None or note is None:
            raise BadInput(
                say("This profile is not encrypted."), say("Choose with “socialinbox protect”.")
            )
        return key, note

    def _entry(self, note: Note) -> str:
        # The check is part of the name, so that no key is ever written over another.
        return f"socialinbox/{self._profile.id}/key/{note.check}"
