"""The purge: cut off anywhere it ends later, and where nothing is due it costs nothing."""

import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest

from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.changes import NOTHING
from socialinbox.keeping.purge import bring_periods, purge_at_start
from socialinbox.networks.registry import all_rules, rules_of
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.purge import last_purges, untidied
from socialinbox.storage.search import index_pending
from tests.keeping.made import SECRET, WHO, fill, person, said, store
from tests.keeping.remains import files_with

LIMITED = [name for name, rules in all_rules().items() if rules.retention.messages is not None]
ROOT = Path(__file__).parent.parent.parent
MANY = 60


def later(**by: float) -> datetime:
    return datetime.now(UTC) + timedelta(**by)


def made(profile: Profile, network: str, count: int = 1) -> None:
    """A closed file with messages, and a picture for each in the media folder."""
    database = Database.open(profile.database)
    database.run_now(bring_periods)
    who = [person(network, number, f"{WHO} {number}") for number in range(count)]
    seen = [said(network, n, who[n], f"{SECRET} {n}") for n in range(count)]
    store(database, network, *seen)
    while database.run_now(index_pending):
        continue
    database.close()
    profile.media.mkdir(exist_ok=True)
    for one in seen:
        for url in (one.attachments[0].url, one.author.avatar_url):
            assert url is not None
            profile.media_file(url).write_bytes(f"{SECRET} painted".encode())


KILLED = """
import os, signal, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socialinbox.config.profile import open_profile
from socialinbox.keeping import purge as keeping
from socialinbox.storage import purge, unwanted
from socialinbox.storage.database import Database

where, profile = sys.argv[1], open_profile(Path(sys.argv[2]))
keeping.STEP = 7
calls = 0
real = purge.purge_some

def step(*arguments):
    global calls
    calls += 1
    done = real(*arguments)
    if where == "inside" and calls == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return done

def removing(con):
    if where == "files":
        os.kill(os.getpid(), signal.SIGKILL)
    return real_unwanted(con)

def emptying(self):
    if where == "log":
        os.kill(os.getpid(), signal.SIGKILL)
    return real_empty(self)

purge.purge_some = step
real_unwanted, unwanted.unwanted = unwanted.unwanted, removing
real_empty, Database.empty_log_now = Database.empty_log_now, emptying
database = Database.open(profile.database)
keeping.purge_at_start(database, profile, datetime.now(UTC) + timedelta(days=70))
"""


@pytest.mark.parametrize("where", ["inside", "files", "log"])
@pytest.mark.parametrize("network", LIMITED)
def test_killed_in_the_middle_it_ends_at_the_next_start(
    tmp_path: Path, network: str, where: str
) -> None:
    profile = open_profile(tmp_path / "profile")
    made(profile, network, MANY)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, where, str(profile.folder)], cwd=ROOT, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert files_with(profile.folder, SECRET) != []
    database = Database.open(profile.database)
    try:
        purge_at_start(database, profile, later(days=70))
        assert files_with(profile.folder, SECRET, WHO) == []
        assert not list(profile.media.iterdir())
        assert not database.read_now(untidied)
        rows = database.read_now(_messages)
        assert len(rows) == MANY
        assert all(url and sent_at for url, sent_at in rows)
    finally:
        database.close()


def _messages(con: Connection) -> list[tuple[str, int]]:
    return [(url, sent_at) for url, sent_at in con.rows("SELECT url, sent_at FROM message")]


@pytest.mark.parametrize("network", LIMITED)
def test_what_went_is_counted(tmp_path: Path, network: str) -> None:
    profile = open_profile(tmp_path / "profile")
    made(profile, network, MANY)
    database = Database.open(profile.database)
    try:
        at = later(days=70)
        purge_at_start(database, profile, at)
        (went,) = database.read_now(last_purges).values()
        assert (went.network, went.messages, went.people) == (network, MANY, MANY)
        # Nothing is due: nothing is noted, and nothing changes.
        assert purge_at_start(database, profile, at) == NOTHING
        assert database.read_now(last_purges) == {went.network: went}
    finally:
        database.close()


@pytest.mark.parametrize("network", LIMITED)
def test_of_the_facts_only_bare_ids_stay(tmp_path: Path, network: str) -> None:
    profile = open_profile(tmp_path / "profile")
    made(profile, network)
    database = Database.open(profile.database)
    try:
        purge_at_start(database, profile, later(days=70))
        facts = database.read_now(lambda con: con.value("SELECT facts FROM message"))
        lasting = rules_of(network).retention.lasting
        assert facts == ('{"activity":"urn:0"}' if "activity" in lasting else None)
    finally:
        database.close()


@pytest.mark.parametrize("network", LIMITED)
def test_a_name_that_is_not_told_again_ages_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    kept = rules_of(network).retention.profiles
    assert kept is not None
    profile = open_profile(tmp_path / "profile")
    database = Database.open(profile.database)
    try:
        database.run_now(bring_periods)
        fill(database, network)
        half = datetime.now(UTC) + kept / 2
        monkeypatch.setattr("socialinbox.storage.ingest.now", lambda: half)
        # They write again, and the network does not say who they are.
        store(database, network, said(network, 2, person(network, name=None), "more words"))
        purge_at_start(database, profile, half + kept / 2 - timedelta(minutes=1))
        assert files_with(profile.folder, WHO) != []
        purge_at_start(database, profile, half + kept / 2 + timedelta(minutes=1))
        assert files_with(profile.folder, WHO) == []
        assert files_with(profile.folder, "more words") != []
    finally:
        database.close()


@pytest.mark.parametrize("network", LIMITED)
def test_a_face_that_changed_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: str
) -> None:
    profile = open_profile(tmp_path / "profile")
    made(profile, network)
    database = Database.open(profile.database)
    try:
        changed = person(network, 0, f"{WHO} 0")
        object.__setattr__(changed, "avatar_url", "https://faces.example/another")
        store(database, network, said(network, 2, changed, "more words"))
        noted = database.read_now(lambda con: con.rows("SELECT url FROM unwanted"))
        assert noted == [(person(network, 0).avatar_url,)]
    finally:
        database.close()


def test_where_nothing_is_due_a_start_costs_next_to_nothing(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile")
    for network in all_rules():
        made(profile, network, 300)
    database = Database.open(profile.database)
    try:
        purge_at_start(database, profile, datetime.now(UTC))
        best = 1.0
        for _ in range(20):
            began = perf_counter()
            purge_at_start(database, profile, datetime.now(UTC))
            best = min(best, perf_counter() - began)
        assert best < 0.005
    finally:
        database.close()


def test_looking_reads_by_indexes_only(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "profile")
    database = Database.open(profile.database)
    asked = (
        "SELECT min(expires_at) FROM message WHERE expires_at IS NOT NULL",
        "SELECT min(expires_at) FROM identity WHERE expires_at IS NOT NULL",
        "SELECT min(expires_at) FROM subject WHERE expires_at IS NOT NULL",
        "SELECT id FROM message m WHERE m.expires_at <= 1 ORDER BY m.expires_at LIMIT 9",
    )
    try:
        for question in asked:
            plan = database.read_now(
                lambda con, sql=question: con.rows(f"EXPLAIN QUERY PLAN {sql}")  # type: ignore[misc]
            )
            assert all("expires" in step[3] for step in plan), (question, plan)
    finally:
        database.close()
