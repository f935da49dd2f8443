"""How long a film will still take, by its pace since it began to move."""

import time
from dataclasses import replace

import pytest

from socialinbox.domain.ids import AccountId, CustomerId, UploadId
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.ui.composer.upload_pace import UploadPace
from tests.ui.people import NOW

FILM = Film("/films/rotor.mp4", "video/mp4", 1000, 0)
MOVING = Upload(
    UploadId(1),
    CustomerId(1),
    AccountId(1),
    FILM,
    NewVideo("Rotor"),
    UploadState.UPLOADING,
    200,
    NOW,
)


def test_what_is_left_follows_the_pace_since_it_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    pace = UploadPace()
    assert pace.see(MOVING) is None, "nothing is known at first"
    clock[0] += 10
    assert pace.see(MOVING) is None, "nothing has moved"
    assert pace.see(replace(MOVING, sent=400)) == 30
    clock[0] += 10
    assert pace.see(replace(MOVING, sent=600, state=UploadState.PAUSED)) is None
    clock[0] += 1000
    assert pace.see(replace(MOVING, sent=600)) is None, "the pause does not count"
    clock[0] += 10
    assert pace.see(replace(MOVING, sent=700)) == 30
    assert pace.see(replace(MOVING, id=UploadId(2), sent=900)) is None, "another film"
    pace.suppose(MOVING, 20)
    assert pace.see(MOVING) == 20
