"""What the owner's words in the search field mean, and the hits they give."""

from socialinbox.search.find import search
from socialinbox.storage.search import index_pending

__all__ = ["index_pending", "search"]
