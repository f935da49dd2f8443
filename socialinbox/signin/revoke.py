"""Gives a grant back to its network when an account is removed, and says how that went."""

import logging
import ssl
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

import httpx

from socialinbox.config.web import ask, open_client
from socialinbox.domain.account import Account
from socialinbox.domain.errors import BadInput, KeychainUnavailable
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence import joined, say
from socialinbox.networks.registry import login_of, plan_of
from socialinbox.networks.signin import Login, OwnApp, Plan
from socialinbox.surroundings import Surroundings
from socialinbox.vault.secrets import Credentials, Vault

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(10.0)
WHOLE = timedelta(seconds=20)


async def take_back(
    account: AccountId,
    known: Sequence[Account],
    vault: Vault,
    surroundings: Surroundings,
    trust: Callable[[], Awaitable[ssl.SSLContext]],
) -> str:
    """End an account's grant at its network, as far as that can be; a sentence on how it went."""
    networks = {one.id: one.own.network for one in known}
    network = networks.pop(account, None)
    if network is None:
        return ""
    plan = plan_of(network)
    if plan.ends_all and network in networks.values():
        return by_hand(
            plan,
            say(
                "{network} was not asked to take the access back, because others need it.",
                network=plan.label,
            ),
        )
    try:
        kept = await vault.load(str(account))
    except KeychainUnavailable:
        kept = None
    if kept is None:
        return by_hand(
            plan,
            say(
                "{network} could not be asked to take the access back without its keys.",
                network=plan.label,
            ),
        )
    place = surroundings.endpoint(network)
    app = OwnApp(place.url, place.auth_url, kept.client_id or "", kept.client_secret)
    return await _give_back(plan, login_of(network), app, kept, await trust())


async def _give_back(
    plan: Plan, login: Login, app: OwnApp, kept: Credentials, trust: ssl.SSLContext
) -> str:
    calls = login.revoke_calls(app, kept.access_token, kept.refresh_token)
    if not calls:
        return by_hand(
            plan, say("{network} has no way to take the access back from here.", network=plan.label)
        )
    try:
        async with open_client(app.base_url, trust=trust, timeout=TIMEOUT) as client:
            answers = [
                await ask(
                    client,
                    one.method,
                    one.url,
                    within=WHOLE,
                    data=one.form,
                    headers=one.headers,
                )
                for one in calls
            ]
    except (httpx.TransportError, BadInput):
        return by_hand(
            plan, say("{network} could not be reached to take the access back.", network=plan.label)
        )
    if any(answer.is_success for answer in answers):
        return say("{network} has taken the access back.", network=plan.label)
    log.info("giving a grant back was answered %s", [answer.status_code for answer in answers])
    return by_hand(
        plan,
        say(
            "{network} did not take the access back, perhaps because it had already ended.",
            network=plan.label,
        ),
    )


def by_hand(plan: Plan, why: str) -> str:
    """What the owner can do instead."""
    page = say("You can remove the app yourself at {page}.", page=plan.take_back)
    return joined(why, page)
