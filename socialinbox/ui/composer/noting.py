"""Stores a note as it was written, and says what was done with the way back."""

from collections.abc import Sequence

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Attachment, attachment_kind
from socialinbox.domain.story import NewNote
from socialinbox.domain.views import Entry
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_story import StoryDesk
from socialinbox.ui.words import tr


def attached(files: Sequence[OutgoingFile]) -> tuple[Attachment, ...]:
    """Kept files as a note holds them."""
    return tuple(
        Attachment(
            attachment_kind(file.mime_type),
            file.url,
            file.name,
            mime_type=file.mime_type,
            size=file.size,
        )
        for file in files
    )


async def store_note(
    story: StoryDesk, customer: CustomerId, edited: Entry | None, note: NewNote
) -> tuple[str, Back]:
    """Write a new note, or change an old one. May raise SocialInboxError."""
    if edited is not None:
        return tr("The note is changed."), await story.edit_note(edited.id, note)
    made = await story.write_note(customer, note)
    return tr("Noted. Only you see it."), made.back
