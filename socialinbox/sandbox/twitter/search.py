"""X's search language, as far as an inbox uses it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from socialinbox.sandbox.twitter.crowd import Crowd
from socialinbox.sandbox.twitter.errors import invalid
from socialinbox.sandbox.twitter.text import handles
from socialinbox.sandbox.world import Thing

LONGEST = 512
_TOKENS = re.compile(r'\s*(-?\(|\)|-?[a-z_]+:"[^"]*"|-?"[^"]*"|[^\s()]+)')
Test = Callable[[Thing], bool]


def compile_query(query: str, crowd: Crowd) -> Test:
    """A test for posts; raises a 400 Problem for what X does not understand."""
    if not query.strip() or len(query) > LONGEST:
        raise invalid(
            "query",
            [query],
            f"There were errors processing your request: Query has {len(query)} characters; "
            f"it must have 1 to {LONGEST}",
        )
    reader = _Reader([t.strip() for t in _TOKENS.findall(query)], query, crowd)
    found = reader.either()
    if reader.left:
        raise reader.wrong(reader.left[0])
    return found


@dataclass(slots=True)
class _Reader:
    left: list[str]
    query: str
    crowd: Crowd

    def wrong(self, token: str) -> Exception:
        return invalid(
            "query",
            [self.query],
            f"There were errors processing your request: no viable alternative at '{token}'",
        )

    def either(self) -> Test:
        tests = [self.all_of()]
        while self.left and self.left[0] == "OR":
            self.left.pop(0)
            tests.append(self.all_of())
        return lambda thing: any(test(thing) for test in tests)

    def all_of(self) -> Test:
        tests: list[Test] = []
        while self.left and self.left[0] not in ("OR", ")"):
            tests.append(self.one())
        if not tests:
            raise self.wrong(self.left[0] if self.left else "")
        return lambda thing: all(test(thing) for test in tests)

    def one(self) -> Test:
        token = self.left.pop(0)
        if token.startswith("-") and len(token) > 1:
            self.left.insert(0, token[1:])
            inner = self.one()
            return lambda thing: not inner(thing)
        if token == "(":
            inner = self.either()
            if not self.left or self.left.pop(0) != ")":
                raise self.wrong(token)
            return inner
        name, colon, value = token.partition(":")
        if colon and re.fullmatch("[a-z_]+", name):
            return self.operator(name, value.strip('"'), token)
        if token.startswith("@"):
            return lambda thing: token[1:].lower() in handles(self.crowd.words(thing))
        word = token.strip('"').casefold()
        return lambda thing: word in self.crowd.words(thing).casefold()

    def operator(self, name: str, value: str, token: str) -> Test:
        crowd, wanted = self.crowd, value.lower().lstrip("@")
        match name, wanted:
            case "conversation_id", _:
                return lambda thing: crowd.root(thing).id == wanted
            case "in_reply_to_tweet_id", _:
                return lambda thing: _parent_id(crowd, thing) == wanted
            case "from", _:
                return lambda thing: crowd.author(thing).username.lower() == wanted
            case "to", _:
                return lambda thing: _addressee(crowd, thing) == wanted
            case "is", "reply":
                return lambda thing: thing.to is not None
            case "is", ("retweet" | "quote"):
                return lambda thing: False
            case "has", "media":
                return lambda thing: bool(thing.pictures)
            case "has", "mentions":
                return lambda thing: bool(handles(crowd.words(thing)))
        raise self.wrong(token)


def _parent_id(crowd: Crowd, thing: Thing) -> str | None:
    parent = crowd.world.get(thing.to)
    return parent.id if parent is not None else None


def _addressee(crowd: Crowd, thing: Thing) -> str | None:
    """Whom a post is to: the parent's author, or the handle it begins with."""
    parent = crowd.world.get(thing.to)
    if parent is not None:
        return crowd.author(parent).username.lower()
    words = crowd.words(thing)
    return handles(words)[0] if words.startswith("@") and handles(words) else None
