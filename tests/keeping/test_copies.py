"""A copy of the file that is set aside holds nothing that may not be in one."""

from pathlib import Path

import pytest

from socialinbox.keeping.purge import bring_periods
from socialinbox.networks.registry import all_rules
from socialinbox.storage import migrations
from socialinbox.storage.database import Database
from socialinbox.storage.migrations import MIGRATIONS, Migration
from socialinbox.storage.search import index_pending, pending
from socialinbox.storage.threads import counts
from tests.keeping.made import SECRET, WHO, fill
from tests.keeping.remains import files_with

MAY = [
    name
    for name, rules in all_rules().items()
    if rules.retention.exportable and rules.retention.messages is None
]
MAY_NOT = [name for name in all_rules() if name not in MAY]


@pytest.mark.parametrize("network", [*MAY, *MAY_NOT])
def test_a_copy_holds_what_the_network_lets_it_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    path = tmp_path / "inbox.db"
    old = Database.open(path)
    old.run_now(bring_periods)
    fill(old, network)
    while old.run_now(index_pending):
        continue
    old.close()
    second = Migration(2, "CREATE TABLE extra (x);")
    monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, second))
    Database.open(path).close()
    monkeypatch.undo()
    (aside,) = tmp_path.glob("*.version-1")
    apart = tmp_path / "apart"
    apart.mkdir()
    aside.rename(apart / "inbox.db")
    held = bool(files_with(apart, SECRET)), bool(files_with(apart, WHO))
    assert held == (network in MAY, network in MAY)
    copy = Database.open(apart / "inbox.db")
    try:
        assert copy.read_now(counts).all == 1
        assert copy.read_now(pending) == (1 if network in MAY else 0)
        assert copy.read_now(lambda con: con.value("PRAGMA integrity_check")) == "ok"
    finally:
        copy.close()
    # The file itself has it all.
    assert files_with(tmp_path, SECRET) != []
