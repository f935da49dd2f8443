"""saved: the list of what is kept for offline, as an owner types it."""

from tests.cli.conftest import Here


def test_saved_listed_and_let_go(offline: Here) -> None:
    assert "Nothing is saved." in offline("saved").out
    number = offline.json("threads")[0]["thread"]
    assert f"{number}  " in offline("saved", str(number)).out
    (one,) = offline.json("saved")
    assert one["thread"] == number
    assert one["messages"] == len(offline.json("show", str(number)))
    assert one["fresh_at"] is not None
    assert offline.json("threads")[0]["saved"] is True
    said = offline("saved").out
    assert ", all kept until " in said
    assert "Nothing is saved." in offline("saved", str(number), "--off").out
    assert "no thread 999999" in offline("saved", "999999", code=2).err
