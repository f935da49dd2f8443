"""What the owner gives by hand: the JSON of `accounts add`, and an app filled in before."""

from datetime import datetime, timedelta

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET
from socialinbox.vault.secrets import Credentials


def app_of(kept: Credentials) -> dict[str, str]:
    """The fields of a sign-in form, as they were filled in for these credentials."""
    fields = {CLIENT_ID: kept.client_id, CLIENT_SECRET: kept.client_secret}
    return {name: value for name, value in fields.items() if value}


def credentials_from(form: dict[str, object], at: datetime) -> tuple[Credentials, dict[str, str]]:
    """Credentials and settings from the JSON of `accounts add`; raises BadInput.

    `expires_at` is RFC 3339 or seconds since 1970; `expires_in` seconds from now.
    """
    access = form.get("access_token")
    if not isinstance(access, str) or not access:
        raise BadInput(
            say("The JSON has no access_token."),
            say('Give at least {"access_token": "…"}; docs/cli.md lists the rest.'),
        )
    secret = {name: _text(form, name) for name in ("refresh_token", "client_id", "client_secret")}
    settings = {
        name: str(value)
        for name, value in form.items()
        if name not in {"access_token", "expires_at", "expires_in", *secret} and value is not None
    }
    return Credentials(access, expires_at=_expiry(form, at), **secret), settings


def _text(form: dict[str, object], name: str) -> str | None:
    value = form.get(name)
    if value is None or isinstance(value, str):
        return value or None
    raise BadInput(say("{name} is not a text.", name=name), say("Put it between quotation marks."))


def _expiry(form: dict[str, object], at: datetime) -> datetime | None:
    moment, seconds = form.get("expires_at"), form.get("expires_in")
    try:
        if isinstance(moment, str):
            return datetime.fromisoformat(moment).astimezone(at.tzinfo)
        if isinstance(moment, int | float):
            return datetime.fromtimestamp(moment, at.tzinfo)
        if isinstance(seconds, int | float):
            return at + timedelta(seconds=seconds)
    except (ValueError, OverflowError) as error:
        raise BadInput(
            say("expires_at is not a time ({error}).", error=error),
            say("Write RFC 3339, or seconds since 1970."),
        ) from error
    return None
