"""What the owner prepares at X before signing in, and what is asked for."""

from datetime import timedelta

from socialinbox.domain.sentence import say
from socialinbox.networks.signin import (
    CLIENT_ID,
    CLIENT_SECRET,
    PORTS,
    ClientAuth,
    Copy,
    Field,
    Flow,
    Plan,
    Redirect,
    Scope,
    Step,
)

CONSOLE = "https://console.x.com"
REDIRECT = Redirect(PORTS)
PAGE = "/i/oauth2/authorize"

_STEPS = (
    Step(
        say("Open X's developer console"),
        say(
            "Sign in with the X account that your customers write to. If X asks, accept its terms "
            "and say that you answer your own customers."
        ),
        link=CONSOLE,
    ),
    Step(
        say("Make an app"),
        say(
            "Create a project and an app in it. The name is seen by you alone; X wants one that "
            "nobody else has taken."
        ),
        (Copy("Name", say("Social Inbox of (your shop's name)")),),
        CONSOLE,
    ),
    Step(
        say("Set up user authentication"),
        say(
            "In the app's settings choose “Set up” under “User authentication settings”. Take "
            "“Read and write and Direct message” and the type “Native App”, and enter the "
            "callback addresses below: all three, each in a line of its own."
        ),
        (
            Copy("App permissions", "Read and write and Direct message"),
            Copy("Type of App", "Native App"),
            *(Copy("Callback URI / Redirect URL", url) for url in REDIRECT.urls),
            Copy("Website URL", say("https://(your shop's website)")),
        ),
        CONSOLE,
    ),
    Step(
        say("Add credits"),
        say(
            "X charges for reading and writing through an app. Buy credits in the console and set "
            "a spending limit there; Social Inbox says what this month has cost."
        ),
        link=CONSOLE,
    ),
    Step(
        say("Copy the Client ID"),
        say(
            "It stands under “Keys and tokens”, in the part “OAuth 2.0”. A Native App needs no "
            "secret; the API key and the Bearer token are something else."
        ),
        link=CONSOLE,
    ),
)

PLAN = Plan(
    label="X",
    why=(
        say(
            "X lets programs in through an app that belongs to somebody, and bills its owner for "
            "what it reads and writes. With an app of your own nobody stands between you and X, "
            "and X asks its lowest price, because what you read is your own."
        )
    ),
    steps=_STEPS,
    fields=(
        Field(
            CLIENT_ID,
            "Client ID",
            say("Under “Keys and tokens”, “OAuth 2.0 Client ID”. About 34 letters and digits."),
            r"[A-Za-z0-9_:\-]{10,128}",
            say("This is not a Client ID: that has 10 or more letters and digits and no spaces."),
        ),
        Field(
            CLIENT_SECRET,
            "Client Secret",
            say("Leave this empty for a Native App. Only an app of another type has one."),
            r"[A-Za-z0-9_\-]{10,128}",
            say(
                "This is not a Client Secret: that has 10 or more letters and digits and no spaces."
            ),
            secret=True,
            needed=False,
        ),
    ),
    scopes=(
        Scope("tweet.read", say("see what is written to you on X"), needed=True),
        Scope("users.read", say("see who wrote to you on X"), needed=True),
        Scope("offline.access", say("stay signed in for longer than two hours"), needed=True),
        Scope("tweet.write", say("answer in public on X")),
        Scope("tweet.moderate.write", say("hide replies to your posts")),
        Scope("dm.read", say("see direct messages on X")),
        Scope("dm.write", say("send direct messages on X")),
        Scope("media.write", say("send pictures on X")),
        Scope("mute.write", say("mute somebody on X")),
        Scope("like.write", say("like a post on X")),
    ),
    flow=Flow(PAGE, REDIRECT, ClientAuth.NONE, pkce=True),
    confidential=Flow(PAGE, REDIRECT, ClientAuth.BASIC, pkce=True),
    code_life=timedelta(seconds=30),
    what=say("accounts"),
    nothing=say("X did not say which account this is. Sign in again."),
    take_back="https://x.com/settings/connected_apps",
)
