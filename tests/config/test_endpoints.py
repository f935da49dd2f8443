"""Addresses from the environment, and plain http to this computer only."""

import pytest

from socialinbox.config.endpoints import endpoint
from socialinbox.domain.errors import BadInput

OWN = ("https://api.example.com/", "https://example.com")


def test_a_network_has_its_own_address() -> None:
    found = endpoint("twitter", *OWN, environ={})
    assert (found.url, found.auth_url) == ("https://api.example.com", "https://example.com")


def test_the_environment_replaces_it() -> None:
    environ = {"SOCIALINBOX_TWITTER_URL": "http://127.0.0.1:8101/"}
    found = endpoint("twitter", *OWN, environ=environ)
    assert (found.url, found.auth_url) == ("http://127.0.0.1:8101", "http://127.0.0.1:8101")
    environ["SOCIALINBOX_TWITTER_AUTH_URL"] = "https://sign-in.example.com"
    assert endpoint("twitter", *OWN, environ=environ).auth_url == "https://sign-in.example.com"
    assert endpoint("youtube", *OWN, environ=environ).url == "https://api.example.com"


@pytest.mark.parametrize(
    "url",
    ["http://example.com", "http://127.0.0.1.example.com", "ftp://127.0.0.1", "127.0.0.1:80", ""],
)
def test_an_unsafe_address_is_refused(url: str) -> None:
    environ = {"SOCIALINBOX_TWITTER_URL": url, "SOCIALINBOX_TWITTER_AUTH_URL": url}
    if not url:
        assert endpoint("twitter", *OWN, environ=environ).url == "https://api.example.com"
        return
    with pytest.raises(BadInput, match="https"):
        endpoint("twitter", *OWN, environ=environ)
