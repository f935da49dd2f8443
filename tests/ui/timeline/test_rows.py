"""What stands around the messages of a thread: days, talks, groups and their small print."""

from socialinbox.networks.registry import all_places
from socialinbox.ui.timeline.rows import frames, sentence
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.timeline.made import MARA, entries


def test_days_and_what_it_is_about_are_said_once(inbox: FakeInbox) -> None:
    made = frames(entries(inbox, MARA), all_places(), NOW)
    said = [f.context for f in made]
    assert said[0] == "mentioned you on X"
    assert made[-1].day == "Today"
    assert made[-1].about == "Cleaning a disc rotor in three minutes"
    wrote = [f.context for f in made if f.context and "Messenger" in f.context]
    assert len(wrote) == 1


def test_small_print_stands_under_the_last_of_a_group(inbox: FakeInbox) -> None:
    thread = entries(inbox, MARA)
    made = frames(thread, all_places(), NOW)
    pair = [i for i, e in enumerate(thread) if e.text.startswith(("Here is", "Does it need"))]
    assert made[pair[0]].meta is None
    assert made[pair[1]].meta is not None
    assert made[pair[1]].follows
    assert "confirmed ✓" in (made[1].meta or "")


def test_where_it_was_said_stands_in_words_once_and_then_as_signs(inbox: FakeInbox) -> None:
    made = frames(entries(inbox, MARA), all_places(), NOW)
    assert "X · public" in (made[0].meta or "")
    assert made[0].sign is None
    assert "X · public" not in (made[1].meta or "")
    assert (made[1].mark, made[1].sign) == ("x", "globe")
    private = [f for f in made if f.mark == "messenger" and f.meta]
    assert "Messenger · private" in (private[0].meta or "")
    assert private[1].sign == "lock"
    for frame in made:
        if frame.meta is not None:
            assert ("public" in frame.meta or "private" in frame.meta) is (frame.sign is None)


def test_a_group_is_joined_and_has_one_foot(inbox: FakeInbox) -> None:
    thread = entries(inbox, MARA)
    made = frames(thread, all_places(), NOW)
    first = next(i for i, e in enumerate(thread) if e.text.startswith("Here is"))
    assert (made[first].follows, made[first].followed) == (False, True)
    assert (made[first + 1].follows, made[first + 1].followed) == (True, False)
    assert [made[i].meta is None for i in (first, first + 1)] == [True, False]
    places = all_places()
    for entry in thread[first : first + 2]:
        words = sentence(entry, places[entry.place], NOW)
        assert places[entry.place].label in words, "whole for who listens"
