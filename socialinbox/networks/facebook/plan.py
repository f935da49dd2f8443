"""What the owner prepares at Facebook before signing in, and what is asked for."""

from datetime import timedelta

from socialinbox.domain.sentence import say
from socialinbox.networks.facebook.api import VERSION
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

APPS = "https://developers.facebook.com/apps/"
# Facebook takes plain http for “localhost” only, and only while the app is in development mode.
REDIRECT = Redirect(PORTS, host="localhost")

_STEPS = (
    Step(
        say("Open Meta's page for apps"),
        say(
            "Log in with the Facebook account that manages your Page. If Meta asks, register as a "
            "developer: that takes a phone number and costs nothing."
        ),
        link=APPS,
    ),
    Step(
        say("Make an app"),
        say(
            "Choose “Create App”. Where Meta asks for a use case take the one for managing a "
            "Page, or “Other” and the type “Business”. Leave the app in development mode."
        ),
        (Copy("App name", say("Social Inbox of (your shop's name)")),),
        APPS,
    ),
    Step(
        say("Allow the way back"),
        say(
            "Add the product “Facebook Login” (for Business) to the app and open its settings. "
            "Switch “Client OAuth login” and “Web OAuth login” on and enter the addresses below, "
            "all three. While the app is in development mode Facebook may accept them without "
            "being told."
        ),
        tuple(Copy("Valid OAuth Redirect URIs", url) for url in REDIRECT.urls),
        APPS,
    ),
    Step(
        say("Add Messenger"),
        say(
            "Add the product “Messenger” as well, or Facebook does not give the permission to "
            "read and answer messages."
        ),
        link=APPS,
    ),
    Step(
        say("Copy App ID and App Secret"),
        say(
            "Both stand under “App settings”, “Basic”. Facebook asks for your password before it "
            "shows the secret."
        ),
        link=APPS,
    ),
)

PLAN = Plan(
    label="Facebook",
    why=(
        say(
            "Facebook lets programs in through an app with a secret. A secret that is shared with "
            "everybody is none, so the app must be yours. For your own Page it needs no review by "
            "Meta. As long as Meta has not reviewed it, Facebook may withhold people who have no "
            "role in the app: if customers are missing, ask Meta for “Advanced Access”."
        )
    ),
    steps=_STEPS,
    fields=(
        Field(
            CLIENT_ID,
            "App ID",
            say("Under “App settings”, “Basic”. A number of about 16 digits."),
            r"[0-9]{5,25}",
            say("An App ID is a number, without spaces or letters."),
        ),
        Field(
            CLIENT_SECRET,
            "App Secret",
            say("Beside the App ID, behind “Show”. It is kept in this computer's keychain."),
            r"[0-9a-f]{32}",
            say("An App Secret has 32 characters, 0 to 9 and a to f."),
            secret=True,
        ),
    ),
    scopes=(
        Scope("pages_show_list", say("see which Pages are yours"), needed=True),
        Scope("pages_read_engagement", say("see your Page's posts and who wrote"), needed=True),
        Scope("pages_read_user_content", say("see comments on your Page")),
        Scope("pages_manage_engagement", say("answer, hide, like or delete comments")),
        Scope("pages_manage_metadata", say("block somebody on your Page")),
        Scope("pages_messaging", say("see or answer Messenger messages")),
    ),
    flow=Flow(f"/{VERSION}/dialog/oauth", REDIRECT, ClientAuth.FORM, pkce=False),
    code_life=timedelta(minutes=10),
    what=say("Pages"),
    nothing=(
        say(
            "Facebook shows no Page that this sign-in may use. Sign in with the account that "
            "manages the Page, and leave the Page ticked when Facebook asks."
        )
    ),
    take_back="https://www.facebook.com/settings?tab=business_tools",
    joint=",",
    ends_all=True,
    client_errors=frozenset({"1", "101"}),
    code_errors=frozenset({"100"}),
)
