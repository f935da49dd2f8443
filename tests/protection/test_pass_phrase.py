"""What a pass phrase locks up, under the cost that the program uses."""

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.protection.pass_phrase import COST, lock_up, take_out

SECRET = bytes(range(32))


def test_only_the_pass_phrase_opens_and_the_cost_is_the_real_one() -> None:
    locked = lock_up(SECRET, "Zwölf größere Wörter", "profile")
    assert locked["n"] == COST == 2**17
    assert SECRET.hex() not in str(locked)
    # The same letters in another form of Unicode, as another keyboard types them.
    assert take_out(locked, "Zwo\u0308lf gro\u0308ßere Wo\u0308rter", "profile") == SECRET
    assert take_out(locked, "Zwölf größere Wörte", "profile") is None


def test_it_belongs_to_one_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socialinbox.protection.pass_phrase.COST", 2**10)
    locked = lock_up(SECRET, "a pass phrase", "profile")
    assert take_out(locked, "a pass phrase", "another") is None


@pytest.mark.parametrize(
    "change",
    [{"n": 2**30}, {"n": "many"}, {"kdf": "md5"}, {"r": 1000}, {"p": 1000}, {"salt": 7}],
    ids=str,
)
def test_a_tampered_file_asks_for_no_gigabytes(
    change: dict[str, str | int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.protection.pass_phrase.COST", 2**10)
    locked = lock_up(SECRET, "a pass phrase", "profile") | change
    with pytest.raises(BadInput, match="can't be read"):
        take_out(locked, "a pass phrase", "profile")
