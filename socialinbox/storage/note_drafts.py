"""The unsaved words of a note, kept like the draft of a reply but never together with it."""

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import NO_DRAFT, NoteDraft, NoteKind
from socialinbox.storage.belonging import written_for
from socialinbox.storage.codec import one_of
from socialinbox.storage.connection import Connection, marks


def save_note_draft(con: Connection, thread: CustomerId, draft: NoteDraft) -> None:
    """Keep a thread's unsaved words; empty words forget them, those of who is merged in as well."""
    here = written_for(con, thread)
    con.execute(f"DELETE FROM note_draft WHERE customer_id IN ({marks(here)})", here)
    if draft.text:
        row = (thread, draft.kind.value, draft.text)
        con.insert_rows("note_draft", ("customer_id", "kind", "text"), [row])


def load_note_draft(con: Connection, thread: CustomerId) -> NoteDraft:
    """A thread's unsaved words: its own first, then those of customers merged into it."""
    here = written_for(con, thread)
    rows = con.rows(
        f"SELECT kind, text FROM note_draft WHERE customer_id IN ({marks(here)}) "
        "ORDER BY customer_id <> ?, customer_id",
        (*here, thread),
    )
    if not rows:
        return NO_DRAFT
    return NoteDraft("\n\n".join(text for _, text in rows), one_of(NoteKind, rows[0][0]))
