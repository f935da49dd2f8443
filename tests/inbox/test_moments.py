"""Snoozed threads come back while the program runs and after it was off; choices of until when."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.snoozing import Choice, moment_of, offered
from socialinbox.storage import triage
from tests.storage.pages import at, person, put, put_until, said
from tests.waiting import until

START = datetime(2030, 1, 7, 9, tzinfo=UTC)
ANA, BEN = person("ana", "Ana"), person("ben", "Ben")


class Time:
    """A clock that is put forward."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


def nobody(_customer: CustomerId) -> bool:
    """Nobody is held back."""
    return False


async def test_a_thread_comes_back_in_time_while_the_program_runs(tmp_path: Path) -> None:
    app = App(open_profile(tmp_path / "profile"))
    put(app.database, said("a", ANA, 0, "hello"))
    heard: list[Changes] = []
    app.inbox.subscribe(heard.append)
    running = asyncio.create_task(app.moments().run())
    (row,) = await app.inbox.threads(ThreadQuery())
    await app.inbox.triage.snooze([row.id], app.clock() + timedelta(milliseconds=300))
    assert await app.inbox.threads(ThreadQuery()) == []
    await until(lambda: any(one.woke for one in heard))
    (back,) = await app.inbox.threads(ThreadQuery())
    assert back.woke_at is not None
    assert (await app.inbox.counts()).snoozed == 0
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await app.aclose()


async def test_what_came_due_while_it_was_off_is_in_the_first_list(tmp_path: Path) -> None:
    time = Time()
    profile = open_profile(tmp_path / "profile")
    app = App(profile, clock=time)
    put(app.database, said("a", ANA, 0, "hello"), said("b", BEN, 9, "hello"))
    ben, ana = [row.id for row in await app.inbox.threads(ThreadQuery())]
    await app.inbox.triage.snooze([ana], START + timedelta(hours=1))
    await app.inbox.triage.snooze([ben], START + timedelta(days=9))
    await app.aclose()
    time.now = START + timedelta(days=2)
    again = App(profile, clock=time)
    assert [row.id for row in await again.inbox.threads(ThreadQuery())] == [ana]
    heard: list[Changes] = []
    again.inbox.subscribe(heard.append)
    running = asyncio.create_task(again.moments().run())
    # It is told once, although it was there before anybody listened.
    await until(lambda: heard)
    assert heard[0].woke == {ana}
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert [row.id for row in await again.inbox.threads(ThreadQuery(Box.SNOOZED))] == [ben]
    await again.aclose()


async def test_each_coming_back_is_to_be_told_once(tmp_path: Path) -> None:
    time = Time()
    profile = open_profile(tmp_path / "profile")
    app = App(profile, clock=time)
    put(app.database, said("a", ANA, 0, "hello"), said("b", BEN, 9, "hello"))
    ben, ana = [row.id for row in await app.inbox.threads(ThreadQuery())]
    assert await app.inbox.telling.returned(nobody) == []
    await app.inbox.triage.snooze([ben], START + timedelta(hours=1))
    await app.inbox.triage.snooze([ana], START + timedelta(hours=1))
    await app.aclose()
    time.now = START + timedelta(days=1)
    again = App(profile, clock=time)
    later = (time.now + timedelta(hours=1) - at(0)) / timedelta(minutes=1)
    put(again.database, said("b2", BEN, later, "are you there?"))
    assert await again.inbox.telling.returned(nobody) == [ana], "the other has written since"
    assert await again.inbox.telling.returned(nobody) == []
    back = await again.inbox.triage.snooze([ana, ben], time.now + timedelta(hours=1))
    await back()
    assert await again.inbox.telling.returned(nobody) == [], "undone is not come back"
    await again.inbox.triage.snooze([ana, ben], time.now + timedelta(hours=1))
    time.now += timedelta(hours=3)
    again.database.run_now(triage.wake_due, to_ms(time.now))
    await again.inbox.triage.done([ben])
    assert await again.inbox.telling.returned(nobody) == [ana], "the other is settled already"
    await again.aclose()


