"""What the owner prepares at Google before signing in, and what is asked for."""

from datetime import timedelta

from socialinbox.domain.sentence import say
from socialinbox.networks.signin import (
    CLIENT_ID,
    CLIENT_SECRET,
    ClientAuth,
    Copy,
    Field,
    Flow,
    Plan,
    Redirect,
    Scope,
    Step,
)

COMMENTS = "https://www.googleapis.com/auth/youtube.force-ssl"

_STEPS = (
    Step(
        say("Make a project"),
        say(
            "Sign in at Google's console with any Google account and create a project. It costs "
            "nothing and needs no card."
        ),
        (Copy("Project name", "Social Inbox"),),
        "https://console.cloud.google.com/projectcreate",
    ),
    Step(
        say("Switch YouTube's interface on"),
        say("Open the page below and choose “Enable”."),
        (Copy("Name", "YouTube Data API v3"),),
        "https://console.cloud.google.com/apis/library/youtube.googleapis.com",
    ),
    Step(
        say("Describe the app"),
        say(
            "Fill in name and addresses, and choose “External” as audience. Then choose “Publish "
            "app”: as long as the app stands at “Testing”, Google ends every sign-in after seven "
            "days. It is not necessary to have the app verified; Google then warns you once that "
            "the app is not verified, and it is your own."
        ),
        (Copy("App name", "Social Inbox"), Copy("Audience", "External")),
        "https://console.cloud.google.com/auth/overview",
    ),
    Step(
        say("Make a client"),
        say(
            "Choose “Create client” and the type “Desktop app”. Google then takes the way back to "
            "this computer without being told an address."
        ),
        (Copy("Application type", "Desktop app"), Copy("Name", "Social Inbox")),
        "https://console.cloud.google.com/auth/clients",
    ),
    Step(
        say("Copy Client ID and client secret"),
        say("Google shows both when the client has been made. It shows the secret only this once."),
        link="https://console.cloud.google.com/auth/clients",
    ),
)

PLAN = Plan(
    label="YouTube",
    why=(
        say(
            "Google gives every app its own allowance of calls a day. With an app of your own the "
            "whole allowance is yours, and nobody else's use can silence your inbox."
        )
    ),
    steps=_STEPS,
    fields=(
        Field(
            CLIENT_ID,
            "Client ID",
            say("It ends in “.apps.googleusercontent.com”."),
            r"[0-9]+-[a-z0-9]+\.apps\.googleusercontent\.com",
            say("A Client ID of Google ends in “.apps.googleusercontent.com”."),
        ),
        Field(
            CLIENT_SECRET,
            "Client secret",
            say("It begins with “GOCSPX-”. It is kept in this computer's keychain."),
            r"[A-Za-z0-9_\-]{16,64}",
            say("This is not a client secret: that has 16 or more characters and no spaces."),
            secret=True,
        ),
    ),
    scopes=(Scope(COMMENTS, say("see and answer comments on YouTube"), needed=True),),
    flow=Flow(
        "/o/oauth2/v2/auth",
        Redirect(),
        ClientAuth.FORM,
        pkce=True,
        # Without both Google gives no refresh token, and the sign-in ends after an hour.
        extra={"access_type": "offline", "prompt": "consent"},
    ),
    code_life=timedelta(minutes=10),
    what=say("channels"),
    nothing=(
        say(
            "This Google account has no YouTube channel. Sign in again, and choose the channel "
            "when Google asks for an account."
        )
    ),
    take_back="https://myaccount.google.com/connections",
)
