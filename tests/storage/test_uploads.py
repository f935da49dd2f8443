"""Films on their way in the tables."""

from socialinbox.domain.sentence import Sentence, joined, say
from socialinbox.domain.videos import Film, NewVideo, Uploaded, UploadState
from socialinbox.domain.views import ThreadQuery
from socialinbox.storage.database import Database
from socialinbox.storage.threads import thread_page
from socialinbox.storage.uploads import add_upload, get_upload, note_done, set_state
from tests.storage.pages import account_of, at, person, put, said


def test_why_a_film_waits_can_be_said_in_another_language(db: Database) -> None:
    put(db, said("1", person("ana", "Ana"), 0, "hello"))
    film, video = Film("/films/a.mp4", "video/mp4", 5, 1), NewVideo("A film", "", False)
    (row,) = db.read_now(thread_page, ThreadQuery(), None, 5)
    made = db.run_now(add_upload, row.id, account_of(db), film, video, at(0))
    why = joined(say("Full until {until:moment}.", until=at(9)), say("Wait."))
    db.run_now(set_state, made.id, UploadState.WAITING, why, at(9))
    kept = db.read_now(get_upload, made.id)
    assert kept is not None
    assert (kept.film, kept.video, kept.begun_at, kept.not_before) == (film, video, at(0), at(9))
    assert isinstance(kept.reason, Sentence)
    assert kept.reason == why
    locked = say("Only {name} sees it.", name="Ana")
    db.run_now(note_done, made.id, Uploaded("v1", "https://example.org/v1", False), locked)
    done = db.read_now(get_upload, made.id)
    assert done is not None
    assert (done.state, done.sent, done.url) == (UploadState.DONE, 5, "https://example.org/v1")
    assert isinstance(done.reason, Sentence)
