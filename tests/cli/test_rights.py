"""stored, erase, receipts and accounts remove --erase, as an owner types them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Here
from tests.rights.remains import files_with


def number_of(here: Here, network: str) -> int:
    return next(int(r["thread"]) for r in here.json("threads") if network in r["networks"])


def test_what_is_stored(offline: Here, tmp_path: Path) -> None:
    number = number_of(offline, "youtube")
    about = offline.json("stored", str(number))
    assert isinstance(about, dict)
    (source,) = [one for one in about["sources"] if one["network"] == "youtube"]
    assert source["theirs"] >= 1
    assert source["until"] > source["fresh_at"]
    assert "III.E.4" in source["rule"]
    said = offline("stored", str(number)).out
    assert "YouTube" in said
    assert "Rule: " in said


@pytest.mark.parametrize("suffix", ["html", "jsonl", "pdf"])
def test_a_copy_for_them(offline: Here, tmp_path: Path, suffix: str) -> None:
    number = number_of(offline, "twitter")
    file = tmp_path / f"copy.{suffix}"
    offline("stored", str(number), "--copy", str(file))
    begins = {"html": b"<!DOCTYPE html>", "jsonl": b"{", "pdf": b"%PDF-"}
    assert file.read_bytes().startswith(begins[suffix])
    said = offline("stored", str(number), "--copy", str(tmp_path / "copy.doc"), code=2)
    assert "no ending" in said.err


def test_erased_only_on_a_yes_with_a_receipt(offline: Here, tmp_path: Path) -> None:
    number = number_of(offline, "twitter")
    before = offline.json("threads")
    said = offline("erase", str(number), code=2)
    assert "nothing undoes it" in said.err
    assert offline.json("threads") == before
    words = [m["text"] for m in offline.json("show", str(number)) if m["direction"] == "in"]
    file = tmp_path / "receipt.pdf"
    said = offline("erase", str(number), "--yes", "--with-our-words", "--receipt", str(file))
    assert "Everything that was stored about one customer was erased." in said.out
    assert file.read_bytes().startswith(b"%PDF-")
    assert number not in [row["thread"] for row in offline.json("threads")]
    assert files_with(offline.profile, [w for w in words if len(w) > 12]) == []
    assert "1  " in offline("receipts").out
    assert "salted mark" in offline("receipts", "1").out
    offline("receipts", "1", str(tmp_path / "again.pdf"))
    assert (tmp_path / "again.pdf").exists()
    assert "no receipt 9" in offline("receipts", "9", code=2).err


def test_nothing_was_erased_yet(offline: Here) -> None:
    assert "Nothing was erased so far." in offline("receipts").out


def test_a_network_is_wiped_when_its_account_is_removed(offline: Here) -> None:
    (account, *_) = [one for one in offline.json("accounts") if one["network"] == "twitter"]
    assert any("twitter" in row["networks"] for row in offline.json("threads"))
    said = offline("accounts", "remove", str(account["id"]), "--erase").out
    assert "Its secrets are gone." in said
    assert "Everything that came from X was erased." in said
    assert not any("twitter" in row["networks"] for row in offline.json("threads"))
    assert any("facebook" in row["networks"] for row in offline.json("threads"))
    assert "all of X" in offline("receipts").out
