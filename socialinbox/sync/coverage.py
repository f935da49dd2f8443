"""From what was read and what went wrong to stretches: complete, missing and why, out of reach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from socialinbox.domain.account import Account
from socialinbox.domain.coverage import Outage, StreamCoverage, Stretch, StretchKind
from socialinbox.domain.events import TimeSpan
from socialinbox.domain.sentence import say
from socialinbox.networks.contract import Rules, Stream
from socialinbox.storage.coverage import Evidence

SHOWN = timedelta(days=90)
"""How far back coverage is told."""
FRESH = timedelta(minutes=15)
"""What is younger has not had its turn yet, if nothing is wrong."""
SHORT = timedelta(minutes=1)
"""Causes shorter than this are not told apart."""
NOT_RUNNING = say("the program was not running")
NOT_READ = say("not read yet")
MISSED = say("not read in time")


def coverage(
    account: Account, rules: Rules, evidence: Evidence, at: datetime, shown: timedelta = SHOWN
) -> list[StreamCoverage]:
    """Every stream's stretches from `shown` before `at` until then."""
    return [
        StreamCoverage(
            account.id,
            stream.name,
            stream.label,
            stretches(_Known.of(stream, rules.label, evidence, at - shown, at)),
        )
        for stream in rules.streams
    ]


@dataclass(frozen=True, slots=True)
class _Known:
    """All that one stream's stretches follow from."""

    stream: Stream
    network: str
    spans: Sequence[TimeSpan]
    whole_at: datetime | None
    outages: Sequence[Outage]
    running: Sequence[TimeSpan]
    since: datetime
    at: datetime

    @classmethod
    def of(
        cls, stream: Stream, network: str, evidence: Evidence, since: datetime, at: datetime
    ) -> "_Known":
        whole_at = evidence.whole.get(stream.name)
        spans: Sequence[TimeSpan] = evidence.covered.get(stream.name, ())
        if stream.whole:
            # Each round looks at everything there is: a finished one leaves nothing out.
            spans = [TimeSpan(since, whole_at)] if whole_at and whole_at > since else []
        clipped = [
            TimeSpan(max(span.start, since), min(span.end, at))
            for span in sorted(spans, key=lambda span: span.start)
            if span.end > since and span.start < at
        ]
        concerned = [o for o in evidence.outages if o.stream in (None, stream.name)]
        return cls(stream, network, clipped, whole_at, concerned, evidence.running, since, at)

    @property
    def floor(self) -> datetime:
        """Down to when the network still gives this stream."""
        return self.since if self.stream.reach is None else self.at - self.stream.reach


def stretches(known: _Known) -> tuple[Stretch, ...]:
    """One stream's stretches in order of time, without holes between them."""
    found: list[Stretch] = []
    cursor = known.since
    for span in known.spans:
        if span.start > cursor:
            first = not any(s.kind is StretchKind.COMPLETE for s in found)
            found += _before_all(known, span.start) if first else _gap(known, cursor, span.start)
        if span.end > cursor:
            found.append(Stretch(max(cursor, span.start), span.end, StretchKind.COMPLETE))
            cursor = span.end
    if not known.spans:
        return _merged(_gap(known, max(known.since, known.floor), known.at))
    if _is_missing(known, cursor):
        found += _gap(known, cursor, known.at)
    return _merged(found)


def _before_all(known: _Known, end: datetime) -> list[Stretch]:
    """What lies before the first thing that was ever read."""
    if known.stream.newest is None and known.stream.reach is None and known.whole_at is not None:
        # Everything was read, and there was nothing older.
        return [Stretch(known.since, end, StretchKind.COMPLETE)]
    floor = min(end, known.floor)
    found = []
    if floor > known.since:
        found.append(Stretch(known.since, floor, StretchKind.BEYOND, _reach(known)))
    if floor < end:
        start = max(floor, known.since)
        if known.whole_at is None:
            found.append(Stretch(start, end, StretchKind.GAP, NOT_READ, fetchable=True))
        elif known.stream.reach is None:
            found.append(Stretch(start, end, StretchKind.BEYOND, _reach(known)))
        else:
            found.append(Stretch(start, end, StretchKind.COMPLETE))
    return found


def _reach(known: _Known) -> str:
    if known.stream.reach is not None:
        days = known.stream.reach.days
        return say("{network} gives this back for %n day(s) only", network=known.network, n=days)
    return say("{network} gives only the newest %n", network=known.network, n=known.stream.newest)


def _is_missing(known: _Known, since: datetime) -> bool:
    """Whether the time since the last reading is a gap, and not merely the next round's."""
    if since >= known.at:
        return False
    broken = any(outage.end is None for outage in known.outages)
    return broken or known.at - since > max(FRESH, 2 * known.stream.every)


def _gap(known: _Known, start: datetime, end: datetime) -> list[Stretch]:
    """A time of which something is missing, split by cause and by what can still be fetched."""
    found: list[Stretch] = []
    for piece in _causes(known, start, end):
        for part in _split(piece, known.floor):
            lost = part.start < known.floor
            cause = part.cause or (MISSED if lost else NOT_READ)
            if lost:
                cause = f"{cause}; {_reach(known)}"
            found.append(replace(part, cause=cause, fetchable=not lost))
    return found


def _causes(known: _Known, start: datetime, end: datetime) -> Iterator[Stretch]:
    """Pieces with one cause each: an outage, the program not running, or none known."""
    borders = {start, end}
    for outage in known.outages:
        borders |= {outage.start, outage.end or end}
    for span in known.running:
        borders |= {span.start, span.end}
    inside = sorted(border for border in borders if start <= border <= end)
    pending = start
    cause: str | None = None
    settled = False
    for left, right in pairwise(inside):
        if right - left < SHORT and (settled or right != end):
            continue
        now = _cause_at(known, left + (right - left) / 2)
        if settled and now != cause:
            yield Stretch(pending, left, StretchKind.GAP, cause)
            pending = left
        cause, settled = now, True
    yield Stretch(pending, end, StretchKind.GAP, cause)


def _cause_at(known: _Known, moment: datetime) -> str | None:
    for outage in known.outages:
        if outage.start <= moment <= (outage.end or known.at):
            return outage.cause
    began = min((span.start for span in known.running), default=None)
    if began is None or moment < began:
        # Nobody has been there to miss anything: it is only not read yet.
        return None
    return None if any(s.start <= moment <= s.end for s in known.running) else NOT_RUNNING


def _split(piece: Stretch, at: datetime) -> list[Stretch]:
    if piece.start < at < piece.end:
        return [replace(piece, end=at), replace(piece, start=at)]
    return [piece]


def _merged(found: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Neighbours of the same kind and cause as one."""
    merged: list[Stretch] = []
    for one in found:
        last = merged[-1] if merged else None
        same = last is not None and (last.kind, last.cause, last.fetchable) == (
            one.kind,
            one.cause,
            one.fetchable,
        )
        if last is not None and same:
            merged[-1] = replace(last, end=one.end)
        else:
            merged.append(one)
    return tuple(merged)


def in_words(stretch: Stretch) -> str:
    """A stretch as the command line says it; times in UTC."""
    span = f"{stretch.start:%Y-%m-%d %H:%M} to {stretch.end:%Y-%m-%d %H:%M}"
    if stretch.kind is StretchKind.COMPLETE:
        return f"complete {span}"
    again = " (can still be fetched)" if stretch.fetchable else ""
    kind = "missing" if stretch.kind is StretchKind.GAP else "out of reach"
    return f"{kind} {span}: {stretch.cause}{again}"
