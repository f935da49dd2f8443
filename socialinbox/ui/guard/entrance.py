"""Opens an encrypted profile behind the painted window, and asks for what is missing."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput, KeychainUnavailable, OwnerCanAct
from socialinbox.ui.guard.cover import Cover
from socialinbox.ui.startup import First

if TYPE_CHECKING:
    from socialinbox.protection.needed import KeyNeeded
    from socialinbox.protection.opening import Opening
    from socialinbox.ui.guard.page import Page


class Entrance:
    """Asks on the cover. Whatever is not right is said, and asked again."""

    def __init__(self, opening: "Opening", cover: Cover) -> None:
        self._opening = opening
        self._cover = cover

    async def open(self, read: Callable[[], Awaitable[First]]) -> First:
        """Come back when the profile is open, with its first screenful."""
        from socialinbox.protection.needed import KeyNeeded

        while True:
            try:
                await self._opening.open(ask=True)
                return await read()
            except KeyNeeded as need:
                if await self._get(need):
                    return await self._until_read(read)
            except OwnerCanAct as error:
                await self._tell(error)

    async def show_words(self) -> None:
        """The recovery phrase; it counts as shown when the owner says so."""
        from socialinbox.ui.guard.words_page import (
            LATER,
            PRINT,
            ask_to_print,
            words_page,
        )

        words = self._opening.recovery_phrase()
        page = words_page(words)
        self._cover.put(page)
        while (pressed := await page.answer()) == PRINT:
            ask_to_print(words, page)
        if pressed != LATER:
            await self._opening.phrase_was_shown()
        self._cover.lift()

    @property
    def words_are_due(self) -> bool:
        """Whether the owner has not yet seen the recovery phrase."""
        return self._opening.phrase_is_due

    @property
    def unkept(self) -> str | None:
        """Why the key is not kept on this computer, in words."""
        return self._opening.unkept

    async def _until_read(self, read: Callable[[], Awaitable[First]]) -> First:
        while True:
            try:
                return await read()
            except OwnerCanAct as error:
                await self._tell(error)

    async def _tell(self, error: OwnerCanAct) -> None:
        from socialinbox.ui.guard import pages

        page = pages.trouble(error)
        self._cover.put(page)
        await page.answer()

    async def _get(self, need: "KeyNeeded") -> bool:
        """Whether the profile was opened; else the keychain is to be tried again."""
        from socialinbox.ui.guard import pages

        page = pages.for_need(need)
        self._cover.put(page)
        while True:
            pressed = await page.answer()
            if pressed == pages.AGAIN:
                return False
            if pressed == pages.RECOVER:
                page = pages.recovery(back=True)
                self._cover.put(page)
            elif pressed == pages.BACK:
                page = pages.for_need(need)
                self._cover.put(page)
            elif await self._give(page, pressed):
                return True

    async def _give(self, page: "Page", pressed: str) -> bool:
        from socialinbox.protection.note import Way
        from socialinbox.ui.guard import pages

        try:
            if pressed == pages.NONE:
                await self._opening.choose(Way.NONE)
            elif pages.WORDS in page.fields:
                await self._opening.recover(page.text(pages.WORDS))
                await self._keep()
            elif pages.TWICE in page.fields:
                await self._opening.choose(Way.PASS_PHRASE, pages.new_pass_phrase(page))
            else:
                await self._opening.give_pass_phrase(page.text(pages.PASS))
        except OwnerCanAct as error:
            page.complain(error)
            return False
        return True

    async def _keep(self) -> None:
        """After its words: where no keychain keeps the key a pass phrase may."""
        from socialinbox.protection.note import Way
        from socialinbox.ui.guard import pages

        if self._opening.unkept is None:
            return
        page = pages.unkept(self._opening.unkept)
        self._cover.put(page)
        while await page.answer() == pages.OPEN:
            try:
                await self._opening.choose(Way.PASS_PHRASE, pages.new_pass_phrase(page))
            except (BadInput, KeychainUnavailable) as error:
                page.complain(error)
            else:
                self._opening.unkept = None
                return
