"""Gives a grant back to its network when an account is removed, and says how that went."""

import logging
import ssl

import httpx

from socialinbox.networks.signin import Login, OwnApp, Plan
from socialinbox.vault.secrets import Credentials

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(10.0)


async def give_back(
    plan: Plan, login: Login, app: OwnApp, kept: Credentials, trust: ssl.SSLContext
) -> str:
    """Ask the network to end the grant; a sentence on how it went. Raises nothing on purpose."""
    calls = login.revoke_calls(app, kept.access_token, kept.refresh_token)
    if not calls:
        return by_hand(plan, "has no way to take the access back from here")
    try:
        async with httpx.AsyncClient(verify=trust, timeout=TIMEOUT) as client:
            answers = [
                await client.request(one.method, one.url, data=one.form, headers=one.headers)
                for one in calls
            ]
    except httpx.TransportError:
        return by_hand(plan, "could not be reached to take the access back")
    if any(answer.is_success for answer in answers):
        return f"{plan.label} has taken the access back."
    log.info("giving a grant back was answered %s", [answer.status_code for answer in answers])
    return by_hand(plan, "did not take the access back, perhaps because it had already ended")


def by_hand(plan: Plan, why: str) -> str:
    """What the owner can do instead."""
    return f"{plan.label} {why}. You can remove the app yourself at {plan.take_back}."
