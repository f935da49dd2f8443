"""Every verb of the inbox that changes something hands out its way back, or is named here."""

import ast
from pathlib import Path

import socialinbox.inbox

HERE = Path(socialinbox.inbox.__file__).parent
OPPOSITE = {
    "Inbox.act": "edits and likes by the other verb; deleting asks first",
    "Answering.choose": "choosing another place",
    "Answering.set_initials": "other initials",
    "Inbox.set_cap": "another cap",
    "Inbox.set_option": "the other answer",
    "Finding.save_view": "delete_view",
    "Finding.move_view": "as many places the other way",
    "Later.put_off": "another moment, or discard",
    "Suggests.later": "ask_again",
    "Suggests.ask_again": "later",
    "Words.add": "remove",
    "Words.remove": "add",
    "Retention.take_back": "allow, which asks first",
    "Retention.allow": "take_back",
    "Videos.start": "cancel",
    "Videos.pause": "resume",
    "Telling.pause": "no pause",
    "Videos.resume": "pause",
    "Inbox.reply": "discard, as long as it has not left",
    "Inbox.retry": "discard, as long as it has not left",
    "Inbox.discard": "its words are the draft again",
    "OwnRules.undo": "it is the way back",
    "People.undo": "it is the way back",
    "Videos.cancel": "the file stays; it can be uploaded again",
    "SavedReplies.take": "replies of the same name are told before, each can be changed back",
}
"""What they do is done away with by another verb."""
AT_THE_NETWORK = {
    "Later.leave_now": "the owner lets it go now; what has left is at the network",
    "Later.release": "the time to take it back is over with the program's end",
    "Replies.is_there": "the owner says what stands at the network; it is looked for there",
    "Inbox.backfill": "reads",
    "Inbox.sync_now": "reads",
}
"""They ask a network or send to it."""
ERASES = {
    "Rights.erase": "asks first: nothing is to come back",
    "Rights.wipe": "asks first: nothing is to come back",
}
WRITTEN_BEHIND = frozenset({
    "Inbox.save_draft", "StoryDesk.save_note_draft", "Finding.remember", "SavedReplies.used",
    "StoryDesk.mark_told", "OwnRules.mark_told", "Telling.keep_back", "Telling.let_go",
    "Telling.note_running",
})  # fmt: skip
"""The window notes where the owner is; nobody decides anything by them."""
READS_A_NUMBER = frozenset({"Inbox.count", "Telling.went_out"})


def _verbs() -> dict[str, str]:
    """What each coroutine of the contracts returns."""
    return {
        f"{desk.name}.{verb.name}": ast.unparse(verb.returns)
        for path in sorted(HERE.glob("contract*.py"))
        for desk in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(desk, ast.ClassDef)
        for verb in desk.body
        if isinstance(verb, ast.AsyncFunctionDef) and verb.returns is not None
    }


def test_what_changes_something_can_be_taken_back() -> None:
    named = {*OPPOSITE, *AT_THE_NETWORK, *ERASES, *WRITTEN_BEHIND, *READS_A_NUMBER}
    verbs = _verbs()
    nothing_told = {
        name
        for name, returned in verbs.items()
        if returned in ("None", "int", "bool", "Receipt", "View") or returned.endswith("Id")
    }
    assert nothing_told == named, "say how it is taken back, or return a Back"
