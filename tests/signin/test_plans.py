"""What owners are told to prepare, and that every network's sign-in is whole."""

import subprocess
import sys
from importlib import import_module

import pytest

from socialinbox.networks.facebook import login as facebook
from socialinbox.networks.linkedin import login as linkedin
from socialinbox.networks.registry import FOLDERS, plan_of
from socialinbox.networks.signin import CLIENT_SECRET, PORTS, Login
from socialinbox.networks.twitter import login as twitter
from socialinbox.networks.youtube import login as youtube

# That each fits the protocol is for the type checker.
LOGINS: list[Login] = [twitter, facebook, linkedin, youtube]


def test_each_login_names_its_endpoint() -> None:
    from socialinbox.networks.registry import rules_of
    from socialinbox.networks.signin import OwnApp

    found = []
    for name, login in zip(("twitter", "facebook", "linkedin", "youtube"), LOGINS, strict=True):
        assert login is import_module(f"socialinbox.networks.{name}.login")
        rules = rules_of(name)
        found.append(login.token_url(OwnApp(rules.base_url, rules.auth_url, "id")))
    assert found == [
        "https://api.x.com/2/oauth2/token",
        "https://graph.facebook.com/v26.0/oauth/access_token",
        "https://www.linkedin.com/oauth/v2/accessToken",
        "https://oauth2.googleapis.com/token",
    ]


def test_going_online_does_not_load_authlib() -> None:
    code = "import sys, socialinbox.online; sys.exit('authlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("network", FOLDERS)
def test_plans_can_be_followed(network: str) -> None:
    plan = plan_of(network)
    assert plan.why.endswith(".")
    assert len(plan.steps) >= 3
    shown = [copy.value for step in plan.steps for copy in step.copies]
    flow = plan.flow_for({CLIENT_SECRET: "x"})
    assert flow.redirect.ports in ((), PORTS)
    assert set(flow.redirect.urls) <= set(shown)
    for step in plan.steps:
        assert step.text.endswith(".")
        assert step.link is None or step.link.startswith("https://")
    for one in plan.fields:
        assert one.problem("two words")
        assert (one.problem("") is None) is not one.needed
    assert any(scope.needed for scope in plan.scopes)
