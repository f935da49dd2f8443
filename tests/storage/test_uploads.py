"""Films on their way in the tables."""

import pytest

from socialinbox.domain.sentence import Sentence, joined, say
from socialinbox.domain.videos import Film, NewVideo, Upload, Uploaded, UploadState
from socialinbox.domain.views import ThreadQuery
from socialinbox.storage.database import Database
from socialinbox.storage.threads import thread_page
from socialinbox.storage.uploads import (
    add_upload,
    fail,
    get_upload,
    note_done,
    note_sent,
    pause,
    put_off,
    resume,
    wake,
)
from tests.storage.pages import account_of, at, person, put, said


@pytest.fixture
def made(db: Database) -> Upload:
    put(db, said("1", person("ana", "Ana"), 0, "hello"))
    film, video = Film("/films/a.mp4", "video/mp4", 5, 1), NewVideo("A film", "", False)
    (row,) = db.read_now(thread_page, ThreadQuery(), None, 5)
    return db.run_now(add_upload, row.id, account_of(db), film, video, at(0))


def test_why_a_film_waits_can_be_said_in_another_language(db: Database, made: Upload) -> None:
    why = joined(say("Full until {until:moment}.", until=at(9)), say("Wait."))
    db.run_now(put_off, made.id, why, at(9))
    kept = db.read_now(get_upload, made.id)
    assert kept is not None
    assert (kept.film, kept.video, kept.begun_at, kept.not_before) == (
        made.film,
        made.video,
        at(0),
        at(9),
    )
    assert isinstance(kept.reason, Sentence)
    assert kept.reason == why
    locked = say("Only {name} sees it.", name="Ana")
    db.run_now(note_done, made.id, Uploaded("v1", "https://example.org/v1", False), locked)
    done = db.read_now(get_upload, made.id)
    assert done is not None
    assert (done.state, done.sent, done.url) == (UploadState.DONE, 5, "https://example.org/v1")
    assert isinstance(done.reason, Sentence)


def test_what_an_account_s_trouble_said_is_over_with_it(db: Database, made: Upload) -> None:
    db.run_now(note_sent, made.id, 2)
    db.run_now(put_off, made.id, say("There is no connection."), at(9))
    assert db.run_now(wake, made.account) == [made.id]
    woken = db.read_now(get_upload, made.id)
    assert woken is not None
    assert (woken.state, woken.sent) == (UploadState.UPLOADING, 2)
    assert (woken.reason, woken.not_before) == (None, None)
    assert db.run_now(wake, made.account) == []


def test_waking_leaves_what_else_was_said_of_a_film(db: Database, made: Upload) -> None:
    locked = say("Only you see it.")
    for last in (
        lambda con: fail(con, made.id, locked),
        lambda con: note_done(con, made.id, Uploaded("v", "https://example.org/v", False), locked),
    ):
        db.run_now(last)
        assert db.run_now(wake, made.account) == []
        kept = db.read_now(get_upload, made.id)
        assert kept is not None
        assert kept.reason == locked


def test_what_the_owner_pressed_late_does_not_upload_a_film_twice(
    db: Database, made: Upload
) -> None:
    db.run_now(note_done, made.id, Uploaded("v", "https://example.org/v", True), None)
    for late in (pause, resume, lambda con, upload: fail(con, upload, say("No."))):
        assert not db.run_now(late, made.id)
    kept = db.read_now(get_upload, made.id)
    assert kept is not None
    assert kept.state is UploadState.DONE


def test_a_film_that_was_paused_meanwhile_stays_so(db: Database, made: Upload) -> None:
    assert db.run_now(pause, made.id)
    db.run_now(put_off, made.id, say("There is no connection."), at(9))
    kept = db.read_now(get_upload, made.id)
    assert kept is not None
    assert (kept.state, kept.reason, kept.not_before) == (UploadState.PAUSED, None, None)
