"""Finds posts that were deleted: they are gone from their list, and gone when asked for."""

from collections.abc import Sequence

from socialinbox.domain.errors import NotFound
from socialinbox.networks.contract import Recall
from socialinbox.networks.facebook.api import GraphApi

MOST_CHECKED = 25
"""How many missing posts are asked for in one round; the others wait for the next."""


async def vanished(
    api: GraphApi, recall: Recall, edge: str, met: Sequence[str], *, whole: bool
) -> tuple[list[str], dict[str, str]]:
    """The ids of deleted posts, and what to remember of the list.

    `met` are the posts just seen, newest first; `whole` says that the list was read to its end.
    A post that Facebook only no longer lists (it ranks long lists) still answers and stays.
    """
    key = f"list:{edge}"
    remembered = (await recall([key])).get(key, "")
    known = remembered.split()
    here = set(met)
    reach = (
        len(known)
        if whole
        else max((n + 1 for n, one in enumerate(known) if one in here), default=0)
    )
    gone: list[str] = []
    for one in [one for one in known[:reach] if one not in here][:MOST_CHECKED]:
        try:
            await api.post(one)
        except NotFound:
            gone.append(one)
    kept = [*dict.fromkeys(met), *(one for one in known if one not in here and one not in gone)]
    text = " ".join(kept)
    return gone, ({} if text == remembered else {key: text})
