"""What the owner prepares at LinkedIn before signing in, and what is asked for."""

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

APPS = "https://www.linkedin.com/developers/apps"
# With a secret LinkedIn wants registered addresses, and of plain http ones only “localhost”.
REDIRECT = Redirect(PORTS, host="localhost")
WITH_SECRET = Flow("/oauth/v2/authorization", REDIRECT, ClientAuth.FORM, pkce=False)
WITHOUT_SECRET = Flow("/oauth/native-pkce/authorization", Redirect(), ClientAuth.NONE, pkce=True)

_STEPS = (
    Step(
        say("Open LinkedIn's page for apps"),
        say(
            "Sign in as a member who is super admin of your company's page, and choose “Create "
            "app”."
        ),
        link=APPS,
    ),
    Step(
        say("Make an app"),
        say(
            "Name the app, choose your company's page as “LinkedIn Page” and add a logo. Then, "
            "under “Settings”, have the page verified: LinkedIn gives you a link for that, and as "
            "super admin you open it yourself."
        ),
        (Copy("App name", say("Social Inbox of (your company's name)")),),
        APPS,
    ),
    Step(
        say("Ask for the products"),
        say(
            "Under “Products” request the two below. LinkedIn looks at the request for the first "
            "by hand, which takes some days; until then signing in is refused."
        ),
        (
            Copy("Product", "Community Management API"),
            Copy("Product", "Sign In with LinkedIn using OpenID Connect"),
        ),
        APPS,
    ),
    Step(
        say("Allow the way back"),
        say(
            "Under “Auth”, in the part “OAuth 2.0 settings”, add the addresses below, all three. "
            "If LinkedIn has switched on native apps for yours, this is not needed."
        ),
        tuple(Copy("Authorized redirect URL", url) for url in REDIRECT.urls),
        APPS,
    ),
    Step(
        say("Copy Client ID and Client Secret"),
        say("Both stand under “Auth”, at the top."),
        link=APPS,
    ),
)

PLAN = Plan(
    label="LinkedIn",
    why=(
        say(
            "LinkedIn lets programs read a company's page only through an app that is bound to "
            "that page, with a secret. So the app must be yours."
        )
    ),
    steps=_STEPS,
    fields=(
        Field(
            CLIENT_ID,
            "Client ID",
            say("Under “Auth”. About 14 letters and digits."),
            r"[A-Za-z0-9\-]{8,64}",
            say("This is not a Client ID: that has 8 or more letters and digits and no spaces."),
        ),
        Field(
            CLIENT_SECRET,
            "Client Secret",
            say(
                "Beside the Client ID, behind the eye. Leave it empty only if LinkedIn has "
                "switched on native apps (PKCE) for yours."
            ),
            r"[A-Za-z0-9_.=+/\-]{8,128}",
            say("This is not a Client Secret: that has 8 or more characters and no spaces."),
            secret=True,
            needed=False,
        ),
    ),
    scopes=(
        Scope("openid", say("sign in at LinkedIn"), needed=True),
        Scope("profile", say("see who is signed in at LinkedIn"), needed=True),
        Scope(
            "rw_organization_admin", say("see which pages are yours and what is new"), needed=True
        ),
        Scope("r_organization_social_feed", say("see comments on your page"), needed=True),
        Scope("w_organization_social_feed", say("answer comments on LinkedIn")),
    ),
    flow=WITH_SECRET,
    public=WITHOUT_SECRET,
    code_life=timedelta(minutes=30),
    what=say("pages"),
    nothing=(
        say(
            "The signed-in LinkedIn member administers no page. Sign in as a super admin of the "
            "page."
        )
    ),
    take_back="https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services",
    issuer="/oauth",
)
