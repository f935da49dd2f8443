"""The generated store has the shape that the measurements rely on."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from socialinbox.bench import generated
from socialinbox.domain.message import SeenMessage
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_rules


def any_rules() -> Rules:
    """Some network's rules, with no limit on keeping."""
    rules = next(iter(all_rules().values()))
    return replace(rules, retention=replace(rules.retention, messages=None))


def messages(rules: Rules, count: int) -> list[SeenMessage]:
    """All messages of a network."""
    events = [event for page in generated.pages(rules, count) for event in page.events]
    return [event for event in events if isinstance(event, SeenMessage)]


def test_the_same_seed_gives_the_same_messages() -> None:
    assert messages(any_rules(), 500) == messages(any_rules(), 500)


def test_as_many_as_asked_in_order_each_once() -> None:
    made = messages(any_rules(), 1050)
    assert len({message.native_id for message in made}) == len(made) == 1050
    assert [m.sent_at for m in made] == sorted(m.sent_at for m in made)


def test_one_thread_is_much_longer_than_the_others() -> None:
    sizes = Counter(m.counterpart for m in messages(any_rules(), 5000)).most_common()
    assert sizes[0][1] > 250
    assert sizes[0][1] > 2 * sizes[1][1]
    assert len(sizes) > 400


def test_common_words_are_common_and_rare_ones_rare() -> None:
    words = generated.vocabulary().words
    texts = [f" {message.text} " for message in messages(any_rules(), 3000)]
    common, middling, rare = (
        sum(f" {words[rank]} " in text for text in texts) for rank in (0, 100, 2999)
    )
    assert common > 1000 > middling > 30 > rare


def test_no_message_is_older_than_its_network_allows() -> None:
    rules = any_rules()
    short = replace(rules, retention=replace(rules.retention, messages=timedelta(days=2)))
    assert min(m.sent_at for m in messages(short, 300)) >= generated.END - timedelta(days=2)
    assert generated.shares(1000, [rules]) == {rules.name: 1000}
