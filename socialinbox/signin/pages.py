"""What the browser shows when it comes back to this computer; nothing in it is from the request."""

from html import escape

from socialinbox.domain.sentence import say

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>
body{{font:17px/1.5 system-ui,sans-serif;max-width:32em;margin:15vh auto;padding:0 1.5em;
color:#1f2328;background:#fff}}
@media (prefers-color-scheme:dark){{body{{color:#e6e6e6;background:#1c1c1e}}}}
h1{{font-size:1.4em}}
</style></head>
<body><h1>{title}</h1><p>{text}</p>
<script>history.replaceState(null, "", location.pathname)</script></body></html>
"""
# The script takes the code out of the address bar and the history.

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        "frame-ancestors 'none'"
    ),
    "Connection": "close",
}


def _page(title: str, text: str) -> bytes:
    return _PAGE.format(title=escape(title), text=escape(text)).encode()


ALLOWED = _page(
    "You can go back to Social Inbox",
    say("The answer has arrived. Close this tab and finish in Social Inbox's window."),
)
DENIED = _page(
    "Nothing was connected",
    say("You can close this tab. In Social Inbox you can start again whenever you like."),
)
OTHER_ISSUER = _page(
    "This answer was not taken",
    say(
        "It does not come from the network that was asked. Close this tab and start again in "
        "Social Inbox."
    ),
)
OLD_STATE = _page(
    "This tab belongs to an earlier try",
    say("Close it and go on in the newest tab, or start again in Social Inbox."),
)
UNKNOWN = _page(
    "There is nothing here", say("Social Inbox waits here for one answer, and not for this.")
)
