"""The sandbox takes what the discovery document declares, and answers as was recorded."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.youtube import fields
from socialinbox.sandbox.youtube.app import THREAD_NAMES
from socialinbox.sandbox.youtube.errors import Problem
from socialinbox.sandbox.youtube.gate import EVERYWHERE
from socialinbox.sandbox.youtube.quota import Quota
from socialinbox.sandbox.youtube.render import as_html
from tests.sandbox.youtube.schema import complaints


def test_names_are_those_of_the_discovery_document(discovery: dict[str, Any]) -> None:
    declared = discovery["resources"]["commentThreads"]["methods"]["list"]["parameters"]
    assert set(THREAD_NAMES) == set(declared)
    assert set(discovery["parameters"]) <= EVERYWHERE


def test_a_name_that_is_not_declared_is_refused(sandbox: Sandbox) -> None:
    answer = get(sandbox, "/youtube/v3/channels?mine=true&part=id&since=2026")
    assert answer.status_code == 400
    assert "since" in answer.json()["error"]["message"]


def get(sandbox: Sandbox, path: str) -> httpx.Response:
    """Read as the owner."""
    info = sandbox.entrances["youtube"].info
    headers = {"Authorization": f"Bearer {info['access_token']}"}
    return httpx.get(info["url"] + path, headers=headers)


@pytest.mark.parametrize(
    ("kind", "status", "reason"),
    [
        (FaultKind.SERVER_ERROR, 503, "backendError"),
        (FaultKind.RATE_LIMIT, 403, "quotaExceeded"),
        (FaultKind.EXPIRED_TOKEN, 401, "authError"),
        (FaultKind.REVOKED_TOKEN, 401, "authError"),
    ],
)
def test_faults_of_reads(sandbox: Sandbox, kind: FaultKind, status: int, reason: str) -> None:
    sandbox.sites["youtube"].faults.add(kind, times=1)
    answer = get(sandbox, "/youtube/v3/channels?mine=true&part=id")
    assert answer.status_code == status
    error = answer.json()["error"]
    assert (error["code"], error["errors"][0]["reason"]) == (status, reason)
    assert ("www-authenticate" in answer.headers) == (status == 401)
    assert get(sandbox, "/youtube/v3/channels?mine=true&part=id").status_code == 200


@pytest.mark.recorded
def test_a_thread_has_the_names_that_were_recorded(
    sandbox: Sandbox, shared_data: Path, discovery: dict[str, Any]
) -> None:
    path = shared_data / "recorded" / "youtube" / "nango" / "comment-threads.json"
    recorded = json.loads(path.read_text(encoding="utf-8"))["exchanges"][0]["response"]["body"]
    assert not complaints(discovery, "CommentThreadListResponse", recorded)
    ours = get(
        sandbox,
        "/youtube/v3/commentThreads?part=snippet,replies&allThreadsRelatedToChannelId="
        + sandbox.entrances["youtube"].info["channel_id"],
    ).json()
    assert set(ours) == set(recorded)
    theirs = next(thread for thread in recorded["items"] if "replies" in thread)
    assert shape(ours["items"][0]) == shape(theirs)


def shape(value: Any) -> Any:
    """Names and types of a JSON value; of a list its first item."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__


def test_html_like_youtubes() -> None:
    assert as_html('it\'s "<b>" &\nsee https://e.example/?a=1&b=2') == (
        "it&#39;s &quot;&lt;b&gt;&quot; &amp;<br>see "
        '<a href="https://e.example/?a=1&amp;b=2">https://e.example/?a=1&amp;b=2</a>'
    )


def test_fields() -> None:
    value = {"items": [{"id": 1, "snippet": {"a": 2, "b": 3}}], "kind": "k"}
    kept = fields.select(value, fields.parse("items(snippet/a)"))
    assert kept == {"items": [{"snippet": {"a": 2}}]}
    assert fields.select(value, fields.parse("*")) == value
    for wrong in ("items(", "items)", "a,,b", "a b"):
        with pytest.raises(Problem):
            fields.parse(wrong)


def test_quota_begins_anew_at_midnight_in_california() -> None:
    quota = Quota(units=2)
    evening = datetime(2026, 11, 22, 7, 59, tzinfo=UTC)
    assert quota.take(2, evening)
    assert not quota.take(1, evening)
    assert quota.take(1, evening, "uploads")
    assert quota.take(1, evening + timedelta(minutes=1))
    assert quota.used == 1