async def test_who_is_held_back_is_told_another_time_through_a_restart(tmp_path: Path) -> None:
    time, app = Time(), App(open_profile(tmp_path))
    put(app.database, said("a1", ANA, 0, "one"), said("b1", BEN, 1, "two"))
    ana, ben = (row.id for row in reversed(await app.inbox.threads(ThreadQuery(Box.ALL))))
    await app.inbox.triage.snooze([ana, ben], time.now + timedelta(hours=1))
    app.database.run_now(triage.wake_due, to_ms(time.now + timedelta(hours=2)))
    assert await app.inbox.telling.returned(lambda one: one == ana) == [ben]
    await app.aclose()
    again = App(open_profile(tmp_path))
    telling = again.inbox.telling
    assert await telling.returned(lambda one: one == ana) == []
    assert await telling.returned(nobody) == [ana]
    assert await telling.returned(nobody) == [], "each once"
    await again.aclose()


async def test_a_window_that_closes_is_told(tmp_path: Path) -> None:
    app = App(open_profile(tmp_path / "profile"))
    put_until(app.database, app.clock() + timedelta(milliseconds=400), said("a", ANA, 0, "hello"))
    assert (await app.inbox.counts()).closing == 1
    heard: list[Changes] = []
    running = asyncio.create_task(app.moments().run())
    app.inbox.subscribe(heard.append)
    await until(lambda: heard)
    assert len(heard[0].customers) == 1
    assert (await app.inbox.counts()).closing == 0
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await app.aclose()


def test_the_choices_make_sense_at_their_hour() -> None:
    thursday = datetime(2026, 11, 26, 10, 10).astimezone()
    found = {one.choice: one.at for one in offered(thursday)}
    words = {choice: at.strftime("%a %d %b %H:%M") for choice, at in found.items()}
    assert words == {
        Choice.LATER_TODAY: "Thu 26 Nov 13:30",
        Choice.EVENING: "Thu 26 Nov 18:00",
        Choice.TOMORROW: "Fri 27 Nov 09:00",
        Choice.WEEKEND: "Sat 28 Nov 09:00",
        Choice.NEXT_WEEK: "Mon 30 Nov 09:00",
        Choice.MONTH: "Sat 26 Dec 09:00",
    }
    late = [one.choice for one in offered(thursday.replace(hour=22))]
    assert Choice.LATER_TODAY not in late
    assert Choice.EVENING not in late
    # On Friday the weekend is tomorrow, and is not offered twice.
    friday = [one.at for one in offered(thursday + timedelta(days=1))]
    assert len(friday) == len(set(friday))
    closes = thursday + timedelta(hours=5)
    assert offered(thursday, closes)[0].at == closes - timedelta(hours=1)
    assert moment_of("in-a-month", datetime(2026, 1, 31, 12).astimezone(), None).day == 28


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("tomorrow", "Fri 27 Nov 09:00"),
        ("tomorrow at 3", "Fri 27 Nov 15:00"),
        ("fri 14:30", "Fri 27 Nov 14:30"),
        ("in 2 hours", "Thu 26 Nov 12:10"),
        ("2 weeks", "Thu 10 Dec 09:00"),
        ("3 dec 14:30", "Thu 03 Dec 14:30"),
        ("morgen um 8", "Fri 27 Nov 08:00"),
        ("demain à 9h", "Fri 27 Nov 09:00"),
        ("dentro de 3 días", "Sun 29 Nov 09:00"),
        ("this-evening", "Thu 26 Nov 18:00"),
    ],
)
def test_moments_in_words(words: str, means: str) -> None:
    now = datetime(2026, 11, 26, 10, 10).astimezone()
    assert moment_of(words, now).strftime("%a %d %b %H:%M") == means


@pytest.mark.parametrize("words", ["", "soonish", "yesterday", "before-it-closes"])
def test_what_is_no_moment_is_said(words: str) -> None:
    with pytest.raises(BadInput):
        moment_of(words, datetime(2026, 11, 26, 10, 10).astimezone())
