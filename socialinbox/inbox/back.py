"""The way back that the owner's verbs return."""

from collections.abc import Awaitable, Callable

Back = Callable[[], Awaitable[None]]
"""Undoes exactly what was done, at any later time."""
