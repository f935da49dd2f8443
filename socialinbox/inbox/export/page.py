"""Threads as one HTML page that opens anywhere: pictures inside, no script, nothing fetched."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import escape
from urllib.parse import urlsplit

from socialinbox.domain.directions import balanced
from socialinbox.domain.export import ExportFile, ExportMessage, ExportThread
from socialinbox.domain.media_types import picture_type
from socialinbox.inbox.export.content import count_left_out, story_words
from socialinbox.inbox.export.look import STYLE

ReadFile = Callable[[str], bytes | None]
"""The bytes of a URL's file on this computer; None where it is not here."""

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'"
"""Whatever stands in a message, a browser fetches and runs nothing."""


def page(
    threads: Sequence[ExportThread], read: ReadFile, at: datetime, preface: str = ""
) -> Iterator[str]:
    """The file in pieces. `preface` is plain text that stands before the threads."""
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(title(threads))}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    yield f"<header>\n<h1>{_heading(threads)}</h1>\n"
    yield f'<p class="about">{escape(about(threads, at))}</p>\n'
    yield from (f'<p class="about">{escape(line)}</p>\n' for line in preface.splitlines())
    yield from _left_out(threads)
    yield from _contents(threads)
    yield "</header>\n"
    for thread in threads:
        yield from _thread(thread, read, alone=len(threads) == 1)
    yield "</main>\n</body>\n</html>\n"


def title(threads: Sequence[ExportThread]) -> str:
    """What the file is called inside."""
    if len(threads) == 1:
        return f"Conversation with {threads[0].name}"
    return f"{len(threads)} conversations"


def _heading(threads: Sequence[ExportThread]) -> str:
    if len(threads) == 1:
        return f"Conversation with <bdi>{escape(balanced(threads[0].name))}</bdi>"
    return escape(title(threads))


def about(threads: Sequence[ExportThread], at: datetime) -> str:
    """How much it is, from where, and when it was written."""
    count = sum(len(thread.messages) for thread in threads)
    messages = "1 message" if count == 1 else f"{count} messages"
    networks = ", ".join(dict.fromkeys(n for thread in threads for n in thread.networks))
    where = f" from {networks}" if networks else ""
    return f"{messages}{where}, written by Social Inbox on {stamp(at)}."


def _left_out(threads: Sequence[ExportThread]) -> Iterator[str]:
    for one in count_left_out(threads):
        some = "1 message is" if one.count == 1 else f"{one.count} messages are"
        yield f'<p class="left">{escape(f"{some} without words: {one.why}")}</p>\n'


def _contents(threads: Sequence[ExportThread]) -> Iterator[str]:
    if len(threads) > 1:
        yield "<nav><ul>\n"
        for thread in threads:
            name = escape(balanced(thread.name))
            yield f'<li><a href="#t{thread.customer}"><bdi>{name}</bdi></a></li>\n'
        yield "</ul></nav>\n"


def _thread(thread: ExportThread, read: ReadFile, *, alone: bool) -> Iterator[str]:
    yield f'<section id="t{thread.customer}">\n'
    if not alone:
        yield f'<h2 dir="auto">{escape(thread.name)}</h2>\n'
    for line in story_words(thread):
        yield f'<p class="about" dir="auto">{escape(line)}</p>\n'
    day = ""
    for message in thread.messages:
        today = message.sent_at.astimezone().strftime("%A, %d %B %Y")
        if today != day:
            day = today
            yield f'<h3 class="day">{escape(day)}</h3>\n'
        yield from _message(message, read)
    yield "</section>\n"


def _message(message: ExportMessage, read: ReadFile) -> Iterator[str]:
    side = "note" if message.internal else "ours" if message.ours else "theirs"
    when, who = message.sent_at.astimezone(), escape(balanced(message.who))
    yield f'<article class="{side}">\n<p class="head"><strong><bdi>{who}</bdi>'
    yield f'</strong> <span class="place">{escape(message.place)}</span> '
    yield f'<time datetime="{escape(message.sent_at.isoformat())}">{when:%H:%M}</time></p>\n'
    if message.subject:
        yield f'<p class="about" dir="auto">on “{escape(message.subject)}”</p>\n'
    if message.text:
        yield f'<p class="words" dir="auto">{escape(message.text)}</p>\n'
    for file in message.files:
        yield _file(file, read)
    if said := list(marks(message)):
        yield f'<p class="mark">{escape(" · ".join(said))}</p>\n'
    if message.url and (link := _address(message.url)):
        yield f'<p class="mark"><a href="{link}" rel="noreferrer noopener">{link}</a></p>\n'
    yield "</article>\n"


def marks(message: ExportMessage) -> Iterator[str]:
    """What is said below a message besides its words."""
    if message.left_out:
        yield message.left_out
    if message.deleted:
        yield "deleted"
    elif message.edited_at is not None:
        yield f"edited {stamp(message.edited_at)}"
    if message.state:
        yield message.state


def _file(file: ExportFile, read: ReadFile) -> str:
    name = escape(balanced(file.name))
    for url in file.urls:
        data = read(url)
        kind = picture_type(data) if data is not None else None
        if data is not None and kind is not None:
            source = f"data:{kind};base64,{b64encode(data).decode()}"
            caption = f"<figcaption>{name}</figcaption>"
            return f'<figure><img src="{source}" alt="{name}">{caption}</figure>\n'
    link = _address(file.url) if file.url else None
    if link is None:
        return f'<p class="file" dir="auto">{name}</p>\n'
    return f'<p class="file"><a href="{link}" rel="noreferrer noopener"><bdi>{name}</bdi></a></p>\n'


def _address(url: str) -> str | None:
    """An address that may be pressed, escaped; nothing but the web's own."""
    try:
        scheme = urlsplit(url).scheme.lower()
    except ValueError:
        return None
    return escape(url) if scheme in ("http", "https") else None


def stamp(moment: datetime) -> str:
    """A time in the owner's zone, in full."""
    return moment.astimezone().strftime("%d %B %Y, %H:%M")
