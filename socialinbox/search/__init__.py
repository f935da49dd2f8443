"""What the owner's words in the search field mean, and the hits they give."""

from socialinbox.search.find import Search, search
from socialinbox.search.query import read
from socialinbox.storage.search import index_pending

__all__ = ["Search", "index_pending", "read", "search"]
